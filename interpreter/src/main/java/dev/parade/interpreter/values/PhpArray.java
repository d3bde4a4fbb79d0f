package dev.parade.interpreter.values;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.TruffleObject;
import dev.parade.interpreter.Request;
import java.util.Arrays;
import java.util.Objects;

/**
 * A PHP array: an ordered map from int or string keys, copied on write by whoever writes while {@link #isShared}.
 *
 * <p>Storage strategies: a list of ints, of floats or of any values (keys 0 to size-1 without holes), or a hash. A list
 * becomes a hash when a key breaks the sequence, and never turns back. Entries have <em>positions</em> from 0 to
 * {@link #end}; a position of a hash may be a hole ({@link #isHole}), which iteration passes over.
 *
 * <p>Methods that store count owners: the new value is retained, the overwritten one released. Elements may be
 * {@link PhpReference} cells; methods with {@code Raw} in their name show them, the others look through them.
 */
public final class PhpArray extends ArrayState implements TruffleObject {
    static final byte LONGS = 0;
    static final byte DOUBLES = 1;
    static final byte VALUES = 2;
    static final byte HASH = 3;

    private static final long[] NO_LONGS = {};
    private static final Object[] NO_VALUES = {};

    private byte kind;
    /** Live entries. In a list never more than its storage has room for: {@link Unchecked} relies on it. */
    private int size;

    private long[] longs = NO_LONGS;
    private double[] doubles;
    Object[] values = NO_VALUES;

    /** An empty array. */
    public PhpArray() {
        kind = LONGS;
    }

    /** An empty array with room for {@code capacity} values. */
    public PhpArray(int capacity) {
        kind = VALUES;
        values = capacity == 0 ? NO_VALUES : new Object[capacity];
    }

    /** A list that takes over {@code values}; their owners are counted. */
    public static PhpArray ofList(Object... values) {
        PhpArray a = new PhpArray(0);
        a.values = values;
        a.size = values.length;
        a.nextKey = values.length;
        for (Object v : values) {
            if (v instanceof Owned o) {
                o.retain();
                a.mayHoldReferences |= v instanceof PhpReference;
            }
        }
        return a;
    }

    /** A list that takes over {@code values}, all of them owned already, cells included. */
    static PhpArray ofOwned(Object[] values, boolean mayHoldReferences) {
        PhpArray a = ofCounted(values);
        a.mayHoldReferences = mayHoldReferences;
        return a;
    }

    /** A list that takes over {@code values}, plain ones whose owners are counted already. */
    public static PhpArray ofCounted(Object[] values) {
        PhpArray a = new PhpArray(0);
        a.values = values;
        a.size = values.length;
        a.nextKey = values.length;
        return a;
    }

    /** An array with a shared index; see {@link ArrayKeys}. */
    static PhpArray ofIndex(HashIndex index, Object[] values, long nextKey) {
        PhpArray a = new PhpArray(0);
        a.kind = HASH;
        a.values = values;
        a.index = index;
        a.size = values.length;
        a.nextKey = nextKey;
        return a;
    }

    /** An empty array with room for so many entries under keys of their own. */
    public static PhpArray ofCapacity(int entries) {
        PhpArray a = new PhpArray(0);
        a.becomeHash(entries);
        return a;
    }

    private void becomeHash(int entries) {
        longs = NO_LONGS;
        doubles = null;
        index = new HashIndex(entries);
        values = new Object[index.strings.length];
        kind = HASH;
    }

    /** A list of ints that takes over the first {@code size} of {@code longs}. */
    public static PhpArray ofLongs(long[] longs, int size) {
        Objects.checkFromToIndex(0, size, longs.length);
        PhpArray a = new PhpArray();
        a.longs = longs;
        a.size = size;
        a.nextKey = size;
        return a;
    }

    /** A list of floats that takes over the first {@code size} of {@code doubles}. */
    public static PhpArray ofDoubles(double[] doubles, int size) {
        Objects.checkFromToIndex(0, size, doubles.length);
        PhpArray a = new PhpArray();
        a.kind = DOUBLES;
        a.doubles = doubles;
        a.size = size;
        a.nextKey = size;
        return a;
    }

    // ---- shape -------------------------------------------------------------------------------------------------

    /** Number of elements. */
    public int size() {
        return size;
    }

    /** True without elements. */
    public boolean isEmpty() {
        return size == 0;
    }

