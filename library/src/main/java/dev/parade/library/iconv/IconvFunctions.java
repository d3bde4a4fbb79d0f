package dev.parade.library.iconv;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.Locale;

/** Conversion of encodings, and positions counted in characters. */
final class IconvFunctions {
    @PhpConstant(name = "ICONV_IMPL")
    static final String IMPLEMENTATION = "glibc";

    @PhpConstant(name = "ICONV_VERSION")
    static final String VERSION = "2.36";

    @PhpConstant(name = "ICONV_MIME_DECODE_STRICT")
    static final long MIME_DECODE_STRICT = 1;

    @PhpConstant(name = "ICONV_MIME_DECODE_CONTINUE_ON_ERROR")
    static final long MIME_DECODE_CONTINUE_ON_ERROR = 2;

    private static final int LONGEST_NAME = 64;

    private IconvFunctions() {}

    static boolean tooLong(Request request, BuiltinCall call, PhpString name) {
        if (name.length() < LONGEST_NAME) {
            return false;
        }
        request.warning(call.name() + "(): Encoding parameter exceeds the maximum allowed length of " + LONGEST_NAME
                + " characters");
        return true;
    }

    static String internal(Request request) {
        for (String setting : new String[] {"iconv.internal_encoding", "internal_encoding", "default_charset"}) {
            String value = request.ini().get(setting);
            if (value != null && !value.isEmpty()) {
                return value;
            }
        }
        return "UTF-8";
    }

    /** A text decoded; Java null after a message. */
    private static String decode(Request request, BuiltinCall call, PhpString text, PhpString encoding) {
        if (encoding != null && tooLong(request, call, encoding)) {
            return null;
        }
        String name = encoding == null ? internal(request) : encoding.toString();
        IconvText decoded = IconvText.decode(text, name);
        if (decoded.problem() != null) {
            report(request, call, decoded.problem(), name, "UCS-4LE");
            return null;
        }
        return decoded.text();
    }

    static void report(Request request, BuiltinCall call, IconvText.Problem problem, String from, String to) {
        switch (problem) {
            case WRONG_ENCODING ->
                request.warning(call.name() + "(): Wrong encoding, conversion from \"" + from + "\" to \"" + to
                        + "\" is not allowed");
            case INCOMPLETE ->
                request.notice(call.name() + "(): Detected an incomplete multibyte character in input string");
            case ILLEGAL -> request.notice(call.name() + "(): Detected an illegal character in input string");
        }
    }

    @PhpFunction(
            sig = "iconv(string $from_encoding, string $to_encoding, string $string): string|false",
            effect = WARNS,
            doc = "A text in another encoding.",
            examples = "bin2hex(iconv('UTF-8', 'ISO-8859-1', \"\\u{e9}\")) => 'e9'")
    static Object iconv(Request request, BuiltinCall call, PhpString from, PhpString to, PhpString string) {
        if (tooLong(request, call, from) || tooLong(request, call, to)) {
            return false;
        }
        IconvText decoded = IconvText.decode(string, from.toString());
        String target = to.toString();
        boolean ignores = target.toUpperCase(Locale.ROOT).contains("//IGNORE");
        boolean wrong = IconvText.charset(target) == null;
        if (wrong || decoded.problem() == IconvText.Problem.WRONG_ENCODING) {
            report(request, call, IconvText.Problem.WRONG_ENCODING, from.toString(), target);
            return false;
        }
        if (decoded.problem() != null) {
            report(request, call, decoded.problem(), from.toString(), target);
            return false;
        }
        PhpString result = IconvText.encode(decoded.text(), target);
        if (result == null) {
            report(request, call, IconvText.Problem.ILLEGAL, from.toString(), target);
            return false;
        }
        if (ignores && IconvText.lost(decoded.text(), target)) {
            report(request, call, IconvText.Problem.ILLEGAL, from.toString(), target);
            return false;
        }
        return result;
    }

    @PhpFunction(
            sig = "iconv_strlen(string $string, ?string $encoding = null): int|false",
            effect = {ENVIRONMENT, WARNS},
            doc = "Number of characters.",
            examples = "iconv_strlen(\"\\u{e9}a\", 'UTF-8') => 2")
    static Object iconvStrlen(Request request, BuiltinCall call, PhpString string, PhpString encoding) {
        String text = decode(request, call, string, encoding);
        return text == null ? false : (Object) (long) text.codePointCount(0, text.length());
    }

