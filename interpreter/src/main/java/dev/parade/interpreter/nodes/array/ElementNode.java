package dev.parade.interpreter.nodes.array;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.call.Invoker;
import dev.parade.interpreter.nodes.literal.LiteralNode;
import dev.parade.interpreter.nodes.local.CallPlaceNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Elements;
import dev.parade.interpreter.runtime.OffsetUse;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpResource;
import dev.parade.interpreter.values.PhpString;

/** {@code base[index]}; without index: {@code base[]}. */
public final class ElementNode extends PlaceNode {
    // Ways: what the base and the key are, and how the array keeps its elements.
    private static final int ARRAY = 1;
    private static final int INT_KEY = 2;
    private static final int STRING_KEY = 4;
    private static final int OTHER_KEY = 8;
    private static final int STRING = 16;
    private static final int OTHER = 32;
    private static final int LONGS = 64;
    private static final int DOUBLES = 128;
    private static final int VALUES = 256;
    private static final int HASH = 512;
    private static final int CELL = 1 << 10;
    private static final int MISSING = 1 << 11;
    private static final int WRITE_LONG = 1 << 12;
    private static final int WRITE_DOUBLE = 1 << 13;
    private static final int WRITE_VALUE = 1 << 14;
    private static final int WRITE_OTHER = 1 << 15;
    private static final int WRITE_KEY = 1 << 16;
    private static final int WRITE_APPEND = 1 << 17;
    private static final int WRITE_OWNED = 1 << 18;
    private static final int WRITE_ELSEWHERE = 1 << 19;
    private static final int INNER = 1 << 20;
    private static final int INNER_OTHER = 1 << 21;
    private static final int WRITE_BOXED = 1 << 22;
    private static final int WATCHED = 1 << 23;
    private static final int UNDEFINED_KEY = 1 << 24;
    private static final int NULL_KEY = 1 << 25;
    private static final int WRITE_NEXT = 1 << 26;

    @Child
    private ExpressionNode base;

    /** Null for {@code base[]}. */
    @Child
    private ExpressionNode index;

    /** The base is a variable that evaluating the index may change: PHP reads it last. */
    private final boolean indexFirst;

    /** What is read is written back. */
    @CompilationFinal
    private boolean updating;

    /** What is read is the base of something that is written back. */
    @CompilationFinal
    private boolean updatingInside;

    /** The key was complained about when the element was read. */
    @CompilationFinal
    private boolean again;

    /** The variable is its own index. */
    private final boolean ofItself;

    /** Where the index is a variable: the slot of the variable that has the elements, if that is another one; else -1. */
    private final int otherRootSlot;

    private String doing;

    /** Set when nothing holds the base but this expression. */
    private final boolean temporary;

    public ElementNode(ExpressionNode base, ExpressionNode index, boolean temporary, boolean indexFirst) {
        this.base = base;
        this.index = index;
        this.temporary = temporary;
        this.indexFirst = indexFirst;
        ofItself = index instanceof LocalVariableNode variable
                && root() instanceof LocalVariableNode same
                && variable.slot() == same.slot();
        otherRootSlot = !ofItself && index instanceof LocalVariableNode && root() instanceof LocalVariableNode other
                ? other.slot()
                : -1;
    }

    /** What the element is an element of an element of. */
    private ExpressionNode root() {
        ExpressionNode b = base;
        while (b instanceof ElementNode element) {
            b = element.base;
        }
        return b;
    }

    ExpressionNode index() {
        return index;
    }

    @Override
    public boolean isHarmless() {
        return index != null && base.isHarmless() && index.isHarmless();
    }

    // ---- reading

    @Override
    public Object execute(VirtualFrame frame) {
        if (index == null) {
            throw PhpErrors.error("Cannot use [] for reading");
        }
        if (ofItself && updating) {
            if (base instanceof LocalVariableNode && base.executeQuiet(frame) == null) {
                base.execute(frame);
            }
            arrayFirst(frame);
        }
        if (updating && base instanceof ElementNode outer && isKeyUndefined(frame)) {
            outer.refuseScalar(frame);
        }
        if (indexFirst) {
            Object k = index.execute(frame);
            return readKey(frame, base.execute(frame), k);
        }
        Object b = executeBase(frame);
        if (temporary && Lifetimes.isActive() && b instanceof PhpArray array) {
            take(WATCHED);
            Object v = readArray(frame, array);
            Frames.request(frame).lifetimes().consumed(array, v);
            return v;
        }
        return readFrom(frame, b);
    }

