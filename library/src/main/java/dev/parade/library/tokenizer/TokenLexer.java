package dev.parade.library.tokenizer;

import static java.util.Map.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * PHP's lexer as programs see it: every byte of the source is in a token, comments and white space included. The parser of
 * this runtime has a scanner of its own, which leaves those out.
 */
final class TokenLexer extends StringLexer {
    private static final Map<String, Long> KEYWORDS = Map.ofEntries(
            entry("include", TokenKinds.INCLUDE),
            entry("include_once", TokenKinds.INCLUDE_ONCE),
            entry("eval", TokenKinds.EVAL),
            entry("require", TokenKinds.REQUIRE),
            entry("require_once", TokenKinds.REQUIRE_ONCE),
            entry("or", TokenKinds.LOGICAL_OR),
            entry("xor", TokenKinds.LOGICAL_XOR),
            entry("and", TokenKinds.LOGICAL_AND),
            entry("print", TokenKinds.PRINT),
            entry("yield", TokenKinds.YIELD),
            entry("instanceof", TokenKinds.INSTANCEOF),
            entry("new", TokenKinds.NEW),
            entry("clone", TokenKinds.CLONE),
            entry("exit", TokenKinds.EXIT),
            entry("if", TokenKinds.IF),
            entry("elseif", TokenKinds.ELSEIF),
            entry("else", TokenKinds.ELSE),
            entry("endif", TokenKinds.ENDIF),
            entry("echo", TokenKinds.ECHO),
            entry("do", TokenKinds.DO),
            entry("while", TokenKinds.WHILE),
            entry("endwhile", TokenKinds.ENDWHILE),
            entry("for", TokenKinds.FOR),
            entry("endfor", TokenKinds.ENDFOR),
            entry("foreach", TokenKinds.FOREACH),
            entry("endforeach", TokenKinds.ENDFOREACH),
            entry("declare", TokenKinds.DECLARE),
            entry("enddeclare", TokenKinds.ENDDECLARE),
            entry("as", TokenKinds.AS),
            entry("switch", TokenKinds.SWITCH),
            entry("endswitch", TokenKinds.ENDSWITCH),
            entry("case", TokenKinds.CASE),
            entry("default", TokenKinds.DEFAULT),
            entry("match", TokenKinds.MATCH),
            entry("break", TokenKinds.BREAK),
            entry("continue", TokenKinds.CONTINUE),
            entry("goto", TokenKinds.GOTO),
            entry("function", TokenKinds.FUNCTION),
            entry("fn", TokenKinds.FN),
            entry("const", TokenKinds.CONST),
            entry("return", TokenKinds.RETURN),
            entry("try", TokenKinds.TRY),
            entry("catch", TokenKinds.CATCH),
            entry("finally", TokenKinds.FINALLY),
            entry("throw", TokenKinds.THROW),
            entry("use", TokenKinds.USE),
            entry("insteadof", TokenKinds.INSTEADOF),
            entry("global", TokenKinds.GLOBAL),
            entry("static", TokenKinds.STATIC),
            entry("abstract", TokenKinds.ABSTRACT),
            entry("final", TokenKinds.FINAL),
            entry("private", TokenKinds.PRIVATE),
            entry("protected", TokenKinds.PROTECTED),
            entry("public", TokenKinds.PUBLIC),
            entry("readonly", TokenKinds.READONLY),
            entry("var", TokenKinds.VAR),
            entry("unset", TokenKinds.UNSET),
            entry("isset", TokenKinds.ISSET),
            entry("empty", TokenKinds.EMPTY),
            entry("__halt_compiler", TokenKinds.HALT_COMPILER),
            entry("class", TokenKinds.CLASS),
            entry("trait", TokenKinds.TRAIT),
            entry("interface", TokenKinds.INTERFACE),
            entry("enum", TokenKinds.ENUM),
            entry("extends", TokenKinds.EXTENDS),
            entry("implements", TokenKinds.IMPLEMENTS),
            entry("namespace", TokenKinds.NAMESPACE),
            entry("list", TokenKinds.LIST),
            entry("array", TokenKinds.ARRAY),
            entry("callable", TokenKinds.CALLABLE),
            entry("__line__", TokenKinds.LINE),
            entry("__file__", TokenKinds.FILE),
            entry("__dir__", TokenKinds.DIR),
            entry("__class__", TokenKinds.CLASS_C),
            entry("__trait__", TokenKinds.TRAIT_C),
            entry("__method__", TokenKinds.METHOD_C),
            entry("__function__", TokenKinds.FUNC_C),
            entry("__property__", TokenKinds.PROPERTY_C),
            entry("__namespace__", TokenKinds.NS_C),
            entry("die", TokenKinds.EXIT));

