package dev.parade.catalog.signature;

import java.util.Locale;

/** Reads a signature's text from left to right; white space separates and is otherwise skipped. */
final class SignatureScanner {
    private final String text;
    private int position;

    SignatureScanner(String text) {
        this.text = text;
        skipBlank();
    }

    int position() {
        return position;
    }

    String slice(int from, int to) {
        return text.substring(from, to).strip();
    }

    SignatureSyntaxException error(String expected) {
        return new SignatureSyntaxException(text, position, expected);
    }

    private void skipBlank() {
        while (position < text.length() && text.charAt(position) <= ' ') {
            position++;
        }
    }

    boolean atEnd() {
        return position >= text.length();
    }

    char peek() {
        return atEnd() ? '\0' : text.charAt(position);
    }

    boolean at(String symbol) {
        return text.startsWith(symbol, position);
    }

    boolean accept(String symbol) {
        if (!at(symbol)) {
            return false;
        }
        position += symbol.length();
        skipBlank();
        return true;
    }

    void expect(String symbol) {
        if (!accept(symbol)) {
            throw error("'" + symbol + "'");
        }
    }

    void expectEnd() {
        if (!atEnd()) {
            throw error("the end");
        }
    }

    private static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c >= 0x80;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    boolean atName() {
        return isNameStart(peek()) || peek() == '\\';
    }

    boolean atNumber() {
        char next = position + 1 < text.length() ? text.charAt(position + 1) : '\0';
        return isDigit(peek()) || (peek() == '.' && isDigit(next));
    }

    /** A name, perhaps qualified; a leading backslash is dropped. */
    String name() {
        if (!atName()) {
            throw error("a name");
        }
        int start = position;
        while (position < text.length() && (isNameStart(peek()) || isDigit(peek()) || peek() == '\\')) {
            position++;
        }
        String name = text.substring(start, position);
        skipBlank();
        return name.startsWith("\\") ? name.substring(1) : name;
    }

    /** Whether the next word, in any case, is this one; takes it if so. */
    boolean acceptWord(String word) {
        if (!text.regionMatches(true, position, word, 0, word.length())) {
            return false;
        }
        int end = position + word.length();
        if (end < text.length() && (isNameStart(text.charAt(end)) || isDigit(text.charAt(end)))) {
            return false;
        }
        position = end;
        skipBlank();
        return true;
    }

    String variable() {
        expect("$");
        return name();
    }

    /** A PHP number: Long, or Double when it has a fraction, an exponent or does not fit. */
    Object number() {
        int start = position;
        boolean prefixed = at("0x") || at("0X") || at("0b") || at("0B") || at("0o") || at("0O");
        position += prefixed ? 2 : 0;
        while (position < text.length() && isNumberPart(prefixed, start)) {
            position++;
        }
        String digits = text.substring(start, position).replace("_", "").toLowerCase(Locale.ROOT);
        skipBlank();
        if (prefixed) {
            int radix = digits.charAt(1) == 'x' ? 16 : digits.charAt(1) == 'o' ? 8 : 2;
            return Long.parseLong(digits.substring(2), radix);
        }
        if (digits.indexOf('.') >= 0 || digits.indexOf('e') >= 0) {
            return Double.parseDouble(digits);
        }
        boolean octal = digits.length() > 1 && digits.charAt(0) == '0';
        try {
            return Long.parseLong(digits, octal ? 8 : 10);
        } catch (NumberFormatException tooLarge) {
            return Double.parseDouble(digits);
        }
    }

    private boolean isNumberPart(boolean prefixed, int start) {
        char c = peek();
        if (isDigit(c) || c == '_') {
            return true;
        }
        if (prefixed) {
            return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        }
        boolean afterExponent = position > start && (text.charAt(position - 1) | 0x20) == 'e';
        return c == '.' || c == 'e' || c == 'E' || (afterExponent && (c == '+' || c == '-'));
    }

    /** A quoted PHP string without interpolation. */
    String string() {
        char quote = peek();
        position++;
        var value = new StringBuilder();
        while (!atEnd() && peek() != quote) {
            char c = peek();
            position++;
            if (c != '\\' || atEnd()) {
                value.append(c);
                continue;
            }
            char escaped = peek();
            position++;
            if (escaped == '\\' || escaped == quote) {
                value.append(escaped);
            } else if (quote == '"') {
                value.append(escape(escaped));
            } else {
                value.append('\\').append(escaped);
            }
        }
        if (atEnd()) {
            throw error("a closing quote");
        }
        position++;
        skipBlank();
        return value.toString();
    }

    private String escape(char escaped) {
        return switch (escaped) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'v' -> "\u000b";
            case 'f' -> "\f";
            case 'e' -> "\u001b";
            case '$' -> "$";
            case 'x' -> {
                int end = position;
                while (end < text.length() && end < position + 2 && Character.digit(text.charAt(end), 16) >= 0) {
                    end++;
                }
                String digits = text.substring(position, end);
                position = end;
                yield digits.isEmpty() ? "\\x" : String.valueOf((char) Integer.parseInt(digits, 16));
            }
            case '0', '1', '2', '3', '4', '5', '6', '7' -> {
                int end = position;
                while (end < text.length() && end < position + 2 && Character.digit(text.charAt(end), 8) >= 0) {
                    end++;
                }
                String digits = escaped + text.substring(position, end);
                position = end;
                yield String.valueOf((char) (Integer.parseInt(digits, 8) & 0xff));
            }
            default -> "\\" + escaped;
        };
    }
}
