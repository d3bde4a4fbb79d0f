package dev.parade.library.iconv;

import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Decodes the words of a header of mail that RFC 2047 encodes, as PHP's iconv does: byte by byte, forgiving or not. */
final class MimeDecoder {
    /** What went wrong. */
    enum Failure {
        WRONG_ENCODING,
        INCOMPLETE,
        ILLEGAL,
        MALFORMED,
        UNKNOWN
    }

    private enum State {
        ANY,
        QUESTION_MARK,
        CHARSET,
        LANGUAGE,
        SCHEME,
        SCHEME_END,
        ENCODED,
        ENCODED_END,
        BEHIND_ENCODED,
        LINE_FEED,
        NEXT_LINE,
        SPACES,
        PLAIN
    }

    private static final int LONGEST_NAME = 79;
    private final PhpString source;
    private final String target;
    private final boolean strict;
    private final boolean lenient;
    private final StringBuilder out = new StringBuilder();
    private State state = State.ANY;
    private int at;

    /** Where an encoded word began, or what may be one; -1 for none. */
    private int word = -1;

    private int spaces = -1;
    private int charsetStart;
    private String charset;
    private boolean base64;
    private int textStart;
    private int textEnd;
    private Failure failure;

    /**
     * A decoder.
     *
     * @param target the encoding of the result
     * @param mode of ICONV_MIME_DECODE_ constants
     */
    MimeDecoder(PhpString source, String target, long mode) {
        this.source = source;
        this.target = target;
        this.strict = (mode & IconvFunctions.MIME_DECODE_STRICT) != 0;
        this.lenient = (mode & IconvFunctions.MIME_DECODE_CONTINUE_ON_ERROR) != 0;
    }

    Failure failure() {
        return failure;
    }

    /** Where the next header begins. */
    int next() {
        return at;
    }

    /** The charset that is not known, for messages. */
    String charset() {
        return charset;
    }

    /** A header from a position on; null after a failure. */
    PhpString decode(int from) {
        if (IconvText.charset(target) == null) {
            failure = Failure.WRONG_ENCODING;
            return null;
        }
        boolean more = true;
        for (at = from; more && at < source.length(); at++) {
            more = step(source.at(at));
            if (failure != null) {
                return null;
            }
        }
        if (!more) {
            at--;
        }
        switch (state) {
            case ANY, NEXT_LINE, SPACES, PLAIN -> {}
            case QUESTION_MARK -> {
                if (lenient) {
                    out.append('=');
                } else {
                    failure = Failure.MALFORMED;
                }
            }
            default -> failure = lenient ? null : Failure.MALFORMED;
        }
        return failure != null ? null : IconvText.encode(out.toString(), target);
    }

