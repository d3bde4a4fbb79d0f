package dev.parade.parser.tree;

import java.nio.charset.StandardCharsets;

/** Backslash escapes. */
final class Escapes {
    private static final int LARGEST_CODE_POINT = 0x10FFFF;

    private Escapes() {}

    static String single(String text, int start, int end) {
        int slash = text.indexOf('\\', start);
        if (slash < 0) {
            return text.substring(start, end);
        }
        StringBuilder out = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < end && (text.charAt(i + 1) == '\\' || text.charAt(i + 1) == '\'')) {
                c = text.charAt(++i);
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Replaces the escapes of double-quoted strings, heredocs (quote 0) and backticks. */
    static String replace(String text, char quote, int line) {
        int slash = text.indexOf('\\');
        if (slash < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        out.append(text, 0, slash);
        int i = slash;
        int length = text.length();
        while (i < length) {
            char c = text.charAt(i++);
            if (c != '\\' || i == length) {
                out.append(c);
                continue;
            }
            char e = text.charAt(i++);
            switch (e) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'f' -> out.append('\f');
                case 'e' -> out.append('\033');
                case 'v' -> out.append('\013');
                case '\\', '$' -> out.append(e);
                case 'x', 'X' -> {
                    int end = i;
                    while (end < length && end < i + 2 && Character.digit(text.charAt(end), 16) >= 0) {
                        end++;
                    }
                    if (end == i) {
                        out.append('\\').append(e);
                    } else {
                        out.append((char) Integer.parseInt(text.substring(i, end), 16));
                        i = end;
                    }
                }
                case 'u' -> i = unicode(text, i, out, line);
                default -> {
                    if (e >= '0' && e <= '7') {
                        int end = i;
                        while (end < length && end < i + 2 && text.charAt(end) >= '0' && text.charAt(end) <= '7') {
                            end++;
                        }
                        out.append((char) (Integer.parseInt(text.substring(i - 1, end), 8) & 0xFF));
                        i = end;
                    } else if (e == quote && quote != 0) {
                        out.append(e);
                    } else {
                        out.append('\\').append(e);
                    }
                }
            }
        }
        return out.toString();
    }

    private static int unicode(String text, int from, StringBuilder out, int line) {
        if (from >= text.length() || text.charAt(from) != '{') {
            out.append("\\u");
            return from;
        }
        int close = text.indexOf('}', from);
        if (close < 0 || close == from + 1) {
            throw TreeBuilder.parseError("Invalid UTF-8 codepoint escape sequence", line);
        }
        int codePoint = 0;
        for (int i = from + 1; i < close; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                throw TreeBuilder.parseError("Invalid UTF-8 codepoint escape sequence", line);
            }
            codePoint = codePoint * 16 + digit;
            if (codePoint > LARGEST_CODE_POINT) {
                throw TreeBuilder.parseError("Invalid UTF-8 codepoint escape sequence: Codepoint too large", line);
            }
        }
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            // Java would replace a lone surrogate; PHP encodes it.
            out.append((char) (0xE0 | codePoint >> 12));
            out.append((char) (0x80 | codePoint >> 6 & 0x3F));
            out.append((char) (0x80 | codePoint & 0x3F));
        } else {
            byte[] utf8 = Character.toString(codePoint).getBytes(StandardCharsets.UTF_8);
            out.append(new String(utf8, StandardCharsets.ISO_8859_1));
        }
        return close + 1;
    }
}
