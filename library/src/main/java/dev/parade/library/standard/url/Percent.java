package dev.parade.library.standard.url;

import dev.parade.interpreter.values.PhpString;

/** Percent encoding. */
final class Percent {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};

    private Percent() {}

    /** As in form data (a space is {@code +}, {@code ~} is encoded) or, raw, as RFC 3986 has it. */
    static PhpString encode(PhpString text, boolean raw) {
        byte[] bytes = text.bytes();
        int length = text.length();
        byte[] out = null;
        int at = 0;
        for (int i = 0; i < length; i++) {
            byte b = bytes[i];
            boolean plain = b >= 'a' && b <= 'z'
                    || b >= 'A' && b <= 'Z'
                    || b >= '0' && b <= '9'
                    || b == '-'
                    || b == '_'
                    || b == '.'
                    || b == '~' && raw;
            if (plain && out == null) {
                continue;
            }
            if (out == null) {
                out = new byte[i + 3 * (length - i)];
                System.arraycopy(bytes, 0, out, 0, i);
                at = i;
            }
            if (plain) {
                out[at++] = b;
            } else if (b == ' ' && !raw) {
                out[at++] = '+';
            } else {
                out[at++] = '%';
                out[at++] = HEX[b >> 4 & 15];
                out[at++] = HEX[b & 15];
            }
        }
        return out == null ? text : PhpString.of(out, at);
    }

    /** What is no encoding stays as it is. */
    static PhpString decode(PhpString text, boolean raw) {
        int length = text.length();
        byte[] out = text.copyBytes();
        int at = 0;
        for (int i = 0; i < length; i++) {
            int b = text.at(i);
            if (b == '+' && !raw) {
                b = ' ';
            } else if (b == '%' && i + 2 < length) {
                int high = hex(text.at(i + 1));
                int low = hex(text.at(i + 2));
                if (high >= 0 && low >= 0) {
                    b = high << 4 | low;
                    i += 2;
                }
            }
            out[at++] = (byte) b;
        }
        return PhpString.of(out, at);
    }

    private static int hex(int b) {
        if (b >= '0' && b <= '9') {
            return b - '0';
        }
        int letter = b | 0x20;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }
}
