package dev.parade.library.mbstring;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/**
 * EUC-JP of JIS X 0213: by the JDK's Shift_JIS of it, since both number the same rows and cells. The rows of plane 2 that
 * Shift_JIS has places for are 1, 3 to 5, 8, 12 to 15 and 78 to 94.
 */
final class EucJp2004Encoding extends MbEncoding {
    private static final Charset SHIFT_JIS = Charset.forName("x-SJIS_0213");
    private static final int[] ROWS = {1, 8, 3, 4, 5, 12, 13, 14, 15, 78};

    EucJp2004Encoding() {
        super("EUC-JP-2004", "EUC-JP", List.of("EUC_JP-2004"));
    }

    @Override
    int lengthByLead(int lead) {
        return lead == 0x8e ? 2 : lead == 0x8f ? 3 : lead >= 0xa1 && lead < 0xff ? 2 : 1;
    }

    @Override
    boolean canEncode(int point) {
        return point >= 0
                && point <= 0x10ffff
                && (point < 0xd800 || point > 0xdfff)
                && (point < 0x80 || SHIFT_JIS.newEncoder().canEncode(Character.toString(point)));
    }

    @Override
    void decode(byte[] bytes, int offset, int length, CodePoints out) {
        int end = offset + length;
        int i = offset;
        while (i < end) {
            int lead = bytes[i] & 0xff;
            int size = lengthByLead(lead);
            if (size == 1 || i + size > end) {
                out.add(size == 1 && lead < 0x80 ? lead : CodePoints.BAD);
                i++;
                continue;
            }
            int first = bytes[i + size - 2] & 0xff;
            int second = bytes[i + size - 1] & 0xff;
            byte[] shifted = second < 0xa1 || second == 0xff
                    ? null
                    : lead == 0x8e
                            ? new byte[] {(byte) second}
                            : first < 0xa1 ? null : shift(size == 3, first - 0xa0, second - 0xa0);
            String text = shifted == null ? "\ufffd" : new String(shifted, SHIFT_JIS);
            if (text.indexOf('\ufffd') >= 0) {
                out.add(CodePoints.BAD);
            } else {
                out.add(text);
            }
            i += size;
        }
    }

    /** Row and cell as Shift_JIS; null for a row of plane 2 that has no place. */
    private static byte[] shift(boolean plane2, int row, int cell) {
        int first;
        if (!plane2) {
            first = row <= 62 ? (row + 0x101) / 2 : (row + 0x181) / 2;
        } else if (row >= 78) {
            first = (row + 0x19b) / 2;
        } else {
            int index = 0;
            while (index < ROWS.length - 1 && ROWS[index] != row) {
                index++;
            }
            if (index == ROWS.length - 1) {
                return null;
            }
            first = 0xf0 + index / 2;
        }
        int second = row % 2 == 0 ? cell + 0x9e : cell < 64 ? cell + 0x3f : cell + 0x40;
        return new byte[] {(byte) first, (byte) second};
    }

    @Override
    void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution) {
        CharsetEncoder tester = SHIFT_JIS.newEncoder();
        for (int i = from; i < to; i++) {
            boolean valid = points[i] >= 0
                    && points[i] <= 0x10ffff
                    && (points[i] < 0xd800 || points[i] > 0xdfff)
                    && (points[i] < 0x80 || tester.canEncode(Character.toString(points[i])));
            for (int point : valid ? new int[] {points[i]} : substitution.replace(points[i], this)) {
                write(point, out);
            }
        }
    }

    private static void write(int point, ByteArrayOutputStream out) {
        if (point < 0x80) {
            out.write(point);
            return;
        }
        byte[] shifted = Character.toString(point).getBytes(SHIFT_JIS);
        if (shifted.length == 1) {
            out.write(0x8e);
            out.write(shifted[0]);
            return;
        }
        int first = shifted[0] & 0xff;
        int second = shifted[1] & 0xff;
        boolean even = second >= 0x9f;
        int cell = even ? second - 0x9e : second < 0x7f ? second - 0x3f : second - 0x40;
        int row;
        boolean plane2 = first >= 0xf0;
        if (!plane2) {
            row = (first < 0xa0 ? first - 0x81 : first - 0xc1) * 2 + (even ? 2 : 1);
        } else if (first >= 0xf5 || first == 0xf4 && even) {
            row = first * 2 - 0x19b + (even ? 1 : 0);
        } else {
            row = ROWS[(first - 0xf0) * 2 + (even == (ROWS[(first - 0xf0) * 2] % 2 == 0) ? 0 : 1)];
        }
        if (plane2) {
            out.write(0x8f);
        }
        out.write(row + 0xa0);
        out.write(cell + 0xa0);
    }
}
