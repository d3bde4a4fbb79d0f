package dev.parade.library.json;

import dev.parade.catalog.PhpConstant;

/** The constants of ext/json. */
final class JsonConstants {
    @PhpConstant(name = "JSON_HEX_TAG")
    static final long HEX_TAG = JsonFlags.HEX_TAG;

    @PhpConstant(name = "JSON_HEX_AMP")
    static final long HEX_AMP = JsonFlags.HEX_AMP;

    @PhpConstant(name = "JSON_HEX_APOS")
    static final long HEX_APOS = JsonFlags.HEX_APOS;

    @PhpConstant(name = "JSON_HEX_QUOT")
    static final long HEX_QUOT = JsonFlags.HEX_QUOT;

    @PhpConstant(name = "JSON_FORCE_OBJECT")
    static final long FORCE_OBJECT = JsonFlags.FORCE_OBJECT;

    @PhpConstant(name = "JSON_NUMERIC_CHECK")
    static final long NUMERIC_CHECK = JsonFlags.NUMERIC_CHECK;

    @PhpConstant(name = "JSON_UNESCAPED_SLASHES")
    static final long UNESCAPED_SLASHES = JsonFlags.UNESCAPED_SLASHES;

    @PhpConstant(name = "JSON_PRETTY_PRINT")
    static final long PRETTY_PRINT = JsonFlags.PRETTY_PRINT;

    @PhpConstant(name = "JSON_UNESCAPED_UNICODE")
    static final long UNESCAPED_UNICODE = JsonFlags.UNESCAPED_UNICODE;

    @PhpConstant(name = "JSON_PARTIAL_OUTPUT_ON_ERROR")
    static final long PARTIAL_OUTPUT_ON_ERROR = JsonFlags.PARTIAL_OUTPUT_ON_ERROR;

    @PhpConstant(name = "JSON_PRESERVE_ZERO_FRACTION")
    static final long PRESERVE_ZERO_FRACTION = JsonFlags.PRESERVE_ZERO_FRACTION;

    @PhpConstant(name = "JSON_UNESCAPED_LINE_TERMINATORS")
    static final long UNESCAPED_LINE_TERMINATORS = JsonFlags.UNESCAPED_LINE_TERMINATORS;

    @PhpConstant(name = "JSON_OBJECT_AS_ARRAY")
    static final long OBJECT_AS_ARRAY = JsonFlags.OBJECT_AS_ARRAY;

    @PhpConstant(name = "JSON_BIGINT_AS_STRING")
    static final long BIGINT_AS_STRING = JsonFlags.BIGINT_AS_STRING;

    @PhpConstant(name = "JSON_INVALID_UTF8_IGNORE")
    static final long INVALID_UTF8_IGNORE = JsonFlags.INVALID_UTF8_IGNORE;

    @PhpConstant(name = "JSON_INVALID_UTF8_SUBSTITUTE")
    static final long INVALID_UTF8_SUBSTITUTE = JsonFlags.INVALID_UTF8_SUBSTITUTE;

    @PhpConstant(name = "JSON_THROW_ON_ERROR")
    static final long THROW_ON_ERROR = JsonFlags.THROW_ON_ERROR;

    @PhpConstant(name = "JSON_ERROR_NONE")
    static final long ERROR_NONE = 0;

    @PhpConstant(name = "JSON_ERROR_DEPTH")
    static final long ERROR_DEPTH = 1;

    @PhpConstant(name = "JSON_ERROR_STATE_MISMATCH")
    static final long ERROR_STATE_MISMATCH = 2;

    @PhpConstant(name = "JSON_ERROR_CTRL_CHAR")
    static final long ERROR_CTRL_CHAR = 3;

    @PhpConstant(name = "JSON_ERROR_SYNTAX")
    static final long ERROR_SYNTAX = 4;

    @PhpConstant(name = "JSON_ERROR_UTF8")
    static final long ERROR_UTF8 = 5;

    @PhpConstant(name = "JSON_ERROR_RECURSION")
    static final long ERROR_RECURSION = 6;

    @PhpConstant(name = "JSON_ERROR_INF_OR_NAN")
    static final long ERROR_INF_OR_NAN = 7;

    @PhpConstant(name = "JSON_ERROR_UNSUPPORTED_TYPE")
    static final long ERROR_UNSUPPORTED_TYPE = 8;

    @PhpConstant(name = "JSON_ERROR_INVALID_PROPERTY_NAME")
    static final long ERROR_INVALID_PROPERTY_NAME = 9;

    @PhpConstant(name = "JSON_ERROR_UTF16")
    static final long ERROR_UTF16 = 10;

    @PhpConstant(name = "JSON_ERROR_NON_BACKED_ENUM")
    static final long ERROR_NON_BACKED_ENUM = 11;

    private JsonConstants() {}
}