    /** What this is an element of. Of a variable it is asked first whether it is an array, then what else it could be. */
    private Object executeBase(VirtualFrame frame) {
        if (base instanceof LocalVariableNode variable) {
            PhpArray array = variable.array(frame);
            if (array != null) {
                return array;
            }
        }
        return base.execute(frame);
    }

    private Object readFrom(VirtualFrame frame, Object b) {
        if (b instanceof PhpArray array) {
            return readArray(frame, array);
        }
        Object k = index.execute(frame);
        if (b instanceof PhpString s && k instanceof Long l && l >= 0 && l < s.length() && !updating) {
            take(STRING);
            return PhpString.ofByte(s.at((int) (long) l));
        }
        take(OTHER);
        return readOther(frame, b, k);
    }

    private Object readArray(VirtualFrame frame, PhpArray array) {
        take(ARRAY);
        Object k = index.execute(frame);
        if (k instanceof Long l) {
            take(INT_KEY);
            return elementOrMissing(frame, array, l);
        }
        if (k instanceof PhpString s) {
            take(STRING_KEY);
            Object v = array.get(s);
            return v == null ? missing(frame, k) : v;
        }
        take(OTHER_KEY);
        Object v = Elements.read(Frames.request(frame), array, k);
        return v == PhpNull.INSTANCE ? beforeAssigned(frame, k) : v;
    }

    private Object readKey(VirtualFrame frame, Object b, Object k) {
        if (b instanceof PhpArray array && k instanceof Long l) {
            take(ARRAY);
            return elementOrMissing(frame, array, l);
        }
        take(OTHER);
        return readOther(frame, b, k);
    }

    private Object missing(VirtualFrame frame, Object k) {
        take(MISSING);
        Elements.missing(Frames.request(frame), k);
        return beforeAssigned(frame, k);
    }

    /** A missing element that is updated is null from now on, also when the operation fails. */
    private Object beforeAssigned(VirtualFrame frame, Object k) {
        if ("assign".equals(doing)
                && base instanceof LocalVariableNode variable
                && variable.container(frame) instanceof PhpArray array) {
            Object nk = Conversions.toKeyAgain(k);
            if (array.findKey(nk) < 0) {
                array.putKey(nk, PhpNull.INSTANCE);
            }
        }
        return PhpNull.INSTANCE;
    }

    /** The element of an int key. Each way returns for itself: where boxes and null meet, boxes are really made. */
    private Object elementOrMissing(VirtualFrame frame, PhpArray array, long k) {
        if (array.isLongs()) {
            take(LONGS);
            return array.hasPosition(k) ? array.uncheckedLong((int) k) : missing(frame, k);
        }
        if (array.isDoubles()) {
            take(DOUBLES);
            return array.hasPosition(k) ? array.uncheckedDouble((int) k) : missing(frame, k);
        }
        Object v = element(array, k);
        return v == null ? missing(frame, k) : v;
    }

