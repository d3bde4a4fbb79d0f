package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.Node;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.nodes.local.LoopCopies;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/**
 * {@code foreach}. Arrays by value are walked by position, the array being held so that writers separate; everything else
 * goes through an {@link Iteration}. Both live in slots of the frame, so that a generator can leave in between.
 */
public final class ForeachNode extends StatementNode {
    @Child
    private ExpressionNode subject;

    @Child
    private RoundsNode loop;

    private final Element round;
    private final int stateSlot;
    private final int indexSlot;
    private final boolean byReference;

    /**
     * A loop.
     *
     * @param key null for none
     * @param value a variable or any place
     * @param destructuring what takes the value instead of {@code value}, null for none: reads {@code valueSlot}
     */
    public ForeachNode(
            ExpressionNode subject,
            PlaceNode key,
            PlaceNode value,
            ExpressionNode destructuring,
            int valueSlot,
            boolean byReference,
            StatementNode body,
            int stateSlot,
            int indexSlot) {
        this.subject = subject;
        this.stateSlot = stateSlot;
        this.indexSlot = indexSlot;
        this.byReference = byReference;
        this.round = new Element(stateSlot, indexSlot, key, value, destructuring, valueSlot, byReference, body);
        this.loop = new RoundsNode(round);
    }

    /** The loop is the outermost at file level, whose variables {@code copies} copies; null for any other loop. */
    public ForeachNode with(LoopCopies copies) {
        loop.with(copies);
        return this;
    }

    @Override
    public int execute(VirtualFrame frame) {
        if (!start(frame)) {
            return NORMAL;
        }
        try {
            return loop.execute(frame);
        } finally {
            finish(frame);
            if (Lifetimes.isActive()) {
                Frames.request(frame).lifetimes().statementEnds(null);
            }
        }
    }

    /** Evaluates the subject and sets the state up; false when there is nothing to walk. */
    public boolean start(VirtualFrame frame) {
        PhpReference cell = null;
        Object over;
        if (byReference && subject instanceof PlaceNode place) {
            // An undefined variable is told of and stays undefined; elements and properties come into being without a
            // word.
            if (subject instanceof LocalVariableNode && subject.executeQuiet(frame) == null) {
                over = subject.execute(frame);
            } else {
                cell = place.reference(frame);
                over = cell.get();
            }
        } else {
            over = subject.execute(frame);
        }
        if (over instanceof PhpArray array && !byReference) {
            if (array.isEmpty()) {
                return false;
            }
            array.retain();
            frame.setObject(stateSlot, array);
            frame.setLong(indexSlot, 0);
            return true;
        }
        Iteration iteration;
        if (over instanceof PhpArray array) {
            iteration = cell != null ? Iteration.ofPlace(cell, phpRoot().scope()) : Iteration.ofArray(array);
        } else if (over instanceof PhpObject object && cell != null && Iteration.isPlain(object)) {
            iteration = Iteration.ofPlace(cell, phpRoot().scope());
        } else if (over instanceof PhpObject object) {
            iteration =
                    Iteration.ofObject(Frames.request(frame), object, phpRoot().scope(), byReference);
        } else {
            refuse(Frames.request(frame), this, over);
            return false;
        }
        frame.setObject(stateSlot, iteration);
        return true;
    }

    @TruffleBoundary
    private static void refuse(Request request, ForeachNode at, Object over) {
        request.warningAt(
                at, "foreach() argument must be of type array|object, " + PhpErrors.valueName(over) + " given");
    }

    /** Takes the next element into the variables; false at the end. For generators, which run the rounds themselves. */
    public boolean nextElement(VirtualFrame frame) {
        return round.next(frame);
    }

    /** Runs the body for the element taken last. */
    public int body(VirtualFrame frame) {
        return round.body.execute(frame);
    }

    /** Lets go of the state. */
    public void finish(VirtualFrame frame) {
        Object state = frame.getObject(stateSlot);
        frame.setObject(stateSlot, null);
        if (state instanceof PhpArray array) {
            array.release();
        } else if (state instanceof Iteration iteration) {
            iteration.close();
        }
    }

    /** One round. */
    static final class Element extends Round {
        @Child
        private PlaceNode key;

        @Child
        private PlaceNode value;

        @Child
        private ExpressionNode destructuring;

        @Child
        private StatementNode body;

        private final LoopProfile profile = new LoopProfile();
        private final int stateSlot;
        private final int indexSlot;
        private final int valueSlot;
        private final boolean byReference;

        Element(
                int stateSlot,
                int indexSlot,
                PlaceNode key,
                PlaceNode value,
                ExpressionNode destructuring,
                int valueSlot,
                boolean byReference,
                StatementNode body) {
            this.stateSlot = stateSlot;
            this.indexSlot = indexSlot;
            this.key = key;
            this.value = value;
            this.destructuring = destructuring;
            this.valueSlot = valueSlot;
            this.byReference = byReference;
            this.body = body;
        }

        @Override
        int line() {
            return loop().subject.line();
        }

        private ForeachNode loop() {
            Node node = getParent();
            while (!(node instanceof ForeachNode)) {
                node = node.getParent();
            }
            return (ForeachNode) node;
        }

        @Override
        int execute(VirtualFrame frame) {
            if (!next(frame)) {
                return ended();
            }
            try {
                int completion = body.execute(frame);
                if (completion != NORMAL && !continuesHere(completion)) {
                    return outOfLoop(completion);
                }
            } catch (Jump.Continue e) {
                return RoundsNode.CONTINUE;
            }
            return RoundsNode.CONTINUE;
        }

        /** Takes the next element; false at the end. */
        private boolean next(VirtualFrame frame) {
            Object state = frame.getObject(stateSlot);
            if (state instanceof PhpArray array) {
                int position = array.skipHoles((int) frame.getLong(indexSlot));
                if (!profile.goesOn(position < array.end())) {
                    return false;
                }
                frame.setLong(indexSlot, position + 1);
                bindElement(frame, array, position);
            } else {
                Iteration iteration = (Iteration) state;
                if (!profile.goesOn(iteration.valid())) {
                    Object lost = iteration.lost();
                    if (lost != null) {
                        refuse(Frames.request(frame), loop(), lost);
                    }
                    return false;
                }
                if (byReference && destructuring != null) {
                    frame.setObject(valueSlot, iteration.reference());
                    destructuring.executeVoid(frame);
                } else if (byReference) {
                    value.bind(frame, iteration.reference());
                } else {
                    give(frame, iteration.value());
                }
                if (key != null) {
                    key.assign(frame, iteration.key());
                }
                iteration.advanceLater();
            }
            return true;
        }

        private void bindElement(VirtualFrame frame, PhpArray array, int position) {
            if (value instanceof LocalVariableNode local) {
                if (array.isLongs()) {
                    local.writeLong(frame, array.uncheckedLong(position));
                } else if (array.isDoubles()) {
                    local.writeDouble(frame, array.uncheckedDouble(position));
                } else {
                    local.assign(frame, array.valueAt(position));
                }
            } else {
                give(frame, array.valueAt(position));
            }
            if (key instanceof LocalVariableNode local && !array.isStringKeyAt(position)) {
                local.writeLong(frame, array.longKeyAt(position));
            } else if (key != null) {
                key.assign(frame, array.keyAt(position));
            }
        }

        private void give(VirtualFrame frame, Object v) {
            if (destructuring == null) {
                value.assign(frame, v);
            } else {
                frame.setObject(valueSlot, v);
                destructuring.executeVoid(frame);
            }
        }
    }
}
