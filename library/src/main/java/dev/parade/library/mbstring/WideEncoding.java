package dev.parade.library.mbstring;

import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** UTF-16, UTF-32, UCS-2 and UCS-4: units of two or four bytes in either order. */
final class WideEncoding extends MbEncoding {
    private final int unit;
    private final boolean little;
    private final boolean mark;
    private final boolean utf;

    /**
     * An encoding with units.
     *
     * @param unit bytes of a unit
     * @param mark whether a byte order mark at the start decides the order
     * @param utf whether surrogates and values above 0x10FFFF have a meaning or are errors
     */
    WideEncoding(String name, List<String> aliases, int unit, boolean little, boolean mark, boolean utf) {
        super(name, name, aliases);
        this.unit = unit;
        this.little = little;
        this.mark = mark;
        this.utf = utf;
    }

    @Override
    int width() {
        return utf && unit == 2 || mark ? 0 : unit;
    }

    @Override
    boolean canEncode(int point) {
        if (point < 0) {
            return false;
        }
        if (!utf) {
            return unit == 4 || point < 0x10000;
        }
        return point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    }

    private long read(byte[] bytes, int at, boolean littleEndian) {
        long value = 0;
        for (int k = 0; k < unit; k++) {
            value = value << 8 | bytes[littleEndian ? at + unit - 1 - k : at + k] & 0xff;
        }
        return value;
    }

    @Override
    void decode(byte[] bytes, int offset, int length, CodePoints out) {
        int end = offset + length;
        int i = offset;
        boolean order = little;
        if (mark && length >= unit) {
            if (read(bytes, i, false) == 0xfeff) {
                order = false;
                i += unit;
            } else if (read(bytes, i, true) == 0xfeff) {
                order = true;
                i += unit;
            }
        }
        for (; i + unit <= end; i += unit) {
            long value = read(bytes, i, order);
            if (!utf) {
                out.add(value < 0x80000000L ? (int) value : CodePoints.BAD);
            } else if (value > 0x10ffff) {
                out.add(CodePoints.BAD);
            } else if (value < 0xd800 || value > 0xdfff) {
                out.add((int) value);
            } else if (unit == 2 && value < 0xdc00 && i + 4 <= end) {
                long low = read(bytes, i + 2, order);
                if (low >= 0xdc00 && low <= 0xdfff) {
                    out.add(Character.toCodePoint((char) value, (char) low));
                    i += 2;
                } else {
                    out.add(CodePoints.BAD);
                }
            } else {
                out.add(CodePoints.BAD);
            }
        }
        if (i < end) {
            out.add(CodePoints.BAD);
        }
    }

    private void write(int value, ByteArrayOutputStream out) {
        if (unit == 2) {
            out.write(little ? value : value >>> 8);
            out.write(little ? value >>> 8 : value);
            return;
        }
        for (int k = 0; k < unit; k++) {
            out.write(value >>> 8 * (little ? k : unit - 1 - k));
        }
    }

    private void writePoint(int point, ByteArrayOutputStream out) {
        if (unit == 2 && point > 0xffff) {
            write(Character.highSurrogate(point), out);
            write(Character.lowSurrogate(point), out);
        } else {
            write(point, out);
        }
    }

    @Override
    PhpString plain(int[] points) {
        if (unit != 2) {
            return null;
        }
        var bytes = new byte[points.length << 1];
        return fill(bytes, points, 0, points.length) == points.length ? PhpString.of(bytes) : null;
    }

    /** Writes points of one unit of two bytes, up to the first that is anything else; the index of that. */
    private int fill(byte[] bytes, int[] points, int from, int to) {
        int low = little ? 0 : 1;
        int n = 0;
        int i = from;
        for (; i < to; i++) {
            int point = points[i];
            if (point < 0 || point > 0xffff || point >= 0xd800 && point <= 0xdfff) {
                break;
            }
            bytes[n + low] = (byte) point;
            bytes[n + 1 - low] = (byte) (point >> 8);
            n += 2;
        }
        return i;
    }

    @Override
    void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution) {
        for (int i = from; i < to; i++) {
            if (canEncode(points[i])) {
                writePoint(points[i], out);
            } else {
                for (int other : substitution.replace(points[i], this)) {
                    writePoint(other, out);
                }
            }
        }
    }
}
