package dev.parade.analyzer.program;

/**
 * A file of the program.
 *
 * @param path as reports say it
 * @param strict whether it declares strict types
 * @param reported whether its functions are in the report
 */
public record SourceFile(String path, boolean strict, boolean reported) {}
