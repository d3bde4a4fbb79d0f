/**
 * What PHP says about code when it compiles it, before any of it runs: fatal errors, warnings and deprecations, in the order
 * of the source. The rules and texts are those of PHP's compiler.
 */
package dev.parade.interpreter.checks;
