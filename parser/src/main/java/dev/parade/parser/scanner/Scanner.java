package dev.parade.parser.scanner;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.parser.SourceText;
import dev.parade.parser.ast.Deprecation;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * PHP's scanner: the whole source to tokens, before the parser starts.
 *
 * <p>It is a stack of modes, as PHP's own is: code, double-quoted string, backticks, heredoc.
 */
public final class Scanner extends TokenMarker {
    private static final int CODE = 0;
    private static final int QUOTED = 1;
    private static final int BACKTICKED = 2;
    private static final int HEREDOC = 3;

    private int pos;
    private int[] modes = new int[16];
    private int depth;
    private byte[][] heredocLabels = new byte[4][];
    private int heredocDepth;
    private boolean halted;

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

    private void push(int mode) {
        if (++depth == modes.length) {
            modes = Arrays.copyOf(modes, depth * 2);
        }
        modes[depth] = mode;
    }

    private void pop() {
        if (depth > 0) {
            depth--;
        }
    }

    private int at(int index) {
        return index < length ? bytes[index] : -129;
    }

    private void token(int type, int size) {
        int start = pos;
        pos += size;
        emit(type, start, pos);
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

    private void assignable(int next, int plain, int withEquals) {
        token(next == '=' ? withEquals : plain, next == '=' ? 2 : 1);
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

    // After -> and :: a word is a name, whatever else it may mean.
    private void member() {
        skipSpace();
        if (isLabelStart(at(pos))) {
            int start = pos;
            pos = labelEnd(pos);
            emit(IDENTIFIER, start, pos);
        }
    }

    private void skipSpace() {
        while (pos < length) {
            int b = bytes[pos];
            if (b == ' ' || b == '\n' || b == '\t' || b == '\r') {
                pos++;
            } else if (b == '/' && at(pos + 1) == '*' || b == '/' && at(pos + 1) == '/') {
                slash();
            } else if (b == '#' && at(pos + 1) != '[') {
                lineComment();
            } else {
                return;
            }
        }
    }

    private void slash() {
        int c = at(pos + 1);
        if (c == '/') {
            lineComment();
        } else if (c == '*') {
            int start = pos;
            int i = pos + 2;
            while (i + 1 < length && !(bytes[i] == '*' && bytes[i + 1] == '/')) {
                i++;
            }
            if (i + 1 >= length) {
                pos = length;
                error("Unterminated comment starting line " + scanned.lineAt(start), start);
                return;
            }
            pos = i + 2;
            if (pos - start > 4 && bytes[start + 2] == '*' && isSpace(bytes[start + 3])) {
                scanned.addDocComment(start, pos);
            }
        } else {
            assignable(c, SLASH, SLASH_ASSIGN);
        }
    }

    private void lineComment() {
        while (pos < length) {
            int b = bytes[pos];
            if (b == '\n' || b == '\r' || b == '?' && at(pos + 1) == '>') {
                return;
            }
            pos++;
        }
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

    private void number() {
        int start = pos;
        int type = INTEGER;
        int c = at(pos + 1) | 0x20;
        if (bytes[pos] == '0' && c == 'x' && digit(at(pos + 2), 16)) {
            pos = digits(pos + 2, 16);
        } else if (bytes[pos] == '0' && c == 'b' && digit(at(pos + 2), 2)) {
            pos = digits(pos + 2, 2);
        } else if (bytes[pos] == '0' && c == 'o' && digit(at(pos + 2), 8)) {
            pos = digits(pos + 2, 8);
        } else {
            if (bytes[pos] != '.') {
                pos = digits(pos, 10);
            }
            // The ellipsis in 1...$x is one: only a single dot, or one before a digit, belongs to the number.
            if (at(pos) == '.' && !(at(pos + 1) == '.' && at(pos + 2) == '.')) {
                type = FLOAT;
                pos++;
                if (digit(at(pos), 10)) {
                    pos = digits(pos, 10);
                }
            }
            if ((at(pos) | 0x20) == 'e') {
                int i = pos + 1;
                if (at(i) == '+' || at(i) == '-') {
                    i++;
                }
                if (digit(at(i), 10)) {
                    type = FLOAT;
                    pos = digits(i, 10);
                }
            }
        }
        emit(type, start, pos);
    }

    private int digits(int from, int base) {
        int i = from;
        while (digit(at(i), base) || at(i) == '_' && digit(at(i + 1), base)) {
            i++;
        }
        return i;
    }

    private static boolean digit(int b, int base) {
        if (base == 16) {
            return b >= '0' && b <= '9' || (b | 0x20) >= 'a' && (b | 0x20) <= 'f';
        }
        return b >= '0' && b < '0' + base;
    }

    private void backslash() {
        if (!isLabelStart(at(pos + 1))) {
            token(NS_SEPARATOR, 1);
            return;
        }
        int start = pos;
        pos = nameEnd(labelEnd(pos + 1));
        emit(NAME_FULLY_QUALIFIED, start, pos);
    }

    private int nameEnd(int from) {
        int i = from;
        while (at(i) == '\\' && isLabelStart(at(i + 1))) {
            i = labelEnd(i + 1);
        }
        return i;
    }

    // A word: keyword, name, or the prefix of a binary string. True when the mode changed.
    private boolean word() {
        int start = pos;
        int end = labelEnd(start);
        int next = at(end);
        if (end == start + 1 && (bytes[start] | 0x20) == 'b') {
            if (next == '\'') {
                singleQuoted(start, end + 1);
                return false;
            }
            if (next == '"') {
                return doubleQuoted(start, end + 1);
            }
            if (next == '<' && at(end + 1) == '<' && at(end + 2) == '<' && heredocStart(start, end + 3)) {
                return true;
            }
        }
        if (next == '\\' && isLabelStart(at(end + 1))) {
            pos = nameEnd(end);
            boolean relative = end - start == 9 && Keywords.find(bytes, start, end) == NAMESPACE;
            emit(relative ? NAME_RELATIVE : NAME_QUALIFIED, start, pos);
            return false;
        }
        pos = end;
        int type = Keywords.find(bytes, start, end);
        switch (type) {
            case IDENTIFIER -> emit(IDENTIFIER, start, end);
            case ENUM -> emit(enumFollows() ? ENUM : IDENTIFIER, start, end);
            case YIELD -> yieldWord(start);
            case PUBLIC, PROTECTED, PRIVATE -> visibility(type, start);
            case HALT_COMPILER -> {
                haltCompiler(start);
                return halted;
            }
            default -> emit(type, start, end);
        }
        return false;
    }

    private int spaceEnd(int from) {
        int saved = pos;
        int docs = scanned.docCount;
        pos = from;
        skipSpace();
        int end = pos;
        pos = saved;
        scanned.docCount = docs;
        return end;
    }

    private boolean enumFollows() {
        int i = spaceEnd(pos);
        if (i == pos || !isLabelStart(at(i))) {
            return false;
        }
        int end = labelEnd(i);
        int type = Keywords.find(bytes, i, end);
        return type != EXTENDS && type != IMPLEMENTS;
    }

    private void yieldWord(int start) {
        int i = spaceEnd(pos);
        if (i > pos && isWord(i, "from") && !isLabelPart(at(i + 4))) {
            pos = i + 4;
            emit(YIELD_FROM, start, pos);
        } else {
            emit(YIELD, start, pos);
        }
    }

    private void visibility(int type, int start) {
        if (at(pos) == '(' && isWord(pos + 1, "set") && at(pos + 4) == ')') {
            pos += 5;
            emit(type == PUBLIC ? PUBLIC_SET : type == PROTECTED ? PROTECTED_SET : PRIVATE_SET, start, pos);
        } else {
            emit(type, start, pos);
        }
    }

    // What follows the statement is data, not code.
    private void haltCompiler(int start) {
        emit(HALT_COMPILER, start, pos);
        int open = spaceEnd(pos);
        int close = spaceEnd(open + 1);
        int stop = spaceEnd(close + 1);
        if (at(open) != '(' || at(close) != ')') {
            return;
        }
        boolean tag = at(stop) == '?' && at(stop + 1) == '>';
        if (at(stop) != ';' && !tag) {
            return;
        }
        emit(LPAREN, open, open + 1);
        emit(RPAREN, close, close + 1);
        pos = stop + 1;
        if (tag) {
            pos++;
            if (at(pos) == '\r' && at(pos + 1) == '\n') {
                pos += 2;
            } else if (at(pos) == '\n') {
                pos++;
            }
        }
        emit(SEMICOLON, stop, pos);
        scanned.haltOffset = pos;
        halted = true;
    }

    private boolean isWord(int from, String lowerCase) {
        if (from + lowerCase.length() > length) {
            return false;
        }
        for (int i = 0; i < lowerCase.length(); i++) {
            if ((bytes[from + i] | 0x20) != lowerCase.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    // ---- strings

    private void singleQuoted(int start, int from) {
        int i = from;
        while (i < length && bytes[i] != '\'') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        if (i >= length) {
            // PHP calls the rest of the file the content of a string.
            pos = length;
            emit(STRING_CONTENT, start, length);
            return;
        }
        pos = i + 1;
        emit(STRING, start, pos);
    }

    // True when there is something to interpolate, so that the mode changed.
    private boolean doubleQuoted(int start, int from) {
        int i = from;
        while (i < length) {
            int b = bytes[i];
            if (b == '"') {
                pos = i + 1;
                emit(STRING, start, pos);
                return false;
            }
            if (b == '$' && (isLabelStart(at(i + 1)) || at(i + 1) == '{') || b == '{' && at(i + 1) == '$') {
                break;
            }
            i += b == '\\' ? 2 : 1;
        }
        pos = from;
        emit(DOUBLE_QUOTE, start, from);
        push(QUOTED);
        return true;
    }

    private void encapsed(char terminator, int closing) {
        if (bytes[pos] == terminator) {
            token(closing, 1);
            pop();
            return;
        }
        if (interpolation()) {
            return;
        }
        int start = pos;
        while (pos < length && bytes[pos] != terminator && !interpolationStarts()) {
            pos += bytes[pos] == '\\' ? 2 : 1;
        }
        pos = Math.min(pos, length);
        emit(STRING_CONTENT, start, pos);
    }

    private boolean interpolationStarts() {
        int b = bytes[pos];
        return b == '$' && (isLabelStart(at(pos + 1)) || at(pos + 1) == '{') || b == '{' && at(pos + 1) == '$';
    }

    private boolean interpolation() {
        int b = bytes[pos];
        if (b == '{' && at(pos + 1) == '$') {
            token(CURLY_OPEN, 1);
            push(CODE);
            return true;
        }
        if (b != '$') {
            return false;
        }
        if (at(pos + 1) == '{') {
            token(DOLLAR_CURLY, 2);
            push(CODE);
            int end = isLabelStart(at(pos)) ? labelEnd(pos) : pos;
            if (end > pos && (at(end) == '[' || at(end) == '}')) {
                token(STRING_VARNAME, end - pos);
            }
            return true;
        }
        if (!isLabelStart(at(pos + 1))) {
            return false;
        }
        token(VARIABLE, labelEnd(pos + 1) - pos);
        if (at(pos) == '[') {
            token(LBRACKET, 1);
            simpleOffset();
        } else if (at(pos) == '-' && at(pos + 1) == '>' && isLabelStart(at(pos + 2))) {
            token(ARROW, 2);
            token(IDENTIFIER, labelEnd(pos) - pos);
        } else if (at(pos) == '?' && at(pos + 1) == '-' && at(pos + 2) == '>' && isLabelStart(at(pos + 3))) {
            token(NULLSAFE_ARROW, 3);
            token(IDENTIFIER, labelEnd(pos) - pos);
        }
        return true;
    }

    // Between the brackets of "$a[…]".
    private void simpleOffset() {
        if (at(pos) == '-') {
            token(MINUS, 1);
        }
        int b = at(pos);
        if (b >= '0' && b <= '9') {
            int i = pos + 1;
            int radix = b == '0' && (at(i) | 0x20) == 'x' ? 16 : b == '0' && (at(i) | 0x20) == 'b' ? 2 : 10;
            if (radix != 10 && digit(at(i + 1), radix)) {
                i++;
            }
            token(NUM_STRING, digits(i, radix) - pos);
        } else if (isLabelStart(b)) {
            token(IDENTIFIER, labelEnd(pos) - pos);
        } else if (b == '$' && isLabelStart(at(pos + 1))) {
            token(VARIABLE, labelEnd(pos + 1) - pos);
        }
        if (at(pos) == ']') {
            token(RBRACKET, 1);
        } else if (pos < length && bytes[pos] != '"') {
            emit(STRING_CONTENT, pos, pos);
        }
    }

    private boolean heredocStart(int start, int from) {
        int i = from;
        while (at(i) == ' ' || at(i) == '\t') {
            i++;
        }
        int quote = at(i) == '\'' || at(i) == '"' ? bytes[i++] : 0;
        if (!isLabelStart(at(i))) {
            return false;
        }
        int end = labelEnd(i);
        byte[] label = Arrays.copyOfRange(bytes, i, end);
        if (quote != 0) {
            if (at(end) != quote) {
                return false;
            }
            end++;
        }
        if (at(end) == '\r') {
            end += at(end + 1) == '\n' ? 2 : 1;
        } else if (at(end) == '\n') {
            end++;
        } else {
            return false;
        }
        pos = end;
        emit(START_HEREDOC, start, end);
        if (quote == '\'') {
            nowdoc(label);
            return true;
        }
        if (heredocDepth == heredocLabels.length) {
            heredocLabels = Arrays.copyOf(heredocLabels, heredocDepth * 2);
        }
        heredocLabels[heredocDepth++] = label;
        push(HEREDOC);
        if (closingLabel(pos, label) >= 0) {
            heredocEnd(label);
        }
        return true;
    }

    // The offset after a closing label that stands at the start of a line, or -1.
    private int closingLabel(int lineStart, byte[] label) {
        int i = lineStart;
        while (at(i) == ' ' || at(i) == '\t') {
            i++;
        }
        int end = i + label.length;
        if (end <= length && Arrays.equals(bytes, i, end, label, 0, label.length) && !isLabelPart(at(end))) {
            return end;
        }
        return -1;
    }

    private void heredocEnd(byte[] label) {
        token(END_HEREDOC, closingLabel(pos, label) - pos);
        heredocDepth--;
        pop();
    }

    private void nowdoc(byte[] label) {
        int start = pos;
        int line = pos;
        while (true) {
            if (closingLabel(line, label) >= 0) {
                int contentEnd = line == start ? start : lineBreakStart(line);
                if (contentEnd > start) {
                    emit(STRING_CONTENT, start, contentEnd);
                } else if (line > start) {
                    emit(STRING_CONTENT, start, start);
                }
                pos = line;
                token(END_HEREDOC, closingLabel(line, label) - line);
                return;
            }
            line = nextLine(line);
            if (line < 0) {
                pos = length;
                if (length > start) {
                    emit(STRING_CONTENT, start, length);
                }
                return;
            }
        }
    }

    private int nextLine(int from) {
        for (int i = from; i < length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && at(i + 1) != '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    private int lineBreakStart(int line) {
        return bytes[line - 1] == '\n' && line >= 2 && bytes[line - 2] == '\r' ? line - 2 : line - 1;
    }

    private void heredocBody() {
        byte[] label = heredocLabels[heredocDepth - 1];
        if (interpolation()) {
            return;
        }
        int start = pos;
        while (pos < length) {
            int b = bytes[pos];
            if (b == '\n' || b == '\r' && at(pos + 1) != '\n') {
                if (closingLabel(pos + 1, label) >= 0) {
                    int contentEnd = lineBreakStart(pos + 1);
                    if (contentEnd > start) {
                        emit(STRING_CONTENT, start, contentEnd);
                    }
                    pos++;
                    heredocEnd(label);
                    return;
                }
                pos++;
            } else if (interpolationStarts()) {
                break;
            } else if (b == '\\' && at(pos + 1) != '\n' && at(pos + 1) != '\r') {
                pos += 2;
            } else {
                pos++;
            }
        }
        pos = Math.min(pos, length);
        emit(STRING_CONTENT, start, pos);
    }
}
