package dev.parade.library.core.iterators;

/** A walk over the elements of an object made in Java. It starts before the first element; rewind comes first. */
public interface InternalIteration {
    /** Goes to the first element. */
    void rewind();

    /** True while there is a current element. */
    boolean valid();

    /** The current value; Java null when there is none. */
    Object current();

    /** The current key; Java null when there is none. */
    Object key();

    /** Goes to the next element. */
    void next();
}
