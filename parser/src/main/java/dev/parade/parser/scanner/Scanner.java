package dev.parade.parser.scanner;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.parser.SourceText;
import dev.parade.parser.ast.Deprecation;
import java.nio.charset.StandardCharsets;

/**
 * PHP's scanner: the whole source to tokens, before the parser starts.
 *
 * <p>It is a stack of modes, as PHP's own is: code, double-quoted string, backticks, heredoc.
 */
public final class Scanner extends WordScanner {

    private Scanner(SourceText source, byte[] bytes) {
        super(source, bytes);
    }

    /** Scans a source that starts outside of {@code <?php}. */
    public static ScannedSource scan(SourceText source) {
        Scanner scanner = new Scanner(source, source.text().getBytes(StandardCharsets.ISO_8859_1));
        scanner.shebang();
        scanner.html();
        return scanner.finish();
    }

    /** Scans code without an opening tag, as eval does. */
    public static ScannedSource scanCode(SourceText source) {
        return new Scanner(source, source.text().getBytes(StandardCharsets.ISO_8859_1)).finish();
    }

    private ScannedSource finish() {
        while (pos < length && !halted) {
            switch (modes[depth]) {
                case CODE -> code();
                case QUOTED -> encapsed('"', DOUBLE_QUOTE);
                case BACKTICKED -> encapsed('`', BACKTICK);
                default -> heredocBody();
            }
        }
        return end();
    }

    // ---- outside of code

    private void shebang() {
        if (at(0) == '#' && at(1) == '!') {
            while (pos < length && bytes[pos] != '\n') {
                pos++;
            }
            if (pos < length) {
                pos++;
            }
        }
    }

    private void html() {
        int start = pos;
        while (pos < length) {
            if (bytes[pos] == '<' && at(pos + 1) == '?') {
                if (at(pos + 2) == '=') {
                    if (pos > start) {
                        emit(INLINE_HTML, start, pos);
                    }
                    token(ECHO, 3);
                    return;
                }
                if (isWord(pos + 2, "php") && (pos + 5 >= length || isSpace(bytes[pos + 5]))) {
                    if (pos > start) {
                        emit(INLINE_HTML, start, pos);
                    }
                    pos += at(pos + 5) == '\r' && at(pos + 6) == '\n' ? 7 : 6;
                    pos = Math.min(pos, length);
                    return;
                }
            }
            pos++;
        }
        if (pos > start) {
            emit(INLINE_HTML, start, pos);
        }
    }

    private void closeTag() {
        int start = pos;
        pos += 2;
        if (at(pos) == '\n') {
            pos++;
        } else if (at(pos) == '\r') {
            pos += at(pos + 1) == '\n' ? 2 : 1;
        }
        emit(SEMICOLON, start, pos);
        html();
    }

    // ---- code

    private void code() {
        while (pos < length) {
            int b = bytes[pos];
            if (b < 0 || CLASSES[b] == LABEL) {
                if (word()) {
                    return;
                }
                continue;
            }
            switch (b) {
                case ' ', '\n', '\t', '\r' -> pos++;
                case '$' -> {
                    if (isLabelStart(at(pos + 1))) {
                        int start = pos;
                        pos = labelEnd(pos + 1);
                        emit(VARIABLE, start, pos);
                    } else {
                        token(DOLLAR, 1);
                    }
                }
                case ';' -> token(SEMICOLON, 1);
                case ',' -> token(COMMA, 1);
                case '(' -> parenthesis();
                case ')' -> token(RPAREN, 1);
                case '[' -> token(LBRACKET, 1);
                case ']' -> token(RBRACKET, 1);
                case '{' -> {
                    token(LBRACE, 1);
                    push(CODE);
                }
                case '}' -> {
                    token(RBRACE, 1);
                    pop();
                    if (modes[depth] != CODE) {
                        return;
                    }
                }
                case '~' -> token(TILDE, 1);
                case '@' -> token(AT, 1);
                case '\'' -> singleQuoted(pos, pos + 1);
                case '"' -> {
                    if (doubleQuoted(pos, pos + 1)) {
                        return;
                    }
                }
                case '`' -> {
                    token(BACKTICK, 1);
                    push(BACKTICKED);
                    return;
                }
                case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number();
                case '#' -> {
                    if (at(pos + 1) == '[') {
                        token(ATTRIBUTE, 2);
                    } else {
                        lineComment();
                    }
                }
                case '/' -> slash();
                case '?' -> question();
                case '<' -> {
                    if (less()) {
                        return;
                    }
                }
                case '\\' -> backslash();
                default -> operator(b);
            }
        }
    }

