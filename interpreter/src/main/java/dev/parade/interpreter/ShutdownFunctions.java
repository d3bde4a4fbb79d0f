package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.values.Owned;
import java.util.ArrayList;
import java.util.List;

/** What a program registered to run at the end of the request. */
public final class ShutdownFunctions {
    private record Entry(PhpCallable callable, Object[] arguments) {}

    private final List<Entry> entries = new ArrayList<>();
    private int next;

    /** Those of a request. */
    public static ShutdownFunctions of(Request request) {
        return request.extension(ShutdownFunctions.class, ShutdownFunctions::new);
    }

    /** Adds a function with the arguments it will get. */
    public void register(PhpCallable callable, Object[] arguments) {
        Owned.retain(callable.value());
        for (Object argument : arguments) {
            Owned.retain(argument);
        }
        entries.add(new Entry(callable, arguments));
    }

    /** True while functions have not run yet. */
    public boolean hasMore() {
        return next < entries.size();
    }

    /**
     * Runs the functions in order, those that are registered meanwhile included. A throwable or an exit ends the run;
     * calling again goes on behind the function that threw.
     */
    @TruffleBoundary
    public void run() {
        while (next < entries.size()) {
            Entry entry = entries.get(next++);
            entry.callable().call(entry.arguments());
        }
    }
}