    @PhpFunction(
            sig = "iconv_substr(string $string, int $offset, ?int $length = null, ?string $encoding = null):"
                    + " string|false",
            effect = {ENVIRONMENT, WARNS},
            doc = "A part of a text, by characters.",
            examples = "iconv_substr('abc', 1, 1) => 'b'")
    static Object iconvSubstr(
            Request request, BuiltinCall call, PhpString string, long offset, Long length, PhpString encoding) {
        String text = decode(request, call, string, encoding);
        if (text == null) {
            return false;
        }
        long count = text.codePointCount(0, text.length());
        long from = offset < 0 ? Math.max(0, count + offset) : offset;
        if (from > count) {
            return PhpString.EMPTY;
        }
        long to = length == null ? count : length < 0 ? count + length : Math.min(count, from + length);
        if (to <= from) {
            return PhpString.EMPTY;
        }
        int start = text.offsetByCodePoints(0, (int) from);
        int end = text.offsetByCodePoints(start, (int) (to - from));
        String name = encoding == null ? internal(request) : encoding.toString();
        return IconvText.encode(text.substring(start, end), name);
    }

    @PhpFunction(
            sig =
                    "iconv_strpos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effect = {ENVIRONMENT, THROWS, WARNS},
            doc = "The position of the first occurrence of a text, in characters.",
            examples = "iconv_strpos('abc', 'c') => 2")
    static Object iconvStrpos(
            Request request, BuiltinCall call, PhpString haystack, PhpString needle, long offset, PhpString encoding) {
        String text = decode(request, call, haystack, encoding);
        if (text == null) {
            return false;
        }
        long count = text.codePointCount(0, text.length());
        long from = offset < 0 ? count + offset : offset;
        if (from < 0 || from > count) {
            throw ArgumentErrors.valueError(call, 2, "must be contained in argument #1 ($haystack)");
        }
        if (needle.isEmpty()) {
            return false;
        }
        String wanted = decode(request, call, needle, encoding);
        if (wanted == null) {
            return false;
        }
        int found = text.indexOf(wanted, text.offsetByCodePoints(0, (int) from));
        return found < 0 ? false : (Object) (long) text.codePointCount(0, found);
    }

    @PhpFunction(
            sig = "iconv_strrpos(string $haystack, string $needle, ?string $encoding = null): int|false",
            effect = {ENVIRONMENT, WARNS},
            doc = "The position of the last occurrence of a text, in characters.",
            examples = "iconv_strrpos('abab', 'b') => 3")
    static Object iconvStrrpos(
            Request request, BuiltinCall call, PhpString haystack, PhpString needle, PhpString encoding) {
        if (needle.isEmpty()) {
            return false;
        }
        String text = decode(request, call, haystack, encoding);
        String wanted = text == null ? null : decode(request, call, needle, encoding);
        if (wanted == null) {
            return false;
        }
        int found = text.lastIndexOf(wanted);
        return found < 0 ? false : (Object) (long) text.codePointCount(0, found);
    }

    @PhpFunction(
            sig = "iconv_get_encoding(string $type = \"all\"): array|string|false",
            effect = ENVIRONMENT,
            doc = "The encodings that are assumed.",
            examples = "iconv_get_encoding('internal_encoding') => 'UTF-8'")
    static Object iconvGetEncoding(Request request, PhpString type) {
        PhpArray all = new PhpArray();
        for (String name : new String[] {"input_encoding", "output_encoding", "internal_encoding"}) {
            String own = request.ini().get("iconv." + name);
            String value = own == null || own.isEmpty() ? request.ini().get(name) : own;
            String shown = value == null || value.isEmpty() ? request.ini().get("default_charset") : value;
            all.put(name, PhpString.of(shown));
        }
        String wanted = type.toString().toLowerCase(Locale.ROOT);
        Object one = all.get(wanted);
        return wanted.equals("all") ? all : one == null ? false : one;
    }

    @PhpFunction(
            sig = "iconv_set_encoding(string $type, string $encoding): bool",
            effect = {ENVIRONMENT, WARNS},
            doc = "Sets an encoding that is assumed.",
            examples = "@iconv_set_encoding('no such type', 'UTF-8') => false")
    static boolean iconvSetEncoding(Request request, BuiltinCall call, PhpString type, PhpString encoding) {
        if (tooLong(request, call, encoding)) {
            return false;
        }
        String name = "iconv." + type.toString().toLowerCase(Locale.ROOT);
        if (!request.ini().exists(name)) {
            return false;
        }
        request.deprecated(call.name() + "(): Use of " + name + " is deprecated");
        request.ini().set(name, encoding.toString());
        return true;
    }
}
