package dev.parade.library.random;

import static dev.parade.catalog.Effect.RANDOM;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

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
        array.set(Shuffling.values(RandomState.of(request).twister(), (PhpArray) array.get()));
        return true;
    }

    @PhpFunction(
            sig = "str_shuffle(string $string): string",
            effect = RANDOM,
            doc = "The bytes of a string in random order.",
            examples = "(function () { mt_srand(3); return str_shuffle('abcde'); })() => 'dceab'")
    static PhpString strShuffle(Request request, PhpString string) {
        return Shuffling.bytes(RandomState.of(request).twister(), string);
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
        return Shuffling.keys(request, call, RandomState.of(request).twister(), array, num);
    }
}
