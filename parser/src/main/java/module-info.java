/** Source to syntax tree: positions, errors, printer. */
module dev.parade.parser {
    requires dev.parade.grammar;

    exports dev.parade.parser;
    exports dev.parade.parser.ast;
}
