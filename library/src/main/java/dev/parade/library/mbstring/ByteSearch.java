package dev.parade.library.mbstring;

import dev.parade.interpreter.values.PhpString;

/** Positions of texts in texts, counted in characters. All happens on UTF-8, where bytes decide. */
final class ByteSearch {
    /** The offset lies outside of the text. */
    static final int OUTSIDE = -2;

    private ByteSearch() {}

    private static int forward(PhpString text, int from, long characters) {
        int at = from;
        for (long left = characters; left > 0; left--) {
            if (at >= text.length()) {
                return OUTSIDE;
            }
            at += MbEncodings.UTF8.lengthByLead(text.at(at));
        }
        return Math.min(at, text.length());
    }

    private static int backward(PhpString text, long characters) {
        int at = text.length();
        for (long left = characters; left < 0; ) {
            if (at <= 0) {
                return OUTSIDE;
            }
            if ((text.at(--at) & 0xc0) != 0x80) {
                left++;
            }
        }
        return at;
    }

    /** How many characters start before an offset. */
    static int characters(PhpString text, int end) {
        byte[] bytes = text.bytes();
        int count = 0;
        for (int i = 0; i < end; i++) {
            if ((bytes[i] & 0xc0) != 0x80) {
                count++;
            }
        }
        return count;
    }

    private static int last(PhpString text, PhpString needle, int from, int end) {
        for (int at = end - needle.length(); at >= from; at--) {
            if (matches(text, needle, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(PhpString text, PhpString needle, int at) {
        for (int i = 0; i < needle.length(); i++) {
            if (text.at(at + i) != needle.at(i)) {
                return false;
            }
        }
        return true;
    }

    /** The position of the first or last occurrence at or after an offset; -1 for none, {@link #OUTSIDE}. */
    static int find(PhpString text, PhpString needle, long offset, boolean reverse) {
        int start = offset < 0 ? backward(text, offset) : forward(text, 0, offset);
        if (start == OUTSIDE) {
            return OUTSIDE;
        }
        int found;
        if (!reverse) {
            found = needle.isEmpty() ? start : text.indexOf(needle, start);
        } else if (offset >= 0) {
            found = last(text, needle, start, text.length());
        } else {
            int end = forward(text, start, characters(needle, needle.length()));
            found = last(text, needle, 0, end == OUTSIDE ? text.length() : end);
        }
        return found < 0 ? -1 : characters(text, found);
    }
}
