package dev.parade.parser.scanner;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.parser.SourceText;

/** A position in the source: single tokens, blanks, comments, numbers. */
abstract class SourceCursor extends TokenMarker {
    int pos;

    SourceCursor(SourceText source, byte[] bytes) {
        super(source, bytes);
    }

    final int at(int index) {
        return index < length ? bytes[index] : -129;
    }

    final void token(int type, int size) {
        int start = pos;
        pos += size;
        emit(type, start, pos);
    }

    final boolean isWord(int from, String lowerCase) {
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

    final void assignable(int next, int plain, int withEquals) {
        token(next == '=' ? withEquals : plain, next == '=' ? 2 : 1);
    }

    final void skipSpace() {
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

    final void slash() {
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

    final void lineComment() {
        while (pos < length) {
            int b = bytes[pos];
            if (b == '\n' || b == '\r' || b == '?' && at(pos + 1) == '>') {
                return;
            }
            pos++;
        }
    }

    final void number() {
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

    final int digits(int from, int base) {
        int i = from;
        while (digit(at(i), base) || at(i) == '_' && digit(at(i + 1), base)) {
            i++;
        }
        return i;
    }

    static boolean digit(int b, int base) {
        if (base == 16) {
            return b >= '0' && b <= '9' || (b | 0x20) >= 'a' && (b | 0x20) <= 'f';
        }
        return b >= '0' && b < '0' + base;
    }
}
