/** What an analysis says, as data, text and JSON. */
package dev.parade.analyzer.report;
