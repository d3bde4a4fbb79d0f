package dev.parade.library.standard.strings;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.Bytes;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** strtr() with an array: at each place the longest key wins, and replacements are not looked at again. */
final class Translation {
    private final PhpString text;
    /** Keys by hash in a table of a power of two, found without making a string for each candidate. */
    private final Entry[] entries;

    /** Lengths of the keys that start with a byte, as bits; the last bit stands for all lengths from 63 on. */
    private final long[] lengths = new long[256];

    private int shortest = Integer.MAX_VALUE;
    private int longest;

    private record Entry(PhpString key, Object value, Entry next) {}

    private Translation(PhpString text, int pairs) {
        this.text = text;
        this.entries = new Entry[Integer.highestOneBit(Math.max(4, pairs)) * 4];
    }

    static PhpString apply(Request request, PhpString text, PhpArray pairs) {
        if ((long) pairs.size() * text.length() <= FEW) {
            return few(request, text, pairs);
        }
        var translation = new Translation(text, pairs.size());
        for (int p = pairs.skipHoles(0); p < pairs.end(); p = pairs.skipHoles(p + 1)) {
            PhpString key = Conversions.toPhpString(pairs.keyAt(p));
            if (key.isEmpty()) {
                request.warning("strtr(): Ignoring replacement of empty string");
            } else if (key.length() <= text.length()) {
                translation.add(key, pairs.valueAt(p));
            }
        }
        return translation.longest == 0 ? text : translation.run();
    }

    /** Up to so many comparisons of a first byte cost less than a table. */
    private static final int FEW = 1024;

    private static PhpString few(Request request, PhpString text, PhpArray pairs) {
        PhpString[] keys = new PhpString[pairs.size()];
        Object[] values = new Object[keys.length];
        int count = 0;
        for (int p = pairs.skipHoles(0); p < pairs.end(); p = pairs.skipHoles(p + 1)) {
            PhpString key = Conversions.toPhpString(pairs.keyAt(p));
            if (key.isEmpty()) {
                request.warning("strtr(): Ignoring replacement of empty string");
            } else if (key.length() <= text.length()) {
                keys[count] = key;
                values[count++] = pairs.valueAt(p);
            }
        }
        byte[] bytes = text.bytes();
        int n = text.length();
        ByteBuilder out = null;
        int done = 0;
        int i = 0;
        while (i < n) {
            int best = -1;
            for (int k = 0; k < count; k++) {
                PhpString key = keys[k];
                if (key.bytes()[0] == bytes[i]
                        && key.length() <= n - i
                        && (best < 0 || key.length() > keys[best].length())
                        && Bytes.equal(bytes, i, key.bytes(), key.length())) {
                    best = k;
                }
            }
            if (best < 0) {
                i++;
                continue;
            }
            if (out == null) {
                out = new ByteBuilder(n + 16);
            }
            out.add(text, done, i).add(Conversions.toPhpString(values[best]));
            i += keys[best].length();
            done = i;
        }
        return out == null ? text : out.add(text, done, n).finish();
    }

    private void add(PhpString key, Object value) {
        int n = key.length();
        shortest = Math.min(shortest, n);
        longest = Math.max(longest, n);
        lengths[key.at(0)] |= 1L << Math.min(n, 63);
        int slot = hash(key.bytes(), 0, n) & entries.length - 1;
        entries[slot] = new Entry(key, value, entries[slot]);
    }

    private static int hash(byte[] bytes, int from, int to) {
        int h = 1;
        for (int i = from; i < to; i++) {
            h = 31 * h + bytes[i];
        }
        return h ^ h >>> 15;
    }

    private PhpString run() {
        byte[] bytes = text.bytes();
        int n = text.length();
        ByteBuilder out = null;
        int done = 0;
        int i = 0;
        while (i <= n - shortest) {
            long possible = lengths[bytes[i] & 0xff];
            Entry entry = possible == 0 ? null : longestAt(bytes, i, Math.min(longest, n - i), possible);
            if (entry == null) {
                i++;
                continue;
            }
            if (out == null) {
                out = new ByteBuilder(n + 16);
            }
            out.add(text, done, i).add(Conversions.toPhpString(entry.value));
            i += entry.key.length();
            done = i;
        }
        return out == null ? text : out.add(text, done, n).finish();
    }

    private Entry longestAt(byte[] bytes, int at, int most, long possible) {
        for (int length = most; length >= shortest; length--) {
            if ((possible & 1L << Math.min(length, 63)) == 0) {
                continue;
            }
            for (Entry e = entries[hash(bytes, at, at + length) & entries.length - 1]; e != null; e = e.next) {
                if (e.key.length() == length
                        && java.util.Arrays.equals(bytes, at, at + length, e.key.bytes(), 0, length)) {
                    return e;
                }
            }
        }
        return null;
    }
}
