package dev.parade.library.pcre;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.MatchError;
import dev.parade.library.pcre.engine.RegexMatcher;

/** Functions that find matches. */
final class PregMatchFunctions {
    private PregMatchFunctions() {}

    @PhpFunction(
            sig =
                    "preg_match(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): int|false",
            effect = {WARNS, THROWS, WRITES_GLOBAL, ENVIRONMENT},
            writes = "matches",
            doc = "Whether the pattern matches, 0 or 1, with the groups of the first match.",
            examples = {
                "preg_match('/b+/', 'abbc') => 1",
                "preg_match('/x/', 'abc') => 0",
                "(function () { preg_match('/(?<y>\\d+)-(x)?/', 'in 24-', $m); return $m; })() => "
                        + "array (0 => '24-', 'y' => '24', 1 => '24')",
                "(function () { preg_match('/(a)(x)?(b)/', 'ab', $m, PREG_OFFSET_CAPTURE | PREG_UNMATCHED_AS_NULL); "
                        + "return $m[2]; })() => array (0 => NULL, 1 => -1)"
            })
    static Object pregMatch(
            Request request,
            BuiltinCall call,
            PhpString pattern,
            PhpString subject,
            PhpReference matches,
            long flags,
            long offset) {
        PregCall preg = PregCall.of(request, call);
        PregPattern compiled = prepared(preg, pattern, offset);
        if (compiled == null) {
            return false;
        }
        if ((flags & 0xff) != 0) {
            setEmpty(matches);
            throw ArgumentErrors.valueError(call, 3, "must be a PREG_* constant");
        }
        PregMatching matching = new PregMatching(preg, compiled, subject, flags);
        boolean found;
        if (matches == null) {
            found = matching.test(offset);
        } else {
            PhpArray groups = matching.first(offset);
            found = !groups.isEmpty();
            matches.set(groups);
        }
        return preg.state().lastError() == PregState.NO_ERROR ? (Object) (found ? 1L : 0L) : false;
    }

    @PhpFunction(
            sig =
                    "preg_match_all(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): int|false",
            effect = {WARNS, THROWS, WRITES_GLOBAL, ENVIRONMENT},
            writes = "matches",
            doc = "The number of matches, with the groups of all of them.",
            examples = {
                "preg_match_all('/\\d/', 'a1b2') => 2",
                "(function () { preg_match_all('/(\\w)(\\d)?/', 'a1b', $m); return $m; })() => "
                        + "array (0 => array (0 => 'a1', 1 => 'b'), 1 => array (0 => 'a', 1 => 'b'), "
                        + "2 => array (0 => '1', 1 => ''))",
                "(function () { preg_match_all('/(\\w)(\\d)?/', 'a1b', $m, PREG_SET_ORDER); return $m; })() => "
                        + "array (0 => array (0 => 'a1', 1 => 'a', 2 => '1'), 1 => array (0 => 'b', 1 => 'b'))"
            })
    static Object pregMatchAll(
            Request request,
            BuiltinCall call,
            PhpString pattern,
            PhpString subject,
            PhpReference matches,
            long flags,
            long offset) {
        PregCall preg = PregCall.of(request, call);
        PregPattern compiled = prepared(preg, pattern, offset);
        if (compiled == null) {
            return false;
        }
        long order = flags & 0xff;
        if (order > PregMatching.SET_ORDER) {
            setEmpty(matches);
            throw ArgumentErrors.valueError(call, 3, "must be a PREG_* constant");
        }
        PregMatching matching = new PregMatching(preg, compiled, subject, flags);
        long count;
        if (matches == null) {
            count = matching.count(offset);
        } else {
            PhpArray found = new PhpArray();
            count = order == PregMatching.SET_ORDER ? matching.sets(offset, found) : matching.columns(offset, found);
            matches.set(found);
        }
        return preg.state().lastError() == PregState.NO_ERROR ? (Object) count : false;
    }

    private static PregPattern prepared(PregCall preg, PhpString pattern, long offset) {
        PregPattern compiled = preg.compile(pattern);
        if (compiled != null && offset == Long.MIN_VALUE) {
            throw ArgumentErrors.valueError(preg.site(), 4, "must be greater than " + Long.MIN_VALUE);
        }
        return compiled;
    }

    private static void setEmpty(PhpReference matches) {
        if (matches != null) {
            matches.set(new PhpArray());
        }
    }

