package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.PropertyNames;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Converting, checking and guessing encodings. */
final class MbConvertFunctions {
    private MbConvertFunctions() {}

    static PhpString convert(Request request, PhpString text, MbEncoding to, MbEncoding from) {
        MbState state = MbState.of(request);
        Substitution substitution = state.substitution();
        int[] points = from.decode(text);
        PhpString result = to.encode(points, 0, points.length, substitution);
        state.illegal += substitution.errors();
        return result;
    }

    private static Object convertAny(
            Request request, BuiltinCall call, Object value, MbEncoding to, List<MbEncoding> from) {
        if (value instanceof PhpString text) {
            MbEncoding source = from.size() == 1
                    ? from.getFirst()
                    : EncodingGuess.guess(List.of(text), from, request.ini().flag("mbstring.strict_detection"), true);
            if (source == null) {
                request.warning(call.name() + "(): Unable to detect character encoding");
                return null;
            }
            return convert(request, text, to, source);
        }
        if (value instanceof PhpArray array) {
            PhpArray result = new PhpArray();
            for (int i = array.skipHoles(0); i < array.end(); i = array.skipHoles(i + 1)) {
                Object key = array.keyAt(i);
                if (key instanceof PhpString name) {
                    key = convertAny(request, call, name, to, from);
                }
                Object element = array.valueAt(i);
                if (element instanceof PhpObject) {
                    request.warning(call.name() + "(): Object is not supported");
                    continue;
                }
                Object converted = convertAny(request, call, element, to, from);
                if (key != null && converted != null) {
                    result.putKey(key, converted);
                }
            }
            return result;
        }
        return value;
    }

    @PhpFunction(
            sig = "mb_convert_encoding(array|string $string, string $to_encoding,"
                    + " array|string|null $from_encoding = null): array|string|false",
            effect = {ENVIRONMENT, THROWS, WARNS},
            doc = "A text, or all texts of an array, in another encoding.",
            examples = {
                "bin2hex(mb_convert_encoding('é', 'ISO-8859-1')) => 'e9'",
                "mb_convert_encoding(\"\\xe9\", 'UTF-8', 'ISO-8859-1') => 'é'"
            })
    static Object mbConvertEncoding(
            Request request, BuiltinCall call, Object string, PhpString toEncoding, Object fromEncoding) {
        MbEncoding to = MbState.encoding(request, call, 1, toEncoding);
        MbState state = MbState.of(request);
        List<MbEncoding> from =
                fromEncoding == PhpNull.INSTANCE ? List.of(state.internal()) : state.list(call, 2, fromEncoding);
        if (from.size() > 1) {
            from = textEncodings(from);
        }
        if (from.isEmpty()) {
            throw ArgumentErrors.valueError(call, 2, "must specify at least one encoding");
        }
        Object result = convertAny(request, call, string, to, from);
        return result == null ? false : result;
    }

    private static List<MbEncoding> textEncodings(List<MbEncoding> list) {
        return list.stream().filter(one -> !one.isTransfer()).toList();
    }

    @PhpFunction(
            sig = "mb_detect_encoding(string $string, array|string|null $encodings = null, bool $strict = UNKNOWN):"
                    + " string|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The encoding, of those given, that a text is most likely in.",
            examples = {
                "mb_detect_encoding('abc') => 'ASCII'",
                "mb_detect_encoding('é', ['ASCII', 'UTF-8'], true) => 'UTF-8'"
            })
    static Object mbDetectEncoding(
            Request request, BuiltinCall call, PhpString string, Object encodings, Boolean strict) {
        MbState state = MbState.of(request);
        boolean significant = true;
        List<MbEncoding> list;
        if (encodings == PhpNull.INSTANCE) {
            list = state.detectOrder();
        } else {
            list = state.list(call, 1, encodings);
            significant = !(encodings instanceof PhpArray)
                    || list.size() != MbEncodings.names().size();
        }
        if (list.isEmpty()) {
            throw ArgumentErrors.valueError(call, 1, "must specify at least one encoding");
        }
        list = textEncodings(list);
        if (list.isEmpty()) {
            return false;
        }
        boolean exact = strict == null ? request.ini().flag("mbstring.strict_detection") : strict;
        MbEncoding found = EncodingGuess.guess(List.of(string), list, exact, significant);
        return found == null ? false : PhpString.of(found.name());
    }

