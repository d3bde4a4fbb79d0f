package dev.parade.workers.delegation;

import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;

/** A walk over pairs of keys and values that came at once. */
final class Items extends Iteration {
    private final PhpArray pairs;
    private int next;
    private boolean advances;

    Items(PhpArray pairs) {
        this.pairs = pairs;
        pairs.retain();
    }

    @Override
    public boolean valid() {
        if (advances) {
            advances = false;
            next++;
        }
        return next < pairs.size();
    }

    @Override
    public Object value() {
        return ((PhpArray) pairs.get(next)).get(1);
    }

    @Override
    public Object key() {
        return ((PhpArray) pairs.get(next)).get(0);
    }

    @Override
    public PhpReference reference() {
        return new PhpReference(value());
    }

    @Override
    public void advanceLater() {
        advances = true;
    }
}
