package dev.parade.library.zlib;

import dev.parade.catalog.PhpConstant;

/** The constants of ext/zlib. */
public final class ZlibConstants {
    @PhpConstant(name = "FORCE_GZIP")
    static final long FORCE_GZIP = 31;

    @PhpConstant(name = "FORCE_DEFLATE")
    static final long FORCE_DEFLATE = 15;

    @PhpConstant(name = "ZLIB_ENCODING_RAW")
    public static final long RAW = -15;

    @PhpConstant(name = "ZLIB_ENCODING_GZIP")
    public static final long GZIP = 31;

    @PhpConstant(name = "ZLIB_ENCODING_DEFLATE")
    public static final long DEFLATE = 15;

    /** Of zlib or gzip, what the data begins with. */
    public static final long ANY = 47;

    @PhpConstant(name = "ZLIB_NO_FLUSH")
    public static final long NO_FLUSH = 0;

    @PhpConstant(name = "ZLIB_PARTIAL_FLUSH")
    static final long PARTIAL_FLUSH = 1;

    @PhpConstant(name = "ZLIB_SYNC_FLUSH")
    public static final long SYNC_FLUSH = 2;

    @PhpConstant(name = "ZLIB_FULL_FLUSH")
    public static final long FULL_FLUSH = 3;

    @PhpConstant(name = "ZLIB_FINISH")
    public static final long FINISH = 4;

    @PhpConstant(name = "ZLIB_BLOCK")
    static final long BLOCK = 5;

    @PhpConstant(name = "ZLIB_FILTERED")
    static final long FILTERED = 1;

    @PhpConstant(name = "ZLIB_HUFFMAN_ONLY")
    static final long HUFFMAN_ONLY = 2;

    @PhpConstant(name = "ZLIB_RLE")
    static final long RLE = 3;

    @PhpConstant(name = "ZLIB_FIXED")
    static final long FIXED = 4;

    @PhpConstant(name = "ZLIB_DEFAULT_STRATEGY")
    static final long DEFAULT_STRATEGY = 0;

    @PhpConstant(name = "ZLIB_VERSION")
    static final String VERSION = "1.3.1";

    @PhpConstant(name = "ZLIB_VERNUM")
    static final long VERNUM = 0x1310;

    @PhpConstant(name = "ZLIB_OK")
    public static final long OK = 0;

    @PhpConstant(name = "ZLIB_STREAM_END")
    public static final long STREAM_END = 1;

    @PhpConstant(name = "ZLIB_NEED_DICT")
    public static final long NEED_DICT = 2;

    @PhpConstant(name = "ZLIB_ERRNO")
    static final long ERRNO = -1;

    @PhpConstant(name = "ZLIB_STREAM_ERROR")
    static final long STREAM_ERROR = -2;

    @PhpConstant(name = "ZLIB_DATA_ERROR")
    public static final long DATA_ERROR = -3;

    @PhpConstant(name = "ZLIB_MEM_ERROR")
    static final long MEM_ERROR = -4;

    @PhpConstant(name = "ZLIB_BUF_ERROR")
    public static final long BUF_ERROR = -5;

    @PhpConstant(name = "ZLIB_VERSION_ERROR")
    static final long VERSION_ERROR = -6;

    private ZlibConstants() {}

    /** What zlib calls a status. */
    public static String describe(long status) {
        return switch ((int) status) {
            case 2 -> "need dictionary";
            case 1 -> "stream end";
            case -1 -> "file error";
            case -2 -> "stream error";
            case -3 -> "data error";
            case -4 -> "insufficient memory";
            case -5 -> "buffer error";
            case -6 -> "incompatible version";
            default -> "";
        };
    }
}
