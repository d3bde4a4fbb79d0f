package dev.parade.library.reflection;

import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.signature.SignatureParser;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.AbstractBuiltin;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.EnumMethod;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.values.PhpObject;
import java.util.ArrayList;
import java.util.List;

/**
 * What a ReflectionFunction or ReflectionMethod stands for.
 *
 * @param method null for a function
 * @param reflected the class the method was asked of; null for a function
 * @param closure the Closure it was asked of, else null
 */
record ReflectedFunction(PhpFunction function, MethodInfo method, PhpClass reflected, PhpClosure closure) {
    static ReflectedFunction of(PhpObject self) {
        return Reflectors.of(self, ReflectedFunction.class);
    }

    /** The code of PHP source; null for a builtin. */
    UserFunction user() {
        return function instanceof UserFunction u && !u.unit().isInternal() && !isClosureInvoke() ? u : null;
    }

    /** True for {@code __invoke} of a closure, which counts as builtin. */
    private boolean isClosureInvoke() {
        return method != null && closure != null;
    }

    /** The signature of what is not PHP code. */
    Signature signature() {
        return switch (function) {
            case Builtin builtin -> builtin.signature();
            case AbstractBuiltin builtin -> builtin.signature();
            case EnumMethod enumMethod -> enumSignature(enumMethod);
            default -> throw new IllegalStateException("no signature of " + function);
        };
    }

    private static Signature enumSignature(EnumMethod method) {
        return SignatureParser.signature(
                switch (method.name()) {
                    case "cases" -> "public static function cases(): array";
                    case "from" -> "public static function from(int|string $value): static";
                    default -> "public static function tryFrom(int|string $value): ?static";
                });
    }

    String name(Request request) {
        if (method != null) {
            return method.name();
        }
        if (isMagic()) {
            return closure.magicName();
        }
        if (function instanceof UserFunction u && u.isClosure() && request.level() >= 84) {
            return u.displayName();
        }
        return function.name();
    }

    /** True for a closure of a method that is not there: its calls go to {@code __call}. It has a name and no parameters. */
    private boolean isMagic() {
        return method == null && closure != null && closure.magicName() != null;
    }

    int parameterCount() {
        return isMagic() ? 0 : function.parameterCount();
    }

    int requiredParameterCount() {
        return isMagic() ? 0 : function.requiredParameterCount();
    }

    /** The class whose code a method is; null for a function. */
    PhpClass declaringClass() {
        return method == null ? null : method.declaringClass();
    }

    /** The class that code of the function is in, for constants and private members; null for none. */
    PhpClass scope() {
        return function instanceof UserFunction u ? u.scope() : declaringClass();
    }

    /** Type of the result that binds, null for none; see {@link #tentativeType}. */
    ReflectedType returnType() {
        return isTentative() ? null : declaredType();
    }

    /** Type of the result of a builtin method that overriding ones should but need not declare, null for none. */
    ReflectedType tentativeType() {
        return isTentative() ? declaredType() : null;
    }

    private boolean isTentative() {
        return method != null
                && method.declaringClass().isInternal()
                && TentativeTypes.has(method.declaringClass().lowerName(), PhpClass.lower(method.name()));
    }

    private ReflectedType declaredType() {
        return function instanceof UserFunction u
                ? ReflectedType.of(u.returnType())
                : ReflectedType.of(signature().returnType());
    }

    List<ReflectedParameter> parameters() {
        List<ReflectedParameter> all = new ArrayList<>();
        for (int i = 0, n = parameterCount(); i < n; i++) {
            all.add(new ReflectedParameter(this, i));
        }
        return all;
    }
}