    /** The element of an int key, looked through cells; Java null if absent. */
    private Object element(PhpArray array, long k) {
        if (array.isValues()) {
            take(VALUES);
            if (!array.hasPosition(k)) {
                return null;
            }
            Object v = array.boxedAt((int) k);
            // Not instanceof, which would look for a null that a list cannot hold.
            if (v.getClass() == PhpReference.class) {
                take(CELL);
                return ((PhpReference) v).get();
            }
            return v;
        }
        if (array.isLongs()) {
            take(LONGS);
            return array.hasPosition(k) ? (Object) array.uncheckedLong((int) k) : null;
        }
        if (array.isDoubles()) {
            take(DOUBLES);
            return array.hasPosition(k) ? (Object) array.uncheckedDouble((int) k) : null;
        }
        take(HASH);
        return array.get(k);
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        if (indexFirst) {
            return expectLong(execute(frame));
        }
        Object b = executeBase(frame);
        if (b instanceof PhpArray array && array.isLongs()) {
            long k;
            try {
                k = index.executeLong(frame);
            } catch (UnexpectedResultException e) {
                take(OTHER_KEY);
                throw new UnexpectedResultException(Elements.read(Frames.request(frame), array, e.getResult()));
            }
            // Asked again: what the index ran may have changed the array.
            if (array.isLongs() && array.hasPosition(k)) {
                return array.uncheckedLong((int) k);
            }
            return expectLong(elementOrMissing(frame, array, k));
        }
        return expectLong(read(frame, b));
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        if (indexFirst) {
            return expectDouble(execute(frame));
        }
        Object b = executeBase(frame);
        if (b instanceof PhpArray array && array.isDoubles()) {
            long k;
            try {
                k = index.executeLong(frame);
            } catch (UnexpectedResultException e) {
                take(OTHER_KEY);
                throw new UnexpectedResultException(Elements.read(Frames.request(frame), array, e.getResult()));
            }
            if (array.isDoubles() && array.hasPosition(k)) {
                return array.uncheckedDouble((int) k);
            }
            return expectDouble(elementOrMissing(frame, array, k));
        }
        return expectDouble(read(frame, b));
    }

    private static double expectDouble(Object v) throws UnexpectedResultException {
        if (v instanceof Double d) {
            return d;
        }
        throw new UnexpectedResultException(v);
    }

    private static long expectLong(Object v) throws UnexpectedResultException {
        if (v instanceof Long l) {
            return l;
        }
        throw new UnexpectedResultException(v);
    }

    private Object read(VirtualFrame frame, Object b) {
        return readKey(frame, b, index.execute(frame));
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        return quiet(frame, true, OffsetUse.READ);
    }

    /** For empty of this element itself: as for isset, but what an object computes is looked at. */
    public Object executeForEmpty(VirtualFrame frame) {
        Object b = base.executeQuiet(frame);
        return quiet(frame, b, b instanceof PhpObject, OffsetUse.ISSET);
    }

    /** For isset of this element itself: ArrayAccess is only asked whether it is there. */
    public boolean isSet(VirtualFrame frame) {
        Object v = quiet(frame, false, OffsetUse.ISSET);
        return v != null && v != PhpNull.INSTANCE;
    }

    private Object quiet(VirtualFrame frame, boolean value, OffsetUse use) {
        if (indexFirst) {
            Object k = index.execute(frame);
            return quiet(frame, base.executeQuiet(frame), k, value, use);
        }
        return quiet(frame, base.executeQuiet(frame), value, use);
    }

    private Object quiet(VirtualFrame frame, Object b, boolean value, OffsetUse use) {
        return index == null ? null : quiet(frame, b, index.execute(frame), value, use);
    }

    /** The index has been evaluated, even where there is nothing that it could be an index of. */
    private Object quiet(VirtualFrame frame, Object b, Object k, boolean value, OffsetUse use) {
        if (b == null) {
            return null;
        }
        if (b instanceof PhpArray array) {
            take(ARRAY);
            if (k instanceof Long l) {
                take(INT_KEY);
                return element(array, l);
            }
            if (k instanceof PhpString s) {
                take(STRING_KEY);
                return array.get(s);
            }
        }
        take(OTHER);
        return Elements.readQuiet(Frames.request(frame), b, k, value, use);
    }

    /** The frame slot of the variable that this is an element of; -1 when it is of anything else. */
    public int baseSlot() {
        return base instanceof LocalVariableNode variable ? variable.valueSlot() : -1;
    }

    // ---- writing

    private Object key(VirtualFrame frame) {
        return index == null ? null : index.execute(frame);
    }

    /** The key of an element that is about to be written. */
    private Object writtenKey(VirtualFrame frame) {
        if (ofItself) {
            arrayFirst(frame);
        }
        if (isKeyUndefined(frame)) {
            refuseScalar(frame);
        }
        Object k = key(frame);
        if (k == PhpNull.INSTANCE && otherRootSlot >= 0 && index instanceof LocalVariableNode variable) {
            take(NULL_KEY);
            if (variable.sharesCell(frame, otherRootSlot)) {
                arrayFirst(frame);
                return key(frame);
            }
        }
        return k;
    }

