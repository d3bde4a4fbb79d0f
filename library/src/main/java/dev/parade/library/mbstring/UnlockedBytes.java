package dev.parade.library.mbstring;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** A growing array of bytes for one thread: without the lock that Java's takes for each byte. */
final class UnlockedBytes extends ByteArrayOutputStream {
    UnlockedBytes(int capacity) {
        super(capacity);
    }

    @Override
    public void write(int b) {
        if (count == buf.length) {
            buf = Arrays.copyOf(buf, Math.max(16, count * 2));
        }
        buf[count++] = (byte) b;
    }
}
