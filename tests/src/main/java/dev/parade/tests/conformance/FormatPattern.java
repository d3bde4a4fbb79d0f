package dev.parade.tests.conformance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Matches the placeholders of --EXPECTF-- (%s %S %a %A %w %i %d %x %f %c %e %0 and %r…%r).
 *
 * <p>run-tests.php turns the text into one regular expression and lets it backtrack. Here the set of all positions that
 * the pattern can have reached is carried from token to token, which accepts the same outputs in time linear in tokens
 * times positions. Only texts with %r…%r sections, which may hold any expression, go through a real one.
 */
final class FormatPattern {
    private sealed interface Token {
        /** Adds to {@code to} every position that this token can reach from {@code from}. */
        void step(String text, BitSet from, BitSet to);
    }

    private record Literal(String literal) implements Token {
        @Override
        public void step(String text, BitSet from, BitSet to) {
            for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
                if (text.startsWith(literal, at)) {
                    to.set(at + literal.length());
                }
            }
        }
    }

    private enum CharClass {
        NOT_LINE_END,
        ANY,
        BLANK,
        DIGIT,
        HEX;

        boolean has(char c) {
            return switch (this) {
                case NOT_LINE_END -> c != '\n' && c != '\r';
                case ANY -> true;
                case BLANK -> c == ' ' || (c >= '\t' && c <= '\r');
                case DIGIT -> c >= '0' && c <= '9';
                case HEX -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
            };
        }
    }

    private record Run(CharClass chars, int atLeast) implements Token {
        @Override
        public void step(String text, BitSet from, BitSet to) {
            int done = -1;
            for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
                // An earlier start that ran through here has already set all that this one could.
                if (at <= done) {
                    continue;
                }
                int end = at;
                while (end < text.length() && chars.has(text.charAt(end))) {
                    end++;
                }
                if (end >= at + atLeast) {
                    to.set(at + atLeast, end + 1);
                }
                done = end;
            }
        }
    }

    private record One() implements Token {
        @Override
        public void step(String text, BitSet from, BitSet to) {
            for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
                if (at < text.length()) {
                    to.set(at + 1);
                }
            }
        }
    }

    /** [+-]? and digits. */
    private record Int() implements Token {
        @Override
        public void step(String text, BitSet from, BitSet to) {
            for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
                int digits = afterSign(text, at);
                int end = digitsEnd(text, digits);
                if (end > digits) {
                    to.set(digits + 1, end + 1);
                }
            }
        }
    }

    /** [+-]?(\d+|(?=\.\d))(\.\d+)?([Ee][+-]?\d+)?, with every shorter form that the expression also accepts. */
    private record Float() implements Token {
        @Override
        public void step(String text, BitSet from, BitSet to) {
            for (int at = from.nextSetBit(0); at >= 0; at = from.nextSetBit(at + 1)) {
                int whole = afterSign(text, at);
                int wholeEnd = digitsEnd(text, whole);
                for (int point = whole + 1; point <= wholeEnd; point++) {
                    to.set(point);
                    exponent(text, point, to);
                }
                int fraction = wholeEnd + 1;
                int fractionEnd =
                        wholeEnd < text.length() && text.charAt(wholeEnd) == '.' ? digitsEnd(text, fraction) : 0;
                if (wholeEnd == whole && fractionEnd > fraction) {
                    // (?=\.\d) consumes nothing, so the empty number is accepted before ".5".
                    to.set(whole);
                }
                for (int end = fraction + 1; end <= fractionEnd; end++) {
                    to.set(end);
                    exponent(text, end, to);
                }
            }
        }

        private static void exponent(String text, int at, BitSet to) {
            if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
                int digits = afterSign(text, at + 1);
                int end = digitsEnd(text, digits);
                if (end > digits) {
                    to.set(digits + 1, end + 1);
                }
            }
        }
    }

    private FormatPattern() {}

    /** Whether the whole output fits the expectation. */
    static boolean matches(String expected, String output) {
        if (expected.equals(output) && expected.indexOf('%') < 0) {
            return true;
        }
        if (expected.contains("%r")) {
            try {
                return BoundedRegex.matches(Pattern.compile(toRegex(expected), Pattern.DOTALL), output);
            } catch (PatternSyntaxException unsupported) {
                return false;
            }
        }
        return reachable(tokens(expected), output).get(output.length());
    }

    private static BitSet reachable(List<Token> tokens, String output) {
        BitSet positions = new BitSet(output.length() + 1);
        positions.set(0);
        for (Token token : tokens) {
            BitSet next = new BitSet(output.length() + 1);
            token.step(output, positions, next);
            if (next.isEmpty()) {
                return next;
            }
            positions = next;
        }
        return positions;
    }

    private static List<Token> tokens(String expected) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < expected.length(); i++) {
            char c = expected.charAt(i);
            Token token = null;
            if (c == '%' && i + 1 < expected.length()) {
                char kind = expected.charAt(i + 1);
                if (kind == 'e' || kind == '0') {
                    literal.append(kind == 'e' ? '/' : '\0');
                    i++;
                    continue;
                }
                token = placeholder(kind);
            }
            if (token == null) {
                literal.append(c);
            } else {
                flush(literal, tokens);
                tokens.add(token);
                i++;
            }
        }
        flush(literal, tokens);
        return tokens;
    }

    private static void flush(StringBuilder literal, List<Token> tokens) {
        if (!literal.isEmpty()) {
            tokens.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private static Token placeholder(char kind) {
        return switch (kind) {
            case 's' -> new Run(CharClass.NOT_LINE_END, 1);
            case 'S' -> new Run(CharClass.NOT_LINE_END, 0);
            case 'a' -> new Run(CharClass.ANY, 1);
            case 'A' -> new Run(CharClass.ANY, 0);
            case 'w' -> new Run(CharClass.BLANK, 0);
            case 'd' -> new Run(CharClass.DIGIT, 1);
            case 'x' -> new Run(CharClass.HEX, 1);
            case 'i' -> new Int();
            case 'f' -> new Float();
            case 'c' -> new One();
            default -> null;
        };
    }

    private static int afterSign(String text, int at) {
        return at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-') ? at + 1 : at;
    }

    private static int digitsEnd(String text, int at) {
        int end = at;
        while (end < text.length() && CharClass.DIGIT.has(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The expression for a text with %r sections; placeholders count inside those too, as in run-tests.php. */
    private static String toRegex(String expected) {
        StringBuilder regex = new StringBuilder();
        int at = 0;
        while (at < expected.length()) {
            int start = expected.indexOf("%r", at);
            int end = start < 0 ? -1 : expected.indexOf("%r", start + 2);
            if (end < 0) {
                // A tag that is never closed is plain text.
                appendText(regex, expected.substring(at), true);
                break;
            }
            appendText(regex, expected.substring(at, start), true);
            regex.append('(');
            appendText(regex, BoundedRegex.fromPcre(expected.substring(start + 2, end)), false);
            regex.append(')');
            at = end + 2;
        }
        return regex.toString();
    }

    private static void appendText(StringBuilder regex, String text, boolean quote) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String placeholder = c == '%' && i + 1 < text.length() ? regexOf(text.charAt(i + 1)) : null;
            if (placeholder != null) {
                regex.append(placeholder);
                i++;
            } else {
                if (quote && "\\.+*?[^]$(){}=!<>|:-#/&".indexOf(c) >= 0) {
                    regex.append('\\');
                }
                regex.append(c);
            }
        }
    }

    private static String regexOf(char kind) {
        return switch (kind) {
            case 'e' -> "/";
            case 's' -> "[^\\r\\n]+";
            case 'S' -> "[^\\r\\n]*";
            case 'a' -> ".+";
            case 'A' -> ".*";
            case 'w' -> "\\s*";
            case 'i' -> "[+-]?\\d+";
            case 'd' -> "\\d+";
            case 'x' -> "[0-9a-fA-F]+";
            case 'f' -> "[+-]?(?:\\d+|(?=\\.\\d))(?:\\.\\d+)?(?:[Ee][+-]?\\d+)?";
            case 'c' -> ".";
            case '0' -> "\\x00";
            default -> null;
        };
    }
}
