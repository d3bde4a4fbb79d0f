package dev.parade.library.standard.strings;

import dev.parade.interpreter.values.PhpString;

/** Decodes UTF-8 with PHP's rule for how many bytes a mistake takes (get_next_char of ext/standard/html.c). */
final class Utf8 {
    private Utf8() {}

    /** Code point (or -1 for a mistake) and number of bytes, packed: see {@link #codePoint} and {@link #length}. */
    static long decode(PhpString text, int i) {
        int available = text.length() - i;
        int b = text.at(i);
        if (b < 0x80) {
            return pack(b, 1);
        }
        if (b < 0xc2) {
            return pack(-1, 1);
        }
        if (b < 0xe0) {
            if (available < 2) {
                return pack(-1, 1);
            }
            int c = text.at(i + 1);
            if (!tail(c)) {
                return pack(-1, lead(c) ? 1 : 2);
            }
            return pack((b & 0x1f) << 6 | c & 0x3f, 2);
        }
        if (b < 0xf0) {
            if (available < 3 || !tail(text.at(i + 1)) || !tail(text.at(i + 2))) {
                if (available < 2 || lead(text.at(i + 1))) {
                    return pack(-1, 1);
                }
                return pack(-1, available < 3 || lead(text.at(i + 2)) ? 2 : 3);
            }
            int c = (b & 0x0f) << 12 | (text.at(i + 1) & 0x3f) << 6 | text.at(i + 2) & 0x3f;
            return pack(c < 0x800 || (c >= 0xd800 && c <= 0xdfff) ? -1 : c, 3);
        }
        if (b < 0xf5) {
            if (available < 4 || !tail(text.at(i + 1)) || !tail(text.at(i + 2)) || !tail(text.at(i + 3))) {
                if (available < 2 || lead(text.at(i + 1))) {
                    return pack(-1, 1);
                }
                if (available < 3 || lead(text.at(i + 2))) {
                    return pack(-1, 2);
                }
                return pack(-1, available < 4 || lead(text.at(i + 3)) ? 3 : 4);
            }
            int c = (b & 7) << 18
                    | (text.at(i + 1) & 0x3f) << 12
                    | (text.at(i + 2) & 0x3f) << 6
                    | text.at(i + 3) & 0x3f;
            return pack(c < 0x10000 || c > 0x10ffff ? -1 : c, 4);
        }
        return pack(-1, 1);
    }

    private static long pack(int codePoint, int length) {
        return (long) codePoint << 8 | length;
    }

    static int codePoint(long decoded) {
        return (int) (decoded >> 8);
    }

    static int length(long decoded) {
        return (int) decoded & 0xff;
    }

    private static boolean tail(int b) {
        return b >= 0x80 && b <= 0xbf;
    }

    private static boolean lead(int b) {
        return b < 0x80 || (b >= 0xc2 && b <= 0xf4);
    }
}
