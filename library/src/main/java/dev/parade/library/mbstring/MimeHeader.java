package dev.parade.library.mbstring;

import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** Encoded words of MIME headers (RFC 2047). */
final class MimeHeader {
    private static final String QUOTED = "()<>@,;:\\\"/[]?.=_ !#$%&'*+^`{|}~-";

    private MimeHeader() {}

    // ---- encoding

    private static boolean isPlain(int[] points) {
        int i = 0;
        while (i < points.length && points[i] == ' ') {
            i++;
        }
        for (; i < points.length; i++) {
            int p = points[i];
            if (p < 0x21 || p > 0x7e || p == '=' || p == '?' || p == '_') {
                return false;
            }
        }
        return true;
    }

    /** A header value with words that are not ASCII encoded, in lines of at most 76 characters. */
    static PhpString encode(
            PhpString text, MbEncoding from, MbEncoding to, boolean base64, String newline, int indent) {
        int[] points = from.decode(text);
        if (points.length == 0 || isPlain(points)) {
            return text;
        }
        return PhpString.of(new Encoder(points, to, base64, newline, indent).run());
    }

    /** The lines of one value as they grow. */
    private static final class Encoder {
        private final int[] points;
        private final MbEncoding to;
        private final boolean base64;
        private final String newline;
        private int indent;
        private int lineStart;
        private final StringBuilder out = new StringBuilder();

        Encoder(int[] points, MbEncoding to, boolean base64, String newline, int indent) {
            this.points = points;
            this.to = to;
            this.base64 = base64;
            this.newline = newline;
            this.indent = indent;
        }

        private void feed() {
            out.append(newline).append(' ');
            indent = 0;
            lineStart = out.length();
        }

        String run() {
            int word = 0;
            int i = 0;
            while (i < points.length && points[i] == ' ' && i - word <= 74) {
                i++;
            }
            while (i < points.length) {
                int p = points[i++];
                if (p < 0x20 || p > 0x7e || p == '?' || p == '=' || p == '_' || p == ' ' && i - word > 74) {
                    if (out.length() - lineStart + indent + to.mimeName().length() > 55) {
                        feed();
                    } else if (!out.isEmpty()) {
                        out.append(' ');
                    }
                    encodeFrom(word);
                    return out.toString();
                }
                if (p == ' ') {
                    if (out.length() - lineStart + i - word + indent > 75) {
                        feed();
                    } else if (!out.isEmpty()) {
                        out.append(' ');
                    }
                    while (word < i - 1) {
                        out.append((char) points[word++]);
                    }
                    word++;
                    while (i < points.length && points[i] == ' ') {
                        i++;
                    }
                }
            }
            if (word < points.length && !out.isEmpty()) {
                if (out.length() - lineStart + i - word + indent > 74) {
                    out.append(newline);
                }
                out.append(' ');
            }
            while (word < points.length) {
                out.append((char) points[word++]);
            }
            return out.toString();
        }

        private void encodeFrom(int start) {
            int at = start;
            while (true) {
                out.append("=?").append(to.mimeName()).append(base64 ? "?B?" : "?Q?");
                int room = 73 - indent - (out.length() - lineStart);
                int end = at;
                for (int step = 12; ; ) {
                    int next = Math.min(points.length, end + step);
                    if (transfer(at, next).length() <= room || next == at + 1) {
                        end = next;
                        if (end == points.length) {
                            break;
                        }
                    } else if (step == 1) {
                        break;
                    } else {
                        step = Math.max(1, Math.min(step, points.length - end) >> 1);
                    }
                }
                out.append(transfer(at, end)).append("?=");
                indent = 0;
                at = end;
                if (at >= points.length) {
                    return;
                }
                feed();
            }
        }

