package dev.parade.library.json;

/** One character of UTF-8 in a byte array. */
final class Utf8Sequence {
    private Utf8Sequence() {}

    /**
     * Decodes the character that starts at {@code at}: its code point times 8 plus its length, or minus the number of bytes
     * to skip where there is none. A damaged character is skipped up to the byte that could start the next one.
     */
    static int decode(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xff;
        if (first < 0x80) {
            return first << 3 | 1;
        }
        if (first < 0xc2 || first > 0xf4) {
            return -1;
        }
        int length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        int point = first & 0x7f >> length;
        boolean broken = false;
        for (int i = 1; i < length; i++) {
            if (at + i >= end || isLead(bytes[at + i])) {
                return -i;
            }
            broken |= (bytes[at + i] & 0xc0) != 0x80;
            point = point << 6 | bytes[at + i] & 0x3f;
        }
        boolean invalid = broken
                || length == 3 && (point < 0x800 || point >= 0xd800 && point <= 0xdfff)
                || length == 4 && (point < 0x10000 || point > 0x10ffff);
        return invalid ? -length : point << 3 | length;
    }

    /** Length of the well-formed character at {@code at}, 0 where there is none. */
    static int length(byte[] bytes, int at, int end) {
        int decoded = decode(bytes, at, end);
        return decoded < 0 ? 0 : decoded & 7;
    }

    private static boolean isLead(byte b) {
        int value = b & 0xff;
        return value < 0x80 || value >= 0xc2 && value <= 0xf4;
    }
}
