package dev.parade.library.zlib;

import java.util.Arrays;

/** The head of a gzip member, which may come in pieces. */
final class GzipHeader {
    private byte[] seen = {};

    /** What became of the bytes so far. */
    enum State {
        MORE,
        COMPLETE,
        BAD
    }

    /** How many bytes of the last piece belong to the head, once it is complete. */
    private int used;

    int used() {
        return used;
    }

    State add(byte[] bytes, int offset, int count) {
        int before = seen.length;
        seen = Arrays.copyOf(seen, before + count);
        System.arraycopy(bytes, offset, seen, before, count);
        int end = end();
        if (end < -1) {
            return State.BAD;
        }
        used = end < 0 ? count : end - before;
        return end < 0 ? State.MORE : State.COMPLETE;
    }

    /** Where the head ends; -1 when it goes on, -2 when it is none. */
    private int end() {
        byte[] magic = {0x1f, (byte) 0x8b, 8};
        for (int i = 0; i < magic.length && i < seen.length; i++) {
            if (seen[i] != magic[i]) {
                return -2;
            }
        }
        if (seen.length < 10) {
            return -1;
        }
        int flags = seen[3];
        if ((flags & 0xe0) != 0) {
            return -2;
        }
        int at = 10;
        if ((flags & 4) != 0) {
            if (seen.length < at + 2) {
                return -1;
            }
            at += 2 + (seen[at] & 0xff) + ((seen[at + 1] & 0xff) << 8);
        }
        for (int flag = 8; flag <= 16; flag *= 2) {
            if ((flags & flag) != 0) {
                while (at < seen.length && seen[at] != 0) {
                    at++;
                }
                at++;
            }
        }
        at += (flags & 2) != 0 ? 2 : 0;
        return at <= seen.length ? at : -1;
    }
}
