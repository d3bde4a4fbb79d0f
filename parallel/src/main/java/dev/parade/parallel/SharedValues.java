package dev.parade.parallel;

import dev.parade.interpreter.BulkCalls.Items;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/**
 * Makes values safe to read from several threads: scalars and strings are, arrays of them once frozen. Objects and
 * references are not: who holds them cannot be known.
 */
final class SharedValues {
    private SharedValues() {}

    /** Freezes what the work on the items from an index on reads; answers what is in the way, null for nothing. */
    static String freezeInputs(Items items, int from) {
        String[] problem = {null};
        items.eachInput(from, value -> {
            problem[0] = freeze(value);
            return problem[0] == null;
        });
        return problem[0];
    }

    /** Freezes a value; answers what is in the way, null for nothing. */
    static String freeze(Object value) {
        if (value instanceof PhpArray array) {
            String problem = check(array);
            if (problem == null) {
                array.freeze();
            }
            return problem;
        }
        return scalar(value) ? null : problem(value);
    }

    private static String check(PhpArray array) {
        if (array.isLongs() || array.isDoubles()) {
            return null;
        }
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            Object raw = array.rawAt(p);
            String problem = raw instanceof PhpArray inner ? check(inner) : scalar(raw) ? null : problem(raw);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static boolean scalar(Object value) {
        return value instanceof Long
                || value instanceof PhpString
                || value instanceof Double
                || value instanceof Boolean
                || value == PhpNull.INSTANCE;
    }

    private static String problem(Object value) {
        return value instanceof PhpReference ? "the callback gets references" : "the callback gets objects";
    }
}
