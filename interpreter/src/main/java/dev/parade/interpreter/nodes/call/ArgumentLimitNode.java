package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.runtime.Traces;

/** Refuses more arguments than a method of a bundled class takes, as builtins do. */
public final class ArgumentLimitNode extends StatementNode {
    private final UserFunction function;

    /** For a function without a variadic parameter. */
    public ArgumentLimitNode(UserFunction function) {
        this.function = function;
    }

    @Override
    public int execute(VirtualFrame frame) {
        int given = frame.getArguments().length - Frames.FIRST;
        if (given > function.parameterCount()) {
            CompilerDirectives.transferToInterpreter();
            throw wrongCount(function, given);
        }
        return NORMAL;
    }

    @TruffleBoundary
    static RuntimeException wrongCount(UserFunction function, int given) {
        int min = function.requiredParameterCount();
        int max = function.isVariadic() ? Integer.MAX_VALUE : function.parameterCount();
        int expected = given < min ? min : max;
        String bound = min == max ? "exactly" : given < min ? "at least" : "at most";
        return PhpErrors.argumentCountError(Traces.functionName(function) + "() expects " + bound + " " + expected
                + " argument" + (expected == 1 ? "" : "s") + ", " + given + " given");
    }
}
