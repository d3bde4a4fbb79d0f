package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpReference;

/** An int that {@code ++} or {@code --} makes a float of: a property that takes no float says so in other words. */
public final class Stepping {
    private enum Direction {
        UP("increment", "maximal"),
        DOWN("decrement", "minimal");

        private final String verb;
        private final String end;

        Direction(String verb, String end) {
            this.verb = verb;
            this.end = end;
        }
    }

    private Direction direction;

    private static Stepping of(Request request) {
        return request.extension(Stepping.class, Stepping::new);
    }

    /** What is assigned until {@link #end} comes from stepping out of the range of ints. */
    @TruffleBoundary
    public static void begin(Request request, boolean up) {
        of(request).direction = up ? Direction.UP : Direction.DOWN;
    }

    /** The assignment is over. */
    @TruffleBoundary
    public static void end(Request request) {
        of(request).direction = null;
    }

    /** Whether what is assigned comes from that. */
    static boolean isUnderWay(Request request) {
        return of(request).direction != null;
    }

    /** Refuses such a value for a property that takes no float, before it is converted to an int again. */
    static void check(Request request, Object value, String held, String type) {
        if (value instanceof Double && of(request).direction != null) {
            throw refused(request, value, held, type);
        }
    }

    /**
     * The error of a value that a property does not take.
     *
     * @param held what holds the value: {@code property A::$x} or {@code reference held by property A::$x}
     */
    @TruffleBoundary
    public static RuntimeException refused(Request request, Object value, String held, String type) {
        Direction direction = of(request).direction;
        if (direction != null && PhpReference.deref(value) instanceof Double) {
            String article = held.startsWith("reference") ? "a " : "";
            return PhpErrors.typeError("Cannot " + direction.verb + " " + article + held + " of type " + type
                    + " past its " + direction.end + " value");
        }
        return PhpErrors.typeError("Cannot assign " + PhpErrors.valueName(value) + " to " + held + " of type " + type);
    }
}
