package dev.parade.interpreter.translate;

import dev.parade.catalog.signature.Parameter;
import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.signature.Type;
import dev.parade.interpreter.builtin.AbstractBuiltin;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.functions.ParameterInfo;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.translate.Variance.Status;
import java.util.List;

/**
 * The head of a method as overriding methods are held to it, whether it is written in PHP or in Java.
 *
 * @param types of the parameters, null for none each
 * @param byReference of the parameters
 * @param returns null for none
 * @param tentative a method that leaves the return type out is only deprecated
 */
record MethodHead(
        int required,
        boolean returnsReference,
        boolean variadic,
        TypeConstraint[] types,
        boolean[] byReference,
        TypeConstraint returns,
        boolean tentative) {

    /** That of a method of a class. */
    static MethodHead of(PhpFunction f, PhpClass c) {
        return switch (f) {
            case UserFunction user -> of(user);
            case Builtin b -> of(b, b.signature(), c);
            case AbstractBuiltin b -> of(b, b.signature(), c);
            default ->
                new MethodHead(
                        f.requiredParameterCount(),
                        f.returnsReference(),
                        f.isVariadic(),
                        new TypeConstraint[f.parameterCount()],
                        new boolean[f.parameterCount()],
                        null,
                        true);
        };
    }

    private static MethodHead of(UserFunction f) {
        ParameterInfo[] parameters = f.parameters();
        TypeConstraint[] types = new TypeConstraint[parameters.length];
        boolean[] references = new boolean[parameters.length];
        for (int i = 0; i < parameters.length; i++) {
            types[i] = parameters[i].type();
            references[i] = parameters[i].byReference();
        }
        return new MethodHead(
                f.requiredParameterCount(),
                f.returnsReference(),
                f.isVariadic(),
                types,
                references,
                f.returnType(),
                f.unit().isInternal() && !f.name().equalsIgnoreCase("__toString"));
    }

    private static MethodHead of(PhpFunction f, Signature signature, PhpClass c) {
        List<Parameter> parameters = signature.parameters();
        TypeConstraint[] types = new TypeConstraint[parameters.size()];
        boolean[] references = new boolean[types.length];
        for (int i = 0; i < types.length; i++) {
            Parameter p = parameters.get(i);
            boolean sayable =
                    p.typed() && (!p.type().has(Type.RESOURCE) || p.type().isMixed());
            types[i] = sayable ? BuiltinTypes.of(p.type(), c) : null;
            references[i] = p.byRef();
        }
        return new MethodHead(
                f.requiredParameterCount(),
                f.returnsReference(),
                f.isVariadic(),
                types,
                references,
                BuiltinTypes.of(signature.returnType(), c),
                isTentative(f.name(), c));
    }

    /** Return types of builtin methods are tentative, except those of newer classes and of what never had others. */
    static boolean isTentative(String method, PhpClass c) {
        return !c.name().contains("\\")
                && !method.equalsIgnoreCase("__toString")
                && switch (c.lowerName()) {
                    case "throwable", "unitenum", "backedenum" -> false;
                    default -> true;
                };
    }

    private TypeConstraint typeAt(int i) {
        return types[Math.min(i, types.length - 1)];
    }

    private boolean byReferenceAt(int i) {
        return byReference[Math.min(i, types.length - 1)];
    }

    /** Whether a method with this head may override one with the other. */
    Status overrides(MethodHead other, Obligations obligations) {
        if (other.required < required || other.returnsReference && !returnsReference || other.variadic && !variadic) {
            return Status.ERROR;
        }
        boolean unresolved = false;
        int n = Math.max(types.length, other.types.length);
        for (int i = 0; i < n; i++) {
            if (i >= other.types.length && !other.variadic) {
                // A further parameter; it is optional.
                continue;
            }
            if (i >= types.length && !variadic) {
                return Status.ERROR;
            }
            Status s = parameterFits(typeAt(i), other.typeAt(i), obligations);
            if (s == Status.ERROR || byReferenceAt(i) != other.byReferenceAt(i)) {
                return Status.ERROR;
            }
            unresolved |= s == Status.UNRESOLVED;
        }
        Status soFar = unresolved ? Status.UNRESOLVED : Status.SUCCESS;
        if (other.returns == null) {
            return soFar;
        }
        if (returns == null) {
            return !other.tentative ? Status.ERROR : unresolved ? soFar : Status.WARNING;
        }
        Status s = obligations.subtype(returns, other.returns);
        if (s == Status.SUCCESS) {
            return soFar;
        }
        return s == Status.ERROR && other.tentative ? Status.WARNING : s;
    }

    private static Status parameterFits(TypeConstraint own, TypeConstraint other, Obligations obligations) {
        if (own == null || own.toString().equals("mixed")) {
            return Status.SUCCESS;
        }
        return other == null ? Status.ERROR : obligations.subtype(other, own);
    }
}
