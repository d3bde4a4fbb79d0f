package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.nodes.call.CallableSupport.Bound;
import dev.parade.interpreter.values.PhpArray;
import java.util.ServiceLoader;

/**
 * Calls a callback for many elements of an array, on several threads where that is safe and pays. Found by ServiceLoader;
 * without one everything is sequential.
 */
public interface BulkCalls {
    /** What the callback gets of an element. */
    enum Form {
        VALUE,
        KEY,
        VALUE_AND_KEY;

        /** The arguments for the element at a position. */
        public Object[] arguments(PhpArray array, int position) {
            return switch (this) {
                case VALUE -> new Object[] {array.valueAt(position)};
                case KEY -> new Object[] {array.keyAt(position)};
                case VALUE_AND_KEY -> new Object[] {array.valueAt(position), array.keyAt(position)};
            };
        }
    }

    /** Takes answers, in the order of the elements. */
    interface Sink {
        /** The callback's answer for the element at a position. */
        void accept(int position, Object answer);
    }

    /** Smallest array for which it is worth while to think about it. */
    int SMALLEST = 32;

    /**
     * Answers for the first elements, perhaps for all; an exception of the callback's comes through after the answers of the
     * elements before.
     *
     * @return the position of the first element that is left for the caller's own loop
     */
    int call(Request request, Bound callback, PhpArray array, Form form, Sink sink);

    /** What ran so far, for people: a line per place that calls. */
    String report();

    /** The one that is installed, null for none. */
    static BulkCalls installed() {
        return Installed.ONE;
    }

    /** {@link #call} where it may be parallel; 0 at once where not. The array must be owned while this runs. */
    @TruffleBoundary
    static int leading(PhpCallable callback, PhpArray array, Form form, Sink sink) {
        if (!(callback instanceof Bound bound) || array.size() < 2) {
            return 0;
        }
        Request.Parallel mode = bound.request().parallel();
        if (mode == Request.Parallel.OFF || mode == Request.Parallel.AUTO && array.size() < SMALLEST) {
            return 0;
        }
        BulkCalls bulk = installed();
        return bulk == null ? 0 : bulk.call(bound.request(), bound, array, form, sink);
    }

    /** Found when first needed. */
    final class Installed {
        private static final BulkCalls ONE =
                ServiceLoader.load(BulkCalls.class).findFirst().orElse(null);

        private Installed() {}
    }
}
