/** The analyzer's doors: {@link dev.parade.analyzer.Analyzer} for files, {@link dev.parade.analyzer.CallbackSafety} for one callback. */
package dev.parade.analyzer;
