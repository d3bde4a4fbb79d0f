package dev.parade.parallel;

import dev.parade.interpreter.BulkCalls.Form;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;

/**
 * Makes values safe to read from several threads: scalars and strings are, arrays of them once frozen. Objects and
 * references are not: who holds them cannot be known.
 */
final class SharedValues {
    private SharedValues() {}

    /** Freezes what the callback gets of the elements from a position on; answers what is in the way, null for nothing. */
    static String freezeElements(PhpArray array, Form form, int from) {
        if (form == Form.KEY || array.isLongs() || array.isDoubles()) {
            return null;
        }
        for (int p = array.skipHoles(from); p < array.end(); p = array.skipHoles(p + 1)) {
            String problem = freeze(array.rawAt(p));
            if (problem != null) {
                return problem;
            }
        }
        return null;
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
        return value instanceof dev.parade.interpreter.values.PhpReference
                ? "the callback gets references"
                : "the callback gets objects";
    }
}
