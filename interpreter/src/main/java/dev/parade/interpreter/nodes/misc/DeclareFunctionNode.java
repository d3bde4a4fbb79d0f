package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;

/** A function declaration inside other code: declares when it is reached. */
public final class DeclareFunctionNode extends StatementNode {
    private final UserFunction function;

    public DeclareFunctionNode(UserFunction function) {
        this.function = function;
    }

    @Override
    public int execute(VirtualFrame frame) {
        declare(Frames.request(frame), function);
        return NORMAL;
    }

    @TruffleBoundary
    static void declare(Request request, UserFunction function) {
        PhpFunction there = request.findFunctionHere(function.name());
        if (there != null) {
            String where = there instanceof UserFunction user
                    ? " (previously declared in " + user.unit().file() + ":" + user.line() + ")"
                    : "";
            request.errors()
                    .raiseAt(
                            ErrorLevel.COMPILE_ERROR,
                            "Cannot redeclare " + (request.level() < 84 ? "" : "function ") + function.name() + "()"
                                    + where,
                            function.unit().file(),
                            function.line());
        }
        request.functions().put(PhpClass.lower(function.name()), function);
    }
}
