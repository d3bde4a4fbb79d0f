package dev.parade.interpreter.values;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * The index of a hash array: from key to position, by chains through a power-of-two table. The values themselves lie in
 * the array, at the same positions.
 */
final class HashIndex {
    /** Positions in use, holes included. */
    int used;
    /** The int keys; Java null as long as there is none, which is the common case of arrays with names. */
    long[] ints;
    /** The string key, null for an int key. */
    PhpString[] strings;

    /** In {@link #next}: the entry has been removed. */
    private static final int HOLE = -1;

    private int[] next;
    private int[] table;

    /** Set when several arrays have this index: it does not change any more. */
    private boolean shared;

    /** An index for at least so many entries. */
    HashIndex(int entries) {
        int capacity = 8;
        while (capacity < entries) {
            capacity <<= 1;
        }
        strings = new PhpString[capacity];
        next = new int[capacity];
        table = new int[capacity];
    }

    private HashIndex(HashIndex other) {
        used = other.used;
        ints = other.ints == null ? null : other.ints.clone();
        strings = other.strings.clone();
        next = other.next.clone();
        table = other.table.clone();
    }

    /** This index, for a further array. */
    HashIndex share() {
        // Not written again, since the array may be seen by several threads.
        if (!shared) {
            shared = true;
        }
        return this;
    }

    boolean isShared() {
        return shared;
    }

    HashIndex copy() {
        return new HashIndex(this);
    }

    private int bucket(long hash) {
        int h = (int) (hash ^ (hash >>> 32));
        return (h ^ (h >>> 16)) & (table.length - 1);
    }

    int find(long key) {
        if (ints == null) {
            return -1;
        }
        // Chains hold position + 1, so that a zeroed table is an empty one.
        for (int p = table[bucket(key)] - 1; p >= 0; p = next[p] - 1) {
            if (ints[p] == key && strings[p] == null) {
                return p;
            }
        }
        return -1;
    }

    @TruffleBoundary(allowInlining = true)
    int find(PhpString key) {
        long hash = key.hashCode();
        for (int p = table[bucket(hash)] - 1; p >= 0; p = next[p] - 1) {
            // The hash lies in the string, too, which has to be looked at anyway.
            PhpString s = strings[p];
            if (s == key || (s != null && s.hashCode() == hash && s.equalBytes(key))) {
                return p;
            }
        }
        return -1;
    }

    void add(int position, long key) {
        if (ints == null) {
            ints = new long[strings.length];
        }
        ints[position] = key;
        link(position, key);
    }

    /** What the entry's bucket is computed from. */
    private long hash(int position) {
        PhpString s = strings[position];
        return s != null ? s.hashCode() : ints[position];
    }

    void add(int position, PhpString key) {
        long hash = key.hashCode();
        strings[position] = key;
        link(position, hash);
    }

    private void link(int position, long hash) {
        int b = bucket(hash);
        next[position] = table[b];
        table[b] = position + 1;
        if (position >= used) {
            used = position + 1;
        }
    }

    void remove(int position) {
        int b = bucket(hash(position));
        int p = table[b] - 1;
        if (p == position) {
            table[b] = next[position];
        } else {
            while (next[p] - 1 != position) {
                p = next[p] - 1;
            }
            next[p] = next[position];
        }
        strings[position] = null;
        next[position] = HOLE;
    }

    /** Carries the key of one position to another; {@link #rehash} must follow. */
    void move(int from, int to) {
        if (ints != null) {
            ints[to] = ints[from];
        }
        strings[to] = strings[from];
    }

    void grow(int capacity) {
        ints = ints == null ? null : Arrays.copyOf(ints, capacity);
        strings = Arrays.copyOf(strings, capacity);
        next = Arrays.copyOf(next, capacity);
        table = new int[capacity];
        int n = used;
        for (int p = 0; p < n; p++) {
            if (next[p] != HOLE) {
                link(p, hash(p));
            }
        }
    }

    void rehash(int newUsed) {
        Arrays.fill(strings, newUsed, Math.max(newUsed, used), null);
        Arrays.fill(table, 0);
        used = newUsed;
        for (int p = 0; p < newUsed; p++) {
            link(p, hash(p));
        }
    }
}
