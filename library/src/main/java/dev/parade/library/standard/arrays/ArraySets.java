package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.library.standard.arrays.SetOperation.Parts;

/** array_diff(), array_intersect() and their kin. */
final class ArraySets {
    private ArraySets() {}

    @PhpFunction(
            sig = "array_diff(array $array, array ...$arrays): array",
            effect = {Effect.WARNS},
            doc = "The elements whose values no other array has.",
            examples = "array_diff([1, 2, 3], [2]) => array ( 0 => 1, 2 => 3, )")
    static PhpArray arrayDiff(PhpArray array, PhpArray... arrays) {
        for (PhpArray other : arrays) {
            if (!other.isEmpty()) {
                return SetOperation.apply(false, Parts.VALUE, array, arrays);
            }
        }
        // As PHP: with nothing to compare with, nothing is turned into a string.
        return array;
    }

    @PhpFunction(
            sig = "array_diff_key(array $array, array ...$arrays): array",
            effect = {Effect.WARNS},
            doc = "The elements whose keys no other array has.",
            examples = "array_diff_key(['a' => 1, 'b' => 2], ['a' => 9]) => array ( 'b' => 2, )")
    static PhpArray arrayDiffKey(PhpArray array, PhpArray... arrays) {
        return SetOperation.apply(false, Parts.KEY, array, arrays);
    }

    @PhpFunction(
            sig = "array_diff_assoc(array $array, array ...$arrays): array",
            effect = {Effect.WARNS},
            doc = "The elements that no other array has under the same key.",
            examples = "array_diff_assoc([1, 2], [1, 3]) => array ( 1 => 2, )")
    static PhpArray arrayDiffAssoc(PhpArray array, PhpArray... arrays) {
        return SetOperation.apply(false, Parts.BOTH, array, arrays);
    }

    @PhpFunction(
            sig = "array_intersect(array $array, array ...$arrays): array",
            effect = {Effect.WARNS},
            doc = "The elements whose values all other arrays have.",
            examples = "array_intersect([1, 2, 3], [3, 1]) => array ( 0 => 1, 2 => 3, )")
    static PhpArray arrayIntersect(PhpArray array, PhpArray... arrays) {
        PhpArray kept = SetOperation.apply(true, Parts.VALUE, array, arrays);
        // As PHP: a copy that lost elements, so that the next free key is the first array's.
        PhpArray result = array.copy();
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (kept.findKey(array.keyAt(p)) < 0) {
                result.removeKey(array.keyAt(p));
            }
        }
        return result;
    }

    @PhpFunction(
            sig = "array_intersect_key(array $array, array ...$arrays): array",
            effect = {Effect.WARNS},
            doc = "The elements whose keys all other arrays have.",
            examples = "array_intersect_key(['a' => 1, 'b' => 2], ['a' => 9]) => array ( 'a' => 1, )")
    static PhpArray arrayIntersectKey(PhpArray array, PhpArray... arrays) {
        return SetOperation.apply(true, Parts.KEY, array, arrays);
    }

    @PhpFunction(
            sig = "array_intersect_assoc(array $array, array ...$arrays): array",
            effect = {Effect.WARNS},
            doc = "The elements that all other arrays have under the same key.",
            examples = "array_intersect_assoc([1, 2], [1, 3]) => array ( 0 => 1, )")
    static PhpArray arrayIntersectAssoc(PhpArray array, PhpArray... arrays) {
        return SetOperation.apply(true, Parts.BOTH, array, arrays);
    }

    @PhpFunction(
            sig = "array_udiff(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_diff() with a comparison of values of one's own.",
            calls = "rest",
            examples = "array_udiff(['a', 'B'], ['b'], 'strcasecmp') => array ( 0 => 'a', )")
    static PhpArray arrayUdiff(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, false, Parts.VALUE, true, false, array, rest);
    }

    @PhpFunction(
            sig = "array_diff_ukey(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_diff_key() with a comparison of keys of one's own.",
            calls = "rest",
            examples = "array_diff_ukey(['a' => 1, 'b' => 2], ['A' => 1], 'strcasecmp') => array ( 'b' => 2, )")
    static PhpArray arrayDiffUkey(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, false, Parts.KEY, false, true, array, rest);
    }

    @PhpFunction(
            sig = "array_udiff_assoc(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_diff_assoc() with a comparison of values of one's own.",
            calls = "rest",
            examples = "array_udiff_assoc(['a', 'B'], ['x', 'b'], 'strcasecmp') => array ( 0 => 'a', )")
    static PhpArray arrayUdiffAssoc(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, false, Parts.BOTH, true, false, array, rest);
    }

    @PhpFunction(
            sig = "array_diff_uassoc(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_diff_assoc() with a comparison of keys of one's own.",
            calls = "rest",
            examples = "array_diff_uassoc(['a' => 1, 'b' => 2], ['A' => 1], 'strcasecmp') => array ( 'b' => 2, )")
    static PhpArray arrayDiffUassoc(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, false, Parts.BOTH, false, true, array, rest);
    }

    @PhpFunction(
            sig = "array_udiff_uassoc(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_diff_assoc() with comparisons of values and of keys of one's own.",
            calls = "rest",
            examples = "array_udiff_uassoc(['a' => 'x'], ['A' => 'X'], 'strcasecmp', 'strcasecmp') => array ( )")
    static PhpArray arrayUdiffUassoc(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, false, Parts.BOTH, true, true, array, rest);
    }

    @PhpFunction(
            sig = "array_uintersect(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_intersect() with a comparison of values of one's own.",
            calls = "rest",
            examples = "array_uintersect(['a', 'B'], ['b'], 'strcasecmp') => array ( 1 => 'B', )")
    static PhpArray arrayUintersect(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, true, Parts.VALUE, true, false, array, rest);
    }

    @PhpFunction(
            sig = "array_intersect_ukey(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_intersect_key() with a comparison of keys of one's own.",
            calls = "rest",
            examples = "array_intersect_ukey(['a' => 1, 'b' => 2], ['A' => 1], 'strcasecmp') => array ( 'a' => 1, )")
    static PhpArray arrayIntersectUkey(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, true, Parts.KEY, false, true, array, rest);
    }

    @PhpFunction(
            sig = "array_uintersect_assoc(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_intersect_assoc() with a comparison of values of one's own.",
            calls = "rest",
            examples = "array_uintersect_assoc(['a', 'B'], ['x', 'b'], 'strcasecmp') => array ( 1 => 'B', )")
    static PhpArray arrayUintersectAssoc(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, true, Parts.BOTH, true, false, array, rest);
    }

    @PhpFunction(
            sig = "array_intersect_uassoc(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_intersect_assoc() with a comparison of keys of one's own.",
            calls = "rest",
            examples = "array_intersect_uassoc(['a' => 1, 'b' => 2], ['A' => 1], 'strcasecmp') => array ( 'a' => 1, )")
    static PhpArray arrayIntersectUassoc(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, true, Parts.BOTH, false, true, array, rest);
    }

    @PhpFunction(
            sig = "array_uintersect_uassoc(array $array, ...$rest): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "array_intersect_assoc() with comparisons of values and of keys of one's own.",
            calls = "rest",
            examples =
                    "array_uintersect_uassoc(['a' => 'x'], ['A' => 'X'], 'strcasecmp', 'strcasecmp') => array ( 'a' => 'x', )")
    static PhpArray arrayUintersectUassoc(Request request, BuiltinCall call, PhpArray array, Object... rest) {
        return SetOperation.applyUser(request, call, true, Parts.BOTH, true, true, array, rest);
    }
}
