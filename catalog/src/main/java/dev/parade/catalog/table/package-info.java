/** The derived table of all builtins: written by the annotation processor, read by the interpreter and the analyzer. */
package dev.parade.catalog.table;
