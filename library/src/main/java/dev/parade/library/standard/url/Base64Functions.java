package dev.parade.library.standard.url;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.values.PhpString;
import dev.parade.interpreter.values.SpareBytes;
import dev.parade.library.standard.strings.StringSize;
import java.util.Arrays;
import java.util.Base64;

/** Base64 as PHP reads it: without {@code strict} whatever is no digit is skipped. */
final class Base64Functions {
    private static final byte INVALID = -2;
    private static final byte SPACE = -1;
    private static final byte[] DIGITS = new byte[256];

    static {
        Arrays.fill(DIGITS, INVALID);
        for (char c : "\t\n\r ".toCharArray()) {
            DIGITS[c] = SPACE;
        }
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        for (int i = 0; i < 64; i++) {
            DIGITS[alphabet.charAt(i)] = (byte) i;
        }
    }

    private Base64Functions() {}

    @PhpFunction(
            sig = "base64_encode(string $string): string",
            effect = {},
            doc = "A string in base64.",
            sharesNothing = true,
            examples = "base64_encode('Hello?>') => 'SGVsbG8/Pg=='")
    static PhpString base64Encode(PhpString string) {
        byte[] out = SpareBytes.take(StringSize.of(4, (string.length() + 2L) / 3));
        Base64.getEncoder().encode(string.exactBytes(), out);
        return PhpString.of(out);
    }

    /** What Java decodes, many bytes at a step: text without anything but digits and the right padding; else null. */
    private static byte[] cleanlyDecoded(PhpString string) {
        int n = string.length();
        if (n < 16 || n % 4 != 0) {
            return null;
        }
        int padding = string.at(n - 1) != '=' ? 0 : string.at(n - 2) != '=' ? 1 : 2;
        byte[] out = SpareBytes.take(n / 4 * 3 - padding);
        try {
            int length = Base64.getDecoder().decode(string.exactBytes(), out);
            return length == out.length ? out : Arrays.copyOf(out, length);
        } catch (IllegalArgumentException e) {
            SpareBytes.give(out);
            return null;
        }
    }

    @PhpFunction(
            sig = "base64_decode(string $string, bool $strict = false): string|false",
            effect = {},
            doc = "The string that a base64 text stands for.",
            sharesNothing = true,
            examples = {
                "base64_decode('SGVsbG8/Pg==') => 'Hello?>'",
                "base64_decode('SGV-sbG8') => 'Hello'",
                "base64_decode('SGV-sbG8', true) => false"
            })
    static Object base64Decode(PhpString string, boolean strict) {
        byte[] clean = cleanlyDecoded(string);
        if (clean != null) {
            return PhpString.of(clean);
        }
        byte[] out = new byte[(int) (string.length() * 3L / 4 + 3)];
        int digits = 0;
        int length = 0;
        int padding = 0;
        for (int i = 0; i < string.length(); i++) {
            int b = string.at(i);
            if (b == '=') {
                padding++;
                continue;
            }
            int digit = DIGITS[b];
            if (digit < 0 || strict && padding > 0) {
                if (!strict || digit == SPACE) {
                    continue;
                }
                return false;
            }
            switch (digits++ & 3) {
                case 0 -> out[length] = (byte) (digit << 2);
                case 1 -> {
                    out[length++] |= (byte) (digit >> 4);
                    out[length] = (byte) (digit << 4);
                }
                case 2 -> {
                    out[length++] |= (byte) (digit >> 2);
                    out[length] = (byte) (digit << 6);
                }
                default -> out[length++] |= (byte) digit;
            }
        }
        boolean wrongPadding = padding > 0 && (padding > 2 || (digits + padding) % 4 != 0);
        if (strict && (digits % 4 == 1 || wrongPadding)) {
            return false;
        }
        return PhpString.of(out, length);
    }
}
