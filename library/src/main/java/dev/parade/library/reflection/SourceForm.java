package dev.parade.library.reflection;

import dev.parade.interpreter.classes.PhpClass;
import dev.parade.parser.PhpPrinter;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import java.util.ArrayList;
import java.util.List;

/** Expressions as descriptions print them: names resolved, with a backslash in front. */
final class SourceForm {
    private SourceForm() {}

    static String of(Expression e) {
        return switch (e) {
            case Expression.Constant c ->
                constant(
                        c.name().hasGlobalFallback()
                                ? c.name().text()
                                : c.name().resolved());
            case Expression.ClassConstant k
            when k.classRef() instanceof Expression.ClassName n && k.name() instanceof Expression.StringLiteral s ->
                s.value().toString().equalsIgnoreCase("class") && !n.name().isSpecialClass()
                        ? "'" + n.name().resolved() + "'"
                        : className(n.name()) + "::" + s.value();
            case Expression.New n
            when n.classRef() instanceof Expression.ClassName c ->
                "new " + className(c.name()) + "(" + arguments(n.arguments()) + ")";
            default -> PhpPrinter.print(e);
        };
    }

    private static String className(Name name) {
        return name.isSpecialClass() ? name.text() : "\\" + name.resolved();
    }

    private static String arguments(Expression.Arguments arguments) {
        List<String> parts = new ArrayList<>();
        if (arguments != null) {
            for (Argument a : arguments.list()) {
                parts.add((a.name() == null ? "" : a.name() + ": ") + of(a.value()));
            }
        }
        return String.join(", ", parts);
    }

    private static String constant(String name) {
        return switch (PhpClass.lower(name)) {
            case "null" -> "NULL";
            case "true", "false" -> PhpClass.lower(name);
            default -> name;
        };
    }
}
