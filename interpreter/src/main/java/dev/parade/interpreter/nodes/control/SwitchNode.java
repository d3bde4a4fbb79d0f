package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.values.PhpString;

/** {@code switch}: finds the first equal case, then runs from there on. */
public final class SwitchNode extends StatementNode {
    @Child
    private ExpressionNode subject;

    /** Null for default. */
    @Children
    private final ExpressionNode[] conditions;

    @Children
    private final StatementNode[] bodies;

    private static final int OTHER_CASE = 1;

    private final int defaultIndex;

    /**
     * For each case the one whose body it runs, if each body that holds anything ends by leaving the switch; else null.
     * Then compiled code goes from a comparison straight to the body.
     */
    @CompilationFinal(dimensions = 1)
    private final int[] targets;

    /** Set once the subject was not an int. */
    @CompilationFinal
    private boolean otherSubject;

    public SwitchNode(ExpressionNode subject, ExpressionNode[] conditions, StatementNode[] bodies) {
        this.subject = subject;
        this.conditions = conditions;
        this.bodies = bodies;
        int found = -1;
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i] == null) {
                found = i;
            }
        }
        defaultIndex = found;
        targets = targets(bodies);
    }

    private static int[] targets(StatementNode[] bodies) {
        int[] targets = new int[bodies.length];
        for (int i = bodies.length - 1; i >= 0; i--) {
            boolean last = i == bodies.length - 1;
            if (!last && bodies[i] instanceof BlockNode block && block.isEmpty()) {
                targets[i] = targets[i + 1];
            } else if (last || bodies[i].neverCompletes()) {
                targets[i] = i;
            } else {
                return null;
            }
        }
        return targets;
    }

    @Override
    public int execute(VirtualFrame frame) {
        try {
            return selectAndRun(frame);
        } catch (Jump.Break e) {
            return NORMAL;
        }
    }

    private int selectAndRun(VirtualFrame frame) {
        boolean undefined = subject instanceof LocalVariableNode variable && variable.isUndefined(frame);
        if (targets != null && !otherSubject && !undefined) {
            try {
                return runInt(frame, subject.executeLong(frame));
            } catch (UnexpectedResultException e) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                otherSubject = true;
                int start = selectAny(frame, e.getResult());
                return start < 0 ? NORMAL : run(frame, start);
            }
        }
        int start = select(frame);
        return start < 0 ? NORMAL : run(frame, start);
    }

    /** The case to start with, -1 for none. */
    @ExplodeLoop
    public int select(VirtualFrame frame) {
        if (subject instanceof LocalVariableNode variable && variable.isUndefined(frame)) {
            return selectUndefined(frame);
        }
        if (!otherSubject) {
            try {
                return selectInt(frame, subject.executeLong(frame));
            } catch (UnexpectedResultException e) {
                CompilerDirectives.transferToInterpreterAndInvalidate();
                otherSubject = true;
                return selectAny(frame, e.getResult());
            }
        }
        return selectAny(frame, subject.execute(frame));
    }

    /** Runs the body of the first case that equals an int; {@link #targets} are there. */
    @ExplodeLoop
    private int runInt(VirtualFrame frame, long v) {
        boolean hit = false;
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i] != null && !hit) {
                Object wanted = conditions[i].execute(frame);
                hit = wanted instanceof Long w ? w == v : matchesOther(v, wanted);
            }
            if (targets[i] == i) {
                if (hit) {
                    return leave(bodies[i].execute(frame));
                }
            }
        }
        return defaultIndex < 0 ? NORMAL : leave(bodies[targets[defaultIndex]].execute(frame));
    }

    private static int leave(int completion) {
        return completion == NORMAL || continuesHere(completion) ? NORMAL : outOfLoop(completion);
    }

    @ExplodeLoop
    private int selectInt(VirtualFrame frame, long v) {
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i] != null) {
                Object wanted = conditions[i].execute(frame);
                if (wanted instanceof Long w ? w == v : matchesOther(v, wanted)) {
                    return i;
                }
            }
        }
        return defaultIndex;
    }

    /** PHP reads a variable for each comparison anew, and complains each time. */
    @ExplodeLoop
    private int selectUndefined(VirtualFrame frame) {
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i] != null) {
                boolean variable = conditions[i] instanceof LocalVariableNode;
                Object wanted = variable ? null : conditions[i].execute(frame);
                Object v = subject.execute(frame);
                if (matches(v, variable ? conditions[i].execute(frame) : wanted)) {
                    return i;
                }
            }
        }
        return defaultIndex;
    }

    private boolean matchesOther(long v, Object wanted) {
        take(OTHER_CASE);
        return Compare.looseEquals(v, wanted);
    }

    @ExplodeLoop
    private int selectAny(VirtualFrame frame, Object v) {
        for (int i = 0; i < conditions.length; i++) {
            if (conditions[i] != null && matches(v, conditions[i].execute(frame))) {
                return i;
            }
        }
        return defaultIndex;
    }

    private static boolean matches(Object v, Object wanted) {
        if (v instanceof Long a && wanted instanceof Long b) {
            return (long) a == b;
        }
        if (v instanceof PhpString a && wanted instanceof PhpString b) {
            return a.equalBytes(b) || Compare.looseEquals(v, wanted);
        }
        return Compare.looseEquals(v, wanted);
    }

    @ExplodeLoop
    private int run(VirtualFrame frame, int start) {
        for (int i = 0; i < bodies.length; i++) {
            if (i >= start) {
                int completion = bodies[i].execute(frame);
                if (completion != NORMAL) {
                    return leave(completion);
                }
            }
        }
        return NORMAL;
    }
}
