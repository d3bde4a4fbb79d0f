package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;

/** A walk of foreach over anything but an array by value. */
public abstract class Iteration {
    /** True while there is a current element. */
    public abstract boolean valid();

    /** The current value. */
    public abstract Object value();

    /** The current key. */
    public abstract Object key();

    /** The cell of the current value. */
    public abstract PhpReference reference();

    /** Goes to the next element when {@link #valid} is asked next. */
    public abstract void advanceLater();

    /** What has taken the place of the array or object that is walked, if there is nothing to walk in it; else Java null. */
    public Object lost() {
        return null;
    }

    /** The walk is over. */
    public void close() {}

    /** Over an array that is the iteration's own. */
    public static Iteration ofArray(PhpArray array) {
        return new OfPlace(new PhpReference(array), null);
    }

    /**
     * By reference over the array, or {@linkplain #isPlain plain} object, in a cell: elements added on the way are met, and
     * what else comes to be in the cell.
     */
    public static Iteration ofPlace(PhpReference cell, PhpClass scope) {
        return new OfPlace(cell, scope);
    }

    /** Whether it is the properties of an object that are walked. */
    @TruffleBoundary
    public static boolean isPlain(PhpObject object) {
        return object.phpClass().builtin() == null && !object.phpClass().isSubclassOfLower("traversable");
    }

    /**
     * Over an object: an iterator's elements, or the properties that code of {@code scope} sees.
     */
    @TruffleBoundary
    public static Iteration ofObject(Request request, PhpObject object, PhpClass scope, boolean byReference) {
        BuiltinClass builtin = object.phpClass().builtin();
        if (builtin != null) {
            Iteration own = builtin.iterate(object, byReference);
            if (own != null) {
                return own;
            }
        }
        PhpObject o = object;
        for (int depth = 0; o.phpClass().isSubclassOfLower("iteratoraggregate"); depth++) {
            Object inner = Methods.call(request, o, "getiterator");
            if (!(inner instanceof PhpObject i) || !i.phpClass().isSubclassOfLower("traversable") || depth > 100) {
                throw PhpErrors.of(
                        "Exception",
                        "Objects returned by " + o.phpClass().name()
                                + "::getIterator() must be traversable or implement interface Iterator");
            }
            o = i;
        }
        if (o instanceof PhpGenerator generator) {
            return new OfGenerator(request, generator, byReference);
        }
        if (o.phpClass().isSubclassOfLower("iterator")) {
            if (byReference) {
                throw PhpErrors.error("An iterator cannot be used with foreach by reference");
            }
            return new OfIterator(request, o);
        }
        return new OfProperties(o, scope);
    }

    private static final class OfPlace extends Iteration {
        private final PhpReference cell;
        private int position;
        private PhpArray seen;

        /** The array that was made the place's own for this walk: what shares it since then sees what the walk does to it. */
        private PhpArray separated;

        private int compactions;
        private Object lastKey;
        private final PhpClass scope;

        /** The walk of the object that is in the cell, if one is. */
        private OfProperties inner;

        OfPlace(PhpReference cell, PhpClass scope) {
            this.cell = cell;
            this.scope = scope;
            cell.retain();
        }

        /** Whether an object is in the cell; its walk is {@link #inner} then. */
        @TruffleBoundary
        private boolean walksObject() {
            PhpObject now = cell.get() instanceof PhpObject o && isPlain(o) ? o : null;
            if (inner != null && inner.given != now) {
                inner.close();
                inner = null;
            }
            if (now != null && inner == null) {
                inner = new OfProperties(now, scope);
            }
            return now != null;
        }

        @Override
        public Object lost() {
            Object now = cell.get();
            return now instanceof PhpArray || now instanceof PhpObject ? null : now;
        }

