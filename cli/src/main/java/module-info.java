/** The command line: one class per subcommand. */
module dev.parade.cli {
    exports dev.parade.cli;
}
