package dev.parade.parser.scanner;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.parser.SourceText;

/** Scans names and keywords, and what a keyword makes of the words after it. */
abstract class WordScanner extends StringScanner {
    boolean halted;

    WordScanner(SourceText source, byte[] bytes) {
        super(source, bytes);
    }

    // After -> and :: a word is a name, whatever else it may mean.
    final void member() {
        skipSpace();
        if (isLabelStart(at(pos))) {
            int start = pos;
            pos = labelEnd(pos);
            emit(IDENTIFIER, start, pos);
        }
    }

    final void backslash() {
        if (!isLabelStart(at(pos + 1))) {
            token(NS_SEPARATOR, 1);
            return;
        }
        int start = pos;
        pos = nameEnd(labelEnd(pos + 1));
        emit(NAME_FULLY_QUALIFIED, start, pos);
    }

    final int nameEnd(int from) {
        int i = from;
        while (at(i) == '\\' && isLabelStart(at(i + 1))) {
            i = labelEnd(i + 1);
        }
        return i;
    }

    // A word: keyword, name, or the prefix of a binary string. True when the mode changed.
    final boolean word() {
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

    final int spaceEnd(int from) {
        int saved = pos;
        int docs = scanned.docCount;
        pos = from;
        skipSpace();
        int end = pos;
        pos = saved;
        scanned.docCount = docs;
        return end;
    }

    final boolean enumFollows() {
        int i = spaceEnd(pos);
        if (i == pos || !isLabelStart(at(i))) {
            return false;
        }
        int end = labelEnd(i);
        int type = Keywords.find(bytes, i, end);
        return type != EXTENDS && type != IMPLEMENTS;
    }

    final void yieldWord(int start) {
        int i = spaceEnd(pos);
        if (i > pos && isWord(i, "from") && !isLabelPart(at(i + 4))) {
            pos = i + 4;
            emit(YIELD_FROM, start, pos);
        } else {
            emit(YIELD, start, pos);
        }
    }

    final void visibility(int type, int start) {
        if (at(pos) == '(' && isWord(pos + 1, "set") && at(pos + 4) == ')') {
            pos += 5;
            emit(type == PUBLIC ? PUBLIC_SET : type == PROTECTED ? PROTECTED_SET : PRIVATE_SET, start, pos);
        } else {
            emit(type, start, pos);
        }
    }

    // What follows the statement is data, not code.
    final void haltCompiler(int start) {
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
}
