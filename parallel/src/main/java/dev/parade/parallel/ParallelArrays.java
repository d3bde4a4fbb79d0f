package dev.parade.parallel;

import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.nodes.call.CallableSupport.Bound;
import dev.parade.interpreter.output.OutputBuffers;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Decides which calls of array functions run on several threads: those that are proven safe and are predicted to pay. */
public final class ParallelArrays implements BulkCalls {
    /**
     * How long the first items are timed, in nanoseconds, and how many make a time that no interruption spoils. A site that
     * paid the last time needs no such care: on many processors the items that only one of them works at cost most.
     */
    private static final long SAMPLE = 20_000;

    private static final int SAMPLE_ITEMS = 16;

    /** Least predicted gain, in nanoseconds, besides a multiple of what splitting costs. */
    private static final long LEAST_GAIN = 250_000;

    @Override
    public int call(Request request, Bound callback, Items items, Sink sink) {
        if (!request.engine().canFork()) {
            return 0;
        }
        boolean force = request.parallel() == Request.Parallel.FORCE;
        if (force) {
            CallSite site = CallSites.of(callback.resolved().function(), true);
            site.rests(items.size());
            return run(request, callback, items, sink, site, 0, 0);
        }
        return WorkerPool.PROCESSORS < 2 ? 0 : sampled(request, callback, items, sink);
    }

    private static int sampled(Request request, Bound callback, Items items, Sink sink) {
        CallSite site = CallSites.of(callback.resolved().function(), false);
        int size = items.size();
        if (site.rests(size) || items.needsProof() && unsafe(request, callback, items, site, 0)) {
            return 0;
        }
        int done = 0;
        double each = Double.MAX_VALUE;
        long began = System.nanoTime();
        long before = began;
        for (int batch = 1; done < size; batch *= 2) {
            int stop = Math.min(size, done + batch);
            int timed = stop - done;
            for (; done < stop; done++) {
                Object answer = items.work(request, callback, done);
                sink.accept(done, answer);
                if (items.isLast(answer)) {
                    return done + 1;
                }
            }
            long now = System.nanoTime();
            each = Math.min(each, (double) (now - before) / timed);
            before = now;
            double gain = gain((size - done) * each);
            if (gain < needed()) {
                site.sequential("too little work to gain by splitting it");
                if (gain < needed() / 4) {
                    site.rest(size);
                }
                return done;
            }
            boolean known = site.pays();
            boolean enough = now - began >= SAMPLE && (known || done >= SAMPLE_ITEMS) || now - began >= 10 * SAMPLE;
            if (enough && (known || done > 1)) {
                return run(request, callback, items, sink, site, done, each);
            }
        }
        return done;
    }

    /** What sharing out work of so many nanoseconds saves at best. */
    private static double gain(double nanoseconds) {
        return nanoseconds * (1 - 1.0 / WorkerPool.PROCESSORS);
    }

    private static double needed() {
        return LEAST_GAIN + 4.0 * SplitCost.nanoseconds();
    }

    /** Whether the items must stay sequential, which the site is told then. */
    private static boolean unsafe(Request request, Bound callback, Items items, CallSite site, int from) {
        String problem =
                callback == null ? null : CallbackProof.of(request).problem(callback.resolved(), items.passesCells());
        if (problem == null) {
            problem = SharedValues.freezeInputs(items, from);
        }
        if (problem == null) {
            return false;
        }
        site.sequential(problem);
        site.rest(items.size());
        return true;
    }

    /**
     * Tries to run the items from an index on; {@code each}: measured time of one in nanoseconds, 0 for unknown. Answers the
     * index where sequential code goes on.
     */
    private static int run(
            Request request, Bound callback, Items items, Sink sink, CallSite site, int from, double each) {
        if (unsafe(request, callback, items, site, from)) {
            return from;
        }
        int workers = reserve(request);
        if (workers == 0) {
            site.sequential("other runs use the processors");
            return from;
        }
        ParallelRun run = new ParallelRun(request, callback, items, from, workers, each);
        Delivery delivery = new Delivery(request, run, sink, from);
        long began = System.nanoTime();
        try {
            run.run(delivery::upTo);
        } finally {
            WorkerPool.giveBack(workers);
        }
        long took = System.nanoTime() - began;
        int undone = run.firstUndone();
        delivery.upTo(undone);
        int done = undone - from;
        // The first items may have been slow by accident: what all of them took together is the surer measure.
        double work = Math.min(each * done, run.worked());
        double speedUp = run.reason() == null ? work / took : 0;
        site.parallel(done, run.busyWorkers(), run.reason(), speedUp);
        if (run.reason() == null && each > 0 && gain(work) < needed()) {
            site.sequential("too little work to gain by splitting it");
            site.rest(items.size());
        } else if (run.reason() != null || each > 0 && speedUp < 1) {
            site.struck(items.size());
        } else {
            site.paid();
        }
        return undone;
    }