    private static final Map<String, Long> CASTS = Map.ofEntries(
            entry("int", TokenKinds.INT_CAST),
            entry("integer", TokenKinds.INT_CAST),
            entry("float", TokenKinds.DOUBLE_CAST),
            entry("double", TokenKinds.DOUBLE_CAST),
            entry("real", TokenKinds.DOUBLE_CAST),
            entry("string", TokenKinds.STRING_CAST),
            entry("binary", TokenKinds.STRING_CAST),
            entry("array", TokenKinds.ARRAY_CAST),
            entry("object", TokenKinds.OBJECT_CAST),
            entry("bool", TokenKinds.BOOL_CAST),
            entry("boolean", TokenKinds.BOOL_CAST),
            entry("unset", TokenKinds.UNSET_CAST),
            entry("void", TokenKinds.VOID_CAST));

    /** Operators of code, the longest first. */
    private static final Object[][] OPERATORS = {
        {"<<=", TokenKinds.SL_EQUAL},
        {">>=", TokenKinds.SR_EQUAL},
        {"**=", TokenKinds.POW_EQUAL},
        {"??=", TokenKinds.COALESCE_EQUAL},
        {"...", TokenKinds.ELLIPSIS},
        {"===", TokenKinds.IS_IDENTICAL},
        {"!==", TokenKinds.IS_NOT_IDENTICAL},
        {"<=>", TokenKinds.SPACESHIP},
        {"::", TokenKinds.PAAMAYIM_NEKUDOTAYIM},
        {"=>", TokenKinds.DOUBLE_ARROW},
        {"++", TokenKinds.INC},
        {"--", TokenKinds.DEC},
        {"==", TokenKinds.IS_EQUAL},
        {"!=", TokenKinds.IS_NOT_EQUAL},
        {"<>", TokenKinds.IS_NOT_EQUAL},
        {"<=", TokenKinds.IS_SMALLER_OR_EQUAL},
        {">=", TokenKinds.IS_GREATER_OR_EQUAL},
        {"+=", TokenKinds.PLUS_EQUAL},
        {"-=", TokenKinds.MINUS_EQUAL},
        {"*=", TokenKinds.MUL_EQUAL},
        {"**", TokenKinds.POW},
        {"/=", TokenKinds.DIV_EQUAL},
        {".=", TokenKinds.CONCAT_EQUAL},
        {"%=", TokenKinds.MOD_EQUAL},
        {"<<", TokenKinds.SL},
        {">>", TokenKinds.SR},
        {"&=", TokenKinds.AND_EQUAL},
        {"|=", TokenKinds.OR_EQUAL},
        {"^=", TokenKinds.XOR_EQUAL},
        {"||", TokenKinds.BOOLEAN_OR},
        {"|>", TokenKinds.PIPE},
        {"&&", TokenKinds.BOOLEAN_AND},
        {"??", TokenKinds.COALESCE},
        {"#[", TokenKinds.ATTRIBUTE},
    };

    private static final String SINGLE = ";:,.|^&+-/*=%!~$<>?@[]()";

    private final int level;
    private int unterminatedComment;

    /** After {@code __halt_compiler}, how many tokens still belong to the code; -1 otherwise. */
    private int untilHalt = -1;

    private TokenLexer(byte[] bytes, int length, int level) {
        super(bytes, length);
        this.level = level;
    }

    /** All tokens of a source, for a version of PHP (84 is 8.4). */
    static TokenLexer scan(byte[] bytes, int length, int level) {
        TokenLexer lexer = new TokenLexer(bytes, length, level);
        while (lexer.pos < length && lexer.untilHalt != 0) {
            int known = lexer.tokens.size();
            lexer.step();
            lexer.countDown(known);
        }
        if (lexer.pos < length) {
            lexer.emit(TokenKinds.INLINE_HTML, length);
        }
        return lexer;
    }

    /** The line of a comment without an end, 0 when there is none. */
    int unterminatedComment() {
        return unterminatedComment;
    }

    private void countDown(int known) {
        List<Token> all = tokens;
        for (int i = known; i < all.size(); i++) {
            int kind = all.get(i).kind();
            if (untilHalt > 0) {
                if (kind != TokenKinds.WHITESPACE
                        && kind != TokenKinds.OPEN_TAG
                        && kind != TokenKinds.COMMENT
                        && kind != TokenKinds.DOC_COMMENT) {
                    untilHalt--;
                }
            } else if (kind == TokenKinds.HALT_COMPILER) {
                untilHalt = 3;
            }
        }
    }

    private void step() {
        switch (mode) {
            case HTML -> html();
            case CODE -> code();
            case PROPERTY -> property();
            case QUOTED -> quotedPart('"');
            case BACKTICKED -> quotedPart('`');
            case HEREDOC -> heredocPart();
            case VARIABLE_NAME -> variableName();
            case OFFSET -> offset();
        }
    }

