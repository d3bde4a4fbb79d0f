package dev.parade.library.standard.arrays;

import dev.parade.catalog.PhpConstant;

/** The flags of extract(). */
final class ExtractFlags {
    @PhpConstant(name = "EXTR_OVERWRITE")
    static final long OVERWRITE = 0;

    @PhpConstant(name = "EXTR_SKIP")
    static final long SKIP = 1;

    @PhpConstant(name = "EXTR_PREFIX_SAME")
    static final long PREFIX_SAME = 2;

    @PhpConstant(name = "EXTR_PREFIX_ALL")
    static final long PREFIX_ALL = 3;

    @PhpConstant(name = "EXTR_PREFIX_INVALID")
    static final long PREFIX_INVALID = 4;

    @PhpConstant(name = "EXTR_PREFIX_IF_EXISTS")
    static final long PREFIX_IF_EXISTS = 5;

    @PhpConstant(name = "EXTR_IF_EXISTS")
    static final long IF_EXISTS = 6;

    @PhpConstant(name = "EXTR_REFS")
    static final long REFS = 256;

    private ExtractFlags() {}
}
