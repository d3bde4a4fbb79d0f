package dev.parade.interpreter.builtin;

import dev.parade.interpreter.values.PhpString;
import java.nio.charset.StandardCharsets;

/** Numeric strings as parameters take them: white space around the number is allowed, anything else is not. */
final class NumericArgument {
    private NumericArgument() {}

    /** Long or Double; null when the string is not numeric. An integer that does not fit is a float. */
    static Object parse(PhpString text) {
        byte[] bytes = text.bytes();
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(bytes[start])) {
            start++;
        }
        while (end > start && isBlank(bytes[end - 1])) {
            end--;
        }
        int digits = start;
        if (digits < end && (bytes[digits] == '+' || bytes[digits] == '-')) {
            digits++;
        }
        int position = skipDigits(bytes, digits, end);
        int count = position - digits;
        boolean integer = count > 0;
        if (position < end && bytes[position] == '.') {
            int fraction = skipDigits(bytes, position + 1, end);
            count += fraction - position - 1;
            position = fraction;
            integer = false;
        }
        if (count == 0) {
            return null;
        }
        if (position < end && (bytes[position] | 0x20) == 'e') {
            int exponent = position + 1;
            if (exponent < end && (bytes[exponent] == '+' || bytes[exponent] == '-')) {
                exponent++;
            }
            int last = skipDigits(bytes, exponent, end);
            if (last > exponent) {
                position = last;
                integer = false;
            }
        }
        if (position != end) {
            return null;
        }
        String number = new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        if (integer) {
            try {
                return Long.parseLong(number);
            } catch (NumberFormatException tooLarge) {
                return Double.parseDouble(number);
            }
        }
        return Double.parseDouble(number);
    }

    private static int skipDigits(byte[] bytes, int from, int end) {
        int position = from;
        while (position < end && bytes[position] >= '0' && bytes[position] <= '9') {
            position++;
        }
        return position;
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }
}
