package dev.parade.library.standard.math;

import dev.parade.interpreter.values.PhpString;

/** Numeric strings: blanks, a number, blanks. */
public final class NumericText {
    private NumericText() {}

    /** Long or Double, or Java null for a string that is not numeric. */
    public static Object parse(PhpString text) {
        int to = text.length();
        while (to > 0 && isBlank(text.at(to - 1))) {
            to--;
        }
        return numberEnd(text) == to && to > 0 ? number(text, to) : null;
    }

    /** The number that a string starts with, or Java null when it starts with none. */
    public static Object parsePrefix(PhpString text) {
        int end = numberEnd(text);
        return end < 0 ? null : number(text, end);
    }

    /** Index after the number at the start of a string, -1 when there is none. */
    private static int numberEnd(PhpString text) {
        int to = text.length();
        int i = skipBlanks(text);
        if (i < to && (text.at(i) == '-' || text.at(i) == '+')) {
            i++;
        }
        int start = i;
        i = skipDigits(text, i);
        int digits = i - start;
        if (i < to && text.at(i) == '.') {
            int end = skipDigits(text, i + 1);
            if (digits + end - i - 1 > 0) {
                digits += end - i - 1;
                i = end;
            }
        }
        if (digits == 0) {
            return -1;
        }
        if (i < to && (text.at(i) | 32) == 'e') {
            int e = i + 1;
            if (e < to && (text.at(e) == '-' || text.at(e) == '+')) {
                e++;
            }
            int end = skipDigits(text, e);
            if (end > e) {
                i = end;
            }
        }
        return i;
    }

    private static int skipBlanks(PhpString text) {
        int i = 0;
        while (i < text.length() && isBlank(text.at(i))) {
            i++;
        }
        return i;
    }

    private static int skipDigits(PhpString text, int from) {
        int i = from;
        while (i < text.length() && isDigit(text.at(i))) {
            i++;
        }
        return i;
    }

    private static Object number(PhpString text, int end) {
        String number = text.substring(skipBlanks(text), end).toString();
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (c == '.' || c == 'e' || c == 'E') {
                return Double.parseDouble(number);
            }
        }
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException tooLarge) {
            return Double.parseDouble(number);
        }
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean isBlank(int b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }
}
