package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.values.PhpReference;

/** sort() and its kin. */
final class SortFunctions {
    @PhpConstant(name = "SORT_ASC")
    static final long ASC = 4;

    @PhpConstant(name = "SORT_DESC")
    static final long DESC = 3;

    @PhpConstant(name = "SORT_REGULAR")
    static final long REGULAR = 0;

    @PhpConstant(name = "SORT_NUMERIC")
    static final long NUMERIC = 1;

    @PhpConstant(name = "SORT_STRING")
    static final long STRING = 2;

    @PhpConstant(name = "SORT_LOCALE_STRING")
    static final long LOCALE_STRING = 5;

    @PhpConstant(name = "SORT_NATURAL")
    static final long NATURAL = 6;

    @PhpConstant(name = "SORT_FLAG_CASE")
    static final long FLAG_CASE = 8;

    private SortFunctions() {}

    @PhpFunction(
            sig = "sort(array &$array, int $flags = SORT_REGULAR): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Sorts an array by value, as a list.",
            examples = "(function () { $a = [3, 1, 2]; sort($a); return implode($a); })() => '123'")
    static boolean sort(PhpReference array, long flags) {
        ArraySorting.byValue(array, flags, false, true);
        return true;
    }

    @PhpFunction(
            sig = "rsort(array &$array, int $flags = SORT_REGULAR): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Sorts an array by value in reverse, as a list.",
            examples = "(function () { $a = [3, 1, 2]; rsort($a); return implode($a); })() => '321'")
    static boolean rsort(PhpReference array, long flags) {
        ArraySorting.byValue(array, flags, true, true);
        return true;
    }

    @PhpFunction(
            sig = "asort(array &$array, int $flags = SORT_REGULAR): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Sorts an array by value; keys stay with their values.",
            examples = "(function () { $a = [3, 1, 2]; asort($a); return implode(array_keys($a)); })() => '120'")
    static boolean asort(PhpReference array, long flags) {
        ArraySorting.byValue(array, flags, false, false);
        return true;
    }

    @PhpFunction(
            sig = "arsort(array &$array, int $flags = SORT_REGULAR): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Sorts an array by value in reverse; keys stay with their values.",
            examples = "(function () { $a = [3, 1, 2]; arsort($a); return implode(array_keys($a)); })() => '021'")
    static boolean arsort(PhpReference array, long flags) {
        ArraySorting.byValue(array, flags, true, false);
        return true;
    }

    @PhpFunction(
            sig = "ksort(array &$array, int $flags = SORT_REGULAR): true",
            effect = {Effect.WRITES_ARGUMENT},
            doc = "Sorts an array by key.",
            examples = "(function () { $a = ['b' => 1, 'a' => 2]; ksort($a); return implode($a); })() => '21'")
    static boolean ksort(PhpReference array, long flags) {
        ArraySorting.byKey(array, flags, false);
        return true;
    }

    @PhpFunction(
            sig = "krsort(array &$array, int $flags = SORT_REGULAR): true",
            effect = {Effect.WRITES_ARGUMENT},
            doc = "Sorts an array by key in reverse.",
            examples = "(function () { $a = ['a' => 1, 'b' => 2]; krsort($a); return implode($a); })() => '21'")
    static boolean krsort(PhpReference array, long flags) {
        ArraySorting.byKey(array, flags, true);
        return true;
    }

    @PhpFunction(
            sig = "natsort(array &$array): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Sorts an array by value in natural order; keys stay with their values.",
            examples = "(function () { $a = ['i10', 'i9']; natsort($a); return implode(',', $a); })() => 'i9,i10'")
    static boolean natsort(PhpReference array) {
        ArraySorting.byValue(array, NATURAL, false, false);
        return true;
    }

    @PhpFunction(
            sig = "natcasesort(array &$array): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "natsort(), ASCII case aside.",
            examples = "(function () { $a = ['I10', 'i9']; natcasesort($a); return implode(',', $a); })() => 'i9,I10'")
    static boolean natcasesort(PhpReference array) {
        ArraySorting.byValue(array, NATURAL | FLAG_CASE, false, false);
        return true;
    }

    @PhpFunction(
            sig = "usort(array &$array, callable $callback): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Sorts an array by value with a comparison of one's own, as a list.",
            examples =
                    "(function () { $a = [1, 3, 2]; usort($a, fn($x, $y) => $y <=> $x); return implode($a); })() => '321'")
    static boolean usort(Request request, BuiltinCall call, PhpReference array, PhpCallable callback) {
        ArraySorting.byCallback(request, call, array, callback, false, true);
        return true;
    }

    @PhpFunction(
            sig = "uasort(array &$array, callable $callback): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Sorts an array by value with a comparison of one's own; keys stay with their values.",
            examples =
                    "(function () { $a = [1, 3, 2]; uasort($a, 'strcmp'); return implode(array_keys($a)); })() => '021'")
    static boolean uasort(Request request, BuiltinCall call, PhpReference array, PhpCallable callback) {
        ArraySorting.byCallback(request, call, array, callback, false, false);
        return true;
    }

    @PhpFunction(
            sig = "uksort(array &$array, callable $callback): true",
            effect = {Effect.WRITES_ARGUMENT, Effect.WARNS},
            doc = "Sorts an array by key with a comparison of one's own.",
            examples =
                    "(function () { $a = ['b' => 1, 'a' => 2]; uksort($a, 'strcmp'); return implode($a); })() => '21'")
    static boolean uksort(Request request, BuiltinCall call, PhpReference array, PhpCallable callback) {
        ArraySorting.byCallback(request, call, array, callback, true, false);
        return true;
    }
}