    /** True for the strategies without an index: keys are 0 to size-1 in order. */
    public boolean isPacked() {
        return kind != HASH;
    }

    /** True when the keys are 0 to size-1 in order, whatever the storage (array_is_list). */
    public boolean isList() {
        if (kind != HASH) {
            return true;
        }
        long expected = 0;
        for (int p = 0; p < index.used; p++) {
            if (values[p] != null) {
                if (index.strings[p] != null || index.ints[p] != expected++) {
                    return false;
                }
            }
        }
        return true;
    }

    /** True for a list of unboxed ints: {@link #longAt} is valid for 0 to size-1. */
    public boolean isLongs() {
        return kind == LONGS;
    }

    /** True for a list of unboxed floats: {@link #doubleAt} is valid for 0 to size-1. */
    public boolean isDoubles() {
        return kind == DOUBLES;
    }

    /** True for a list of boxed values: {@link #rawAt} is valid for 0 to size-1. */
    public boolean isValues() {
        return kind == VALUES;
    }

    // ---- positions ---------------------------------------------------------------------------------------------

    /** One past the last position. */
    public int end() {
        return kind == HASH ? index.used : size;
    }

    /** True for a position without an entry. */
    public boolean isHole(int position) {
        return kind == HASH && values[position] == null;
    }

    /** First position at or after {@code position} with an entry, or {@link #end}. */
    public int skipHoles(int position) {
        if (kind != HASH) {
            return Math.min(position, size);
        }
        int p = position;
        int used = index.used;
        while (p < used && values[p] == null) {
            p++;
        }
        return Math.min(p, used);
    }

    /** Last position at or before {@code position} with an entry, or -1. */
    public int skipHolesBack(int position) {
        int p = Math.min(position, end() - 1);
        while (p >= 0 && isHole(p)) {
            p--;
        }
        return p;
    }

    /** The key at a position: Long or PhpString. */
    public Object keyAt(int position) {
        if (kind == HASH) {
            PhpString s = index.strings[position];
            if (s != null) {
                return s;
            }
            return index.ints[position];
        }
        return (long) position;
    }

    /** True when the key at a position is a string. */
    public boolean isStringKeyAt(int position) {
        return kind == HASH && index.strings[position] != null;
    }

    /** False when surely every key is an int. */
    public boolean mayHaveStringKeys() {
        return kind == HASH && index.hasStrings();
    }

    /** The int key at a position that has one. */
    public long longKeyAt(int position) {
        return kind == HASH ? index.ints[position] : position;
    }

    /** The string key at a position, Java null if it is an int. */
    public PhpString stringKeyAt(int position) {
        return kind == HASH ? index.strings[position] : null;
    }

    /** The value at a position, looked through cells; PHP null for an undefined cell. */
    public Object valueAt(int position) {
        return switch (kind) {
            case LONGS -> longs[position];
            case DOUBLES -> doubles[position];
            default -> PhpReference.deref(values[position]);
        };
    }

    /** The value at a position, cells shown. */
    public Object rawAt(int position) {
        return switch (kind) {
            case LONGS -> longs[position];
            case DOUBLES -> doubles[position];
            default -> values[position];
        };
    }

    /** True for 0 to size-1; one comparison. */
    public boolean hasPosition(long k) {
        return Long.compareUnsigned(k, size) < 0;
    }

    /** True for the key that {@link #append} would give in a list: storing under it is appending. */
    public boolean isNext(long k) {
        return kind != HASH && k == size && nextKey == k;
    }

    /** The int at an index of a list of ints. */
    public long longAt(int position) {
        return longs[position];
    }

    /** The float at an index of a list of floats. */
    public double doubleAt(int position) {
        return doubles[position];
    }

    /**
     * {@link #longAt} without another check: for nodes that have just found {@link #isLongs} and {@link #hasPosition} true,
     * in this order or the other, with nothing in between that could run a program's code.
     */
    public long uncheckedLong(int position) {
        return Unchecked.get(longs, position);
    }

    /** {@link #doubleAt} without another check, as {@link #uncheckedLong}. */
    public double uncheckedDouble(int position) {
        return Unchecked.get(doubles, position);
    }

    /** Replaces the int at an index of a list of ints, as {@link #uncheckedLong}. */
    public void setUncheckedLong(int position, long value) {
        Unchecked.set(longs, position, value);
    }

