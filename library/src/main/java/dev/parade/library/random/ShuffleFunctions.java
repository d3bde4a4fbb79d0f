package dev.parade.library.random;

import static dev.parade.catalog.Effect.RANDOM;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.BitSet;

/** What ext/standard does by chance: orders and choices, drawn so that a seed gives PHP's own. */
final class ShuffleFunctions {
    private ShuffleFunctions() {}

    @PhpFunction(
            sig = "shuffle(array &$array): true",
            effect = RANDOM,
            writes = "array",
            doc = "Puts the elements of an array in random order, as a list.",
            examples = "(function () { mt_srand(3); $a = [1, 2, 3, 4, 5]; shuffle($a); return implode(',', $a); })()"
                    + " => '4,3,5,1,2'")
    static boolean shuffle(Request request, PhpReference array) {
        PhpArray source = (PhpArray) array.get();
        Object[] values = new Object[source.size()];
        int size = 0;
        for (int p = source.skipHoles(0); p < source.end(); p = source.skipHoles(p + 1)) {
            values[size++] = source.rawAt(p);
        }
        Mt19937 twister = RandomState.of(request).twister();
        for (int left = size - 1; left > 0; left--) {
            int other = (int) twister.range(0, left);
            Object kept = values[left];
            values[left] = values[other];
            values[other] = kept;
        }
        array.set(PhpArray.ofList(values));
        return true;
    }

    @PhpFunction(
            sig = "str_shuffle(string $string): string",
            effect = RANDOM,
            doc = "The bytes of a string in random order.",
            examples = "(function () { mt_srand(3); return str_shuffle('abcde'); })() => 'dceab'")
    static PhpString strShuffle(Request request, PhpString string) {
        byte[] bytes = string.copyBytes();
        Mt19937 twister = RandomState.of(request).twister();
        for (int left = bytes.length - 1; left > 0; left--) {
            int other = (int) twister.range(0, left);
            byte kept = bytes[left];
            bytes[left] = bytes[other];
            bytes[other] = kept;
        }
        return PhpString.of(bytes);
    }

    @PhpFunction(
            sig = "array_rand(array $array, int $num = 1): array|string|int",
            effect = {RANDOM, THROWS},
            doc = "One key of an array or an array of several, chosen by chance, in the array's order.",
            examples = {
                "(function () { mt_srand(3); return array_rand(['a' => 1, 'b' => 2, 'c' => 3]); })() => 'b'",
                "(function () { mt_srand(3); return array_rand([5, 6, 7, 8, 9], 2); })() => array (0 => 1, 1 => 3)"
            })
    static Object arrayRand(Request request, BuiltinCall call, PhpArray array, long num) {
        int size = array.size();
        if (size == 0) {
            throw ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        Mt19937 twister = RandomState.of(request).twister();
        if (num == 1) {
            return one(twister, array);
        }
        if (num <= 0 || num > size) {
            throw ArgumentErrors.valueError(
                    call, 1, "must be between 1 and the number of elements in argument #1 ($array)");
        }
        // the fewer of those wanted and those not are drawn
        boolean inverted = num > size >> 1;
        BitSet drawn = new BitSet(size);
        for (long left = inverted ? size - num : num; left > 0; ) {
            int index = (int) twister.range(0, size - 1);
            if (!drawn.get(index)) {
                drawn.set(index);
                left--;
            }
        }
        PhpArray keys = new PhpArray((int) num);
        int index = 0;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (drawn.get(index++) != inverted) {
                keys.append(array.keyAt(p));
            }
        }
        return keys;
    }

    /** An array with many holes is walked, one with few is drawn from until an element comes up. */
    private static Object one(Mt19937 twister, PhpArray array) {
        int size = array.size();
        if (size < array.end() - (array.end() >> 1)) {
            long index = twister.range(0, size - 1);
            int p = array.skipHoles(0);
            for (long i = 0; i < index; i++) {
                p = array.skipHoles(p + 1);
            }
            return array.keyAt(p);
        }
        while (true) {
            int p = (int) twister.range(0, array.end() - 1);
            if (!array.isHole(p)) {
                return array.keyAt(p);
            }
        }
    }
}
