package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** str_replace() and substr_replace(). */
final class Replacing {
    private Replacing() {}

    @PhpFunction(
            sig =
                    "str_replace(array|string $search, array|string $replace, string|array $subject, &$count = null): string|array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "A string, or all strings of an array, with other strings replaced.",
            examples = {"str_replace('l', 'L', 'hello') => 'heLLo'", "str_replace(['a', 'b'], ['b', 'c'], 'ab') => 'cc'"
            })
    static Object strReplace(BuiltinCall call, Object search, Object replace, Object subject, PhpReference count) {
        return replace(call, search, replace, subject, count, false);
    }

    @PhpFunction(
            sig =
                    "str_ireplace(array|string $search, array|string $replace, string|array $subject, &$count = null): string|array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "str_replace(), ASCII case of what is searched aside.",
            examples = "str_ireplace('L', 'x', 'hello') => 'hexxo'")
    static Object strIreplace(BuiltinCall call, Object search, Object replace, Object subject, PhpReference count) {
        return replace(call, search, replace, subject, count, true);
    }

    private static Object replace(
            BuiltinCall call, Object search, Object replace, Object subject, PhpReference count, boolean ignoreCase) {
        if (search instanceof PhpString && replace instanceof PhpArray) {
            throw ArgumentErrors.typeError(call, 1, "must be of type string when argument #1 ($search) is a string");
        }
        var run = new Run(search, replace, ignoreCase);
        Object result;
        if (subject instanceof PhpArray subjects) {
            PhpArray array = new PhpArray();
            for (int p = subjects.skipHoles(0); p < subjects.end(); p = subjects.skipHoles(p + 1)) {
                Object value = subjects.valueAt(p);
                array.putKey(subjects.keyAt(p), run.apply(Conversions.toPhpString(value)));
            }
            result = array;
        } else {
            result = run.apply((PhpString) subject);
        }
        if (count != null) {
            count.set(run.count);
        }
        return result;
    }

    /** One call: the pairs and how many replacements were made. */
    private static final class Run {
        private final Object search;
        private final Object replace;
        private final boolean ignoreCase;
        private long count;

        Run(Object search, Object replace, boolean ignoreCase) {
            this.search = search;
            this.replace = replace;
            this.ignoreCase = ignoreCase;
        }

        PhpString apply(PhpString subject) {
            if (subject.isEmpty()) {
                return subject;
            }
            if (search instanceof PhpString needle) {
                return one(subject, needle, (PhpString) replace);
            }
            PhpArray needles = (PhpArray) search;
            PhpArray replacements = replace instanceof PhpArray array ? array : null;
            int r = replacements == null ? 0 : replacements.skipHoles(0);
            PhpString result = subject;
            for (int p = needles.skipHoles(0); p < needles.end(); p = needles.skipHoles(p + 1)) {
                PhpString needle = Conversions.toPhpString(needles.valueAt(p));
                PhpString replacement = PhpString.EMPTY;
                if (replacements == null) {
                    replacement = (PhpString) replace;
                } else if (r < replacements.end()) {
                    replacement = Conversions.toPhpString(replacements.valueAt(r));
                    r = replacements.skipHoles(r + 1);
                }
                result = one(result, needle, replacement);
                if (result.isEmpty()) {
                    break;
                }
            }
            return result;
        }

        private PhpString one(PhpString subject, PhpString needle, PhpString replacement) {
            PhpString text = ignoreCase ? subject.toLowerCase() : subject;
            PhpString wanted = ignoreCase ? needle.toLowerCase() : needle;
            int n = wanted.length();
            int to = text.length();
            if (n == 0 || n > to) {
                return subject;
            }
            byte[] bytes = text.bytes();
            int at = ByteSearch.first(bytes, 0, to, wanted.bytes(), n);
            if (at < 0) {
                return subject;
            }
            if (n == replacement.length()) {
                byte[] result = subject.copyBytes();
                for (; at >= 0; at = ByteSearch.first(bytes, at + n, to, wanted.bytes(), n)) {
                    System.arraycopy(replacement.bytes(), 0, result, at, n);
                    count++;
                }
                return PhpString.of(result);
            }
            var out = new ByteBuilder(to + Math.max(0, replacement.length() - n) * 4);
            int from = 0;
            for (; at >= 0; at = ByteSearch.first(bytes, from, to, wanted.bytes(), n)) {
                out.add(subject, from, at).add(replacement);
                from = at + n;
                count++;
            }
            return out.add(subject, from, to).finish();
        }
    }

