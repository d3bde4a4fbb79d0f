package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.nodes.PhpTypesGen;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.runtime.Properties.Quietly;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/**
 * {@code base->name}. Per class seen, the slot is cached where reading or writing it is nothing but that: visible, without
 * hooks, no magic in play. All else goes through {@link Properties}.
 */
public final class PropertyNode extends PlaceNode {
    private static final int LIMIT = 4;

    // Ways: what the base was, and what the slot held.
    private static final int SLOW = 1;
    private static final int NO_OBJECT = 2;
    private static final int CELL = 4;
    private static final int WRITES_OWNED = 8;
    private static final int REPLACES_OWNED = 16;
    private static final int SLOW_WRITE = 32;
    private static final int OTHER_TYPE = 64;

    @Child
    private ExpressionNode base;

    /** Null when the name is known. */
    @Child
    private ExpressionNode nameExpression;

    private final String name;
    private final boolean nullsafe;

    @CompilationFinal
    private boolean behindHook;

    /** What is done with what is read, where it is written back; null elsewhere. */
    @CompilationFinal
    private String updating;

    /** The property was read by a node of its own, and what is written was made of that. */
    @CompilationFinal
    private boolean rewriting;

    @CompilationFinal(dimensions = 1)
    private PhpClass[] classes = {};

    @CompilationFinal(dimensions = 1)
    private PropertyInfo[] infos = {};

    @CompilationFinal(dimensions = 1)
    private PropertyInfo[] writable = {};

    @CompilationFinal
    private boolean generic;

    /** A property; one of {@code name} and {@code nameExpression} is null. */
    public PropertyNode(ExpressionNode base, String name, ExpressionNode nameExpression, boolean nullsafe) {
        this.base = base;
        this.name = name;
        this.nameExpression = nameExpression;
        this.nullsafe = nullsafe;
    }

    /** Stands in a hook of the property that is a generator: that runs when the hook has returned long ago. */
    public PropertyNode behindHook() {
        behindHook = true;
        return this;
    }

    @Override
    public void forRewrite() {
        rewriting = true;
        if (base instanceof PlaceNode place) {
            place.forRewrite();
        }
        if (nameExpression instanceof LocalVariableNode variable) {
            variable.forRewrite();
        }
    }

    @Override
    public boolean isHarmless() {
        return false;
    }

    private PhpClass scope() {
        PhpRootNode root = phpRoot();
        return root == null ? null : root.scope();
    }

    private String name(VirtualFrame frame) {
        return name != null ? name : toName(nameExpression.execute(frame));
    }

    @TruffleBoundary
    private static String toName(Object v) {
        return Conversions.toPhpString(v).toString();
    }

