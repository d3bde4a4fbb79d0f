package dev.parade.interpreter.fibers;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.FrameInstance.FrameAccess;
import dev.parade.interpreter.ObjectLifetimes;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpExit;
import dev.parade.interpreter.nodes.FunctionRootNode;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * The running side of a Fiber: a thread of its own that runs only while its user waits, and the other way round. Exactly one
 * of the two holds the request at any time.
 */
public final class FiberThread implements ObjectLifetimes.NativeRun, ObjectLifetimes.NativeOwner {
    /** Where a fiber stands. */
    public enum State {
        INIT,
        RUNNING,
        SUSPENDED,
        TERMINATED
    }

    private final Request request;
    private final PhpObject object;
    private final PhpCallable function;
    private final Semaphore toFiber = new Semaphore(0);
    private final Semaphore toUser = new Semaphore(0);
    private State state = State.INIT;
    private FiberThread previous;
    private Object transfer;
    private RuntimeException thrown;
    private Throwable failure;
    private Object result;
    private int depth;
    /** How many activations of its user the fiber wants to see; 0 for none. */
    private int askedFor;

    private List<Traces.Activation> outer;
    /** The cycle collector wants to know what the suspended fiber's variables own. */
    private boolean wantsOwned;

    private List<Owned> owned;
    /** Set once the fiber is being ended where it is suspended. */
    private boolean closing;

    /** A fiber that will run a function. */
    public FiberThread(Request request, PhpObject object, PhpCallable function) {
        this.request = request;
        this.object = object;
        this.function = function;
        Owned.retain(function.value());
        // A fiber that nobody can resume any more ends then, not with the request: it is a thread.
        request.lifetimes().activate();
    }

    private boolean isStarted;
    /** The error reporting of the fiber's code while it is suspended. */
    private int reporting;

    /** The Fiber object. */
    public PhpObject object() {
        return object;
    }

    /** Where it stands. */
    public State state() {
        return state;
    }

    /** What it returned, null while it has not or if it threw. */
    public Object result() {
        return result;
    }

    /** Starts; answers what the first suspend gives, or null at the end. */
    @TruffleBoundary
    public Object start(Object[] args) {
        if (state != State.INIT) {
            throw PhpErrors.of("FiberError", "Cannot start a fiber that has already been started");
        }
        if (request.timeLimit().isStopping()) {
            throw new PhpExit(255, true);
        }
        Thread thread = new Thread(null, () -> run(args), "fiber", 256L << 20);
        thread.setDaemon(true);
        Fibers.of(request).add(this);
        request.lifetimes().unended(object);
        return switchTo(thread::start);
    }

    private void run(Object[] args) {
        request.engine().enter();
        Request before = Request.enter(request);
        request.lifetimes().attach();
        try {
            result = function.call(args);
            Owned.retain(result);
        } catch (FiberExit exit) {
            // The request has ended.
        } catch (Throwable t) {
            failure = t;
        } finally {
            state = State.TERMINATED;
            request.lifetimes().detach();
            Request.enter(before);
            request.engine().leave();
            toUser.release();
        }
    }

    /** Resumes with a value. */
    @TruffleBoundary
    public Object resume(Object value) {
        checkSuspended();
        transfer = value;
        return switchTo(toFiber::release);
    }

    /** Resumes by throwing at the suspend. */
    @TruffleBoundary
    public Object resumeThrowing(RuntimeException t) {
        checkSuspended();
        thrown = t;
        return switchTo(toFiber::release);
    }

    private void checkSuspended() {
        if (state != State.SUSPENDED) {
            throw PhpErrors.of("FiberError", "Cannot resume a fiber that is not suspended");
        }
    }

