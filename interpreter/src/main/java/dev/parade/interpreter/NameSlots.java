package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Engine-wide numbers for names, so that nodes find a request's functions, classes and constants by array index. */
public final class NameSlots {
    private final ConcurrentHashMap<String, Integer> slots = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    /** The number of a name, given out at the first call. */
    @TruffleBoundary
    public int of(String name) {
        Integer slot = slots.get(name);
        return slot != null ? slot : slots.computeIfAbsent(name, ignored -> next.getAndIncrement());
    }

    /** How many numbers have been given out. */
    public int count() {
        return next.get();
    }
}
