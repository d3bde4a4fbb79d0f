/** The command line: one class per subcommand. */
module dev.parade.cli {
    requires dev.parade.analyzer;
    requires dev.parade.interpreter;
    requires dev.parade.parallel;
    requires dev.parade.workers;
    requires info.picocli;
    requires org.jline;

    exports dev.parade.cli;

    opens dev.parade.cli to
            info.picocli;
}
