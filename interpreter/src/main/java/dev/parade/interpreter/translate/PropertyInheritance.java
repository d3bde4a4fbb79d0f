package dev.parade.interpreter.translate;

import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.translate.Variance.Status;

/** What PHP asks of a property that redeclares one of a parent, or that an interface wants. */
final class PropertyInheritance {
    private enum Direction {
        INVARIANT(""),
        COVARIANT("subtype of "),
        CONTRAVARIANT("supertype of ");

        private final String text;

        Direction(String text) {
            this.text = text;
        }
    }

    private final Obligations obligations;
    private final PhpClass c;

    PropertyInheritance(Obligations obligations) {
        this.obligations = obligations;
        this.c = obligations.linking();
    }

    private RuntimeException fatal(String message) {
        return obligations.fatal(message);
    }

    private static int setVisibility(int flags) {
        return (flags & Modifiers.PRIVATE_SET) != 0 ? 2 : (flags & Modifiers.PROTECTED_SET) != 0 ? 1 : 0;
    }

    private static MethodInfo get(PropertyInfo p) {
        return p.declaration() == null ? null : p.declaration().getHook();
    }

    private static MethodInfo set(PropertyInfo p) {
        return p.declaration() == null ? null : p.declaration().setHook();
    }

    private static boolean isVirtual(PropertyInfo p) {
        return (p.flags() & Modifiers.VIRTUAL) != 0;
    }

    private static boolean isAbstract(PropertyInfo p) {
        return (p.flags() & Modifiers.ABSTRACT) != 0 || p.declaringClass().kind() == PhpClass.Kind.INTERFACE;
    }

    private static Direction direction(PropertyInfo p) {
        if (isVirtual(p) && (get(p) != null || set(p) != null)) {
            if (set(p) == null) {
                return Direction.COVARIANT;
            }
            if (get(p) == null) {
                return Direction.CONTRAVARIANT;
            }
        }
        return Direction.INVARIANT;
    }

    void check(PropertyInfo own, PropertyInfo inherited) {
        if (inherited.isPrivate()) {
            return;
        }
        PhpClass from = inherited.declaringClass();
        String label = c.name() + "::$" + own.name();
        String theirs = from.name() + "::$" + own.name();
        if ((inherited.flags() & (Modifiers.FINAL | Modifiers.PRIVATE_SET)) != 0) {
            throw fatal("Cannot override final property " + theirs);
        }
        if (own.isStatic() != inherited.isStatic()) {
            throw fatal("Cannot redeclare " + (inherited.isStatic() ? "static " : "non static ") + theirs + " as "
                    + (own.isStatic() ? "static " : "non static ") + label);
        }
        if (own.isReadonly() != inherited.isReadonly() && !isAbstract(inherited)) {
            throw fatal("Cannot redeclare " + (inherited.isReadonly() ? "readonly" : "non-readonly") + " property "
                    + theirs + " as " + (own.isReadonly() ? "readonly " : "non-readonly ") + label);
        }
        access(own, inherited, label);
        hook(get(own), get(inherited));
        hook(set(own), set(inherited));
        type(own, inherited, label);
    }

    private void access(PropertyInfo own, PropertyInfo inherited, String label) {
        String from = inherited.declaringClass().name();
        // A virtual property that cannot be set has no set visibility to keep to.
        boolean getOnly = isVirtual(inherited) && get(inherited) != null && set(inherited) == null;
        if (setVisibility(own.flags()) > 0 && !getOnly) {
            int wanted = setVisibility(inherited.flags());
            boolean asymmetric = wanted > 0;
            if (setVisibility(own.flags()) > (asymmetric ? wanted : MethodInheritance.visibility(inherited.flags()))) {
                throw fatal("Set access level of " + label + " must be "
                        + (asymmetric ? MethodInheritance.weaker(wanted) + "(set)" : "omitted") + " (as in class "
                        + from
                        + ")" + (asymmetric ? " or weaker" : ""));
            }
        }
        int needed = MethodInheritance.visibility(inherited.flags());
        if (MethodInheritance.visibility(own.flags()) > needed) {
            throw fatal("Access level to " + label + " must be " + MethodInheritance.weaker(needed) + " (as in class "
                    + from + ")" + (needed == 0 ? "" : " or weaker"));
        }
    }

    private void hook(MethodInfo own, MethodInfo inherited) {
        if (own != null && inherited != null && own != inherited && inherited.isFinal()) {
            throw fatal("Cannot override final property hook "
                    + inherited.declaringClass().name() + "::" + inherited.name() + "()");
        }
    }

    private void type(PropertyInfo own, PropertyInfo inherited, String label) {
        String from = inherited.declaringClass().name();
        if (inherited.type() == null) {
            if (own.type() != null) {
                throw fatal("Type of " + label + " must not be defined (as in class " + from + ")");
            }
            return;
        }
        Direction direction = direction(inherited);
        obligations.check(() -> compare(own.type(), inherited.type(), direction), status -> {
            throw fatal("Type of " + label + " must be " + direction.text
                    + inherited.type().text(inherited.declaringClass(), null) + " (as in class " + from + ")");
        });
        MethodInfo wanted = set(inherited);
        if (isAbstract(inherited) && wanted != null && set(own) == null && own.type() != null) {
            TypeConstraint value = valueType(wanted, inherited);
            obligations.check(() -> obligations.subtype(value, own.type()), status -> {
                throw fatal("Set type of " + label + " must be supertype of " + value + " (as in "
                        + inherited.declaringClass().kindName() + " " + from + ")");
            });
        }
    }

    private static TypeConstraint valueType(MethodInfo setHook, PropertyInfo p) {
        TypeConstraint declared = setHook.function() instanceof UserFunction f && f.parameters().length > 0
                ? f.parameters()[0].type()
                : null;
        return declared == null ? p.type() : declared;
    }

    private Status compare(TypeConstraint own, TypeConstraint theirs, Direction direction) {
        if (own == null) {
            return Status.ERROR;
        }
        if (own.toString().equals(theirs.toString())) {
            return Status.SUCCESS;
        }
        Status down = direction == Direction.CONTRAVARIANT ? Status.SUCCESS : obligations.subtype(own, theirs);
        Status up = direction == Direction.COVARIANT ? Status.SUCCESS : obligations.subtype(theirs, own);
        return down == Status.ERROR || up == Status.ERROR
                ? Status.ERROR
                : down == Status.SUCCESS && up == Status.SUCCESS ? Status.SUCCESS : Status.UNRESOLVED;
    }

    /** Whether two types are the same, as far as that can be said without loading classes. */
    boolean sameType(TypeConstraint a, TypeConstraint b) {
        return a == null || b == null ? a == b : compare(a, b, Direction.INVARIANT) == Status.SUCCESS;
    }

    /** What a set hook takes must be at least what the property holds. */
    void setHook(PropertyInfo own) {
        MethodInfo hook = set(own);
        if (hook == null
                || hook.declaringClass() != c
                || !(hook.function() instanceof UserFunction f)
                || f.parameters().length == 0
                || f.parameters()[0].type() == null) {
            return;
        }
        TypeConstraint value = f.parameters()[0].type();
        obligations.check(() -> own.type() == null ? Status.ERROR : obligations.subtype(own.type(), value), status -> {
            throw fatal("Type of parameter $" + f.parameterName(0) + " of hook " + c.name() + "::$" + own.name()
                    + "::set must be compatible with property type");
        });
    }
}
