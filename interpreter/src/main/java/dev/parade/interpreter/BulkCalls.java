package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.nodes.call.CallableSupport.Bound;
import java.util.ServiceLoader;
import java.util.function.Predicate;

/**
 * Works on many items, mostly by calling a callback back, on several threads where that is safe and pays. Found by
 * ServiceLoader; without one everything is sequential.
 */
public interface BulkCalls {
    /** What a builtin works on, in any order and on any thread, if the callback's code allows it. */
    interface Items {
        /** How many there are. */
        int size();

        /**
         * Works on one. Writes nothing that work on another one could read.
         *
         * @param request the one that runs, or the view that a thread has of it
         * @param callback the builtin's, for that request; null where the builtin has none
         */
        Object work(Request request, PhpCallable callback, int index);

        /** Shows the values that work on the items from an index on reads, until one is refused; cells are not looked through. */
        boolean eachInput(int from, Predicate<Object> takes);

        /** Whether an answer makes all items behind superfluous. */
        default boolean isLast(@SuppressWarnings("unused") Object answer) {
            return false;
        }

        /** Whether the callback gets cells that belong to the item, so that it may have parameters by reference. */
        default boolean passesCells() {
            return false;
        }

        /** Whether even the first items may run only after the callback's code is proven safe. */
        default boolean needsProof() {
            return false;
        }
    }

    /** Takes answers, in the order of the items. */
    interface Sink {
        /** The answer for an item. */
        void accept(int index, Object answer);
    }

    /** Work in several rounds, in which nothing is noticed from outside before all of them are over. */
    interface Rounds {
        /** Answers for all items; null when it must all be done again, sequentially. */
        Object[] run(Items items);

        /** Whether it pays to share out work of so many nanoseconds. */
        boolean pays(double nanoseconds);

        /** Whether to use several threads wherever it is safe, however little there is to do. */
        boolean forced();

        /** How many threads there are for it. */
        int threads();

        /** Tells the end: counts for the report. */
        void close();
    }

    /** Smallest number of items for which it is worth while to think about it. */
    int SMALLEST = 32;

    /**
     * Answers for the first items, perhaps for all; an exception of the callback's comes through after the answers of the
     * items before.
     *
     * @return index of the first item that is left for the caller's own loop
     */
    int call(Request request, Bound callback, Items items, Sink sink);

    /** See {@link #rounds(Request, PhpCallable, Items)}. */
    Rounds begin(Request request, Bound callback, Items inputs);

    /** What ran so far, for people: a line per place that calls. */
    String report();

    /** The one that is installed, null for none. */
    static BulkCalls installed() {
        return Installed.ONE;
    }

    /** {@link #call} where it may be parallel; 0 at once where not. What the items read must be owned while this runs. */
    @TruffleBoundary
    static int leading(PhpCallable callback, Items items, Sink sink) {
        if (!(callback instanceof Bound bound) || !possible(bound.request(), items.size(), SMALLEST)) {
            return 0;
        }
        return installed().call(bound.request(), bound, items, sink);
    }

    /**
     * Rounds of work where that may be parallel, null where not.
     *
     * @param callback null where no PHP code runs
     * @param inputs whose {@link Items#eachInput} shows all that the rounds will read
     * @param least number of items for which it is worth while to think about it
     */
    @TruffleBoundary
    static Rounds rounds(Request request, PhpCallable callback, Items inputs, int least) {
        if (callback != null && !(callback instanceof Bound) || !possible(request, inputs.size(), least)) {
            return null;
        }
        return installed().begin(request, (Bound) callback, inputs);
    }

    private static boolean possible(Request request, int size, int least) {
        if (request == null || size < 2) {
            return false;
        }
        Request.Parallel mode = request.parallel();
        return mode != Request.Parallel.OFF && (mode == Request.Parallel.FORCE || size >= least) && installed() != null;
    }

    /** The function that a callback calls, null if that is not plain. */
    static PhpFunction function(PhpCallable callback) {
        return callback instanceof Bound bound && bound.resolved().magicName() == null
                ? bound.resolved().function()
                : null;
    }

    /** Whether a callback takes an argument by reference. */
    static boolean takesReference(PhpCallable callback, int position) {
        PhpFunction function = function(callback);
        return function == null || function.isByReference(position);
    }

    /** Found when first needed. */
    final class Installed {
        private static final BulkCalls ONE =
                ServiceLoader.load(BulkCalls.class).findFirst().orElse(null);

        private Installed() {}
    }
}
