package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/** Case conversion and trimming. */
final class MbCaseFunctions {
    @PhpConstant(name = "MB_CASE_UPPER")
    static final long UPPER = 0;

    @PhpConstant(name = "MB_CASE_LOWER")
    static final long LOWER = 1;

    @PhpConstant(name = "MB_CASE_TITLE")
    static final long TITLE = 2;

    @PhpConstant(name = "MB_CASE_FOLD")
    static final long FOLD = 3;

    @PhpConstant(name = "MB_CASE_UPPER_SIMPLE")
    static final long UPPER_SIMPLE = 4;

    @PhpConstant(name = "MB_CASE_LOWER_SIMPLE")
    static final long LOWER_SIMPLE = 5;

    @PhpConstant(name = "MB_CASE_TITLE_SIMPLE")
    static final long TITLE_SIMPLE = 6;

    @PhpConstant(name = "MB_CASE_FOLD_SIMPLE")
    static final long FOLD_SIMPLE = 7;

    private static final int[] BLANK = {
        0x20, 0x0c, 0x0a, 0x0d, 0x09, 0x0b, 0x00, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006,
        0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0x85, 0x180e
    };

    private MbCaseFunctions() {}

    private static PhpString convert(Request request, PhpString text, int mode, MbEncoding encoding) {
        if (mode <= LOWER && encoding.isUtf8()) {
            PhpString ascii = ascii(text, mode == UPPER);
            if (ascii != null) {
                return ascii;
            }
        }
        int[] points =
                MbCase.convert(encoding.decode(text), mode, MbSearchFunctions.turkish(encoding), request.level() >= 83);
        return encoding.encode(points, 0, points.length, MbState.of(request).substitution());
    }

    /** The conversion of text that is all ASCII, else null. */
    private static PhpString ascii(PhpString text, boolean upper) {
        byte[] source = text.bytes();
        int length = text.length();
        byte[] result = new byte[length];
        for (int i = 0; i < length; i++) {
            byte b = source[i];
            if (b < 0) {
                return null;
            }
            boolean changes = upper ? b >= 'a' && b <= 'z' : b >= 'A' && b <= 'Z';
            result[i] = changes ? (byte) (b ^ 0x20) : b;
        }
        return PhpString.of(result);
    }

    @PhpFunction(
            sig = "mb_convert_case(string $string, int $mode, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text in upper, lower or title case, or folded for comparison.",
            examples = "mb_convert_case('hello wORLD', MB_CASE_TITLE) => 'Hello World'")
    static PhpString mbConvertCase(Request request, BuiltinCall call, PhpString string, long mode, PhpString encoding) {
        MbEncoding used = MbState.encoding(request, call, 2, encoding);
        if (mode < 0 || mode > FOLD_SIMPLE) {
            throw ArgumentErrors.valueError(call, 1, "must be one of the MB_CASE_* constants");
        }
        return convert(request, string, (int) mode, used);
    }

    @PhpFunction(
            sig = "mb_strtoupper(string $string, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text in upper case.",
            examples = "bin2hex(mb_strtoupper(\"\\xc3\\xa4\\xc3\\x9f\")) => 'c3845353'")
    static PhpString mbStrtoupper(Request request, BuiltinCall call, PhpString string, PhpString encoding) {
        return convert(request, string, (int) UPPER, MbState.encoding(request, call, 1, encoding));
    }

    @PhpFunction(
            sig = "mb_strtolower(string $string, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text in lower case.",
            examples = "bin2hex(mb_strtolower(\"\\xc3\\x84B\")) => 'c3a462'")
    static PhpString mbStrtolower(Request request, BuiltinCall call, PhpString string, PhpString encoding) {
        return convert(request, string, (int) LOWER, MbState.encoding(request, call, 1, encoding));
    }

    private static PhpString first(Request request, PhpString text, MbEncoding encoding, int mode) {
        int[] points = encoding.decode(text);
        if (points.length == 0) {
            return text;
        }
        int[] head = MbCase.convert(new int[] {points[0]}, mode, MbSearchFunctions.turkish(encoding), true);
        if (head.length == 1 && head[0] == points[0]) {
            return text;
        }
        int[] all = Arrays.copyOf(head, head.length + points.length - 1);
        System.arraycopy(points, 1, all, head.length, points.length - 1);
        return encoding.encode(all, 0, all.length, MbState.of(request).substitution());
    }

    @PhpFunction(
            sig = "mb_ucfirst(string $string, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text with its first character in title case.",
            since = "8.4",
            examples = "mb_ucfirst('abc') => 'Abc'")
    static PhpString mbUcfirst(Request request, BuiltinCall call, PhpString string, PhpString encoding) {
        return first(request, string, MbState.encoding(request, call, 1, encoding), (int) TITLE);
    }

    @PhpFunction(
            sig = "mb_lcfirst(string $string, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text with its first character in lower case.",
            since = "8.4",
            examples = "mb_lcfirst('ABC') => 'aBC'")
    static PhpString mbLcfirst(Request request, BuiltinCall call, PhpString string, PhpString encoding) {
        return first(request, string, MbState.encoding(request, call, 1, encoding), (int) LOWER);
    }

    // ---- trimming

    private static PhpString trim(
            Request request,
            BuiltinCall call,
            PhpString text,
            PhpString characters,
            PhpString encoding,
            boolean left,
            boolean right) {
        MbEncoding used = MbState.encoding(request, call, 2, encoding);
        int[] what = characters == null ? BLANK.clone() : used.decode(characters);
        Arrays.sort(what);
        int[] points = used.decode(text);
        int from = 0;
        int to = points.length;
        while (left && from < to && Arrays.binarySearch(what, points[from]) >= 0) {
            from++;
        }
        while (right && to > from && Arrays.binarySearch(what, points[to - 1]) >= 0) {
            to--;
        }
        return from == 0 && to == points.length ? text : MbStringFunctions.slice(request, text, from, to - from, used);
    }

    @PhpFunction(
            sig = "mb_trim(string $string, ?string $characters = null, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text without the characters at both ends, white space if none are given.",
            since = "8.4",
            examples = "mb_trim('  a ') => 'a'")
    static PhpString mbTrim(
            Request request, BuiltinCall call, PhpString string, PhpString characters, PhpString encoding) {
        return trim(request, call, string, characters, encoding, true, true);
    }

    @PhpFunction(
            sig = "mb_ltrim(string $string, ?string $characters = null, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text without the characters at its start.",
            since = "8.4",
            examples = "mb_ltrim('  a ') => 'a '")
    static PhpString mbLtrim(
            Request request, BuiltinCall call, PhpString string, PhpString characters, PhpString encoding) {
        return trim(request, call, string, characters, encoding, true, false);
    }

    @PhpFunction(
            sig = "mb_rtrim(string $string, ?string $characters = null, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text without the characters at its end.",
            since = "8.4",
            examples = "mb_rtrim('  a ') => '  a'")
    static PhpString mbRtrim(
            Request request, BuiltinCall call, PhpString string, PhpString characters, PhpString encoding) {
        return trim(request, call, string, characters, encoding, false, true);
    }
}
