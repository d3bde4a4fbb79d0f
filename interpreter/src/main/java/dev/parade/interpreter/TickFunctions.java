package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.values.Owned;
import java.util.ArrayList;
import java.util.List;

/** What a program registered to run at ticks. */
public final class TickFunctions {
    private record Entry(PhpCallable callable, Object[] arguments) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> running = new ArrayList<>();
    private int statements;

    /** Those of a request. */
    @TruffleBoundary
    public static TickFunctions of(Request request) {
        return request.extension(TickFunctions.class, TickFunctions::new);
    }

    /** Adds a function with the arguments it will get. */
    public void register(PhpCallable callable, Object[] arguments) {
        Owned.retain(callable.value());
        for (Object argument : arguments) {
            Owned.retain(argument);
        }
        entries.add(new Entry(callable, arguments));
    }

    /** Removes the first function that is the same. */
    public void unregister(PhpCallable callable) {
        for (Entry entry : entries) {
            if (Compare.looseEquals(entry.callable().value(), callable.value())) {
                entries.remove(entry);
                return;
            }
        }
    }

    /** A statement has ended; after so many of them the functions run. One that runs is not called again by its own ticks. */
    @TruffleBoundary
    public void tick(int every) {
        if (++statements < every) {
            return;
        }
        statements = 0;
        for (Entry entry : List.copyOf(entries)) {
            if (running.contains(entry)) {
                continue;
            }
            running.add(entry);
            try {
                entry.callable().call(entry.arguments().clone());
            } finally {
                running.remove(entry);
            }
        }
    }
}
