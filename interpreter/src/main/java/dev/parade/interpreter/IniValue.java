package dev.parade.interpreter;

import java.util.Locale;
import java.util.Map;

/**
 * The value of a setting as it is written, in php.ini or after {@code -d}: quoted text, plain text, the words on, off and
 * none, error levels, and {@code | & ^ ~ !} over numbers.
 */
public final class IniValue {
    private static final Map<String, Long> LEVELS = Map.ofEntries(
            Map.entry("E_ALL", 30719L),
            Map.entry("E_ERROR", 1L),
            Map.entry("E_WARNING", 2L),
            Map.entry("E_PARSE", 4L),
            Map.entry("E_NOTICE", 8L),
            Map.entry("E_CORE_ERROR", 16L),
            Map.entry("E_CORE_WARNING", 32L),
            Map.entry("E_COMPILE_ERROR", 64L),
            Map.entry("E_COMPILE_WARNING", 128L),
            Map.entry("E_USER_ERROR", 256L),
            Map.entry("E_USER_WARNING", 512L),
            Map.entry("E_USER_NOTICE", 1024L),
            Map.entry("E_STRICT", 2048L),
            Map.entry("E_RECOVERABLE_ERROR", 4096L),
            Map.entry("E_DEPRECATED", 8192L),
            Map.entry("E_USER_DEPRECATED", 16384L));

    /** E_ALL before 8.4, which took E_STRICT out of it. */
    private static final long OLD_ALL = 32767;

    private static final int NEWEST = 85;

    private final String text;
    private final int level;
    private int at;

    private IniValue(String text, int level) {
        this.text = text;
        this.level = level;
    }

    /** The value behind {@code -d name=} in the newest PHP. */
    public static String ofOption(String written) {
        return ofOption(written, NEWEST);
    }

    /** The value behind {@code -d name=}: text that starts with neither letter, digit nor quote is taken as it is. */
    public static String ofOption(String written, int level) {
        if (written.isEmpty()) {
            return written;
        }
        char first = written.charAt(0);
        boolean plain = (first >= '0' && first <= '9')
                || (first >= 'a' && first <= 'z')
                || (first >= 'A' && first <= 'Z')
                || first == '"'
                || first == '\'';
        return plain ? parse(written, level) : written;
    }

    /** The value behind the equals sign of a line in php.ini, in the newest PHP. */
    public static String parse(String written) {
        return parse(written, NEWEST);
    }

    /** The value behind the equals sign of a line in php.ini. */
    public static String parse(String written, int level) {
        String value = written.strip();
        if (value.isEmpty()) {
            return "";
        }
        if (value.charAt(0) == '"' || value.charAt(0) == '\'') {
            return unquoted(value);
        }
        int comment = value.indexOf(';');
        if (comment >= 0) {
            value = value.substring(0, comment).strip();
        }
        if (value.chars().anyMatch(c -> "|&^~!()".indexOf(c) >= 0)) {
            IniValue parser = new IniValue(value, level);
            return Long.toString(parser.expression());
        }
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> "1";
            case "false", "off", "no", "none", "null" -> "";
            default -> LEVELS.containsKey(value) ? Long.toString(errorLevel(value, level)) : value;
        };
    }

    /** The number of an error level's name, null for another word. */
    private static Long errorLevel(String name, int level) {
        return level < 84 && name.equals("E_ALL") ? (Long) OLD_ALL : LEVELS.get(name);
    }

    private static String unquoted(String value) {
        char quote = value.charAt(0);
        StringBuilder plain = new StringBuilder();
        for (int i = 1; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == quote) {
                break;
            }
            boolean escaped = quote == '"' && c == '\\' && i + 1 < value.length();
            if (escaped && (value.charAt(i + 1) == '"' || value.charAt(i + 1) == '\\' || value.charAt(i + 1) == '\'')) {
                i++;
                c = value.charAt(i);
            }
            plain.append(c);
        }
        return plain.toString();
    }

    // The three binary operators have one precedence and group to the left.
    private long expression() {
        long left = operand();
        while (true) {
            skipBlanks();
            if (at >= text.length() || "|&^".indexOf(text.charAt(at)) < 0) {
                return left;
            }
            char operator = text.charAt(at++);
            long right = operand();
            left = switch (operator) {
                case '|' -> left | right;
                case '&' -> left & right;
                default -> left ^ right;
            };
        }
    }

    private long operand() {
        skipBlanks();
        if (at >= text.length()) {
            return 0;
        }
        char c = text.charAt(at);
        switch (c) {
            case '~':
                at++;
                return ~operand();
            case '!':
                at++;
                return operand() == 0 ? 1 : 0;
            case '(':
                at++;
                long inner = expression();
                skipBlanks();
                if (at < text.length() && text.charAt(at) == ')') {
                    at++;
                }
                return inner;
            default:
                return word();
        }
    }

    private long word() {
        int start = at;
        while (at < text.length() && "|&^~!() \t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == start) {
            at++;
        }
        String word = text.substring(start, at);
        Long known = errorLevel(word, level);
        if (known != null) {
            return known;
        }
        try {
            return Long.parseLong(word);
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
