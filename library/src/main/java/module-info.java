/** The builtin functions and classes, one package for each PHP extension. */
module dev.parade.library {
    requires transitive dev.parade.interpreter;
    requires com.ibm.icu;
    requires java.naming;
    requires java.xml;
    requires jdk.charsets;
    requires org.jruby.jcodings;
    requires ch.randelshofer.fastdoubleparser;
    requires org.jruby.joni;

    provides dev.parade.catalog.table.CatalogSource with
            dev.parade.library.GeneratedBuiltins;
    provides dev.parade.interpreter.builtin.BuiltinIndex with
            dev.parade.library.GeneratedBuiltins;
    provides dev.parade.interpreter.ConstantSource with
            dev.parade.library.files.StandardStreamConstants;
    provides dev.parade.interpreter.SettingCheck with
            dev.parade.library.mbstring.MbSettingCheck;
    provides dev.parade.interpreter.translate.ScriptEncoding with
            dev.parade.library.mbstring.MbScriptEncoding;
    provides dev.parade.interpreter.translate.BundledClasses.Source with
            dev.parade.library.spl.BundledFiles;
}
