package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.dsl.Specialization;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;

/**
 * A variable in a frame slot. The slot holds the plain value, or a {@link PhpReference} once something took a reference;
 * variables of file code are cells from the start. Java null: undefined.
 */
public abstract class LocalVariableNode extends PlaceNode {
    // Ways: what the slot held, what had to be done.
    private static final int OBJECT = 1;
    private static final int LONG = 2;
    private static final int DOUBLE = 4;
    private static final int BOOLEAN = 8;
    private static final int CELL = 16;
    private static final int SHARED = 32;
    private static final int ABSENT = 64;
    private static final int OTHER = 128;
    private static final int KIND_CHANGES = 256;
    private static final int UNDEFINED = 512;
    private static final int CELL_LONG = 1 << 15;
    private static final int CELL_DOUBLE = 1 << 16;
    private static final int CELL_OBJECT = 1 << 17;
    private static final int CELL_OTHER = 1 << 18;
    private static final int ASSIGN_LONG = 1 << 10;
    private static final int ASSIGN_DOUBLE = 1 << 11;
    private static final int ASSIGN_OBJECT = 1 << 12;
    private static final int WRITE_BOXED = 1 << 13;
    private static final int REPLACES_OWNED = 1 << 14;
    private static final int CELL_CHANGES = 1 << 19;

    /** The variable is the left operand of something whose right one can warn, too. */
    @CompilationFinal
    private boolean readLast;

    /** The variable is read to be written: it is null as soon as it was found undefined, whatever comes of it. */
    @CompilationFinal
    private boolean updated;

    /** The variable was complained about before. */
    @CompilationFinal
    private boolean readAgain;

    protected final int slot;
    protected final String name;

    protected LocalVariableNode(int slot, String name) {
        this.slot = slot;
        this.name = name;
    }

    /** Frame slot. */
    public final int slot() {
        return slot;
    }

    /** Name without dollar sign. */
    public final String name() {
        return name;
    }

    @Override
    public final boolean isHarmless() {
        return true;
    }

    // ---- reading

    /** The slot in which the value is looked for first. */
    public int valueSlot() {
        return slot;
    }

    protected boolean isLong(VirtualFrame frame) {
        return frame.isLong(slot);
    }

    protected boolean isDouble(VirtualFrame frame) {
        return frame.isDouble(slot);
    }

    protected final boolean isBoolean(VirtualFrame frame) {
        return frame.isBoolean(slot);
    }

    protected final boolean isLongCell(VirtualFrame frame) {
        return frame.isObject(slot) && frame.getObject(slot) instanceof PhpReference r && r.isLong();
    }

    protected final boolean isDoubleCell(VirtualFrame frame) {
        return frame.isObject(slot) && frame.getObject(slot) instanceof PhpReference r && r.isDouble();
    }

    @Specialization(guards = "isLong(frame)")
    protected final long readLong(VirtualFrame frame) {
        return frame.getLong(valueSlot());
    }

    @Specialization(guards = "isDouble(frame)")
    protected final double readDouble(VirtualFrame frame) {
        return frame.getDouble(valueSlot());
    }

    @Specialization(guards = "isBoolean(frame)")
    protected final boolean readBoolean(VirtualFrame frame) {
        return frame.getBoolean(slot);
    }

    @Specialization(guards = "isLongCell(frame)")
    protected final long readLongCell(VirtualFrame frame) {
        return ((PhpReference) frame.getObject(slot)).getLong();
    }

    @Specialization(guards = "isDoubleCell(frame)")
    protected final double readDoubleCell(VirtualFrame frame) {
        return ((PhpReference) frame.getObject(slot)).getDouble();
    }

    @Specialization(replaces = {"readLong", "readDouble", "readBoolean", "readLongCell", "readDoubleCell"})
    protected Object readObject(VirtualFrame frame) {
        Object v = current(frame);
        return v == null ? undefined(frame) : v;
    }

    /** Says that what stands behind this variable warns before it, if it is undefined. */
    public final LocalVariableNode readLast() {
        readLast = true;
        return this;
    }

    @Override
    public final void forUpdate(String doing) {
        updated = true;
    }

    @Override
    public final void forRewrite() {
        readAgain = true;
    }

