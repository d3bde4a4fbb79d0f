package dev.parade.library.standard.url;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;

/** Quoted-printable (RFC 2045). */
final class QuotedPrintableFunctions {
    private static final int LINE = 75;
    private static final String HEX = "0123456789ABCDEF";

    private QuotedPrintableFunctions() {}

    @PhpFunction(
            sig = "quoted_printable_encode(string $string): string",
            effect = {},
            doc = "A string in quoted-printable.",
            examples = "quoted_printable_encode('a=b') => 'a=3Db'")
    static PhpString quotedPrintableEncode(PhpString string) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(string.length() + 16);
        int length = string.length();
        int column = 0;
        for (int i = 0; i < length; i++) {
            int b = string.at(i);
            int next = i + 1 < length ? string.at(i + 1) : 0;
            if (b == '\r' && next == '\n') {
                out.write('\r');
                out.write('\n');
                i++;
                column = 0;
            } else if (b < ' ' || b >= 127 || b == '=' || b == ' ' && next == '\r') {
                column += 3;
                // the bytes of one UTF-8 character stay on one line
                int rest = b > 0xef && b <= 0xf4 ? 9 : b > 0xdf && b <= 0xef ? 6 : b > 0x7f && b <= 0xdf ? 3 : 0;
                if (b <= 0xf4 && column + rest > LINE) {
                    softBreak(out);
                    column = 3;
                }
                out.write('=');
                out.write(HEX.charAt(b >> 4));
                out.write(HEX.charAt(b & 15));
            } else {
                if (++column > LINE) {
                    softBreak(out);
                    column = 1;
                }
                out.write(b);
            }
        }
        return PhpString.of(out.toByteArray());
    }

    private static void softBreak(ByteArrayOutputStream out) {
        out.write('=');
        out.write('\r');
        out.write('\n');
    }

    @PhpFunction(
            sig = "quoted_printable_decode(string $string): string",
            effect = {},
            doc = "The string that a quoted-printable text stands for.",
            examples = {"quoted_printable_decode('a=3Db=') => 'a=b'", "quoted_printable_decode('=zz') => '=zz'"})
    static PhpString quotedPrintableDecode(PhpString string) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(string.length());
        int length = string.indexOf(0, 0);
        length = length < 0 ? string.length() : length;
        for (int i = 0; i < length; ) {
            int b = string.at(i);
            if (b != '=') {
                out.write(b);
                i++;
                continue;
            }
            int high = i + 2 < length ? Character.digit(string.at(i + 1), 16) : -1;
            int low = i + 2 < length ? Character.digit(string.at(i + 2), 16) : -1;
            if (high >= 0 && low >= 0) {
                out.write(high << 4 | low);
                i += 3;
                continue;
            }
            int end = i + 1;
            while (end < length && (string.at(end) == ' ' || string.at(end) == '\t')) {
                end++;
            }
            if (end == length) {
                i = end;
            } else if (string.at(end) == '\r' && end + 1 < length && string.at(end + 1) == '\n') {
                i = end + 2;
            } else if (string.at(end) == '\r' || string.at(end) == '\n') {
                i = end + 1;
            } else {
                out.write(b);
                i++;
            }
        }
        return PhpString.of(out.toByteArray());
    }
}
