package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.ArrayLists;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Arrays joined into one. */
final class ArrayMerging {
    /** PHP's largest number of elements. */
    private static final long MOST = 0x40000000;

    private ArrayMerging() {}

    @PhpFunction(
            sig = "array_merge(array ...$arrays): array",
            effect = {},
            doc = "The elements of all arrays; int keys are renumbered, later values of a string key win.",
            examples = {
                "array_merge([1, 2], [3]) => array ( 0 => 1, 1 => 2, 2 => 3, )",
                "array_merge(['a' => 1, 5 => 2], ['a' => 3]) => array ( 'a' => 3, 0 => 2, )"
            })
    static PhpArray arrayMerge(PhpArray... arrays) {
        if (arrays.length == 0) {
            return new PhpArray();
        }
        PhpArray first = arrays[0];
        boolean plain = first.isPacked() && first.nextKey() == first.size();
        if (arrays.length == 2 && plain && arrays[1].isEmpty()) {
            return first;
        }
        PhpArray second = arrays.length == 2 ? arrays[1] : null;
        if (second != null && first.isEmpty() && second.isPacked() && second.nextKey() == second.size()) {
            return second;
        }
        int total = total(arrays);
        if (allLongs(arrays)) {
            return joinedLongs(arrays, total);
        }
        int lists = 0;
        while (lists < arrays.length && !arrays[lists].mayHaveStringKeys()) {
            lists++;
        }
        if (lists == arrays.length) {
            return ArrayLists.joined(arrays, total);
        }
        // As a list as long as it is one: adding int keys one by one to an index is slower.
        PhpArray[] leading = Arrays.copyOf(arrays, lists);
        PhpArray result = lists == 0 ? PhpArray.ofCapacity(total) : ArrayLists.joined(leading, total(leading));
        for (int i = lists; i < arrays.length; i++) {
            PhpArray source = arrays[i];
            for (int p = source.skipHoles(0); p < source.end(); p = source.skipHoles(p + 1)) {
                if (source.isStringKeyAt(p)) {
                    Elements.put(result, source, p);
                } else {
                    Elements.append(result, source, p);
                }
            }
        }
        return result;
    }

    private static int total(PhpArray[] arrays) {
        long total = 0;
        for (PhpArray array : arrays) {
            total += array.size();
        }
        if (total >= MOST) {
            throw PhpErrors.error("The total number of elements must be lower than " + MOST);
        }
        return (int) total;
    }

    private static boolean allLongs(PhpArray[] arrays) {
        for (PhpArray array : arrays) {
            if (!array.isLongs()) {
                return false;
            }
        }
        return true;
    }

    private static PhpArray joinedLongs(PhpArray[] arrays, int total) {
        var longs = new long[total];
        int n = 0;
        for (PhpArray array : arrays) {
            for (int i = 0; i < array.size(); i++) {
                longs[n++] = array.longAt(i);
            }
        }
        return PhpArray.ofLongs(longs, n);
    }

    @PhpFunction(
            sig = "array_replace(array $array, array ...$replacements): array",
            effect = {},
            doc = "An array with the elements of others put in under their keys.",
            examples = "array_replace([1, 2], [1 => 'b', 3 => 'd']) => array ( 0 => 1, 1 => 'b', 3 => 'd', )")
    static PhpArray arrayReplace(PhpArray array, PhpArray... replacements) {
        PhpArray result = array.copy();
        for (PhpArray source : replacements) {
            for (int p = source.skipHoles(0); p < source.end(); p = source.skipHoles(p + 1)) {
                Elements.put(result, source, p);
            }
        }
        return result;
    }

    @PhpFunction(
            sig = "array_replace_recursive(array $array, array ...$replacements): array",
            effect = {Effect.THROWS},
            doc = "array_replace() that goes into arrays on both sides.",
            examples =
                    "array_replace_recursive(['a' => [1, 2]], ['a' => [1 => 9]]) => array ( 'a' => array ( 0 => 1, 1 => 9, ), )")
    static PhpArray arrayReplaceRecursive(PhpArray array, PhpArray... replacements) {
        PhpArray result = array.copy();
        for (PhpArray source : replacements) {
            replaceInto(result, source, new ArrayDeque<>());
        }
        return result;
    }

