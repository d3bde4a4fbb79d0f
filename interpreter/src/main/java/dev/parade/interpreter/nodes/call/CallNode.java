package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.EnumMethod;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.runtime.CallableResolver.Resolved;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import java.lang.invoke.VarHandle;
import java.util.concurrent.locks.Lock;

/**
 * Calls a function with the arguments written at a call site: an inline cache of the functions seen there, each with the
 * way its arguments are passed fixed.
 */
public final class CallNode extends PhpNode {
    private static final int LIMIT = 4;

    @Child
    private CallTargetNode first;

    private final ArgumentList arguments;
    private final boolean strictTypes;
    private int size;

    public CallNode(ArgumentList arguments, boolean strictTypes) {
        this.arguments = arguments;
        this.strictTypes = strictTypes;
    }

    /** Whether the calling file declares strict types. */
    public boolean strictTypes() {
        return strictTypes;
    }

    /** Whether nothing uses the result. */
    boolean isUnused() {
        return arguments.result() == ArgumentList.Result.UNUSED;
    }

    /** Whether a string that this call gave is new and nobody else's: it has called one function only, and that is so. */
    boolean givesItsOwnString() {
        CallTargetNode only = first;
        return only instanceof BuiltinTargetNode target && only.next == null && target.sharesNothing();
    }

    /** Number of arguments written, spread ones counted once. */
    public int argumentCount() {
        return arguments.values().length;
    }

    /** Calls; the result is a plain value. */
    @ExplodeLoop
    public Object call(VirtualFrame frame, PhpFunction function, Object callee, Object self) {
        frame.setInt(Frames.LINE, line());
        for (CallTargetNode t = first; t != null; t = t.next) {
            if (t.accepts(function)) {
                Object result = t.call(frame, function, callee, self);
                return t.mayReturnCell() ? PhpReference.deref(result) : result;
            }
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return PhpReference.deref(add(function).call(frame, function, callee, self));
    }

    /** Calls; a function that returns a reference gives a cell. */
    @ExplodeLoop
    public Object callRaw(VirtualFrame frame, PhpFunction function, Object callee, Object self) {
        frame.setInt(Frames.LINE, line());
        for (CallTargetNode t = first; t != null; t = t.next) {
            if (t.accepts(function)) {
                return t.call(frame, function, callee, self);
            }
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return add(function).call(frame, function, callee, self);
    }

    /** Under the tree's lock: requests on other threads use the same node. */
    private CallTargetNode add(PhpFunction function) {
        Lock lock = getLock();
        lock.lock();
        try {
            for (CallTargetNode t = first; t != null; t = t.next) {
                if (t.accepts(function)) {
                    return t;
                }
            }
            return addLocked(function);
        } finally {
            lock.unlock();
        }
    }

    private CallTargetNode addLocked(PhpFunction function) {
        CallTargetNode made;
        ArgumentList own = size == 0 ? arguments : arguments.copy();
        if (size >= LIMIT) {
            made = new GenericTargetNode(own, strictTypes);
        } else if (own.isDynamic() || function instanceof EnumMethod) {
            made = new DynamicTargetNode(own, function, strictTypes);
        } else if (function instanceof UserFunction user) {
            made = new UserTargetNode(own, user);
        } else {
            made = new BuiltinTargetNode(own, (Builtin) function, strictTypes);
        }
        made.at(line());
        size++;
        made.next = first;
        VarHandle.storeStoreFence();
        first = insert(made);
        return made;
    }

    @Child
    private MagicArgumentsNode magic;

    /** Evaluates the arguments by value, for magic methods that take them in an array. */
    PhpArray evaluateAll(VirtualFrame frame) {
        if (magic == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            magic = insert(new MagicArgumentsNode(size == 0 ? arguments : arguments.copy()));
            size++;
        }
        return magic.evaluate(frame);
    }

    /** Evaluates the arguments of a constructor that is not there: for their effects only, and none may be named. */
    public void evaluateForEffect(VirtualFrame frame) {
        evaluateAll(frame);
        String[] names = arguments.names();
        if (names != null) {
            refuseNamed(names);
        }
    }

    @TruffleBoundary
    private static void refuseNamed(String[] names) {
        for (String name : names) {
            if (name != null) {
                throw PhpErrors.error("Unknown named parameter $" + name);
            }
        }
    }

    /** Calls {@code __call} or {@code __callStatic}. */
    public Object callMagic(VirtualFrame frame, Resolved resolved) {
        return Invoker.callMagic(frame, this, resolved);
    }

    /** A call without arguments of its own, as property reads make them of hooks. */
    public static CallNode withoutArguments() {
        return new CallNode(new ArgumentList(new ExpressionNode[0], null, null), false);
    }
}