    /** Whether the key is an undefined variable: PHP sees that there are no elements before it reads that. */
    private boolean isKeyUndefined(VirtualFrame frame) {
        if (index instanceof LocalVariableNode variable && variable.isUndefined(frame)) {
            take(UNDEFINED_KEY);
            return true;
        }
        return false;
    }

    /**
     * Refuses a scalar among what this is an element of, as far as that can be looked at twice.
     *
     * @return whether it can be
     */
    private boolean refuseScalar(VirtualFrame frame) {
        boolean plain = base instanceof LocalVariableNode
                || base instanceof ElementNode outer && outer.refuseScalar(frame) && outer.hasPlainKey();
        if (plain && isScalar(((PlaceNode) base).executeQuiet(frame))) {
            throw PhpErrors.error("Cannot use a scalar value as an array");
        }
        return plain;
    }

    private boolean hasPlainKey() {
        return index instanceof LiteralNode literal
                && (literal.value() instanceof Long || literal.value() instanceof PhpString);
    }

    /** Where a variable that is no array yet is its own index, it is one before the index is looked at. */
    private void arrayFirst(VirtualFrame frame) {
        Object b = root().executeQuiet(frame);
        if (b == null || b == PhpNull.INSTANCE || isFalse(b) && base instanceof ElementNode) {
            ((PlaceNode) base).container(frame);
        } else if (isFalse(b)) {
            converted(frame, (PlaceNode) base);
        }
    }

    @Override
    public Object assign(VirtualFrame frame, Object value) {
        return assign(frame, writtenKey(frame), value);
    }

    private Object assign(VirtualFrame frame, Object k, Object value) {
        if (!(base instanceof PlaceNode place)) {
            take(WRITE_ELSEWHERE);
            Object b = base.execute(frame);
            Elements.writeOther(Frames.request(frame), b, k, value);
            return value;
        }
        if (value instanceof Owned owned) {
            take(WRITE_OWNED);
            // Owned before the container is looked at: storing an array in itself must separate it.
            owned.retain();
            store(frame, place, place.container(frame), k, value);
            owned.releaseInFlight();
        } else {
            Object c = place.container(frame);
            store(frame, place, c, k, value);
            if (c instanceof PhpString && k != null) {
                return firstByte(value);
            }
        }
        return value;
    }

    /** What assigning a scalar or a string to an offset of a string is worth. */
    @TruffleBoundary
    static Object firstByte(Object value) {
        PhpString text = Conversions.toPhpString(value);
        return text.isEmpty() ? PhpNull.INSTANCE : PhpString.ofByte(text.at(0));
    }

    /** {@link #assign} of an int; false for one to an offset of a string, whose result is another value. */
    boolean assignLong(VirtualFrame frame, long value) {
        Object k = writtenKey(frame);
        if (base instanceof PlaceNode place) {
            Object c = place.container(frame);
            if (c instanceof PhpArray array && array.isLongs() && (k instanceof Long || k == null)) {
                if (k == null) {
                    take(WRITE_APPEND);
                    array.appendLong(value);
                    return true;
                }
                long at = (Long) k;
                if (array.hasPosition(at)) {
                    take(WRITE_LONG);
                    array.setUncheckedLong((int) at, value);
                    return true;
                }
                if (array.isNext(at)) {
                    take(WRITE_NEXT);
                    array.appendLong(value);
                    return true;
                }
            }
            take(WRITE_BOXED);
            store(frame, place, c, k, value);
            return !(c instanceof PhpString);
        } else {
            take(WRITE_ELSEWHERE);
            Elements.writeOther(Frames.request(frame), base.execute(frame), k, value);
            return true;
        }
    }

