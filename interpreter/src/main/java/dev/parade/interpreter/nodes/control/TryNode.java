package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.errors.PhpUnwind;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.values.PhpObject;

/** {@code try … catch … finally}. */
public final class TryNode extends StatementNode {
    @Child
    private StatementNode body;

    @Children
    private final StatementNode[] handlers;

    /** Null entries: catch without a variable. */
    @Children
    private final PlaceNode[] variables;

    private final String[][] types;

    @Child
    private StatementNode finallyBody;

    /**
     * A try.
     *
     * @param types class names of each catch, in lower case
     * @param finallyBody null for none
     */
    public TryNode(
            StatementNode body,
            String[][] types,
            PlaceNode[] variables,
            StatementNode[] handlers,
            StatementNode finallyBody) {
        this.body = body;
        this.types = types;
        this.variables = variables;
        this.handlers = handlers;
        this.finallyBody = finallyBody;
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (finallyBody == null) {
            return runCatching(frame);
        }
        int completion;
        try {
            completion = runCatching(frame);
        } catch (PhpThrow thrown) {
            int ended;
            try {
                ended = finallyBody.execute(frame);
            } catch (PhpThrow second) {
                Exceptions.chain(second.object(), thrown.object());
                throw second;
            }
            if (ended != NORMAL) {
                thrown.object().release();
                return ended;
            }
            throw thrown;
        } catch (PhpUnwind unwind) {
            int ended = finallyBody.execute(frame);
            if (ended != NORMAL) {
                return ended;
            }
            throw unwind;
        }
        Object result = completion == RETURN || completion == GOTO ? frame.getObject(Frames.RESULT) : null;
        int ended = finallyBody.execute(frame);
        if (ended != NORMAL) {
            return ended;
        }
        if (result != null) {
            frame.setObject(Frames.RESULT, result);
        }
        return completion;
    }

    private int runCatching(VirtualFrame frame) {
        if (handlers.length == 0) {
            return body.execute(frame);
        }
        try {
            return body.execute(frame);
        } catch (PhpThrow thrown) {
            int index = find(thrown.object().phpClass());
            if (index < 0) {
                throw thrown;
            }
            return handle(frame, index, thrown.object());
        } catch (StackOverflowError overflow) {
            throw Exceptions.stackOverflow(Frames.request(frame));
        }
    }

    @TruffleBoundary
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

    @ExplodeLoop
    private int handle(VirtualFrame frame, int index, PhpObject object) {
        for (int i = 0; i < handlers.length; i++) {
            if (i == index) {
                if (variables[i] != null) {
                    variables[i].assign(frame, object);
                }
                object.release();
                return handlers[i].execute(frame);
            }
        }
        throw new IllegalStateException("no catch " + index + " in " + Request.current());
    }
}
