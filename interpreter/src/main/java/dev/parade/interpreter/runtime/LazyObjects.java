package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.BitSet;

/** Lazy objects: made, initialised at first use, and made lazy anew. The rules are those of PHP's zend_lazy_objects.c. */
public final class LazyObjects {
    private LazyObjects() {}

    /** Whether an object is lazy and nothing has initialised it yet. */
    public static boolean isUninitialized(PhpObject object) {
        LazyState state = LazyState.of(object);
        return state != null && state.instance() == null && !state.isRunning();
    }

    /** What an initialised proxy stands for, through any number of proxies; any other object itself. */
    public static PhpObject instance(PhpObject object) {
        PhpObject o = object;
        for (LazyState s = LazyState.of(o); s != null && s.instance() != null; s = LazyState.of(o)) {
            o = s.instance();
        }
        return o;
    }

    private static boolean isForeign(PhpClass c) {
        return c.isInternal() && !c.lowerName().equals("stdclass");
    }

    /** Whether objects of a class can be lazy: not those of builtin classes. */
    public static boolean isPossible(PhpClass c) {
        for (PhpClass p = c; p != null; p = p.parent()) {
            if (isForeign(p)) {
                return false;
            }
        }
        return true;
    }

    private static void check(PhpClass c) {
        if (isForeign(c)) {
            throw PhpErrors.error("Cannot make instance of internal class lazy: " + c.name() + " is internal");
        }
        for (PhpClass p = c.parent(); p != null; p = p.parent()) {
            if (isForeign(p)) {
                throw PhpErrors.error("Cannot make instance of internal class lazy: " + c.name()
                        + " inherits internal class " + p.name());
            }
        }
    }

    private static boolean hasSlot(PropertyInfo info) {
        return info != null && (info.flags() & Modifiers.VIRTUAL) == 0;
    }

    /** A new lazy object. */
    @TruffleBoundary
    public static PhpObject create(Request request, PhpClass c, boolean proxy, PhpCallable initializer, int options) {
        check(c);
        PhpObject object = request.instantiate(c);
        BitSet lazy = new BitSet();
        PropertyInfo[] infos = c.slots();
        for (int i = 0; i < infos.length; i++) {
            if (hasSlot(infos[i])) {
                empty(object, i);
                lazy.set(i);
            }
        }
        makeLazy(object, proxy, initializer, options, lazy);
        return object;
    }

    private static void makeLazy(PhpObject object, boolean proxy, PhpCallable initializer, int options, BitSet lazy) {
        if (!lazy.isEmpty()) {
            object.setNativeData(new LazyState(proxy, initializer, options, lazy));
        }
    }

    private static void empty(PhpObject object, int slot) {
        Object old = object.slots()[slot];
        object.slots()[slot] = null;
        if (old != PhpObject.UNINITIALIZED) {
            PropertyTypes.remove(old, object.phpClass().slots()[slot]);
            Owned.release(old);
        }
    }

    /** Makes an object lazy that is not, or not any more. */
    @TruffleBoundary
    public static void reset(
            Request request, PhpObject object, PhpClass c, boolean proxy, PhpCallable initializer, int options) {
        check(c);
        LazyState state = LazyState.of(object);
        if (state != null && state.isRunning()) {
            throw PhpErrors.error("Can not reset an object while it is being initialized");
        }
        if (state != null) {
            object.setNativeData(null);
            state.releaseAll();
        } else if ((options & LazyState.SKIP_DESTRUCTOR) == 0
                && object.phpClass().destructor() != null
                && !object.isDestructed()) {
            object.setDestructed();
            object.retain();
            request.engine().classOperations().destruct(request, object);
            object.releaseInFlight();
        }
        object.setDestructed(false);
        object.setDynamic(null);
        BitSet lazy = new BitSet();
        PropertyInfo[] infos = object.phpClass().slots();
        int own = c.slots().length;
        for (int i = 0; i < infos.length && i < own; i++) {
            PropertyInfo info = infos[i];
            if (!hasSlot(info)) {
                continue;
            }
            Object v = object.slots()[i];
            boolean keeps = v != null
                    && v != PhpObject.UNINITIALIZED
                    && info.isReadonly()
                    && (object.phpClass().isFinal() || (info.flags() & Modifiers.FINAL) != 0);
            if (!keeps) {
                empty(object, i);
                lazy.set(i);
            }
        }
        makeLazy(object, proxy, initializer, options, lazy);
        if (object.phpClass().destructor() != null) {
            request.lifetimes().created(object);
        }
    }

    /** Ends laziness without the initializer: properties get their defaults. */
    @TruffleBoundary
    public static void markInitialized(Request request, PhpObject object) {
        LazyState state = LazyState.of(object);
        object.setNativeData(null);
        defaults(request, object, state);
        state.releaseAll();
    }

    private static void defaults(Request request, PhpObject object, LazyState state) {
        PropertyInfo[] infos = object.phpClass().slots();
        for (int i = state.lazySlots().nextSetBit(0);
                i >= 0;
                i = state.lazySlots().nextSetBit(i + 1)) {
            Object v = request.engine().classOperations().initialValue(request, infos[i]);
            Owned.retain(v);
            object.slots()[i] = v;
        }
    }

