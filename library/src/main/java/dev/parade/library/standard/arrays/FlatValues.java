package dev.parade.library.standard.arrays;

import dev.parade.interpreter.values.PhpArray;

/** The values of an array without holes. */
final class FlatValues {
    private FlatValues() {}

    static Object[] of(PhpArray array) {
        var values = new Object[array.size()];
        int n = 0;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            values[n++] = array.valueAt(p);
        }
        return values;
    }
}
