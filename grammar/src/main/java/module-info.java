/** The grammar of PHP 8.5 and what ANTLR makes of it. */
module dev.parade.grammar {
    requires transitive org.antlr.antlr4.runtime;

    exports dev.parade.grammar;
}
