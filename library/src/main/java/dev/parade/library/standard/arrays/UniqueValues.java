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
