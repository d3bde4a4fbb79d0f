package dev.parade.library.standard.arrays;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.CallableResolution;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;

/**
 * Differences and intersections of arrays: which elements of the first have an equal one in the others. Values are equal
 * as strings or by a callback, keys as they are or by a callback.
 */
final class SetOperation {
    /** What is looked at in an element. */
    enum Parts {
        VALUE,
        KEY,
        BOTH
    }

    /** Whether the array holds an element equal to that of a key and a value. */
    private interface Membership {
        boolean has(Object key, Object value);
    }

    private final Parts parts;
    private final Comparator<Object> values;
    private final Comparator<Object> keys;

    /**
     * An operation.
     *
     * @param values null for comparison as strings
     * @param keys null for identity
     */
    private SetOperation(Parts parts, Comparator<Object> values, Comparator<Object> keys) {
        this.parts = parts;
        this.values = values;
        this.keys = keys;
    }

    static PhpArray apply(boolean keepMembers, Parts parts, PhpArray first, PhpArray[] others) {
        return new SetOperation(parts, null, null).run(keepMembers, first, others);
    }

    /** One whose last arguments are callbacks: for values, for keys, or both in this order. */
    static PhpArray applyUser(
            Request request,
            BuiltinCall call,
            boolean keepMembers,
            Parts parts,
            boolean userValues,
            boolean userKeys,
            PhpArray first,
            Object[] rest) {
        int callbacks = (userValues ? 1 : 0) + (userKeys ? 1 : 0);
        if (rest.length < callbacks) {
            throw PhpErrors.argumentCountError(call.name() + "() expects at least " + (callbacks + 1) + " arguments, "
                    + (rest.length + 1) + " given");
        }
        int count = rest.length - callbacks;
        var comparators = new Comparator<?>[callbacks];
        for (int i = 0; i < callbacks; i++) {
            comparators[i] = comparator(request, call, count + 1 + i, rest[count + i]);
        }
        var others = new PhpArray[count];
        for (int i = 0; i < count; i++) {
            if (!(PhpReference.deref(rest[i]) instanceof PhpArray array)) {
                throw ArgumentErrors.typeError(
                        call, i + 1, "must be of type array, " + PhpErrors.valueName(rest[i]) + " given");
            }
            others[i] = array;
        }
        @SuppressWarnings("unchecked")
        Comparator<Object> forValues = userValues ? (Comparator<Object>) comparators[0] : null;
        @SuppressWarnings("unchecked")
        Comparator<Object> forKeys = userKeys ? (Comparator<Object>) comparators[callbacks - 1] : null;
        return new SetOperation(parts, forValues, forKeys).run(keepMembers, first, others);
    }

    private static Comparator<Object> comparator(Request request, BuiltinCall call, int position, Object value) {
        CallableResolution resolution = request.engine().callables().resolve(request, PhpReference.deref(value));
        PhpCallable callable = resolution.callable();
        if (callable == null) {
            throw ArgumentErrors.typeError(call, position, "must be a valid callback, " + resolution.problem());
        }
        return new ArraySorting.UserOrder(request, call, callable);
    }

    private PhpArray run(boolean keepMembers, PhpArray first, PhpArray[] others) {
        if (first.isEmpty()) {
            return new PhpArray();
        }
        if (others.length == 0) {
            return first;
        }
        var memberships = new Membership[others.length];
        for (int i = 0; i < others.length; i++) {
            others[i].retain();
            memberships[i] = membership(others[i]);
        }
        first.retain();
        try {
            var result = new PhpArray();
            for (int p = first.skipHoles(0); p < first.end(); p = first.skipHoles(p + 1)) {
                if (keep(keepMembers, memberships, first.keyAt(p), first.valueAt(p))) {
                    Elements.put(result, first, p);
                }
            }
            return result;
        } finally {
            first.releaseInFlight();
            for (PhpArray other : others) {
                other.releaseInFlight();
            }
        }
    }

    private static boolean keep(boolean keepMembers, Membership[] memberships, Object key, Object value) {
        for (Membership membership : memberships) {
            if (membership.has(key, value) != keepMembers) {
                return false;
            }
        }
        return true;
    }

    private Membership membership(PhpArray array) {
        if (parts == Parts.VALUE) {
            return values == null ? texts(array) : sorted(array);
        }
        if (keys != null) {
            return sorted(array);
        }
        return (key, value) -> {
            int p = array.findKey(key);
            return p >= 0 && (parts == Parts.KEY || equal(value, array.valueAt(p)));
        };
    }

    private boolean equal(Object a, Object b) {
        return values != null
                ? values.compare(a, b) == 0
                : Conversions.toPhpString(a).equalBytes(Conversions.toPhpString(b));
    }

    private static Membership texts(PhpArray array) {
        Set<PhpString> texts = HashSet.newHashSet(array.size());
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            texts.add(Conversions.toPhpString(array.valueAt(p)));
        }
        return (key, value) -> texts.contains(Conversions.toPhpString(value));
    }

    /** Finds by bisection of the entries sorted by what a callback compares: the key if there is one for keys. */
    private Membership sorted(PhpArray array) {
        boolean byKey = parts != Parts.VALUE;
        Comparator<Object> order = byKey ? keys : values;
        int[] positions = ArraySorting.positions(array);
        var subjects = new Object[array.end()];
        for (int p : positions) {
            subjects[p] = byKey ? array.keyAt(p) : array.valueAt(p);
        }
        HybridSort.sort(positions, (p, q) -> order.compare(subjects[p], subjects[q]));
        return (key, value) -> {
            Object subject = byKey ? key : value;
            int low = 0;
            int high = positions.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (order.compare(subject, subjects[positions[middle]]) > 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            for (int i = low; i < positions.length; i++) {
                int p = positions[i];
                if (order.compare(subject, subjects[p]) != 0) {
                    return false;
                }
                if (parts != Parts.BOTH || equal(value, array.valueAt(p))) {
                    return true;
                }
            }
            return false;
        };
    }
}
