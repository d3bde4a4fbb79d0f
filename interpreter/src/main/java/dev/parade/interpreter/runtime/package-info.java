/** PHP's semantics on values: conversions, operators, comparison, types. */
package dev.parade.interpreter.runtime;
