package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.errors.PhpUnwind;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.runtime.Exceptions;

/** {@code try} with a yield in it: also in catch and finally, whose pending completion waits in the frame. */
public final class ResumableTryNode extends StatementNode {
    /** What finally has to go on with. */
    private record Pending(int completion, Object result, RuntimeException thrown) {}

    private static final int BODY = 0;
    private static final int FINALLY = -1;

    @Child
    private StatementNode body;

    @Children
    private final StatementNode[] handlers;

    @Children
    private final PlaceNode[] variables;

    private final String[][] types;

    @Child
    private StatementNode finallyBody;

    private final int stateSlot;
    private final int pendingSlot;

    public ResumableTryNode(
            StatementNode body,
            String[][] types,
            PlaceNode[] variables,
            StatementNode[] handlers,
            StatementNode finallyBody,
            int stateSlot,
            int pendingSlot) {
        this.body = body;
        this.types = types;
        this.variables = variables;
        this.handlers = handlers;
        this.finallyBody = finallyBody;
        this.stateSlot = stateSlot;
        this.pendingSlot = pendingSlot;
    }

    @Override
    public int execute(VirtualFrame frame) {
        int at = (int) frame.getLong(stateSlot);
        frame.setLong(stateSlot, 0);
        if (at == FINALLY) {
            return runFinally(frame, (Pending) frame.getObject(pendingSlot));
        }
        Pending pending;
        try {
            int completion = runCatching(frame, at);
            if (completion == YIELD) {
                return YIELD;
            }
            pending = new Pending(completion, completion == NORMAL ? null : frame.getObject(Frames.RESULT), null);
        } catch (PhpThrow | PhpUnwind t) {
            pending = new Pending(NORMAL, null, t);
        }
        return runFinally(frame, pending);
    }

    private int runCatching(VirtualFrame frame, int at) {
        int handler = at - 1;
        if (at == BODY) {
            try {
                return body.execute(frame);
            } catch (PhpThrow thrown) {
                handler = find(thrown.object().phpClass());
                if (handler < 0) {
                    throw thrown;
                }
                if (variables[handler] != null) {
                    variables[handler].assign(frame, thrown.object());
                }
                thrown.object().release();
            }
        }
        int completion = handlers[handler].execute(frame);
        if (completion == YIELD) {
            frame.setLong(stateSlot, handler + 1);
        }
        return completion;
    }

    private int find(PhpClass thrown) {
        for (int i = 0; i < types.length; i++) {
            for (String type : types[i]) {
                if (thrown.isSubclassOfLower(type)) {
                    return i;
                }
            }
        }
        return -1;
    }

    private int runFinally(VirtualFrame frame, Pending pending) {
        if (finallyBody != null) {
            int ended;
            try {
                ended = finallyBody.execute(frame);
            } catch (PhpThrow second) {
                if (pending.thrown() instanceof PhpThrow first) {
                    Exceptions.chain(second.object(), first.object());
                }
                throw second;
            }
            if (ended == YIELD) {
                frame.setObject(pendingSlot, pending);
                frame.setLong(stateSlot, FINALLY);
                return YIELD;
            }
            frame.setObject(pendingSlot, null);
            if (ended != NORMAL) {
                return ended;
            }
        }
        if (pending.thrown() != null) {
            throw pending.thrown();
        }
        if (pending.result() != null) {
            frame.setObject(Frames.RESULT, pending.result());
        }
        return pending.completion();
    }
}
