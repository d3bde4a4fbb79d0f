package dev.parade.parser.print;

/** Strings as literals. */
final class StringPrinter {
    private StringPrinter() {}

    /** A constant string: single quotes where nothing but quotes and backslashes needs an escape. */
    static String literal(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == 0x7F) {
                return '"' + escaped(value, '"') + '"';
            }
        }
        return '\'' + value.replace("\\", "\\\\").replace("'", "\\'") + '\'';
    }

    /** A constant string in a message. */
    static String message(String value) {
        boolean plain = value.chars().noneMatch(c -> c < ' ');
        return plain
                ? '\'' + value.replace("\\", "\\\\").replace("'", "\\'") + '\''
                : '"' + messageEscaped(value, '"') + '"';
    }

    /** The inside of double quotes or backticks in a message. */
    static String messageEscaped(String value, char quote) {
        StringBuilder out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\f' -> out.append("\\f");
                case '\013' -> out.append("\\v");
                case '\033' -> out.append("\\e");
                default -> {
                    if (c < ' ') {
                        out.append("\\0").append(c / 8).append(c % 8);
                    } else {
                        out.append(c == quote || c == '$' || c == '\\' ? "\\" : "")
                                .append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** Whether a name can stand behind a dollar sign. */
    static boolean isVariableName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = c == '_' || c >= 0x7F || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (!letter && (i == 0 || c < '0' || c > '9')) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** The inside of double quotes or backticks. */
    static String escaped(String value, char quote) {
        StringBuilder out = new StringBuilder(value.length() + 8);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\033' -> out.append("\\e");
                case '\\' -> out.append("\\\\");
                case '$' -> out.append("\\$");
                // A brace directly before an embedded variable would begin a complex expression.
                case '{' -> out.append(i == value.length() - 1 ? "\\x7B" : "{");
                default -> {
                    if (c == quote) {
                        out.append('\\').append(c);
                    } else if (c < ' ' || c == 0x7F) {
                        out.append("\\x").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }
}
