package dev.parade.tests.conformance;

import java.io.PrintStream;

/**
 * What requests leave behind in the process that ran them: the heap in use, after collection, once the engine is warm and
 * when all tests are done. The results themselves, which hold what tests printed, are in it.
 */
final class HeapGrowth {
    /** So many tests have seen what is made once: classes loaded, code compiled, caches filled. */
    private static final int WARM = 1000;

    private long warm;

    /** Told how many tests are done. */
    void done(int tests) {
        if (tests == WARM) {
            warm = inUse();
        }
    }

    /** Tells both figures; nothing for a run that is too short. */
    void tell(int tests, PrintStream out) {
        if (warm > 0 && tests >= 2 * WARM) {
            out.printf("heap: %d MB after %d tests, %d MB after %d%n", warm >> 20, WARM, inUse() >> 20, tests);
        }
    }

    private static long inUse() {
        // Once for what has just become free, once for what cleaners let go of.
        System.gc();
        System.gc();
        Runtime vm = Runtime.getRuntime();
        return vm.totalMemory() - vm.freeMemory();
    }
}
