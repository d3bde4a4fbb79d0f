package dev.parade.library.tokenizer;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Strings, heredocs and what is interpolated in them. */
class StringLexer extends LexerCursor {
    /** What the lexer is within. */
    enum Mode {
        HTML,
        CODE,
        PROPERTY,
        QUOTED,
        BACKTICKED,
        HEREDOC,
        VARIABLE_NAME,
        OFFSET
    }

    Mode mode = Mode.HTML;
    final Deque<Mode> outer = new ArrayDeque<>();
    private final Deque<byte[]> heredocLabels = new ArrayDeque<>();

    StringLexer(byte[] bytes, int length) {
        super(bytes, length);
    }

    final void push(Mode inner) {
        outer.push(mode);
        mode = inner;
    }

    final void pop() {
        mode = outer.pop();
    }

    final void singleQuoted(int open) {
        int i = open + 1;
        while (i < length && bytes[i] != '\'') {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        if (i >= length) {
            emit(TokenKinds.ENCAPSED_AND_WHITESPACE, length);
        } else {
            emit(TokenKinds.CONSTANT_ENCAPSED_STRING, i + 1);
        }
    }

    final void doubleQuoted(int open) {
        int i = open + 1;
        while (i < length && !interpolates(i)) {
            if (bytes[i] == '"') {
                emit(TokenKinds.CONSTANT_ENCAPSED_STRING, i + 1);
                return;
            }
            i += bytes[i] == '\\' ? 2 : 1;
        }
        emit('"', open + 1);
        mode = Mode.QUOTED;
    }

    private boolean interpolates(int i) {
        return bytes[i] == '$' && (isLabelStart(at(i + 1)) || at(i + 1) == '{') || bytes[i] == '{' && at(i + 1) == '$';
    }

    /** Within double quotes or backticks. */
    final void quotedPart(char terminator) {
        if (at(pos) == terminator) {
            emit(terminator, pos + 1);
            mode = Mode.CODE;
            return;
        }
        if (interpolation()) {
            return;
        }
        int i = pos;
        while (i < length && bytes[i] != terminator && !interpolates(i)) {
            i += bytes[i] == '\\' ? 2 : 1;
        }
        emit(TokenKinds.ENCAPSED_AND_WHITESPACE, i);
    }

    private boolean interpolation() {
        if (!interpolates(pos)) {
            return false;
        }
        if (bytes[pos] == '{') {
            emit(TokenKinds.CURLY_OPEN, pos + 1);
            push(Mode.CODE);
        } else if (at(pos + 1) == '{') {
            emit(TokenKinds.DOLLAR_OPEN_CURLY_BRACES, pos + 2);
            push(Mode.VARIABLE_NAME);
        } else {
            int end = labelEnd(pos + 1);
            emit(TokenKinds.VARIABLE, end);
            if (at(end) == '[') {
                push(Mode.OFFSET);
            } else if (at(end) == '-' && at(end + 1) == '>' && isLabelStart(at(end + 2))
                    || at(end) == '?' && at(end + 1) == '-' && at(end + 2) == '>' && isLabelStart(at(end + 3))) {
                push(Mode.PROPERTY);
            }
        }
        return true;
    }

    /** After <code>${</code>: a name if a bracket follows it, else code. */
    final void variableName() {
        mode = Mode.CODE;
        int end = isLabelStart(at(pos)) ? labelEnd(pos) : pos;
        if (end > pos && (at(end) == '[' || at(end) == '}')) {
            emit(TokenKinds.STRING_VARNAME, end);
        }
    }

    /** After {@code ->}. */
    final void property() {
        int b = at(pos);
        if (isSpace(b)) {
            emit(TokenKinds.WHITESPACE, spaceEnd(pos));
        } else if (b == '-' && at(pos + 1) == '>') {
            emit(TokenKinds.OBJECT_OPERATOR, pos + 2);
        } else if (b == '?' && at(pos + 1) == '-' && at(pos + 2) == '>') {
            emit(TokenKinds.NULLSAFE_OBJECT_OPERATOR, pos + 3);
        } else {
            if (isLabelStart(b)) {
                emit(TokenKinds.STRING, labelEnd(pos));
            }
            pop();
        }
    }

    /** Within the brackets of {@code "$a[0]"}. */
    final void offset() {
        int b = at(pos);
        if (isDigit(b)) {
            int i = pos + 1;
            int marker = at(i) | 0x20;
            if (b == '0' && (marker == 'x' || marker == 'b' || marker == 'o')) {
                int digits = digitsEnd(i + 1, marker == 'x' ? 16 : marker == 'b' ? 2 : 8);
                i = digits > i + 1 ? digits : i;
            } else {
                i = digitsEnd(pos, 10);
            }
            emit(TokenKinds.NUM_STRING, i);
        } else if (b == '$' && isLabelStart(at(pos + 1))) {
            emit(TokenKinds.VARIABLE, labelEnd(pos + 1));
        } else if (b == ']') {
            emit(']', pos + 1);
            pop();
        } else if (isLabelStart(b)) {
            emit(TokenKinds.STRING, labelEnd(pos));
        } else if (isSpace(b) || b == '\\' || b == '\'' || b == '#') {
            // PHP returns an empty token here, for the sake of the parser's message.
            emit(TokenKinds.ENCAPSED_AND_WHITESPACE, pos);
            pop();
        } else if (b > ' ' && b < 0x7f) {
            emit(b, pos + 1);
        } else {
            emit(TokenKinds.BAD_CHARACTER, pos + 1);
        }
    }

    /** The offset after digits with underscores between them. */
    final int digitsEnd(int from, int radix) {
        int i = from;
        while (Character.digit(at(i), radix) >= 0
                || at(i) == '_' && i > from && at(i - 1) != '_' && Character.digit(at(i + 1), radix) >= 0) {
            i++;
        }
        return i;
    }

    // ---- heredocs

    final boolean heredocStart(int open) {
        int i = open + 3;
        while (at(i) == ' ' || at(i) == '\t') {
            i++;
        }
        int quote = at(i) == '\'' || at(i) == '"' ? at(i++) : 0;
        if (!isLabelStart(at(i))) {
            return false;
        }
        int end = labelEnd(i);
        final byte[] label = Arrays.copyOfRange(bytes, i, end);
        if (quote != 0 && at(end++) != quote) {
            return false;
        }
        if (at(end) == '\r' && at(end + 1) == '\n') {
            end += 2;
        } else if (at(end) == '\n' || at(end) == '\r') {
            end++;
        } else {
            return false;
        }
        emit(TokenKinds.START_HEREDOC, end);
        if (quote == '\'') {
            nowdoc(label);
        } else {
            heredocLabels.push(label);
            mode = Mode.HEREDOC;
            endHeredoc(label);
        }
        return true;
    }

    private int closingLabel(int lineStart, byte[] label) {
        int i = lineStart;
        while (at(i) == ' ' || at(i) == '\t') {
            i++;
        }
        int end = i + label.length;
        return end <= length && Arrays.equals(bytes, i, end, label, 0, label.length) && !isLabelPart(at(end))
                ? end
                : -1;
    }

    private void endHeredoc(byte[] label) {
        int end = closingLabel(pos, label);
        if (end >= 0) {
            emit(TokenKinds.END_HEREDOC, end);
            heredocLabels.pop();
            mode = Mode.CODE;
        }
    }

    private boolean isLineBreak(int i) {
        return bytes[i] == '\n' || bytes[i] == '\r' && at(i + 1) != '\n';
    }

    private void nowdoc(byte[] label) {
        int i = pos;
        while (closingLabel(i, label) < 0) {
            while (i < length && !isLineBreak(i)) {
                i++;
            }
            if (i++ >= length) {
                if (pos < length) {
                    emit(TokenKinds.ENCAPSED_AND_WHITESPACE, length);
                }
                return;
            }
        }
        if (i > pos) {
            emit(TokenKinds.ENCAPSED_AND_WHITESPACE, i);
        }
        emit(TokenKinds.END_HEREDOC, closingLabel(pos, label));
    }

    final void heredocPart() {
        if (interpolation()) {
            return;
        }
        byte[] label = heredocLabels.peek();
        int i = pos;
        while (i < length && !interpolates(i)) {
            if (isLineBreak(i)) {
                i++;
                if (closingLabel(i, label) >= 0) {
                    emit(TokenKinds.ENCAPSED_AND_WHITESPACE, i);
                    endHeredoc(label);
                    return;
                }
            } else {
                i += bytes[i] == '\\' && at(i + 1) != '\n' && at(i + 1) != '\r' ? 2 : 1;
            }
        }
        emit(TokenKinds.ENCAPSED_AND_WHITESPACE, i);
    }
}
