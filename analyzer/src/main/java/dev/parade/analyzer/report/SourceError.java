package dev.parade.analyzer.report;

/** A file that could not be analysed; line 0 when it could not be read. */
public record SourceError(String file, int line, String message) {}