    /** Index of the class in the cache, -1 when the slow path must be taken. */
    @ExplodeLoop
    private int lookup(PhpClass c) {
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == c) {
                return i;
            }
        }
        if (generic || name == null) {
            return -1;
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return remember(c);
    }

    private synchronized int remember(PhpClass c) {
        if (classes.length >= LIMIT) {
            generic = true;
            return -1;
        }
        PhpClass scope = scope();
        PropertyInfo info = Properties.find(c, name, scope);
        PropertyInfo readable = info;
        if (info == null
                || !Properties.isVisible(info, scope)
                || (info.flags() & (Modifiers.HOOKED | Modifiers.VIRTUAL)) != 0) {
            readable = null;
        }
        PropertyInfo write = readable == null || readable.isSpecial() ? null : readable;
        int n = classes.length;
        infos = append(infos, readable);
        writable = append(writable, write);
        PhpClass[] grown = java.util.Arrays.copyOf(classes, n + 1);
        grown[n] = c;
        classes = grown;
        return n;
    }

    private static PropertyInfo[] append(PropertyInfo[] a, PropertyInfo info) {
        PropertyInfo[] grown = java.util.Arrays.copyOf(a, a.length + 1);
        grown[a.length] = info;
        return grown;
    }

    /** The property if reading it is nothing but reading its slot, else null. */
    private PropertyInfo readable(PhpObject o) {
        int index = lookup(o.phpClass()); // first, since it may add to the cache
        return index >= 0 ? cached(infos, index) : inherited(infos, o.phpClass());
    }

    /** The property if writing it is nothing but writing its slot, else null. */
    private PropertyInfo writable(PhpObject o) {
        int index = lookup(o.phpClass());
        return index >= 0 ? cached(writable, index) : inherited(writable, o.phpClass());
    }

    /** One of the properties that a further class has from the same ancestor: what holds for the others holds for it. */
    @ExplodeLoop
    private static PropertyInfo inherited(PropertyInfo[] from, PhpClass c) {
        PropertyInfo[] slots = c.slots();
        for (PropertyInfo info : from) {
            if (info != null && info.slot() < slots.length && slots[info.slot()] == info) {
                return info;
            }
        }
        return null;
    }

    @ExplodeLoop
    private PropertyInfo cached(PropertyInfo[] from, int index) {
        for (int i = 0; i < from.length; i++) {
            if (i == index) {
                return from[i];
            }
        }
        return null;
    }

    // ---- reading

    @Override
    public Object execute(VirtualFrame frame) {
        return read(frame, base.execute(frame));
    }

    private Object read(VirtualFrame frame, Object b) {
        if (b instanceof PhpObject o) {
            Object v = fast(o);
            if (v != null) {
                return v;
            }
            take(SLOW);
            if (updating != null) {
                return Properties.readForUpdate(Frames.request(frame), o, name(frame), scope());
            }
            return behindHook
                    ? Properties.readBehindHook(Frames.request(frame), o, name, scope())
                    : Properties.read(Frames.request(frame), o, name(frame), scope());
        }
        take(NO_OBJECT);
        return notAnObject(frame, b);
    }

    // Looking for the wanted type first answers all other questions about the slot at once.

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        Object b = base.execute(frame);
        Object v = b instanceof PhpObject o ? slotValue(o) : null;
        if (v instanceof Long l) {
            return l;
        }
        take(OTHER_TYPE);
        return PhpTypesGen.expectLong(read(frame, b));
    }

    @Override
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        Object b = base.execute(frame);
        Object v = b instanceof PhpObject o ? slotValue(o) : null;
        if (v instanceof Double d) {
            return d;
        }
        take(OTHER_TYPE);
        return PhpTypesGen.expectDouble(read(frame, b));
    }

    @Override
    public boolean evaluateCondition(VirtualFrame frame) {
        Object b = base.execute(frame);
        Object v = b instanceof PhpObject o ? slotValue(o) : null;
        if (v instanceof Boolean condition) {
            return condition;
        }
        take(OTHER_TYPE);
        return Conversions.toBoolean(read(frame, b));
    }

    /** What lies in the slot, whatever it is; Java null when it is not known. */
    private Object slotValue(PhpObject o) {
        PropertyInfo info = readable(o);
        return info == null ? null : o.slots()[info.slot()];
    }

    /** The plain value by the cache, Java null when the slow path must be taken. */
    private Object fast(PhpObject o) {
        PropertyInfo info = readable(o);
        if (info == null) {
            return null;
        }
        Object v = o.slots()[info.slot()];
        if (v instanceof PhpReference r) {
            take(CELL);
            return r.get();
        }
        return v == PhpObject.UNINITIALIZED ? null : v;
    }

    private Object notAnObject(VirtualFrame frame, Object b) {
        if (nullsafe && b == PhpNull.INSTANCE) {
            throw NullsafeShortcut.INSTANCE;
        }
        if (updating != null) {
            throw noObject(name(frame), b, updating);
        }
        if (name != null) {
            warnRead(Frames.request(frame), name, b);
        } else {
            warnRead(Frames.request(frame), nameExpression.execute(frame), b);
        }
        return PhpNull.INSTANCE;
    }

    /** PHP complains also when there is no name to be had; a handler is not called while something is thrown. */
    @TruffleBoundary
    private static void warnRead(Request request, Object name, Object b) {
        String property;
        try {
            property = toName(name);
        } catch (PhpThrow noText) {
            Object handler = request.errors().handler();
            if (handler == null || handler == PhpNull.INSTANCE) {
                warnRead(request, "", b);
            }
            throw noText;
        }
        warnRead(request, property, b);
    }

    @TruffleBoundary
    private static void warnRead(Request request, String property, Object b) {
        request.warning("Attempt to read property \"" + property + "\" on " + PhpErrors.valueName(b));
    }

    @Override
    public Object executeQuiet(VirtualFrame frame) {
        return quiet(frame, Quietly.VALUE);
    }

    /** For empty of this property itself: Java null when it is not set. */
    public Object executeForEmpty(VirtualFrame frame) {
        return quiet(frame, Quietly.EMPTY);
    }

    /** For isset of this property itself: {@code __get} is not called. */
    public boolean isSet(VirtualFrame frame) {
        Object v = quiet(frame, Quietly.ISSET);
        return v != null && v != PhpNull.INSTANCE;
    }

    private Object quiet(VirtualFrame frame, Quietly why) {
        Object b = base.executeQuiet(frame);
        if (b instanceof PhpObject o) {
            Object v = fast(o);
            if (v != null) {
                return v;
            }
            take(SLOW);
            return Properties.readQuiet(Frames.request(frame), o, name(frame), scope(), why);
        }
        if (nullsafe && (b == null || b == PhpNull.INSTANCE)) {
            throw NullsafeShortcut.INSTANCE; // nothing behind it is evaluated
        }
        if (nameExpression != null) {
            nameExpression.execute(frame);
        }
        return null;
    }

    // ---- writing

    private Object baseForWrite(VirtualFrame frame) {
        return base instanceof PlaceNode place ? place.objectForWrite(frame) : base.execute(frame);
    }

    private PhpObject object(VirtualFrame frame, String doing) {
        Object b = baseForWrite(frame);
        if (b instanceof PhpObject o) {
            return o;
        }
        throw noObject(name(frame), b, doing);
    }

    @Override
    public void forUpdate(String doing) {
        updating = doing;
        if (base instanceof PropertyNode outer) {
            outer.forUpdate("modify");
        }
    }

    @Override
    public Object objectForWrite(VirtualFrame frame) {
        PhpObject o = object(frame, "modify");
        Object v = fast(o);
        if (v != null) {
            return v;
        }
        take(SLOW);
        return Properties.objectForWrite(Frames.request(frame), o, name(frame), scope());
    }

    @TruffleBoundary
    private static RuntimeException noObject(String property, Object b, String doing) {
        return PhpErrors.error("Attempt to " + doing + " property \"" + property + "\" on " + PhpErrors.valueName(b));
    }

    /** {@link #assign} of an int. */
    Object assignLong(VirtualFrame frame, long value) {
        PhpObject o = object(frame, "assign");
        PropertyInfo info = writable(o);
        if (info != null
                && (info.type() == null || (info.type().mask() & TypeConstraint.INT) != 0)
                && o.slots()[info.slot()] instanceof Long) {
            o.slots()[info.slot()] = value;
            return value;
        }
        return assign(frame, o, info, value);
    }

    /** {@link #assign} of a float. */
    Object assignDouble(VirtualFrame frame, double value) {
        PhpObject o = object(frame, "assign");
        PropertyInfo info = writable(o);
        if (info != null
                && (info.type() == null || (info.type().mask() & TypeConstraint.FLOAT) != 0)
                && o.slots()[info.slot()] instanceof Double) {
            o.slots()[info.slot()] = value;
            return value;
        }
        return assign(frame, o, info, value);
    }

    @Override
    public Object assign(VirtualFrame frame, Object value) {
        PhpObject o = object(frame, "assign");
        return assign(frame, o, writable(o), value);
    }

    private Object assign(VirtualFrame frame, PhpObject o, PropertyInfo info, Object value) {
        if (info != null) {
            Object old = o.slots()[info.slot()];
            TypeConstraint type = info.type();
            if (old != null
                    && !(old instanceof PhpReference)
                    && (type == null || type.accepts(value, info.declaringClass()))) {
                if (value instanceof Owned owned) {
                    take(WRITES_OWNED);
                    owned.retain();
                }
                o.slots()[info.slot()] = value;
                if (old instanceof Owned owned) {
                    take(REPLACES_OWNED);
                    owned.release();
                }
                return value;
            }
        }
        take(SLOW_WRITE);
        // The reference converts; under strict types nothing may be converted, which write sees to.
        if (rewriting
                && info != null
                && !phpRoot().unit().strictTypes()
                && o.slots()[info.slot()] instanceof PhpReference cell) {
            // An operator with = works on the reference itself, which says so when it refuses the value.
            cell.assign(value);
            return cell.get();
        }
        return Properties.write(
                Frames.request(frame),
                o,
                name(frame),
                value,
                scope(),
                phpRoot().unit().strictTypes());
    }

    @Override
    public PhpReference reference(VirtualFrame frame) {
        return Properties.reference(Frames.request(frame), object(frame, "modify"), name(frame), scope());
    }

    @Override
    public void bind(VirtualFrame frame, PhpReference cell) {
        Properties.bind(Frames.request(frame), object(frame, "modify"), name(frame), cell, scope());
    }

    @Override
    public void unset(VirtualFrame frame) {
        Object b = base instanceof LocalVariableNode
                ? base.executeQuiet(frame)
                : base instanceof PlaceNode place ? place.containerForUnset(frame) : base.execute(frame);
        // What is no object has no properties: that is nothing to complain about.
        if (b instanceof PhpObject o) {
            Properties.unset(Frames.request(frame), o, name(frame), scope());
        }
    }

    @Override
    public Object container(VirtualFrame frame) {
        PhpObject o = object(frame, "modify");
        PropertyInfo info = writable(o);
        if (info != null) {
            Object v = o.slots()[info.slot()];
            if (v instanceof PhpArray a && !a.isShared()) {
                return a;
            }
        }
        take(SLOW_WRITE);
        return Properties.container(Frames.request(frame), o, name(frame), scope());
    }

    @Override
    public Object containerForUnset(VirtualFrame frame) {
        Object b = base instanceof PlaceNode place ? place.containerForUnset(frame) : base.execute(frame);
        if (!(b instanceof PhpObject o)) {
            return null;
        }
        Object v = Properties.readQuiet(Frames.request(frame), o, name(frame), scope(), Quietly.VALUE);
        if (v instanceof PhpArray) {
            return Properties.container(Frames.request(frame), o, name(frame), scope());
        }
        return v;
    }
}
