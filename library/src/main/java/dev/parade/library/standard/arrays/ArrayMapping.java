package dev.parade.library.standard.arrays;

import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.library.standard.arrays.ArrayItems.Form;
import java.util.Arrays;

/** The loops of array_map() and array_filter(); where {@link BulkCalls} leaves off, one element after the other. */
final class ArrayMapping {
    private ArrayMapping() {}

    /** Calls back with every element of one array; keys stay. */
    static PhpArray map(PhpCallable callback, PhpArray array) {
        boolean packed = array.isPacked();
        var result = new PhpArray();
        array.retain();
        try {
            BulkCalls.Sink sink = (p, value) -> {
                if (value == null) {
                    return;
                }
                if (!packed) {
                    result.putKey(array.keyAt(p), value);
                } else if (value instanceof Long number) {
                    result.appendLong(number);
                } else {
                    result.append(value);
                }
            };
            int start = BulkCalls.leading(callback, new ArrayItems(array, Form.VALUE, null), sink);
            for (int p = array.skipHoles(start); p < array.end(); p = array.skipHoles(p + 1)) {
                sink.accept(p, callback.call(array.valueAt(p)));
            }
        } finally {
            array.releaseInFlight();
        }
        return result;
    }

    /**
     * Goes through several arrays at once; null stands for what a shorter one lacks.
     *
     * @param callback null to collect the values themselves
     */
    static PhpArray zip(PhpCallable callback, PhpArray[] arrays) {
        int longest = 0;
        for (PhpArray array : arrays) {
            longest = Math.max(longest, array.size());
            array.retain();
        }
        try {
            var positions = new int[arrays.length];
            var result = new PhpArray(longest);
            var rows = new ArrayItems.Rows(arrays, longest);
            int start = callback == null || !rows.isDirect()
                    ? 0
                    : BulkCalls.leading(callback, rows, (k, value) -> result.append(value));
            Arrays.fill(positions, start);
            for (int k = start; k < longest; k++) {
                var row = new Object[arrays.length];
                for (int i = 0; i < arrays.length; i++) {
                    int p = arrays[i].skipHoles(positions[i]);
                    row[i] = p < arrays[i].end() ? arrays[i].valueAt(p) : PhpNull.INSTANCE;
                    positions[i] = p + 1;
                }
                result.append(callback == null ? PhpArray.ofList(row) : callback.call(row));
            }
            return result;
        } finally {
            for (PhpArray array : arrays) {
                array.releaseInFlight();
            }
        }
    }

    /** The elements for which the callback answers true. */
    static PhpArray filter(PhpCallable callback, PhpArray array, boolean withValue, boolean withKey) {
        var result = new PhpArray();
        array.retain();
        try {
            BulkCalls.Sink sink = (p, answer) -> {
                if (answer != null && Conversions.toBoolean(answer)) {
                    Elements.put(result, array, p);
                }
            };
            Form form = !withKey ? Form.VALUE : withValue ? Form.VALUE_AND_KEY : Form.KEY;
            int start = callback == null ? 0 : BulkCalls.leading(callback, new ArrayItems(array, form, null), sink);
            for (int p = array.skipHoles(start); p < array.end(); p = array.skipHoles(p + 1)) {
                sink.accept(p, callback == null ? array.valueAt(p) : callback.call(form.arguments(array, p)));
            }
        } finally {
            array.releaseInFlight();
        }
        return result;
    }

    /** What the callback makes of a value so far and each element. */
    static Object reduce(PhpCallable callback, PhpArray array, Object initial) {
        Object folded = IntFold.reduced(callback, array, initial);
        if (folded != null) {
            return folded;
        }
        Object result = initial;
        array.retain();
        try {
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                result = callback.call(result, array.valueAt(p));
            }
        } finally {
            array.releaseInFlight();
        }
        return result;
    }

    /** Position of the first element for which the callback's answer is {@code wanted}, or -1. */
    static int find(PhpCallable callback, PhpArray array, boolean wanted) {
        array.retain();
        try {
            int[] found = {-1};
            int start = BulkCalls.leading(callback, new ArrayItems(array, Form.VALUE_AND_KEY, wanted), (p, answer) -> {
                if (answer != null && Conversions.toBoolean(answer) == wanted) {
                    found[0] = p;
                }
            });
            if (found[0] >= 0) {
                return found[0];
            }
            for (int p = array.skipHoles(start); p < array.end(); p = array.skipHoles(p + 1)) {
                if (Conversions.toBoolean(callback.call(array.valueAt(p), array.keyAt(p))) == wanted) {
                    return p;
                }
            }
            return -1;
        } finally {
            array.releaseInFlight();
        }
    }
}
