package dev.parade.library.mbstring;

import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** UTF-8. A bad sequence is one error for as many bytes as could have started a character. */
final class Utf8Encoding extends MbEncoding {
    Utf8Encoding() {
        super("UTF-8", "UTF-8", List.of("utf8"));
    }

    @Override
    boolean isUtf8() {
        return true;
    }

    @Override
    int lengthByLead(int lead) {
        return lead < 0xc2 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf8 ? 4 : 1;
    }

    private static boolean continues(byte[] bytes, int at, int end, int low, int high) {
        return at < end && (bytes[at] & 0xff) >= low && (bytes[at] & 0xff) <= high;
    }

    /** Length of the sequence at an offset; negative for a bad one of that length. */
    static int sequence(byte[] bytes, int at, int end) {
        int lead = bytes[at] & 0xff;
        if (lead < 0x80) {
            return 1;
        }
        if (lead < 0xc2 || lead > 0xf4) {
            return -1;
        }
        int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        int low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        for (int i = 1; i < length; i++) {
            if (!continues(bytes, at + i, end, i == 1 ? low : 0x80, i == 1 ? high : 0xbf)) {
                return -i;
            }
        }
        return length;
    }

    @Override
    void decode(byte[] bytes, int offset, int length, CodePoints out) {
        int[] points = out.room(length);
        int n = out.size();
        int end = offset + length;
        int i = offset;
        while (i < end) {
            int b = bytes[i];
            if (b >= 0) {
                points[n++] = b;
                i++;
                continue;
            }
            if ((b & 0xf0) == 0xe0 && i + 2 < end && (bytes[i + 1] & 0xc0) == 0x80 && (bytes[i + 2] & 0xc0) == 0x80) {
                int point = (b & 0xf) << 12 | (bytes[i + 1] & 0x3f) << 6 | bytes[i + 2] & 0x3f;
                if (point >= 0x800 && (point < 0xd800 || point > 0xdfff)) {
                    points[n++] = point;
                    i += 3;
                    continue;
                }
            }
            int size = sequence(bytes, i, end);
            if (size < 0) {
                points[n++] = CodePoints.BAD;
                i -= size;
                continue;
            }
            int point = b & (0x7f >> size);
            for (int k = 1; k < size; k++) {
                point = point << 6 | bytes[i + k] & 0x3f;
            }
            points[n++] = point;
            i += size;
        }
        out.filled(n);
    }

    @Override
    boolean canEncode(int point) {
        return point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    }

    static void write(int point, ByteArrayOutputStream out) {
        if (point < 0x80) {
            out.write(point);
        } else if (point < 0x800) {
            out.write(0xc0 | point >> 6);
            out.write(0x80 | point & 0x3f);
        } else if (point < 0x10000) {
            out.write(0xe0 | point >> 12);
            out.write(0x80 | point >> 6 & 0x3f);
            out.write(0x80 | point & 0x3f);
        } else {
            out.write(0xf0 | point >> 18);
            out.write(0x80 | point >> 12 & 0x3f);
            out.write(0x80 | point >> 6 & 0x3f);
            out.write(0x80 | point & 0x3f);
        }
    }

    @Override
    void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution) {
        for (int i = from; i < to; i++) {
            if (canEncode(points[i])) {
                write(points[i], out);
            } else {
                for (int other : substitution.replace(points[i], this)) {
                    write(other, out);
                }
            }
        }
    }

    @Override
    int count(PhpString text) {
        byte[] bytes = text.bytes();
        int end = text.length();
        int count = 0;
        for (int i = 0; i < end; count++) {
            i += bytes[i] >= 0 ? 1 : Math.abs(sequence(bytes, i, end));
        }
        return count;
    }

    @Override
    boolean isValid(PhpString text) {
        byte[] bytes = text.bytes();
        int end = text.length();
        int i = 0;
        while (i < end) {
            int size = bytes[i] >= 0 ? 1 : sequence(bytes, i, end);
            if (size < 0) {
                return false;
            }
            i += size;
        }
        return true;
    }
}
