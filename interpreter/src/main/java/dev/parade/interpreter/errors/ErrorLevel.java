package dev.parade.interpreter.errors;

/** PHP's error levels, the E_* constants. */
public final class ErrorLevel {
    public static final int ERROR = 1;
    public static final int WARNING = 2;
    public static final int PARSE = 4;
    public static final int NOTICE = 8;
    public static final int CORE_ERROR = 16;
    public static final int CORE_WARNING = 32;
    public static final int COMPILE_ERROR = 64;
    public static final int COMPILE_WARNING = 128;
    public static final int USER_ERROR = 256;
    public static final int USER_WARNING = 512;
    public static final int USER_NOTICE = 1024;
    public static final int STRICT = 2048;
    public static final int RECOVERABLE_ERROR = 4096;
    public static final int DEPRECATED = 8192;
    public static final int USER_DEPRECATED = 16384;
    public static final int ALL = 32767;
    /** Levels after which the request ends. */
    public static final int FATAL = ERROR | PARSE | CORE_ERROR | COMPILE_ERROR | USER_ERROR | RECOVERABLE_ERROR;

    private ErrorLevel() {}

    /** The word in front of the message. */
    public static String title(int level) {
        return switch (level) {
            case ERROR, CORE_ERROR, COMPILE_ERROR, USER_ERROR -> "Fatal error";
            case RECOVERABLE_ERROR -> "Recoverable fatal error";
            case WARNING, CORE_WARNING, COMPILE_WARNING, USER_WARNING -> "Warning";
            case PARSE -> "Parse error";
            case NOTICE, USER_NOTICE -> "Notice";
            case STRICT -> "Strict Standards";
            case DEPRECATED, USER_DEPRECATED -> "Deprecated";
            default -> "Unknown error";
        };
    }
}
