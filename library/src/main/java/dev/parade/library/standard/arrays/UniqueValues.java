package dev.parade.library.standard.arrays;

import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.Comparator;
import java.util.HashSet;

/** array_unique(): by text in a set, by any other order among neighbours of a sorted copy. */
final class UniqueValues {
    private UniqueValues() {}

    static PhpArray of(PhpArray array, long flags) {
        return flags == ValueOrder.STRING ? byText(array) : byOrder(array, flags);
    }

    private static PhpArray byText(PhpArray array) {
        if (array.isLongs()) {
            return ofLongs(array);
        }
        var seen = new HashSet<PhpString>();
        var result = new PhpArray();
        array.retain();
        try {
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                if (seen.add(Conversions.toPhpString(array.valueAt(p)))) {
                    Elements.put(result, array, p);
                }
            }
        } finally {
            array.releaseInFlight();
        }
        return result;
    }

    /** Ints have the same text when they are the same. */
    private static PhpArray ofLongs(PhpArray array) {
        int n = array.size();
        int mask = Integer.highestOneBit(Math.max(8, n)) * 4 - 1;
        // Positions + 1, at the next free place from where the value belongs.
        var table = new int[mask + 1];
        var result = new PhpArray();
        for (int p = 0; p < n; p++) {
            long value = array.longAt(p);
            int slot = Long.hashCode(value * 0x9E3779B97F4A7C15L) & mask;
            while (table[slot] != 0 && array.longAt(table[slot] - 1) != value) {
                slot = slot + 1 & mask;
            }
            if (table[slot] == 0) {
                table[slot] = p + 1;
                result.putLong(p, value);
            }
        }
        return result;
    }

    private static PhpArray byOrder(PhpArray array, long flags) {
        Comparator<Object> by = ValueOrder.of(flags);
        Object[] values = ArraySorting.valuesByPosition(array);
        int[] order = ArraySorting.positions(array);
        HybridSort.sortUnstably(order, (p, q) -> by.compare(values[p], values[q]));
        PhpArray result = array.copy();
        int kept = order[0];
        for (int i = 1; i < order.length; i++) {
            int p = order[i];
            if (by.compare(values[kept], values[p]) != 0) {
                kept = p;
            } else if (kept > p) {
                result.removeKey(array.keyAt(kept));
                kept = p;
            } else {
                result.removeKey(array.keyAt(p));
            }
        }
        return result;
    }
}
