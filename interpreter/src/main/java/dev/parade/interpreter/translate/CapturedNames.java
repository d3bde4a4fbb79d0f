package dev.parade.interpreter.translate;

import dev.parade.interpreter.functions.UserFunction;
import dev.parade.parser.ast.ClosureUse;
import java.util.List;

/** The names of the variables that a closure captures. */
public final class CapturedNames {
    private CapturedNames() {}

    /** Names in the order of the captured values. */
    public static List<String> of(UserFunction closure) {
        return closure.kind() == UserFunction.Kind.ARROW
                ? ArrowCaptures.of(closure)
                : closure.uses().stream().map(ClosureUse::name).toList();
    }
}