        private PhpArray array() {
            if (!(cell.get() instanceof PhpArray a)) {
                return null;
            }
            if (seen != null
                    && a != seen
                    && !(a.continuesWalkOf(seen) && Request.current().level() >= 83)) {
                // Another array: PHP goes on at its internal pointer.
                position = a.cursor();
                seen = a;
                compactions = a.compactions();
            } else if (a != seen || a.compactions() != compactions) {
                if (seen != null && lastKey != null && a.compactions() != compactions) {
                    int p = a.findKey(lastKey);
                    position = p >= 0 ? p + 1 : Math.min(position, a.end());
                }
                seen = a;
                compactions = a.compactions();
            }
            return a;
        }

        @Override
        public boolean valid() {
            PhpArray a = array();
            if (a == null) {
                return walksObject() && inner.valid();
            }
            if (inner != null) {
                inner.close();
                inner = null;
            }
            // What was removed at the end and appended since comes next.
            position = a.skipHoles(Math.min(position, a.lowestEnd()));
            return position < a.end();
        }

        @Override
        public Object value() {
            return inner != null ? inner.value() : seen.valueAt(position);
        }

        @Override
        public Object key() {
            return inner != null ? inner.key() : seen.keyAt(position);
        }

        @Override
        public PhpReference reference() {
            if (inner != null) {
                return inner.reference();
            }
            PhpArray a = (PhpArray) cell.get();
            if (a != separated || a.owners() < 0) {
                a = (PhpArray) LocalVariableNode.containerOf(cell);
                separated = a;
            }
            if (a != seen) {
                seen = a;
                compactions = a.compactions();
            }
            return a.referenceAt(position);
        }

        @Override
        public void advanceLater() {
            if (inner != null) {
                inner.advanceLater();
                return;
            }
            lastKey = seen.keyAt(position);
            position++;
            seen.watchEnd();
            seen.startWalk();
        }

        @Override
        public void close() {
            if (inner != null) {
                inner.close();
            }
            cell.release();
        }
    }

    private static final class OfIterator extends Iteration {
        private final Request request;
        private final PhpObject iterator;
        private boolean started;
        private boolean advance;

        OfIterator(Request request, PhpObject iterator) {
            this.request = request;
            this.iterator = iterator;
            iterator.retain();
        }

        @Override
        @TruffleBoundary
        public boolean valid() {
            if (!started) {
                started = true;
                Methods.call(request, iterator, "rewind");
            } else if (advance) {
                Methods.call(request, iterator, "next");
            }
            advance = false;
            return Conversions.toBoolean(Methods.call(request, iterator, "valid"));
        }

        @Override
        @TruffleBoundary
        public Object value() {
            return Methods.call(request, iterator, "current");
        }

        @Override
        @TruffleBoundary
        public Object key() {
            return Methods.call(request, iterator, "key");
        }

        @Override
        public PhpReference reference() {
            return new PhpReference(value());
        }

        @Override
        public void advanceLater() {
            advance = true;
        }

        @Override
        public void close() {
            iterator.release();
        }
    }

    private static final class OfGenerator extends Iteration {
        private final Request request;
        private final PhpGenerator generator;
        private boolean started;
        private boolean advance;

        OfGenerator(Request request, PhpGenerator generator, boolean byReference) {
            this.request = request;
            this.generator = generator;
            generator.retain();
            if (byReference && !generator.returnsReferences()) {
                throw PhpErrors.of(
                        "Exception",
                        "You can only iterate a generator by-reference if it declared that it yields by-reference");
            }
        }

        @Override
        public boolean valid() {
            if (!started) {
                started = true;
                generator.startTraversal(request);
            } else if (advance) {
                generator.advance(request);
            }
            advance = false;
            return generator.valid(request);
        }

        @Override
        public Object value() {
            return generator.current(request);
        }

        @Override
        public Object key() {
            return generator.key(request);
        }

        @Override
        public PhpReference reference() {
            return generator.currentReference(request);
        }

        @Override
        public void advanceLater() {
            advance = true;
        }

        @Override
        public void close() {
            generator.release();
        }
    }

