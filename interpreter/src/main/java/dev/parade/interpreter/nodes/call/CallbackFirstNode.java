package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.CallableResolution;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/**
 * The callback of {@code call_user_func()} and {@code call_user_func_array()}, which PHP compiles: what is no callback is
 * refused before the other arguments are looked at. It is asked twice only where that can be told.
 */
public final class CallbackFirstNode extends ExpressionNode {
    private static final int EARLY = 1;

    @Child
    private ExpressionNode callback;

    /** The other arguments that are variables: reading an undefined one can be told. */
    @Children
    private final LocalVariableNode[] variables;

    private final boolean always;
    private final String function;

    /** A first argument; {@code always}: another argument is neither a literal nor a variable. */
    public CallbackFirstNode(ExpressionNode callback, LocalVariableNode[] variables, boolean always, String function) {
        this.callback = callback;
        this.variables = variables;
        this.always = always;
        this.function = function;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object v = callback.execute(frame);
        if ((always || anyUndefined(frame)) && !isOfClass(v)) {
            take(EARLY);
            frame.setInt(Frames.LINE, line());
            check(Frames.request(frame), v);
        }
        return v;
    }

    /** Names of classes may be relative, or make PHP complain when they are looked up: that is done once. */
    @TruffleBoundary
    private static boolean isOfClass(Object v) {
        if (v instanceof PhpArray array) {
            return array.get(0) instanceof PhpString || hasClassName(array.get(1));
        }
        return hasClassName(v);
    }

    private static boolean hasClassName(Object v) {
        return v instanceof PhpString s && s.toString().contains("::");
    }

    @ExplodeLoop
    private boolean anyUndefined(VirtualFrame frame) {
        for (LocalVariableNode variable : variables) {
            if (variable.isUndefined(frame)) {
                return true;
            }
        }
        return false;
    }

    @TruffleBoundary
    private void check(Request request, Object v) {
        CallableResolution resolution = request.engine().callables().resolve(request, v);
        if (resolution.callable() == null) {
            throw PhpErrors.typeError(
                    function + "(): Argument #1 ($callback) must be a valid callback, " + resolution.problem());
        }
    }
}
