package dev.parade.interpreter.generators;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** A Generator object. */
public abstract class PhpGenerator extends PhpObject {
    protected PhpGenerator(PhpClass generatorClass, int id) {
        super(generatorClass, new Object[0], id);
    }

    /** True when its function is declared with {@code &}. */
    public abstract boolean returnsReferences();

    /** Runs to the first yield; an exception when it is past that. */
    public abstract void rewind(Request request);

    /** Goes on to the next yield. */
    public abstract void next(Request request);

    /** True while it stands at a yield. */
    public abstract boolean valid(Request request);

    /** The value yielded. */
    public abstract Object current(Request request);

    /** The key yielded. */
    public abstract Object key(Request request);

    /** The cell yielded, for generators by reference. */
    public abstract PhpReference currentReference(Request request);
}