    private void operator(int b) {
        int c = at(pos + 1);
        int d = at(pos + 2);
        switch (b) {
            case '=' -> {
                if (c == '=') {
                    token(d == '=' ? IDENTICAL : EQUAL, d == '=' ? 3 : 2);
                } else if (c == '>') {
                    token(DOUBLE_ARROW, 2);
                } else {
                    token(ASSIGN, 1);
                }
            }
            case '-' -> {
                if (c == '>') {
                    token(ARROW, 2);
                    member();
                } else if (c == '-') {
                    token(DECREMENT, 2);
                } else {
                    assignable(c, MINUS, MINUS_ASSIGN);
                }
            }
            case ':' -> {
                if (c == ':') {
                    token(DOUBLE_COLON, 2);
                    member();
                } else {
                    token(COLON, 1);
                }
            }
            case '.' -> {
                if (c >= '0' && c <= '9') {
                    number();
                } else if (c == '.' && d == '.') {
                    token(ELLIPSIS, 3);
                } else {
                    assignable(c, DOT, DOT_ASSIGN);
                }
            }
            case '!' -> {
                if (c == '=') {
                    token(d == '=' ? NOT_IDENTICAL : NOT_EQUAL, d == '=' ? 3 : 2);
                } else {
                    token(NOT, 1);
                }
            }
            case '&' -> {
                if (c == '&') {
                    token(BOOLEAN_AND, 2);
                } else {
                    assignable(c, AMP, AND_ASSIGN);
                }
            }
            case '|' -> {
                if (c == '|') {
                    token(BOOLEAN_OR, 2);
                } else if (c == '>') {
                    token(PIPE, 2);
                } else {
                    assignable(c, PIPE_BAR, OR_ASSIGN);
                }
            }
            case '+' -> {
                if (c == '+') {
                    token(INCREMENT, 2);
                } else {
                    assignable(c, PLUS, PLUS_ASSIGN);
                }
            }
            case '*' -> {
                if (c == '*') {
                    token(d == '=' ? POWER_ASSIGN : POWER, d == '=' ? 3 : 2);
                } else {
                    assignable(c, STAR, STAR_ASSIGN);
                }
            }
            case '%' -> assignable(c, PERCENT, PERCENT_ASSIGN);
            case '^' -> assignable(c, CARET, XOR_ASSIGN);
            case '>' -> {
                if (c == '>') {
                    token(d == '=' ? SHIFT_RIGHT_ASSIGN : SHIFT_RIGHT, d == '=' ? 3 : 2);
                } else {
                    assignable(c, GREATER, GREATER_EQUAL);
                }
            }
            default -> token(INVALID_CHARACTER, 1);
        }
    }

    private void question() {
        int c = at(pos + 1);
        if (c == '>') {
            closeTag();
        } else if (c == '?') {
            boolean assign = at(pos + 2) == '=';
            token(assign ? COALESCE_ASSIGN : COALESCE, assign ? 3 : 2);
        } else if (c == '-' && at(pos + 2) == '>') {
            token(NULLSAFE_ARROW, 3);
            member();
        } else {
            token(QUESTION, 1);
        }
    }

    // True when a heredoc began.
    private boolean less() {
        int c = at(pos + 1);
        int d = at(pos + 2);
        if (c == '<') {
            if (d == '<' && heredocStart(pos, pos + 3)) {
                return true;
            }
            token(d == '=' ? SHIFT_LEFT_ASSIGN : SHIFT_LEFT, d == '=' ? 3 : 2);
        } else if (c == '=') {
            token(d == '>' ? SPACESHIP : LESS_EQUAL, d == '>' ? 3 : 2);
        } else if (c == '>') {
            token(NOT_EQUAL, 2);
        } else {
            token(LESS, 1);
        }
        return false;
    }

    // "(int)" and its kin are one token.
    private void parenthesis() {
        int i = pos + 1;
        while (i < length && (bytes[i] == ' ' || bytes[i] == '\t')) {
            i++;
        }
        int start = i;
        while (i < length && (bytes[i] | 0x20) >= 'a' && (bytes[i] | 0x20) <= 'z' && i - start < 8) {
            i++;
        }
        int wordEnd = i;
        if (wordEnd - start >= 3) {
            while (i < length && (bytes[i] == ' ' || bytes[i] == '\t')) {
                i++;
            }
            if (i < length && bytes[i] == ')') {
                int type = castType(start, wordEnd);
                if (type != 0) {
                    if (type < 0) {
                        error("The (real) cast has been removed, use (float) instead", pos);
                    }
                    token(Math.abs(type), i + 1 - pos);
                    return;
                }
            }
        }
        token(LPAREN, 1);
    }

    private int castType(int start, int end) {
        String word = source.text().substring(start, end).toLowerCase(java.util.Locale.ROOT);
        return switch (word) {
            case "int" -> INT_CAST;
            case "integer" -> nonCanonical(word, "int", start, INT_CAST);
            case "float" -> FLOAT_CAST;
            case "double" -> nonCanonical(word, "float", start, FLOAT_CAST);
            case "real" -> -FLOAT_CAST;
            case "string" -> STRING_CAST;
            case "binary" -> nonCanonical(word, "string", start, STRING_CAST);
            case "array" -> ARRAY_CAST;
            case "object" -> OBJECT_CAST;
            case "bool" -> BOOL_CAST;
            case "boolean" -> nonCanonical(word, "bool", start, BOOL_CAST);
            case "unset" -> UNSET_CAST;
            case "void" -> VOID_CAST;
            default -> 0;
        };
    }

    private int nonCanonical(String written, String name, int start, int type) {
        String message = "Non-canonical cast (" + written + ") is deprecated, use the (" + name + ") cast instead";
        scanned.deprecations().add(new Deprecation(message, scanned.lineAt(start)));
        return type;
    }
}
