/** Tokens to ANTLR's parse tree, and syntax errors. */
package dev.parade.parser.syntax;
