package dev.parade.interpreter.runtime;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpString;

/** {@code ++} and {@code --} of strings: numeric ones count, others go from {@code Az} to {@code Ba}. */
final class StringIncrement {
    private StringIncrement() {}

    static Object increment(PhpString s) {
        Object number = NumericStrings.parse(s);
        if (number != null) {
            return Arithmetic.increment(number);
        }
        Request request = Request.current();
        if (request.level() >= 85) {
            request.deprecated("Increment on non-numeric string is deprecated, use str_increment() instead");
        } else if (request.level() >= 83 && (s.isEmpty() || !isAlphanumeric(s))) {
            request.deprecated("Increment on non-alphanumeric string is deprecated");
        }
        return s.isEmpty() ? PhpString.of(1L) : next(s);
    }

    static Object decrement(PhpString s) {
        Object number = NumericStrings.parse(s);
        if (number != null) {
            return Arithmetic.decrement(number);
        }
        Request request = Request.current();
        if (s.isEmpty()) {
            if (request.level() >= 83) {
                request.deprecated("Decrement on empty string is deprecated as non-numeric");
            }
            return -1L;
        }
        if (request.level() >= 83) {
            request.deprecated("Decrement on non-numeric string has no effect and is deprecated");
        }
        return s;
    }

    private static boolean isAlphanumeric(PhpString s) {
        for (int i = 0; i < s.length(); i++) {
            int c = s.at(i);
            if (!isDigit(c) && !isLower(c) && !isUpper(c)) {
                return false;
            }
        }
        return true;
    }

    /** Counts up from the last character; a carry past the first one puts another of its kind in front. */
    private static PhpString next(PhpString s) {
        byte[] result = s.copyBytes();
        for (int i = result.length - 1; i >= 0; i--) {
            int c = result[i] & 0xff;
            if (!isDigit(c) && !isLower(c) && !isUpper(c)) {
                return PhpString.of(result);
            }
            if (c != '9' && c != 'z' && c != 'Z') {
                result[i]++;
                return PhpString.of(result);
            }
            result[i] = first(c);
            if (i == 0) {
                byte[] longer = new byte[result.length + 1];
                System.arraycopy(result, 0, longer, 1, result.length);
                longer[0] = c == '9' ? (byte) '1' : first(c);
                return PhpString.of(longer);
            }
        }
        return s;
    }

    private static byte first(int last) {
        return (byte) (last == '9' ? '0' : last == 'z' ? 'a' : 'A');
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLower(int c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isUpper(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
