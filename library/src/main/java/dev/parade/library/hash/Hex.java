package dev.parade.library.hash;

import dev.parade.interpreter.values.PhpString;

/** Digests as strings. */
final class Hex {
    private static final byte[] DIGITS = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'
    };

    private Hex() {}

    static PhpString of(byte[] bytes) {
        byte[] out = new byte[2 * bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            out[2 * i] = DIGITS[bytes[i] >> 4 & 15];
            out[2 * i + 1] = DIGITS[bytes[i] & 15];
        }
        return PhpString.of(out);
    }

    /** The bytes themselves, or two digits for each. */
    static PhpString of(byte[] bytes, boolean binary) {
        return binary ? PhpString.of(bytes) : of(bytes);
    }
}
