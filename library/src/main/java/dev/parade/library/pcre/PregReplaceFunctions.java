package dev.parade.library.pcre;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.function.Function;

/** Functions that replace matches. */
final class PregReplaceFunctions {
    private PregReplaceFunctions() {}

    /** Replaces in one subject; null after an error. */
    private interface Replacer {
        PhpString replace(PhpString subject);
    }

    @PhpFunction(
            sig = "preg_replace(array|string $pattern, array|string $replacement, array|string $subject, "
                    + "int $limit = -1, &$count = null): array|string|null",
            effect = {WARNS, THROWS, WRITES_GLOBAL, ENVIRONMENT},
            writes = "count",
            doc = "The subject with each match replaced; $1 and \\1 stand for groups.",
            examples = {
                "preg_replace('/(\\w+) (\\w+)/', '$2 ${1}!', 'hello world') => 'world hello!'",
                "preg_replace(['/a/', '/b/'], ['b', 'c'], ['x' => 'ab']) => array ('x' => 'cc')",
                "preg_replace('/o/', '0', 'foo', 1) => 'f0o'"
            })
    static Object pregReplace(
            Request request,
            BuiltinCall call,
            Object pattern,
            Object replacement,
            Object subject,
            long limit,
            PhpReference count) {
        return byText(PregCall.of(request, call), pattern, replacement, subject, limit, count, false);
    }

    @PhpFunction(
            sig = "preg_filter(array|string $pattern, array|string $replacement, array|string $subject, "
                    + "int $limit = -1, &$count = null): array|string|null",
            effect = {WARNS, THROWS, WRITES_GLOBAL, ENVIRONMENT},
            writes = "count",
            doc = "As preg_replace, with only the subjects that matched.",
            examples = {
                "preg_filter('/a/', 'b', ['xa', 'xx']) => array (0 => 'xb')",
                "preg_filter('/a/', 'b', 'xx') => NULL"
            })
    static Object pregFilter(
            Request request,
            BuiltinCall call,
            Object pattern,
            Object replacement,
            Object subject,
            long limit,
            PhpReference count) {
        return byText(PregCall.of(request, call), pattern, replacement, subject, limit, count, true);
    }

    private static Object byText(
            PregCall preg,
            Object pattern,
            Object replacement,
            Object subject,
            long limit,
            PhpReference count,
            boolean filter) {
        if (replacement instanceof PhpArray && !(pattern instanceof PhpArray)) {
            throw ArgumentErrors.typeError(
                    preg.site(), 0, "must be of type array when argument #2 ($replacement) is an array, string given");
        }
        PregReplacing replacing = new PregReplacing(preg.state(), preg.limits(), limit);
        Replacer replacer = switch (pattern) {
            case PhpArray patterns -> text -> eachPattern(preg, replacing, patterns, replacement, text);
            default -> {
                Replacement parsed = new Replacement((PhpString) replacement);
                yield text -> {
                    PregPattern compiled = preg.compile((PhpString) pattern);
                    return compiled == null ? null : replacing.byText(compiled, text, parsed);
                };
            }
        };
        Object result = inSubjects(preg.request(), subject, replacer, replacing, filter);
        if (count != null) {
            count.set(replacing.replaced());
        }
        return result;
    }

    /** Patterns take replacements in the order of the arrays, whatever the keys; missing ones are empty. */
    private static PhpString eachPattern(
            PregCall preg, PregReplacing replacing, PhpArray patterns, Object replacement, PhpString subject) {
        PhpArray replacements = replacement instanceof PhpArray array ? array : null;
        Replacement shared = replacements == null ? new Replacement((PhpString) replacement) : null;
        int next = replacements == null ? 0 : replacements.skipHoles(0);
        PhpString text = subject;
        for (int p = patterns.skipHoles(0); p < patterns.end(); p = patterns.skipHoles(p + 1)) {
            PhpString pattern = Conversions.toPhpString(patterns.valueAt(p));
            Replacement by = shared;
            if (replacements != null) {
                boolean there = next < replacements.end();
                by = new Replacement(there ? Conversions.toPhpString(replacements.valueAt(next)) : PhpString.EMPTY);
                next = there ? replacements.skipHoles(next + 1) : next;
            }
            PregPattern compiled = preg.compile(pattern);
            text = compiled == null ? null : replacing.byText(compiled, text, by);
            if (text == null) {
                return null;
            }
        }
        return text;
    }