    /** Replaces the float at an index of a list of floats, as {@link #uncheckedLong}. */
    public void setUncheckedDouble(int position, double value) {
        Unchecked.set(doubles, position, value);
    }

    /** The element of a list of boxed values ({@link #isValues}), cells shown. */
    public Object boxedAt(int position) {
        return values[position];
    }

    /** Replaces an element of a list of boxed values ({@link #isValues}), cells included. */
    public void setBoxedAt(int position, Object value) {
        Object old = values[position];
        noteStored(value);
        values[position] = value;
        Owned.release(old);
    }

    /** Replaces the value at a position, cells included. */
    @TruffleBoundary
    public void setRawAt(int position, Object value) {
        switch (kind) {
            case LONGS -> {
                if (value instanceof Long l) {
                    longs[position] = l;
                    return;
                }
                boxAll();
            }
            case DOUBLES -> {
                if (value instanceof Double d) {
                    doubles[position] = d;
                    return;
                }
                boxAll();
            }
            default -> {}
        }
        Object old = values[position];
        noteStored(value);
        values[position] = value;
        Owned.release(old);
    }

    /** Replaces the int at a position by another one. */
    public void replaceInt(int position, long value) {
        if (kind == LONGS) {
            longs[position] = value;
        } else {
            values[position] = value;
        }
    }

    /** The cell at a position, made of the plain value there if need be. */
    public PhpReference referenceAt(int position) {
        Object raw = rawAt(position);
        if (raw instanceof PhpReference r) {
            return r;
        }
        PhpReference r = new PhpReference(raw);
        setRawAt(position, r);
        return r;
    }

    // ---- reading by key ----------------------------------------------------------------------------------------

    /** Position of an int key, or -1. */
    public int find(long key) {
        if (kind != HASH) {
            return key >= 0 && key < size ? (int) key : -1;
        }
        return index.find(key);
    }

    /** Position of a string key that is not the text of an int, or -1. */
    public int find(PhpString key) {
        return kind == HASH ? index.find(key) : -1;
    }

    /** Position of a key (Long, or PhpString in any form), or -1. */
    @TruffleBoundary
    public int findKey(Object key) {
        if (key instanceof Long l) {
            return find(l);
        }
        PhpString s = (PhpString) key;
        return s.isIntegerKey() ? find(s.integerKey()) : find(s);
    }

    /** The value of an int key, Java null if absent. */
    @TruffleBoundary
    public Object get(long key) {
        if (kind == LONGS) {
            return key >= 0 && key < size ? (Object) longs[(int) key] : null;
        }
        int p = find(key);
        return p < 0 ? null : valueAt(p);
    }

    /** The value of a string key (also the text of an int), Java null if absent. */
    @TruffleBoundary
    public Object get(PhpString key) {
        int p = key.isIntegerKey() ? find(key.integerKey()) : find(key);
        return p < 0 ? null : valueAt(p);
    }

    /** The value of a byte-string key, Java null if absent. */
    public Object get(String key) {
        return get(PhpString.of(key));
    }

    /** The value of a key (Long, or PhpString in any form), Java null if absent. */
    public Object getKey(Object key) {
        int p = findKey(key);
        return p < 0 ? null : valueAt(p);
    }

    // ---- writing by key ----------------------------------------------------------------------------------------

    /** Sets an element of an int key, through a cell if there is one. */
    @TruffleBoundary
    public void put(long key, Object value) {
        int p = find(key);
        if (p >= 0) {
            putAt(p, value);
        } else {
            insert(key, value);
        }
    }

    /** Sets an int element without boxing where the storage allows. */
    public void putLong(long key, long value) {
        if (kind == LONGS) {
            if (key >= 0 && key < size) {
                longs[(int) key] = value;
                return;
            }
            if (key == size && nextKey == size) {
                appendLong(value);
                return;
            }
        }
        put(key, value);
    }

    /** Sets a float element without boxing where the storage allows. */
    public void putDouble(long key, double value) {
        if (kind == DOUBLES) {
            if (key >= 0 && key < size) {
                doubles[(int) key] = value;
                return;
            }
            if (key == size && nextKey == size) {
                appendDouble(value);
                return;
            }
        }
        put(key, value);
    }

