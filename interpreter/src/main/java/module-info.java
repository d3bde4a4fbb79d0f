/** The language: AST to Truffle nodes, values, classes, requests. */
module dev.parade.interpreter {
    requires transitive dev.parade.catalog;
    requires transitive dev.parade.parser;
    requires transitive org.graalvm.truffle;
    requires transitive org.graalvm.polyglot;
    requires ch.randelshofer.fastdoubleparser;
    requires java.management;
    requires jdk.unsupported;
    requires jdk.management;

    exports dev.parade.interpreter;
    exports dev.parade.interpreter.builtin;
    exports dev.parade.interpreter.classes;
    exports dev.parade.interpreter.errors;
    exports dev.parade.interpreter.fibers;
    exports dev.parade.interpreter.functions;
    exports dev.parade.interpreter.output;
    exports dev.parade.interpreter.runtime;
    exports dev.parade.interpreter.values;
    exports dev.parade.interpreter.web;
    exports dev.parade.interpreter.generators;
    exports dev.parade.interpreter.nodes;
    exports dev.parade.interpreter.nodes.call;
    exports dev.parade.interpreter.translate;

    uses dev.parade.interpreter.BulkCalls;
    uses dev.parade.interpreter.ConstantSource;
    uses dev.parade.interpreter.Delegate;
    uses dev.parade.interpreter.SettingCheck;
    uses dev.parade.interpreter.builtin.BuiltinIndex;
    uses dev.parade.interpreter.translate.BundledClasses.Source;
    uses dev.parade.interpreter.translate.ScriptEncoding;

    provides com.oracle.truffle.api.provider.TruffleLanguageProvider with
            dev.parade.interpreter.PhpLanguageProvider;
}