    /** The result for one subject or, of several, an array of those that went well. */
    private static Object inSubjects(
            Request request, Object subject, Replacer replacer, PregReplacing replacing, boolean filter) {
        if (subject instanceof PhpString text) {
            long before = replacing.replaced();
            PhpString result = replacer.replace(text);
            return filter && replacing.replaced() == before ? null : result;
        }
        PhpArray subjects = (PhpArray) subject;
        PhpArray results = new PhpArray();
        for (int p = subjects.skipHoles(0); p < subjects.end(); p = subjects.skipHoles(p + 1)) {
            long before = replacing.replaced();
            PhpString result = replacer.replace(Conversions.toPhpString(subjects.valueAt(p)));
            if (result != null && (!filter || replacing.replaced() > before)) {
                results.putKey(subjects.keyAt(p), result);
            }
        }
        return results;
    }

    @PhpFunction(
            sig = "preg_replace_callback(array|string $pattern, callable $callback, array|string $subject, "
                    + "int $limit = -1, &$count = null, int $flags = 0): array|string|null",
            effect = {WARNS, THROWS, WRITES_GLOBAL, ENVIRONMENT},
            writes = "count",
            calls = "callback",
            doc = "The subject with each match replaced by what the callback makes of its groups.",
            examples = "preg_replace_callback('/\\d+/', function ($m) { return $m[0] * 2; }, 'a1b22') => 'a2b44'")
    static Object pregReplaceCallback(
            Request request,
            BuiltinCall call,
            Object pattern,
            PhpCallable callback,
            Object subject,
            long limit,
            PhpReference count,
            long flags) {
        PregCall preg = PregCall.of(request, call);
        PregReplacing replacing = new PregReplacing(preg.state(), preg.limits(), limit);
        Object result = byCallback(preg, replacing, pattern, callback, subject, flags);
        if (count != null) {
            count.set(replacing.replaced());
        }
        return result;
    }

    private static Object byCallback(
            PregCall preg, PregReplacing replacing, Object pattern, PhpCallable callback, Object subject, long flags) {
        Function<PhpArray, PhpString> made = groups -> Conversions.toPhpString(callback.call(groups));
        Replacer replacer = switch (pattern) {
            case PhpArray patterns ->
                text -> {
                    PhpString result = text;
                    for (int p = patterns.skipHoles(0);
                            p < patterns.end() && result != null;
                            p = patterns.skipHoles(p + 1)) {
                        PregPattern compiled = preg.compile(Conversions.toPhpString(patterns.valueAt(p)));
                        result = compiled == null ? null : replacing.byCallback(compiled, result, flags, made);
                    }
                    return result;
                };
            default ->
                text -> {
                    PregPattern compiled = preg.compile((PhpString) pattern);
                    return compiled == null ? null : replacing.byCallback(compiled, text, flags, made);
                };
        };
        return inSubjects(preg.request(), subject, replacer, replacing, false);
    }

    @PhpFunction(
            sig = "preg_replace_callback_array(array $pattern, array|string $subject, int $limit = -1, "
                    + "&$count = null, int $flags = 0): array|string|null",
            effect = {WARNS, THROWS, WRITES_GLOBAL, ENVIRONMENT},
            writes = "count",
            calls = "pattern",
            doc = "The subject after each pattern of the array has had its matches replaced by its callback.",
            examples = "preg_replace_callback_array(['/a/' => fn($m) => 'b', '/b/' => fn($m) => 'c'], 'ab') => 'cc'")
    static Object pregReplaceCallbackArray(
            Request request,
            BuiltinCall call,
            PhpArray pattern,
            Object subject,
            long limit,
            PhpReference count,
            long flags) {
        PregCall preg = PregCall.of(request, call);
        PregReplacing replacing = new PregReplacing(preg.state(), preg.limits(), limit);
        Object result = subject;
        for (int p = pattern.skipHoles(0); p < pattern.end(); p = pattern.skipHoles(p + 1)) {
            PhpCallable callback = request.engine()
                    .callables()
                    .resolve(request, pattern.valueAt(p))
                    .callable();
            if (callback == null) {
                throw ArgumentErrors.typeError(call, 0, "must contain only valid callbacks");
            }
            if (!pattern.isStringKeyAt(p)) {
                throw ArgumentErrors.typeError(call, 0, "must contain only string patterns as keys");
            }
            result = byCallback(preg, replacing, pattern.stringKeyAt(p), callback, result, flags);
            if (result == null) {
                return null;
            }
        }
        if (count != null) {
            count.set(replacing.replaced());
        }
        return result;
    }
}
