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
import java.util.HashSet;
import java.util.Set;

/** {@code try … catch … finally}. */
public final class TryNode extends StatementNode implements EnterableNode {
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
        return run(frame, null);
    }

    @Override
    public Set<String> labels() {
        Set<String> all = new HashSet<>(EnterableNode.labels(body));
        for (StatementNode handler : handlers) {
            all.addAll(EnterableNode.labels(handler));
        }
        return all;
    }

    @Override
    public int enter(VirtualFrame frame) {
        return run(frame, (String) frame.getObject(Frames.RESULT));
    }

    @TruffleBoundary
    private static boolean holds(StatementNode node, String label) {
        return EnterableNode.labels(node).contains(label);
    }

    private EnterableNode handlerOf(String label) {
        for (StatementNode handler : handlers) {
            if (holds(handler, label)) {
                return (EnterableNode) handler;
            }
        }
        throw new IllegalStateException("no label " + label);
    }

    /** Runs, from a label inside on unless that is null. */
    private int run(VirtualFrame frame, String label) {
        if (finallyBody == null) {
            return runCatching(frame, label);
        }
        int completion;
        try {
            completion = runCatching(frame, label);
        } catch (PhpThrow thrown) {
            int ended;
            frame.setObject(Frames.BUILTIN, null);
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
            frame.setObject(Frames.BUILTIN, null);
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

    private int runBody(VirtualFrame frame, String label) {
        return label == null ? body.execute(frame) : ((EnterableNode) body).enter(frame);
    }

    private int runCatching(VirtualFrame frame, String label) {
        if (handlers.length == 0) {
            return runBody(frame, label);
        }
        if (label != null && !holds(body, label)) {
            return handlerOf(label).enter(frame);
        }
        try {
            return runBody(frame, label);
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
        // A builtin that threw is not running any more.
        frame.setObject(Frames.BUILTIN, null);
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
