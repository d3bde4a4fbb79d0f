package dev.parade.library.random;

import dev.parade.interpreter.values.PhpString;

/** Seeds given as bytes. */
final class SeedBytes {
    private SeedBytes() {}

    /** The eight bytes at {@code at} as a number, the lowest first. */
    static long word(PhpString bytes, int at) {
        long word = 0;
        for (int i = 7; i >= 0; i--) {
            word = word << 8 | bytes.at(at + i);
        }
        return word;
    }
}