    @PhpFunction(
            sig = "mb_check_encoding(array|string|null $value = null, ?string $encoding = null): bool",
            effect = {ENVIRONMENT, THROWS, WARNS},
            doc = "Whether a text, or all texts of an array, is valid in an encoding.",
            examples = {"mb_check_encoding('é', 'UTF-8') => true", "mb_check_encoding(\"\\xe9\", 'UTF-8') => false"})
    static boolean mbCheckEncoding(Request request, BuiltinCall call, Object value, PhpString encoding) {
        MbEncoding used = MbState.encoding(request, call, 1, encoding);
        if (value == PhpNull.INSTANCE) {
            if (request.level() >= 81) {
                request.deprecated(call.name() + "(): Calling mb_check_encoding() without argument is deprecated");
            }
            return MbState.of(request).illegal == 0;
        }
        return isValid(value, used);
    }

    private static boolean isValid(Object value, MbEncoding encoding) {
        if (value instanceof PhpString text) {
            return encoding.isValid(text);
        }
        if (value instanceof PhpArray array) {
            for (int i = array.skipHoles(0); i < array.end(); i = array.skipHoles(i + 1)) {
                if (array.isStringKeyAt(i) && !encoding.isValid(array.stringKeyAt(i))
                        || !isValid(array.valueAt(i), encoding)) {
                    return false;
                }
            }
        }
        return !(value instanceof PhpObject);
    }

    @PhpFunction(
            sig = "mb_scrub(string $string, ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A text with what is invalid in it replaced.",
            examples = "mb_scrub(\"a\\x80b\") => 'a?b'")
    static PhpString mbScrub(Request request, BuiltinCall call, PhpString string, PhpString encoding) {
        MbEncoding used = MbState.encoding(request, call, 1, encoding);
        return used.isUtf8() && used.isValid(string) ? string : convert(request, string, used, used);
    }

    @PhpFunction(
            sig = "mb_ord(string $string, ?string $encoding = null): int|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The code point of the first character.",
            examples = "mb_ord(\"\\xe2\\x82\\xac\") => 8364")
    static Object mbOrd(Request request, BuiltinCall call, PhpString string, PhpString encoding) {
        if (string.isEmpty()) {
            throw MbSearchFunctions.empty(request, call, 0);
        }
        MbEncoding used = MbState.encoding(request, call, 1, encoding);
        refuseStateful(call, used);
        CodePoints points = new CodePoints(8);
        used.decode(string.bytes(), 0, string.length(), points);
        return points.size() == 0 || points.get(0) == CodePoints.BAD ? false : (Object) (long) points.get(0);
    }

    private static void refuseStateful(BuiltinCall call, MbEncoding encoding) {
        if (encoding.isStateful() && !encoding.name().endsWith("bit")) {
            throw PhpErrors.valueError(call.name() + "() does not support the \"" + encoding.name() + "\" encoding");
        }
    }

    @PhpFunction(
            sig = "mb_chr(int $codepoint, ?string $encoding = null): string|false",
            effect = {ENVIRONMENT, THROWS},
            doc = "The character of a code point.",
            examples = {"bin2hex(mb_chr(8364)) => 'e282ac'", "mb_chr(-1) => false"})
    static Object mbChr(Request request, BuiltinCall call, long codepoint, PhpString encoding) {
        MbEncoding used = MbState.encoding(request, call, 1, encoding);
        refuseStateful(call, used);
        if (codepoint < 0 || codepoint > 0x10ffff || !used.canEncode((int) codepoint)) {
            return false;
        }
        return used.encode(
                new int[] {(int) codepoint}, 0, 1, MbState.of(request).substitution());
    }

