package dev.parade.library.standard.arrays;

import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The elements of an array for array_walk(): each in a cell of its own, which is what the element becomes in PHP. */
record WalkItems(PhpArray array, Object extra) implements BulkCalls.Items {
    /**
     * Walks the first elements, perhaps all; writes what the callback made of them.
     *
     * @return position of the first that is left
     */
    static int walk(PhpReference holder, PhpCallable callback, Object extra) {
        PhpArray array = (PhpArray) holder.get();
        Object[] results = new Object[array.end()];
        array.retain();
        int start = 0;
        try {
            start = BulkCalls.leading(callback, new WalkItems(array, extra), (p, value) -> results[p] = value);
        } finally {
            array.releaseInFlight();
            if (BulkCalls.takesReference(callback, 0)) {
                store(holder, results);
            }
        }
        return start;
    }

    private static void store(PhpReference holder, Object[] results) {
        for (int p = 0; p < results.length; p++) {
            if (results[p] != null) {
                Elements.writable(holder).setRawAt(p, results[p]);
            }
        }
    }

    @Override
    public int size() {
        return array.end();
    }

    @Override
    public Object work(Request request, PhpCallable callback, int index) {
        if (array.isHole(index)) {
            return null;
        }
        PhpReference cell = new PhpReference(array.valueAt(index));
        call(callback, cell, array.keyAt(index), extra);
        return cell.get();
    }

    private static void call(PhpCallable callback, Object value, Object key, Object extra) {
        if (extra == null) {
            callback.call(value, key);
        } else {
            callback.call(value, key, extra);
        }
    }

    @Override
    public boolean eachInput(int from, Predicate<Object> takes) {
        return (extra == null || takes.test(extra)) && ArrayItems.eachValue(array, from, takes);
    }

    @Override
    public boolean passesCells() {
        return true;
    }

    @Override
    public boolean needsProof() {
        return true;
    }

    /** What array_walk_recursive() visits, in its order. */
    record Leaves(List<Object> values, List<Object> keys, Object extra) implements BulkCalls.Items {
        /** Null when there are references, which may lead round in circles. */
        static Leaves of(PhpArray array, Object extra) {
            Leaves leaves = new Leaves(new ArrayList<>(), new ArrayList<>(), extra);
            return leaves.collect(array) ? leaves : null;
        }

        private boolean collect(PhpArray array) {
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                Object value = array.rawAt(p);
                if (value instanceof PhpArray inner) {
                    if (!collect(inner)) {
                        return false;
                    }
                } else if (value instanceof PhpReference) {
                    return false;
                } else {
                    values.add(value);
                    keys.add(array.keyAt(p));
                }
            }
            return true;
        }

        /** Visits the first ones, perhaps all; answers how many. */
        int walk(PhpCallable callback) {
            return BulkCalls.leading(callback, this, (index, answer) -> {});
        }

        @Override
        public int size() {
            return values.size();
        }

        @Override
        public Object work(Request request, PhpCallable callback, int index) {
            call(callback, values.get(index), keys.get(index), extra);
            return null;
        }

        @Override
        public boolean eachInput(int from, Predicate<Object> takes) {
            return (extra == null || takes.test(extra)) && values.stream().allMatch(takes);
        }

        @Override
        public boolean needsProof() {
            return true;
        }
    }
}
