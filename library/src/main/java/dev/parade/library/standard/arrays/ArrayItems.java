package dev.parade.library.standard.arrays;

import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import java.util.function.Predicate;

/** The elements of an array, by position, as items for a callback. Holes have the answer Java null. */
final class ArrayItems implements BulkCalls.Items {
    /** What the callback gets of an element. */
    enum Form {
        VALUE,
        KEY,
        VALUE_AND_KEY;

        Object[] arguments(PhpArray array, int position) {
            return switch (this) {
                case VALUE -> new Object[] {array.valueAt(position)};
                case KEY -> new Object[] {array.keyAt(position)};
                case VALUE_AND_KEY -> new Object[] {array.valueAt(position), array.keyAt(position)};
            };
        }
    }

    private final PhpArray array;
    private final Form form;
    /** The answer, as a bool, with which a search ends; null for none. */
    private final Boolean last;

    ArrayItems(PhpArray array, Form form, Boolean last) {
        this.array = array;
        this.form = form;
        this.last = last;
    }

    @Override
    public int size() {
        return array.end();
    }

    @Override
    public Object work(Request request, PhpCallable callback, int index) {
        return array.isHole(index) ? null : callback.call(form.arguments(array, index));
    }

    @Override
    public boolean isLast(Object answer) {
        return last != null && answer != null && Conversions.toBoolean(answer) == last;
    }

    @Override
    public boolean eachInput(int from, Predicate<Object> takes) {
        return form == Form.KEY || eachValue(array, from, takes);
    }

    /** Shows the elements from a position on, cells as they are. */
    static boolean eachValue(PhpArray array, int from, Predicate<Object> takes) {
        if (!array.isLongs() && !array.isDoubles()) {
            for (int p = array.skipHoles(from); p < array.end(); p = array.skipHoles(p + 1)) {
                if (!takes.test(array.rawAt(p))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Rows of several arrays; null stands for what a shorter one lacks. */
    record Rows(PhpArray[] arrays, int size) implements BulkCalls.Items {
        /** Whether the n-th element of every array lies at position n. */
        boolean isDirect() {
            for (PhpArray array : arrays) {
                if (array.end() != array.size()) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Object work(Request request, PhpCallable callback, int index) {
            var row = new Object[arrays.length];
            for (int i = 0; i < row.length; i++) {
                row[i] = index < arrays[i].end() ? arrays[i].valueAt(index) : PhpNull.INSTANCE;
            }
            return callback.call(row);
        }

        @Override
        public boolean eachInput(int from, Predicate<Object> takes) {
            for (PhpArray array : arrays) {
                if (!eachValue(array, from, takes)) {
                    return false;
                }
            }
            return true;
        }
    }
}