    @PhpFunction(
            sig =
                    "mb_convert_variables(string $to_encoding, array|string $from_encoding, mixed &$var, mixed &...$vars):"
                            + " string|false",
            effect = {WRITES_ARGUMENT, ENVIRONMENT, THROWS, WARNS},
            writes = {"var", "vars"},
            doc = "Converts all texts in variables, and gives the encoding that they were in.",
            examples =
                    "(function () { $s = \"\\xe9\"; $e = mb_convert_variables('UTF-8', 'ISO-8859-1', $s); return $e . $s; })()"
                            + " => 'ISO-8859-1é'")
    static Object mbConvertVariables(
            Request request,
            BuiltinCall call,
            PhpString toEncoding,
            Object fromEncoding,
            PhpReference variable,
            PhpReference[] variables) {
        MbEncoding to = MbState.encoding(request, call, 0, toEncoding);
        List<MbEncoding> from = MbState.of(request).list(call, 1, fromEncoding);
        if (from.size() > 1) {
            from = textEncodings(from);
        }
        if (from.isEmpty()) {
            throw ArgumentErrors.valueError(call, 1, "must specify at least one encoding");
        }
        List<PhpReference> all = new ArrayList<>(List.of(variable));
        all.addAll(List.of(variables));
        MbEncoding source = from.getFirst();
        if (from.size() > 1) {
            List<PhpString> texts = new ArrayList<>();
            for (PhpReference one : all) {
                if (!collect(one.get(), texts, path())) {
                    return recursive(request, call);
                }
            }
            source = EncodingGuess.guess(texts, from, request.ini().flag("mbstring.strict_detection"), true);
            if (source == null) {
                request.warning(call.name() + "(): Unable to detect encoding");
                return false;
            }
        }
        for (PhpReference one : all) {
            Object converted = inPlace(request, one.get(), to, source, path());
            if (converted == null) {
                return recursive(request, call);
            }
            one.set(converted);
        }
        return PhpString.of(source.name());
    }

    /** The texts in a value; false when it holds itself. */
    private static boolean collect(Object value, List<PhpString> texts, Set<Object> outer) {
        if (value instanceof PhpString text) {
            texts.add(text);
            return true;
        }
        if (!(value instanceof PhpArray || value instanceof PhpObject)) {
            return true;
        }
        if (!outer.add(value)) {
            return false;
        }
        PhpArray array = value instanceof PhpArray own ? own : PropertyTable.ordinary((PhpObject) value);
        boolean finite = true;
        for (int i = array.skipHoles(0); finite && i < array.end(); i = array.skipHoles(i + 1)) {
            finite = collect(array.valueAt(i), texts, outer);
        }
        outer.remove(value);
        return finite;
    }

    /** The value with its texts converted, in the same object if it is one; Java null when it holds itself. */
    private static Object inPlace(Request request, Object value, MbEncoding to, MbEncoding from, Set<Object> outer) {
        if (value instanceof PhpString text) {
            return convert(request, text, to, from);
        }
        if (!(value instanceof PhpArray || value instanceof PhpObject)) {
            return value;
        }
        if (!outer.add(value)) {
            return null;
        }
        PhpArray array = value instanceof PhpArray own ? own : PropertyTable.ordinary((PhpObject) value);
        PhpArray result = new PhpArray();
        for (int i = array.skipHoles(0); i < array.end(); i = array.skipHoles(i + 1)) {
            Object converted = inPlace(request, array.valueAt(i), to, from, outer);
            if (converted == null) {
                outer.remove(value);
                return null;
            }
            result.putKey(array.keyAt(i), converted);
        }
        outer.remove(value);
        if (value instanceof PhpObject object) {
            for (PropertyInfo info : object.phpClass().slots()) {
                Object converted = info == null ? null : result.get(PropertyNames.mangle(info));
                if (converted instanceof PhpString) {
                    object.setSlot(info.slot(), converted);
                }
            }
            if (object.dynamic() != null) {
                PhpArray dynamic = object.dynamicForWrite();
                for (int i = dynamic.skipHoles(0); i < dynamic.end(); i = dynamic.skipHoles(i + 1)) {
                    Object converted = result.getKey(dynamic.keyAt(i));
                    if (converted instanceof PhpString) {
                        dynamic.putKey(dynamic.keyAt(i), converted);
                    }
                }
            }
            return object;
        }
        return result;
    }

    private static Object recursive(Request request, BuiltinCall call) {
        request.warning(call.name() + "(): Cannot handle recursive references");
        return false;
    }

    private static Set<Object> path() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }
}
