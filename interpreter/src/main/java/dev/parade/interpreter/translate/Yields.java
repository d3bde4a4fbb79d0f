package dev.parade.interpreter.translate;

import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Statement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** Finds yields in trees and rewrites the expressions around them. Nested functions and classes have yields of their own. */
final class Yields {
    private Yields() {}

    /** True if the node contains a yield of the function it stands in. */
    static boolean in(Object node) {
        return switch (node) {
            case Expression.Yield ignored -> true;
            case Expression.YieldFrom ignored -> true;
            case Expression.Closure ignored -> false;
            case Expression.ArrowFunction ignored -> false;
            case Expression.AnonymousClass ignored -> false;
            case Statement.FunctionDeclaration ignored -> false;
            case Statement.ClassDeclaration ignored -> false;
            case List<?> list -> {
                for (Object o : list) {
                    if (o != null && in(o)) {
                        yield true;
                    }
                }
                yield false;
            }
            case Expression.Arguments a -> in(a.list());
            case Node n -> inComponents(n);
            case null, default -> false;
        };
    }

    private static boolean inComponents(Node node) {
        for (RecordComponent c : node.getClass().getRecordComponents()) {
            if (in(get(node, c))) {
                return true;
            }
        }
        return false;
    }

    /** Expressions that evaluating later gives the same value as PHP's compiled variables do: literals and variables. */
    static boolean isPlain(Expression e) {
        return e instanceof Expression.Variable
                || e instanceof Expression.IntLiteral
                || e instanceof Expression.FloatLiteral
                || e instanceof Expression.StringLiteral
                || e instanceof Expression.Constant
                || e instanceof Expression.ClassName
                || e instanceof Expression.FunctionName;
    }

    /** True for operators that may leave their right side alone. */
    static boolean isConditional(BinaryOperator operator) {
        return switch (operator) {
            case AND, OR, LOGICAL_AND, LOGICAL_OR, COALESCE -> true;
            default -> false;
        };
    }

    /** What becomes of a part of an expression; {@code yieldsFollow}: a later part contains a yield. */
    interface Rewriter {
        Expression rewrite(Expression part, boolean yieldsFollow);
    }

    /** The expression with each of its parts rewritten, in order of evaluation. */
    static Expression rewrite(Expression e, Rewriter rewriter) {
        List<Expression> parts = new ArrayList<>();
        collect(e, parts, true);
        int last = -1;
        for (int i = 0; i < parts.size(); i++) {
            if (in(parts.get(i))) {
                last = i;
            }
        }
        int[] at = {0};
        int lastYield = last;
        return (Expression) rebuild(
                e,
                part -> {
                    int i = at[0]++;
                    return i <= lastYield ? rewriter.rewrite(part, i < lastYield) : part;
                },
                true);
    }

    private interface Mapper {
        Expression map(Expression part);
    }

    private static void collect(Object node, List<Expression> parts, boolean top) {
        switch (node) {
            case Expression e when !top -> parts.add(e);
            case List<?> list -> list.forEach(o -> collect(o, parts, false));
            case Expression.Arguments a -> collect(a.list(), parts, false);
            case Statement ignored -> {}
            case Node n -> {
                for (RecordComponent c : n.getClass().getRecordComponents()) {
                    collect(get(n, c), parts, false);
                }
            }
            case null, default -> {}
        }
    }

    private static Object rebuild(Object node, Mapper mapper, boolean top) {
        return switch (node) {
            case Expression e when !top -> mapper.map(e);
            case List<?> list -> {
                List<Object> result = new ArrayList<>();
                for (Object o : list) {
                    result.add(o == null ? null : rebuild(o, mapper, false));
                }
                yield result;
            }
            case Expression.Arguments a -> {
                @SuppressWarnings("unchecked")
                List<dev.parade.parser.ast.Argument> list =
                        (List<dev.parade.parser.ast.Argument>) rebuild(a.list(), mapper, false);
                yield new Expression.Arguments(list, a.firstClass());
            }
            case Statement s -> s;
            case Node n -> rebuildRecord(n, mapper);
            case null -> null;
            default -> node;
        };
    }

    private static Object rebuildRecord(Node node, Mapper mapper) {
        RecordComponent[] components = node.getClass().getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = rebuild(get(node, components[i]), mapper, false);
        }
        try {
            Constructor<?> constructor = node.getClass().getDeclaredConstructor(types);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object get(Node node, RecordComponent c) {
        try {
            return c.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