    /** {@link #assign} of a float, as {@link #assignLong}. */
    boolean assignDouble(VirtualFrame frame, double value) {
        Object k = writtenKey(frame);
        if (base instanceof PlaceNode place) {
            Object c = place.container(frame);
            if (c instanceof PhpArray array && array.isDoubles() && (k instanceof Long || k == null)) {
                if (k == null) {
                    take(WRITE_APPEND);
                    array.appendDouble(value);
                    return true;
                }
                long at = (Long) k;
                if (array.hasPosition(at)) {
                    take(WRITE_DOUBLE);
                    array.setUncheckedDouble((int) at, value);
                    return true;
                }
                if (array.isNext(at)) {
                    take(WRITE_NEXT);
                    array.appendDouble(value);
                    return true;
                }
            }
            take(WRITE_BOXED);
            store(frame, place, c, k, value);
            return !(c instanceof PhpString);
        } else {
            take(WRITE_ELSEWHERE);
            Elements.writeOther(Frames.request(frame), base.execute(frame), k, value);
            return true;
        }
    }

    private void store(VirtualFrame frame, PlaceNode place, Object container, Object k, Object value) {
        if (container instanceof PhpArray array) {
            write(array, k, value);
            return;
        }
        take(WRITE_ELSEWHERE);
        if (isFalse(container)
                && !(place instanceof CallPlaceNode)
                && converted(frame, place) instanceof PhpArray made) {
            write(made, k, value);
            return;
        }
        Object replaced = Elements.writeOther(Frames.request(frame), container, k, value);
        if (replaced != null) {
            place.replaceContainer(frame, replaced);
        }
    }

    /**
     * {@code ++} or {@code --} of an int that is there, with one look-up.
     *
     * @return what the expression is worth; Java null when it is none of that, with nothing done
     */
    public Object step(VirtualFrame frame, boolean increment, boolean prefix) {
        if (index == null
                || !(base instanceof PlaceNode place)
                || !(base.executeQuiet(frame) instanceof PhpArray seen)
                || seen.isEmpty()
                || (index instanceof LocalVariableNode variable && variable.isUndefined(frame))) {
            return null;
        }
        Object k = index.execute(frame);
        int p;
        if (k instanceof Long l) {
            take(INT_KEY);
            p = seen.find(l);
        } else if (k instanceof PhpString s) {
            take(STRING_KEY);
            p = seen.findKey(s);
        } else {
            return null;
        }
        if (p < 0) {
            return null;
        }
        long old;
        if (seen.isLongs()) {
            take(LONGS);
            old = seen.longAt(p);
        } else if (seen.rawAt(p) instanceof Long l) {
            take(VALUES);
            old = l;
        } else {
            return null;
        }
        if (old == (increment ? Long.MAX_VALUE : Long.MIN_VALUE)) {
            return null;
        }
        long now = increment ? old + 1 : old - 1;
        // A copy has its entries at the same positions.
        ((PhpArray) place.container(frame)).replaceInt(p, now);
        return prefix ? (Object) now : old;
    }

    private void write(PhpArray array, Object k, Object value) {
        if (k instanceof Long l) {
            int at = array.hasPosition(l) ? (int) (long) l : -1;
            if (at >= 0 && array.isLongs() && value instanceof Long v) {
                take(WRITE_LONG);
                array.setUncheckedLong(at, v);
            } else if (at >= 0 && array.isDoubles() && value instanceof Double v) {
                take(WRITE_DOUBLE);
                array.setUncheckedDouble(at, v);
            } else if (at >= 0 && array.isValues() && !(array.boxedAt(at) instanceof PhpReference)) {
                take(WRITE_VALUE);
                array.setBoxedAt(at, value);
            } else if (array.isNext(l)) {
                take(WRITE_NEXT);
                array.append(value);
            } else {
                take(WRITE_OTHER);
                array.put((long) l, value);
            }
        } else if (k == null) {
            take(WRITE_APPEND);
            if (!array.append(value)) {
                throw Elements.cannotAppend();
            }
        } else {
            take(WRITE_KEY);
            Elements.writeArray(array, again ? Conversions.toKeyAgain(k) : k, value);
        }
    }