    private void html() {
        for (int i = pos; i < length; i++) {
            if (bytes[i] != '<' || at(i + 1) != '?') {
                continue;
            }
            boolean echo = at(i + 2) == '=';
            if (echo || isWord(i + 2, "php") && (i + 5 >= length || isSpace(at(i + 5)))) {
                if (i > pos) {
                    emit(TokenKinds.INLINE_HTML, i);
                }
                if (echo) {
                    emit(TokenKinds.OPEN_TAG_WITH_ECHO, i + 3);
                } else {
                    emit(TokenKinds.OPEN_TAG, at(i + 5) == '\r' && at(i + 6) == '\n' ? i + 7 : i + 6);
                }
                mode = Mode.CODE;
                return;
            }
        }
        emit(TokenKinds.INLINE_HTML, length);
    }

    private void code() {
        int b = at(pos);
        int next = at(pos + 1);
        if (isSpace(b)) {
            emit(TokenKinds.WHITESPACE, spaceEnd(pos));
        } else if ((b | 0x20) == 'b' && prefixed(next)) {
            return;
        } else if (isLabelStart(b) || b == '\\') {
            word();
        } else if (b == '$' && isLabelStart(next)) {
            emit(TokenKinds.VARIABLE, labelEnd(pos + 1));
        } else if (isDigit(b) || b == '.' && isDigit(next)) {
            number();
        } else if (b == '\'') {
            singleQuoted(pos);
        } else if (b == '"') {
            doubleQuoted(pos);
        } else if (b == '`') {
            emit('`', pos + 1);
            mode = Mode.BACKTICKED;
        } else if (b == '#' && next != '[' || b == '/' && (next == '/' || next == '*')) {
            comment();
        } else if (b == '<' && next == '<' && at(pos + 2) == '<' && heredocStart(pos)) {
            return;
        } else if (b == '?' && next == '>') {
            emit(
                    TokenKinds.CLOSE_TAG,
                    at(pos + 2) == '\n'
                            ? pos + 3
                            : at(pos + 2) == '\r' && at(pos + 3) == '\n'
                                    ? pos + 4
                                    : at(pos + 2) == '\r' ? pos + 3 : pos + 2);
            mode = Mode.HTML;
        } else if (b == '-' && next == '>') {
            emit(TokenKinds.OBJECT_OPERATOR, pos + 2);
            push(Mode.PROPERTY);
        } else if (b == '?' && next == '-' && at(pos + 2) == '>') {
            emit(TokenKinds.NULLSAFE_OBJECT_OPERATOR, pos + 3);
            push(Mode.PROPERTY);
        } else if (b == '{') {
            emit('{', pos + 1);
            push(Mode.CODE);
        } else if (b == '}') {
            emit('}', pos + 1);
            if (!outer.isEmpty()) {
                pop();
            }
        } else if (b == '(' && cast()) {
            return;
        } else {
            operator(b);
        }
    }

    private boolean prefixed(int next) {
        if (next == '\'') {
            singleQuoted(pos + 1);
        } else if (next == '"') {
            doubleQuoted(pos + 1);
        } else {
            return next == '<' && at(pos + 2) == '<' && at(pos + 3) == '<' && heredocStart(pos + 1);
        }
        return true;
    }

    private void operator(int b) {
        for (Object[] operator : OPERATORS) {
            String text = (String) operator[0];
            if (text.charAt(0) == b && isWord(pos, text) && !(level < 85 && text.equals("|>"))) {
                emit((Long) operator[1], pos + text.length());
                return;
            }
        }
        if (b == '&') {
            int i = blankEnd(pos + 1);
            boolean binds = at(i) == '$' || at(i) == '.' && at(i + 1) == '.' && at(i + 2) == '.';
            emit(
                    binds
                            ? TokenKinds.AMPERSAND_FOLLOWED_BY_VAR_OR_VARARG
                            : TokenKinds.AMPERSAND_NOT_FOLLOWED_BY_VAR_OR_VARARG,
                    pos + 1);
        } else {
            emit(SINGLE.indexOf(b) >= 0 ? b : TokenKinds.BAD_CHARACTER, pos + 1);
        }
    }

