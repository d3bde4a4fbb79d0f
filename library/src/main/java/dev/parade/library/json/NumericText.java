package dev.parade.library.json;

import dev.parade.interpreter.values.PhpString;

/** Numeric strings, as JSON_NUMERIC_CHECK takes them. */
final class NumericText {
    private NumericText() {}

    /** The number that a numeric string means, Long where it fits, else Double; Java null for any other string. */
    static Object parse(PhpString text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.at(from))) {
            from++;
        }
        while (to > from && isSpace(text.at(to - 1))) {
            to--;
        }
        int i = from;
        if (i < to && (text.at(i) == '-' || text.at(i) == '+')) {
            i++;
        }
        int whole = digits(text, i, to);
        int end = whole;
        int count = whole - i;
        if (end < to && text.at(end) == '.') {
            int fraction = digits(text, end + 1, to);
            count += fraction - end - 1;
            end = fraction;
        }
        if (count == 0) {
            return null;
        }
        if (end < to && (text.at(end) | 0x20) == 'e') {
            int sign = end + 1 < to && (text.at(end + 1) == '-' || text.at(end + 1) == '+') ? 1 : 0;
            int exponent = digits(text, end + 1 + sign, to);
            end = exponent > end + 1 + sign ? exponent : end;
        }
        if (end < to) {
            return null;
        }
        String number = text.substring(from, to).toString();
        if (end == whole) {
            try {
                return Long.parseLong(number);
            } catch (NumberFormatException tooLarge) {
                return Double.parseDouble(number);
            }
        }
        return Double.parseDouble(number);
    }

    private static int digits(PhpString text, int from, int to) {
        int i = from;
        while (i < to && text.at(i) >= '0' && text.at(i) <= '9') {
            i++;
        }
        return i;
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b >= '\t' && b <= '\r';
    }
}
