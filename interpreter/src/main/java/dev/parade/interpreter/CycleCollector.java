package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds values that only hold each other: trial deletion from the values that lost an owner and kept others (D. F. Bacon and
 * V. T. Rajan, Concurrent Cycle Collection in Reference Counted Systems, 2001), with PHP's rules for destructors and for what
 * is counted. Memory is the virtual machine's affair; this is about destructors, weak references and handles.
 */
final class CycleCollector implements ObjectLifetimes.CycleView {
    /** PHP's first threshold of possible roots. */
    private static final int THRESHOLD = 10_001;

    private static final int THRESHOLD_STEP = 10_000;
    private static final int THRESHOLD_MAX = 1_000_000_000;
    /** Fewer values than that, and the next run waits longer. */
    private static final int WORTH_IT = 100;

    /** What ends values, with the destructors of objects. */
    interface Undertaker {
        /** Runs an object's destructor, if it has one that has not run. */
        void destruct(PhpObject object);

        /** An object ends: weak references are cleared, its handle is free, what it holds loses an owner. */
        void bury(PhpObject object);
    }

    private final Undertaker undertaker;
    private final Set<Owned> roots = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Owned> inOrder = new ArrayList<>();
    private int threshold = THRESHOLD;
    private long runs;
    private long collected;
    private boolean running;

    CycleCollector(Undertaker undertaker) {
        this.undertaker = undertaker;
    }

    @Override
    public long runs() {
        return runs;
    }

    @Override
    public long collected() {
        return collected;
    }

    @Override
    public int threshold() {
        return threshold;
    }

    @Override
    public int roots() {
        return roots.size();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The value has lost an owner and kept others. */
    void decremented(Owned value) {
        if (running && value instanceof PhpReference) {
            return;
        }
        Owned root = value instanceof PhpReference cell
                ? cell.getOrUndefined() instanceof Owned inner ? inner : null
                : value;
        if (root != null && root.owners() > 0 && roots.add(root)) {
            inOrder.add(root);
        }
    }

    /** The value is dead. */
    void forget(Owned value) {
        roots.remove(value);
    }

    /** Whether so many values may be in cycles that PHP would look now. */
    boolean isDue() {
        return roots.size() >= threshold;
    }

    @Override
    @TruffleBoundary
    public long collect() {
        return collect(false);
    }

    /** Looks; answers how many values were freed. */
    @TruffleBoundary
    long collect(boolean automatic) {
        if (running) {
            return 0;
        }
        running = true;
        try {
            long n = run();
            if (n < 0) {
                // Objects that had destructors were left for this: they may be garbage still.
                n = -n - 1 + again();
            }
            if (n > 0 || automatic) {
                runs++;
            }
            collected += n;
            if (automatic && n < WORTH_IT) {
                threshold = Math.min(THRESHOLD_MAX, threshold + THRESHOLD_STEP);
            }
            return n;
        } finally {
            running = false;
        }
    }

    private long again() {
        long n = run();
        return n < 0 ? -n - 1 : n;
    }

    /** One run; the count, or minus the count minus one when destructors ran and it is worth looking again. */
    private long run() {
        List<Owned> candidates = new ArrayList<>();
        for (Owned o : inOrder) {
            if (roots.contains(o) && o.owners() > 0) {
                candidates.add(o);
            }
        }
        roots.clear();
        inOrder.clear();
        List<Owned> white = garbage(candidates);
        if (white.isEmpty()) {
            return 0;
        }
        List<PhpObject> withDestructor = new ArrayList<>();
        for (Owned o : white) {
            if (o instanceof PhpObject object && object.phpClass().destructor() != null && !object.isDestructed()) {
                withDestructor.add(object);
            }
        }
        Set<Owned> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!withDestructor.isEmpty()) {
            Set<Owned> all = Collections.newSetFromMap(new IdentityHashMap<>());
            all.addAll(white);
            Deque<Owned> work = new ArrayDeque<>(withDestructor);
            while (!work.isEmpty()) {
                Owned o = work.pop();
                if (all.contains(o) && kept.add(o)) {
                    children(o, work::push);
                }
            }
        }
        List<Owned> dead = new ArrayList<>();
        for (Owned o : white) {
            if (!kept.contains(o)) {
                dead.add(o);
            }
        }
        for (PhpObject object : withDestructor) {
            object.retain();
            undertaker.destruct(object);
            object.releaseInFlight();
            if (roots.add(object)) {
                inOrder.add(object);
            }
        }
        for (Owned o : white) {
            if (kept.contains(o) && o.owners() > 0 && roots.add(o)) {
                inOrder.add(o);
            }
        }
        long n = free(dead);
        return withDestructor.isEmpty() ? n : -n - 1;
    }

