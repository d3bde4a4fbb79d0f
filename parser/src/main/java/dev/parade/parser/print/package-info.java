/** Syntax tree to PHP. */
package dev.parade.parser.print;
