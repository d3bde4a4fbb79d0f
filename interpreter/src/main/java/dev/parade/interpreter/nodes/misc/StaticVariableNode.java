package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;

/** {@code static $x = init}: binds the variable to a cell that the request (or the closure object) keeps. */
public final class StaticVariableNode extends StatementNode {
    @Child
    private PlaceNode local;

    /** Null for none. */
    @Child
    private ExpressionNode init;

    private final int functionIndex;
    private final boolean inClosure;
    private final int index;
    private final int count;

    /**
     * A static variable.
     *
     * @param functionIndex of the function, see {@link UserFunction#index}
     * @param index among the function's static variables
     * @param count of them
     */
    public StaticVariableNode(
            PlaceNode local, ExpressionNode init, int functionIndex, boolean inClosure, int index, int count) {
        this.local = local;
        this.init = init;
        this.functionIndex = functionIndex;
        this.inClosure = inClosure;
        this.index = index;
        this.count = count;
    }

    @Override
    public int execute(VirtualFrame frame) {
        Request request = Frames.request(frame);
        PhpClosure closure = inClosure ? Frames.closure(frame) : null;
        Object[] statics = closure != null ? closure.statics() : request.functionStatics(functionIndex);
        if (statics == null) {
            statics = new Object[count];
            if (closure != null) {
                closure.setStatics(statics);
            } else {
                request.setFunctionStatics(functionIndex, statics);
            }
        }
        PhpReference cell = (PhpReference) statics[index];
        if (cell == null) {
            Object value = init == null ? PhpNull.INSTANCE : init.execute(frame);
            cell = (PhpReference) statics[index];
            if (cell == null) {
                cell = new PhpReference(value);
                cell.retain();
                statics[index] = cell;
            }
        }
        local.bind(frame, cell);
        return NORMAL;
    }
}
