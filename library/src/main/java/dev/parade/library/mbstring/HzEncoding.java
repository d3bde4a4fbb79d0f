package dev.parade.library.mbstring;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.List;

/** HZ (RFC 1843): GB 2312 in seven bits, between <code>~{</code> and <code>~}</code>. */
final class HzEncoding extends MbEncoding {
    private static final Charset GB2312 = Charset.forName("GB2312");

    HzEncoding() {
        super("HZ", "HZ-GB-2312", List.of());
    }

    @Override
    boolean isStateful() {
        return true;
    }

    @Override
    boolean canEncode(int point) {
        return point >= 0
                && (point < 0x80
                        || point <= 0xffff
                                && !Character.isSurrogate((char) point)
                                && GB2312.newEncoder().canEncode((char) point));
    }

    @Override
    void decode(byte[] bytes, int offset, int length, CodePoints out) {
        int end = offset + length;
        boolean chinese = false;
        int i = offset;
        while (i < end) {
            int b = bytes[i++] & 0xff;
            if (b == '~') {
                int next = i < end ? bytes[i] & 0xff : -1;
                if (next == '{' && !chinese || next == '}' && chinese) {
                    chinese = next == '{';
                } else if (next == '~' && !chinese) {
                    out.add('~');
                } else if (next != '\n') {
                    out.add(CodePoints.BAD);
                }
                i += next < 0 ? 0 : 1;
            } else if (!chinese || b < 0x21) {
                out.add(b < 0x80 ? b : CodePoints.BAD);
            } else {
                int second = i < end ? bytes[i] & 0xff : -1;
                i += second < 0 ? 0 : 1;
                pair(b, second, out);
            }
        }
    }

    private static void pair(int first, int second, CodePoints out) {
        if (first > 0x77 || second < 0x21 || second > 0x7e) {
            out.add(CodePoints.BAD);
            return;
        }
        String text = new String(new byte[] {(byte) (first | 0x80), (byte) (second | 0x80)}, GB2312);
        out.add(text.length() == 1 && text.charAt(0) != '\ufffd' ? text.charAt(0) : CodePoints.BAD);
    }

    @Override
    void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution) {
        CharsetEncoder tester = GB2312.newEncoder();
        boolean chinese = false;
        for (int i = from; i < to; i++) {
            int[] written = canEncode(points[i]) ? new int[] {points[i]} : substitution.replace(points[i], this);
            for (int point : written) {
                boolean wide = point >= 0x80;
                if (wide != chinese) {
                    out.write('~');
                    out.write(wide ? '{' : '}');
                    chinese = wide;
                }
                if (wide && tester.canEncode((char) point)) {
                    for (byte b : Character.toString(point).getBytes(GB2312)) {
                        out.write(b & 0x7f);
                    }
                } else if (!wide) {
                    out.write(point);
                    if (point == '~') {
                        out.write('~');
                    }
                }
            }
        }
        if (chinese) {
            out.write('~');
            out.write('}');
        }
    }
}
