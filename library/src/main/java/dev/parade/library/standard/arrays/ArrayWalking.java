package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.PropertyNames;
import dev.parade.interpreter.runtime.PropertyTypes;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.IdentityHashMap;
import java.util.Map;

/** array_walk(): a callback that may write each element. */
final class ArrayWalking {
    private final PhpCallable callback;
    private final Object extra;
    private final boolean recursive;
    private final Map<PhpReference, Boolean> open = new IdentityHashMap<>();
    /** How many elements have been visited before. */
    private int skip;

    private ArrayWalking(PhpCallable callback, Object extra, boolean recursive) {
        this.callback = callback;
        this.extra = extra;
        this.recursive = recursive;
    }

    @PhpFunction(
            sig = "array_walk(array|object &$array, callable $callback, mixed $arg = UNKNOWN): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.THROWS},
            doc = "Calls back with every element, by reference, and its key.",
            examples = "(function () { $a = [1, 2]; array_walk($a, function (&$v, $k) { $v = $v * 10 + $k; });"
                    + " return implode(',', $a); })() => '10,21'")
    static boolean arrayWalk(PhpReference array, PhpCallable callback, Object arg) {
        walk(array, callback, arg, false);
        return true;
    }

    @PhpFunction(
            sig = "array_walk_recursive(array|object &$array, callable $callback, mixed $arg = UNKNOWN): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.THROWS},
            doc = "array_walk() that goes into arrays instead of calling back with them.",
            examples =
                    "(function () { $a = [1, [2]]; $s = 0; array_walk_recursive($a, function ($v) use (&$s) { $s += $v; });"
                            + " return $s; })() => 3")
    static boolean arrayWalkRecursive(PhpReference array, PhpCallable callback, Object arg) {
        walk(array, callback, arg, true);
        return true;
    }

    private static void walk(PhpReference holder, PhpCallable callback, Object arg, boolean recursive) {
        var walking = new ArrayWalking(callback, arg, recursive);
        if (holder.get() instanceof PhpObject object) {
            walking.walkSlots(object);
            if (object.dynamic() != null) {
                var properties = new PhpReference(object.dynamicForWrite());
                object.setDynamic(null);
                walking.walk(properties, 0);
                object.setDynamic((PhpArray) properties.get());
            }
            return;
        }
        walking.walkTogether(holder);
    }

    /** The first elements on several threads, where that may be; the others one after the other. */
    private void walkTogether(PhpReference holder) {
        PhpArray array = (PhpArray) holder.get();
        if (!recursive) {
            walk(holder, array.size() < 2 ? 0 : WalkItems.walk(holder, callback, extra));
            return;
        }
        WalkItems.Leaves leaves =
                array.isEmpty() || BulkCalls.takesReference(callback, 0) ? null : WalkItems.Leaves.of(array, extra);
        skip = leaves == null ? 0 : leaves.walk(callback);
        walk(holder, 0);
    }

    /** Goes through the declared properties, whatever their visibility. */
    private void walkSlots(PhpObject lazy) {
        PhpObject object = LazyObjects.initialize(Request.current(), lazy);
        PropertyInfo[] infos = object.phpClass().slots();
        Object[] slots = object.slots();
        for (int i = 0; i < infos.length; i++) {
            Object value = slots[i];
            if (value == null || value == PhpObject.UNINITIALIZED || infos[i] == null || infos[i].isHidden()) {
                continue;
            }
            PhpReference cell = value instanceof PhpReference shared ? shared : new PhpReference(value);
            if (cell != value) {
                cell.retain();
                slots[i] = cell;
                Owned.release(value);
                PropertyTypes.add(cell, infos[i]);
            }
            visit(cell, PropertyNames.mangle(infos[i]));
            if (slots[i] == cell && cell.owners() == 1) {
                Object result = cell.get();
                Owned.retain(result);
                slots[i] = result;
                cell.release();
            }
        }
    }

    private void walk(PhpReference holder, int start) {
        PhpArray array = (PhpArray) holder.get();
        if (array.isEmpty()) {
            return;
        }
        array = Elements.writable(holder);
        int compactions = array.compactions();
        int p = array.skipHoles(start);
        while (p < array.end()) {
            Object key = array.keyAt(p);
            PhpReference cell = array.referenceAt(p);
            cell.retain();
            Object next = null;
            try {
                int following = array.skipHoles(p + 1);
                next = following < array.end() ? array.keyAt(following) : null;
                visit(cell, key);
            } finally {
                cell.releaseInFlight();
            }
            if (!(holder.get() instanceof PhpArray now)) {
                throw PhpErrors.typeError("Iterated value is no longer an array or object");
            }
            if (now == array && now.compactions() == compactions) {
                dissolve(array, p, cell);
                p = array.skipHoles(p + 1);
            } else {
                array = Elements.writable(holder);
                compactions = array.compactions();
                p = next == null ? array.end() : array.findKey(next);
                if (p < 0) {
                    // Another array altogether: PHP goes on at its internal pointer.
                    p = array.skipHoles(array.cursor());
                }
            }
        }
    }

    /** Makes an element that nobody took a reference of a plain value again. */
    private static void dissolve(PhpArray array, int p, PhpReference cell) {
        if (!array.isShared() && p < array.end() && !array.isHole(p) && array.rawAt(p) == cell && cell.owners() == 1) {
            array.setRawAt(p, cell.get());
        }
    }

    private void visit(PhpReference cell, Object key) {
        if (recursive && cell.get() instanceof PhpArray) {
            if (open.put(cell, true) != null) {
                throw PhpErrors.error("Recursion detected");
            }
            try {
                walk(cell, 0);
            } finally {
                open.remove(cell);
            }
        } else if (skip > 0) {
            skip--;
        } else if (extra == null) {
            callback.call(cell, key);
        } else {
            callback.call(cell, key, extra);
        }
    }
}
