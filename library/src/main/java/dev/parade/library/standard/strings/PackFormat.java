package dev.parade.library.standard.strings;

/** The codes of pack() and unpack() that stand for numbers: how many bytes, in which order, signed or not. */
enum PackFormat {
    BYTES1("cC", "", 1),
    BYTES2("sSv", "n", 2),
    BYTES4("iIlLV", "N", 4),
    BYTES8("qQP", "J", 8),
    FLOAT("fg", "G", 4),
    DOUBLE("de", "E", 8);

    private static final String SIGNED = "csilq";

    final int size;
    private final String little;
    private final String big;

    PackFormat(String little, String big, int size) {
        this.little = little;
        this.big = big;
        this.size = size;
    }

    /** The format of a code, null for one that is not a number. */
    static PackFormat of(int code) {
        for (PackFormat format : values()) {
            if (format.little.indexOf(code) >= 0 || format.big.indexOf(code) >= 0) {
                return format;
            }
        }
        return null;
    }

    boolean isFloat() {
        return this == FLOAT || this == DOUBLE;
    }

    /** The bit pattern of a float. */
    long bits(double value) {
        return this == FLOAT ? Float.floatToRawIntBits((float) value) : Double.doubleToRawLongBits(value);
    }

    void write(int code, long bits, ByteBuilder out) {
        boolean bigEndian = big.indexOf(code) >= 0;
        for (int i = 0; i < size; i++) {
            out.add((int) (bits >>> 8 * (bigEndian ? size - 1 - i : i)));
        }
    }

    /** Long or Double. */
    Object read(int code, dev.parade.interpreter.values.PhpString text, int at) {
        boolean bigEndian = big.indexOf(code) >= 0;
        long bits = 0;
        for (int i = 0; i < size; i++) {
            bits |= (long) text.at(at + i) << 8 * (bigEndian ? size - 1 - i : i);
        }
        if (this == FLOAT) {
            return (double) Float.intBitsToFloat((int) bits);
        }
        if (this == DOUBLE) {
            return Double.longBitsToDouble(bits);
        }
        int shift = 64 - 8 * size;
        return SIGNED.indexOf(code) >= 0 ? bits << shift >> shift : bits;
    }
}
