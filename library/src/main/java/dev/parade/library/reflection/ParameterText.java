package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.translate.LiteralExpressions;
import dev.parade.parser.ast.Expression;

/** Parameters as they print. */
final class ParameterText {
    private ParameterText() {}

    static String of(Request request, ReflectedParameter p) {
        StringBuilder b = new StringBuilder("Parameter #" + p.position() + " [ ");
        b.append(p.isOptional() ? "<optional> " : "<required> ");
        if (p.type() != null) {
            b.append(p.type().text()).append(' ');
        }
        b.append(p.isByReference() ? "&" : "").append(p.isVariadic() ? "..." : "");
        b.append('$').append(p.name());
        if (p.isOptional() && !p.isVariadic()) {
            b.append(" = ").append(p.hasDefault() ? defaultText(request, p) : "<default>");
        }
        return b.append(" ]").toString();
    }

    private static String defaultText(Request request, ReflectedParameter p) {
        if (p.owner().function() instanceof UserFunction) {
            Expression e = p.syntax().defaultValue();
            return LiteralExpressions.isLiteral(e) ? ValueText.of(request, p.defaultValue(request)) : p.defaultText();
        }
        return p.defaultText();
    }
}
