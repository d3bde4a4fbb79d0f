package dev.parade.analyzer.report;

/** One step from a function to the cause of an effect: a call, or at the end the cause itself. */
public record ChainStep(String file, int line, String what) {}
