package dev.parade.library.core.weak;

import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** The walk of foreach over a WeakMap: entries added on the way are met, those that end are left out. */
final class EntryIteration extends Iteration {
    private final PhpObject map;
    private final WeakEntries entries;
    private WeakEntries.Entry at;
    private boolean started;

    EntryIteration(PhpObject map, WeakEntries entries) {
        this.map = map;
        this.entries = entries;
        map.retain();
    }

    @Override
    public boolean valid() {
        if (!started) {
            started = true;
            at = entries.after(null);
        }
        while (at != null && at.value == null) {
            at = entries.after(at);
        }
        return at != null;
    }

    @Override
    public Object value() {
        return PhpReference.deref(at.value);
    }

    @Override
    public Object key() {
        return at.key;
    }

    @Override
    public PhpReference reference() {
        return entries.cell(at.key);
    }

    @Override
    public void advanceLater() {
        at = entries.after(at);
    }

    @Override
    public void close() {
        map.release();
    }
}
