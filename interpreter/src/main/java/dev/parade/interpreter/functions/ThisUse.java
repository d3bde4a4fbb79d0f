package dev.parade.interpreter.functions;

import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Node;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Whether the code of a closure mentions {@code $this}, that of closures in it included. */
final class ThisUse {
    private ThisUse() {}

    static boolean in(UserFunction function) {
        return mentions(function.body()) || mentions(function.arrowBody());
    }

    private static boolean mentions(Object node) {
        return switch (node) {
            case Expression.Variable v -> v.name().equals("this");
            case Expression.AnonymousClass ignored -> false;
            case Expression.Arguments a -> mentions(a.list());
            case List<?> list -> list.stream().anyMatch(ThisUse::mentions);
            case Node n -> components(n);
            case null, default -> false;
        };
    }

    private static boolean components(Node node) {
        try {
            for (RecordComponent c : node.getClass().getRecordComponents()) {
                if (mentions(c.getAccessor().invoke(node))) {
                    return true;
                }
            }
            return false;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