    /** Sets an element of a string key (also the text of an int), through a cell if there is one. */
    @TruffleBoundary
    public void put(PhpString key, Object value) {
        if (key.isIntegerKey()) {
            put(key.integerKey(), value);
            return;
        }
        int p = find(key);
        if (p >= 0) {
            putAt(p, value);
        } else {
            insert(key, value);
        }
    }

    /** Sets an element of a byte-string key. */
    public void put(String key, Object value) {
        put(PhpString.of(key), value);
    }

    /** Sets an element of a key (Long, or PhpString in any form). */
    public void putKey(Object key, Object value) {
        if (key instanceof Long l) {
            put((long) l, value);
        } else {
            put((PhpString) key, value);
        }
    }

    /** Binds or stores without looking through an existing cell. */
    public void putRaw(Object key, Object value) {
        int p = findKey(key);
        if (p >= 0) {
            setRawAt(p, value);
        } else {
            insertKey(key, value);
        }
    }

    /** Adds what is known to be absent. */
    private void insertKey(Object key, Object value) {
        if (key instanceof Long l) {
            insert((long) l, value);
        } else {
            PhpString s = (PhpString) key;
            if (s.isIntegerKey()) {
                insert(s.integerKey(), value);
            } else {
                insert(s, value);
            }
        }
    }

    /** The cell of a key, made (undefined reads as PHP null) if need be. */
    @TruffleBoundary
    public PhpReference referenceOf(Object key) {
        int p = findKey(key);
        if (p < 0) {
            PhpReference r = new PhpReference(PhpNull.INSTANCE);
            putKey(key, r);
            return r;
        }
        return referenceAt(p);
    }

    private void putAt(int position, Object value) {
        if (kind >= VALUES && values[position] instanceof PhpReference r && !(value instanceof PhpReference)) {
            r.assign(value);
        } else {
            setRawAt(position, value);
        }
    }

    /** Adds an element at the end; false when the next key would overflow (nothing is stored then). */
    public boolean append(Object value) {
        if (nextKey == size) {
            if (kind == VALUES) {
                appendValue(value);
                return true;
            }
            if (kind == LONGS && value instanceof Long l) {
                addLong(l);
                return true;
            }
            if (kind == DOUBLES && value instanceof Double d) {
                addDouble(d);
                return true;
            }
        }
        return appendInOtherKind(value);
    }

    /** Where the storage changes or has keys; behind a boundary, so that compiled code holds only the short ways. */
    @TruffleBoundary
    private boolean appendInOtherKind(Object value) {
        if (nextKey == size && kind != HASH) {
            if (kind == LONGS && size == 0 && value instanceof Double d) {
                doubles = new double[4];
                kind = DOUBLES;
                longs = NO_LONGS;
                addDouble(d);
                return true;
            }
            boxAll();
            appendValue(value);
            return true;
        }
        long key = nextKey;
        if (key == Long.MIN_VALUE) {
            return false;
        }
        if (key == Long.MAX_VALUE && find(key) >= 0) {
            return false;
        }
        insert(key, value);
        return true;
    }

    /** Adds an int at the end. */
    public void appendLong(long value) {
        if (kind == LONGS && nextKey == size) {
            addLong(value);
        } else {
            append(value);
        }
    }

