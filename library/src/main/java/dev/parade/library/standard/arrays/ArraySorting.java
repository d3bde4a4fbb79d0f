package dev.parade.library.standard.arrays;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import java.util.Comparator;

/** Sorts arrays in place by value, by key or by what a callback says. */
final class ArraySorting {
    private ArraySorting() {}

    /** Positions of the entries in the array's order. */
    static int[] positions(PhpArray array) {
        var positions = new int[array.size()];
        int n = 0;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            positions[n++] = p;
        }
        return positions;
    }

    /** Values by position; Java null for holes. */
    static Object[] valuesByPosition(PhpArray array) {
        var values = new Object[array.end()];
        for (int p = array.skipHoles(0); p < values.length; p = array.skipHoles(p + 1)) {
            values[p] = array.valueAt(p);
        }
        return values;
    }

    static void byValue(PhpReference reference, long flags, boolean reverse, boolean renumber) {
        PhpArray array = (PhpArray) reference.get();
        if (array.isEmpty()) {
            return;
        }
        if (renumber && array.isLongs() && (flags == ValueOrder.REGULAR || flags == ValueOrder.NUMERIC)) {
            reference.set(sortedLongs(array, reverse));
            return;
        }
        array.retain();
        int[] order;
        try {
            order = positions(array);
            Object[] values = valuesByPosition(array);
            if (flags == ValueOrder.REGULAR && allLongs(values, order)) {
                sortLongs(values, order, reverse);
            } else if (flags == ValueOrder.STRING && StringSorting.allStrings(values, order)) {
                StringSorting.byBytes(values, order, reverse);
            } else if (flags == ValueOrder.REGULAR && StringSorting.allStrings(values, order)) {
                StringSorting.regularly(values, order, reverse);
            } else {
                ParallelSort.sort(null, order, values, ordered(ValueOrder.of(flags), values, reverse));
            }
        } finally {
            array.releaseInFlight();
        }
        store(reference, array, order, renumber);
    }

    static void byKey(PhpReference reference, long flags, boolean reverse) {
        PhpArray array = (PhpArray) reference.get();
        if (array.size() < 2) {
            resetCursor(reference, array);
            return;
        }
        if (array.isPacked() && !reverse && flags == ValueOrder.REGULAR) {
            resetCursor(reference, array);
            return;
        }
        int[] order = positions(array);
        var keys = new Object[array.end()];
        for (int p : order) {
            keys[p] = array.keyAt(p);
        }
        if (flags == ValueOrder.REGULAR && allLongs(keys, order)) {
            sortLongs(keys, order, reverse);
        } else if (flags == ValueOrder.REGULAR && StringSorting.allStrings(keys, order)) {
            StringSorting.regularly(keys, order, reverse);
        } else {
            ParallelSort.sort(null, order, keys, ordered(ValueOrder.ofKeys(flags), keys, reverse));
        }
        store(reference, array, order, false);
    }

    private static ParallelSort.Orders ordered(Comparator<Object> by, Object[] values, boolean reverse) {
        return (request, none) ->
                reverse ? (p, q) -> -by.compare(values[p], values[q]) : (p, q) -> by.compare(values[p], values[q]);
    }

    private static void resetCursor(PhpReference reference, PhpArray array) {
        if (array.cursor() != 0) {
            Elements.writable(reference).setCursor(0);
        }
    }

    /** usort(), uasort() (by value) and uksort() (by key). */
    static void byCallback(
            Request request,
            BuiltinCall call,
            PhpReference reference,
            PhpCallable callback,
            boolean keys,
            boolean renumber) {
        PhpArray array = (PhpArray) reference.get();
        if (array.isEmpty()) {
            return;
        }
        int[] order = positions(array);
        array.retain();
        try {
            var subjects = new Object[array.end()];
            for (int p : order) {
                subjects[p] = keys ? array.keyAt(p) : array.valueAt(p);
            }
            ParallelSort.sort(callback, order, subjects, (view, called) -> {
                var compare =
                        view == request ? new UserOrder(request, call, callback) : new UserOrder(view, call, called);
                return (p, q) -> compare.compare(subjects[p], subjects[q]);
            });
        } finally {
            array.releaseInFlight();
        }
        store(reference, array, order, renumber);
    }

    /** Puts the array in order where nobody else sees it. */
    static void store(PhpReference reference, PhpArray array, int[] order, boolean renumber) {
        if (reference.get() == array && !array.isShared()) {
            array.permute(order, renumber);
        } else {
            PhpArray copy = array.copy();
            copy.permute(order, renumber);
            reference.set(copy);
        }
    }

    private static PhpArray sortedLongs(PhpArray array, boolean reverse) {
        var longs = new long[array.size()];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = array.longAt(i);
        }
        ParallelNumbers.sort(longs);
        if (reverse) {
            for (int i = 0, j = longs.length - 1; i < j; i++, j--) {
                long kept = longs[i];
                longs[i] = longs[j];
                longs[j] = kept;
            }
        }
        return PhpArray.ofLongs(longs, longs.length);
    }

    private static boolean allLongs(Object[] values, int[] order) {
        for (int p : order) {
            if (!(values[p] instanceof Long)) {
                return false;
            }
        }
        return true;
    }

    private static void sortLongs(Object[] values, int[] order, boolean reverse) {
        var longs = new long[values.length];
        for (int p : order) {
            longs[p] = (Long) values[p];
        }
        HybridSort.Order by =
                reverse ? (p, q) -> Long.compare(longs[q], longs[p]) : (p, q) -> Long.compare(longs[p], longs[q]);
        ParallelSort.sort(order, by);
    }

    /** The order that a callback gives. */
    static final class UserOrder implements Comparator<Object> {
        private final Request request;
        private final BuiltinCall call;
        private final PhpCallable callback;
        private boolean told;

        UserOrder(Request request, BuiltinCall call, PhpCallable callback) {
            this.request = request;
            this.call = call;
            this.callback = callback;
        }

        @Override
        public int compare(Object a, Object b) {
            Object result = callback.call(a, b);
            if (result instanceof Long number) {
                return Long.signum(number);
            }
            if (result instanceof Boolean larger) {
                if (!told) {
                    told = true;
                    request.deprecated(call.name() + "(): Returning bool from comparison function is deprecated,"
                            + " return an integer less than, equal to, or greater than zero");
                }
                // A callback that says "larger" by true says "smaller" when asked the other way round.
                return larger ? 1 : -Long.signum(Conversions.toLong(callback.call(b, a)));
            }
            return Long.signum(Conversions.toLong(result));
        }
    }
}
