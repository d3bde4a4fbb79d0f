package dev.parade.interpreter;

import com.oracle.truffle.api.interop.TruffleObject;
import dev.parade.interpreter.values.PhpResource;

/** A resource with what it stands for; {@link Resources} makes them. */
public final class Resource implements PhpResource, TruffleObject {
    private final long id;
    private final String type;
    private Object data;
    private boolean open = true;

    Resource(long id, String type, Object data) {
        this.id = id;
        this.type = type;
        this.data = data;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String resourceType() {
        return open ? type : "Unknown";
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    /** What it stands for, null once it is closed. */
    public Object data() {
        return data;
    }

    void close() {
        open = false;
        data = null;
    }

    @Override
    public String toString() {
        return "Resource id #" + id;
    }
}
