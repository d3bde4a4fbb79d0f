package dev.parade.library.ctype;

import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/**
 * The functions of ext/ctype, in the C locale. Ints from -128 to 255 stand for one character; larger ones are judged as their
 * digits would be, which is settled by the kind of characters alone.
 */
final class CtypeFunctions {
    private static final int ALPHA = 1;
    private static final int DIGIT = 2;
    private static final int LOWER = 4;
    private static final int UPPER = 8;
    private static final int XDIGIT = 16;
    private static final int SPACE = 32;
    private static final int PUNCT = 64;
    private static final int CNTRL = 128;
    private static final int BLANK = 256;
    private static final int ALNUM = ALPHA | DIGIT;
    private static final int GRAPH = ALPHA | DIGIT | PUNCT;
    private static final int PRINT = GRAPH | BLANK;

    private static final short[] KINDS = new short[256];

    static {
        for (int c = 0; c < 128; c++) {
            int kinds = 0;
            if (c >= 'a' && c <= 'z') {
                kinds = ALPHA | LOWER | (c <= 'f' ? XDIGIT : 0);
            } else if (c >= 'A' && c <= 'Z') {
                kinds = ALPHA | UPPER | (c <= 'F' ? XDIGIT : 0);
            } else if (c >= '0' && c <= '9') {
                kinds = DIGIT | XDIGIT;
            } else if (c == ' ') {
                kinds = SPACE | BLANK;
            } else if (c < ' ' || c == 127) {
                kinds = CNTRL | (c >= '\t' && c <= '\r' ? SPACE : 0);
            } else {
                kinds = PUNCT;
            }
            KINDS[c] = (short) kinds;
        }
    }

    private CtypeFunctions() {}

    private static boolean all(
            Request request, BuiltinCall call, Object text, int kinds, boolean digits, boolean minus) {
        if (text instanceof PhpString string) {
            int length = string.length();
            byte[] bytes = string.bytes();
            for (int i = 0; i < length; i++) {
                if ((KINDS[bytes[i] & 0xff] & kinds) == 0) {
                    return false;
                }
            }
            return length > 0;
        }
        String type = request.level() < 83 && text instanceof PhpObject ? "object" : PhpErrors.typeName(text);
        request.deprecated(
                call.name() + "(): Argument of type " + type + " will be interpreted as string in the future");
        if (!(text instanceof Long number)) {
            return false;
        }
        if (number >= -128 && number <= 255) {
            return (KINDS[(int) (number & 0xff)] & kinds) != 0;
        }
        return number >= 0 ? digits : minus;
    }

    @PhpFunction(
            sig = "ctype_alnum(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of letters and digits only.",
            examples = {"ctype_alnum('ab1') => true", "ctype_alnum('a b') => false"})
    static boolean ctypeAlnum(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, ALNUM, true, false);
    }

    @PhpFunction(
            sig = "ctype_alpha(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of letters only.",
            examples = {"ctype_alpha('abC') => true", "ctype_alpha('a1') => false"})
    static boolean ctypeAlpha(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, ALPHA, false, false);
    }

    @PhpFunction(
            sig = "ctype_cntrl(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of control characters only.",
            examples = {"ctype_cntrl(\"\\n\\t\") => true", "ctype_cntrl('a') => false"})
    static boolean ctypeCntrl(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, CNTRL, false, false);
    }

    @PhpFunction(
            sig = "ctype_digit(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of digits only.",
            examples = {"ctype_digit('012') => true", "ctype_digit('1.5') => false"})
    static boolean ctypeDigit(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, DIGIT, true, false);
    }

    @PhpFunction(
            sig = "ctype_lower(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of lower-case letters only.",
            examples = {"ctype_lower('abc') => true", "ctype_lower('aBc') => false"})
    static boolean ctypeLower(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, LOWER, false, false);
    }

    @PhpFunction(
            sig = "ctype_graph(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of visible characters only.",
            examples = {"ctype_graph('a!') => true", "ctype_graph('a b') => false"})
    static boolean ctypeGraph(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, GRAPH, true, true);
    }

    @PhpFunction(
            sig = "ctype_print(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of printable characters only.",
            examples = {"ctype_print('a b') => true", "ctype_print(\"a\\n\") => false"})
    static boolean ctypePrint(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, PRINT, true, true);
    }

    @PhpFunction(
            sig = "ctype_punct(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of visible characters other than letters and digits only.",
            examples = {"ctype_punct('!?') => true", "ctype_punct('a!') => false"})
    static boolean ctypePunct(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, PUNCT, false, false);
    }

    @PhpFunction(
            sig = "ctype_space(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of white space only.",
            examples = {"ctype_space(\" \\n\") => true", "ctype_space('a ') => false"})
    static boolean ctypeSpace(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, SPACE, false, false);
    }

    @PhpFunction(
            sig = "ctype_upper(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of upper-case letters only.",
            examples = {"ctype_upper('ABC') => true", "ctype_upper('AbC') => false"})
    static boolean ctypeUpper(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, UPPER, false, false);
    }

    @PhpFunction(
            sig = "ctype_xdigit(mixed $text): bool",
            effect = WARNS,
            doc = "Whether a string is made of hexadecimal digits only.",
            examples = {"ctype_xdigit('aF9') => true", "ctype_xdigit('g') => false"})
    static boolean ctypeXdigit(Request request, BuiltinCall call, Object text) {
        return all(request, call, text, XDIGIT, true, false);
    }
}
