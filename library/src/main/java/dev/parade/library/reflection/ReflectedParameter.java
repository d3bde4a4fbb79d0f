package dev.parade.library.reflection;

import dev.parade.catalog.signature.ConstantExpression;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;

/** What a ReflectionParameter stands for. */
record ReflectedParameter(ReflectedFunction owner, int position) {
    static ReflectedParameter of(PhpObject self) {
        return Reflectors.of(self, ReflectedParameter.class);
    }

    String name() {
        return owner.function().parameterName(position);
    }

    /** The syntax; null for a builtin's. */
    dev.parade.parser.ast.Parameter syntax() {
        return owner.function() instanceof UserFunction u ? u.parameters()[position].syntax() : null;
    }

    private dev.parade.catalog.signature.Parameter declared() {
        return owner.signature().parameters().get(position);
    }

    ReflectedType type() {
        if (owner.function() instanceof UserFunction u) {
            return ReflectedType.of(u.parameters()[position].type());
        }
        return declared().typed() ? ReflectedType.of(declared().type()) : null;
    }

    boolean isVariadic() {
        return owner.function().isVariadic() && position == owner.function().parameterCount() - 1;
    }

    boolean isByReference() {
        return owner.function().isByReference(position);
    }

    /** True when this one and all after it may be left out. */
    boolean isOptional() {
        return isVariadic() || position >= owner.function().requiredParameterCount();
    }

    boolean hasDefault() {
        if (syntax() != null) {
            return syntax().defaultValue() != null;
        }
        return declared().defaultText() != null && !declared().defaultText().equals("UNKNOWN");
    }

    /** The value of the default, which there must be. */
    Object defaultValue(Request request) {
        if (owner.function() instanceof UserFunction u) {
            return request.engine().translator().evaluate(request, syntax().defaultValue(), u.unit(), u.scope());
        }
        ConstantExpression value = declared().defaultValue();
        return BuiltinRegistry.phpValue(value.evaluate(name -> constant(request, name)));
    }

    private Object constant(Request request, String name) {
        int colons = name.indexOf("::");
        Object value;
        if (colons >= 0) {
            String className = name.substring(0, colons);
            var c = className.equals("self") ? owner.declaringClass() : request.builtinClass(className);
            value = ReflectedClass.value(request, c.constant(name.substring(colons + 2)));
        } else {
            value = BuiltinRegistry.shared().constant(name, request.level());
        }
        return switch (value) {
            case null -> throw new IllegalStateException("no constant " + name);
            case PhpNull ignored -> null;
            case PhpString text -> text.toString();
            default -> value;
        };
    }

    /** The default as source; for builtins as declared. */
    String defaultText() {
        return syntax() != null
                ? SourceForm.of(syntax().defaultValue())
                : declared().defaultText();
    }

    /** The name of the constant that the default is; null when it is something else. */
    String defaultConstant(Request request) {
        if (syntax() == null) {
            return declared().defaultValue() instanceof ConstantExpression.Constant c ? c.name() : null;
        }
        return switch (syntax().defaultValue()) {
            case Expression.Constant c
            when !isKeyword(c.name()) ->
                c.name().hasGlobalFallback()
                                && request.constants()
                                                .get(lowerNamespace(c.name().resolved()))
                                        == null
                        ? c.name().text()
                        : c.name().resolved();
            case Expression.ClassConstant c
            when c.classRef() instanceof Expression.ClassName n && c.name() instanceof Expression.StringLiteral s ->
                n.name().resolved() + "::" + s.value();
            default -> null;
        };
    }

    private static String lowerNamespace(String name) {
        int end = name.lastIndexOf('\\') + 1;
        return dev.parade.interpreter.classes.PhpClass.lower(name.substring(0, end)) + name.substring(end);
    }

    private static boolean isKeyword(Name name) {
        return switch (dev.parade.interpreter.classes.PhpClass.lower(name.text())) {
            case "true", "false", "null" -> true;
            default -> false;
        };
    }
}
