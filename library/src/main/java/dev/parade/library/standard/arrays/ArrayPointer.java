package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.BuiltinClass.Purpose;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.ToIntFunction;

/** The internal pointer of arrays: current(), next() and kin. */
final class ArrayPointer {
    private ArrayPointer() {}

    /** Where the pointer of an object's properties is. */
    private static final class Objects {
        private final Map<PhpObject, Integer> cursors = new WeakHashMap<>();
    }

    /** The properties of an object as an array with its pointer; PHP deprecates it. */
    private static PhpArray properties(Request request, BuiltinCall call, PhpObject object) {
        request.deprecated(call.name() + "(): Calling " + call.name() + "() on an object is deprecated");
        PhpArray table = PropertyTable.of(object, Purpose.ARRAY_CAST);
        table.setCursor(request.extension(Objects.class, Objects::new).cursors.getOrDefault(object, 0));
        return table;
    }

    private static PhpArray read(Request request, BuiltinCall call, Object value) {
        return value instanceof PhpObject object ? properties(request, call, object) : (PhpArray) value;
    }

    /** Moves the pointer of an array or an object; the element there. */
    private static Object move(Request request, BuiltinCall call, PhpReference reference, ToIntFunction<PhpArray> to) {
        if (reference.get() instanceof PhpObject object) {
            PhpArray table = properties(request, call, object);
            int p = to.applyAsInt(table);
            request.extension(Objects.class, Objects::new).cursors.put(object, p);
            return at(table, p);
        }
        PhpArray array = (PhpArray) reference.get();
        if (array.isEmpty()) {
            return false;
        }
        int p = to.applyAsInt(array);
        if (p != array.cursor()) {
            array = Elements.writable(reference);
            array.setCursor(p);
        }
        return at(array, p);
    }

    private static Object at(PhpArray array, int position) {
        return position >= 0 && position < array.end() ? array.valueAt(position) : false;
    }

    @PhpFunction(
            sig = "current(array|object $array): mixed",
            effect = {Effect.WARNS},
            doc = "The element that the internal pointer points to, false beyond the end.",
            aliases = "pos",
            examples = "current([7, 8]) => 7")
    static Object current(Request request, BuiltinCall call, Object array) {
        PhpArray a = read(request, call, array);
        return at(a, a.skipHoles(a.cursor()));
    }

    @PhpFunction(
            sig = "key(array|object $array): int|string|null",
            effect = {Effect.WARNS},
            doc = "The key that the internal pointer points to, null beyond the end.",
            examples = "key(['a' => 1]) => 'a'")
    static Object key(Request request, BuiltinCall call, Object array) {
        PhpArray a = read(request, call, array);
        int p = a.skipHoles(a.cursor());
        return p < a.end() ? a.keyAt(p) : null;
    }

    @PhpFunction(
            sig = "next(array|object &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Moves the internal pointer forward; the element there.",
            examples = "(function () { $a = [7, 8]; return next($a); })() => 8")
    static Object next(Request request, BuiltinCall call, PhpReference array) {
        return move(request, call, array, a -> {
            int p = a.skipHoles(a.cursor());
            return p < a.end() ? a.skipHoles(p + 1) : a.end();
        });
    }

    @PhpFunction(
            sig = "prev(array|object &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Moves the internal pointer back; the element there.",
            examples = "(function () { $a = [7, 8]; next($a); return prev($a); })() => 7")
    static Object prev(Request request, BuiltinCall call, PhpReference array) {
        return move(request, call, array, a -> {
            int p = a.skipHoles(a.cursor());
            if (p >= a.end()) {
                return p;
            }
            int before = p == 0 ? -1 : a.skipHolesBack(p - 1);
            return before < 0 ? a.end() : before;
        });
    }

    @PhpFunction(
            sig = "reset(array|object &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Moves the internal pointer to the first element; that element, false for an empty array.",
            examples = "(function () { $a = [7, 8]; next($a); return reset($a); })() => 7")
    static Object reset(Request request, BuiltinCall call, PhpReference array) {
        return move(request, call, array, a -> a.skipHoles(0));
    }

    @PhpFunction(
            sig = "end(array|object &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Moves the internal pointer to the last element; that element, false for an empty array.",
            examples = "(function () { $a = [7, 8]; return end($a); })() => 8")
    static Object end(Request request, BuiltinCall call, PhpReference array) {
        return move(request, call, array, a -> a.skipHolesBack(a.end() - 1));
    }
}
