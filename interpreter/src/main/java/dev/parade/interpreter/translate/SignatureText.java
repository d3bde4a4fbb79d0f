package dev.parade.interpreter.translate;

import dev.parade.catalog.signature.Signature;
import dev.parade.interpreter.builtin.AbstractBuiltin;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.functions.ParameterInfo;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.parser.ast.Expression;

/** Signatures as PHP's messages show them: {@code A::f(int $x, &$y = 5): string}. */
final class SignatureText {
    private SignatureText() {}

    /**
     * The head of a method.
     *
     * @param c what {@code self} and {@code parent} mean
     * @param owner name of the class or trait that the method is said to be of
     */
    static String of(PhpClass c, String owner, PhpFunction f) {
        return switch (f) {
            case UserFunction user -> of(c, owner, user);
            case Builtin b -> of(owner, b.signature());
            case AbstractBuiltin b -> of(owner, b.signature());
            default -> owner + "::" + f.name() + "()";
        };
    }

    private static String of(PhpClass c, String owner, UserFunction f) {
        StringBuilder b = new StringBuilder();
        if (f.returnsReference()) {
            b.append("& ");
        }
        b.append(owner).append("::").append(f.name()).append('(');
        ParameterInfo[] parameters = f.parameters();
        for (int i = 0; i < parameters.length; i++) {
            ParameterInfo p = parameters[i];
            b.append(i == 0 ? "" : ", ");
            if (p.type() != null) {
                b.append(type(c, p.type())).append(' ');
            }
            b.append(p.byReference() ? "&" : "")
                    .append(p.variadic() ? "..." : "")
                    .append('$')
                    .append(p.name());
            if (i >= f.requiredParameterCount() && !p.variadic() && p.syntax().defaultValue() != null) {
                b.append(" = ").append(value(p.syntax().defaultValue()));
            }
        }
        b.append(')');
        if (f.returnType() != null) {
            b.append(": ").append(type(c, f.returnType()));
        }
        return b.toString();
    }

    private static String type(PhpClass c, TypeConstraint type) {
        return type.text(c, null);
    }

    private static String of(String owner, Signature signature) {
        String text = signature.toString();
        return owner + "::" + signature.name() + text.substring(Math.max(0, text.indexOf('(')));
    }

    private static String value(Expression e) {
        return switch (e) {
            case Expression.IntLiteral i -> Long.toString(i.value());
            case Expression.FloatLiteral d ->
                dev.parade.interpreter.runtime.FloatFormat.format(d.value(), 14).toString();
            case Expression.StringLiteral s ->
                s.value().length() > 10 ? "'" + s.value().substring(0, 10) + "...'" : "'" + s.value() + "'";
            case Expression.Constant k ->
                k.name().text().toLowerCase(java.util.Locale.ROOT).matches("null|true|false")
                        ? k.name().text().toLowerCase(java.util.Locale.ROOT)
                        : k.name().text();
            case Expression.ArrayLiteral a -> a.items().isEmpty() ? "[]" : "[...]";
            case Expression.ClassConstant k
            when k.classRef() instanceof Expression.ClassName n && k.name() instanceof Expression.StringLiteral s ->
                n.name().text() + "::" + s.value();
            case Expression.Unary u when u.operand() instanceof Expression.IntLiteral i -> "-" + i.value();
            default -> "<expression>";
        };
    }
}