    private void plain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.at(i) < 0x80) {
                out.append((char) source.at(i));
            }
        }
    }

    private State afterPlain() {
        return strict ? State.PLAIN : State.ANY;
    }

    /** What looked like an encoded word is none: it stands for itself. */
    private boolean itself(int end) {
        plain(word, end);
        word = -1;
        state = afterPlain();
        return true;
    }

    /** The same where that is forgiven. */
    private boolean malformed() {
        if (lenient) {
            return itself(at + 1);
        }
        failure = Failure.MALFORMED;
        return false;
    }

    /** One byte; false at the end of the header. */
    private boolean step(int c) {
        switch (state) {
            case ANY -> any(c);
            case QUESTION_MARK -> questionMark(c);
            case CHARSET -> charset(c);
            case LANGUAGE -> {
                if (c == '?') {
                    state = State.SCHEME;
                }
            }
            case SCHEME -> {
                if (c == 'b' || c == 'B' || c == 'q' || c == 'Q') {
                    base64 = (c | 0x20) == 'b';
                    state = State.SCHEME_END;
                } else {
                    malformed();
                }
            }
            case SCHEME_END -> {
                if (c == '?') {
                    textStart = at + 1;
                    state = State.ENCODED;
                } else {
                    malformed();
                }
            }
            case ENCODED -> {
                if (c == '?') {
                    textEnd = at;
                    state = State.ENCODED_END;
                }
            }
            case ENCODED_END -> {
                if (c != '=') {
                    malformed();
                } else if (at + 1 == source.length()) {
                    word(c, true);
                } else {
                    state = State.BEHIND_ENCODED;
                }
            }
            case BEHIND_ENCODED -> word(c, false);
            case LINE_FEED -> {
                if (c == '\n') {
                    state = State.NEXT_LINE;
                } else {
                    out.append('\r');
                    plain(at, at + 1);
                    state = State.ANY;
                }
            }
            case NEXT_LINE -> {
                if (c != ' ' && c != '\t') {
                    return false;
                }
                if (word < 0) {
                    out.append(' ');
                }
                spaces = -1;
                state = State.SPACES;
            }
            case SPACES -> spaces(c);
            case PLAIN -> plain(c);
        }
        return true;
    }

    /** Line ends and spaces, which all states take alike; false for others. */
    private boolean separator(int c) {
        switch (c) {
            case '\r' -> state = State.LINE_FEED;
            case '\n' -> state = State.NEXT_LINE;
            case ' ', '\t' -> {
                spaces = at;
                state = State.SPACES;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void any(int c) {
        if (separator(c)) {
            return;
        }
        if (c == '=') {
            word = at;
            state = State.QUESTION_MARK;
            return;
        }
        if (c >= 0x80 && !lenient) {
            failure = Failure.ILLEGAL;
            return;
        }
        plain(at, at + 1);
        word = -1;
        state = afterPlain();
    }

    private void questionMark(int c) {
        if (c == '?') {
            charsetStart = at + 1;
            state = State.CHARSET;
            return;
        }
        boolean lineEnd = c == '\r' || c == '\n';
        itself(lineEnd ? at : at + 1);
        at -= lineEnd ? 1 : 0;
    }

    private void charset(int c) {
        if (c == '\r' || c == '\n') {
            itself(at);
            at--;
            return;
        }
        if (c != '?' && c != '*') {
            return;
        }
        state = c == '?' ? State.SCHEME : State.LANGUAGE;
        charset = source.substring(charsetStart, at).toString();
        if (charset.length() > LONGEST_NAME) {
            malformed();
        } else if (IconvText.charset(charset) == null) {
            if (!lenient) {
                failure = Failure.WRONG_ENCODING;
                return;
            }
            skipWord();
        }
    }

    /** An encoded word in an encoding that is not known stands for itself, to its end. */
    private void skipWord() {
        int marks = 2;
        while (marks > 0 && at + 1 < source.length()) {
            if (source.at(++at) == '?') {
                marks--;
            }
        }
        if (at + 1 < source.length() && source.at(at + 1) == '=') {
            at++;
        }
        plain(word, at + 1);
        state = State.PLAIN;
    }

    /** An encoded word has ended, and a byte follows; or nothing does. */
    private void word(int c, boolean last) {
        boolean separated = c == '\r' || c == '\n' || c == ' ' || c == '\t';
        if (strict && !last && !separated) {
            plain(word, at + 1);
            state = State.PLAIN;
            return;
        }
        byte[] bytes = base64 ? fromBase64() : fromQuoted();
        if (bytes == null) {
            if (lenient) {
                itself(at + 1);
            } else {
                failure = Failure.UNKNOWN;
            }
            return;
        }
        IconvText decoded = IconvText.decode(PhpString.of(bytes), charset);
        boolean good = decoded.problem() == null && IconvText.encode(decoded.text(), target) != null;
        if (good) {
            out.append(decoded.text());
        } else if (lenient) {
            plain(word, at);
            word = -1;
        } else {
            failure = decoded.problem() == IconvText.Problem.INCOMPLETE ? Failure.INCOMPLETE : Failure.ILLEGAL;
            return;
        }
        if (last) {
            state = State.ANY;
        } else if (!separator(c)) {
            if (c == '=') {
                word = at;
                state = State.QUESTION_MARK;
            } else {
                plain(at, at + 1);
                state = State.PLAIN;
            }
        }
    }

    private void spaces(int c) {
        switch (c) {
            case '\r' -> state = State.LINE_FEED;
            case '\n' -> state = State.NEXT_LINE;
            case ' ', '\t' -> {}
            case '=' -> {
                if (spaces >= 0 && word < 0) {
                    plain(spaces, at);
                    spaces = -1;
                }
                word = at;
                state = State.QUESTION_MARK;
            }
            default -> {
                if (spaces >= 0) {
                    plain(spaces, at);
                    spaces = -1;
                }
                plain(at, at + 1);
                word = -1;
                state = afterPlain();
            }
        }
    }

    private void plain(int c) {
        if (separator(c)) {
            return;
        }
        if (c == '=' && !strict) {
            word = at;
            state = State.QUESTION_MARK;
        } else {
            plain(at, at + 1);
        }
    }

    // ---- what words hold

    private byte[] fromBase64() {
        StringBuilder digits = new StringBuilder();
        for (int i = textStart; i < textEnd; i++) {
            char c = (char) source.at(i);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '/')) {
                digits.append(c);
            }
        }
        if (digits.length() % 4 == 1) {
            digits.setLength(digits.length() - 1);
        }
        return Base64.getDecoder().decode(digits.toString());
    }

    /** Java null where an equals sign is followed by no byte. */
    private byte[] fromQuoted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = textStart; i < textEnd; i++) {
            int c = source.at(i);
            if (c == '=') {
                int high = i + 2 < textEnd ? Character.digit(source.at(i + 1), 16) : -1;
                int low = i + 2 < textEnd ? Character.digit(source.at(i + 2), 16) : -1;
                if (high < 0 || low < 0) {
                    return null;
                }
                bytes.write(high << 4 | low);
                i += 2;
            } else {
                bytes.write(c == '_' ? ' ' : c);
            }
        }
        return bytes.toByteArray();
    }
}
