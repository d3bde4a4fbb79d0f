package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.runtime.PropertyTypes;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
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
    /** Beyond so many links the rest of a chain of values waits its turn, so that its length does not need stack. */
    private static final int DEEPEST_BURIAL = 2_000;

    /** Told when an object dies: weak maps and references. */
    public interface DeathListener {
        /** The object is dead. */
        void died(PhpObject object);
    }

    private record Waiting(Owned value, int depth) {}

    private final Request request;
    private final ArrayList<Waiting> waiting = new ArrayList<>();
    /** The depth of the value that waits last, and of the others at most; -1 when none waits. */
    private int waitingDepth = -1;
    /** Those whose end code can see: with a destructor, or suspended in the middle of code. */
    private final Set<PhpObject> unended = new LinkedHashSet<>();

    private final Set<PhpReference> sharedGlobals = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<DeathListener> listeners = new LinkedHashSet<>();
    private boolean active;
    private boolean draining;
    /** How many of the dead are being taken apart, each held by the one before; 0 while a destructor runs. */
    private int burying;
    /** Number of objects that were noted in {@link #unended}. */
    private int births;
    /** Set when the request's last destructors run. */
    private boolean ending;
    /** Thrown by a destructor while others have still to run; null for none. */
    private PhpThrow thrown;
    /** Null unless the program looks at cycles. */
    private CycleCollector cycles;

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

    /** True while the request's last destructors run: the first exception ends them. */
    public boolean isEnding() {
        return ending;
    }

    /** A function has bound a global variable, which is a reference from then on. */
    @TruffleBoundary
    public void globalShared(PhpReference cell) {
        if (active) {
            sharedGlobals.add(cell);
        }
    }

    /** Whether a function has bound the global variable: it is not let go of before all destructors have run. */
    boolean isShared(PhpReference cell) {
        return sharedGlobals.contains(cell);
    }

    /** Adds somebody to tell about deaths. */
    public void onDeath(DeathListener listener) {
        activate();
        listeners.add(listener);
    }

    /** Notes an object whose destructor must run at the end of the request at the latest. */
    @TruffleBoundary
    public void created(PhpObject object) {
        unended(object);
        // Nobody may ever store it.
        await(object);
    }

    /** Notes an object that runs code and must end by the end of the request: a generator, a fiber. */
    @TruffleBoundary
    public void unended(PhpObject object) {
        activate();
        unended.add(object);
        births++;
    }

    /** Such an object has ended. */
    @TruffleBoundary
    public void ended(PhpObject object) {
        unended.remove(object);
    }

    /** From now on cycles are looked for: what the program asks for must be known from birth. */
    @TruffleBoundary
    public void activateCycles() {
        if (cycles == null) {
            activate();
            cycles = new CycleCollector(new CycleCollector.Undertaker() {
                @Override
                public void destruct(PhpObject object) {
                    ObjectLifetimes.this.destruct(object);
                    drain(request.depth());
                }

                @Override
                public void bury(PhpObject object) {
                    end(object);
                }
            });
            Lifetimes.collecting(1);
        }
    }

    /** What gc_status() and gc_collect_cycles() are about, null when the program does not name them. */
    public CycleView cycles() {
        return cycles;
    }

    /** Cycles, for the program. */
    public interface CycleView {
        /** Looks for cycles; answers how many values were freed. */
        long collect();

        /** Number of runs that found something. */
        long runs();

        /** Number of values freed so far. */
        long collected();

        /** Number of possible roots at which a run begins by itself. */
        int threshold();

        /** Number of possible roots now. */
        int roots();

        /** Whether a run is under way. */
        boolean isRunning();
    }

    @Override
    public void decremented(Owned value) {
        if (cycles != null) {
            cycles.decremented(value);
        }
    }

    @Override
    public void reachedZero(Owned value) {
        if (burying > 0 && burying < DEEPEST_BURIAL) {
            // What only the dead held dies with them, at once and depth first.
            die(value);
        } else {
            await(value);
        }
    }

    private void await(Owned value) {
        waitingDepth = request.depth();
        waiting.add(new Waiting(value, waitingDepth));
    }

    /** True if the end of a statement or function has anything to do. For compiled code, where most have not. */
    public boolean isDue(Object discarded) {
        return waitingDepth >= request.depth() || discarded instanceof Owned o && o.owners() == 0 || cycles != null;
    }

    /** A statement at this depth has ended; {@code discarded} is the value of an expression nobody wanted. */
    @TruffleBoundary
    public void statementEnds(Object discarded) {
        if (!active) {
            return;
        }
        if (discarded instanceof Owned o && o.owners() == 0) {
            await(o);
        }
        drain(request.depth());
        if (cycles != null && cycles.isDue() && request.ini().flag("zend.enable_gc")) {
            cycles.collect(true);
        }
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
        Owned kept = null;
        for (Object a : arguments) {
            if (a instanceof PhpObject o && o != result && o.owners() == 0) {
                if (kept == null && result instanceof Owned r) {
                    kept = r;
                    kept.retain();
                }
                die(o);
            }
        }
        throwLast();
        if (kept != null) {
            kept.releaseInFlight();
            inFlight(kept);
        }
    }

    /** An assignment has taken effect: what it has replaced dies before its value is used. */
    public void assignmentEnds(Object value) {
        if (waitingDepth >= request.depth()) {
            endAssignment(value);
        }
    }

    @TruffleBoundary
    private void endAssignment(Object value) {
        if (active) {
            Owned.retain(value);
            try {
                drain(request.depth());
            } finally {
                if (value instanceof Owned o) {
                    o.releaseInFlight();
                    inFlight(o);
                }
            }
        }
    }

    /** A temporary was used for the last time: it dies if nothing owns it. What was made of it goes on. */
    public void consumed(Owned temporary, Object result) {
        if (temporary.owners() == 0 && temporary != result && active) {
            end(temporary, result);
        }
    }

    @TruffleBoundary
    private void end(Owned temporary, Object result) {
        Owned kept = result instanceof Owned r ? r : null;
        if (kept != null) {
            kept.retain();
        }
        try {
            die(temporary);
            throwLast();
        } finally {
            if (kept != null) {
                kept.releaseInFlight();
                inFlight(kept);
            }
        }
    }

    /** A function's result without an owner: if the caller does not store it, it dies at the caller's statement. */
    public void inFlight(Owned value) {
        if (active && value.owners() == 0) {
            watch(value);
        }
    }

    /** Looks at a value again when the statement has ended: it dies if it has no owner by then. */
    @TruffleBoundary
    public void watch(Owned value) {
        if (active) {
            await(value);
        }
    }

    /** The same for an array, if it owns anything. */
    @TruffleBoundary
    public void watchElements(PhpArray array) {
        if (active) {
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                if (array.rawAt(p) instanceof Owned) {
                    await(array);
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
            noteWaiting();
            if (value.owners() == 0) {
                die(value);
            }
        }
        throwLast();
    }

    private void noteWaiting() {
        waitingDepth = waiting.isEmpty() ? -1 : waiting.getLast().depth();
    }

    /** What a destructor has thrown does not keep the others from running; the exceptions form a chain. */
    private void thrown(PhpThrow later) {
        if (thrown != null) {
            Exceptions.chain(later.object(), thrown.object());
        }
        thrown = later;
        if (ending) {
            thrown = null;
            throw later;
        }
    }

    private void throwLast() {
        PhpThrow last = thrown;
        if (last != null && burying == 0) {
            thrown = null;
            throw last;
        }
    }

    private void die(Owned value) {
        if (cycles != null) {
            cycles.forget(value);
        }
        switch (value) {
            // A value can wait twice, from its birth and from its last owner's end: it dies once.
            case PhpArray array -> {
                array.makeImmortal();
                bury(array::releaseElements);
            }
            case PhpReference cell -> {
                cell.makeImmortal();
                bury(cell::releaseContent);
            }
            case PhpObject object -> die(object);
            default -> {}
        }
    }

    private void bury(Runnable letGo) {
        burying++;
        try {
            letGo.run();
        } finally {
            burying--;
        }
    }

    private void die(PhpObject object) {
        if (object.isDead()) {
            return;
        }
        if (object.phpClass().destructor() != null && !object.isDestructed()) {
            destruct(object);
            if (object.owners() != 0) {
                return;
            }
        }
        end(object);
    }

    private void destruct(PhpObject object) {
        object.setDestructed();
        unended.remove(object);
        object.retain();
        boolean wasDraining = draining;
        int wasBurying = burying;
        // What another destructor has thrown waits until this one has run: it must not leave through its code.
        PhpThrow earlier = thrown;
        PhpThrow own = null;
        draining = true;
        burying = 0;
        thrown = null;
        try {
            request.engine().classOperations().destruct(request, object);
        } catch (PhpThrow t) {
            own = t;
        } finally {
            draining = wasDraining;
            burying = wasBurying;
            thrown = earlier;
            object.releaseInFlight();
        }
        if (own != null) {
            thrown(own);
        }
    }

    /** The object has no owner any more, its destructor has run. */
    private void end(PhpObject object) {
        unended.remove(object);
        int wasBurying = burying;
        burying = 0;
        if (object instanceof PhpGenerator generator && !generator.isDone()) {
            endRun(object, () -> generator.destroy(request));
        }
        if (object.nativeData() instanceof NativeRun run) {
            endRun(object, run::end);
        }
        burying = wasBurying;
        object.setDead();
        for (DeathListener l : List.copyOf(listeners)) {
            l.died(object);
        }
        bury(() -> letGo(object));
        request.objectIds().giveBack(object.id());
    }

    private void endRun(PhpObject object, Runnable run) {
        object.retain();
        try {
            run.run();
        } catch (PhpThrow t) {
            thrown(t);
        }
        object.releaseInFlight();
    }

    private static void letGo(PhpObject object) {
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
        PropertyInfo[] infos = object.phpClass().slots();
        for (int i = 0; i < slots.length; i++) {
            Object s = slots[i];
            if (s instanceof PhpReference cell && cell.constraint() != null) {
                PropertyTypes.remove(cell, infos[i]);
            }
            Owned.release(s);
        }
        if (object.dynamic() != null) {
            object.dynamic().release();
        }
    }

    /** Native state of an object that owns PHP values. */
    public interface NativeOwner {
        /** The object has died: release what it owns. */
        void releaseAll();

        /** Hands over what it owns, so that cycles through it are found; nothing when that is not known. */
        default void forEachOwned(java.util.function.Consumer<Owned> sink) {}
    }

    /** Native state of an object that runs PHP code beside its user's. */
    public interface NativeRun {
        /** The object is about to die: end what runs, {@code finally} blocks included. */
        void end();
    }

    /** The end of the request begins: what a destructor throws from now on ends them all. */
    void beginEnd() {
        ending = true;
        drain(0);
    }

    /**
     * The end of the request: every destructor that has not run yet runs, in order of handles, and so do the finally blocks
     * of suspended generators and fibers.
     */
    @TruffleBoundary
    void endOfRequest() {
        if (!active) {
            return;
        }
        drain(0);
        int last = 0;
        while (true) {
            int from = last;
            List<PhpObject> round = unended.stream()
                    .filter(o -> o.id() > from)
                    .sorted(Comparator.comparingInt(PhpObject::id))
                    .toList();
            if (round.isEmpty()) {
                return;
            }
            int births = this.births;
            for (PhpObject object : round) {
                last = object.id();
                if (unended.remove(object)) {
                    endAtLast(object);
                    drain(0);
                }
                if (births != this.births) {
                    break;
                }
            }
        }
    }

    private void endAtLast(PhpObject object) {
        if (object instanceof PhpGenerator generator) {
            endRun(object, () -> generator.destroy(request));
        } else if (object.nativeData() instanceof NativeRun run) {
            endRun(object, run::end);
        } else if (!object.isDestructed()) {
            object.setDestructed();
            request.engine().classOperations().destruct(request, object);
        }
    }

    /** The end of the request after a fatal error: destructors do not run. */
    public void abandon() {
        unended.forEach(PhpObject::setDestructed);
        unended.clear();
        waiting.clear();
        noteWaiting();
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
        if (cycles != null) {
            cycles = null;
            Lifetimes.collecting(-1);
        }
        if (active) {
            Lifetimes.listen(null);
        }
    }
}
