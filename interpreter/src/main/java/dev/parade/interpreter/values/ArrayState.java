package dev.parade.interpreter.values;

/**
 * What an array has beside its elements: which key comes next, the internal pointer, the index of a hash.
 *
 * <p>A class of its own for the order in memory: HotSpot lays out a superclass's fields first, so that those which every
 * read of an element needs ({@link PhpArray}'s own) come last, next to the elements that the collector puts behind them.
 */
public abstract sealed class ArrayState extends Owned permits PhpArray {
    /** No int key yet: the first one, even a negative one, says which comes next. */
    static final byte OPEN = 0;

    /** As {@link #OPEN}, in what came from {@code []}; before PHP 8.3 such an array counted from zero. */
    static final byte LITERAL = 1;

    /** It is the next key. */
    static final byte COUNTED = 2;

    /** Key of the next append. */
    long nextKey;
    /** What a next key of zero stands for: {@link #OPEN}, {@link #LITERAL} or {@link #COUNTED}. */
    byte numbering;
    /** The internal pointer of current(), next() and kin: a position. */
    int cursor;
    /** Set when an element may be a reference cell. */
    boolean mayHoldReferences;
    /** The keys of a hash, null for a list. */
    HashIndex index;

    ArrayState() {}

    /** Key that the next append gets. */
    public final long nextKey() {
        return nextKey;
    }

    /** Sets the key of the next append (array_pop and kin lower it). */
    public final void setNextKey(long nextKey) {
        this.nextKey = nextKey;
        numbering = COUNTED;
    }

    /** True when an element may be a reference cell. */
    public final boolean mayHoldReferences() {
        return mayHoldReferences;
    }

    /** The internal pointer, a position. */
    public final int cursor() {
        return cursor;
    }

    /** Moves the internal pointer. */
    public final void setCursor(int position) {
        cursor = position;
    }
}
