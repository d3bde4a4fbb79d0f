package dev.parade.interpreter.values;

import java.util.List;

/**
 * The keys of arrays that are all made alike: an array literal's, a regular expression's groups. Arrays made of them share
 * one index until one of them gains or loses a key.
 */
public final class ArrayKeys {
    private final HashIndex index;
    private final long nextKey;

    private ArrayKeys(HashIndex index, long nextKey) {
        this.index = index;
        this.nextKey = nextKey;
    }

    /**
     * Keys in order.
     *
     * @param keys each a Long, or a PhpString that is not the text of an int
     * @return Java null when a key comes twice
     */
    public static ArrayKeys of(List<Object> keys) {
        HashIndex index = new HashIndex(keys.size());
        long next = 0;
        for (int i = 0; i < keys.size(); i++) {
            if (keys.get(i) instanceof PhpString s) {
                if (index.find(s) >= 0) {
                    return null;
                }
                index.add(i, s);
            } else {
                long key = (Long) keys.get(i);
                if (index.find(key) >= 0) {
                    return null;
                }
                index.add(i, key);
                if (key >= next) {
                    next = key == Long.MAX_VALUE ? key : key + 1;
                }
            }
        }
        return new ArrayKeys(index.share(), next);
    }

    /** Number of keys. */
    public int size() {
        return index.used;
    }

    /** An array of these keys that takes over {@code values}, plain ones whose owners are counted already. */
    public PhpArray of(Object[] values) {
        return PhpArray.ofIndex(index, values, nextKey);
    }
}
