package dev.parade.library.spl.arrays;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;

/** A walk by reference over the elements: they become cells. */
final class CellIteration extends Iteration {
    private final ArrayStorage storage;
    private int position;
    private boolean advances;

    CellIteration(ArrayStorage storage) {
        this.storage = storage;
    }

    @Override
    public boolean valid() {
        PhpArray table = storage.table();
        position = table.skipHoles(advances ? position + 1 : position);
        advances = false;
        return position < table.end();
    }

    @Override
    public Object value() {
        return storage.table().valueAt(position);
    }

    @Override
    public Object key() {
        return storage.table().keyAt(position);
    }

    @Override
    public PhpReference reference() {
        return storage.cellAt(Request.current(), key());
    }

    @Override
    public void advanceLater() {
        advances = true;
    }
}
