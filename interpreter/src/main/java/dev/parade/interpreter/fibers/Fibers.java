package dev.parade.interpreter.fibers;

import dev.parade.interpreter.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The fibers of a request. */
public final class Fibers {
    private final Set<FiberThread> unfinished = new LinkedHashSet<>();
    private FiberThread current;

    /** Those of a request. */
    public static Fibers of(Request request) {
        return request.extension(Fibers.class, Fibers::new);
    }

    /** The fiber that runs in a request, null outside of fibers. */
    public static FiberThread running(Request request) {
        Fibers fibers = request == null ? null : request.existing(Fibers.class);
        return fibers == null ? null : fibers.current;
    }

    /** The fiber that runs, null outside of fibers. */
    public FiberThread current() {
        return current;
    }

    void setCurrent(FiberThread fiber) {
        current = fiber;
    }

    void add(FiberThread fiber) {
        unfinished.add(fiber);
    }

    void remove(FiberThread fiber) {
        unfinished.remove(fiber);
    }

    /** The end of the request: fibers that are suspended still end where they are, and no code of theirs runs. */
    public void abandon() {
        for (FiberThread fiber : List.copyOf(unfinished)) {
            unfinished.remove(fiber);
            fiber.abandon();
        }
    }
}
