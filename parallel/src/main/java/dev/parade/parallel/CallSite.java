package dev.parade.parallel;

import java.util.Locale;

/** What is known of a place that calls back for the elements of arrays: counts for the report, and experience to decide by. */
public final class CallSite {
    private static final int LONGEST_REST = 1024;

    /** How many parallel runs in a row must not have paid: one may have been unlucky with a busy machine. */
    private static final int STRIKES = 5;

    private final String place;
    private long runs;
    private long elements;
    private long parallelRuns;
    private long parallelElements;
    private int workers;
    private String reason = "";
    private double speedUp;
    private int rest;
    private int nextRest = 8;
    private int restSize;
    private int strikes;

    CallSite(String place) {
        this.place = place;
    }

    /** File, line and, where the function is called by name, column. */
    public String place() {
        return place;
    }

    /** How many runs were parallel, at least in part. */
    public synchronized long parallelRuns() {
        return parallelRuns;
    }

    /** The most workers that had something to do in a run. */
    public synchronized int workers() {
        return workers;
    }

    /** Why the last run, or the end of it, was sequential; empty if it was not. */
    public synchronized String reason() {
        return reason;
    }

    /** Counts a run; true when experience says that trying is not worth while now. */
    synchronized boolean rests(int size) {
        runs++;
        elements += size;
        if (rest > 0 && size <= 2L * restSize) {
            rest--;
            return true;
        }
        return false;
    }

    synchronized void sequential(String why) {
        reason = why;
    }

    /** A parallel run did not pay. */
    synchronized void struck(int size) {
        strikes++;
        if (strikes >= STRIKES) {
            strikes = 0;
            rest(size);
        }
    }

    /** Nothing to gain: leaves it for a while, longer each time. */
    synchronized void rest(int size) {
        rest = nextRest;
        restSize = size;
        nextRest = Math.min(LONGEST_REST, nextRest * 2);
    }

    /** True when the last parallel run was faster. */
    synchronized boolean pays() {
        return speedUp > 1 && strikes == 0 && reason.isEmpty();
    }

    /** It did pay. */
    synchronized void paid() {
        nextRest = 8;
        strikes = 0;
    }

    /**
     * Counts a parallel run.
     *
     * @param why what ended it early, null for nothing
     * @param factor measured speed-up, 0 for not measured
     */
    synchronized void parallel(int done, int busy, String why, double factor) {
        parallelRuns++;
        parallelElements += done;
        workers = Math.max(workers, busy);
        reason = why == null ? "" : why;
        if (factor > 0) {
            speedUp = speedUp == 0 ? factor : 0.7 * speedUp + 0.3 * factor;
        }
    }

    /** For people: counts, and why it was sequential. */
    @Override
    public String toString() {
        return line();
    }

    synchronized String line() {
        return String.format(
                Locale.ROOT,
                "%s: %d runs, %d elements; parallel: %d runs, %d elements, %d workers%s%s",
                place,
                runs,
                elements,
                parallelRuns,
                parallelElements,
                workers,
                speedUp == 0 ? "" : String.format(Locale.ROOT, ", %.2f times as fast", speedUp),
                reason.isEmpty() ? "" : "; sequential: " + reason);
    }
}
