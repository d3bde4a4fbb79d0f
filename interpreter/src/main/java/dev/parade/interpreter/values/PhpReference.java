package dev.parade.interpreter.values;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/**
 * A reference cell: what {@code &} makes of a variable, an element or a property. Ints and floats are kept unboxed, so
 * that a loop over global variables, which are cells, allocates nothing.
 */
public final class PhpReference extends Owned {
    private static final Object LONG = new Object();
    private static final Object DOUBLE = new Object();

    /** The value, or a mark that it lies in {@link #bits}; a cell with a constraint holds its value boxed. */
    private Object value;

    private long bits;
    /** Types of the properties this cell is bound to; null for none. Checked by whoever assigns. */
    private Constraint constraint;

    /** An undefined cell. */
    public PhpReference() {}

    /** A cell that owns {@code value}; Java null for undefined. */
    public PhpReference(Object value) {
        set(value);
    }

    /** The value, Java null when undefined. */
    public Object getOrUndefined() {
        Object v = value;
        if (v == LONG) {
            return bits;
        }
        if (v == DOUBLE) {
            return Double.longBitsToDouble(bits);
        }
        return v;
    }

    /** The value, PHP null when undefined. */
    public Object get() {
        Object v = getOrUndefined();
        return v == null ? PhpNull.INSTANCE : v;
    }

    /** True when the value is an int: {@link #getLong} is valid. */
    public boolean isLong() {
        return value == LONG;
    }

    /** True when the value is a float: {@link #getDouble} is valid. */
    public boolean isDouble() {
        return value == DOUBLE;
    }

    /** The int inside; only if {@link #isLong}. */
    public long getLong() {
        return bits;
    }

    /** Puts another int in the place of an int; only if {@link #isLong}. */
    public void replaceLong(long v) {
        bits = v;
    }

    /** Puts another float in the place of a float; only if {@link #isDouble}. */
    public void replaceDouble(double v) {
        bits = Double.doubleToRawLongBits(v);
    }

    /** The float inside; only if {@link #isDouble}. */
    public double getDouble() {
        return Double.longBitsToDouble(bits);
    }

    /** True once anything was assigned. */
    public boolean isDefined() {
        return value != null;
    }

    /** Assigns; Java null makes it undefined. Keeps the owner counts of the old and the new value. */
    public void set(Object v) {
        if (v instanceof Long l) {
            setLong(l);
        } else if (v instanceof Double d) {
            setDouble(d);
        } else {
            Owned.retain(v);
            Object old = value;
            value = v;
            Owned.release(old);
        }
    }

    /** Assigns an int. */
    public void setLong(long v) {
        if (likely(value == LONG)) {
            bits = v;
        } else {
            setNumber(LONG, v, v);
        }
    }

    /** Tells compiled code which way to keep in registers: a variable seldom changes its type. */
    private static boolean likely(boolean condition) {
        return CompilerDirectives.injectBranchProbability(CompilerDirectives.FASTPATH_PROBABILITY, condition);
    }

    private void setNumber(Object mark, long newBits, Object boxed) {
        Object old = value;
        if (constraint != null) {
            value = boxed;
        } else {
            bits = newBits;
            value = mark;
        }
        Owned.release(old);
    }

    /** Assigns a float. */
    public void setDouble(double v) {
        if (likely(value == DOUBLE)) {
            bits = Double.doubleToRawLongBits(v);
        } else {
            setNumber(DOUBLE, Double.doubleToRawLongBits(v), v);
        }
    }

    /** The array inside, Java null when it is none. */
    public PhpArray array() {
        return value instanceof PhpArray array ? array : null;
    }

    /** Lets go of the value of a cell that has died. */
    public void releaseContent() {
        if (value != LONG && value != DOUBLE) {
            Owned.release(value);
        }
    }

    /** What decides about assignments to a cell that typed properties are bound to. */
    public interface Constraint {
        /** The value to store, perhaps converted; throws PHP's TypeError when there is none. */
        Object check(Object value);

        /** Throws PHP's TypeError when a nested write may not make an array of null here. */
        void checkArray();
    }

    /** Assigns as PHP code does: typed properties bound to the cell have a say. */
    public void assign(Object v) {
        if (constraint == null) {
            set(v);
        } else {
            setChecked(v);
        }
    }

    @TruffleBoundary
    private void setChecked(Object v) {
        set(constraint.check(v));
    }

    /** {@link #assign} of an int. */
    public void setLongChecked(long v) {
        if (likely(value == LONG)) {
            // Without a constraint, or it would be boxed.
            bits = v;
        } else if (constraint == null) {
            setLong(v);
        } else {
            setChecked(v);
        }
    }

    /** {@link #assign} of a float. */
    public void setDoubleChecked(double v) {
        if (likely(value == DOUBLE)) {
            bits = Double.doubleToRawLongBits(v);
        } else if (constraint == null) {
            setDouble(v);
        } else {
            setChecked(v);
        }
    }

    /** What assignments to this cell must respect (typed properties bound to it), null for nothing. */
    public Constraint constraint() {
        return constraint;
    }

    /** Sets what assignments must respect. */
    public void setConstraint(Constraint constraint) {
        value = getOrUndefined();
        this.constraint = constraint;
    }

    /** The value inside if {@code v} is a cell (PHP null when that is undefined), {@code v} itself otherwise. */
    public static Object deref(Object v) {
        return v instanceof PhpReference r ? r.get() : v;
    }
}
