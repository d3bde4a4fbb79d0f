package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.translate.CapturedNames;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.StaticVariable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

/** What functions keep between calls, and what closures capture. */
final class StaticVariables {
    private StaticVariables() {}

    /** Captured values by name, in the order of capture. */
    static PhpArray used(ReflectedFunction f) {
        PhpArray values = new PhpArray();
        PhpClosure closure = f.closure();
        if (closure == null || !(f.function() instanceof UserFunction user) || !user.isClosure()) {
            return values;
        }
        List<String> names = CapturedNames.of(user);
        for (int i = 0; i < closure.captured().length; i++) {
            Object value = closure.captured()[i];
            if (value != null) {
                values.put(PhpString.of(names.get(i)), value);
            }
        }
        return values;
    }

    /** Captured values and static variables by name. */
    static PhpArray of(Request request, ReflectedFunction f) {
        PhpArray values = used(f);
        if (!(f.function() instanceof UserFunction user) || user.body() == null) {
            return values;
        }
        List<StaticVariable> declared = new ArrayList<>();
        collect(user.body(), declared);
        Object[] cells =
                f.closure() != null && user.isClosure() ? f.closure().statics() : request.functionStatics(user.index());
        for (int i = 0; i < declared.size(); i++) {
            StaticVariable variable = declared.get(i);
            Object cell = cells == null || i >= cells.length ? null : cells[i];
            values.put(
                    PhpString.of(variable.name()),
                    cell instanceof PhpReference r ? r.get() : initial(request, user, variable));
        }
        return values;
    }

    /** The value before the first run; null where only running the function can tell. */
    private static Object initial(Request request, UserFunction user, StaticVariable variable) {
        if (variable.value() == null || runs(variable.value())) {
            return PhpNull.INSTANCE;
        }
        return request.engine().translator().evaluate(request, variable.value(), user.unit(), user.scope());
    }

    private static boolean runs(Object node) {
        return switch (node) {
            case Expression.Call c -> true;
            case Expression.MethodCall c -> true;
            case Expression.StaticCall c -> true;
            case Expression.Variable v -> true;
            case Expression.New n -> true;
            case Expression.Arguments a -> runs(a.list());
            case List<?> list -> list.stream().anyMatch(StaticVariables::runs);
            case Node n -> children(n).stream().anyMatch(StaticVariables::runs);
            case null, default -> false;
        };
    }

    private static void collect(Object node, List<StaticVariable> found) {
        switch (node) {
            case Statement.StaticVariables s -> found.addAll(s.variables());
            case Expression e -> {}
            case ClassBody c -> {}
            case Statement.FunctionDeclaration f -> {}
            case List<?> list -> list.forEach(n -> collect(n, found));
            case Node n -> children(n).forEach(child -> collect(child, found));
            case null, default -> {}
        }
    }

    private static List<Object> children(Node node) {
        List<Object> children = new ArrayList<>();
        try {
            for (RecordComponent c : node.getClass().getRecordComponents()) {
                Object child = c.getAccessor().invoke(node);
                if (child != null) {
                    children.add(child);
                }
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return children;
    }
}
