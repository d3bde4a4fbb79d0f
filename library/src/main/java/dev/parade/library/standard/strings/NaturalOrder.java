package dev.parade.library.standard.strings;

import dev.parade.interpreter.values.PhpString;

/**
 * Martin Pool's natural order, in which runs of digits compare as numbers, as PHP has it: leading zeros of the whole
 * string are skipped, runs that start with a zero compare as fractions.
 */
public final class NaturalOrder {
    private final PhpString a;
    private final PhpString b;
    private int i;
    private int j;

    private NaturalOrder(PhpString a, PhpString b) {
        this.a = a;
        this.b = b;
    }

    /** -1, 0 or 1. */
    public static int compare(PhpString a, PhpString b, boolean ignoreCase) {
        if (a.isEmpty() || b.isEmpty()) {
            return Integer.compare(a.length(), b.length());
        }
        return new NaturalOrder(a, b).compare(ignoreCase);
    }

    private static int at(PhpString text, int index) {
        return index < text.length() ? text.at(index) : 0;
    }

    private static int skipZeros(PhpString text) {
        int k = 0;
        while (text.at(k) == '0' && Ascii.isDigit(at(text, k + 1))) {
            k++;
        }
        return k;
    }

    private static int skipSpaces(PhpString text, int from) {
        int k = from;
        while (Ascii.isSpace(at(text, k))) {
            k++;
        }
        return k;
    }

    private int compare(boolean ignoreCase) {
        i = skipZeros(a);
        j = skipZeros(b);
        while (true) {
            i = skipSpaces(a, i);
            j = skipSpaces(b, j);
            int x = at(a, i);
            int y = at(b, j);
            if (Ascii.isDigit(x) && Ascii.isDigit(y)) {
                int result = x == '0' || y == '0' ? fractions() : numbers();
                if (result != 0) {
                    return result;
                }
                if (i >= a.length() || j >= b.length()) {
                    return ended();
                }
                x = a.at(i);
                y = b.at(j);
            }
            if (ignoreCase) {
                x = Ascii.upper(x);
                y = Ascii.upper(y);
            }
            if (x != y) {
                return x < y ? -1 : 1;
            }
            i++;
            j++;
            if (i >= a.length() || j >= b.length()) {
                return ended();
            }
        }
    }

    private int ended() {
        if (i >= a.length()) {
            return j >= b.length() ? 0 : -1;
        }
        return 1;
    }

    /** The longer run is larger; of equally long ones the first difference decides. */
    private int numbers() {
        int bias = 0;
        for (; ; i++, j++) {
            boolean more = Ascii.isDigit(at(a, i));
            boolean others = Ascii.isDigit(at(b, j));
            if (!more || !others) {
                return more ? 1 : others ? -1 : bias;
            }
            if (bias == 0) {
                bias = Integer.compare(a.at(i), b.at(j));
            }
        }
    }

    private int fractions() {
        for (; ; i++, j++) {
            boolean more = Ascii.isDigit(at(a, i));
            boolean others = Ascii.isDigit(at(b, j));
            if (!more || !others) {
                return more ? 1 : others ? -1 : 0;
            }
            if (a.at(i) != b.at(j)) {
                return a.at(i) < b.at(j) ? -1 : 1;
            }
        }
    }
}