    @PhpFunction(
            sig = "preg_split(string $pattern, string $subject, int $limit = -1, int $flags = 0): array|false",
            effect = {WARNS, THROWS, WRITES_GLOBAL, ENVIRONMENT},
            doc = "The pieces of a string between the matches.",
            examples = {
                "preg_split('/[\\s,]+/', 'a, b c') => array (0 => 'a', 1 => 'b', 2 => 'c')",
                "preg_split('//', 'ab', -1, PREG_SPLIT_NO_EMPTY) => array (0 => 'a', 1 => 'b')",
                "preg_split('/(\\d)/', 'a1b', 2, PREG_SPLIT_DELIM_CAPTURE) => array (0 => 'a', 1 => '1', 2 => 'b')"
            })
    static Object pregSplit(
            Request request, BuiltinCall call, PhpString pattern, PhpString subject, long limit, long flags) {
        PregCall preg = PregCall.of(request, call);
        PregPattern compiled = preg.compile(pattern);
        if (compiled == null) {
            return false;
        }
        PhpArray pieces = PregSplitting.split(preg.state(), preg.limits(), compiled, subject, limit, flags);
        return pieces == null ? false : pieces;
    }

    @PhpFunction(
            sig = "preg_grep(string $pattern, array $array, int $flags = 0): array|false",
            effect = {WARNS, THROWS, WRITES_GLOBAL, ENVIRONMENT},
            doc = "The elements that match, with their keys.",
            examples = {
                "preg_grep('/^a/', ['ab', 'ba', 'ac']) => array (0 => 'ab', 2 => 'ac')",
                "preg_grep('/^a/', ['ab', 'ba'], PREG_GREP_INVERT) => array (1 => 'ba')"
            })
    static Object pregGrep(Request request, BuiltinCall call, PhpString pattern, PhpArray array, long flags) {
        PregCall preg = PregCall.of(request, call);
        PregPattern compiled = preg.compile(pattern);
        if (compiled == null) {
            return false;
        }
        preg.state().clearError();
        boolean invert = (flags & PregConstants.GREP_INVERT) != 0;
        PhpArray found = new PhpArray();
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            PhpString text = Conversions.toPhpString(array.valueAt(p));
            int count;
            try (RegexMatcher matcher = compiled.matcher(text, preg.limits())) {
                count = matcher.find(0);
            }
            if (count < MatchError.NO_MATCH) {
                preg.state().failMatch(count);
                break;
            }
            if (count > 0 != invert) {
                found.putRaw(array.keyAt(p), array.rawAt(p));
            }
        }
        return found;
    }

    @PhpFunction(
            sig = "preg_quote(string $str, ?string $delimiter = null): string",
            effect = {},
            doc = "The string with a backslash before each character that means something in a pattern.",
            examples = {"preg_quote('1+1=2?') => '1\\\\+1\\\\=2\\\\?'", "preg_quote('a/b', '/') => 'a\\\\/b'"})
    static PhpString pregQuote(PhpString str, PhpString delimiter) {
        int extra = delimiter == null || delimiter.isEmpty() ? -1 : delimiter.at(0);
        ByteBuilder out = new ByteBuilder(2 * str.length() + 8);
        byte[] bytes = str.bytes();
        for (int i = 0; i < str.length(); i++) {
            int b = bytes[i] & 0xff;
            if (b == 0) {
                out.append(NUL, 0, NUL.length);
                continue;
            }
            if (b == extra || ".\\+*?[^]$(){}=!<>|:-#".indexOf(b) >= 0) {
                out.append(NUL, 0, 1);
            }
            out.append(bytes, i, 1);
        }
        return out.finish();
    }

    private static final byte[] NUL = {'\\', '0', '0', '0'};

    @PhpFunction(
            sig = "preg_last_error(): int",
            effect = Effect.READS_GLOBAL,
            doc = "The PREG_ constant of what went wrong in the last match.",
            examples = "preg_last_error() => 0")
    static long pregLastError(Request request) {
        return PregState.of(request).lastError();
    }

    @PhpFunction(
            sig = "preg_last_error_msg(): string",
            effect = Effect.READS_GLOBAL,
            doc = "What went wrong in the last match, in words.",
            examples = "preg_last_error_msg() => 'No error'")
    static String pregLastErrorMsg(Request request) {
        return PregState.of(request).message();
    }
}