    /** What holds the element, to write in: an array that may be written, or anything else. Looked at once only. */
    private Object holder(VirtualFrame frame) {
        Object c = base instanceof PlaceNode place ? place.container(frame) : base.execute(frame);
        if (isFalse(c) && base instanceof PlaceNode place && !(base instanceof CallPlaceNode)) {
            return made(frame, place);
        }
        return c;
    }

    /** The array that takes the place of false where a place in it is looked for: of a reference without a word. */
    private static Object made(VirtualFrame frame, PlaceNode place) {
        if (place instanceof LocalVariableNode variable && variable.isShared(frame)) {
            place.replaceContainer(frame, new PhpArray());
            return place.container(frame);
        }
        return converted(frame, place);
    }

    private static boolean isFalse(Object v) {
        return v instanceof Boolean b && !b;
    }

    /** The array that takes the place of false. */
    private static Object converted(VirtualFrame frame, PlaceNode place) {
        Frames.request(frame).deprecated("Automatic conversion of false to array is deprecated");
        place.replaceContainer(frame, new PhpArray());
        return place.container(frame);
    }

    private static Object normal(Object k) {
        return k instanceof Long || k instanceof PhpString ? k : Conversions.toKey(k);
    }

    @Override
    public PhpReference reference(VirtualFrame frame) {
        Object k = writtenKey(frame);
        Object b = holder(frame);
        if (b instanceof PhpArray array) {
            if (k == null) {
                PhpReference r = new PhpReference(PhpNull.INSTANCE);
                if (!array.append(r)) {
                    throw Elements.cannotAppend();
                }
                return r;
            }
            return array.referenceOf(normal(k));
        }
        if (b instanceof PhpObject o) {
            if (updating && k != null && isRead(o)) {
                // For what that says when there is no such element yet, and of the key, which is not to be said again.
                Elements.read(Frames.request(frame), o, k);
                k = k == PhpNull.INSTANCE ? PhpString.EMPTY : k;
            }
            PhpReference cell = builtinCell(o, k);
            return cell != null ? cell : offsetGetIndirect(Frames.request(frame), o, k);
        }
        if (b instanceof PhpString) {
            throw Elements.noPlaceInString(Frames.request(frame), k, "Cannot create references to/from string offsets");
        }
        throw PhpErrors.error("Cannot use a scalar value as an array");
    }

    /** The cell of an element of a builtin class's object; null where reading it takes PHP code, or there are no cells. */
    @TruffleBoundary
    private static PhpReference builtinCell(PhpObject o, Object k) {
        return isRead(o) ? o.phpClass().builtin().element(o, k) : null;
    }

    /** Whether reading an element of an object takes no code of the program. */
    @TruffleBoundary
    private static boolean isRead(PhpObject o) {
        MethodInfo read = o.phpClass().builtin() == null ? null : o.phpClass().method("offsetget");
        return read != null && read.function() instanceof Builtin;
    }

    private static PhpReference offsetGetIndirect(Request request, PhpObject o, Object k) {
        ComputedMembers members = Elements.members(o);
        if (members != null) {
            return new PhpReference(Elements.computed(members, o, k));
        }
        if (!o.phpClass().isSubclassOfLower("arrayaccess")) {
            throw Elements.notAnArray(o);
        }
        return indirect(request, o, k == null ? PhpNull.INSTANCE : k);
    }

    /** The cell that offsetGet returns, or one of its own for a value that writing to has no effect on. */
    @TruffleBoundary
    private static PhpReference indirect(Request request, PhpObject o, Object k) {
        MethodInfo read = o.phpClass().method("offsetget");
        Object v = Invoker.call(request, read.function(), null, o, k);
        if (v instanceof PhpReference cell) {
            return cell;
        }
        if (!(v instanceof PhpObject)) {
            noEffect(request, o);
        }
        return new PhpReference(v);
    }

    @Override
    public void forUpdate(String what) {
        updating = true;
        doing = what;
        markAgain();
        for (ExpressionNode b = base; b instanceof ElementNode element; b = element.base) {
            element.updating = true;
            element.updatingInside = true;
        }
    }

    private void markAgain() {
        for (ExpressionNode b = this; b instanceof ElementNode element; b = element.base) {
            element.again = true;
        }
    }

