/** ANTLR's parse tree to the syntax tree. */
package dev.parade.parser.tree;
