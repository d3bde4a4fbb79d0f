package dev.parade.library.random;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.util.BitSet;

/** Random orders and choices, drawn in PHP's order so that a seed gives PHP's results. */
final class Shuffling {
    private Shuffling() {}

    /** The values in random order, as a list. */
    static PhpArray values(RandomSource random, PhpArray source) {
        Object[] values = new Object[source.size()];
        int size = 0;
        for (int p = source.skipHoles(0); p < source.end(); p = source.skipHoles(p + 1)) {
            values[size++] = source.rawAt(p);
        }
        for (int left = size - 1; left > 0; left--) {
            int other = (int) random.range(0, left);
            Object kept = values[left];
            values[left] = values[other];
            values[other] = kept;
        }
        return PhpArray.ofList(values);
    }

    static PhpString bytes(RandomSource random, PhpString string) {
        byte[] bytes = string.copyBytes();
        for (int left = bytes.length - 1; left > 0; left--) {
            int other = (int) random.range(0, left);
            byte kept = bytes[left];
            bytes[left] = bytes[other];
            bytes[other] = kept;
        }
        return PhpString.of(bytes);
    }

    /** One key for {@code num} 1, else an array of so many in the array's order. */
    static Object keys(Request request, BuiltinCall call, RandomSource random, PhpArray array, long num) {
        int size = array.size();
        if (size == 0) {
            throw ArgumentErrors.valueError(call, 0, request.level() < 84 ? "cannot be empty" : "must not be empty");
        }
        if (num == 1) {
            return one(random, array);
        }
        if (num <= 0 || num > size) {
            throw ArgumentErrors.valueError(
                    call, 1, "must be between 1 and the number of elements in argument #1 ($array)");
        }
        // the fewer of those wanted and those not are drawn
        boolean inverted = num > size >> 1;
        BitSet drawn = new BitSet(size);
        int failures = 0;
        for (long left = inverted ? size - num : num; left > 0; ) {
            int index = (int) random.range(0, size - 1);
            if (!drawn.get(index)) {
                drawn.set(index);
                left--;
                failures = 0;
            } else if (++failures > RandomSource.ATTEMPTS) {
                throw RandomSource.tooManyAttempts();
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
    private static Object one(RandomSource random, PhpArray array) {
        int size = array.size();
        if (size < array.end() - (array.end() >> 1)) {
            long index = random.range(0, size - 1);
            int p = array.skipHoles(0);
            for (long i = 0; i < index; i++) {
                p = array.skipHoles(p + 1);
            }
            return array.keyAt(p);
        }
        while (true) {
            int p = (int) random.range(0, array.end() - 1);
            if (!array.isHole(p)) {
                return array.keyAt(p);
            }
        }
    }
}
