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
    /** The int key, or the hash of the string key. */
    long[] hashes;
    /** The string key, null for an int key. */
    PhpString[] strings;

    /** In {@link #next}: the entry has been removed. */
    private static final int HOLE = -1;

    private int[] next;
    private int[] table;

    HashIndex(int capacity) {
        hashes = new long[capacity];
        strings = new PhpString[capacity];
        next = new int[capacity];
        table = new int[capacity];
    }

    private HashIndex(HashIndex other) {
        used = other.used;
        hashes = other.hashes.clone();
        strings = other.strings.clone();
        next = other.next.clone();
        table = other.table.clone();
    }

    HashIndex copy() {
        return new HashIndex(this);
    }

    private int bucket(long hash) {
        int h = (int) (hash ^ (hash >>> 32));
        return (h ^ (h >>> 16)) & (table.length - 1);
    }

    int find(long key) {
        // Chains hold position + 1, so that a zeroed table is an empty one.
        for (int p = table[bucket(key)] - 1; p >= 0; p = next[p] - 1) {
            if (hashes[p] == key && strings[p] == null) {
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
        hashes[position] = key;
        link(position, key);
    }

    void add(int position, PhpString key) {
        long hash = key.hashCode();
        hashes[position] = hash;
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
        int b = bucket(hashes[position]);
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
        hashes[to] = hashes[from];
        strings[to] = strings[from];
    }

    void grow(int capacity) {
        hashes = Arrays.copyOf(hashes, capacity);
        strings = Arrays.copyOf(strings, capacity);
        next = Arrays.copyOf(next, capacity);
        table = new int[capacity];
        int n = used;
        for (int p = 0; p < n; p++) {
            if (next[p] != HOLE) {
                link(p, hashes[p]);
            }
        }
    }

    void rehash(int newUsed) {
        Arrays.fill(strings, newUsed, Math.max(newUsed, used), null);
        Arrays.fill(table, 0);
        used = newUsed;
        for (int p = 0; p < newUsed; p++) {
            link(p, hashes[p]);
        }
    }
}