    private static int reserve(Request request) {
        if (request.parallel() != Request.Parallel.FORCE) {
            return WorkerPool.reserve();
        }
        try {
            return WorkerPool.reserveOrWait();
        } catch (InterruptedException e) {
            // The request is being ended, which its own code will notice.
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Hands answers and output on in the order of the items. */
    private static final class Delivery {
        private final Request request;
        private final ParallelRun run;
        private final Sink sink;
        private int next;

        Delivery(Request request, ParallelRun run, Sink sink, int from) {
            this.request = request;
            this.run = run;
            this.sink = sink;
            this.next = from;
        }

        void upTo(int limit) {
            while (next < limit) {
                int index = next++;
                print(request, run.output(index));
                sink.accept(index, run.answer(index));
            }
        }
    }

    private static void print(Request request, List<byte[]> pieces) {
        if (pieces != null) {
            OutputBuffers output = request.output();
            pieces.forEach(piece -> output.write(piece, 0, piece.length));
        }
    }

    @Override
    public Rounds begin(Request request, Bound callback, Items inputs) {
        boolean force = request.parallel() == Request.Parallel.FORCE;
        if (!request.engine().canFork() || !force && WorkerPool.PROCESSORS < 2) {
            return null;
        }
        CallSite site =
                CallSites.of(callback == null ? null : callback.resolved().function(), force);
        if (site.rests(inputs.size()) && !force || unsafe(request, callback, inputs, site, 0)) {
            return null;
        }
        int workers = reserve(request);
        if (workers == 0) {
            site.sequential("other runs use the processors");
            return null;
        }
        return new Shared(request, callback, site, inputs.size(), workers, force);
    }

    /** Rounds that keep their workers until the end. */
    private static final class Shared implements Rounds {
        private final Request request;
        private final Bound callback;
        private final CallSite site;
        private final int size;
        private final int workers;
        private final boolean force;
        private int busy;
        private String reason;
        private boolean refused;

        Shared(Request request, Bound callback, CallSite site, int size, int workers, boolean force) {
            this.request = request;
            this.callback = callback;
            this.site = site;
            this.size = size;
            this.workers = workers;
            this.force = force;
        }

        @Override
        public Object[] run(Items items) {
            int count = Math.min(workers, items.size());
            ParallelRun run = new ParallelRun(request, callback, items, 0, count, 0);
            run.run(index -> {});
            busy = Math.max(busy, run.busyWorkers());
            reason = run.reason();
            Object[] answers = new Object[items.size()];
            for (int i = 0; i < answers.length; i++) {
                // What was printed could not be put in order any more.
                if (i >= run.firstUndone() || run.output(i) != null) {
                    reason = reason == null ? "output" : reason;
                    return null;
                }
                answers[i] = run.answer(i);
            }
            return answers;
        }

        @Override
        public boolean pays(double nanoseconds) {
            refused = !force && gain(nanoseconds) < needed();
            return !refused;
        }

        @Override
        public boolean forced() {
            return force;
        }

        @Override
        public int threads() {
            return workers;
        }

        @Override
        public void close() {
            WorkerPool.giveBack(workers);
            if (refused) {
                site.sequential("too little work to gain by splitting it");
                site.rest(size);
                return;
            }
            site.parallel(reason == null ? size : 0, busy, reason, 0);
            if (reason == null) {
                site.paid();
            } else {
                site.struck(size);
            }
        }
    }

    @Override
    public String report() {
        return CallSites.all().stream()
                .sorted(Comparator.comparing(CallSite::place))
                .map(site -> "parallel: " + site.line() + "\n")
                .collect(Collectors.joining());
    }
}