    /** One property gets its default and does not wait any more. */
    @TruffleBoundary
    public static void skip(Request request, PhpObject object, PropertyInfo info) {
        LazyState state = LazyState.of(object);
        if (state == null || !state.isLazy(info.slot())) {
            return;
        }
        Object v = request.engine().classOperations().initialValue(request, info);
        Owned.retain(v);
        object.slots()[info.slot()] = v;
        unlazy(object, state, info.slot());
    }

    private static void unlazy(PhpObject object, LazyState state, int slot) {
        state.lazySlots().clear(slot);
        if (state.lazySlots().isEmpty() && state.instance() == null) {
            object.setNativeData(null);
            state.releaseAll();
        }
    }

    /** Runs a write to one property that does not initialise the object; the property waits no more if it succeeded. */
    @TruffleBoundary
    public static void writing(PhpObject object, PropertyInfo info, Runnable write) {
        LazyState state = LazyState.of(object);
        int slot = info.slot();
        if (state == null || !state.isLazy(slot)) {
            write.run();
            return;
        }
        state.lazySlots().clear(slot);
        object.slots()[slot] = info.type() == null ? PhpNull.INSTANCE : PhpObject.UNINITIALIZED;
        boolean done = false;
        try {
            write.run();
            done = true;
        } finally {
            if (done || object.slots()[slot] != PhpObject.UNINITIALIZED && info.type() != null) {
                unlazy(object, state, slot);
            } else {
                object.slots()[slot] = null;
                state.lazySlots().set(slot);
            }
        }
    }

    /**
     * Initialises.
     *
     * @return the object whose properties are meant: itself, or what a proxy stands for
     */
    @TruffleBoundary
    public static PhpObject initialize(Request request, PhpObject object) {
        LazyState state = LazyState.of(object);
        if (state == null || state.isRunning()) {
            return object;
        }
        if (state.instance() != null) {
            return initialize(request, state.instance());
        }
        request.guard("a lazy object");
        object.retain();
        state.setRunning(true);
        try {
            return state.isProxy() ? proxy(object, state) : ghost(request, object, state);
        } finally {
            state.setRunning(false);
            object.releaseInFlight();
            request.lifetimes().watch(object);
        }
    }

    private static PhpObject ghost(Request request, PhpObject object, LazyState state) {
        Object[] before = object.slots().clone();
        for (Object v : before) {
            Owned.retain(v);
        }
        PhpArray dynamic = object.dynamic() == null ? null : object.dynamic().copy();
        boolean done = false;
        try {
            defaults(request, object, state);
            Object answer = PhpReference.deref(state.initializer().call(object));
            if (answer != PhpNull.INSTANCE) {
                throw PhpErrors.typeError("Lazy object initializer must return NULL or no value");
            }
            done = true;
        } finally {
            Object[] slots = object.slots();
            for (int i = 0; i < slots.length; i++) {
                if (!done) {
                    Object now = slots[i];
                    slots[i] = before[i];
                    if (now != before[i]) {
                        PropertyTypes.remove(now, object.phpClass().slots()[i]);
                    }
                    if (now != PhpObject.UNINITIALIZED) {
                        Owned.release(now);
                    }
                } else if (before[i] != PhpObject.UNINITIALIZED) {
                    Owned.release(before[i]);
                }
            }
            if (!done) {
                object.setDynamic(dynamic);
            }
        }
        object.setNativeData(null);
        state.releaseAll();
        return object;
    }

    private static PhpObject proxy(PhpObject object, LazyState state) {
        Object answer = PhpReference.deref(state.initializer().call(object));
        String name = object.phpClass().name();
        if (!(answer instanceof PhpObject made)) {
            throw PhpErrors.typeError("Lazy proxy factory must return an instance of a class compatible with " + name
                    + ", " + PhpErrors.valueName(answer) + " returned");
        }
        if (!isCompatible(made.phpClass(), object.phpClass())) {
            throw PhpErrors.typeError(
                    "The real instance class " + made.phpClass().name()
                            + " is not compatible with the proxy class " + name
                            + ". The proxy must be a instance of the same class as the real instance, or a sub-class with no"
                            + " additional properties, and no overrides of the __destructor or __clone methods.");
        }
        if (made == object || LazyState.of(made) != null) {
            throw PhpErrors.error("Lazy proxy factory must return a non-lazy object");
        }
        state.become(made);
        object.setDynamic(null);
        state.lazySlots().clear();
        PropertyInfo[] infos = object.phpClass().slots();
        for (int i = 0; i < infos.length; i++) {
            if (hasSlot(infos[i])) {
                empty(object, i);
                state.lazySlots().set(i);
            }
        }
        return made;
    }

    private static boolean isCompatible(PhpClass real, PhpClass lazy) {
        if (real == lazy) {
            return true;
        }
        return lazy.isSubclassOf(real)
                && lazy.properties().size() == real.properties().size()
                && lazy.destructor() == real.destructor()
                && lazy.cloneMethod() == real.cloneMethod();
    }

    /** A copy of an initialised proxy: a proxy for a copy of what it stands for. */
    @TruffleBoundary
    public static PhpObject copyProxy(Request request, PhpObject object, PhpObject copyOfInstance) {
        LazyState state = LazyState.of(object);
        PhpObject copy = new PhpObject(
                object.phpClass(),
                new Object[object.slots().length],
                request.objectIds().take());
        copy.setNativeData(new LazyState(
                copyOfInstance, state.options(), (BitSet) state.lazySlots().clone()));
        return copy;
    }
}