    private boolean cast() {
        int i = pos + 1;
        while (at(i) == ' ' || at(i) == '\t') {
            i++;
        }
        int end = labelEnd(i);
        int close = end;
        while (at(close) == ' ' || at(close) == '\t') {
            close++;
        }
        if (at(close) != ')') {
            return false;
        }
        String word = new String(bytes, i, end - i, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        Long kind = CASTS.get(word);
        if (kind == null || level < 85 && word.equals("void")) {
            return false;
        }
        emit(kind, close + 1);
        return true;
    }

    private void comment() {
        if (at(pos + 1) == '*') {
            boolean doc = at(pos + 2) == '*' && isSpace(at(pos + 3));
            int i = pos + 2;
            while (i < length && !(bytes[i] == '*' && at(i + 1) == '/')) {
                i++;
            }
            if (i >= length) {
                unterminatedComment = line();
            }
            emit(doc ? TokenKinds.DOC_COMMENT : TokenKinds.COMMENT, i >= length ? length : i + 2);
            return;
        }
        int i = pos;
        while (i < length && bytes[i] != '\n' && bytes[i] != '\r' && !(bytes[i] == '?' && at(i + 1) == '>')) {
            i++;
        }
        emit(TokenKinds.COMMENT, i);
    }

    // ---- words

    private void word() {
        int start = pos;
        int end = nameEnd(start);
        boolean qualified = false;
        for (int i = start; i < end; i++) {
            qualified |= bytes[i] == '\\';
        }
        if (end == start) {
            emit(TokenKinds.NS_SEPARATOR, pos + 1);
        } else if (bytes[start] == '\\') {
            emit(TokenKinds.NAME_FULLY_QUALIFIED, end);
        } else if (qualified) {
            boolean relative = isWord(start, "namespace") && at(start + 9) == '\\';
            emit(relative ? TokenKinds.NAME_RELATIVE : TokenKinds.NAME_QUALIFIED, end);
        } else {
            keyword(end);
        }
    }

    /** The end of a name with its backslashes; the start itself for a lone backslash. */
    private int nameEnd(int start) {
        int i = start;
        if (at(i) == '\\') {
            if (!isLabelStart(at(i + 1))) {
                return start;
            }
            i++;
        }
        i = labelEnd(i);
        while (at(i) == '\\' && isLabelStart(at(i + 1))) {
            i = labelEnd(i + 1);
        }
        return i;
    }

    private void keyword(int end) {
        String word = new String(bytes, pos, end - pos, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
        long kind = KEYWORDS.getOrDefault(word, TokenKinds.STRING);
        switch (word) {
            case "yield" -> {
                int from = level >= 83 ? blankEnd(end) : spaceEnd(end);
                if (from > end && isWord(from, "from") && !isLabelPart(at(from + 4))) {
                    emit(TokenKinds.YIELD_FROM, from + 4);
                    return;
                }
            }
            case "enum" -> {
                int name = blankEnd(end);
                int nameEnd = labelEnd(name);
                boolean followed = name > end && isLabelStart(at(name));
                if (!followed
                        || isWord(name, "extends") && nameEnd == name + 7
                        || isWord(name, "implements") && nameEnd == name + 10) {
                    kind = TokenKinds.STRING;
                }
            }
            case "public", "protected", "private" -> {
                if (level >= 84 && isWord(end, "(set)")) {
                    emit(
                            word.equals("public")
                                    ? TokenKinds.PUBLIC_SET
                                    : word.equals("private") ? TokenKinds.PRIVATE_SET : TokenKinds.PROTECTED_SET,
                            end + 5);
                    return;
                }
            }
            case "__property__" -> kind = level >= 84 ? kind : TokenKinds.STRING;
            default -> {}
        }
        emit(kind, end);
    }

    // ---- numbers

    private void number() {
        int marker = at(pos + 1) | 0x20;
        if (at(pos) == '0' && (marker == 'x' || marker == 'b' || marker == 'o')) {
            int radix = marker == 'x' ? 16 : marker == 'b' ? 2 : 8;
            int end = digitsEnd(pos + 2, radix);
            if (end > pos + 2) {
                emit(fits(pos + 2, end, radix) ? TokenKinds.LNUMBER : TokenKinds.DNUMBER, end);
                return;
            }
        }
        int whole = digitsEnd(pos, 10);
        int end = whole;
        if (at(end) == '.') {
            end = isDigit(at(end + 1)) ? digitsEnd(end + 1, 10) : end + 1;
        }
        if ((at(end) | 0x20) == 'e') {
            int digits = at(end + 1) == '+' || at(end + 1) == '-' ? end + 2 : end + 1;
            if (isDigit(at(digits))) {
                end = digitsEnd(digits, 10);
            }
        }
        if (end > whole) {
            emit(TokenKinds.DNUMBER, end);
        } else {
            boolean octal = at(pos) == '0';
            emit(fits(pos, whole, octal ? 8 : 10) ? TokenKinds.LNUMBER : TokenKinds.DNUMBER, whole);
        }
    }

    private boolean fits(int from, int end, int radix) {
        java.math.BigInteger value = java.math.BigInteger.ZERO;
        for (int i = from; i < end; i++) {
            int digit = Character.digit(bytes[i], radix == 8 ? 10 : radix);
            if (digit >= 0) {
                value = value.multiply(java.math.BigInteger.valueOf(radix)).add(java.math.BigInteger.valueOf(digit));
            }
        }
        return value.bitLength() <= 63;
    }
}
