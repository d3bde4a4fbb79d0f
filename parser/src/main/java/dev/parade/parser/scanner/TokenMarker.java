package dev.parade.parser.scanner;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.parser.SourceText;
import java.util.Arrays;

/**
 * Collects tokens, and marks the few whose meaning depends on the next one, so that the parser never looks further than
 * one token.
 */
abstract class TokenMarker {
    static final byte LABEL = 1;
    static final byte DIGIT = 2;
    /** What an ASCII byte is part of. */
    static final byte[] CLASSES = new byte[128];

    static {
        Arrays.fill(CLASSES, 'a', 'z' + 1, LABEL);
        Arrays.fill(CLASSES, 'A', 'Z' + 1, LABEL);
        CLASSES['_'] = LABEL;
        Arrays.fill(CLASSES, '0', '9' + 1, DIGIT);
    }

    final SourceText source;
    final byte[] bytes;
    final int length;
    final ScannedSource scanned;
    private final int[] lineStarts;
    private int line;
    private int previous;
    private int beforePrevious;
    private boolean inConst;
    private int[] undecided = new int[8];
    private int undecidedCount;

    TokenMarker(SourceText source, byte[] bytes) {
        this.source = source;
        this.bytes = bytes;
        this.length = bytes.length;
        this.scanned = new ScannedSource(source, bytes);
        this.lineStarts = scanned.lineStarts();
    }

    static boolean isLabelStart(int b) {
        return b >= 0 ? CLASSES[b] == LABEL : b != -129;
    }

    static boolean isLabelPart(int b) {
        return b >= 0 ? CLASSES[b] != 0 : b != -129;
    }

    static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    final int labelEnd(int from) {
        int i = from;
        while (i < length && (bytes[i] < 0 || CLASSES[bytes[i]] != 0)) {
            i++;
        }
        return i;
    }

    final void emit(int type, int start, int end) {
        ScannedSource out = scanned;
        int[] starts = lineStarts;
        int at = line;
        while (at + 1 < starts.length && starts[at + 1] <= start) {
            at++;
        }
        int last = at;
        while (last + 1 < starts.length && starts[last + 1] < end) {
            last++;
        }
        line = last;
        if (out.count == out.tokens.length) {
            out.tokens = Arrays.copyOf(out.tokens, out.count * 2);
        }
        mark(type);
        out.tokens[out.count] = new PhpToken(out, type, start, end, at + 1, last + 1, out.count);
        out.count++;
        beforePrevious = previous;
        previous = type;
    }

    /** A lexical error: the message is reported if the parser gets there. */
    final void error(String message, int start) {
        emit(INVALID_TOKEN, start, Math.min(start + 1, length));
        scanned.addError(scanned.count - 1, message);
    }

    // Looks back from the token that comes next.
    private void mark(int type) {
        int count = scanned.count;
        switch (previous) {
            case AMP -> {
                if (type == VARIABLE || type == ELLIPSIS || type == DOLLAR) {
                    scanned.tokens[count - 1].type = AMP_VARIABLE;
                } else if (beforePrevious == FUNCTION && type == IDENTIFIER) {
                    scanned.tokens[count - 2].type = FUNCTION_NAMED;
                }
            }
            case STATIC -> {
                if (type == VARIABLE) {
                    scanned.tokens[count - 1].type = STATIC_VARIABLE;
                } else if (type == FUNCTION || type == FN) {
                    scanned.tokens[count - 1].type = STATIC_CLOSURE;
                }
            }
            case FUNCTION -> {
                if ((type == IDENTIFIER || type == READONLY) && beforePrevious != STATIC) {
                    scanned.tokens[count - 1].type = FUNCTION_NAMED;
                }
            }
            case NEW -> {
                if (type == CLASS || type == ATTRIBUTE || type == READONLY || type == FINAL || type == ABSTRACT) {
                    scanned.tokens[count - 1].type = NEW_CLASS;
                }
            }
            default -> {}
        }
        switch (type) {
            case COLON -> {
                if ((beforePrevious == LPAREN || beforePrevious == COMMA) && wordBefore()) {
                    scanned.tokens[count - 1].type = ARGUMENT_NAME;
                }
            }
            case CONST -> inConst = previous != FUNCTION && previous != FUNCTION_NAMED;
            case ASSIGN -> {
                if (inConst) {
                    inConst = false;
                    if (wordBefore()) {
                        scanned.tokens[count - 1].type = CONST_NAME;
                    }
                }
            }
            case SEMICOLON -> inConst = false;
            case LPAREN -> {
                inConst = false;
                if (previous == CLONE || previous == READONLY) {
                    if (undecidedCount == undecided.length) {
                        undecided = Arrays.copyOf(undecided, undecidedCount * 2);
                    }
                    undecided[undecidedCount++] = count - 1;
                }
            }
            default -> {}
        }
    }

    private boolean wordBefore() {
        return scanned.count > 0
                && isLabelStart(bytes[Math.min(scanned.tokens[scanned.count - 1].start, length - 1)])
                && previous != NAME_QUALIFIED;
    }

    final ScannedSource end() {
        emit(-1, length, length);
        for (int i = 0; i < undecidedCount; i++) {
            decide(undecided[i]);
        }
        return scanned;
    }

    // `clone (…)`: an operator, or a call of the function clone. `readonly (…)`: a modifier before a type, or a call.
    private void decide(int index) {
        PhpToken[] tokens = scanned.tokens;
        PhpToken word = tokens[index];
        boolean list = tokens[index + 2].type == RPAREN
                || tokens[index + 2].type == ELLIPSIS
                || tokens[index + 2].type == ARGUMENT_NAME;
        int nesting = 0;
        int i = index + 1;
        for (; i < scanned.count; i++) {
            int type = tokens[i].type;
            if (type == LPAREN
                    || type == LBRACKET
                    || type == LBRACE
                    || type == ATTRIBUTE
                    || type == CURLY_OPEN
                    || type == DOLLAR_CURLY) {
                nesting++;
            } else if (type == RPAREN || type == RBRACKET || type == RBRACE) {
                if (--nesting == 0) {
                    break;
                }
            } else if (type == COMMA && nesting == 1) {
                list = true;
            }
        }
        if (word.type == CLONE) {
            if (list) {
                word.type = CLONE_CALL;
            }
        } else {
            int after = i + 1 < scanned.count ? tokens[i + 1].type : -1;
            boolean method =
                    index > 0 && (tokens[index - 1].type == FUNCTION_NAMED || tokens[index - 1].type == FUNCTION);
            if (method || after != PIPE_BAR && after != VARIABLE && after != AMP_VARIABLE && after != ELLIPSIS) {
                word.type = IDENTIFIER;
            }
        }
    }
}