        private String transfer(int from, int end) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            to.encode(points, from, end, bytes, new Substitution(Substitution.Mode.CHARACTER, '?'));
            if (base64) {
                return Base64.getEncoder().encodeToString(bytes.toByteArray());
            }
            StringBuilder text = new StringBuilder();
            for (byte b : bytes.toByteArray()) {
                if (b <= 0x20 || b == 0x7f || QUOTED.indexOf(b) >= 0) {
                    text.append(String.format("=%02X", b & 0xff));
                } else {
                    text.append((char) b);
                }
            }
            return text.toString();
        }
    }

    // ---- decoding

    /** A header value with its encoded words as text. */
    static PhpString decode(PhpString text, MbEncoding to) {
        byte[] bytes = text.exactBytes();
        CodePoints out = new CodePoints(bytes.length);
        boolean pending = false;
        int i = 0;
        while (i < bytes.length) {
            if (bytes[i] == '=' && i + 6 <= bytes.length && bytes[i + 1] == '?') {
                int next = word(bytes, i, out, pending);
                if (next > 0) {
                    i = next;
                    pending = i < bytes.length && isBlank(bytes[i]);
                    while (i < bytes.length && isBlank(bytes[i])) {
                        i++;
                    }
                    continue;
                }
            }
            if (pending) {
                out.add(' ');
                pending = false;
            }
            if (bytes[i] != '\n' && bytes[i] != '\r') {
                do {
                    out.add(bytes[i] < 0 ? CodePoints.BAD : bytes[i]);
                    i++;
                } while (i < bytes.length && bytes[i] != '=' && bytes[i] != '\n' && bytes[i] != '\r');
            }
            if (i < bytes.length && (bytes[i] == '\n' || bytes[i] == '\r')) {
                while (i < bytes.length && isBlank(bytes[i])) {
                    i++;
                }
                if (i < bytes.length) {
                    out.add(' ');
                }
            }
        }
        return to.encode(out.toArray(), 0, out.size(), new Substitution(Substitution.Mode.CHARACTER, '?'));
    }

    private static boolean isBlank(byte b) {
        return b == '\n' || b == '\r' || b == '\t' || b == ' ';
    }

    private static int indexOf(byte[] bytes, char wanted, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    /** Adds the text of an encoded word and gives the offset after it; -1 when it is none. */
    private static int word(byte[] bytes, int at, CodePoints out, boolean pending) {
        int charsetEnd = indexOf(bytes, '?', at + 2);
        if (charsetEnd < 0 || charsetEnd + 3 > bytes.length || bytes[charsetEnd + 2] != '?') {
            return -1;
        }
        MbEncoding from = MbEncodings.find(new String(bytes, at + 2, charsetEnd - at - 2, StandardCharsets.ISO_8859_1));
        int kind = bytes[charsetEnd + 1] | 0x20;
        if (from == null || kind != 'q' && kind != 'b') {
            return -1;
        }
        int start = charsetEnd + 3;
        int end = start;
        while (end < bytes.length && !(bytes[end] == '?' && end + 1 < bytes.length && bytes[end + 1] == '=')) {
            end++;
        }
        int next = end + 2;
        if (end >= bytes.length && end > start && bytes[end - 1] == '?') {
            end--;
        }
        byte[] content = Arrays.copyOfRange(bytes, start, end);
        byte[] plain = kind == 'q' ? quotedPrintable(content) : base64(content);
        from.decode(plain, 0, plain.length, out);
        return Math.min(next, bytes.length);
    }

    private static byte[] quotedPrintable(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '=' && i + 2 < bytes.length + 0) {
                int high = Character.digit(bytes[i + 1], 16);
                int low = Character.digit(bytes[i + 2], 16);
                if (high >= 0 && low >= 0) {
                    out.write(high << 4 | low);
                    i += 2;
                    continue;
                }
            }
            out.write(bytes[i] == '_' ? ' ' : bytes[i]);
        }
        return out.toByteArray();
    }

    private static byte[] base64(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (byte b : bytes) {
            int digit = b < 0 ? -1 : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".indexOf(b);
            if (digit < 0) {
                if (!isBlank(b) && b != '=') {
                    out.write('?');
                }
                continue;
            }
            held = held << 6 | digit;
            bits += 6;
            if (bits >= 8) {
                bits -= 8;
                out.write(held >>> bits);
                held &= (1 << bits) - 1;
            }
        }
        return out.toByteArray();
    }
}
