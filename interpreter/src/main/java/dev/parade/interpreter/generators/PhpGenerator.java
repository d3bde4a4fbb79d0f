package dev.parade.interpreter.generators;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.frame.MaterializedFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Activation;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A Generator object: a frame, and where in its code it stands (the code's own slots in the frame know). */
public final class PhpGenerator extends PhpObject {
    private enum State {
        FRESH,
        SUSPENDED,
        RUNNING,
        DONE
    }

    private final UserFunction function;
    private final MaterializedFrame frame;
    private final RootCallTarget body;
    private final int[] ownedSlots;
    private State state = State.FRESH;
    private boolean advanced;
    private Object currentKey;
    private Object currentValue;
    private Object sent = PhpNull.INSTANCE;
    private RuntimeException thrown;
    private Object result;
    private long nextKey;
    private boolean failed;
    private PhpGenerator delegate;
    /** How many generators have yielded from this one. */
    private int delegators;

    /** The request waits for its end. */
    private boolean endWatched;

    /** A generator before its first statement. */
    public PhpGenerator(
            PhpClass generatorClass,
            int id,
            UserFunction function,
            MaterializedFrame frame,
            RootCallTarget body,
            int[] ownedSlots) {
        super(generatorClass, new Object[0], id);
        this.function = function;
        this.frame = frame;
        this.body = body;
        this.ownedSlots = ownedSlots;
        Owned.retain(frame.getArguments()[Frames.SELF]);
        Owned.retain(frame.getArguments()[Frames.CALLEE]);
    }

    /** Its function. */
    public UserFunction function() {
        return function;
    }

    /** Its frame. */
    public MaterializedFrame frame() {
        return frame;
    }

    /** {@code $this} of its function, null where there is none. */
    public PhpObject boundThis() {
        return frame.getArguments()[Frames.SELF] instanceof PhpObject object ? object : null;
    }

    /** The line that runs or waits in it; that of its function before the first statement. */
    public int line() {
        return state != State.FRESH && frame.isInt(Frames.LINE) ? frame.getInt(Frames.LINE) : function.line();
    }

    /** Itself and the generators that it yields from, the innermost last. */
    @TruffleBoundary
    public List<PhpGenerator> chain() {
        List<PhpGenerator> chain = new ArrayList<>();
        for (PhpGenerator g = this; g != null && g.state != State.DONE; g = g.delegate) {
            chain.add(g);
        }
        return chain;
    }

    /** The generator as an activation of its function. */
    @TruffleBoundary
    public Activation activation() {
        Object[] all = frame.getArguments();
        Object[] args = Arrays.copyOfRange(all, Math.min(all.length, Frames.FIRST), all.length);
        Traces.showCurrent(frame, function, args, line());
        return new Activation((PhpRootNode) body.getRootNode(), null, line(), all[Frames.SELF], args);
    }

    /** True when its function is declared with {@code &}. */
    public boolean returnsReferences() {
        return function.returnsReference();
    }

    // ---- what the code inside does

    /** A yield: takes the value, under the next int key. */
    public void yielded(Object value) {
        setCurrent(nextKey++, value);
    }

    /** A yield with a key. */
    public void yielded(Object key, Object value) {
        if (key instanceof Long l && l >= nextKey) {
            nextKey = l + 1;
        }
        setCurrent(key, value);
    }

    /** An element of something that is yielded from: its key does not count. */
    public void passedOn(Object key, Object value) {
        setCurrent(key, value);
    }

    private void setCurrent(Object key, Object value) {
        Owned.retain(key);
        Owned.retain(value);
        Owned.release(currentKey);
        Owned.release(currentValue);
        currentKey = key;
        currentValue = value;
    }

    /** After a yield: what was sent in; throws what was thrown in. */
    public Object resume() {
        RuntimeException t = thrown;
        if (t != null) {
            thrown = null;
            throw t;
        }
        Object s = sent;
        sent = PhpNull.INSTANCE;
        return s;
    }

    /** The generator that this one yields from, null for none. */
    public void delegateTo(PhpGenerator inner) {
        if (inner != null && inner != delegate) {
            inner.delegators++;
        }
        delegate = inner;
    }

    /** Passes on what a generator stands at that this one yields from. */
    public void passOn(Request request, PhpGenerator inner) {
        if (inner.delegators > 1) {
            setCurrent(inner.key(request), inner.current(request));
        } else {
            // Nobody else moves it on: what it passed on itself is what it stands at.
            setCurrent(
                    inner.currentKey == null ? PhpNull.INSTANCE : inner.currentKey,
                    inner.currentValue == null ? PhpNull.INSTANCE : PhpReference.deref(inner.currentValue));
        }
    }

    /** Whose current value is this one's: several may yield from one generator, and each may have moved it on. */
    private PhpGenerator shown() {
        PhpGenerator g = this;
        while (g.state == State.SUSPENDED && g.delegate != null && g.delegate.currentValue != null) {
            g = g.delegate;
        }
        return g;
    }

    // ---- what its user does

    private void run(Request request) {
        if (state == State.RUNNING) {
            throw PhpErrors.error("Cannot resume an already running generator");
        }
        state = State.RUNNING;
        retain();
        boolean ended = true;
        try {
            Object[] arguments = {request, this, frame.getArguments()[Frames.SELF]};
            int completion = (int) body.call(arguments);
            ended = completion != StatementNode.YIELD;
            if (ended) {
                result = completion == StatementNode.RETURN ? frame.getObject(Frames.RESULT) : PhpNull.INSTANCE;
                Owned.retain(result);
            } else {
                state = State.SUSPENDED;
            }
        } catch (Throwable t) {
            failed = true;
            throw t;
        } finally {
            if (ended) {
                finish();
            }
            releaseInFlight();
        }
    }

    /** Its end is to be told to the request, which ends it at last. */
    public void watchEnd() {
        endWatched = true;
    }

    private void finish() {
        state = State.DONE;
        if (endWatched) {
            Request.current().lifetimes().ended(this);
        }
        if (delegators <= 1) {
            // Who else yields from it shows its last value until it goes on itself.
            setCurrent(null, null);
        }
        for (int slot : ownedSlots) {
            if (frame.isObject(slot)) {
                Owned.release(frame.getObject(slot));
                frame.setObject(slot, null);
            }
        }
        Owned.release(frame.getArguments()[Frames.SELF]);
        Owned.release(frame.getArguments()[Frames.CALLEE]);
    }

    private void start(Request request) {
        if (state == State.FRESH) {
            run(request);
        }
    }

    /** Runs to the first yield; an exception when it is past that. */
    @TruffleBoundary
    public void rewind(Request request) {
        start(request);
        if (advanced) {
            throw PhpErrors.of(
                    "Exception",
                    state == State.DONE
                            ? "Cannot traverse an already closed generator"
                            : "Cannot rewind a generator that was already run");
        }
    }

    /** For foreach: like rewind, but a closed generator is an error. */
    @TruffleBoundary
    public void startTraversal(Request request) {
        if (state == State.DONE && (advanced || failed || result != null)) {
            throw PhpErrors.of("Exception", "Cannot traverse an already closed generator");
        }
        rewind(request);
    }

    private void step(Request request) {
        if (state == State.DONE) {
            return;
        }
        advanced = true;
        run(request);
    }

    /** Goes on from the current yield, the first one if it has not started. */
    @TruffleBoundary
    public void advance(Request request) {
        start(request);
        step(request);
    }

    /** True while it stands at a yield. */
    @TruffleBoundary
    public boolean valid(Request request) {
        start(request);
        return state != State.DONE;
    }

    /** The value yielded. */
    @TruffleBoundary
    public Object current(Request request) {
        start(request);
        Object value = state == State.DONE ? null : shown().currentValue;
        return value == null ? PhpNull.INSTANCE : PhpReference.deref(value);
    }

    /** The key yielded. */
    @TruffleBoundary
    public Object key(Request request) {
        start(request);
        Object key = state == State.DONE ? null : shown().currentKey;
        return key == null ? PhpNull.INSTANCE : key;
    }

    /** The cell yielded, for generators by reference. */
    public PhpReference currentReference(Request request) {
        start(request);
        return shown().currentValue instanceof PhpReference r ? r : new PhpReference(current(request));
    }

    /** Gives the current yield a value and goes on; answers the value of the next yield. */
    @TruffleBoundary
    public Object send(Request request, Object value) {
        start(request);
        if (state == State.DONE) {
            return PhpNull.INSTANCE;
        }
        if (delegate != null) {
            delegate.setSent(value);
        } else {
            setSent(value);
        }
        step(request);
        return current(request);
    }

    private void setSent(Object value) {
        if (delegate != null) {
            delegate.setSent(value);
        } else {
            sent = value;
        }
    }

    /** Throws at the current yield; answers the value of the next one. */
    @TruffleBoundary
    public Object throwInto(Request request, PhpObject throwable) {
        start(request);
        if (state == State.DONE) {
            throw new PhpThrow(throwable, null);
        }
        inject(new PhpThrow(throwable, null));
        step(request);
        return current(request);
    }

    private void inject(RuntimeException t) {
        if (delegate != null && delegate.state == State.SUSPENDED) {
            delegate.inject(t);
        } else {
            thrown = t;
        }
    }

    /** What it returned. */
    @TruffleBoundary
    public Object returnValue(Request request) {
        start(request);
        if (state != State.DONE || result == null) {
            throw PhpErrors.of("Exception", "Cannot get return value of a generator that hasn't returned");
        }
        return PhpReference.deref(result);
    }

    /** True once it has returned (not thrown). */
    public boolean hasReturned() {
        return state == State.DONE && result != null;
    }

    /** True when it has ended, in whatever way. */
    public boolean isDone() {
        return state == State.DONE;
    }

    /** True while its code runs. */
    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Hands over what it owns, so that cycles through it are found; nothing while it runs. */
    @TruffleBoundary
    public void forEachOwned(Consumer<Owned> sink) {
        if (state != State.FRESH && state != State.SUSPENDED) {
            return;
        }
        own(currentKey, sink);
        own(currentValue, sink);
        for (int slot : ownedSlots) {
            if (frame.isObject(slot)) {
                own(frame.getObject(slot), sink);
            }
        }
        own(frame.getArguments()[Frames.SELF], sink);
        own(frame.getArguments()[Frames.CALLEE], sink);
    }

    private static void own(Object value, Consumer<Owned> sink) {
        if (value instanceof Owned owned) {
            sink.accept(owned);
        }
    }

    /** Its last owner is gone: finally blocks run. */
    @TruffleBoundary
    public void destroy(Request request) {
        if (state == State.FRESH) {
            finish();
        } else if (state == State.SUSPENDED) {
            thrown = GeneratorExit.INSTANCE;
            delegate = null;
            try {
                run(request);
            } catch (GeneratorExit exit) {
                // It has ended.
            }
        }
    }
}
