package dev.parade.library.standard.arrays;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** How elements pass from one array into another. */
final class Elements {
    private Elements() {}

    /** What a copy of an element holds: a cell that nobody else has dissolves, others are shared. */
    static Object carried(Object raw) {
        return raw instanceof PhpReference cell && cell.owners() <= 1 ? cell.get() : raw;
    }

    /** Appends a copy of an element. */
    static void append(PhpArray target, PhpArray source, int position) {
        if (source.isLongs()) {
            target.appendLong(source.longAt(position));
        } else {
            append(target, carried(source.rawAt(position)));
        }
    }

    /** Appends; throws what PHP throws when no key is left. */
    static void append(PhpArray target, Object value) {
        if (!target.append(value)) {
            throw PhpErrors.error("Cannot add element to the array as the next element is already occupied");
        }
    }

    /** Sets a copy of an element under its own key. */
    static void put(PhpArray target, PhpArray source, int position) {
        target.putRaw(source.keyAt(position), carried(source.rawAt(position)));
    }

    /** The array in a by-reference parameter, to be written: separated from other owners. */
    static PhpArray writable(PhpReference reference) {
        PhpArray array = (PhpArray) reference.get();
        if (array.isShared()) {
            array = array.copy();
            reference.set(array);
        }
        return array;
    }

    /** Holds an array while callbacks run that might write to it. */
    static void release(PhpArray held) {
        held.releaseInFlight();
    }

    /** Takes a value into the keeping of Java code; null is allowed. */
    static void keep(Object value) {
        Owned.retain(value);
    }

    /** Ends {@link #keep} without ending the value's life. */
    static void letGo(Object value) {
        if (value instanceof Owned owned) {
            owned.releaseInFlight();
        }
    }

    /** {@code name(): message} as a warning. */
    static void warn(Request request, BuiltinCall call, String message) {
        request.warning(call.name() + "(): " + message);
    }

    static PhpString key(Object key) {
        return key instanceof Long number ? PhpString.of((long) number) : (PhpString) key;
    }
}
