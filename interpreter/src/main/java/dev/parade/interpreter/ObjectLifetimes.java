package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Deaths of a request's values. Owners are counted for stored values only, so a value whose count falls to zero may still be
 * in flight in the expression that runs. It therefore waits, marked with the depth of calls at which its count fell, until a
 * statement at that depth (or the function) has ended; if nothing has stored it by then, it is dead: destructors run, its
 * handle is free again, weak references to it are cleared, and what it owned loses an owner.
 */
public final class ObjectLifetimes implements Lifetimes.Listener {
    /** Told when an object dies: weak maps and references. */
    public interface DeathListener {
        /** The object is dead. */
        void died(PhpObject object);
    }

    private record Waiting(Owned value, int depth) {}

    private final Request request;
    private final ArrayList<Waiting> waiting = new ArrayList<>();
    private final Set<PhpObject> withDestructor = new LinkedHashSet<>();
    private final Set<DeathListener> listeners = new LinkedHashSet<>();
    private boolean active;
    private boolean draining;

    ObjectLifetimes(Request request) {
        this.request = request;
    }

    /** From now on the request can see lifetimes. */
    @TruffleBoundary
    public void activate() {
        if (!active) {
            active = true;
            Lifetimes.listen(this);
        }
    }

    /** True when the request can see lifetimes. */
    public boolean isActive() {
        return active;
    }

    /** Adds somebody to tell about deaths. */
    public void onDeath(DeathListener listener) {
        activate();
        listeners.add(listener);
    }

    /** Notes an object whose destructor must run at the end of the request at the latest. */
    @TruffleBoundary
    public void created(PhpObject object) {
        activate();
        withDestructor.add(object);
        // Nobody may ever store it.
        waiting.add(new Waiting(object, request.depth()));
    }

    @Override
    public void reachedZero(Owned value) {
        waiting.add(new Waiting(value, request.depth()));
    }

    /** A statement at this depth has ended; {@code discarded} is the value of an expression nobody wanted. */
    @TruffleBoundary
    public void statementEnds(Object discarded) {
        if (!active) {
            return;
        }
        if (discarded instanceof Owned o && o.owners() == 0) {
            waiting.add(new Waiting(o, request.depth()));
        }
        drain(request.depth());
    }

    /** The function at this depth has let go of its variables. */
    @TruffleBoundary
    public void functionEnds() {
        if (active) {
            drain(request.depth());
        }
    }

    /** A builtin has returned: objects that only its arguments held are dead. */
    @TruffleBoundary
    public void argumentsEnd(Object[] arguments, Object result) {
        if (!active) {
            return;
        }
        for (Object a : arguments) {
            if (a instanceof PhpObject o && o != result && o.owners() == 0) {
                die(o);
            }
        }
    }

    /** A function's result without an owner: if the caller does not store it, it dies at the caller's statement. */
    @TruffleBoundary
    public void inFlight(Owned value) {
        if (active && value.owners() == 0) {
            waiting.add(new Waiting(value, request.depth()));
        }
    }

    /** Looks at a value again when the statement has ended: it dies if it has no owner by then. */
    @TruffleBoundary
    public void watch(Owned value) {
        if (active) {
            waiting.add(new Waiting(value, request.depth()));
        }
    }

    /** The same for an array, if it owns anything. */
    @TruffleBoundary
    public void watchElements(PhpArray array) {
        if (active) {
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                if (array.rawAt(p) instanceof Owned) {
                    waiting.add(new Waiting(array, request.depth()));
                    return;
                }
            }
        }
    }

    private void drain(int depth) {
        if (draining && waiting.isEmpty()) {
            return;
        }
        int i = waiting.size() - 1;
        while (i >= 0 && waiting.get(i).depth() >= depth) {
            i--;
        }
        // In the order in which the counts fell.
        int at = i + 1;
        while (at < waiting.size()) {
            Owned value = waiting.remove(at).value();
            if (value.owners() == 0) {
                die(value);
            }
        }
    }

    private void die(Owned value) {
        switch (value) {
            case PhpArray array -> array.releaseElements();
            case PhpReference cell -> cell.releaseContent();
            case PhpObject object -> die(object);
            default -> {}
        }
    }

    private void die(PhpObject object) {
        if (object.isDead()) {
            return;
        }
        if (object.phpClass().destructor() != null && !object.isDestructed()) {
            object.setDestructed();
            withDestructor.remove(object);
            object.retain();
            boolean wasDraining = draining;
            draining = true;
            try {
                request.engine().classOperations().destruct(request, object);
            } finally {
                draining = wasDraining;
                object.releaseInFlight();
            }
            if (object.owners() != 0) {
                return;
            }
        }
        if (object instanceof PhpGenerator generator && !generator.isDone()) {
            object.retain();
            generator.destroy(request);
            object.releaseInFlight();
        }
        object.setDead();
        for (DeathListener l : List.copyOf(listeners)) {
            l.died(object);
        }
        if (object instanceof PhpClosure closure) {
            Owned.release(closure.self());
            for (Object c : closure.captured()) {
                Owned.release(c);
            }
        }
        if (object.nativeData() instanceof NativeOwner owner) {
            owner.releaseAll();
        }
        Object[] slots = object.slots();
        for (Object s : slots) {
            Owned.release(s);
        }
        if (object.dynamic() != null) {
            object.dynamic().release();
        }
        request.objectIds().giveBack(object.id());
    }

    /** Native state of an object that owns PHP values. */
    public interface NativeOwner {
        /** The object has died: release what it owns. */
        void releaseAll();
    }

    /** The end of the request: every destructor that has not run yet runs, in order of creation. */
    @TruffleBoundary
    public void endOfRequest() {
        if (!active) {
            return;
        }
        drain(0);
        while (!withDestructor.isEmpty()) {
            PhpObject object = withDestructor.iterator().next();
            withDestructor.remove(object);
            if (!object.isDestructed()) {
                object.setDestructed();
                request.engine().classOperations().destruct(request, object);
                drain(0);
            }
        }
    }

    /** The end of the request after a fatal error: destructors do not run. */
    public void abandon() {
        withDestructor.forEach(PhpObject::setDestructed);
        withDestructor.clear();
        waiting.clear();
    }

    /** Attaches to another thread that runs a part of the request. */
    public void attach() {
        if (active) {
            Lifetimes.listen(this);
        }
    }

    /** Detaches from this thread. */
    public void detach() {
        Lifetimes.listen(null);
    }

    /** Detaches from the thread. */
    void close() {
        if (active) {
            Lifetimes.listen(null);
        }
    }
}
