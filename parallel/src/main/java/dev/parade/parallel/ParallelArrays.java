package dev.parade.parallel;

import dev.parade.interpreter.BulkCalls;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.nodes.call.CallableSupport.Bound;
import dev.parade.interpreter.values.PhpArray;
import java.util.Comparator;
import java.util.stream.Collectors;

/** Decides which calls of array functions run on several threads: those that are proven safe and are predicted to pay. */
public final class ParallelArrays implements BulkCalls {
    /** How long the first elements are timed, in nanoseconds. */
    private static final long SAMPLE = 20_000;

    /** Least predicted gain, in nanoseconds, besides a multiple of what splitting costs. */
    private static final long LEAST_GAIN = 250_000;

    @Override
    public int call(Request request, Bound callback, PhpArray array, Form form, Sink sink) {
        if (!request.engine().canFork()) {
            return 0;
        }
        boolean force = request.parallel() == Request.Parallel.FORCE;
        if (force) {
            CallSite site = CallSites.of(request, callback.resolved().function(), true);
            site.rests(array.size());
            return run(request, callback, array, form, sink, site, 0, 0);
        }
        return WorkerPool.PROCESSORS < 2 ? 0 : sampled(request, callback, array, form, sink);
    }

    private static int sampled(Request request, Bound callback, PhpArray array, Form form, Sink sink) {
        CallSite site = CallSites.of(request, callback.resolved().function(), false);
        int size = array.size();
        if (site.rests(size)) {
            return 0;
        }
        int p = array.skipHoles(0);
        int done = 0;
        double each = Double.MAX_VALUE;
        long began = System.nanoTime();
        long before = began;
        for (int batch = 1; done < size; batch *= 2) {
            int stop = Math.min(size, done + batch);
            int timed = stop - done;
            for (; done < stop; done++) {
                sink.accept(p, callback.call(form.arguments(array, p)));
                p = array.skipHoles(p + 1);
            }
            long now = System.nanoTime();
            each = Math.min(each, (double) (now - before) / timed);
            before = now;
            double gain = (size - done) * each * (1 - 1.0 / WorkerPool.PROCESSORS);
            double needed = LEAST_GAIN + 4.0 * SplitCost.nanoseconds();
            if (gain < needed) {
                site.sequential("too little work to gain by splitting it");
                if (gain < needed / 4) {
                    site.rest(size);
                }
                return p;
            }
            if (now - began >= SAMPLE && done > 1) {
                return run(request, callback, array, form, sink, site, p, each);
            }
        }
        return p;
    }

    /**
     * Tries to run the elements from a position on; {@code each}: measured time of one in nanoseconds, 0 for unknown.
     * Answers the position where sequential code goes on.
     */
    private static int run(
            Request request,
            Bound callback,
            PhpArray array,
            Form form,
            Sink sink,
            CallSite site,
            int from,
            double each) {
        String problem = CallbackProof.of(request).problem(callback.resolved());
        if (problem == null) {
            problem = SharedValues.freezeElements(array, form, from);
        }
        if (problem != null) {
            site.sequential(problem);
            site.rest(array.size());
            return from;
        }
        int workers = WorkerPool.reserve();
        if (workers == 0) {
            site.sequential("other runs use the processors");
            return from;
        }
        ParallelRun run = new ParallelRun(request, callback.resolved(), array, form, from, workers);
        long began = System.nanoTime();
        try {
            run.run();
        } finally {
            WorkerPool.giveBack(workers);
        }
        long took = System.nanoTime() - began;
        int undone = run.firstUndone();
        int done = 0;
        for (int p = array.skipHoles(from); p < undone; p = array.skipHoles(p + 1)) {
            sink.accept(p, run.answer(p));
            done++;
        }
        double speedUp = run.reason() == null ? each * done / took : 0;
        site.parallel(done, run.busyWorkers(), run.reason(), speedUp);
        if (run.reason() != null || each > 0 && speedUp < 1.1) {
            site.struck(array.size());
        } else {
            site.paid();
        }
        return undone;
    }

    @Override
    public String report() {
        return CallSites.all().stream()
                .sorted(Comparator.comparing(CallSite::place))
                .map(site -> "parallel: " + site.line() + "\n")
                .collect(Collectors.joining());
    }
}