    private Object switchTo(Runnable go) {
        Fibers fibers = Fibers.of(request);
        previous = fibers.current();
        fibers.setCurrent(this);
        state = State.RUNNING;
        int userDepth = request.depth();
        int userReporting = request.errors().reporting();
        if (isStarted) {
            // What one side silences is not silent on the other.
            request.errors().setReporting(reporting);
        }
        isStarted = true;
        request.setDepth(depth);
        object.retain();
        go.run();
        awaitFiber();
        object.releaseInFlight();
        depth = request.depth();
        request.setDepth(userDepth);
        reporting = request.errors().reporting();
        request.errors().setReporting(userReporting);
        fibers.setCurrent(previous);
        Throwable t = failure;
        if (t != null) {
            failure = null;
            throw sneaky(t);
        }
        if (state == State.TERMINATED) {
            fibers.remove(this);
            request.lifetimes().ended(object);
            return PhpNull.INSTANCE;
        }
        Object value = transfer;
        transfer = null;
        return value;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException sneaky(Throwable t) throws T {
        throw (T) t;
    }

    /** Waits for the fiber; meanwhile the fiber may ask how its user came to run it, which only this thread can see. */
    private void awaitFiber() {
        await(toUser);
        while (askedFor > 0) {
            int limit = askedFor;
            askedFor = 0;
            outer = Traces.activations(limit, previous);
            toFiber.release();
            await(toUser);
        }
    }

    /** Inside the fiber: the activations of the code that runs it, innermost first. */
    @TruffleBoundary
    public List<Traces.Activation> outerActivations(int limit) {
        if (closing) {
            // Nobody called what a fiber does that is being ended.
            return List.of();
        }
        askedFor = limit;
        toUser.release();
        await(toFiber);
        List<Traces.Activation> answer = outer;
        outer = null;
        return answer;
    }

    private static void await(Semaphore semaphore) {
        TruffleSafepoint.setBlockedThreadInterruptible(null, Semaphore::acquire, semaphore);
    }

    /** Inside the fiber: gives a value to whoever runs it and waits to be resumed. */
    @TruffleBoundary
    public Object suspend(Object value) {
        if (closing) {
            throw PhpErrors.of("FiberError", "Cannot suspend in a force-closed fiber");
        }
        state = State.SUSPENDED;
        transfer = value;
        toUser.release();
        await(toFiber);
        while (wantsOwned) {
            wantsOwned = false;
            owned = ownedHere();
            toUser.release();
            await(toFiber);
        }
        RuntimeException t = thrown;
        if (t != null) {
            thrown = null;
            throw t;
        }
        Object sent = transfer;
        transfer = null;
        return sent == null ? PhpNull.INSTANCE : sent;
    }

    /** Hands over what the fiber owns; what its variables own only its own thread can see. */
    @Override
    @TruffleBoundary
    public void forEachOwned(Consumer<Owned> sink) {
        if (function.value() instanceof Owned called) {
            sink.accept(called);
        }
        if (state == State.TERMINATED && result instanceof Owned returned) {
            sink.accept(returned);
        }
        if (state == State.SUSPENDED) {
            wantsOwned = true;
            toFiber.release();
            await(toUser);
            List<Owned> all = owned;
            owned = null;
            all.forEach(sink);
        }
    }

    private static List<Owned> ownedHere() {
        List<Owned> all = new ArrayList<>();
        Truffle.getRuntime().iterateFrames(instance -> {
            if (instance.getCallTarget() instanceof RootCallTarget target
                    && target.getRootNode() instanceof FunctionRootNode root) {
                root.forEachOwned(instance.getFrame(FrameAccess.READ_ONLY), all::add);
            }
            return null;
        });
        return all;
    }

    @Override
    public void end() {
        Fibers.of(request).remove(this);
        destroy();
    }

    @Override
    public void releaseAll() {
        Owned.release(function.value());
        if (state == State.TERMINATED) {
            Owned.release(result);
        }
    }

    /** The end of the request: finally blocks of a suspended fiber run. */
    @TruffleBoundary
    public void destroy() {
        if (state == State.SUSPENDED) {
            thrown = FiberExit.INSTANCE;
            closing = true;
            switchTo(toFiber::release);
        }
    }

    /** The end of the request after a fatal error: the thread ends, no PHP code runs. */
    @TruffleBoundary
    void abandon() {
        if (state == State.SUSPENDED) {
            thrown = new PhpExit(255, true);
            try {
                switchTo(toFiber::release);
            } catch (PhpExit ended) {
                // As wanted.
            }
        }
    }
}
