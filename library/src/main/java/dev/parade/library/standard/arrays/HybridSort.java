package dev.parade.library.standard.arrays;

/**
 * The order of comparisons of PHP's sort: insertion for up to 16 entries, quicksort with the median of three or five
 * above. Written to the algorithm of zend_sort (after libc++'s std::sort), because what an inconsistent comparison makes
 * of an array, and in which order a callback sees pairs, shows in programs. It sorts positions; equal ones are told
 * apart by the position itself, which makes it stable.
 */
final class HybridSort {
    /** The order of two entries, given by position; zero is decided by the position. */
    @FunctionalInterface
    interface Order {
        int compare(int first, int second);
    }

    private static final int SMALL = 16;
    private static final int LARGE = 1024;

    private final int[] a;
    private final Order order;
    private final boolean stable;

    private HybridSort(int[] positions, Order order, boolean stable) {
        this.a = positions;
        this.order = order;
        this.stable = stable;
    }

    static void sort(int[] positions, Order order) {
        new HybridSort(positions, order, true).sort(0, positions.length);
    }

    /** A sort in steps: see {@link #split} and {@link #sort(int, int)}. */
    static HybridSort of(int[] positions, Order order, boolean stable) {
        return new HybridSort(positions, order, stable);
    }

    /** Whether so many entries are split, not inserted. */
    static boolean splits(int count) {
        return count > SMALL;
    }

    /** Sorts without telling equal entries apart: what array_unique() does. */
    static void sortUnstably(int[] positions, Order order) {
        new HybridSort(positions, order, false).sort(0, positions.length);
    }

    private boolean after(int i, int j) {
        int p = a[i];
        int q = a[j];
        int result = order.compare(p, q);
        return result > 0 || (result == 0 && stable && p > q);
    }

    private void swap(int i, int j) {
        int kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }

    private boolean swapIfAfter(int i, int j) {
        if (after(i, j)) {
            swap(i, j);
            return true;
        }
        return false;
    }

    private void three(int i, int j, int k) {
        if (!after(i, j)) {
            if (swapIfAfter(j, k)) {
                swapIfAfter(i, j);
            }
        } else if (!after(k, j)) {
            swap(i, k);
        } else {
            swap(i, j);
            swapIfAfter(j, k);
        }
    }

    private void four(int i, int j, int k, int l) {
        three(i, j, k);
        if (swapIfAfter(k, l) && swapIfAfter(j, k)) {
            swapIfAfter(i, j);
        }
    }

    private void five(int i, int j, int k, int l, int m) {
        four(i, j, k, l);
        if (swapIfAfter(l, m) && swapIfAfter(k, l) && swapIfAfter(j, k)) {
            swapIfAfter(i, j);
        }
    }

    private void insertion(int from, int count) {
        switch (count) {
            case 0, 1 -> {}
            case 2 -> swapIfAfter(from, from + 1);
            case 3 -> three(from, from + 1, from + 2);
            case 4 -> four(from, from + 1, from + 2, from + 3);
            case 5 -> five(from, from + 1, from + 2, from + 3, from + 4);
            default -> {
                for (int i = from + 1; i < from + count; i++) {
                    if (after(i - 1, i)) {
                        move(i, i < from + 6 ? nearby(from, i) : inSteps(from, i));
                    }
                }
            }
        }
    }

    private int nearby(int from, int i) {
        int j = i - 1;
        while (j != from) {
            j--;
            if (!after(j, i)) {
                return j + 1;
            }
        }
        return j;
    }

    private int inSteps(int from, int i) {
        int j = i - 1;
        while (true) {
            j -= 2;
            if (!after(j, i)) {
                j++;
                return after(j, i) ? j : j + 1;
            }
            if (j == from) {
                return j;
            }
            if (j == from + 1) {
                j--;
                return after(i, j) ? j + 1 : j;
            }
        }
    }

    private void move(int i, int to) {
        int moved = a[i];
        System.arraycopy(a, to, a, to + 1, i - to);
        a[to] = moved;
    }

    /** Sorts a range. */
    void sort(int start, int size) {
        sort(start, size, size > SMALL ? partition(start, size) : 0);
    }

    /** The first step of sorting a range that {@link #splits}: both sides can be sorted by themselves then, without the entry before the answer. */
    int split(int start, int size) {
        return partition(start, size);
    }

    /** The other steps, after {@link #split}. */
    void sort(int start, int size, int firstSplit) {
        int from = start;
        int count = size;
        int split = firstSplit;
        while (count > SMALL) {
            int end = from + count;
            if (split - 1 - from < end - split) {
                sort(from, split - from - 1);
                from = split;
                count = end - split;
            } else {
                sort(split, end - split);
                count = split - from - 1;
            }
            split = count > SMALL ? partition(from, count) : 0;
        }
        insertion(from, count);
    }

    /** Index after the pivot's final place. */
    private int partition(int from, int count) {
        int end = from + count;
        int offset = count >> 1;
        int middle = from + offset;
        if (count >= LARGE) {
            int delta = offset >> 1;
            five(from, from + delta, middle, middle + delta, end - 1);
        } else {
            three(from, middle, end - 1);
        }
        int pivot = from + 1;
        swap(pivot, middle);
        int i = pivot + 1;
        int j = end - 1;
        while (true) {
            while (after(pivot, i)) {
                if (++i == j) {
                    return done(pivot, i);
                }
            }
            if (--j == i) {
                return done(pivot, i);
            }
            while (after(j, pivot)) {
                if (--j == i) {
                    return done(pivot, i);
                }
            }
            swap(i, j);
            if (++i == j) {
                return done(pivot, i);
            }
        }
    }

    private int done(int pivot, int i) {
        swap(pivot, i - 1);
        return i;
    }
}
