package dev.parade.interpreter.translate;

import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.PropertyHook;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;

/** Whether a hook uses the property itself, which then has a slot. */
public final class HookBodies {
    private HookBodies() {}

    /** True if the hook's code uses {@code $this->property}. */
    public static boolean mentions(PropertyHook hook, String property) {
        return mentions((Object) hook.body(), property) || mentions((Object) hook.expression(), property);
    }

    private static boolean mentions(Object node, String property) {
        return switch (node) {
            case Expression.Property p
            when p.base() instanceof Expression.Variable v
                    && v.name().equals("this")
                    && p.name() instanceof Expression.StringLiteral s
                    && s.value().equals(property) -> true;
            case List<?> list -> list.stream().anyMatch(n -> mentions(n, property));
            case Expression.Arguments a -> mentions(a.list(), property);
            case Node n -> components(n, property);
            case null, default -> false;
        };
    }

    private static boolean components(Node node, String property) {
        try {
            for (RecordComponent c : node.getClass().getRecordComponents()) {
                if (mentions(c.getAccessor().invoke(node), property)) {
                    return true;
                }
            }
            return false;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
