package dev.parade.library.json;

/** The bits of PHP's JSON_ constants. */
final class JsonFlags {
    static final int HEX_TAG = 1;
    static final int HEX_AMP = 1 << 1;
    static final int HEX_APOS = 1 << 2;
    static final int HEX_QUOT = 1 << 3;
    static final int FORCE_OBJECT = 1 << 4;
    static final int NUMERIC_CHECK = 1 << 5;
    static final int UNESCAPED_SLASHES = 1 << 6;
    static final int PRETTY_PRINT = 1 << 7;
    static final int UNESCAPED_UNICODE = 1 << 8;
    static final int PARTIAL_OUTPUT_ON_ERROR = 1 << 9;
    static final int PRESERVE_ZERO_FRACTION = 1 << 10;
    static final int UNESCAPED_LINE_TERMINATORS = 1 << 11;
    static final int OBJECT_AS_ARRAY = 1;
    static final int BIGINT_AS_STRING = 1 << 1;
    static final int INVALID_UTF8_IGNORE = 1 << 20;
    static final int INVALID_UTF8_SUBSTITUTE = 1 << 21;
    static final int THROW_ON_ERROR = 1 << 22;

    private JsonFlags() {}
}
