package dev.parade.library.pcre;

import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/** A string under construction. */
final class ByteBuilder {
    private byte[] bytes;
    private int length;

    ByteBuilder(int capacity) {
        bytes = new byte[capacity];
    }

    void append(byte[] source, int offset, int count) {
        int needed = Math.addExact(length, count);
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(needed, (int) Math.min(Integer.MAX_VALUE - 8L, 2L * bytes.length)));
        }
        System.arraycopy(source, offset, bytes, length, count);
        length = needed;
    }

    PhpString finish() {
        return PhpString.of(bytes, length);
    }
}
