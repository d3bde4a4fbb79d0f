package dev.parade.interpreter.translate;

import dev.parade.interpreter.functions.UserFunction;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Parameter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The variables an arrow function captures: those its body names, parameters aside. */
final class ArrowCaptures {
    private ArrowCaptures() {}

    static List<String> of(UserFunction function) {
        return of(function.arrowBody(), function.signature().parameters());
    }

    static List<String> of(Expression body, List<Parameter> parameters) {
        Set<String> found = new LinkedHashSet<>();
        collect(body, found);
        for (Parameter p : parameters) {
            found.remove(p.name());
        }
        found.remove("this");
        found.remove("GLOBALS");
        return new ArrayList<>(found);
    }

    private static void collect(Object node, Set<String> found) {
        switch (node) {
            case Expression.Variable v -> found.add(v.name());
            case Expression.ArrowFunction f ->
                found.addAll(of(f.body(), f.signature().parameters()));
            case Expression.Closure c -> {
                for (ClosureUse use : c.uses()) {
                    found.add(use.name());
                }
            }
            case Expression.AnonymousClass ignored -> {}
            case Expression.Call call -> {
                if (call.callee() instanceof Expression.FunctionName f
                        && f.name().text().equalsIgnoreCase("compact")) {
                    call.arguments().list().forEach(a -> {
                        if (a.value() instanceof Expression.StringLiteral s) {
                            found.add(s.value());
                        }
                    });
                }
                components(call, found);
            }
            case List<?> list -> list.forEach(n -> collect(n, found));
            case Expression.Arguments a -> collect(a.list(), found);
            case Node n -> components(n, found);
            case null, default -> {}
        }
    }

    private static void components(Node node, Set<String> found) {
        try {
            for (RecordComponent c : node.getClass().getRecordComponents()) {
                collect(c.getAccessor().invoke(node), found);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
