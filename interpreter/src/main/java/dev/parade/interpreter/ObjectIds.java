package dev.parade.interpreter;

import java.util.Arrays;

/** Handles of objects: small numbers, reused in the order in which they became free, last first. */
public final class ObjectIds {
    private int next = 1;
    private int[] free = new int[16];
    private int freeCount;

    ObjectIds(@SuppressWarnings("unused") Request request) {}

    /** A handle for a new object. */
    public int take() {
        return freeCount > 0 ? free[--freeCount] : next++;
    }

    /** Gives the handle of a dead object back. */
    public void giveBack(int id) {
        if (freeCount == free.length) {
            free = Arrays.copyOf(free, freeCount * 2);
        }
        free[freeCount++] = id;
    }
}