    private long free(List<Owned> dead) {
        long n = 0;
        Set<Owned> tables = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Owned o : dead) {
            if (o instanceof PhpObject object && object.dynamic() != null) {
                tables.add(object.dynamic());
            }
            // Nothing of it may be seen as dying on its own while the others are freed.
            o.retain();
        }
        for (Owned o : dead) {
            switch (o) {
                case PhpArray array -> {
                    n += tables.contains(array) ? 0 : 1;
                    array.releaseElements();
                    array.makeImmortal();
                }
                case PhpReference cell -> cell.releaseContent();
                case PhpObject object -> {
                    n++;
                    undertaker.bury(object);
                }
                default -> {}
            }
        }
        return n;
    }

    // ---- trial deletion

    /** Values whose owners are all among those reachable from the candidates. */
    private static List<Owned> garbage(List<Owned> candidates) {
        Map<Owned, int[]> rest = new IdentityHashMap<>();
        List<Owned> order = new ArrayList<>();
        Deque<Owned> work = new ArrayDeque<>();
        for (Owned root : candidates) {
            visit(root, rest, order, work);
            while (!work.isEmpty()) {
                Owned o = work.pop();
                children(o, child -> {
                    visit(child, rest, order, work);
                    int[] count = rest.get(child);
                    if (count != null) {
                        count[0]--;
                    }
                });
            }
        }
        Set<Owned> alive = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Owned o : order) {
            if (rest.get(o)[0] > 0) {
                work.push(o);
            }
        }
        while (!work.isEmpty()) {
            Owned o = work.pop();
            if (rest.containsKey(o) && alive.add(o)) {
                children(o, work::push);
            }
        }
        List<Owned> white = new ArrayList<>();
        for (Owned o : order) {
            if (!alive.contains(o)) {
                white.add(o);
            }
        }
        return white;
    }

    private static void visit(Owned o, Map<Owned, int[]> rest, List<Owned> order, Deque<Owned> work) {
        if (o.owners() >= 0 && !rest.containsKey(o)) {
            rest.put(o, new int[] {o.owners()});
            order.add(o);
            work.push(o);
        }
    }

    /** What a value owns; values in Java state that does not say so are left out, which keeps them alive. */
    private static void children(Owned o, Consumer<Owned> sink) {
        switch (o) {
            case PhpArray array -> {
                for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                    if (array.rawAt(p) instanceof Owned child) {
                        sink.accept(child);
                    }
                }
            }
            case PhpReference cell -> {
                if (cell.getOrUndefined() instanceof Owned child) {
                    sink.accept(child);
                }
            }
            case PhpObject object -> {
                for (Object slot : object.slots()) {
                    if (slot instanceof Owned child) {
                        sink.accept(child);
                    }
                }
                if (object.dynamic() != null) {
                    sink.accept(object.dynamic());
                }
                if (object instanceof PhpClosure closure) {
                    if (closure.self() instanceof Owned self) {
                        sink.accept(self);
                    }
                    for (Object c : closure.captured()) {
                        if (c instanceof Owned child) {
                            sink.accept(child);
                        }
                    }
                }
                if (object instanceof PhpGenerator generator) {
                    generator.forEachOwned(sink);
                }
                if (object.nativeData() instanceof ObjectLifetimes.NativeOwner owner) {
                    owner.forEachOwned(sink);
                }
            }
            default -> {}
        }
    }
}
