package dev.parade.library.standard.arrays;

import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.NumericStrings;
import dev.parade.interpreter.values.PhpString;

/** Sorts positions whose values are all strings: most comparisons need only the first eight bytes. */
final class StringSorting {
    private final PhpString[] strings;
    /** The first eight bytes, in an order that is that of signed longs. */
    private final long[] starts;

    private StringSorting(Object[] values, int[] order) {
        strings = new PhpString[values.length];
        starts = new long[values.length];
        for (int p : order) {
            PhpString s = (PhpString) values[p];
            strings[p] = s;
            starts[p] = start(s);
        }
    }

    private static long start(PhpString s) {
        int n = Math.min(8, s.length());
        long start = 0;
        for (int i = 0; i < n; i++) {
            start |= (long) s.at(i) << (56 - 8 * i);
        }
        return start ^ Long.MIN_VALUE;
    }

    static boolean allStrings(Object[] values, int[] order) {
        for (int p : order) {
            if (!(values[p] instanceof PhpString)) {
                return false;
            }
        }
        return true;
    }

    /** By bytes (SORT_STRING). */
    static void byBytes(Object[] values, int[] order, boolean reverse) {
        var sorting = new StringSorting(values, order);
        ParallelSort.sort(order, reverse ? (p, q) -> sorting.bytes(q, p) : sorting::bytes);
    }

    /** As {@code <=>} does (SORT_REGULAR): numeric strings among themselves by value, everything else by bytes. */
    static void regularly(Object[] values, int[] order, boolean reverse) {
        var numeric = new boolean[values.length];
        boolean any = false;
        for (int p : order) {
            PhpString s = (PhpString) values[p];
            numeric[p] = Compare.mayBeNumeric(s) && NumericStrings.parse(s) != null;
            any |= numeric[p];
        }
        if (!any) {
            byBytes(values, order, reverse);
            return;
        }
        var sorting = new StringSorting(values, order);
        HybridSort.Order regular = (p, q) -> numeric[p] && numeric[q]
                ? Compare.smartStringCompare(sorting.strings[p], sorting.strings[q])
                : sorting.bytes(p, q);
        ParallelSort.sort(order, reverse ? (p, q) -> regular.compare(q, p) : regular);
    }

    private int bytes(int p, int q) {
        long x = starts[p];
        long y = starts[q];
        return x != y ? (x < y ? -1 : 1) : strings[p].compareTo(strings[q]);
    }
}
