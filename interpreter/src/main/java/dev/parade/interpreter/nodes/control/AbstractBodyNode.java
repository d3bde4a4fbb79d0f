package dev.parade.interpreter.nodes.control;

import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.runtime.Traces;

/** The body of an abstract method that something calls all the same. */
public final class AbstractBodyNode extends StatementNode {
    private final UserFunction function;

    public AbstractBodyNode(UserFunction function) {
        this.function = function;
    }

    @Override
    public int execute(VirtualFrame frame) {
        throw PhpErrors.error("Cannot call abstract method " + Traces.functionName(function) + "()");
    }
}
