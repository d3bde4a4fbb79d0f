package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.values.PhpReference;

/** An expression that names a place: a variable, an element, a property. */
public abstract class PlaceNode extends ExpressionNode {
    /** Stores a value; the place becomes one of its owners. Answers what an assignment expression is worth. */
    public abstract Object assign(VirtualFrame frame, Object value);

    /** The cell of the place, made (with PHP null) if need be. */
    public abstract PhpReference reference(VirtualFrame frame);

    /** Makes the place share a cell. */
    public abstract void bind(VirtualFrame frame, PhpReference cell);

    /** Removes what is there. */
    public abstract void unset(VirtualFrame frame);

    /**
     * What is there, for a nested write into it: an array that this place alone owns (made of null or undefined), an object,
     * or any other value, which the caller complains about.
     */
    public abstract Object container(VirtualFrame frame);

    /** Puts a new container in the place: for strings with a byte replaced. */
    public void replaceContainer(VirtualFrame frame, Object value) {
        assign(frame, value);
    }

    /**
     * What is there, for unset of something in it: nothing is made, and only an undefined variable is told of; an array is
     * separated. Java null if absent.
     */
    public abstract Object containerForUnset(VirtualFrame frame);

    /**
     * What is there, for writing a property of it: an object, or whatever else is there for the caller to complain about.
     * Unlike {@link #container}, null stays null.
     */
    public Object objectForWrite(VirtualFrame frame) {
        return executeQuietly(frame);
    }

    /**
     * What is read of the place is changed and written back, so that it must be one that can be written.
     *
     * @param doing what is done, as the error for a property of what is no object says it
     */
    public void forUpdate(@SuppressWarnings("unused") String doing) {}

    /** The place was read before, by a node of its own: what there is to complain about was said. */
    public void forRewrite() {}

    private Object executeQuietly(VirtualFrame frame) {
        Object v = executeQuiet(frame);
        return v == null ? dev.parade.interpreter.values.PhpNull.INSTANCE : v;
    }
}
