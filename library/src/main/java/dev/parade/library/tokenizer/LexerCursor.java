package dev.parade.library.tokenizer;

import java.util.ArrayList;
import java.util.List;

/** A position in source bytes, the tokens found before it, and the tests that all parts of the lexer share. */
class LexerCursor {
    /** One token: its kind, and the range of its text. */
    record Token(int kind, int start, int end, int line) {
        Token as(int otherKind) {
            return new Token(otherKind, start, end, line);
        }
    }

    final byte[] bytes;
    final int length;
    final List<Token> tokens = new ArrayList<>();
    int pos;
    private int line = 1;

    LexerCursor(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    /** The byte at an offset from 0 to 255, -1 after the end. */
    final int at(int i) {
        return i >= 0 && i < length ? bytes[i] & 0xff : -1;
    }

    /** Adds the token from {@code pos} to an end, and goes there. */
    final void emit(long kind, int end) {
        int until = Math.min(end, length);
        tokens.add(new Token((int) kind, pos, until, line));
        for (int i = pos; i < until; i++) {
            if (bytes[i] == '\n' || bytes[i] == '\r' && at(i + 1) != '\n') {
                line++;
            }
        }
        pos = until;
    }

    /** The line of the next token. */
    final int line() {
        return line;
    }

    static boolean isLabelStart(int b) {
        return b >= 'a' && b <= 'z' || b >= 'A' && b <= 'Z' || b == '_' || b >= 0x80;
    }

    static boolean isLabelPart(int b) {
        return isLabelStart(b) || isDigit(b);
    }

    static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    final int labelEnd(int from) {
        int i = from;
        while (isLabelPart(at(i))) {
            i++;
        }
        return i;
    }

    final int spaceEnd(int from) {
        int i = from;
        while (isSpace(at(i))) {
            i++;
        }
        return i;
    }

    /** The offset after white space and comments. */
    final int blankEnd(int from) {
        int i = from;
        while (true) {
            int next = spaceEnd(i);
            if (at(next) == '#' && at(next + 1) != '[' || at(next) == '/' && at(next + 1) == '/') {
                while (next < length && bytes[next] != '\n' && bytes[next] != '\r') {
                    next++;
                }
            } else if (at(next) == '/' && at(next + 1) == '*') {
                int close = next + 2;
                while (close < length && !(bytes[close] == '*' && at(close + 1) == '/')) {
                    close++;
                }
                if (close >= length) {
                    return next;
                }
                next = close + 2;
            }
            if (next == i) {
                return i;
            }
            i = next;
        }
    }

    /** Whether a word in lower case stands at an offset, in whatever case. */
    final boolean isWord(int from, String word) {
        if (from + word.length() > length) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            int b = bytes[from + i];
            if ((b >= 'A' && b <= 'Z' ? b | 0x20 : b) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