    private static void replaceInto(PhpArray target, PhpArray source, Deque<PhpArray> open) {
        enter(open, source);
        for (int p = source.skipHoles(0); p < source.end(); p = source.skipHoles(p + 1)) {
            Object key = source.keyAt(p);
            int at = target.findKey(key);
            if (source.valueAt(p) instanceof PhpArray inner
                    && at >= 0
                    && target.valueAt(at) instanceof PhpArray existing) {
                checkCells(target.rawAt(at), source.rawAt(p));
                PhpArray merged = existing.copy();
                replaceInto(merged, inner, open);
                target.setRawAt(at, merged);
            } else {
                Elements.put(target, source, p);
            }
        }
        open.pop();
    }

    private static void checkCells(Object target, Object source) {
        if (target instanceof PhpReference && target == source) {
            throw PhpErrors.error("Recursion detected");
        }
    }

    /** Notes the array that is gone into; an array inside of itself is an error. */
    private static void enter(Deque<PhpArray> open, PhpArray source) {
        for (PhpArray outer : open) {
            if (outer == source) {
                throw PhpErrors.error("Recursion detected");
            }
        }
        open.push(source);
    }

    @PhpFunction(
            sig = "array_merge_recursive(array ...$arrays): array",
            effect = {Effect.THROWS},
            doc = "array_merge() that joins the values of equal string keys to arrays.",
            examples = "array_merge_recursive(['a' => 1], ['a' => 2]) => array ( 'a' => array ( 0 => 1, 1 => 2, ), )")
    static PhpArray arrayMergeRecursive(PhpArray... arrays) {
        var result = new PhpArray();
        for (PhpArray source : arrays) {
            mergeInto(result, source, new ArrayDeque<>());
        }
        return result;
    }

    private static void mergeInto(PhpArray target, PhpArray source, Deque<PhpArray> open) {
        enter(open, source);
        for (int p = source.skipHoles(0); p < source.end(); p = source.skipHoles(p + 1)) {
            int at = source.isStringKeyAt(p) ? target.findKey(source.keyAt(p)) : -1;
            if (at < 0) {
                if (source.isStringKeyAt(p)) {
                    Elements.put(target, source, p);
                } else {
                    Elements.append(target, source, p);
                }
                continue;
            }
            checkCells(target.rawAt(at), source.rawAt(p));
            PhpArray joined = asArray(target.valueAt(at));
            Object value = source.valueAt(p);
            if (value instanceof PhpObject object) {
                value = properties(object);
            }
            if (value instanceof PhpArray inner) {
                mergeInto(joined, inner, open);
            } else {
                Elements.append(joined, value);
            }
            target.setRawAt(at, joined);
        }
        open.pop();
    }

    /** A value as an array of its own: null becomes an array that holds null. */
    private static PhpArray asArray(Object value) {
        return switch (value) {
            case PhpArray array -> array.copy();
            case PhpNull none -> PhpArray.ofList(none);
            case PhpObject object -> properties(object);
            default -> PhpArray.ofList(value);
        };
    }

    private static PhpArray properties(PhpObject object) {
        var result = new PhpArray();
        object.phpClass().properties().forEach(info -> {
            Object value = object.slots()[info.slot()];
            if (value != null && value != PhpObject.UNINITIALIZED) {
                result.putRaw(dev.parade.interpreter.values.PhpString.of(info.name()), value);
            }
        });
        PhpArray dynamic = object.dynamic();
        if (dynamic != null) {
            for (int p = dynamic.skipHoles(0); p < dynamic.end(); p = dynamic.skipHoles(p + 1)) {
                Elements.put(result, dynamic, p);
            }
        }
        return result;
    }
}
