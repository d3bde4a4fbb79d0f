package dev.parade.interpreter.values;

import com.oracle.truffle.api.interop.TruffleObject;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;

/**
 * An object: its class, one slot per declared property (inherited and private ones included), and dynamic properties.
 *
 * <p>A slot holds the value or a {@link PhpReference}; Java null when the property is unset, {@link #UNINITIALIZED} when it
 * is typed and was never assigned. Classes made in Java keep their state in {@link #nativeData}.
 */
public class PhpObject extends Owned implements TruffleObject {
    /** In a slot: a typed property before its first assignment. */
    public static final Object UNINITIALIZED = new Object() {
        @Override
        public String toString() {
            return "uninitialized";
        }
    };

    private PhpClass phpClass;
    private final int id;
    private Object[] slots;
    private PhpArray dynamic;
    private Object nativeData;
    /** State that few objects ever have; null until it is needed. */
    private Rare rare;
    /** Set once the destructor has run or must not run. */
    private boolean destructed;

    private boolean dead;

    /** State of few objects, apart so that the others stay small. */
    private static final class Rare {
        /** Names that magic methods are running for (guards against recursion); see the property nodes. */
        private Object guards;
        /** Readonly properties that may be written once more, a bit each. */
        private long readonlyOpen;
    }

    private Rare rare() {
        if (rare == null) {
            rare = new Rare();
        }
        return rare;
    }

    /** True once the object has lost its last owner and let go of what it owned. */
    public final boolean isDead() {
        return dead;
    }

    /** Marks the object as dead. */
    public final void setDead() {
        dead = true;
    }

    /** The parallel run that created the object, null for sequential code. */
    private Object creator;

    /**
     * An object with its own slots.
     *
     * @param slots one per declared property, taken over; owners already counted
     * @param id the handle, from the request
     */
    public PhpObject(PhpClass phpClass, Object[] slots, int id) {
        this.phpClass = phpClass;
        this.slots = slots;
        this.id = id;
    }

    /** The class. */
    public final PhpClass phpClass() {
        return phpClass;
    }

    /** The handle: {@code #id} in var_dump. */
    public final int id() {
        return id;
    }

    /** The declared properties' slots. */
    public final Object[] slots() {
        return slots;
    }

    /** Replaces all slots and the class: for lazy objects and unserialize only. */
    public final void become(PhpClass newClass, Object[] newSlots) {
        phpClass = newClass;
        slots = newSlots;
    }

    /** Dynamic properties, Java null when there never were any. */
    public final PhpArray dynamic() {
        return dynamic;
    }

    /** Dynamic properties, writable: made or separated as need be. */
    public final PhpArray dynamicForWrite() {
        if (dynamic == null) {
            dynamic = new PhpArray();
            dynamic.retain();
        } else if (dynamic.isShared()) {
            PhpArray copy = dynamic.copy();
            dynamic.release();
            copy.retain();
            dynamic = copy;
        }
        return dynamic;
    }

    /** Replaces the dynamic properties. */
    public final void setDynamic(PhpArray properties) {
        Owned.retain(properties);
        Owned.release(dynamic);
        dynamic = properties;
    }

    /** State of a class made in Java; whoever stores PHP values in it retains them. */
    public final Object nativeData() {
        return nativeData;
    }

    /** Sets the state of a class made in Java. */
    public final void setNativeData(Object data) {
        nativeData = data;
    }

    /** The recursion guards of magic methods, null when none is running. */
    public final Object guards() {
        return rare == null ? null : rare.guards;
    }

    /** Sets the recursion guards. */
    public final void setGuards(Object guards) {
        if (rare != null || guards != null) {
            rare().guards = guards;
        }
    }

    /** True for a readonly property that {@code __clone} may write once more. */
    public final boolean isReadonlyWritable(int slot) {
        return rare != null && slot < 64 && (rare.readonlyOpen & 1L << slot) != 0;
    }

    /** Opens readonly properties for one write each, while {@code __clone} runs; false closes them. */
    public final void openReadonly(boolean open) {
        if (rare != null || open) {
            rare().readonlyOpen = open ? -1L : 0;
        }
    }

    /** Notes a write to a readonly property. */
    public final void markReadonlyWritten(int slot) {
        if (rare != null && slot < 64) {
            rare.readonlyOpen &= ~(1L << slot);
        }
    }

    /** True once the destructor has run. */
    public final boolean isDestructed() {
        return destructed;
    }

    /** Marks the destructor as done. */
    public final void setDestructed() {
        destructed = true;
    }

    /** Marks the destructor as done or, for an object that starts anew, as not done. */
    public final void setDestructed(boolean done) {
        destructed = done;
    }

    /** The parallel run that created the object, null for sequential code. */
    public final Object creator() {
        return creator;
    }

    /** Marks the object as created by a parallel run. */
    public final void setCreator(Object creator) {
        this.creator = creator;
    }

    /**
     * Value of a property by name as code inside the declaring class sees it, looked through cells; Java null when unset.
     * For library code: no visibility check, no magic methods.
     */
    public final Object property(String name) {
        PropertyInfo info = phpClass.property(name);
        Object v = info != null ? slots[info.slot()] : dynamic == null ? null : dynamic.get(name);
        if (v == UNINITIALIZED) {
            return null;
        }
        return PhpReference.deref(v);
    }

    /** Sets a property by name without visibility check, type check or magic methods. */
    public final void setProperty(String name, Object value) {
        PropertyInfo info = phpClass.property(name);
        if (info == null) {
            dynamicForWrite().put(name, value);
        } else {
            setSlot(info.slot(), value);
        }
    }

    /** Sets a slot, through a cell if there is one; keeps owner counts. */
    public final void setSlot(int slot, Object value) {
        Object old = slots[slot];
        if (old instanceof PhpReference r && !(value instanceof PhpReference)) {
            r.set(value);
            return;
        }
        Owned.retain(value);
        slots[slot] = value;
        Owned.release(old);
    }

    @Override
    public String toString() {
        return phpClass.name() + "#" + id;
    }
}
