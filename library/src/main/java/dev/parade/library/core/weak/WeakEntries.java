package dev.parade.library.core.weak;

import dev.parade.interpreter.ObjectLifetimes;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The state of a WeakMap: values by object, in the order of insertion. It owns the values, not the keys. */
final class WeakEntries implements ObjectLifetimes.NativeOwner {
    /** One entry. */
    static final class Entry {
        final PhpObject key;
        /** The value or a cell; Java null once the entry has been removed. */
        Object value;

        Entry(PhpObject key, Object value) {
            this.key = key;
            this.value = value;
        }
    }

    private final WeakObjects objects;
    private final Map<PhpObject, Entry> byKey = new IdentityHashMap<>();
    /** Entries in order, removed ones among them until there are too many: walks keep their place. */
    private List<Entry> order = new ArrayList<>();

    WeakEntries(WeakObjects objects) {
        this.objects = objects;
    }

    int size() {
        return byKey.size();
    }

    /** The value, through a cell; Java null when the object is no key. */
    Object get(PhpObject key) {
        Entry entry = byKey.get(key);
        return entry == null ? null : PhpReference.deref(entry.value);
    }

    void put(PhpObject key, Object value) {
        Entry entry = byKey.get(key);
        Owned.retain(value);
        if (entry == null) {
            entry = new Entry(key, value);
            byKey.put(key, entry);
            order.add(entry);
            objects.keyAdded(key, this);
        } else if (entry.value instanceof PhpReference cell) {
            cell.set(value);
            Owned.release(value);
        } else {
            Object old = entry.value;
            entry.value = value;
            Owned.release(old);
        }
    }

    void remove(PhpObject key) {
        if (byKey.containsKey(key)) {
            objects.keyRemoved(key, this);
            keyDied(key);
        }
    }

    /** The object is dead, or no key any more. */
    void keyDied(PhpObject key) {
        Entry entry = byKey.remove(key);
        if (entry == null) {
            return;
        }
        Object value = entry.value;
        entry.value = null;
        if (order.size() > 16 && byKey.size() < order.size() / 2) {
            List<Entry> left = new ArrayList<>(byKey.size());
            for (Entry e : order) {
                if (e.value != null) {
                    left.add(e);
                }
            }
            order = left;
        }
        Owned.release(value);
    }

    /** The living entries in order. */
    List<Entry> entries() {
        List<Entry> living = new ArrayList<>(byKey.size());
        for (Entry e : order) {
            if (e.value != null) {
                living.add(e);
            }
        }
        return living;
    }

    WeakEntries copy() {
        var copy = new WeakEntries(objects);
        for (Entry e : entries()) {
            copy.put(e.key, PhpReference.deref(e.value));
        }
        return copy;
    }

    @Override
    public void releaseAll() {
        for (Entry e : entries()) {
            objects.keyRemoved(e.key, this);
            byKey.remove(e.key);
            Object value = e.value;
            e.value = null;
            Owned.release(value);
        }
        order.clear();
    }
}
