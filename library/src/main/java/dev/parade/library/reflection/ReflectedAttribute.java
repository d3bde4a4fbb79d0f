package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.DeclaredConstant;
import dev.parade.interpreter.runtime.Deprecations;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a ReflectionAttribute stands for.
 *
 * @param target one of the bits of PHP's class Attribute
 * @param scope what self means in the arguments, null outside of classes
 * @param repeated there is another one of the same name there
 */
record ReflectedAttribute(Attribute syntax, int target, SourceUnit unit, PhpClass scope, boolean repeated) {
    static final int TARGET_CLASS = 1;
    static final int TARGET_FUNCTION = 2;
    static final int TARGET_METHOD = 4;
    static final int TARGET_PROPERTY = 8;
    static final int TARGET_CLASS_CONSTANT = 16;
    static final int TARGET_PARAMETER = 32;
    static final int TARGET_CONSTANT = 64;
    private static final long INSTANCEOF = 2;

    /** Where attributes stand: the groups with what all of them share. */
    record Place(List<AttributeGroup> groups, int target, SourceUnit unit, PhpClass scope) {
        static final Place NONE = new Place(List.of(), 0, null, null);
    }

    static Place ofClass(Request request, PhpClass c) {
        return c.declaration() == null
                ? new Place(BuiltinAttributes.of(request, c), TARGET_CLASS, null, c)
                : new Place(c.declaration().attributes(), TARGET_CLASS, c.unit(), c);
    }

    static Place ofFunction(Request request, ReflectedFunction f) {
        if (f.function() instanceof Builtin builtin) {
            int target = builtin.isMethod() ? TARGET_METHOD : TARGET_FUNCTION;
            return new Place(BuiltinAttributes.of(request, builtin), target, null, null);
        }
        if (!(f.function() instanceof UserFunction u)
                || u.unit().isInternal() && request.level() < Deprecations.since(u)) {
            return Place.NONE;
        }
        boolean isMethod = f.method() != null && !u.isClosure() || u.kind() == UserFunction.Kind.METHOD;
        int target = isMethod ? TARGET_METHOD : TARGET_FUNCTION;
        return new Place(u.signature().attributes(), target, u.unit(), u.scope());
    }

    static Place ofParameter(ReflectedParameter p) {
        return p.owner().function() instanceof UserFunction u
                ? new Place(p.syntax().attributes(), TARGET_PARAMETER, u.unit(), u.scope())
                : Place.NONE;
    }

    static Place ofProperty(ReflectedProperty p) {
        return p.info() == null || p.info().declaration() == null
                ? Place.NONE
                : new Place(
                        p.info().declaration().attributes(),
                        TARGET_PROPERTY,
                        p.declaringClass().unit(),
                        p.declaringClass());
    }

    static Place ofConstant(ConstantInfo k) {
        return new Place(
                k.attributes(), TARGET_CLASS_CONSTANT, k.declaringClass().unit(), k.declaringClass());
    }

    /** Of a constant outside of classes, null when no const statement made it. */
    static Place ofConstant(DeclaredConstant k) {
        return k == null ? Place.NONE : new Place(k.attributes(), TARGET_CONSTANT, k.unit(), null);
    }

    /** What getAttributes() answers. */
    static PhpArray list(Request request, BuiltinCall call, Place place, PhpString name, long flags) {
        if ((flags & ~INSTANCEOF) != 0) {
            throw Reflectors.badFilter(call);
        }
        PhpClass wanted = null;
        if (name != null && (flags & INSTANCEOF) != 0) {
            wanted = request.findClass(name.toString(), true);
            if (wanted == null) {
                throw PhpErrors.error("Class \"" + name + "\" not found");
            }
        }
        PhpArray found = new PhpArray();
        for (ReflectedAttribute a : all(place)) {
            if (name == null || a.matches(request, name.toString(), wanted)) {
                PhpObject made = Reflectors.make(request, "ReflectionAttribute", a);
                if (made.phpClass().property("name") != null) {
                    made.setProperty("name", PhpString.of(a.name()));
                }
                found.append(made);
            }
        }
        return found;
    }

    static List<ReflectedAttribute> all(Place place) {
        Map<String, Integer> count = new HashMap<>();
        List<Attribute> written = new ArrayList<>();
        for (AttributeGroup group : place.groups()) {
            for (Attribute a : group.attributes()) {
                written.add(a);
                count.merge(PhpClass.lower(a.name().resolved()), 1, Integer::sum);
            }
        }
        return written.stream()
                .map(a -> new ReflectedAttribute(
                        a,
                        place.target(),
                        place.unit(),
                        place.scope(),
                        count.get(PhpClass.lower(a.name().resolved())) > 1))
                .toList();
    }

    private boolean matches(Request request, String wantedName, PhpClass wanted) {
        if (wanted == null) {
            String plain = wantedName.startsWith("\\") ? wantedName.substring(1) : wantedName;
            return PhpClass.lower(plain).equals(PhpClass.lower(name()));
        }
        PhpClass c = request.findClass(name(), true);
        return c != null && c.isSubclassOf(wanted);
    }

    String name() {
        return syntax.name().resolved();
    }

    /** The values of the arguments; those with names by name. */
    PhpArray arguments(Request request) {
        PhpArray values = new PhpArray();
        if (syntax.arguments() != null) {
            for (Argument a : syntax.arguments().list()) {
                Object value = value(request, a.value());
                if (a.name() != null) {
                    values.put(PhpString.of(a.name()), value);
                } else {
                    values.append(value);
                }
            }
        }
        return values;
    }

    Object value(Request request, Expression e) {
        return switch (e) {
            case Expression.IntLiteral i when unit == null -> i.value();
            case Expression.StringLiteral s when unit == null -> PhpString.of(s.value());
            default -> request.engine().translator().evaluate(request, e, unit, scope);
        };
    }
}
