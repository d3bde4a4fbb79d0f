package dev.parade.library.output;

import dev.parade.catalog.PhpConstant;

/** What an output handler is told, and what programs may do with a buffer. */
final class OutputConstants {
    private OutputConstants() {}

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_START")
    static final long PHP_OUTPUT_HANDLER_START = 1;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_WRITE")
    static final long PHP_OUTPUT_HANDLER_WRITE = 0;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_FLUSH")
    static final long PHP_OUTPUT_HANDLER_FLUSH = 4;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_CLEAN")
    static final long PHP_OUTPUT_HANDLER_CLEAN = 2;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_FINAL")
    static final long PHP_OUTPUT_HANDLER_FINAL = 8;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_CONT")
    static final long PHP_OUTPUT_HANDLER_CONT = 0;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_END")
    static final long PHP_OUTPUT_HANDLER_END = 8;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_CLEANABLE")
    static final long PHP_OUTPUT_HANDLER_CLEANABLE = 16;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_FLUSHABLE")
    static final long PHP_OUTPUT_HANDLER_FLUSHABLE = 32;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_REMOVABLE")
    static final long PHP_OUTPUT_HANDLER_REMOVABLE = 64;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_STDFLAGS")
    static final long PHP_OUTPUT_HANDLER_STDFLAGS = 112;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_STARTED")
    static final long PHP_OUTPUT_HANDLER_STARTED = 4096;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_DISABLED")
    static final long PHP_OUTPUT_HANDLER_DISABLED = 8192;

    @PhpConstant(name = "PHP_OUTPUT_HANDLER_PROCESSED", since = "8.4")
    static final long PHP_OUTPUT_HANDLER_PROCESSED = 16384;
}