    private Object undefined(VirtualFrame frame) {
        take(UNDEFINED);
        if (readAgain) {
            return PhpNull.INSTANCE;
        }
        Request request = Frames.request(frame);
        Object pending = readLast ? PendingOperandNode.evaluateAfter(this, frame.materialize()) : null;
        request.warningAt(this, "Undefined variable $" + name);
        request.setPendingOperand(pending);
        if (updated && isUndefined(frame)) {
            assignObject(frame, PhpNull.INSTANCE);
        }
        return PhpNull.INSTANCE;
    }

    /** The slot's content boxed, cells shown; Java null when undefined. */
    private Object raw(VirtualFrame frame) {
        return raw(frame, slot);
    }

    /** The content of {@link #slot}, or of another that is used like it. */
    protected final Object raw(VirtualFrame frame, int at) {
        if (frame.isObject(at)) {
            take(OBJECT);
            return frame.getObject(at);
        }
        if (frame.isLong(at)) {
            take(LONG);
            return frame.getLong(at);
        }
        if (frame.isDouble(at)) {
            take(DOUBLE);
            return frame.getDouble(at);
        }
        take(BOOLEAN);
        return frame.isBoolean(at) ? (Object) frame.getBoolean(at) : null;
    }

    /** The value boxed; Java null when undefined. */
    protected Object current(VirtualFrame frame) {
        Object v = raw(frame);
        if (v instanceof PhpReference r) {
            take(CELL);
            return content(r);
        }
        return v;
    }

    /** What is in a cell; each way returns for itself, so that boxes need not be made. */
    private Object content(PhpReference r) {
        if (r.isLong()) {
            take(CELL_LONG);
            return r.getLong();
        }
        if (r.isDouble()) {
            take(CELL_DOUBLE);
            return r.getDouble();
        }
        take(CELL_OBJECT);
        return r.getOrUndefined();
    }

    /** The cell in the slot, null when the variable is not a cell. */
    private PhpReference cell(VirtualFrame frame) {
        if (frame.isObject(slot) && frame.getObject(slot) instanceof PhpReference r) {
            take(CELL);
            return r;
        }
        return null;
    }

    /** The array in the variable, Java null when it is none. */
    public PhpArray array(VirtualFrame frame) {
        if (!frame.isObject(slot)) {
            return null;
        }
        Object v = frame.getObject(slot);
        if (v instanceof PhpReference r) {
            take(CELL);
            return r.array();
        }
        return v instanceof PhpArray array ? array : null;
    }

    /** True when there is nothing to read. */
    public final boolean isUndefined(VirtualFrame frame) {
        if (!frame.isObject(slot)) {
            return false;
        }
        Object v = frame.getObject(slot);
        return v == null || (v instanceof PhpReference r && !r.isDefined());
    }

    /** Whether the variable of another slot is the same reference. */
    public final boolean sharesCell(VirtualFrame frame, int otherSlot) {
        PhpReference cell = cell(frame);
        return cell != null && frame.isObject(otherSlot) && frame.getObject(otherSlot) == cell;
    }

    /** Whether the variable is a reference. One of file code, which is always a cell, only if something else shares it. */
    public final boolean isShared(VirtualFrame frame) {
        PhpReference cell = cell(frame);
        return cell != null && (!(this instanceof FileSlotVariableNode) || cell.owners() > 2);
    }

    @Override
    public final Object executeQuiet(VirtualFrame frame) {
        return current(frame);
    }

    // ---- writing

    @Override
    public final Object assign(VirtualFrame frame, Object value) {
        if (value instanceof Long l) {
            take(ASSIGN_LONG);
            writeLong(frame, l);
        } else if (value instanceof Double d) {
            take(ASSIGN_DOUBLE);
            writeDouble(frame, d);
        } else {
            take(ASSIGN_OBJECT);
            assignObject(frame, value);
        }
        return value;
    }

    private boolean allows(VirtualFrame frame, FrameSlotKind kind) {
        FrameSlotKind now = frame.getFrameDescriptor().getSlotKind(slot);
        if (now == kind) {
            return true;
        }
        if (now == FrameSlotKind.Illegal) {
            take(KIND_CHANGES);
            frame.getFrameDescriptor().setSlotKind(slot, kind);
            return true;
        }
        return false;
    }

