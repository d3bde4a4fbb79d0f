package dev.parade.library.mbstring;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** UTF-7 (RFC 2152) and its form for names of IMAP folders (RFC 3501). */
final class Utf7Encoding extends MbEncoding {
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+";
    private static final String DIRECT =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'(),-./:? \t\r\n\0";

    private final boolean imap;
    private final char shift;
    private final String digits;

    Utf7Encoding(boolean imap) {
        super(imap ? "UTF7-IMAP" : "UTF-7", imap ? null : "UTF-7", List.of(imap ? "mUTF-7" : "utf7"));
        this.imap = imap;
        this.shift = imap ? '&' : '+';
        this.digits = DIGITS + (imap ? ',' : '/');
    }

    @Override
    boolean isStateful() {
        return true;
    }

    @Override
    boolean canEncode(int point) {
        return point >= 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
    }

    @Override
    void decode(byte[] bytes, int offset, int length, CodePoints out) {
        int end = offset + length;
        int i = offset;
        while (i < end) {
            int b = bytes[i++] & 0xff;
            if (b != shift) {
                out.add(b < 0x80 && !(imap && (b < 0x20 || b > 0x7e)) ? b : CodePoints.BAD);
            } else if (i < end && bytes[i] == '-') {
                out.add(shift);
                i++;
            } else {
                i = shifted(bytes, i, end, out);
            }
        }
    }

    private int shifted(byte[] bytes, int from, int end, CodePoints out) {
        int i = from;
        int bits = 0;
        int held = 0;
        StringBuilder units = new StringBuilder();
        while (i < end) {
            int digit = bytes[i] < 0 ? -1 : digits.indexOf(bytes[i]);
            if (digit < 0) {
                break;
            }
            i++;
            held = held << 6 | digit;
            bits += 6;
            if (bits >= 16) {
                bits -= 16;
                units.append((char) (held >>> bits));
                held &= (1 << bits) - 1;
            }
        }
        out.add(units);
        if (bits >= 6 || held != 0) {
            out.add(CodePoints.BAD);
        }
        if (i < end && bytes[i] == '-') {
            return i + 1;
        }
        if (imap || i == from) {
            out.add(CodePoints.BAD);
        }
        return i;
    }

    private boolean isDirect(int point) {
        return imap ? point >= 0x20 && point <= 0x7e : point >= 0 && DIRECT.indexOf(point) >= 0;
    }

    @Override
    void encode(int[] points, int from, int to, ByteArrayOutputStream out, Substitution substitution) {
        CodePoints clean = new CodePoints(to - from);
        for (int i = from; i < to; i++) {
            if (canEncode(points[i])) {
                clean.add(points[i]);
            } else {
                for (int other : substitution.replace(points[i], this)) {
                    clean.add(other);
                }
            }
        }
        int i = 0;
        while (i < clean.size()) {
            int point = clean.get(i);
            if (point == shift) {
                out.write(shift);
                out.write('-');
                i++;
            } else if (isDirect(point)) {
                out.write(point);
                i++;
            } else {
                StringBuilder units = new StringBuilder();
                while (i < clean.size() && !isDirect(clean.get(i))) {
                    units.appendCodePoint(clean.get(i++));
                }
                int next = i < clean.size() ? clean.get(i) : -1;
                base64(units, out);
                if (imap || next < 0 || next == '-' || digits.indexOf(next) >= 0) {
                    out.write('-');
                }
            }
        }
    }

    private void base64(StringBuilder units, ByteArrayOutputStream out) {
        byte[] bytes = units.toString().getBytes(StandardCharsets.UTF_16BE);
        out.write(shift);
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            held = held << 8 | b & 0xff;
            bits += 8;
            while (bits >= 6) {
                bits -= 6;
                out.write(digits.charAt(held >>> bits & 63));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            out.write(digits.charAt(held << 6 - bits & 63));
        }
    }
}
