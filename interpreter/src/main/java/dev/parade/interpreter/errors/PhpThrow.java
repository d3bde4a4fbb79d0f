package dev.parade.interpreter.errors;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.nodes.Node;
import dev.parade.interpreter.values.PhpObject;

/** A thrown PHP object on its way to a catch. It owns the object until somebody catches it. */
@SuppressWarnings("serial")
public final class PhpThrow extends AbstractTruffleException {
    private final PhpObject object;

    /** Throws {@code object} at {@code location} (may be null). */
    public PhpThrow(PhpObject object, Node location) {
        super(location);
        this.object = object;
        object.retain();
    }

    /** The Throwable. */
    public PhpObject object() {
        return object;
    }

    @Override
    public String getMessage() {
        Object message = object.property("message");
        return object.phpClass().name() + (message == null ? "" : ": " + message);
    }
}
