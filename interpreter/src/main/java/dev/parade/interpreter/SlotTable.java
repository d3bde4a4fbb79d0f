package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request's table from names to things (functions, classes, constants): by name, and by engine-wide slot for nodes.
 *
 * @param <T> what is in it
 */
public final class SlotTable<T> {
    private final NameSlots names;
    private final Map<String, T> byName = new LinkedHashMap<>();
    private Object[] bySlot = new Object[256];

    SlotTable(NameSlots names) {
        this.names = names;
    }

    /** What has that slot, null for nothing (yet). */
    @SuppressWarnings("unchecked")
    public T atSlot(int slot) {
        Object[] table = bySlot;
        return slot < table.length ? (T) table[slot] : null;
    }

    /** The number of a name. */
    public int slotOf(String name) {
        return names.of(name);
    }

    /** What has that name, null for nothing. */
    @TruffleBoundary
    public T get(String name) {
        return byName.get(name);
    }

    /** Adds or replaces. */
    @TruffleBoundary
    public void put(String name, T thing) {
        byName.put(name, thing);
        int slot = names.of(name);
        if (slot >= bySlot.length) {
            bySlot = Arrays.copyOf(bySlot, Math.max(slot + 1, bySlot.length * 2));
        }
        bySlot[slot] = thing;
    }

    /** Makes nodes see something else than what the name stands for, so that they look twice. */
    @TruffleBoundary
    public void mark(String name, T seen) {
        bySlot[names.of(name)] = seen;
    }

    /** Everything, in order of declaration. */
    public Map<String, T> all() {
        return byName;
    }
}
