package dev.parade.analyzer.report;

/** What could not be decided from the source: the function is pure only if {@code what} holds at this line. */
public record Obligation(int line, String what) {}
