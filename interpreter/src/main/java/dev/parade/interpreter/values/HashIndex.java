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
    /**
     * The {@link PhpString#digest} of each string key, 0 for an int key; Java null as long as there is no string key. A
     * lookup that finds a short key has looked at no string: in a big array each would be a line missing in the cache.
     */
    private long[] digests;

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
        table = new int[capacity << 1];
    }

    private HashIndex(HashIndex other) {
        used = other.used;
        ints = other.ints == null ? null : other.ints.clone();
        digests = other.digests == null ? null : other.digests.clone();
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

    /** Ints that follow each other get buckets that do. */
    private int bucket(long key) {
        int h = (int) (key ^ (key >>> 32));
        return (h ^ (h >>> 16)) & (table.length - 1);
    }

    private int bucketOfDigest(long digest) {
        return Bytes.spread(digest) & (table.length - 1);
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
        long[] known = digests;
        if (known == null) {
            return -1;
        }
        long digest = key.digest();
        for (int p = table[bucketOfDigest(digest)] - 1; p >= 0; p = next[p] - 1) {
            if (known[p] == digest && (PhpString.isWhole(digest) || strings[p].equalBytes(key))) {
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
        link(position, bucket(key));
    }

    void add(int position, PhpString key) {
        if (digests == null) {
            digests = new long[strings.length];
        }
        long digest = key.digest();
        digests[position] = digest;
        strings[position] = key;
        link(position, bucketOfDigest(digest));
    }

    /** False when surely every key is an int. */
    boolean hasStrings() {
        return digests != null;
    }

    private int bucketOf(int position) {
        return strings[position] != null ? bucketOfDigest(digests[position]) : bucket(ints[position]);
    }

    private void link(int position, int bucket) {
        next[position] = table[bucket];
        table[bucket] = position + 1;
        if (position >= used) {
            used = position + 1;
        }
    }

    void remove(int position) {
        int b = bucketOf(position);
        int p = table[b] - 1;
        if (p == position) {
            table[b] = next[position];
        } else {
            while (next[p] - 1 != position) {
                p = next[p] - 1;
            }
            next[p] = next[position];
        }
        if (strings[position] != null) {
            strings[position] = null;
            digests[position] = 0;
        }
        next[position] = HOLE;
    }

    /** Carries the key of one position to another; {@link #rehash} must follow. */
    void move(int from, int to) {
        if (ints != null) {
            ints[to] = ints[from];
        }
        strings[to] = strings[from];
        if (digests != null) {
            digests[to] = digests[from];
        }
    }

    void grow(int capacity) {
        ints = ints == null ? null : Arrays.copyOf(ints, capacity);
        digests = digests == null ? null : Arrays.copyOf(digests, capacity);
        strings = Arrays.copyOf(strings, capacity);
        next = Arrays.copyOf(next, capacity);
        table = new int[capacity << 1];
        int n = used;
        for (int p = 0; p < n; p++) {
            if (next[p] != HOLE) {
                link(p, bucketOf(p));
            }
        }
    }

    void rehash(int newUsed) {
        int wasUsed = Math.max(newUsed, used);
        Arrays.fill(strings, newUsed, wasUsed, null);
        if (digests != null) {
            Arrays.fill(digests, newUsed, wasUsed, 0);
        }
        Arrays.fill(table, 0);
        used = newUsed;
        for (int p = 0; p < newUsed; p++) {
            link(p, bucketOf(p));
        }
    }
}
