package dev.parade.parser.scanner;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.parser.SourceText;
import java.util.Arrays;

/** Scans strings and heredocs, and keeps the stack of modes: code within strings within code. */
abstract class StringScanner extends SourceCursor {
    static final int CODE = 0;
    static final int QUOTED = 1;
    static final int BACKTICKED = 2;
    static final int HEREDOC = 3;

    int[] modes = new int[16];
    int depth;
    private byte[][] heredocLabels = new byte[4][];
    private int heredocDepth;

    StringScanner(SourceText source, byte[] bytes) {
        super(source, bytes);
    }

    final void push(int mode) {
        if (++depth == modes.length) {
            modes = Arrays.copyOf(modes, depth * 2);
        }
        modes[depth] = mode;
    }

    final void pop() {
        if (depth > 0) {
            depth--;
        }
    }

    final void singleQuoted(int start, int from) {
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
    final boolean doubleQuoted(int start, int from) {
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

    final void encapsed(char terminator, int closing) {
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

    final boolean interpolationStarts() {
        int b = bytes[pos];
        return b == '$' && (isLabelStart(at(pos + 1)) || at(pos + 1) == '{') || b == '{' && at(pos + 1) == '$';
    }

    final boolean interpolation() {
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
    final void simpleOffset() {
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

    final boolean heredocStart(int start, int from) {
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
    final int closingLabel(int lineStart, byte[] label) {
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

    final void heredocEnd(byte[] label) {
        token(END_HEREDOC, closingLabel(pos, label) - pos);
        heredocDepth--;
        pop();
    }

    final void nowdoc(byte[] label) {
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

    final int nextLine(int from) {
        for (int i = from; i < length; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && at(i + 1) != '\n') {
                return i + 1;
            }
        }
        return -1;
    }

    final int lineBreakStart(int line) {
        return bytes[line - 1] == '\n' && line >= 2 && bytes[line - 2] == '\r' ? line - 2 : line - 1;
    }

    final void heredocBody() {
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
