package dev.parade.library.core.weak;

import dev.parade.interpreter.ObjectLifetimes;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The state of a WeakMap: values by object, in the order of insertion. It owns the values, not the keys. */
final class WeakEntries implements ObjectLifetimes.NativeOwner {
    /** One entry. */
    static final class Entry {
        final PhpObject key;
        /** The value or a cell; Java null once the entry has been removed. */
        Object value;

        Entry previous;
        /** The next one; a removed entry keeps it, so that a walk that stands there can go on. */
        Entry next;

        Entry(PhpObject key, Object value) {
            this.key = key;
            this.value = value;
        }
    }

    private final WeakObjects objects;
    private final Map<PhpObject, Entry> byKey = new IdentityHashMap<>();
    private Entry first;
    private Entry last;

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
            entry.previous = last;
            if (last == null) {
                first = entry;
            } else {
                last.next = entry;
            }
            last = entry;
            objects.keyAdded(key, this);
        } else if (entry.value instanceof PhpReference cell && cell.owners() > 1) {
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
        unlink(entry);
        Owned.release(value);
    }

    private void unlink(Entry entry) {
        if (entry.previous == null) {
            first = entry.next;
        } else {
            entry.previous.next = entry.next;
        }
        if (entry.next == null) {
            last = entry.previous;
        } else {
            entry.next.previous = entry.previous;
        }
    }

    /** The cell of a value; throws PHP's Error when the object is no key. */
    PhpReference cell(PhpObject key) {
        Entry entry = byKey.get(key);
        if (entry == null) {
            throw notContained(key);
        }
        if (entry.value instanceof PhpReference cell) {
            return cell;
        }
        PhpReference cell = new PhpReference(entry.value);
        cell.retain();
        Owned.release(entry.value);
        entry.value = cell;
        return cell;
    }

    static PhpThrow notContained(PhpObject key) {
        return PhpErrors.error("Object " + key.phpClass().name() + "#" + key.id() + " not contained in WeakMap");
    }

    /** The entry after one, removed or not; the first one after null. */
    Entry after(Entry entry) {
        return entry == null ? first : entry.next;
    }

    /** The entries in order. */
    List<Entry> entries() {
        List<Entry> list = new ArrayList<>(byKey.size());
        for (Entry e = first; e != null; e = e.next) {
            list.add(e);
        }
        return list;
    }

    WeakEntries copy() {
        var copy = new WeakEntries(objects);
        for (Entry e : entries()) {
            copy.put(e.key, PhpReference.deref(e.value));
        }
        return copy;
    }

    @Override
    public void forEachOwned(Consumer<Owned> sink) {
        for (Entry e = first; e != null; e = e.next) {
            if (e.value instanceof Owned value) {
                sink.accept(value);
            }
        }
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
        first = null;
        last = null;
    }
}
