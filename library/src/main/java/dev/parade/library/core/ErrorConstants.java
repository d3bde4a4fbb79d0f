package dev.parade.library.core;

import dev.parade.catalog.PhpConstant;

/** Levels of errors; E_ALL depends on the level of PHP. */
final class ErrorConstants {
    private ErrorConstants() {}

    @PhpConstant(name = "E_ERROR")
    static final long E_ERROR = 1;

    @PhpConstant(name = "E_WARNING")
    static final long E_WARNING = 2;

    @PhpConstant(name = "E_PARSE")
    static final long E_PARSE = 4;

    @PhpConstant(name = "E_NOTICE")
    static final long E_NOTICE = 8;

    @PhpConstant(name = "E_CORE_ERROR")
    static final long E_CORE_ERROR = 16;

    @PhpConstant(name = "E_CORE_WARNING")
    static final long E_CORE_WARNING = 32;

    @PhpConstant(name = "E_COMPILE_ERROR")
    static final long E_COMPILE_ERROR = 64;

    @PhpConstant(name = "E_COMPILE_WARNING")
    static final long E_COMPILE_WARNING = 128;

    @PhpConstant(name = "E_USER_ERROR")
    static final long E_USER_ERROR = 256;

    @PhpConstant(name = "E_USER_WARNING")
    static final long E_USER_WARNING = 512;

    @PhpConstant(name = "E_USER_NOTICE")
    static final long E_USER_NOTICE = 1024;

    @PhpConstant(name = "E_STRICT", deprecated = "8.4: the error level was removed")
    static final long E_STRICT = 2048;

    @PhpConstant(name = "E_RECOVERABLE_ERROR")
    static final long E_RECOVERABLE_ERROR = 4096;

    @PhpConstant(name = "E_DEPRECATED")
    static final long E_DEPRECATED = 8192;

    @PhpConstant(name = "E_USER_DEPRECATED")
    static final long E_USER_DEPRECATED = 16384;

    @PhpConstant(name = "DEBUG_BACKTRACE_PROVIDE_OBJECT")
    static final long DEBUG_BACKTRACE_PROVIDE_OBJECT = 1;

    @PhpConstant(name = "DEBUG_BACKTRACE_IGNORE_ARGS")
    static final long DEBUG_BACKTRACE_IGNORE_ARGS = 2;
}