    @PhpFunction(
            sig =
                    "substr_replace(array|string $string, array|string $replace, array|int $offset, array|int|null $length = null): string|array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "A string, or all strings of an array, with a part replaced.",
            examples = {"substr_replace('Hello', 'J', 0, 1) => 'Jello'", "substr_replace('abc', 'X', -1, 0) => 'abXc'"})
    static Object substrReplace(BuiltinCall call, Object string, Object replace, Object offset, Object length) {
        boolean toEnd = length == null || !(length instanceof Long || length instanceof PhpArray);
        if (string instanceof PhpString text) {
            if (offset instanceof PhpArray) {
                throw ArgumentErrors.typeError(call, 2, "cannot be an array when working on a single string");
            }
            if (length instanceof PhpArray) {
                throw ArgumentErrors.typeError(call, 3, "cannot be an array when working on a single string");
            }
            PhpString replacement = replace instanceof PhpArray array
                    ? array.isEmpty() ? PhpString.EMPTY : Conversions.toPhpString(array.valueAt(array.skipHoles(0)))
                    : (PhpString) replace;
            return spliced(text, replacement, (Long) offset, toEnd ? null : (Long) length);
        }
        PhpArray strings = (PhpArray) string;
        var offsets = new Supply(offset, 0L);
        var lengths = new Supply(toEnd ? null : length, null);
        var replacements = new Supply(replace, PhpString.EMPTY);
        PhpArray result = new PhpArray();
        for (int p = strings.skipHoles(0); p < strings.end(); p = strings.skipHoles(p + 1)) {
            PhpString text = Conversions.toPhpString(strings.valueAt(p));
            Object from = offsets.next();
            Object count = lengths.next();
            PhpString replacement = Conversions.toPhpString(replacements.next());
            result.putKey(
                    strings.keyAt(p),
                    spliced(
                            text,
                            replacement,
                            Conversions.toLong(from),
                            count == null ? null : Conversions.toLong(count)));
        }
        return result;
    }

    private static PhpString spliced(PhpString text, PhpString replacement, long offset, Long length) {
        int n = text.length();
        int from = StringBasics.start(offset, n);
        int to = StringBasics.end(from, length, n);
        return new ByteBuilder(n - (to - from) + replacement.length())
                .add(text, 0, from)
                .add(replacement)
                .add(text, to, n)
                .finish();
    }

    /** The same value for ever, or one element of an array after the other and then a default. */
    private static final class Supply {
        private final Object source;
        private final Object otherwise;
        private int position;

        Supply(Object source, Object otherwise) {
            this.source = source;
            this.otherwise = otherwise;
        }

        Object next() {
            if (!(source instanceof PhpArray array)) {
                return source;
            }
            position = array.skipHoles(position);
            return position < array.end() ? array.valueAt(position++) : otherwise;
        }
    }

    @PhpFunction(
            sig = "strtr(string $string, string|array $from, ?string $to = null): string",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "A string with bytes, or the longest of some strings at each place, translated.",
            examples = {
                "strtr('Hi all', 'ai', 'eo') => 'Ho ell'",
                "strtr('Hi all', ['Hi' => 'Hello', 'Hello' => 'x']) => 'Hello all'"
            })
    static PhpString strtr(Request request, BuiltinCall call, PhpString string, Object from, PhpString to) {
        if (to == null && !(from instanceof PhpArray)) {
            throw ArgumentErrors.typeError(call, 1, "must be of type array, string given");
        }
        if (to != null && from instanceof PhpArray) {
            throw ArgumentErrors.typeError(call, 1, "must be of type string, array given");
        }
        if (string.isEmpty()) {
            return PhpString.EMPTY;
        }
        if (to == null) {
            return Translation.apply(request, string, (PhpArray) from);
        }
        PhpString source = (PhpString) from;
        int n = Math.min(source.length(), to.length());
        if (n == 0) {
            return string;
        }
        var table = new byte[256];
        for (int i = 0; i < 256; i++) {
            table[i] = (byte) i;
        }
        for (int i = 0; i < n; i++) {
            table[source.at(i)] = to.bytes()[i];
        }
        byte[] result = string.copyBytes();
        for (int i = 0; i < result.length; i++) {
            result[i] = table[result[i] & 0xff];
        }
        return PhpString.of(result);
    }
}
