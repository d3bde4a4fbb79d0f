package dev.parade.library.standard.arrays;

import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.BulkCalls.Items;
import dev.parade.interpreter.BulkCalls.Rounds;
import dev.parade.interpreter.ParallelAbort;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.values.PhpArray;
import java.util.Arrays;
import java.util.function.Predicate;

/** Sums, products and orders of ints, where the order of the steps cannot show, on several threads where that pays. */
final class ParallelNumbers {
    /** Fewest ints that are worth the thought: adding is as fast as reading. */
    private static final int LEAST_ADDED = 4_000_000;

    private static final int LEAST_SORTED = 200_000;

    /** Array with so few ascending runs is merged, not sorted. */
    private static final int FEW_RUNS = 64;

    private ParallelNumbers() {}

    /** Ranges of a whole, one for each thread. */
    private abstract static class Ranges implements Items {
        private final int length;
        private final int count;

        Ranges(int length, int count) {
            this.length = length;
            this.count = count;
        }

        final int start(int index) {
            return (int) ((long) length * index / count);
        }

        @Override
        public int size() {
            return count;
        }

        @Override
        public boolean eachInput(int from, Predicate<Object> takes) {
            return true;
        }

        abstract Object range(int from, int to);

        @Override
        public Object work(Request request, PhpCallable callback, int index) {
            return range(start(index), start(index + 1));
        }
    }

    /** The whole, to ask with whether to begin. */
    private static Items all(int length) {
        return new Ranges(length, length) {
            @Override
            Object range(int from, int to) {
                return null;
            }
        };
    }

    /** The sum or product if it is an int and all elements are, null if not or if sequential code is as good. */
    static Long folded(PhpArray array, boolean product) {
        if (array.end() < 2 || !(array.rawAt(array.skipHoles(0)) instanceof Long)) {
            return null;
        }
        Rounds rounds = BulkCalls.rounds(Request.current(), null, all(array.end()), LEAST_ADDED);
        if (rounds == null) {
            return null;
        }
        try {
            Object[] parts = rounds.run(new Ranges(array.end(), Math.min(array.end(), rounds.threads())) {
                @Override
                Object range(int from, int to) {
                    return fold(array, from, to, product);
                }
            });
            long result = product ? 1 : 0;
            for (int i = 0; parts != null && i < parts.length; i++) {
                long part = (Long) parts[i];
                result = product ? Math.multiplyExact(result, part) : Math.addExact(result, part);
            }
            return parts == null ? null : (Long) result;
        } catch (ArithmeticException overflow) {
            return null;
        } finally {
            rounds.close();
        }
    }

    private static long fold(PhpArray array, int from, int to, boolean product) {
        long result = product ? 1 : 0;
        try {
            for (int p = from; p < to; p++) {
                if (array.isHole(p)) {
                    continue;
                }
                long value;
                if (array.isLongs()) {
                    value = array.longAt(p);
                } else if (array.rawAt(p) instanceof Long number) {
                    value = number;
                } else {
                    throw new ParallelAbort("not only ints");
                }
                result = product ? Math.multiplyExact(result, value) : Math.addExact(result, value);
            }
            return result;
        } catch (ArithmeticException overflow) {
            throw new ParallelAbort("an overflow");
        }
    }

    /** Sorts, ascending. */
    static void sort(long[] longs) {
        Rounds rounds =
                manyRuns(longs) ? BulkCalls.rounds(Request.current(), null, all(longs.length), LEAST_SORTED) : null;
        if (rounds == null) {
            Arrays.sort(longs);
            return;
        }
        try {
            Ranges ranges = new Ranges(longs.length, Math.min(longs.length, rounds.threads())) {
                @Override
                Object range(int from, int to) {
                    Arrays.sort(longs, from, to);
                    return true;
                }
            };
            if (rounds.run(ranges) == null) {
                Arrays.sort(longs);
                return;
            }
            long[] merged = new long[longs.length];
            for (int i = 1; i < ranges.size(); i++) {
                merge(longs, ranges.start(i), ranges.start(i + 1), merged);
            }
        } finally {
            rounds.close();
        }
    }

    private static boolean manyRuns(long[] longs) {
        if (longs.length < LEAST_SORTED) {
            // Only a forced run can be parallel then.
            return true;
        }
        int runs = 1;
        for (int i = 1; i < longs.length && runs < FEW_RUNS; i++) {
            if (longs[i] < longs[i - 1]) {
                runs++;
            }
        }
        return runs >= FEW_RUNS;
    }

    /** Merges the sorted ranges before and behind {@code middle}. */
    private static void merge(long[] longs, int middle, int end, long[] merged) {
        int i = 0;
        int j = middle;
        for (int k = 0; k < end; k++) {
            boolean first = j == end || i < middle && longs[i] <= longs[j];
            merged[k] = first ? longs[i++] : longs[j++];
        }
        System.arraycopy(merged, 0, longs, 0, end);
    }
}
