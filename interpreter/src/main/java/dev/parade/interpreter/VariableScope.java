package dev.parade.interpreter;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.FrameDescriptor;
import com.oracle.truffle.api.frame.FrameSlotKind;
import com.oracle.truffle.api.frame.MaterializedFrame;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The variables of a running piece of code, by name: for {@code $$x}, extract, compact, include and eval. */
public abstract class VariableScope {
    /** The cell of a variable, made (undefined) if need be. */
    public abstract PhpReference cell(String name);

    /** The cell of a variable if it exists, else null. */
    public abstract PhpReference find(String name);

    /** Makes a variable share a cell. */
    public abstract void bind(String name, PhpReference cell);

    /** Removes a variable. */
    public abstract void remove(String name);

    /** Value of a variable, Java null when undefined. */
    public Object value(String name) {
        PhpReference cell = find(name);
        return cell == null ? null : cell.getOrUndefined();
    }

    /** All defined variables in order. */
    public abstract Map<String, PhpReference> all();

    /** Wants to know when variables are looked up by name. */
    public interface Watcher {
        /** A variable has been, or is just being, looked up: whoever did may change it. */
        void lookedUp();
    }

    /** Global variables of a request. */
    public static final class Globals extends VariableScope {
        private final Request request;
        private long replacements;
        private Watcher[] watchers = new Watcher[4];
        private int watching;

        Globals(Request request) {
            this.request = request;
        }

        /**
         * Valid until code that is not file code has replaced or removed a global variable, in any request: file code that
         * runs then, and has the variable's cell in a slot, asks {@link #replacements} before each statement.
         */
        public static final Assumption UNREPLACED = Assumption.create("only file code replaces global variables");

        /** How often code that is not file code has replaced or removed a variable. */
        public long replacements() {
            return replacements;
        }

        /** {@link #bind} by code that is not file code. */
        @TruffleBoundary
        public void replace(String name, PhpReference cell) {
            bind(name, cell);
            replacements++;
            UNREPLACED.invalidate();
        }

        /**
         * {@link #remove} by code that is not file code. A cell that nobody has but the scope and the code that runs at file
         * level is emptied in place, so that what was in it dies now and not at that code's next statement.
         */
        @TruffleBoundary
        public void removeFromElsewhere(String name) {
            PhpReference cell = find(name);
            if (cell != null && cell.owners() <= 2) {
                cell.set(null);
            } else if (cell != null) {
                replace(name, new PhpReference());
            }
        }

        /** Adds somebody who is told of the first look-up from now on; answers how many there were. */
        @TruffleBoundary
        public int watch(Watcher watcher) {
            if (watching == watchers.length) {
                watchers = Arrays.copyOf(watchers, 2 * watching);
            }
            watchers[watching] = watcher;
            return watching++;
        }

        /** Removes all watchers but the first ones. */
        @TruffleBoundary
        public void unwatch(int remaining) {
            while (watching > remaining) {
                watchers[--watching] = null;
            }
        }

        /** Tells all who watch that somebody looks up variables, or changes them without. */
        public void lookUp() {
            if (watching > 0) {
                tellWatchers();
            }
        }

        @TruffleBoundary
        private void tellWatchers() {
            int told = watching;
            watching = 0;
            for (int i = 0; i < told; i++) {
                watchers[i].lookedUp();
                watchers[i] = null;
            }
        }

        @Override
        public PhpReference cell(String name) {
            return request.global(name);
        }

        @Override
        @TruffleBoundary
        public PhpReference find(String name) {
            int p = request.globals().findKey(PhpString.of(name));
            return p < 0 ? null : request.globals().referenceAt(p);
        }

        @Override
        @TruffleBoundary
        public void bind(String name, PhpReference cell) {
            request.globals().putRaw(PhpString.of(name), cell);
        }

        @Override
        @TruffleBoundary
        public void remove(String name) {
            PhpReference cell = find(name);
            if (cell != null) {
                request.globals().removeKey(PhpString.of(name));
            }
        }

        @Override
        @TruffleBoundary
        public Map<String, PhpReference> all() {
            Map<String, PhpReference> result = new LinkedHashMap<>();
            PhpArray g = request.globals();
            for (int p = g.skipHoles(0); p < g.end(); p = g.skipHoles(p + 1)) {
                PhpReference cell = g.referenceAt(p);
                if (cell.isDefined()) {
                    result.put(g.keyAt(p).toString(), cell);
                }
            }
            return result;
        }
    }

    /** Variables of a function's frame, in its slots; names without a slot lie in a table of the frame. */
    public static final class OfFrame extends VariableScope {
        private final MaterializedFrame frame;
        private final Map<String, Integer> slots;
        private final int extrasSlot;

