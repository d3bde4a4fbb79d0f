package dev.parade.library.standard.strings;

import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/** Names that a text repeats, as the keys of its records: one string, hashed once, serves them all. */
public final class NameTable {
    private static final int SLOTS = 256;

    private final PhpString[] names = new PhpString[SLOTS];

    /** The string of a range of bytes. */
    public PhpString get(byte[] bytes, int start, int length) {
        if (length < 2) {
            return PhpString.copyOf(bytes, start, length);
        }
        int hash = 31 * (31 * bytes[start] + bytes[start + length - 1]) + bytes[start + length / 2];
        int slot = (hash ^ hash >>> 8 ^ 7 * length) & SLOTS - 1;
        PhpString known = names[slot];
        if (known != null
                && known.length() == length
                && Arrays.equals(known.bytes(), 0, length, bytes, start, start + length)) {
            return known;
        }
        PhpString made = PhpString.copyOf(bytes, start, length);
        names[slot] = made;
        return made;
    }
}
