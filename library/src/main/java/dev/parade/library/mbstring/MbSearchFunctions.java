package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** Looking for texts in texts. */
final class MbSearchFunctions {
    private MbSearchFunctions() {}

    private static PhpString utf8(PhpString text, MbEncoding encoding) {
        if (encoding.isUtf8()) {
            return text;
        }
        int[] points = encoding.decode(text);
        return MbEncodings.UTF8.encode(points, 0, points.length, new Substitution(Substitution.Mode.CHARACTER, 0xfffd));
    }

    private static PhpString folded(PhpString text, MbEncoding encoding) {
        int[] points = MbCase.convert(encoding.decode(text), MbCase.FOLD + 4, turkish(encoding), false);
        return MbEncodings.UTF8.encode(points, 0, points.length, new Substitution(Substitution.Mode.CHARACTER, 0xfffd));
    }

    static boolean turkish(MbEncoding encoding) {
        return encoding.name().equals("ISO-8859-9");
    }

    private static Object position(
            Request request,
            BuiltinCall call,
            PhpString haystack,
            PhpString needle,
            long offset,
            PhpString encoding,
            boolean reverse,
            boolean fold) {
        MbEncoding used = MbState.encoding(request, call, 3, encoding);
        PhpString text = fold ? folded(haystack, used) : utf8(haystack, used);
        PhpString wanted = fold ? folded(needle, used) : utf8(needle, used);
        int found = ByteSearch.find(text, wanted, offset, reverse);
        if (found == ByteSearch.OUTSIDE) {
            throw ArgumentErrors.valueError(call, 2, "must be contained in argument #1 ($haystack)");
        }
        return found < 0 ? false : (Object) (long) found;
    }

    @PhpFunction(
            sig = "mb_strpos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The position of the first occurrence of a text, in characters.",
            examples = {"mb_strpos('äöü', 'ü') => 2", "mb_strpos('abc', 'x') => false"})
    static Object mbStrpos(
            Request request, BuiltinCall call, PhpString haystack, PhpString needle, long offset, PhpString encoding) {
        return position(request, call, haystack, needle, offset, encoding, false, false);
    }

    @PhpFunction(
            sig = "mb_strrpos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The position of the last occurrence of a text, in characters.",
            examples = "mb_strrpos('äöäö', 'ö') => 3")
    static Object mbStrrpos(
            Request request, BuiltinCall call, PhpString haystack, PhpString needle, long offset, PhpString encoding) {
        return position(request, call, haystack, needle, offset, encoding, true, false);
    }

    @PhpFunction(
            sig = "mb_stripos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The position of the first occurrence of a text in whatever case.",
            examples = "mb_stripos('ÄÖÜ', 'ü') => 2")
    static Object mbStripos(
            Request request, BuiltinCall call, PhpString haystack, PhpString needle, long offset, PhpString encoding) {
        return position(request, call, haystack, needle, offset, encoding, false, true);
    }

    @PhpFunction(
            sig = "mb_strripos(string $haystack, string $needle, int $offset = 0, ?string $encoding = null): int|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The position of the last occurrence of a text in whatever case.",
            examples = "mb_strripos('ÄÖÄÖ', 'ö') => 3")
    static Object mbStrripos(
            Request request, BuiltinCall call, PhpString haystack, PhpString needle, long offset, PhpString encoding) {
        return position(request, call, haystack, needle, offset, encoding, true, true);
    }

    private static Object part(
            Request request,
            BuiltinCall call,
            PhpString haystack,
            PhpString needle,
            boolean before,
            PhpString encoding,
            boolean reverse,
            boolean fold) {
        MbEncoding used = MbState.encoding(request, call, 3, encoding);
        PhpString text = fold ? folded(haystack, used) : utf8(haystack, used);
        PhpString wanted = fold ? folded(needle, used) : utf8(needle, used);
        int found = ByteSearch.find(text, wanted, 0, reverse);
        if (found < 0) {
            return false;
        }
        return before
                ? MbStringFunctions.slice(request, haystack, 0, found, used)
                : MbStringFunctions.slice(request, haystack, found, Integer.MAX_VALUE, used);
    }

    @PhpFunction(
            sig = "mb_strstr(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null):"
                    + " string|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The rest of a text from the first occurrence of another.",
            examples = {"mb_strstr('äöü', 'ö') => 'öü'", "mb_strstr('äöü', 'ö', true) => 'ä'"})
    static Object mbStrstr(
            Request request,
            BuiltinCall call,
            PhpString haystack,
            PhpString needle,
            boolean before,
            PhpString encoding) {
        return part(request, call, haystack, needle, before, encoding, false, false);
    }

    @PhpFunction(
            sig = "mb_strrchr(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null):"
                    + " string|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The rest of a text from the last occurrence of another.",
            examples = "mb_strrchr('a/ö/ü', '/') => '/ü'")
    static Object mbStrrchr(
            Request request,
            BuiltinCall call,
            PhpString haystack,
            PhpString needle,
            boolean before,
            PhpString encoding) {
        return part(request, call, haystack, needle, before, encoding, true, false);
    }

    @PhpFunction(
            sig = "mb_stristr(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null):"
                    + " string|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The rest of a text from the first occurrence of another in whatever case.",
            examples = "mb_stristr('ÄÖÜ', 'ö') => 'ÖÜ'")
    static Object mbStristr(
            Request request,
            BuiltinCall call,
            PhpString haystack,
            PhpString needle,
            boolean before,
            PhpString encoding) {
        return part(request, call, haystack, needle, before, encoding, false, true);
    }

    @PhpFunction(
            sig =
                    "mb_strrichr(string $haystack, string $needle, bool $before_needle = false, ?string $encoding = null):"
                            + " string|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The rest of a text from the last occurrence of another in whatever case.",
            examples = "mb_strrichr('aÖbÖc', 'ö') => 'Öc'")
    static Object mbStrrichr(
            Request request,
            BuiltinCall call,
            PhpString haystack,
            PhpString needle,
            boolean before,
            PhpString encoding) {
        return part(request, call, haystack, needle, before, encoding, true, true);
    }

    @PhpFunction(
            sig = "mb_substr_count(string $haystack, string $needle, ?string $encoding = null): int",
            effect = {ENVIRONMENT, THROWS},
            doc = "How often a text is in another, without overlaps.",
            examples = "mb_substr_count('äbäb', 'ä') => 2")
    static long mbSubstrCount(
            Request request, BuiltinCall call, PhpString haystack, PhpString needle, PhpString encoding) {
        if (needle.isEmpty()) {
            throw empty(request, call, 1);
        }
        MbEncoding used = MbState.encoding(request, call, 2, encoding);
        PhpString text = utf8(haystack, used);
        PhpString wanted = utf8(needle, used);
        if (wanted.isEmpty()) {
            throw empty(request, call, 1);
        }
        long count = 0;
        for (int at = text.indexOf(wanted, 0); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            count++;
        }
        return count;
    }

    static RuntimeException empty(Request request, BuiltinCall call, int position) {
        return ArgumentErrors.valueError(
                call, position, request.level() < 84 ? "cannot be empty" : "must not be empty");
    }
}
