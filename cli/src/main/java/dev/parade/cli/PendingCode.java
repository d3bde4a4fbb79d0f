package dev.parade.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Code typed so far, as far as the shell must understand it: is a statement complete, or what is still open? Knows
 * brackets, strings, comments and heredocs; the parser has the last word on everything else.
 */
final class PendingCode {
    /** What keeps the code incomplete, and PHP's prompt for it. */
    enum Open {
        NOTHING('>'),
        STATEMENT('>'),
        BRACE('{'),
        PARENTHESIS('('),
        BRACKET('['),
        SINGLE_QUOTES('\''),
        DOUBLE_QUOTES('"'),
        BACKTICKS('`'),
        COMMENT('*'),
        HEREDOC('<');

        private final char prompt;

        Open(char prompt) {
            this.prompt = prompt;
        }

        char prompt() {
            return prompt;
        }
    }

    private PendingCode() {}

    /** What is open at the end of the code. */
    static Open open(String code) {
        Deque<Open> brackets = new ArrayDeque<>();
        char last = ';';
        int i = 0;
        while (i < code.length()) {
            char c = code.charAt(i);
            switch (c) {
                case '\'', '"', '`' -> {
                    int end = endOfString(code, i);
                    if (end < 0) {
                        return c == '\'' ? Open.SINGLE_QUOTES : c == '"' ? Open.DOUBLE_QUOTES : Open.BACKTICKS;
                    }
                    i = end;
                }
                case '#' -> {
                    if (code.startsWith("#[", i)) {
                        break;
                    }
                    i = endOfLine(code, i);
                    continue;
                }
                case '/' -> {
                    if (code.startsWith("//", i)) {
                        i = endOfLine(code, i);
                        continue;
                    }
                    if (code.startsWith("/*", i)) {
                        int end = code.indexOf("*/", i + 2);
                        if (end < 0) {
                            return Open.COMMENT;
                        }
                        i = end + 2;
                        continue;
                    }
                }
                case '<' -> {
                    if (code.startsWith("<<<", i)) {
                        int end = endOfHeredoc(code, i + 3);
                        if (end < 0) {
                            return Open.HEREDOC;
                        }
                        i = end;
                        last = '"';
                        continue;
                    }
                }
                case '{' -> brackets.push(Open.BRACE);
                case '(' -> brackets.push(Open.PARENTHESIS);
                case '[' -> brackets.push(Open.BRACKET);
                case '}', ')', ']' -> brackets.poll();
                default -> {}
            }
            if (!Character.isWhitespace(c)) {
                last = c;
            }
            i++;
        }
        if (!brackets.isEmpty()) {
            return brackets.peek();
        }
        return last == ';' || last == '}' ? Open.NOTHING : Open.STATEMENT;
    }

    private static int endOfString(String code, int start) {
        char quote = code.charAt(start);
        for (int i = start + 1; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfLine(String code, int start) {
        int end = code.indexOf('\n', start);
        return end < 0 ? code.length() : end + 1;
    }

    /** The offset behind the closing label, -1 if it has not come yet; the offset itself if this is no heredoc. */
    private static int endOfHeredoc(String code, int start) {
        int line = code.indexOf('\n', start);
        if (line < 0) {
            return -1;
        }
        String label = code.substring(start, line).strip().replaceAll("^['\"]|['\"]$", "");
        if (!label.matches("[A-Za-z_\\x80-\\xff]\\w*")) {
            return start;
        }
        int i = line + 1;
        while (i <= code.length()) {
            int end = code.indexOf('\n', i);
            String text = code.substring(i, end < 0 ? code.length() : end);
            String stripped = text.stripLeading();
            if (stripped.startsWith(label)
                    && (stripped.length() == label.length()
                            || !Character.isJavaIdentifierPart(stripped.charAt(label.length())))) {
                return i + (text.length() - stripped.length()) + label.length();
            }
            if (end < 0) {
                return -1;
            }
            i = end + 1;
        }
        return -1;
    }
}
