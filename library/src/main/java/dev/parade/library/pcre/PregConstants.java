package dev.parade.library.pcre;

import dev.parade.catalog.PhpConstant;
import dev.parade.library.pcre.engine.RegexEngine;

/** The constants of ext/pcre. */
final class PregConstants {
    @PhpConstant(name = "PREG_PATTERN_ORDER")
    static final long PATTERN_ORDER = 1;

    @PhpConstant(name = "PREG_SET_ORDER")
    static final long SET_ORDER = 2;

    @PhpConstant(name = "PREG_OFFSET_CAPTURE")
    static final long OFFSET_CAPTURE = 1 << 8;

    @PhpConstant(name = "PREG_UNMATCHED_AS_NULL")
    static final long UNMATCHED_AS_NULL = 1 << 9;

    @PhpConstant(name = "PREG_SPLIT_NO_EMPTY")
    static final long SPLIT_NO_EMPTY = 1;

    @PhpConstant(name = "PREG_SPLIT_DELIM_CAPTURE")
    static final long SPLIT_DELIM_CAPTURE = 2;

    @PhpConstant(name = "PREG_SPLIT_OFFSET_CAPTURE")
    static final long SPLIT_OFFSET_CAPTURE = 4;

    @PhpConstant(name = "PREG_GREP_INVERT")
    static final long GREP_INVERT = 1;

    @PhpConstant(name = "PREG_NO_ERROR")
    static final long NO_ERROR = PregState.NO_ERROR;

    @PhpConstant(name = "PREG_INTERNAL_ERROR")
    static final long INTERNAL_ERROR = PregState.INTERNAL;

    @PhpConstant(name = "PREG_BACKTRACK_LIMIT_ERROR")
    static final long BACKTRACK_LIMIT_ERROR = PregState.BACKTRACK_LIMIT;

    @PhpConstant(name = "PREG_RECURSION_LIMIT_ERROR")
    static final long RECURSION_LIMIT_ERROR = PregState.RECURSION_LIMIT;

    @PhpConstant(name = "PREG_BAD_UTF8_ERROR")
    static final long BAD_UTF8_ERROR = PregState.BAD_UTF8;

    @PhpConstant(name = "PREG_BAD_UTF8_OFFSET_ERROR")
    static final long BAD_UTF8_OFFSET_ERROR = PregState.BAD_UTF8_OFFSET;

    @PhpConstant(name = "PREG_JIT_STACKLIMIT_ERROR")
    static final long JIT_STACKLIMIT_ERROR = PregState.JIT_STACK_LIMIT;

    @PhpConstant(name = "PCRE_VERSION")
    static final String VERSION = RegexEngine.versionText();

    @PhpConstant(name = "PCRE_VERSION_MAJOR")
    static final long VERSION_MAJOR = RegexEngine.major();

    @PhpConstant(name = "PCRE_VERSION_MINOR")
    static final long VERSION_MINOR = RegexEngine.minor();

    @PhpConstant(name = "PCRE_JIT_SUPPORT")
    static final boolean JIT_SUPPORT = RegexEngine.jit();

    private PregConstants() {}
}
