package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.OffsetUse;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** Parts of arrays, and elements put in and taken out. */
final class ArrayParts {
    private ArrayParts() {}

    private static int start(long offset, int n) {
        if (offset < 0) {
            return (int) Math.max(0, n + Math.max(offset, -(long) n));
        }
        return (int) Math.min(offset, n);
    }

    /** Number of elements from {@code from} on that a length covers. */
    private static int count(int from, Long length, int n) {
        if (length == null) {
            return n - from;
        }
        if (length < 0) {
            return (int) Math.max(0, n - from + Math.max(length, -(long) n));
        }
        return (int) Math.min(length, n - from);
    }

    /** Position of the element with an ordinal number. */
    private static int position(PhpArray array, int ordinal) {
        if (array.size() == array.end()) {
            return ordinal;
        }
        int p = array.skipHoles(0);
        for (int i = 0; i < ordinal; i++) {
            p = array.skipHoles(p + 1);
        }
        return p;
    }

    @PhpFunction(
            sig = "array_slice(array $array, int $offset, ?int $length = null, bool $preserve_keys = false): array",
            effect = {},
            doc = "Part of an array; string keys stay, int keys only if asked for.",
            examples = {
                "array_slice([1, 2, 3], 1) => array ( 0 => 2, 1 => 3, )",
                "array_slice(['a' => 1, 5 => 2], -1, 1, true) => array ( 5 => 2, )"
            })
    static PhpArray arraySlice(PhpArray array, long offset, Long length, boolean preserve) {
        int from = start(offset, array.size());
        int count = count(from, length, array.size());
        if (count == 0) {
            return new PhpArray();
        }
        if (array.isLongs() && (!preserve || from == 0)) {
            return longs(array, from, count);
        }
        var result = preserve && from > 0 ? new PhpArray() : new PhpArray(count);
        int p = position(array, from);
        for (int i = 0; i < count; i++, p = array.skipHoles(p + 1)) {
            if (preserve || array.isStringKeyAt(p)) {
                Elements.put(result, array, p);
            } else {
                Elements.append(result, array, p);
            }
        }
        return result;
    }

    private static PhpArray longs(PhpArray array, int from, int count) {
        var longs = new long[count];
        for (int i = 0; i < count; i++) {
            longs[i] = array.longAt(from + i);
        }
        return PhpArray.ofLongs(longs, count);
    }

    private static PhpArray spliced(PhpArray array, int from, int count, PhpArray inserted) {
        int m = inserted.size();
        var longs = new long[array.size() - count + m];
        for (int i = 0; i < from; i++) {
            longs[i] = array.longAt(i);
        }
        for (int i = 0; i < m; i++) {
            longs[from + i] = inserted.longAt(i);
        }
        for (int i = from + count; i < array.size(); i++) {
            longs[i - count + m] = array.longAt(i);
        }
        return PhpArray.ofLongs(longs, longs.length);
    }

