package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;

/** {@code yield from}: passes on what an array, iterator or generator gives. */
public final class YieldFromNode extends StatementNode {
    @Child
    private ExpressionNode source;

    private final int generatorSlot;
    private final int stateSlot;
    private final int resultSlot;

    public YieldFromNode(ExpressionNode source, int generatorSlot, int stateSlot, int resultSlot) {
        this.source = source;
        this.generatorSlot = generatorSlot;
        this.stateSlot = stateSlot;
        this.resultSlot = resultSlot;
    }

    @Override
    public int execute(VirtualFrame frame) {
        PhpGenerator generator = (PhpGenerator) frame.getObject(generatorSlot);
        Request request = Frames.request(frame);
        Object state = frame.getObject(stateSlot);
        boolean resumed = state != null;
        if (!resumed) {
            state = open(request, source.execute(frame));
            frame.setObject(stateSlot, state);
        }
        boolean going = false;
        try {
            going = step(request, generator, state, resumed);
        } finally {
            if (!going) {
                generator.delegateTo(null);
                frame.setObject(stateSlot, null);
            }
        }
        if (going) {
            return YIELD;
        }
        if (state instanceof PhpGenerator aborted && !aborted.hasReturned()) {
            throw PhpErrors.of("ClosedGeneratorException", "Generator yielded from aborted, no return value available");
        }
        Object result = state instanceof PhpGenerator inner ? inner.returnValue(request) : PhpNull.INSTANCE;
        Object old = frame.getObject(resultSlot);
        Owned.retain(result);
        frame.setObject(resultSlot, result);
        Owned.release(old);
        if (state instanceof PhpGenerator inner) {
            inner.release();
        } else if (state instanceof Iteration iteration) {
            iteration.close();
        }
        return NORMAL;
    }

    @TruffleBoundary
    private static Object open(Request request, Object from) {
        if (from instanceof PhpGenerator inner) {
            inner.retain();
            if (inner.isDone() && !inner.hasReturned()) {
                throw PhpErrors.error(
                        "Generator passed to yield from was aborted without proper return and is unable to continue");
            }
            return inner;
        }
        if (from instanceof PhpArray array) {
            return Iteration.ofArray(array);
        }
        if (from instanceof PhpObject o && o.phpClass().isSubclassOfLower("traversable")) {
            return Iteration.ofObject(request, o, null, false);
        }
        throw PhpErrors.error("Can use \"yield from\" only with arrays and Traversables");
    }

    /** Goes to the next element; false at the end. */
    @TruffleBoundary
    private static boolean step(Request request, PhpGenerator generator, Object state, boolean resumed) {
        if (state instanceof PhpGenerator inner) {
            if (inner == generator) {
                throw PhpErrors.error("Impossible to yield from the Generator being currently run");
            }
            if (inner.isRunning()) {
                throw PhpErrors.error("Impossible to yield from the Generator being currently run");
            }
            if (resumed) {
                generator.resume();
                inner.advance(request);
            }
            if (!inner.valid(request)) {
                return false;
            }
            generator.delegateTo(inner);
            generator.passOn(request, inner);
            return true;
        }
        Iteration iteration = (Iteration) state;
        if (resumed) {
            generator.resume();
        }
        if (!iteration.valid()) {
            return false;
        }
        Object value = iteration.value();
        generator.passedOn(iteration.key(), value);
        iteration.advanceLater();
        return true;
    }
}
