/** What the analyzer knows about builtin functions and classes. */
package dev.parade.analyzer.builtins;
