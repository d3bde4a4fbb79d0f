package dev.parade.interpreter.functions;

import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** A Closure object: a function, what it captured, and what {@code $this} and {@code static} are in it. */
public final class PhpClosure extends PhpObject {
    private final PhpFunction function;
    /** A PhpObject, a PhpClass, or null. */
    private final Object self;
    /** Captured values; PhpReference for those by reference. */
    private final Object[] captured;
    /** Static variables of this closure object, made at the first run. */
    private Object[] statics;
    /** Name under which magic calls arrive, null for an ordinary closure. */
    private final String magicName;

    /** A closure; {@code captured} is taken over with its owners counted. */
    public PhpClosure(
            PhpClass closureClass, int id, PhpFunction function, Object self, Object[] captured, String magicName) {
        super(closureClass, new Object[0], id);
        this.function = function;
        this.self = self;
        this.captured = captured;
        this.magicName = magicName;
        Owned.retain(self);
    }

    /** A copy with a function and {@code $this} of its own; static variables start with the values they have here. */
    public PhpClosure rebound(int id, PhpFunction newFunction, Object newSelf) {
        Object[] copied = captured.clone();
        for (Object v : copied) {
            Owned.retain(v);
        }
        PhpClosure copy = new PhpClosure(phpClass(), id, newFunction, newSelf, copied, magicName);
        if (statics != null) {
            copy.statics = new Object[statics.length];
            for (int i = 0; i < statics.length; i++) {
                if (statics[i] instanceof PhpReference cell) {
                    PhpReference own = new PhpReference(cell.get());
                    own.retain();
                    copy.statics[i] = own;
                }
            }
        }
        return copy;
    }

    /** What runs. */
    public PhpFunction function() {
        return function;
    }

    /** {@code $this}, or the class of a static closure, or null. */
    public Object self() {
        return self;
    }

    /** The bound object, null for none. */
    public PhpObject boundThis() {
        return self instanceof PhpObject o ? o : null;
    }

    /** Captured values in the order of {@code use}. */
    public Object[] captured() {
        return captured;
    }

    /** Static variables, null before the first run. */
    public Object[] statics() {
        return statics;
    }

    /** Sets the static variables. */
    public void setStatics(Object[] statics) {
        this.statics = statics;
    }

    /** For a closure of {@code __call} or {@code __callStatic}: the name that was asked for. */
    public String magicName() {
        return magicName;
    }
}
