package dev.parade.library.standard.arrays;

import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.BulkCalls.Items;
import dev.parade.interpreter.BulkCalls.Rounds;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * {@link HybridSort}, on several threads where that is safe and pays: its steps on parts of the array do not depend on each
 * other, so the result is PHP's for any comparison that can be made at any time. What a comparison does that others could
 * notice makes all of it run again, in PHP's order.
 */
final class ParallelSort {
    /** Fewest entries for comparisons by a callback, and for those in Java. */
    private static final int LEAST_CALLED = 2_000;

    private static final int LEAST_NATIVE = 30_000;

    /** Parts for each thread, so that all of them end at about the same time. */
    private static final int PARTS = 4;

    private static final Object[] NOTHING = {};

    /** Makes the comparison for the request's own thread or for another one. */
    interface Orders {
        /** The order of positions; {@code request} is what the thread has of it. */
        HybridSort.Order of(Request request, PhpCallable callback);
    }

    private final Rounds rounds;
    private final int[] a;
    private final Orders orders;

    private ParallelSort(Rounds rounds, int[] positions, Orders orders) {
        this.rounds = rounds;
        this.a = positions;
        this.orders = orders;
    }

    /**
     * Sorts.
     *
     * @param callback null where no PHP code runs
     * @param subjects what is compared: values that the threads will share
     */
    static void sort(PhpCallable callback, int[] positions, Object[] subjects, Orders orders) {
        Request request = Request.current();
        Rounds rounds = BulkCalls.rounds(
                request, callback, new Subjects(positions, subjects), callback == null ? LEAST_NATIVE : LEAST_CALLED);
        if (rounds != null) {
            int[] before = positions.clone();
            try {
                if (new ParallelSort(rounds, positions, orders).sorted(request, callback)) {
                    return;
                }
            } finally {
                rounds.close();
            }
            System.arraycopy(before, 0, positions, 0, before.length);
        }
        HybridSort.sort(positions, orders.of(request, callback));
    }

    /** Sorts by what any thread may compare. */
    static void sort(int[] positions, HybridSort.Order order) {
        sort(null, positions, NOTHING, (request, none) -> order);
    }

    private boolean sorted(Request request, PhpCallable callback) {
        if (!HybridSort.splits(a.length)) {
            return byPairs();
        }
        long began = System.nanoTime();
        int[] first = split(List.of(new int[] {0, a.length}));
        if (first == null) {
            return false;
        }
        double levels = Math.log(a.length) / Math.log(2) - 1;
        if (!rounds.pays((System.nanoTime() - began) * levels)) {
            HybridSort.of(a, orders.of(request, callback), true).sort(0, a.length, first[0]);
            return true;
        }
        List<int[]> parts = new ArrayList<>(halves(new int[] {0, a.length}, first[0]));
        while (parts.size() < PARTS * rounds.threads()) {
            List<int[]> large =
                    parts.stream().filter(part -> HybridSort.splits(part[1])).toList();
            if (large.isEmpty()) {
                break;
            }
            int[] splits = split(large);
            if (splits == null) {
                return false;
            }
            parts.removeAll(large);
            for (int i = 0; i < splits.length; i++) {
                parts.addAll(halves(large.get(i), splits[i]));
            }
        }
        // The largest first: the small ones fill the gaps at the end.
        parts.sort((p, q) -> Integer.compare(q[1], p[1]));
        return rounds.run(new Parts(parts) {
                    @Override
                    public Object work(Request view, PhpCallable called, int index) {
                        int[] part = parts.get(index);
                        HybridSort.of(a, orders.of(view, called), true).sort(part[0], part[1]);
                        return true;
                    }
                })
                != null;
    }

    private static List<int[]> halves(int[] part, int split) {
        return List.of(new int[] {part[0], split - part[0] - 1}, new int[] {split, part[0] + part[1] - split});
    }

    private int[] split(List<int[]> parts) {
        Object[] answers = rounds.run(new Parts(parts) {
            @Override
            public Object work(Request view, PhpCallable called, int index) {
                int[] part = parts.get(index);
                return HybridSort.of(a, orders.of(view, called), true).split(part[0], part[1]);
            }
        });
        return answers == null
                ? null
                : Arrays.stream(answers).mapToInt(answer -> (Integer) answer).toArray();
    }

    /** A few entries: all comparisons that the insertion could ask for, before it asks. Only where it is forced. */
    private boolean byPairs() {
        int n = a.length;
        int[] entries = a.clone();
        Object[] answers = rounds.run(new Parts(null) {
            @Override
            public int size() {
                return n * n;
            }

            @Override
            public Object work(Request view, PhpCallable called, int index) {
                int i = index / n;
                int j = index % n;
                return i == j ? 0 : orders.of(view, called).compare(entries[i], entries[j]);
            }
        });
        if (answers == null) {
            return false;
        }
        int[] place = new int[Arrays.stream(entries).max().orElse(0) + 1];
        for (int i = 0; i < n; i++) {
            place[entries[i]] = i;
        }
        HybridSort.sort(a, (p, q) -> (Integer) answers[place[p] * n + place[q]]);
        return true;
    }

    /** What the comparisons read. */
    private record Subjects(int[] positions, Object[] values) implements Items {
        @Override
        public int size() {
            return positions.length;
        }

        @Override
        public Object work(Request request, PhpCallable callback, int index) {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean eachInput(int from, Predicate<Object> takes) {
            for (Object value : values) {
                if (value != null && !takes.test(value)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Ranges of the array, each its start and length. */
    private abstract static class Parts implements Items {
        private final List<int[]> parts;

        Parts(List<int[]> parts) {
            this.parts = parts;
        }

        @Override
        public int size() {
            return parts.size();
        }

        @Override
        public boolean eachInput(int from, Predicate<Object> takes) {
            return true;
        }
    }
}