    @PhpFunction(
            sig = "array_splice(array &$array, int $offset, ?int $length = null, mixed $replacement = []): array",
            effect = {Effect.WRITES_ARGUMENT},
            doc = "Takes part of an array out, and puts other elements in; what was taken out.",
            examples = "(function () { $a = [1, 2, 3]; $b = array_splice($a, 1, 1, ['x', 'y']);"
                    + " return implode($a) . '-' . implode($b); })() => '1xy3-2'")
    static PhpArray arraySplice(PhpReference reference, long offset, Long length, Object replacement) {
        PhpArray array = (PhpArray) reference.get();
        int n = array.size();
        int from = start(offset, n);
        int count = count(from, length, n);
        if (array.isLongs() && replacement instanceof PhpArray inserted && (inserted.isLongs() || inserted.isEmpty())) {
            reference.set(spliced(array, from, count, inserted));
            return longs(array, from, count);
        }
        var removed = new PhpArray();
        var result = new PhpArray(array.size());
        int i = 0;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1), i++) {
            if (i == from) {
                insert(result, replacement);
            }
            PhpArray target = i >= from && i < from + count ? removed : result;
            Object raw = array.rawAt(p);
            if (array.isStringKeyAt(p)) {
                target.putRaw(array.keyAt(p), raw);
            } else {
                target.append(raw);
            }
        }
        if (from == n) {
            insert(result, replacement);
        }
        if (!array.isShared()) {
            // The elements go from the old array to the new ones: the old one must not count as their owner.
            array.clear();
        }
        reference.set(result);
        return removed;
    }

    private static void insert(PhpArray target, Object replacement) {
        if (replacement instanceof PhpArray values) {
            for (int p = values.skipHoles(0); p < values.end(); p = values.skipHoles(p + 1)) {
                Elements.append(target, values, p);
            }
        } else if (replacement instanceof PhpObject object) {
            // An object converts to the array of its properties.
            for (Object slot : object.slots()) {
                if (slot != null && slot != PhpObject.UNINITIALIZED) {
                    target.append(slot);
                }
            }
            if (object.dynamic() != null) {
                insert(target, object.dynamic());
            }
        } else if (replacement != PhpNull.INSTANCE) {
            target.append(replacement);
        }
    }

    @PhpFunction(
            sig = "array_chunk(array $array, int $length, bool $preserve_keys = false): array",
            effect = {Effect.THROWS},
            doc = "An array in pieces of a length.",
            examples = "array_chunk([1, 2, 3], 2) => array ( 0 => array ( 0 => 1, 1 => 2, ), 1 => array ( 0 => 3, ), )")
    static PhpArray arrayChunk(BuiltinCall call, PhpArray array, long length, boolean preserve) {
        if (length < 1) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0");
        }
        var result = new PhpArray();
        PhpArray chunk = null;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (chunk == null) {
                chunk = new PhpArray();
            }
            if (preserve) {
                Elements.put(chunk, array, p);
            } else {
                Elements.append(chunk, array, p);
            }
            if (chunk.size() == length) {
                result.append(chunk);
                chunk = null;
            }
        }
        if (chunk != null) {
            result.append(chunk);
        }
        return result;
    }

    @PhpFunction(
            sig = "array_column(array $array, int|string|null $column_key, int|string|null $index_key = null): array",
            effect = {Effect.WARNS},
            doc = "One column of an array of rows, by another column if asked for.",
            examples = {
                "array_column([['id' => 1, 'n' => 'a'], ['id' => 2, 'n' => 'b']], 'n', 'id') => array ( 1 => 'a', 2 => 'b', )"
            })
    static PhpArray arrayColumn(Request request, PhpArray array, Object column, Object index) {
        var result = new PhpArray();
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            Object row = array.valueAt(p);
            Object value = column == null || column == PhpNull.INSTANCE ? row : field(request, row, column);
            if (value == null) {
                continue;
            }
            Object key = index == null || index == PhpNull.INSTANCE ? null : field(request, row, index);
            if (key == null) {
                result.append(value);
            } else {
                result.putRaw(Conversions.toKey(key, OffsetUse.WRITE), value);
            }
        }
        return result;
    }

    /** Java null when the row has no such column. */
    private static Object field(Request request, Object row, Object name) {
        if (row instanceof PhpArray array) {
            return array.getKey(name);
        }
        if (!(row instanceof PhpObject object)) {
            return null;
        }
        PhpClass scope = request.engine().callables().scope(request);
        String property = Elements.key(name).toString();
        Object value = Properties.readQuiet(request, object, property, scope, Properties.Quietly.EMPTY);
        return value == null || value == PhpNull.INSTANCE ? declaredNull(object, property, scope) : value;
    }

    /** PHP null for a property that is there and null, else Java null. */
    private static Object declaredNull(PhpObject object, String name, PhpClass scope) {
        var info = Properties.find(object.phpClass(), name, scope);
        boolean visible = info == null || Properties.isVisible(info, scope);
        return visible && object.property(name) == PhpNull.INSTANCE ? PhpNull.INSTANCE : null;
    }

    @PhpFunction(
            sig = "array_push(array &$array, mixed ...$values): int",
            effect = {Effect.WRITES_ARGUMENT, Effect.THROWS},
            doc = "Appends values; the number of elements.",
            examples = "(function () { $a = [1]; return array_push($a, 2, 3); })() => 3")
    static long arrayPush(PhpReference reference, Object... values) {
        PhpArray array = Elements.writable(reference);
        for (Object value : values) {
            Elements.append(array, PhpReference.deref(value));
        }
        return array.size();
    }

    @PhpFunction(
            sig = "array_pop(array &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT},
            doc = "Takes the last element out; null if there is none.",
            examples = "(function () { $a = [1, 2]; return array_pop($a); })() => 2")
    static Object arrayPop(PhpReference reference) {
        if (((PhpArray) reference.get()).isEmpty()) {
            return null;
        }
        return Elements.writable(reference).pop();
    }

    @PhpFunction(
            sig = "array_shift(array &$array): mixed",
            effect = {Effect.WRITES_ARGUMENT},
            doc = "Takes the first element out and renumbers int keys; null if there is none.",
            examples = "(function () { $a = [1, 2]; return array_shift($a); })() => 1")
    static Object arrayShift(PhpReference reference) {
        if (((PhpArray) reference.get()).isEmpty()) {
            return null;
        }
        return Elements.writable(reference).shift();
    }

    @PhpFunction(
            sig = "array_unshift(array &$array, mixed ...$values): int",
            effect = {Effect.WRITES_ARGUMENT},
            doc = "Puts values at the start and renumbers int keys; the number of elements.",
            examples = "(function () { $a = ['k' => 1, 2]; array_unshift($a, 0); return $a; })()"
                    + " => array ( 0 => 0, 'k' => 1, 1 => 2, )")
    static long arrayUnshift(PhpReference reference, Object... values) {
        PhpArray array = (PhpArray) reference.get();
        var result = new PhpArray(array.size() + values.length);
        for (Object value : values) {
            result.append(PhpReference.deref(value));
        }
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (array.isStringKeyAt(p)) {
                result.putRaw(array.keyAt(p), array.rawAt(p));
            } else {
                result.append(array.rawAt(p));
            }
        }
        if (!array.isShared()) {
            array.clear();
        }
        reference.set(result);
        return result.size();
    }
}
