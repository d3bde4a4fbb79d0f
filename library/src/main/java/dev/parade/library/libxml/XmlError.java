package dev.parade.library.libxml;

/**
 * Something wrong in a document.
 *
 * @param level 1 warning, 2 error, 3 fatal
 * @param code libxml's number
 * @param file null for text in memory
 */
public record XmlError(int level, int code, int column, String message, String file, int line) {
    public static final int WARNING = 1;
    public static final int ERROR = 2;
    public static final int FATAL = 3;
}