        /** Variables of a frame; {@code extrasSlot} keeps those without a slot. */
        public OfFrame(MaterializedFrame frame, Map<String, Integer> slots, int extrasSlot) {
            this.frame = frame;
            this.slots = slots;
            this.extrasSlot = extrasSlot;
        }

        @SuppressWarnings("unchecked")
        private Map<String, PhpReference> extras(boolean make) {
            Map<String, PhpReference> extras = (Map<String, PhpReference>) frame.getObject(extrasSlot);
            if (extras == null && make) {
                extras = new LinkedHashMap<>();
                frame.setObject(extrasSlot, extras);
            }
            return extras;
        }

        private Object raw(int slot) {
            FrameDescriptor descriptor = frame.getFrameDescriptor();
            if (frame.isObject(slot)) {
                return frame.getObject(slot);
            }
            if (descriptor.getSlotKind(slot) == FrameSlotKind.Illegal) {
                return null;
            }
            return frame.isLong(slot) || frame.isDouble(slot) || frame.isBoolean(slot) ? frame.getValue(slot) : null;
        }

        private void store(int slot, Object value) {
            Object old = frame.isObject(slot) ? frame.getObject(slot) : null;
            Owned.retain(value);
            frame.getFrameDescriptor().setSlotKind(slot, FrameSlotKind.Object);
            frame.setObject(slot, value);
            Owned.release(old);
        }

        @Override
        @TruffleBoundary
        public PhpReference cell(String name) {
            Integer slot = slots.get(name);
            if (slot == null) {
                PhpReference cell = extras(true).get(name);
                if (cell == null) {
                    cell = new PhpReference();
                    cell.retain();
                    extras(true).put(name, cell);
                }
                return cell;
            }
            Object v = raw(slot);
            if (v instanceof PhpReference r) {
                return r;
            }
            PhpReference r = new PhpReference(v);
            store(slot, r);
            return r;
        }

        @Override
        @TruffleBoundary
        public PhpReference find(String name) {
            Integer slot = slots.get(name);
            if (slot == null) {
                Map<String, PhpReference> extras = extras(false);
                return extras == null ? null : extras.get(name);
            }
            Object v = raw(slot);
            return v == null ? null : v instanceof PhpReference r ? r : new PhpReference(v);
        }

        @Override
        @TruffleBoundary
        public Object value(String name) {
            Integer slot = slots.get(name);
            if (slot == null) {
                return super.value(name);
            }
            Object v = raw(slot);
            return v instanceof PhpReference r ? r.getOrUndefined() : v;
        }

        @Override
        @TruffleBoundary
        public void bind(String name, PhpReference cell) {
            Integer slot = slots.get(name);
            if (slot == null) {
                cell.retain();
                PhpReference old = extras(true).put(name, cell);
                if (old != null) {
                    old.release();
                }
            } else {
                store(slot, cell);
            }
        }

        @Override
        @TruffleBoundary
        public void remove(String name) {
            Integer slot = slots.get(name);
            if (slot != null) {
                store(slot, null);
            } else if (extras(false) != null) {
                PhpReference old = extras(false).remove(name);
                if (old != null) {
                    old.release();
                }
            }
        }

        @Override
        @TruffleBoundary
        public Map<String, PhpReference> all() {
            Map<String, PhpReference> result = new LinkedHashMap<>();
            slots.forEach((name, slot) -> {
                Object v = raw(slot);
                if (v != null) {
                    PhpReference r = v instanceof PhpReference cell ? cell : new PhpReference(v);
                    if (r.isDefined()) {
                        result.put(name, r);
                    }
                }
            });
            Map<String, PhpReference> extras = extras(false);
            if (extras != null) {
                extras.forEach((name, cell) -> {
                    if (cell.isDefined()) {
                        result.put(name, cell);
                    }
                });
            }
            return result;
        }
    }

    /** Variables of code that runs in a scope of its own: a file that spl_autoload() includes. */
    public static final class Detached extends VariableScope {
        private final Map<String, PhpReference> cells = new LinkedHashMap<>();

        @Override
        @TruffleBoundary
        public PhpReference cell(String name) {
            PhpReference cell = cells.get(name);
            if (cell == null) {
                cell = new PhpReference();
                bind(name, cell);
            }
            return cell;
        }

        @Override
        @TruffleBoundary
        public PhpReference find(String name) {
            return cells.get(name);
        }

        @Override
        @TruffleBoundary
        public void bind(String name, PhpReference cell) {
            cell.retain();
            Owned.release(cells.put(name, cell));
        }

        @Override
        @TruffleBoundary
        public void remove(String name) {
            Owned.release(cells.remove(name));
        }

        @Override
        @TruffleBoundary
        public Map<String, PhpReference> all() {
            Map<String, PhpReference> defined = new LinkedHashMap<>(cells);
            defined.values().removeIf(cell -> !cell.isDefined());
            return defined;
        }
    }
}