    @Override
    public void forRewrite() {
        markAgain();
        if (base instanceof PlaceNode place) {
            place.forRewrite();
        }
        if (index instanceof LocalVariableNode variable) {
            variable.forRewrite();
        }
    }

    /** Reads where the base is no array. */
    private Object readOther(VirtualFrame frame, Object b, Object k) {
        return updating ? updated(frame, b, k) : Elements.read(Frames.request(frame), b, k);
    }

    private Object updated(VirtualFrame frame, Object b, Object k) {
        if (b == PhpNull.INSTANCE) {
            if (base instanceof LocalVariableNode variable) {
                // It is an array also when the key is refused.
                variable.container(frame);
            }
            return missing(frame, k);
        }
        if (isFalse(b) && base instanceof PlaceNode place && !(base instanceof CallPlaceNode)) {
            if ("assign".equals(doing) && !updatingInside) {
                converted(frame, place);
            } else {
                made(frame, place);
            }
            return missing(frame, k);
        }
        if (isScalar(b)) {
            throw PhpErrors.error("Cannot use a scalar value as an array");
        }
        if (b instanceof PhpObject o && "assign".equals(doing) && !updatingInside && !Elements.answersForElements(o)) {
            throw Elements.notUpdatable(o);
        }
        if (b instanceof PhpString) {
            throw Elements.noPlaceInString(
                    Frames.request(frame),
                    k,
                    updatingInside
                            ? "Cannot use string offset as an array"
                            : "assign".equals(doing)
                                    ? "Cannot use assign-op operators with string offsets"
                                    : "Cannot increment/decrement string offsets");
        }
        Object v = Elements.read(Frames.request(frame), b, k);
        if (updatingInside && b instanceof PhpObject o && isScalar(v)) {
            noEffect(Frames.request(frame), o);
        }
        return v;
    }

    private static boolean isScalar(Object v) {
        return v instanceof Long || v instanceof Double || v instanceof Boolean t && t || v instanceof PhpResource;
    }

    @TruffleBoundary
    private static void noEffect(Request request, PhpObject o) {
        request.notice(
                "Indirect modification of overloaded element of " + o.phpClass().name() + " has no effect");
    }

    /** Whether this is an element of an array, or of what becomes one. */
    boolean isOfArray(VirtualFrame frame) {
        Object b = base.executeQuiet(frame);
        return b == null || b == PhpNull.INSTANCE || b instanceof PhpArray;
    }

    /** Whether this is an element of an object that computes it: its value can be changed only where it lies. */
    public boolean isOfObject(VirtualFrame frame) {
        return base.executeQuiet(frame) instanceof PhpObject;
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference cell) {
        Object k = writtenKey(frame);
        Object b = holder(frame);
        if (!(b instanceof PhpArray array)) {
            if (b instanceof PhpObject) {
                Elements.writeOther(Frames.request(frame), b, k, cell.get());
                return;
            }
            throw PhpErrors.error(
                    b instanceof PhpString
                            ? "Cannot create references to/from string offsets"
                            : "Cannot use a scalar value as an array");
        }
        if (k == null) {
            if (!array.append(cell)) {
                throw Elements.cannotAppend();
            }
        } else {
            array.putRaw(normal(k), cell);
        }
    }

    @Override
    public void unset(VirtualFrame frame) {
        Object c = base instanceof PlaceNode place ? place.containerForUnset(frame) : base.execute(frame);
        Object k = key(frame);
        if (c instanceof PhpArray array) {
            if (k instanceof Long || k instanceof PhpString) {
                array.removeKey(k);
            } else if (k instanceof PhpArray || k instanceof PhpObject) {
                throw Conversions.illegalKey(k, OffsetUse.UNSET);
            } else {
                array.removeKey(k == PhpNull.INSTANCE ? PhpString.EMPTY : Conversions.toKey(k));
            }
            return;
        }
        Elements.unsetOther(Frames.request(frame), c, k);
    }

