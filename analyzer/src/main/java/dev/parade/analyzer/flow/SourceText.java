package dev.parade.analyzer.flow;

import dev.parade.parser.ast.Expression;

/** Short PHP text of a place or class, for chains. */
final class SourceText {
    private SourceText() {}

    static String of(Expression expression) {
        return switch (expression) {
            case Expression.Parenthesized it -> of(it.operand());
            case Expression.Variable it -> "$" + it.name();
            case Expression.VariableVariable it -> "a variable by name";
            case Expression.Index it -> of(it.base()) + "[]";
            case Expression.Property it -> of(it.base()) + "->" + member(it.name());
            case Expression.StaticProperty it -> of(it.classRef()) + "::$" + member(it.name());
            case Expression.ClassName it -> it.name().text();
            case Expression.MethodCall it -> of(it.base()) + "->" + member(it.name()) + "()";
            case Expression.StaticCall it -> of(it.classRef()) + "::" + member(it.name()) + "()";
            case Expression.Call it -> of(it.callee()) + "()";
            case Expression.FunctionName it -> it.name().text();
            case Expression.ArrayLiteral it -> "[]";
            default -> "...";
        };
    }

    private static String member(Expression name) {
        return name instanceof Expression.StringLiteral plain ? plain.value() : "{...}";
    }
}
