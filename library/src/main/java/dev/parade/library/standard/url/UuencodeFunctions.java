package dev.parade.library.standard.url;

import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** Uuencode: lines of a length and up to 45 bytes in groups of four characters for three bytes. */
final class UuencodeFunctions {
    private static final int LINE = 45;

    private UuencodeFunctions() {}

    private static int digit(int sixBits) {
        return sixBits == 0 ? '`' : sixBits + ' ';
    }

    @PhpFunction(
            sig = "convert_uuencode(string $string): string",
            effect = {},
            doc = "A string in uuencode.",
            examples = "convert_uuencode('test') => \"$=&5S=```\\n`\\n\"")
    static PhpString convertUuencode(PhpString string) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(string.length() * 3 / 2 + 8);
        int length = string.length();
        byte[] bytes = Arrays.copyOf(string.bytes(), length + 3);
        Arrays.fill(bytes, length, length + 3, (byte) 0);
        for (int line = 0; line < length; line += LINE) {
            int end = Math.min(length, line + LINE);
            out.write(digit(end - line));
            for (int i = line; i < end; i += 3) {
                int group = (bytes[i] & 0xff) << 16 | (bytes[i + 1] & 0xff) << 8 | bytes[i + 2] & 0xff;
                for (int shift = 18; shift >= 0; shift -= 6) {
                    out.write(digit(group >> shift & 63));
                }
            }
            out.write('\n');
        }
        out.write('`');
        out.write('\n');
        return PhpString.of(out.toByteArray());
    }

    @PhpFunction(
            sig = "convert_uudecode(string $string): string|false",
            effect = WARNS,
            doc = "The string that a uuencoded text stands for.",
            examples = "convert_uudecode(\"$=&5S=```\\n`\\n\") => 'test'")
    static Object convertUudecode(Request request, BuiltinCall call, PhpString string) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(string.length());
        int end = string.length();
        if (end == 0) {
            return invalid(request, call);
        }
        int i = 0;
        while (i < end) {
            int count = string.at(i++) - ' ' & 63;
            if (count == 0) {
                break;
            }
            int groups = (count + 2) / 3;
            if (count > end || i + 4 * groups > end) {
                return invalid(request, call);
            }
            int left = count;
            for (int g = 0; g < groups; g++, i += 4) {
                int group = 0;
                for (int k = 0; k < 4; k++) {
                    group = group << 6 | string.at(i + k) - ' ' & 63;
                }
                for (int shift = 16; shift >= 0 && left > 0; shift -= 8, left--) {
                    out.write(group >> shift);
                }
            }
            if (count < LINE) {
                break;
            }
            i++;
        }
        return PhpString.of(out.toByteArray());
    }

    private static Object invalid(Request request, BuiltinCall call) {
        request.warning(call.name() + "(): Argument #1 ($data) is not a valid uuencoded string");
        return false;
    }
}
