/** Effects of every function of a program: call graph, types, evidence, verdicts, reports. */
module dev.parade.analyzer {
    requires transitive dev.parade.catalog;
    requires transitive dev.parade.parser;
    requires tools.jackson.databind;

    exports dev.parade.analyzer;
    exports dev.parade.analyzer.builtins;
    exports dev.parade.analyzer.program to
            dev.parade.parallel;
    exports dev.parade.analyzer.report;
}
