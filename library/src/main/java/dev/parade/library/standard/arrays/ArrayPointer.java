package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** The internal pointer of arrays: current(), next() and kin. */
final class ArrayPointer {
    private static final String GAP = "properties of objects";

    private ArrayPointer() {}

    /** The array to move in; Java null for an object, of which PHP warns and Parade sees no properties. */
    private static PhpArray moved(Request request, BuiltinCall call, PhpReference reference) {
        if (reference.get() instanceof PhpObject) {
            objectDeprecated(request, call);
            return null;
        }
        return ((PhpArray) reference.get()).isEmpty() ? null : Elements.writable(reference);
    }

    private static void objectDeprecated(Request request, BuiltinCall call) {
        request.deprecated(call.name() + "(): Calling " + call.name() + "() on an object is deprecated");
    }

    private static Object at(PhpArray array, int position) {
        return position >= 0 && position < array.end() ? array.valueAt(position) : false;
    }

    @PhpFunction(
            sig = "current(array|object $array): mixed",
            effect = {Effect.WARNS},
            doc = "The element that the internal pointer points to, false beyond the end.",
            partial = GAP,
            aliases = "pos",
            examples = "current([7, 8]) => 7")
    static Object current(Request request, BuiltinCall call, Object array) {
        if (array instanceof PhpArray a) {
            return at(a, a.skipHoles(a.cursor()));
        }
        objectDeprecated(request, call);
        return false;
    }

    @PhpFunction(
            sig = "key(array|object $array): int|string|null",
            effect = {Effect.WARNS},
            doc = "The key that the internal pointer points to, null beyond the end.",
            partial = GAP,
            examples = "key(['a' => 1]) => 'a'")
    static Object key(Request request, BuiltinCall call, Object array) {
        if (array instanceof PhpArray a) {
            int p = a.skipHoles(a.cursor());
            return p < a.end() ? a.keyAt(p) : null;
        }
        objectDeprecated(request, call);
        return null;
    }

    @PhpFunction(
            sig = "next(array|object &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Moves the internal pointer forward; the element there.",
            partial = GAP,
            examples = "(function () { $a = [7, 8]; return next($a); })() => 8")
    static Object next(Request request, BuiltinCall call, PhpReference reference) {
        PhpArray array = moved(request, call, reference);
        if (array == null) {
            return false;
        }
        int p = array.skipHoles(array.cursor());
        p = p < array.end() ? array.skipHoles(p + 1) : array.end();
        array.setCursor(p);
        return at(array, p);
    }

    @PhpFunction(
            sig = "prev(array|object &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Moves the internal pointer back; the element there.",
            partial = GAP,
            examples = "(function () { $a = [7, 8]; next($a); return prev($a); })() => 7")
    static Object prev(Request request, BuiltinCall call, PhpReference reference) {
        PhpArray array = moved(request, call, reference);
        if (array == null) {
            return false;
        }
        int p = array.skipHoles(array.cursor());
        if (p < array.end()) {
            p = p == 0 ? -1 : array.skipHolesBack(p - 1);
            p = p < 0 ? array.end() : p;
        }
        array.setCursor(p);
        return at(array, p);
    }

    @PhpFunction(
            sig = "reset(array|object &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Moves the internal pointer to the first element; that element, false for an empty array.",
            partial = GAP,
            examples = "(function () { $a = [7, 8]; next($a); return reset($a); })() => 7")
    static Object reset(Request request, BuiltinCall call, PhpReference reference) {
        if (reference.get() instanceof PhpArray array && !array.isEmpty() && array.cursor() == 0) {
            return at(array, array.skipHoles(0));
        }
        PhpArray array = moved(request, call, reference);
        if (array == null) {
            return false;
        }
        array.setCursor(array.skipHoles(0));
        return at(array, array.cursor());
    }

    @PhpFunction(
            sig = "end(array|object &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Moves the internal pointer to the last element; that element, false for an empty array.",
            partial = GAP,
            examples = "(function () { $a = [7, 8]; return end($a); })() => 8")
    static Object end(Request request, BuiltinCall call, PhpReference reference) {
        PhpArray array = moved(request, call, reference);
        if (array == null) {
            return false;
        }
        array.setCursor(array.skipHolesBack(array.end() - 1));
        return at(array, array.cursor());
    }
}
