/** The analysed program: its functions, classes and hierarchy. */
package dev.parade.analyzer.program;
