package dev.parade.interpreter.nodes.local;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Arithmetic;
import dev.parade.interpreter.runtime.Stepping;

/** {@code ++} and {@code --} on a variable in a slot. */
public final class IncDecNode extends ExpressionNode {
    private static final int OUT_OF_RANGE = 1;

    @Child
    private LocalVariableNode target;

    private final boolean increment;
    private final boolean prefix;

    @com.oracle.truffle.api.CompilerDirectives.CompilationFinal
    private boolean generic;

    public IncDecNode(LocalVariableNode target, boolean increment, boolean prefix) {
        this.target = target;
        this.increment = increment;
        this.prefix = prefix;
    }

    @Override
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        if (!generic) {
            try {
                return step(frame, target.executeLong(frame));
            } catch (UnexpectedResultException e) {
                com.oracle.truffle.api.CompilerDirectives.transferToInterpreterAndInvalidate();
                generic = true;
                Object result = slow(frame, e.getResult());
                if (result instanceof Long l) {
                    return l;
                }
                throw new UnexpectedResultException(result);
            }
        }
        return dev.parade.interpreter.nodes.PhpTypesGen.expectLong(executeGeneric(frame));
    }

    private long step(VirtualFrame frame, long old) throws UnexpectedResultException {
        if (old == (increment ? Long.MAX_VALUE : Long.MIN_VALUE)) {
            com.oracle.truffle.api.CompilerDirectives.transferToInterpreterAndInvalidate();
            throw new UnexpectedResultException(old);
        }
        long now = increment ? old + 1 : old - 1;
        target.writeLong(frame, now);
        return prefix ? now : old;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        if (!generic) {
            try {
                return step(frame, target.executeLong(frame));
            } catch (UnexpectedResultException e) {
                com.oracle.truffle.api.CompilerDirectives.transferToInterpreterAndInvalidate();
                generic = true;
                return slow(frame, e.getResult());
            }
        }
        return executeGeneric(frame);
    }

    @Override
    public void executeVoid(VirtualFrame frame) {
        if (!generic) {
            try {
                step(frame, target.executeLong(frame));
            } catch (UnexpectedResultException e) {
                com.oracle.truffle.api.CompilerDirectives.transferToInterpreterAndInvalidate();
                generic = true;
                slow(frame, e.getResult());
            }
            return;
        }
        executeGeneric(frame);
    }

    private Object executeGeneric(VirtualFrame frame) {
        return slow(frame, target.execute(frame));
    }

    private Object slow(VirtualFrame frame, Object old) {
        if (old instanceof Long l && l != (increment ? Long.MAX_VALUE : Long.MIN_VALUE)) {
            long now = increment ? l + 1 : l - 1;
            target.writeLong(frame, now);
            return prefix ? (Object) now : old;
        }
        Object now = increment ? Arithmetic.increment(old) : Arithmetic.decrement(old);
        if (old instanceof Long) {
            take(OUT_OF_RANGE);
            Stepping.begin(Frames.request(frame), increment);
            try {
                target.assign(frame, now);
            } finally {
                Stepping.end(Frames.request(frame));
            }
        } else {
            target.assign(frame, now);
        }
        return prefix ? now : old;
    }
}