    /** Stores an int without boxing where the slot has only seen ints. */
    public void writeLong(VirtualFrame frame, long value) {
        if (allows(frame, FrameSlotKind.Long)) {
            frame.setLong(slot, value);
            return;
        }
        take(WRITE_BOXED);
        PhpReference cell = cell(frame);
        if (cell == null) {
            replace(frame, value);
        } else if (cell.isLong()) {
            cell.replaceLong(value);
        } else {
            take(CELL_CHANGES);
            cell.setLongChecked(value);
        }
    }

    /** Stores a float without boxing where the slot has only seen floats. */
    public void writeDouble(VirtualFrame frame, double value) {
        if (allows(frame, FrameSlotKind.Double)) {
            frame.setDouble(slot, value);
            return;
        }
        take(WRITE_BOXED);
        PhpReference cell = cell(frame);
        if (cell == null) {
            replace(frame, value);
        } else if (cell.isDouble()) {
            cell.replaceDouble(value);
        } else {
            take(CELL_CHANGES);
            cell.setDoubleChecked(value);
        }
    }

    /** Assigns a value that is neither an int nor a float. */
    public void assignObject(VirtualFrame frame, Object value) {
        PhpReference cell = cell(frame);
        if (cell != null) {
            cell.assign(value);
        } else {
            replace(frame, value);
        }
    }

    /** Puts anything in the slot itself, cell or not. */
    private void replace(VirtualFrame frame, Object value) {
        Object old = frame.isObject(slot) ? frame.getObject(slot) : null;
        Owned.retain(value);
        if (frame.getFrameDescriptor().getSlotKind(slot) != FrameSlotKind.Object) {
            take(KIND_CHANGES);
            frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Object);
        }
        frame.setObject(slot, value);
        if (old instanceof Owned owned) {
            take(REPLACES_OWNED);
            owned.release();
        }
    }

    @Override
    public PhpReference reference(VirtualFrame frame) {
        Object v = raw(frame);
        if (v instanceof PhpReference r) {
            if (!r.isDefined()) {
                r.set(PhpNull.INSTANCE);
            }
            return r;
        }
        PhpReference r = new PhpReference(v == null ? PhpNull.INSTANCE : v);
        replace(frame, r);
        return r;
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference cell) {
        if (raw(frame) != cell) {
            replace(frame, cell);
        }
    }

    @Override
    public void unset(VirtualFrame frame) {
        if (raw(frame) != null) {
            replace(frame, null);
        }
    }

    @Override
    public Object container(VirtualFrame frame) {
        Object v = raw(frame);
        if (v instanceof PhpReference r) {
            take(CELL);
            PhpArray array = r.array();
            if (CompilerDirectives.injectBranchProbability(
                    CompilerDirectives.FASTPATH_PROBABILITY, array != null && !array.isShared())) {
                return array;
            }
            take(CELL_OTHER);
            return containerOf(r);
        }
        if (v instanceof PhpArray a) {
            // Shared once, it is not in the next rounds of a loop: registers are for those.
            if (CompilerDirectives.injectBranchProbability(CompilerDirectives.SLOWPATH_PROBABILITY, a.isShared())) {
                take(SHARED);
                PhpArray copy = a.copy();
                replace(frame, copy);
                return copy;
            }
            return a;
        }
        if (v == null || v == PhpNull.INSTANCE) {
            take(ABSENT);
            PhpArray made = new PhpArray();
            replace(frame, made);
            return made;
        }
        take(OTHER);
        return v;
    }

    /** The container in a cell, made or separated as need be. */
    public static Object containerOf(PhpReference r) {
        Object v = r.getOrUndefined();
        return v instanceof PhpArray a && !a.isShared() ? a : ownContainer(r, v);
    }

    @TruffleBoundary
    private static Object ownContainer(PhpReference r, Object v) {
        if (v instanceof PhpArray a) {
            PhpArray copy = a.copy();
            r.set(copy);
            return copy;
        }
        if (v == null || v == PhpNull.INSTANCE) {
            if (r.constraint() != null) {
                r.constraint().checkArray();
            }
            PhpArray made = new PhpArray();
            r.set(made);
            return made;
        }
        return v;
    }

    @Override
    public final Object containerForUnset(VirtualFrame frame) {
        Object v = current(frame);
        if (v == null) {
            return undefined(frame);
        }
        return v instanceof PhpArray a && a.isShared() ? container(frame) : v;
    }
}
