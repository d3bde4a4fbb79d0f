/** Source to syntax tree: positions, errors, printer. */
module dev.parade.parser {
    exports dev.parade.parser;
    exports dev.parade.parser.ast;
}
