package dev.parade.interpreter.values;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/** Lists of what arrays hold, made in one pass over the storage instead of one element after the other. */
public final class ArrayLists {
    private ArrayLists() {}

    /** The keys of an array as a list. */
    @TruffleBoundary
    public static PhpArray keys(PhpArray array) {
        int n = array.size();
        if (array.isPacked()) {
            var keys = new long[n];
            Arrays.setAll(keys, i -> i);
            return PhpArray.ofLongs(keys, n);
        }
        HashIndex index = array.index;
        return index.hasStrings() ? keysOfBothKinds(array, index, n) : intKeys(array, index, n);
    }

    private static PhpArray intKeys(PhpArray array, HashIndex index, int n) {
        var keys = new long[n];
        Object[] values = array.values;
        int to = 0;
        for (int p = 0, end = index.used; p < end; p++) {
            if (values[p] != null) {
                keys[to++] = index.ints[p];
            }
        }
        return PhpArray.ofLongs(keys, n);
    }

    private static PhpArray keysOfBothKinds(PhpArray array, HashIndex index, int n) {
        var keys = new Object[n];
        Object[] values = array.values;
        PhpString[] strings = index.strings;
        int to = 0;
        for (int p = 0, end = index.used; p < end; p++) {
            if (values[p] != null) {
                PhpString s = strings[p];
                keys[to++] = s != null ? s : (Object) index.ints[p];
            }
        }
        return PhpArray.ofCounted(keys);
    }

    /** The values of an array as a list: cells that nobody else has dissolve, others are shared. */
    @TruffleBoundary
    public static PhpArray values(PhpArray array) {
        int n = array.size();
        if (array.isLongs()) {
            var longs = new long[n];
            for (int i = 0; i < n; i++) {
                longs[i] = array.longAt(i);
            }
            return PhpArray.ofLongs(longs, n);
        }
        if (array.isDoubles()) {
            var doubles = new double[n];
            for (int i = 0; i < n; i++) {
                doubles[i] = array.doubleAt(i);
            }
            return PhpArray.ofDoubles(doubles, n);
        }
        var list = new Object[n];
        boolean references = carry(array, list, 0);
        return PhpArray.ofOwned(list, references);
    }

    /**
     * The values of arrays, one after the other.
     *
     * @param total the sum of the arrays' sizes
     */
    @TruffleBoundary
    public static PhpArray joined(PhpArray[] arrays, int total) {
        var list = new Object[total];
        boolean references = false;
        int at = 0;
        for (PhpArray array : arrays) {
            references |= carry(array, list, at);
            at += array.size();
        }
        return PhpArray.ofOwned(list, references);
    }

    /** Copies the values, owned by the list from then on; true when a cell is among them. */
    private static boolean carry(PhpArray array, Object[] list, int at) {
        int to = at;
        if (array.isLongs() || array.isDoubles()) {
            for (int p = 0, n = array.size(); p < n; p++) {
                list[to++] = array.rawAt(p);
            }
            return false;
        }
        boolean references = false;
        Object[] values = array.values;
        for (int p = 0, end = array.end(); p < end; p++) {
            Object value = values[p];
            if (value == null) {
                continue;
            }
            if (value instanceof Owned) {
                if (value instanceof PhpReference cell) {
                    if (cell.owners() <= 1) {
                        value = cell.get();
                    } else {
                        references = true;
                    }
                }
                Owned.retain(value);
            }
            list[to++] = value;
        }
        return references;
    }
}
