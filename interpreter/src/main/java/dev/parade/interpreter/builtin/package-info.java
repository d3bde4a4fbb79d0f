/** The run-time side of builtins: lookup, argument coercion and the base of generated adapters. */
package dev.parade.interpreter.builtin;
