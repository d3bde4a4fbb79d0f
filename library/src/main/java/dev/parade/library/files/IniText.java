package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestConstants;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.util.Locale;

/** Settings as text, in the three ways of parse_ini_string(). */
final class IniText {
    static final int NORMAL = 0;
    static final int RAW = 1;
    static final int TYPED = 2;

    /** A line that is no setting. */
    @SuppressWarnings("serial")
    private static final class SyntaxProblem extends RuntimeException {
        SyntaxProblem(String message) {
            super(message, null, false, false);
        }
    }

    private final Request request;
    private final String text;
    private final int mode;
    private int at;
    private int line = 1;

    private IniText(Request request, String text, int mode) {
        this.request = request;
        this.text = text;
        this.mode = mode;
    }

    /**
     * The settings of a text.
     *
     * @param file what messages call the text
     * @return null after a mistake, which was warned of
     */
    static PhpArray parse(Request request, String text, boolean sections, int mode, String file) {
        IniText parser = new IniText(request, text, mode);
        try {
            return parser.all(sections);
        } catch (SyntaxProblem problem) {
            request.warning("syntax error, " + problem.getMessage() + " in " + file + " on line " + parser.line + "\n");
            return null;
        }
    }

    private PhpArray all(boolean sections) {
        PhpArray result = new PhpArray();
        PhpArray target = result;
        while (at < text.length()) {
            skipBlanks();
            if (at >= text.length()) {
                break;
            }
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                newLine();
            } else if (c == ';') {
                skipLine();
            } else if (c == '[') {
                at++;
                String name = sectionName();
                if (sections) {
                    target = new PhpArray();
                    result.put(PhpString.of(name), target);
                }
                skipLine();
            } else {
                setting(target);
            }
        }
        return result;
    }

    private void newLine() {
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        line++;
    }

    private void skipBlanks() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private String sectionName() {
        StringBuilder name = new StringBuilder();
        skipBlanks();
        while (at < text.length() && text.charAt(at) != ']' && text.charAt(at) != '\n') {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at++;
                name.append(c == '"' ? doubleQuoted() : singleQuoted());
            } else if (mode != RAW && c == '$' && text.startsWith("${", at)) {
                name.append(variable());
            } else {
                name.append(c);
                at++;
            }
        }
        if (at >= text.length() || text.charAt(at) != ']') {
            throw new SyntaxProblem("unexpected end of file, expecting ']'");
        }
        at++;
        return name.toString().stripTrailing();
    }

    private void setting(PhpArray target) {
        int start = at;
        while (at < text.length() && "=[\n\r;".indexOf(text.charAt(at)) < 0) {
            char c = text.charAt(at);
            if ("{}|&~!()^\"".indexOf(c) >= 0) {
                throw new SyntaxProblem("unexpected '" + c + "'");
            }
            at++;
        }
        String key = text.substring(start, at).strip();
        String offset = null;
        boolean hasOffset = false;
        if (at < text.length() && text.charAt(at) == '[') {
            at++;
            hasOffset = true;
            offset = sectionName();
            skipBlanks();
        }
        if (at >= text.length() || text.charAt(at) != '=') {
            skipLine();
            return;
        }
        if (key.isEmpty() && !hasOffset) {
            throw new SyntaxProblem("unexpected '='");
        }
        at++;
        Object value = value();
        store(target, key, hasOffset, offset, value);
    }

    private static void store(PhpArray target, String key, boolean hasOffset, String offset, Object value) {
        PhpString name = PhpString.of(key);
        if (!hasOffset) {
            target.put(name, value);
            return;
        }
        PhpArray list;
        if (target.get(name) instanceof PhpArray known) {
            list = known;
        } else {
            list = new PhpArray();
            target.put(name, list);
        }
        if (offset.isEmpty()) {
            list.append(value);
        } else {
            list.put(PhpString.of(offset), value);
        }
    }

    private Object value() {
        skipBlanks();
        return mode == RAW ? rawValue() : cookedValue();
    }

    private Object rawValue() {
        if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'')) {
            char quote = text.charAt(at);
            int close = at + 1;
            while (close < text.length() && text.charAt(close) != quote) {
                close++;
            }
            if (close < text.length()) {
                String inner = text.substring(at + 1, close);
                line += (int) inner.chars().filter(c -> c == '\n').count();
                at = close + 1;
                skipLine();
                return PhpString.of(inner);
            }
        }
        int start = at;
        while (at < text.length() && "\n\r;".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String raw = text.substring(start, at).strip();
        skipLine();
        return PhpString.of(raw);
    }

    private boolean atEnd() {
        return at >= text.length() || "\n\r;".indexOf(text.charAt(at)) >= 0;
    }

    private Object cookedValue() {
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        boolean single = true;
        int pieces = 0;
        Object typed = null;
        while (!atEnd()) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                at++;
                value.append(c == '"' ? doubleQuoted() : singleQuoted());
                quoted = true;
                pieces++;
            } else if (c == '$' && text.startsWith("${", at)) {
                value.append(variable());
                pieces++;
            } else if ("|&^~!(".indexOf(c) >= 0) {
                single = false;
                return PhpString.of(Long.toString(expression(value.toString().strip())));
            } else if (c == '=' || c == ')') {
                if (c == '=') {
                    value.append(c);
                    at++;
                    continue;
                }
                throw new SyntaxProblem("unexpected '" + c + "'");
            } else if (c == '{' || c == '}') {
                throw new SyntaxProblem("unexpected '" + c + "'");
            } else if (c == ' ' || c == '\t') {
                int start = at;
                skipBlanks();
                if (!atEnd() && "|&^".indexOf(text.charAt(at)) < 0) {
                    value.append(text, start, at);
                }
            } else {
                String word = word();
                pieces++;
                Object literal = literal(word);
                if (pieces == 1 && literal != null) {
                    typed = literal;
                }
                value.append(literal == null ? constant(word) : plain(literal));
            }
        }
        skipLine();
        if (typed != null && pieces == 1 && !quoted && single) {
            return mode == TYPED ? typed : PhpString.of(plain(typed));
        }
        String result = value.toString();
        if (mode == TYPED && !quoted && pieces == 1) {
            Object number = integer(result);
            if (number != null) {
                return number;
            }
        }
        return PhpString.of(result);
    }

    private static Object integer(String text) {
        if (!text.matches("-?(0|[1-9][0-9]*)")) {
            return text.matches("-?(0|[1-9][0-9]*)\\.[0-9]+") ? (Object) Double.parseDouble(text) : null;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private String word() {
        int start = at;
        while (at < text.length() && " \t\n\r;\"'$|&^~!(){}=".indexOf(text.charAt(at)) < 0
                || at < text.length() && text.charAt(at) == '$' && !text.startsWith("${", at)
                || at < text.length() && at > start && text.charAt(at) == '\'') {
            at++;
        }
        if (at == start) {
            at++;
        }
        return text.substring(start, at);
    }

    private static Object literal(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "on", "yes" -> Boolean.TRUE;
            case "false", "off", "no", "none" -> Boolean.FALSE;
            case "null" -> PhpNull.INSTANCE;
            default -> null;
        };
    }

    private static String plain(Object literal) {
        return Boolean.TRUE.equals(literal) ? "1" : "";
    }

    private String constant(String word) {
        if (!word.matches("[a-zA-Z_][a-zA-Z0-9_]*")) {
            return word;
        }
        Object value = request.constants().get(word);
        if (value == null) {
            value = RequestConstants.find(request, word);
        }
        return value == null || value instanceof PhpArray || value instanceof dev.parade.interpreter.values.PhpResource
                ? word
                : Conversions.toPhpString(value).toString();
    }

    private String doubleQuoted() {
        StringBuilder value = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
            }
            if (c == '\\' && at + 1 < text.length() && "\"\\'".indexOf(text.charAt(at + 1)) >= 0) {
                char next = text.charAt(at + 1);
                if (next == '\'') {
                    value.append(c);
                }
                value.append(next);
                at += 2;
            } else if (c == '$' && text.startsWith("${", at)) {
                value.append(variable());
            } else {
                value.append(c);
                at++;
            }
        }
        if (at >= text.length()) {
            throw new SyntaxProblem("unexpected end of file, expecting TC_DOLLAR_CURLY or TC_QUOTED_STRING or '\"'");
        }
        at++;
        return value.toString();
    }

    private String singleQuoted() {
        int start = at;
        while (at < text.length() && text.charAt(at) != '\'') {
            if (text.charAt(at) == '\n') {
                line++;
            }
            at++;
        }
        String value = text.substring(start, at);
        if (at < text.length()) {
            at++;
        }
        return value;
    }

    private String variable() {
        int close = text.indexOf('}', at);
        if (close < 0) {
            throw new SyntaxProblem("unexpected end of file, expecting '}'");
        }
        String name = text.substring(at + 2, close);
        at = close + 1;
        String fallback = "";
        int dash = name.indexOf(":-");
        if (dash >= 0 && request.level() >= 83) {
            fallback = name.substring(dash + 2);
            name = name.substring(0, dash);
        }
        name = name.strip();
        if (request.ini().exists(name) && request.ini().get(name) != null) {
            return request.ini().get(name);
        }
        String of = request.spec().environment() != null
                ? request.spec().environment().get(name)
                : System.getenv(name);
        return of == null ? fallback : of;
    }

    // Numbers with | & ^ ~ ! and parentheses, all of one precedence.
    private long expression(String left) {
        long value = left.isEmpty() ? operand() : number(left);
        while (true) {
            skipBlanks();
            if (atEnd() || text.charAt(at) == ')') {
                return value;
            }
            char operator = text.charAt(at);
            if ("|&^".indexOf(operator) < 0) {
                throw new SyntaxProblem("unexpected '" + operator + "'");
            }
            at++;
            long right = operand();
            value = switch (operator) {
                case '|' -> value | right;
                case '&' -> value & right;
                default -> value ^ right;
            };
        }
    }

    private long operand() {
        skipBlanks();
        if (atEnd()) {
            throw new SyntaxProblem("unexpected end of file");
        }
        char c = text.charAt(at);
        if (c == '~') {
            at++;
            return ~operand();
        }
        if (c == '!') {
            at++;
            return operand() == 0 ? 1 : 0;
        }
        if (c == '(') {
            at++;
            long inner = expression("");
            skipBlanks();
            if (at < text.length() && text.charAt(at) == ')') {
                at++;
            }
            return inner;
        }
        if (c == '"' || c == '\'') {
            at++;
            return number(c == '"' ? doubleQuoted() : singleQuoted());
        }
        return number(constant(word()));
    }

    private static long number(String text) {
        return Conversions.toLong(PhpString.of(text.strip()));
    }
}