    private static final class OfProperties extends Iteration {
        private final PhpObject given;
        private final PhpObject object;
        private final List<Object> names = new ArrayList<>();
        private final PhpClass scope;
        private int at;
        private PropertyInfo info;
        private Object dynamicKey;

        OfProperties(PhpObject lazy, PhpClass scope) {
            this.given = lazy;
            this.object = LazyObjects.initialize(Request.current(), lazy);
            this.scope = scope;
            object.retain();
            for (PropertyInfo p : object.phpClass().slots()) {
                if (visible(p) && !p.isHidden() && !isWriteOnly(p)) {
                    names.add(p);
                }
            }
            collectDynamic(0);
        }

        private int dynamicSeen;

        private void collectDynamic(int from) {
            PhpArray dynamic = object.dynamic();
            dynamicSeen = from;
            if (dynamic != null) {
                for (int p = dynamic.skipHoles(from); p < dynamic.end(); p = dynamic.skipHoles(p + 1)) {
                    Object key = dynamic.keyAt(p);
                    if (!(key instanceof PhpString s)
                            || Properties.find(object.phpClass(), s.toString(), scope) == null) {
                        names.add(key);
                    }
                }
                dynamicSeen = dynamic.end();
            }
        }

        private static boolean isWriteOnly(PropertyInfo p) {
            return (p.flags() & Modifiers.VIRTUAL) != 0 && !isRead(p);
        }

        private boolean visible(PropertyInfo p) {
            if (scope != null && Properties.find(object.phpClass(), p.name(), scope) != p) {
                // To this code the name means another one.
                return false;
            }
            if (p.isPublic()) {
                return true;
            }
            return p.isPrivate() ? p.declaringClass() == scope : Methods.isProtectedVisible(p.prototypeClass(), scope);
        }

        @Override
        @TruffleBoundary
        public boolean valid() {
            if (object.dynamic() != null && object.dynamic().end() > dynamicSeen) {
                collectDynamic(dynamicSeen);
            }
            for (; at < names.size(); at++) {
                Object name = names.get(at);
                if (name instanceof PropertyInfo p) {
                    Object v = isRead(p) ? p : object.slots()[p.slot()];
                    if (v != null && v != PhpObject.UNINITIALIZED) {
                        info = p;
                        return true;
                    }
                } else if (object.dynamic() != null && object.dynamic().findKey(name) >= 0) {
                    info = null;
                    dynamicKey = name;
                    return true;
                }
            }
            return false;
        }

        @Override
        public Object value() {
            if (info == null) {
                return object.dynamic().getKey(dynamicKey);
            }
            return isRead(info)
                    ? Properties.read(Request.current(), object, info.name(), scope)
                    : PhpReference.deref(object.slots()[info.slot()]);
        }

        private PhpReference hooked() {
            if (!info.declaration().getHook().function().returnsReference()) {
                throw PhpErrors.error("Cannot create reference to property "
                        + object.phpClass().name() + "::$" + info.name());
            }
            return Properties.reference(Request.current(), object, info.name(), scope);
        }

        /** Whether a hook gives the value. */
        private static boolean isRead(PropertyInfo p) {
            return p.declaration() != null && p.declaration().getHook() != null;
        }

        @Override
        public Object key() {
            return info != null ? PhpString.of(info.name()) : dynamicKey;
        }

        @Override
        @TruffleBoundary
        public PhpReference reference() {
            if (info == null) {
                return object.dynamicForWrite().referenceOf(dynamicKey);
            }
            if (isRead(info)) {
                return hooked();
            }
            Object v = object.slots()[info.slot()];
            if (v instanceof PhpReference r) {
                return r;
            }
            if (info.isReadonly()) {
                throw PhpErrors.error("Cannot acquire reference to readonly property "
                        + object.phpClass().name() + "::$" + info.name());
            }
            PhpReference r = new PhpReference(v);
            PropertyTypes.add(r, info);
            object.setSlot(info.slot(), r);
            return r;
        }

        @Override
        public void advanceLater() {
            at++;
        }

        @Override
        public void close() {
            object.release();
        }
    }
}
