package dev.parade.library.standard.strings;

import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/** Letters as PHP 8 sees them whatever the locale: ASCII only. Bytes are 0 to 255. */
public final class Ascii {
    private Ascii() {}

    public static int lower(int b) {
        return b >= 'A' && b <= 'Z' ? b + 32 : b;
    }

    public static int upper(int b) {
        return b >= 'a' && b <= 'z' ? b - 32 : b;
    }

    public static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    public static boolean isLetter(int b) {
        return (b | 32) >= 'a' && (b | 32) <= 'z';
    }

    public static boolean isAlphanumeric(int b) {
        return isDigit(b) || isLetter(b);
    }

    /** C's isspace(). */
    public static boolean isSpace(int b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }

    /** Value of a hexadecimal digit, -1 for any other byte. */
    public static int hexDigit(int b) {
        if (isDigit(b)) {
            return b - '0';
        }
        int letter = b | 32;
        return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
    }

    public static PhpString toUpperCase(PhpString text) {
        int n = text.length();
        byte[] bytes = text.bytes();
        for (int i = 0; i < n; i++) {
            if (bytes[i] >= 'a' && bytes[i] <= 'z') {
                byte[] result = Arrays.copyOf(bytes, n);
                for (; i < n; i++) {
                    if (result[i] >= 'a' && result[i] <= 'z') {
                        result[i] -= 32;
                    }
                }
                return PhpString.of(result);
            }
        }
        return text;
    }

    /** 256 flags: true for the bytes of {@code characters}, in which {@code a..z} is a range as trim() has it. */
    static boolean[] plainSet(PhpString characters) {
        var set = new boolean[256];
        for (int i = 0; i < characters.length(); i++) {
            set[characters.at(i)] = true;
        }
        return set;
    }
}
