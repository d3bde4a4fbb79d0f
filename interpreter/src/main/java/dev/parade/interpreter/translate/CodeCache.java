package dev.parade.interpreter.translate;

import dev.parade.interpreter.functions.SourceUnit;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Parsed code, for later requests to find. What is used a second time stays as long as there is room; what was used once,
 * like code that a program wrote for itself, must make do with a little of it, or a server would fill its memory with code
 * that nobody asks for again (the queues of "2Q", Johnson and Shasha 1994). Whoever runs code holds it, kept here or not.
 */
final class CodeCache {
    /**
     * Bytes of source that are kept, for each byte of the largest heap: the trees of a byte of source take some fifty bytes
     * once all of it has run, so that they fill half of the heap at most.
     */
    private static final long SHARE = 100;

    /** The part of it for what was used once. */
    private static final long ONCE_SHARE = 16;

    /** What code costs however short it is, in bytes of source: evaluated code often is. */
    static final int FIXED = 100;

    /** Hash codes of what was dropped after one use; it counts as used twice when it comes back. A power of two. */
    private static final int REMEMBERED = 1 << 14;

    /** Uses within this time count as one moment: many threads look, and seldom write. */
    private static final long MOMENT = TimeUnit.SECONDS.toNanos(1);

    private static final class Entry {
        final SourceUnit unit;
        final int bytes;
        /** Of the file when it was parsed; null for code that is in no file. */
        final FileTime time;

        final long size;
        volatile long used = System.nanoTime();
        volatile boolean again;

        Entry(SourceUnit unit, int bytes, BasicFileAttributes file) {
            this.unit = unit;
            this.bytes = bytes + FIXED;
            this.time = file == null ? null : file.lastModifiedTime();
            this.size = file == null ? 0 : file.size();
        }

        boolean isCurrent(BasicFileAttributes file) {
            return file == null
                    || (file.size() == size && file.lastModifiedTime().equals(time));
        }
    }

    private record Aged(Object key, Entry entry, long age) {}

    private final Map<Object, Entry> entries = new ConcurrentHashMap<>();
    private final int[] dropped = new int[REMEMBERED];
    private final long most;
    private final long mostOnce;

    /** Bytes of source of all entries, and of those that were used once. */
    private long total;

    private long once;

    CodeCache() {
        this(Runtime.getRuntime().maxMemory() / SHARE);
    }

    /** A cache that holds so many bytes of source at most, and what was parsed last. */
    CodeCache(long most) {
        this.most = most;
        this.mostOnce = most / ONCE_SHARE;
    }

    /**
     * The code of a key, null if it is not here.
     *
     * @param file what a file is like now, null for code that is in no file
     */
    SourceUnit get(Object key, BasicFileAttributes file) {
        Entry e = entries.get(key);
        if (e == null || !e.isCurrent(file)) {
            return null;
        }
        long now = System.nanoTime();
        if (now - e.used > MOMENT) {
            e.used = now;
        }
        if (!e.again) {
            usedAgain(e);
        }
        return e.unit;
    }

    private synchronized void usedAgain(Entry e) {
        if (!e.again) {
            e.again = true;
            once -= e.bytes;
        }
    }

    /** Keeps code; answers what is kept under the key, which another thread may have brought first. */
    synchronized SourceUnit put(Object key, SourceUnit unit, int bytes, BasicFileAttributes file) {
        Entry old = entries.get(key);
        if (old != null && old.isCurrent(file)) {
            return old.unit;
        }
        Entry e = new Entry(unit, bytes, file);
        int hash = key.hashCode();
        e.again = dropped[hash & (REMEMBERED - 1)] == hash;
        remove(key, old);
        entries.put(key, e);
        total += e.bytes;
        once += e.again ? 0 : e.bytes;
        if (once > mostOnce) {
            shrink(x -> !x.again && x != e, once - mostOnce * 3 / 4);
        }
        if (total > most) {
            shrink(x -> x != e, total - most * 3 / 4);
        }
        return unit;
    }

    /** Drops what has not been used for longest, of some entries, until so many bytes are gone. */
    private void shrink(Predicate<Entry> droppable, long bytes) {
        List<Aged> oldest = new ArrayList<>();
        long now = System.nanoTime();
        entries.forEach((key, entry) -> {
            if (droppable.test(entry)) {
                oldest.add(new Aged(key, entry, now - entry.used));
            }
        });
        oldest.sort(Comparator.comparingLong(Aged::age).reversed());
        long rest = bytes;
        for (int i = 0; i < oldest.size() && rest > 0; i++) {
            Aged aged = oldest.get(i);
            int hash = aged.key().hashCode();
            dropped[hash & (REMEMBERED - 1)] = hash;
            rest -= aged.entry().bytes;
            remove(aged.key(), aged.entry());
        }
    }

    private void remove(Object key, Entry entry) {
        if (entry != null && entries.remove(key, entry)) {
            total -= entry.bytes;
            once -= entry.again ? 0 : entry.bytes;
            entry.again = true; // whoever holds it yet must not count it a second time
        }
    }
}
