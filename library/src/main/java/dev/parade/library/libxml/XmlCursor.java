package dev.parade.library.libxml;

import java.util.function.Consumer;

/** A position in a document's text, and how errors at it are reported. */
class XmlCursor {
    final XmlSource source;
    final String text;
    final int length;
    final String file;
    final Consumer<XmlError> errors;
    int pos;
    int line = 1;
    private int lineStart;
    boolean wellFormed = true;

    /** After an error that libxml does not read on from. */
    boolean halted;

    XmlCursor(XmlSource source, String file, Consumer<XmlError> errors) {
        this.source = source;
        this.text = source.text();
        this.length = text.length();
        this.file = file;
        this.errors = errors;
    }

    /** The line that is being read, from 1. */
    public final int line() {
        return line;
    }

    /** The column that is being read, from 1. */
    public final int column() {
        return pos - lineStart + 1;
    }

    /** The offset in the text that is being read. */
    public final int offset() {
        return pos;
    }

    final int at(int i) {
        return i < length ? text.charAt(i) : -1;
    }

    final int codePoint() {
        return pos + 1 < length ? text.codePointAt(pos + 1) : -1;
    }

    final boolean lookingAt(String word) {
        return text.startsWith(word, pos);
    }

    final void advance(int count) {
        for (int i = 0; i < count && pos < length; i++) {
            if (text.charAt(pos++) == '\n') {
                line++;
                lineStart = pos;
            }
        }
    }

    final boolean skipSpace() {
        int start = pos;
        while (pos < length && XmlCharacters.isSpace(text.charAt(pos))) {
            advance(1);
        }
        return pos > start;
    }

    final void skipTo(String end) {
        int found = text.indexOf(end, pos);
        advance(found < 0 ? length - pos : found + end.length() - pos);
    }

    /** The name here, null if there is none. */
    final String name() {
        if (pos >= length || !XmlCharacters.isNameStart(text.codePointAt(pos))) {
            return null;
        }
        int start = pos;
        int i = pos;
        while (i < length && XmlCharacters.isNamePart(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        pos = i;
        return text.substring(start, i);
    }

    final void error(int level, int code, String message) {
        errors.accept(new XmlError(level, code, column(), message + "\n", file, line));
    }

    final void fatal(int code, String message) {
        wellFormed = false;
        error(XmlError.FATAL, code, message);
    }

    final void badBytes() {
        StringBuilder shown = new StringBuilder();
        for (int i = source.bad(); i < source.bad() + 4; i++) {
            int b = i < source.bytes().length ? source.bytes()[i] & 0xff : 0;
            shown.append(String.format(" 0x%02X", b));
        }
        fatal(9, "Input is not proper UTF-8, indicate encoding !\nBytes:" + shown);
        halted = true;
    }

    /** The character of {@code &#…;}; null after an error. */
    final String characterReference() {
        int end = text.indexOf(';', pos);
        boolean hex = at(pos + 2) == 'x';
        int start = pos + (hex ? 3 : 2);
        int i = start;
        long value = 0;
        while (i < length && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0 && value <= 0x10ffff) {
            value = value * (hex ? 16 : 10) + Character.digit(text.charAt(i), hex ? 16 : 10);
            i++;
        }
        if (i == start || i != end) {
            advance(Math.max(i, pos + 1) - pos);
            fatal(
                    hex ? 6 : 7,
                    hex ? "xmlParseCharRef: invalid hexadecimal value" : "xmlParseCharRef: invalid decimal value");
            return null;
        }
        advance(end + 1 - pos);
        if (!XmlCharacters.isValid((int) value)) {
            fatal(9, "xmlParseCharRef: invalid xmlChar value " + value);
            return null;
        }
        return Character.toString((int) value);
    }

    /** The name of {@code &name;}; null after an error. */
    final String entityName() {
        advance(1);
        String name = name();
        if (name == null) {
            fatal(68, "xmlParseEntityRef: no name");
            return null;
        }
        if (at(pos) != ';') {
            fatal(23, "EntityRef: expecting ';'");
            return null;
        }
        advance(1);
        return name;
    }
}
