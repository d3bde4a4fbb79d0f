package dev.parade.library.pcre;

import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.RegexMatcher;
import java.util.Arrays;

/** A replacement text, taken apart: literal, group, literal, group, ..., literal. */
final class Replacement {
    private byte[][] literals = new byte[4][];
    private int[] groups = new int[3];
    private int groupCount;

    /** References are {@code \1}, {@code $1} and <code>${1}</code> with one or two digits; a backslash hides both signs. */
    Replacement(PhpString text) {
        byte[] bytes = text.bytes();
        int length = text.length();
        byte[] literal = new byte[length];
        int filled = 0;
        byte last = 0;
        int i = 0;
        while (i < length) {
            byte b = bytes[i];
            if (b == '\\' || b == '$') {
                if (last == '\\') {
                    literal[filled - 1] = b;
                    last = 0;
                    i++;
                    continue;
                }
                int end = referenceEnd(bytes, i, length);
                if (end > 0) {
                    add(Arrays.copyOf(literal, filled), number(bytes, i, end));
                    filled = 0;
                    i = end;
                    continue;
                }
            }
            literal[filled++] = b;
            last = b;
            i++;
        }
        literals[groupCount] = Arrays.copyOf(literal, filled);
    }

    private void add(byte[] literal, int group) {
        if (groupCount == groups.length) {
            groups = Arrays.copyOf(groups, 2 * groupCount);
            literals = Arrays.copyOf(literals, 2 * groupCount + 1);
        }
        literals[groupCount] = literal;
        groups[groupCount++] = group;
    }

    /** Where the reference that starts at {@code at} ends, -1 when none does. */
    private static int referenceEnd(byte[] bytes, int at, int length) {
        int i = at + 1;
        boolean braced = bytes[at] == '$' && i < length && bytes[i] == '{';
        if (braced) {
            i++;
        }
        if (i >= length || !isDigit(bytes[i])) {
            return -1;
        }
        i++;
        if (i < length && isDigit(bytes[i])) {
            i++;
        }
        if (!braced) {
            return i;
        }
        return i < length && bytes[i] == '}' ? i + 1 : -1;
    }

    private static int number(byte[] bytes, int at, int end) {
        int number = 0;
        for (int i = at + 1; i < end; i++) {
            if (isDigit(bytes[i])) {
                number = 10 * number + bytes[i] - '0';
            }
        }
        return number;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    /** Appends what the match is replaced by; {@code count} groups took part. */
    void appendTo(ByteBuilder out, RegexMatcher matcher, int count, byte[] subject) {
        for (int i = 0; i < groupCount; i++) {
            out.append(literals[i], 0, literals[i].length);
            int group = groups[i];
            if (group < count) {
                int start = matcher.start(group);
                if (start >= 0) {
                    out.append(subject, start, matcher.end(group) - start);
                }
            }
        }
        out.append(literals[groupCount], 0, literals[groupCount].length);
    }
}