    /** Rarely true: the way through is for compiled code to keep in registers. */
    private boolean isFull(int capacity) {
        return CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, size == capacity);
    }

    private void addLong(long value) {
        long[] a = longs;
        if (isFull(a.length)) {
            a = Arrays.copyOf(a, Math.max(4, size + (size >> 1) + 1));
            longs = a;
        }
        a[size++] = value;
        nextKey = size;
    }

    /** Adds a float at the end. */
    public void appendDouble(double value) {
        if (kind == DOUBLES && nextKey == size) {
            addDouble(value);
        } else {
            append(value);
        }
    }

    private void addDouble(double value) {
        double[] a = doubles;
        if (isFull(a.length)) {
            a = Arrays.copyOf(a, Math.max(4, size + (size >> 1) + 1));
            doubles = a;
        }
        a[size++] = value;
        nextKey = size;
    }

    private void appendValue(Object value) {
        Object[] a = values;
        if (isFull(a.length)) {
            a = Arrays.copyOf(a, Math.max(4, size + (size >> 1) + 1));
            values = a;
        }
        noteStored(value);
        a[size++] = value;
        nextKey = size;
    }

    @TruffleBoundary
    private void insert(long key, Object value) {
        if (kind != HASH) {
            if (key == size && nextKey == size) {
                append(value);
                return;
            }
            toHash();
        }
        noteStored(value);
        int p = nextHashPosition();
        ownIndex().add(p, key);
        values[p] = value;
        size++;
        if (key >= nextKey) {
            nextKey = key == Long.MAX_VALUE ? Long.MAX_VALUE : key + 1;
            numbering = COUNTED;
        } else if (nextKey == 0 && numbering != COUNTED) {
            if (numbering == OPEN || Request.current().level() >= 83) {
                nextKey = key + 1;
            }
            numbering = COUNTED;
        }
    }

    /** Says that this is the array that {@code []} stands for. */
    public PhpArray asLiteral() {
        numbering = LITERAL;
        return this;
    }

    @TruffleBoundary
    private void insert(PhpString key, Object value) {
        if (kind != HASH) {
            toHash();
        }
        noteStored(value);
        int p = nextHashPosition();
        ownIndex().add(p, key);
        values[p] = value;
        size++;
    }

    private int nextHashPosition() {
        if (index.used == values.length) {
            growHash();
        }
        return index.used;
    }

    /** The index, to be changed. */
    private HashIndex ownIndex() {
        if (index.isShared()) {
            index = index.copy();
        }
        return index;
    }

    @TruffleBoundary
    private void growHash() {
        int used = index.used;
        ownIndex();
        if (size < used - (used >> 2)) {
            compact();
            return;
        }
        int capacity = Math.max(8, Integer.highestOneBit(values.length) * 2);
        values = Arrays.copyOf(values, capacity);
        index.grow(capacity);
    }

    /** Closes the holes; positions change. */
    private void compact() {
        int to = 0;
        int used = index.used;
        int newCursor = cursor;
        for (int from = 0; from < used; from++) {
            if (from == cursor) {
                newCursor = to;
            }
            if (values[from] != null) {
                if (from != to) {
                    values[to] = values[from];
                    index.move(from, to);
                }
                to++;
            }
        }
        if (cursor >= used) {
            newCursor = to;
        }
        Arrays.fill(values, to, used, null);
        index.rehash(to);
        cursor = newCursor;
        compactions++;
    }

    private int compactions;

    /** Where the array ended when it was shortest since {@link #watchEnd}. */
    private int lowestEnd = Integer.MAX_VALUE;

    private void shrunkTo(int end) {
        cursor = Math.min(cursor, end);
        lowestEnd = Math.min(lowestEnd, end);
    }

    /** An iteration has a place in the array from now on. */
    public void watchEnd() {
        lowestEnd = Integer.MAX_VALUE;
    }

    /** Positions from here on hold other elements than when an iteration last looked; see {@link #watchEnd}. */
    public int lowestEnd() {
        return lowestEnd;
    }

    /** Stands for this array and its copies, once a by-reference iteration has a place in it. */
    private Object walk;

    /** A by-reference iteration has a place in the array, which it keeps in copies of it. */
    public void startWalk() {
        if (walk == null) {
            walk = new Object();
        }
    }

    /** Whether this array is a copy of the other one, which was walked then, or the other way round. */
    public boolean continuesWalkOf(PhpArray other) {
        return walk != null && walk == other.walk;
    }

    /** Changes when positions have moved: a by-reference iteration must find its place again. */
    public int compactions() {
        return compactions;
    }

    // ---- removing ----------------------------------------------------------------------------------------------

    /** Removes a key (Long, or PhpString in any form); true if it was there. */
    @TruffleBoundary
    public boolean removeKey(Object key) {
        int p = findKey(key);
        if (p < 0) {
            return false;
        }
        removeAt(p);
        return true;
    }

    /** Removes an int key. */
    public boolean remove(long key) {
        int p = find(key);
        if (p < 0) {
            return false;
        }
        removeAt(p);
        return true;
    }

    /** Removes a string key (also the text of an int). */
    public boolean remove(PhpString key) {
        return removeKey(key);
    }

    /** Removes the entry at a position. The key of the next append does not change. */
    public void removeAt(int position) {
        if (kind != HASH) {
            if (position == size - 1) {
                Object old = kind == VALUES ? values[position] : null;
                size--;
                if (kind == VALUES) {
                    values[position] = null;
                }
                shrunkTo(size);
                Owned.release(old);
                return;
            }
            toHash();
        }
        Object old = values[position];
        ownIndex().remove(position);
        values[position] = null;
        size--;
        if (position == index.used - 1) {
            index.used = skipHolesBack(position) + 1;
            shrunkTo(index.used);
        }
        Owned.release(old);
    }

    /** Empties the array and forgets the next key. */
    public void clear() {
        if (kind >= VALUES) {
            for (int i = 0, n = end(); i < n; i++) {
                Owned.release(values[i]);
            }
        }
        kind = LONGS;
        size = 0;
        nextKey = 0;
        numbering = OPEN;
        cursor = 0;
        longs = NO_LONGS;
        doubles = null;
        values = NO_VALUES;
        index = null;
        mayHoldReferences = false;
        compactions++;
    }

    // ---- reordering --------------------------------------------------------------------------------------------

    /**
     * Puts the entries into another order, in place: sorting. No owner count changes.
     *
     * @param positions the position of every entry once, in the new order
     * @param renumber whether the result is a list; else every value keeps its key
     */
    @TruffleBoundary
    public void permute(int[] positions, boolean renumber) {
        int n = size;
        cursor = 0;
        compactions++;
        if (kind == LONGS && renumber) {
            long[] ordered = new long[n];
            for (int i = 0; i < n; i++) {
                ordered[i] = longs[positions[i]];
            }
            longs = ordered;
            return;
        }
        if (kind == DOUBLES && renumber) {
            double[] ordered = new double[n];
            for (int i = 0; i < n; i++) {
                ordered[i] = doubles[positions[i]];
            }
            doubles = ordered;
            return;
        }
        if (kind != HASH && kind != VALUES) {
            boxAll();
        }
        if (renumber) {
            Object[] ordered = new Object[n];
            for (int i = 0; i < n; i++) {
                ordered[i] = values[positions[i]];
            }
            values = ordered;
            kind = VALUES;
            index = null;
            nextKey = n;
            return;
        }
        toHash();
        HashIndex old = index;
        HashIndex ordered = new HashIndex(values.length);
        Object[] orderedValues = new Object[values.length];
        for (int i = 0; i < n; i++) {
            int p = positions[i];
            orderedValues[i] = values[p];
            if (old.strings[p] != null) {
                ordered.add(i, old.strings[p]);
            } else {
                ordered.add(i, old.ints[p]);
            }
        }
        values = orderedValues;
        index = ordered;
    }

    /** Removes the first entry and renumbers the int keys, as array_shift() does; Java null when empty. Its owner is let go in flight. */
    @TruffleBoundary
    public Object shift() {
        if (size == 0) {
            return null;
        }
        cursor = 0;
        if (kind == HASH) {
            return shiftHash();
        }
        Object first = rawAt(0);
        size--;
        nextKey = size;
        numbering = COUNTED;
        compactions++;
        switch (kind) {
            case LONGS -> System.arraycopy(longs, 1, longs, 0, size);
            case DOUBLES -> System.arraycopy(doubles, 1, doubles, 0, size);
            default -> {
                System.arraycopy(values, 1, values, 0, size);
                values[size] = null;
            }
        }
        return inFlight(first);
    }

    private Object shiftHash() {
        HashIndex old = index;
        int from = skipHoles(0);
        Object first = values[from];
        HashIndex renumbered = new HashIndex(values.length);
        Object[] moved = new Object[values.length];
        int to = 0;
        long number = 0;
        for (int p = from + 1; p < old.used; p++) {
            if (values[p] == null) {
                continue;
            }
            moved[to] = values[p];
            if (old.strings[p] != null) {
                renumbered.add(to++, old.strings[p]);
            } else {
                renumbered.add(to++, number++);
            }
        }
        values = moved;
        index = renumbered;
        nextKey = number;
        numbering = COUNTED;
        size--;
        compactions++;
        return inFlight(first);
    }

    /** Removes the last entry, as array_pop() does, and lowers the next key; Java null when empty. Its owner is let go in flight. */
    public Object pop() {
        if (size == 0) {
            return null;
        }
        int p = skipHolesBack(end() - 1);
        Object last = rawAt(p);
        Owned.retain(last);
        if (!isStringKeyAt(p) && longKeyAt(p) == nextKey - 1) {
            nextKey--;
            numbering = COUNTED;
        }
        removeAt(p);
        cursor = 0;
        return inFlight(last);
    }

    /** The value of a raw element that has left the array: its owner is taken away, its life goes on. */
    private static Object inFlight(Object raw) {
        if (raw instanceof PhpReference r) {
            Object value = r.get();
            if (r.owners() == 1) {
                Owned.retain(value);
                r.set(PhpNull.INSTANCE);
                r.release();
                if (value instanceof Owned o) {
                    o.releaseInFlight();
                }
            } else {
                r.release();
            }
            return value;
        }
        if (raw instanceof Owned o) {
            o.releaseInFlight();
        }
        return raw;
    }

    // ---- strategies --------------------------------------------------------------------------------------------

    private void noteStored(Object value) {
        if (value instanceof Owned o) {
            o.retain();
            if (value instanceof PhpReference) {
                mayHoldReferences = true;
            }
        }
    }

    @TruffleBoundary
    private void boxAll() {
        Object[] boxed = new Object[Math.max(4, Math.max(longs.length, size))];
        if (kind == LONGS) {
            for (int i = 0; i < size; i++) {
                boxed[i] = longs[i];
            }
        } else {
            for (int i = 0; i < size; i++) {
                boxed[i] = doubles[i];
            }
        }
        kind = VALUES;
        values = boxed;
        longs = NO_LONGS;
        doubles = null;
    }

    /** Gives the array its index; positions stay. */
    @TruffleBoundary
    public void toHash() {
        if (kind == HASH) {
            return;
        }
        if (size == 0) {
            becomeHash(8);
            return;
        }
        if (kind != VALUES) {
            boxAll();
        }
        int capacity = 8;
        while (capacity <= size) {
            capacity <<= 1;
        }
        values = Arrays.copyOf(values, capacity);
        index = new HashIndex(capacity);
        for (int i = 0; i < size; i++) {
            index.add(i, (long) i);
        }
        kind = HASH;
    }

    // ---- copying -----------------------------------------------------------------------------------------------

    /** A copy with no owner yet. Cells with one owner dissolve into their value, in the copy. */
    @TruffleBoundary
    public PhpArray copy() {
        PhpArray c = new PhpArray();
        c.kind = kind;
        c.size = size;
        c.nextKey = nextKey;
        c.numbering = numbering;
        c.cursor = cursor;
        c.walk = walk;
        switch (kind) {
            case LONGS -> c.longs = size == 0 ? NO_LONGS : Arrays.copyOf(longs, size);
            case DOUBLES -> c.doubles = Arrays.copyOf(doubles, size);
            case VALUES -> {
                c.values = size == 0 ? NO_VALUES : Arrays.copyOf(values, size);
                c.countCopied(size);
            }
            default -> {
                c.values = Arrays.copyOf(values, values.length);
                c.index = index.share();
                c.countCopied(index.used);
            }
        }
        return c;
    }

    private void countCopied(int n) {
        Object[] a = values;
        for (int i = 0; i < n; i++) {
            if (a[i] instanceof Owned o) {
                if (o instanceof PhpReference r) {
                    if (r.owners() == 1) {
                        Object inside = r.get();
                        Owned.retain(inside);
                        a[i] = inside;
                        continue;
                    }
                    mayHoldReferences = true;
                }
                o.retain();
            }
        }
    }

    /** This array if it may be written in place by its one owner, else a copy (whose owner the caller stores). */
    public PhpArray separate() {
        return isShared() ? copy() : this;
    }

    /** Lets go of the elements of an array that has died. */
    public void releaseElements() {
        if (kind >= VALUES) {
            for (int i = 0, n = end(); i < n; i++) {
                Owned.release(values[i]);
            }
        }
    }

    /** Makes this array and every array in it immortal, for sharing between threads. */
    @TruffleBoundary
    public void freeze() {
        if (owners == IMMORTAL) {
            return;
        }
        makeImmortal();
        if (kind >= VALUES) {
            for (int i = 0, n = end(); i < n; i++) {
                if (PhpReference.deref(values[i]) instanceof PhpArray a) {
                    a.freeze();
                }
            }
        }
        for (int i = 0, n = end(); i < n; i++) {
            if (isStringKeyAt(i)) {
                int unused = stringKeyAt(i).hashCode();
            }
        }
    }

    @Override
    public String toString() {
        return "array(" + size + ")";
    }
}
