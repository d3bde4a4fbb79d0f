package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.Truffle;
import com.oracle.truffle.api.TruffleSafepoint;
import com.oracle.truffle.api.frame.Frame;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.BytecodeOSRNode;
import com.oracle.truffle.api.nodes.LoopNode;
import com.oracle.truffle.api.nodes.Node;
import com.oracle.truffle.api.nodes.NodeUtil;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.local.LoopCopies;
import dev.parade.interpreter.nodes.local.ScopeNode;

/**
 * Runs the rounds of a loop. A loop that runs long is replaced on the stack by compiled code that has a frame of its own,
 * so that the variables of a loop at file level, or in a function that is called once, live in registers: with Truffle's
 * own loop node they would stay in the frame on the heap.
 */
public final class RoundsNode extends Node implements BytecodeOSRNode {
    /** A round's answer: go on. All other answers are completions of the loop, which are not negative. */
    static final int CONTINUE = -1;

    /** Rounds between two questions whether compiled code should take over. */
    private static final int STRIDE = 256;

    @Child
    private Round round;

    /** For frames that are visible from outside while the loop runs: a generator's, one with variables by name. */
    @Child
    private LoopNode onSameFrame;

    @CompilationFinal
    private Boolean visibleFrame;

    @CompilationFinal
    private int line;

    @CompilationFinal
    private LoopArrays arrays;

    @CompilationFinal
    private LoopCopies copies;

    @CompilationFinal
    private Object osrMetadata;

    /**
     * The loop has run often enough in the interpreter that it has, or should get, code of its own. Read by the
     * interpreter alone; a stale value costs one more question.
     */
    private boolean hot;

    RoundsNode(Round round) {
        this.round = round;
    }

    /** Sets what copies the variables of the loop, null for nothing. */
    void with(LoopCopies newCopies) {
        copies = newCopies;
    }

    /** Runs the loop; answers its completion. */
    int execute(VirtualFrame frame) {
        if (copies == null) {
            return run(frame);
        }
        int watchers = copies.begin(frame);
        try {
            return run(frame);
        } finally {
            copies.end(frame, watchers);
        }
    }

    private int run(VirtualFrame frame) {
        if (visibleFrame == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            line = round.line();
            arrays = LoopArrays.of((Node) round);
            visibleFrame = needsFrame();
        }
        if (visibleFrame) {
            return completion(onSameFrame.execute(frame));
        }
        if (CompilerDirectives.inInterpreter() && hot) {
            // The first round is run here: it gives the variables of the body their types, which the code expects.
            int answer = round.execute(frame);
            if (answer != CONTINUE) {
                return answer;
            }
            Object result = BytecodeOSRNode.tryOSR(this, 0L, null, null, frame);
            if (result != null) {
                return (int) result;
            }
        }
        return rounds(frame);
    }

    private synchronized boolean needsFrame() {
        boolean visible = !(getRootNode() instanceof PhpRootNode root)
                || root.isGeneratorBody()
                || !NodeUtil.findAllNodeInstances(root, ScopeNode.class).isEmpty();
        if (visible && onSameFrame == null) {
            onSameFrame = insert(Truffle.getRuntime().createLoopNode(round));
        }
        return visible;
    }

    private int rounds(VirtualFrame frame) {
        int count = 0;
        try {
            int answer;
            arrays.note(frame);
            begin(frame);
            while ((answer = round.execute(frame)) == CONTINUE) {
                begin(frame);
                if (CompilerDirectives.hasNextTier() && ++count >= STRIDE) {
                    LoopNode.reportLoopCount(this, count);
                    if (CompilerDirectives.inInterpreter() && BytecodeOSRNode.pollOSRBackEdge(this, count)) {
                        hot = true;
                        Object result = BytecodeOSRNode.tryOSR(this, 0L, null, null, frame);
                        if (result != null) {
                            return (int) result;
                        }
                    }
                    count = 0;
                }
                TruffleSafepoint.poll(this);
            }
            return answer;
        } catch (Jump.Break e) {
            return StatementNode.NORMAL;
        } finally {
            if (CompilerDirectives.hasNextTier() && count > 0) {
                report(count);
            }
        }
    }

    private void report(int count) {
        LoopNode.reportLoopCount(this, count);
        if (CompilerDirectives.inInterpreter() && BytecodeOSRNode.pollOSRBackEdge(this, count)) {
            hot = true; // the inner loop of a nest: few rounds, often
        }
    }

    /**
     * Sets the line that the next round begins in. All ways to the head of a loop agree on it, so that compiled code need
     * not carry the line from round to round.
     */
    private void begin(VirtualFrame frame) {
        if (line > 0) {
            frame.setInt(Frames.LINE, line);
        }
    }

    /** What a loop status stands for. */
    static int completion(Object status) {
        return status instanceof Integer completion ? completion : StatementNode.NORMAL;
    }

    @Override
    public Object executeOSR(VirtualFrame osrFrame, long target, Object interpreterState) {
        try {
            return rounds(osrFrame);
        } catch (Jump.Return e) {
            return StatementNode.RETURN; // who called is interpreted
        }
    }

    /** As Truffle's own, which leaves compiled code to do it: a loop that comes round often would pay that each time. */
    @Override
    public void restoreParentFrame(VirtualFrame osrFrame, VirtualFrame parentFrame) {
        osrFrame.copyTo(0, parentFrame, 0, osrFrame.getFrameDescriptor().getNumberOfSlots());
    }

    @Override
    public Object[] storeParentFrameInArguments(VirtualFrame parentFrame) {
        Object[] arguments = parentFrame.getArguments().clone();
        arguments[Frames.PARENT] = parentFrame;
        return arguments;
    }

    @Override
    public Frame restoreParentFrameFromArguments(Object[] arguments) {
        return (Frame) arguments[Frames.PARENT];
    }

    @Override
    public Object getOSRMetadata() {
        return osrMetadata;
    }

    @Override
    public void setOSRMetadata(Object metadata) {
        osrMetadata = metadata;
    }
}
