package dev.parade.interpreter.nodes.generator;

import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.nodes.StatementNode;

/** A loop with a yield in it. Condition and update are statements that leave through {@link #breakOut}. */
public final class ResumableLoopNode extends StatementNode {
    @Child
    private StatementNode init;

    /** Completes by breaking out when the loop is over. */
    @Child
    private StatementNode test;

    @Child
    private StatementNode body;

    @Child
    private StatementNode update;

    private final boolean testLast;
    private final int stateSlot;

    private static final int START = 0;
    private static final int INIT = 1;
    private static final int TEST = 2;
    private static final int BODY = 3;
    private static final int UPDATE = 4;

    /** A loop; init and update may be null. */
    public ResumableLoopNode(
            StatementNode init,
            StatementNode test,
            StatementNode body,
            StatementNode update,
            boolean testLast,
            int stateSlot) {
        this.init = init;
        this.test = test;
        this.body = body;
        this.update = update;
        this.testLast = testLast;
        this.stateSlot = stateSlot;
    }

    @Override
    public int execute(VirtualFrame frame) {
        int at = (int) frame.getLong(stateSlot);
        frame.setLong(stateSlot, START);
        if (at == START) {
            at = init != null ? INIT : testLast ? BODY : TEST;
        }
        while (true) {
            TruffleSafepoint.poll(this);
            StatementNode part = switch (at) {
                case INIT -> init;
                case TEST -> test;
                case BODY -> body;
                default -> update;
            };
            int completion = part == null ? NORMAL : part.execute(frame);
            if (completion == YIELD) {
                frame.setLong(stateSlot, at);
                return YIELD;
            }
            if (at == TEST && completion == breakOut(1)) {
                return NORMAL;
            }
            if (completion != NORMAL && !(at == BODY && continuesHere(completion))) {
                return outOfLoop(completion);
            }
            at = switch (at) {
                case INIT -> testLast ? BODY : TEST;
                case TEST -> BODY;
                case BODY -> testLast ? TEST : UPDATE;
                default -> TEST;
            };
        }
    }
}
