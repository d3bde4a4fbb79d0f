package dev.parade.library.pcre.engine;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A pattern as PHP writes it ({@code /body/modifiers}), taken apart.
 *
 * @param body the text between the delimiters
 * @param options PCRE2 compile options
 * @param extraOptions PCRE2 extra compile options
 */
public record PatternSource(byte[] body, int options, int extraOptions) {
    public static final int CASELESS = 0x8;
    public static final int DOLLAR_END_ONLY = 0x10;
    public static final int DOT_ALL = 0x20;
    public static final int DUPLICATE_NAMES = 0x40;
    public static final int EXTENDED = 0x80;
    public static final int MULTILINE = 0x400;
    public static final int NO_AUTO_CAPTURE = 0x2000;
    public static final int UCP = 0x20000;
    public static final int UNGREEDY = 0x40000;
    public static final int UTF = 0x80000;
    public static final int ANCHORED = 0x80000000;

    /** Without it PCRE2 since 10.38 refuses {@code \K} in lookarounds, which PHP allows. */
    public static final int EXTRA_ALLOW_LOOKAROUND_BSK = 0x40;

    public static final int EXTRA_CASELESS_RESTRICT = 0x80;

    private static final String OPENING = "([{<";
    private static final String CLOSING = ")]}>";

    /**
     * Splits delimiters, body and modifiers.
     *
     * @param restrictAllowed whether modifier {@code r} is known (PCRE2 10.43)
     * @throws PatternException with PHP's words when there is no such split
     */
    public static PatternSource parse(byte[] regex, boolean restrictAllowed) throws PatternException {
        int begin = 0;
        while (begin < regex.length && isSpace(regex[begin])) {
            begin++;
        }
        if (begin == regex.length) {
            throw new PatternException("Empty regular expression");
        }
        byte open = regex[begin++];
        if (isAlphanumeric(open) || open == '\\' || open == 0) {
            throw new PatternException("Delimiter must not be alphanumeric, backslash, or NUL byte");
        }
        int pair = OPENING.indexOf(open);
        byte close = pair < 0 ? open : (byte) CLOSING.charAt(pair);
        int end = endOfBody(regex, begin, open, close);
        if (end < 0) {
            throw new PatternException((pair < 0 ? "No ending delimiter '" : "No ending matching delimiter '")
                    + (char) (close & 0xff)
                    + "' found");
        }
        return withModifiers(regex, begin, end, restrictAllowed);
    }

    /** Bracket delimiters nest; a backslash always hides the byte after it. */
    private static int endOfBody(byte[] regex, int begin, byte open, byte close) {
        int depth = 1;
        for (int i = begin; i < regex.length; i++) {
            byte b = regex[i];
            if (b == '\\') {
                i++;
            } else if (b == close) {
                if (--depth == 0) {
                    return i;
                }
            } else if (b == open) {
                depth++;
            }
        }
        return -1;
    }

    private static PatternSource withModifiers(byte[] regex, int begin, int end, boolean restrictAllowed)
            throws PatternException {
        int options = 0;
        int extra = EXTRA_ALLOW_LOOKAROUND_BSK;
        for (int i = end + 1; i < regex.length; i++) {
            switch (regex[i]) {
                case 'i' -> options |= CASELESS;
                case 'm' -> options |= MULTILINE;
                case 'n' -> options |= NO_AUTO_CAPTURE;
                case 's' -> options |= DOT_ALL;
                case 'x' -> options |= EXTENDED;
                case 'A' -> options |= ANCHORED;
                case 'D' -> options |= DOLLAR_END_ONLY;
                case 'U' -> options |= UNGREEDY;
                case 'u' -> options |= UTF | UCP;
                case 'J' -> options |= DUPLICATE_NAMES;
                case 'S', 'X', ' ', '\n', '\r' -> {}
                case 0 -> throw new PatternException("NUL byte is not a valid modifier");
                default -> {
                    if (regex[i] != 'r' || !restrictAllowed) {
                        throw new PatternException("Unknown modifier '" + (char) (regex[i] & 0xff) + "'");
                    }
                    extra |= EXTRA_CASELESS_RESTRICT;
                }
            }
        }
        return new PatternSource(Arrays.copyOfRange(regex, begin, end), options, extra);
    }

    /** Whether the pattern can set a mark; asking PCRE2 for one after every match costs a call. */
    boolean mayMark() {
        for (int i = 0; i + 1 < body.length; i++) {
            if (body[i] == '(' && body[i + 1] == '*') {
                return true;
            }
        }
        return false;
    }

    boolean has(int option) {
        return (options & option) != 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PatternSource(byte[] otherBody, int otherOptions, int otherExtra)
                && options == otherOptions
                && extraOptions == otherExtra
                && Arrays.equals(body, otherBody);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(body) + options;
    }

    @Override
    public String toString() {
        return new String(body, StandardCharsets.ISO_8859_1) + " with options 0x" + Integer.toHexString(options);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b >= '\t' && b <= '\r';
    }

    private static boolean isAlphanumeric(byte b) {
        return b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z';
    }
}