    @Override
    public Object objectForWrite(VirtualFrame frame) {
        Object b = base instanceof PlaceNode place ? place.objectForWrite(frame) : base.executeQuiet(frame);
        if (b instanceof PhpObject o) {
            ComputedMembers members = Elements.members(o);
            if (members != null) {
                return Elements.computed(members, o, key(frame));
            }
            if (index != null) {
                take(OTHER);
                return Elements.read(Frames.request(frame), o, index.execute(frame));
            }
        }
        Object v = quiet(frame, b, true, OffsetUse.READ);
        return v == null ? PhpNull.INSTANCE : v;
    }

    @Override
    public Object container(VirtualFrame frame) {
        Object k = writtenKey(frame);
        Object b = holder(frame);
        if (!(b instanceof PhpArray array)) {
            if (b instanceof PhpObject o) {
                PhpReference cell = builtinCell(o, k);
                return LocalVariableNode.containerOf(
                        cell != null ? cell : offsetGetIndirect(Frames.request(frame), o, k));
            }
            if (b instanceof PhpString) {
                throw Elements.noPlaceInString(Frames.request(frame), k, "Cannot use string offset as an array");
            }
            throw PhpErrors.error("Cannot use a scalar value as an array");
        }
        if (k == null) {
            PhpArray made = new PhpArray();
            if (!array.append(made)) {
                throw Elements.cannotAppend();
            }
            return made;
        }
        if (k instanceof Long l
                && array.isValues()
                && array.hasPosition(l)
                && array.boxedAt((int) (long) l) instanceof PhpArray inner
                && !inner.isShared()) {
            take(INNER);
            return inner;
        }
        take(INNER_OTHER);
        return containerIn(array, again ? Conversions.toKeyAgain(k) : k);
    }

    @TruffleBoundary
    private static Object containerIn(PhpArray array, Object k) {
        Object nk = normal(k);
        int p = array.findKey(nk);
        if (p < 0) {
            PhpArray made = new PhpArray();
            array.putKey(nk, made);
            return made;
        }
        Object raw = array.rawAt(p);
        if (raw instanceof PhpArray inner) {
            if (inner.isShared()) {
                PhpArray copy = inner.copy();
                array.setRawAt(p, copy);
                return copy;
            }
            return inner;
        }
        if (raw instanceof PhpReference r) {
            return LocalVariableNode.containerOf(r);
        }
        if (raw == PhpNull.INSTANCE) {
            PhpArray made = new PhpArray();
            array.setRawAt(p, made);
            return made;
        }
        return raw;
    }

    @Override
    public void replaceContainer(VirtualFrame frame, Object value) {
        // What there is to say of the key was said when its element was looked for.
        Object k = key(frame);
        assign(frame, k == null ? null : Conversions.toKeyAgain(k), value);
    }

    @Override
    public Object containerForUnset(VirtualFrame frame) {
        Object c = base instanceof PlaceNode place ? place.containerForUnset(frame) : base.execute(frame);
        Object k = key(frame);
        if (c instanceof PhpArray array) {
            Object nk = normal(k);
            int p = array.findKey(nk);
            if (p < 0) {
                return null;
            }
            Object v = array.valueAt(p);
            return v instanceof PhpArray ? containerIn(array, nk) : v;
        }
        return c == null ? null : unsetInside(Frames.request(frame), c, k);
    }

    /** What is in something else than an array, for unset of something in it. */
    @TruffleBoundary
    private static Object unsetInside(Request request, Object c, Object k) {
        if (c instanceof PhpObject o && Elements.members(o) == null && hasOwnRead(o)) {
            return offsetGetIndirect(request, o, k).get();
        }
        if (c instanceof Long || c instanceof Double || c instanceof Boolean t && t || c instanceof PhpResource) {
            throw PhpErrors.error("Cannot unset offset in a non-array variable");
        }
        if (isFalse(c)) {
            request.deprecated("Automatic conversion of false to array is deprecated");
            return null;
        }
        return Elements.readQuiet(request, c, k, true, OffsetUse.READ);
    }

    /** Whether code of the program answers for an object's elements. */
    private static boolean hasOwnRead(PhpObject o) {
        MethodInfo read = o.phpClass().method("offsetget");
        return read != null
                && !(read.function() instanceof Builtin)
                && o.phpClass().isSubclassOfLower("arrayaccess");
    }
}
