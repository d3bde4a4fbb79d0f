package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.functions.ParameterInfo;
import dev.parade.interpreter.functions.UserFunction;
import java.util.ArrayList;
import java.util.List;

/** What PHP refuses in members that override those of a parent or implement those of an interface. */
final class InheritanceChecks {
    private final Request request;
    private final ClassTemplate template;
    private final PhpClass c;

    private InheritanceChecks(Request request, ClassTemplate template, PhpClass c) {
        this.request = request;
        this.template = template;
        this.c = c;
    }

    static void check(Request request, ClassTemplate template, PhpClass c) {
        InheritanceChecks checks = new InheritanceChecks(request, template, c);
        List<PhpClass> bases = new ArrayList<>();
        if (c.parent() != null) {
            bases.add(c.parent());
        }
        bases.addAll(c.interfaces());
        for (PhpClass base : bases) {
            for (MethodInfo inherited : base.methods()) {
                MethodInfo own = c.method(PhpClass.lower(inherited.name()));
                if (own != null && own != inherited && own.declaringClass() == c) {
                    checks.method(own, inherited);
                }
            }
            for (ConstantInfo inherited : base.constants()) {
                ConstantInfo own = c.constant(inherited.name());
                if (own != null && own != inherited && own.declaringClass() == c) {
                    checks.constant(own, inherited);
                }
            }
        }
        if (c.parent() != null) {
            for (PropertyInfo inherited : c.parent().properties()) {
                checks.property(inherited);
            }
            for (PropertyInfo inherited : c.parent().staticProperties()) {
                checks.property(inherited);
            }
        }
    }

    private RuntimeException fatal(String message, int line) {
        return ClassLinker.fatal(request, template, message, line);
    }

    private int line(MethodInfo m) {
        return m.function() instanceof UserFunction f && f.line() > 0
                ? f.line()
                : template.body().line();
    }

    private static int visibility(int flags) {
        return (flags & Modifiers.PRIVATE) != 0 ? 2 : (flags & Modifiers.PROTECTED) != 0 ? 1 : 0;
    }

    private static int setVisibility(int flags) {
        return (flags & Modifiers.PRIVATE_SET) != 0 ? 2 : (flags & Modifiers.PROTECTED_SET) != 0 ? 1 : 0;
    }

    /** A virtual property that cannot be set has no set visibility to keep to. */
    private static boolean isGetOnly(PropertyInfo p) {
        return (p.flags() & Modifiers.VIRTUAL) != 0
                && p.declaration() != null
                && p.declaration().setHook() == null;
    }

    private static String weaker(int visibility) {
        return visibility == 0 ? "public" : visibility == 1 ? "protected" : "private";
    }

    private String accessLevel(String member, int inherited, PhpClass from) {
        return "Access level to " + member + " must be " + weaker(visibility(inherited)) + " (as in class "
                + from.name() + ")" + (visibility(inherited) == 1 ? " or weaker" : "");
    }

    // ---- methods

    private void method(MethodInfo own, MethodInfo inherited) {
        PhpClass from = inherited.declaringClass();
        boolean constructor = own.name().equalsIgnoreCase("__construct");
        if (inherited.isPrivate() && !inherited.isAbstract()) {
            if (inherited.isFinal() && constructor) {
                throw fatal(
                        "Cannot override private final method " + from.name() + "::" + inherited.name() + "()",
                        line(own));
            }
            return;
        }
        if (inherited.isFinal()) {
            throw fatal("Cannot override final method " + from.name() + "::" + inherited.name() + "()", line(own));
        }
        if (inherited.isStatic() != own.isStatic()) {
            throw fatal(
                    inherited.isStatic()
                            ? "Cannot make static method " + from.name() + "::" + inherited.name()
                                    + "() non static in class " + c.name()
                            : "Cannot make non static method " + from.name() + "::" + inherited.name()
                                    + "() static in class " + c.name(),
                    line(own));
        }
        if (own.isAbstract() && !inherited.isAbstract()) {
            throw fatal(
                    "Cannot make non abstract method " + from.name() + "::" + inherited.name() + "() abstract in class "
                            + c.name(),
                    line(own));
        }
        if (constructor && !inherited.isAbstract()) {
            // Constructors are held to an abstract one only, wherever it comes from.
            MethodInfo prototype = abstractConstructor(from);
            if (prototype != null) {
                method(own, prototype);
            }
            return;
        }
        if (visibility(own.flags()) > visibility(inherited.flags())) {
            throw fatal(accessLevel(c.name() + "::" + own.name() + "()", inherited.flags(), from), line(own));
        }
        if (own.function() instanceof UserFunction f) {
            if (inherited.function() instanceof UserFunction g) {
                signature(own, f, inherited, g);
            } else if (inherited.function() instanceof Builtin b) {
                tentative(own, f, inherited, b);
            }
        }
    }

    private static MethodInfo abstractConstructor(PhpClass below) {
        for (PhpClass p = below.parent(); p != null; p = p.parent()) {
            MethodInfo m = p.method("__construct");
            if (m != null && m.isAbstract()) {
                return m;
            }
        }
        for (PhpClass i : below.interfaces()) {
            MethodInfo m = i.method("__construct");
            if (m != null) {
                return m;
            }
        }
        return null;
    }

    private void signature(MethodInfo own, UserFunction f, MethodInfo inherited, UserFunction g) {
        if (g.unit().isInternal() && !f.unit().isInternal() && parametersFit(f, g)) {
            if (!returnFits(f, g)) {
                tentative(own, f, SignatureText.of(inherited.declaringClass(), g));
            }
            return;
        }
        if (!parametersFit(f, g) || !returnFits(f, g)) {
            throw fatal(
                    "Declaration of " + SignatureText.of(c, f) + " must be compatible with "
                            + SignatureText.of(inherited.declaringClass(), g),
                    line(own));
        }
    }

    private boolean parametersFit(UserFunction f, UserFunction g) {
        if (f.requiredParameterCount() > g.requiredParameterCount()) {
            return false;
        }
        if (g.returnsReference() && !f.returnsReference()) {
            return false;
        }
        ParameterInfo[] own = f.parameters();
        ParameterInfo[] theirs = g.parameters();
        if (g.isVariadic() && !f.isVariadic()) {
            return false;
        }
        int fixed = theirs.length - (g.isVariadic() ? 1 : 0);
        if (!f.isVariadic() && own.length < fixed) {
            return false;
        }
        int n = Math.max(own.length, theirs.length);
        for (int i = 0; i < n; i++) {
            ParameterInfo a = i < own.length ? own[i] : f.isVariadic() ? own[own.length - 1] : null;
            ParameterInfo b = i < theirs.length ? theirs[i] : g.isVariadic() ? theirs[theirs.length - 1] : null;
            if (a == null || b == null) {
                continue;
            }
            if (a.byReference() != b.byReference()) {
                return false;
            }
            if (a.type() != null && !isSubtype(b.type(), a.type())) {
                return false;
            }
        }
        return true;
    }

    private boolean returnFits(UserFunction f, UserFunction g) {
        if (g.returnType() == null) {
            return true;
        }
        return f.returnType() != null && isSubtype(f.returnType(), g.returnType());
    }

    /** Overriding a builtin: a missing or other return type is deprecated unless an attribute says it is known. */
    private void tentative(MethodInfo own, UserFunction f, MethodInfo inherited, Builtin b) {
        var returns = b.signature().returnType();
        if (returns == null || f.returnType() != null) {
            return;
        }
        tentative(own, f, SignatureText.of(inherited.declaringClass(), b));
    }

    private void tentative(MethodInfo own, UserFunction f, String theirs) {
        if (ClassLinker.hasAttribute(f.signature().attributes(), "ReturnTypeWillChange")) {
            return;
        }
        request.errors()
                .raiseAt(
                        ErrorLevel.DEPRECATED,
                        "Return type of " + SignatureText.of(c, f) + " should either be compatible with "
                                + theirs
                                + ", or the #[\\ReturnTypeWillChange] attribute should be used to temporarily suppress"
                                + " the notice",
                        f.unit().file(),
                        line(own));
    }

    // ---- types

    /** True if every value of {@code a} is one of {@code b}; null is mixed. Classes that are not there pass. */
    private boolean isSubtype(TypeConstraint a, TypeConstraint b) {
        if (b == null || b.isMixed() && (a == null || (a.mask() & TypeConstraint.VOID) == 0)) {
            return true;
        }
        if (a == null) {
            return false;
        }
        int extra = a.mask() & ~b.mask();
        if ((a.mask() & TypeConstraint.NEVER) != 0) {
            return true;
        }
        if ((extra & TypeConstraint.ARRAY) != 0 && (b.mask() & TypeConstraint.ITERABLE) != 0) {
            extra &= ~TypeConstraint.ARRAY;
        }
        if ((extra & TypeConstraint.ITERABLE) != 0
                && (b.mask() & TypeConstraint.ARRAY) != 0
                && named(b, "traversable")) {
            extra &= ~TypeConstraint.ITERABLE;
        }
        if ((extra & TypeConstraint.STATIC) != 0
                && ((b.mask() & TypeConstraint.OBJECT) != 0 || classFits(new String[] {c.name()}, b))) {
            extra &= ~TypeConstraint.STATIC;
        }
        if (extra != 0) {
            return false;
        }
        for (String[] names : a.classes()) {
            if ((b.mask() & TypeConstraint.OBJECT) == 0 && !classFits(names, b)) {
                return false;
            }
        }
        return true;
    }

    private static boolean named(TypeConstraint type, String lower) {
        for (String[] names : type.classes()) {
            if (names.length == 1 && PhpClass.lower(names[0]).equals(lower)) {
                return true;
            }
        }
        return false;
    }

    /** True if an object of all those classes is of one of the alternatives of {@code b}. */
    private boolean classFits(String[] names, TypeConstraint b) {
        boolean unknown = false;
        if ((b.mask() & TypeConstraint.ITERABLE) != 0) {
            for (String name : names) {
                PhpClass k = find(name);
                if (k == null || k.isSubclassOfLower("traversable")) {
                    return true;
                }
            }
        }
        if ((b.mask() & TypeConstraint.CALLABLE) != 0
                && PhpClass.lower(names[0]).equals("closure")) {
            return true;
        }
        for (String[] alternative : b.classes()) {
            boolean all = true;
            for (String wanted : alternative) {
                boolean some = false;
                for (String name : names) {
                    if (name.equalsIgnoreCase(wanted)) {
                        some = true;
                        break;
                    }
                    PhpClass k = find(name);
                    PhpClass w = k == null || k.isSubclassOfLower(PhpClass.lower(wanted)) ? null : find(wanted);
                    if (k == null) {
                        unknown = true;
                    } else if (w != null ? k.isSubclassOf(w) : k.isSubclassOfLower(PhpClass.lower(wanted))) {
                        some = true;
                        break;
                    }
                }
                all &= some;
            }
            if (all) {
                return true;
            }
        }
        return unknown;
    }

    private PhpClass find(String name) {
        return name.equalsIgnoreCase(c.name()) ? c : request.findClass(name, true);
    }

    // ---- constants and properties

    private void constant(ConstantInfo own, ConstantInfo inherited) {
        PhpClass from = inherited.declaringClass();
        if (inherited.isPrivate()) {
            return;
        }
        String name = c.name() + "::" + own.name();
        if ((inherited.flags() & Modifiers.FINAL) != 0) {
            throw fatal(
                    name + " cannot override final constant " + from.name() + "::" + inherited.name(),
                    template.body().line());
        }
        if (visibility(own.flags()) > visibility(inherited.flags())) {
            throw fatal(
                    accessLevel(name, inherited.flags(), from), template.body().line());
        }
        if (inherited.type() != null && (own.type() == null || !isSubtype(own.type(), inherited.type()))) {
            throw fatal(
                    "Type of " + name + " must be compatible with " + from.name() + "::" + inherited.name()
                            + " of type " + inherited.type(),
                    template.body().line());
        }
    }

    private void property(PropertyInfo inherited) {
        if (inherited.isPrivate()) {
            return;
        }
        PhpClass from = inherited.declaringClass();
        PropertyInfo instance = c.property(inherited.name());
        PropertyInfo fixed = c.staticProperty(inherited.name());
        PropertyInfo own = fixed != null && fixed.declaringClass() == c
                ? fixed
                : instance != null && instance.declaringClass() == c ? instance : null;
        if (own == null) {
            return;
        }
        int line = template.body().line();
        String label = c.name() + "::$" + own.name();
        if (own.isStatic() != inherited.isStatic()) {
            throw fatal(
                    "Cannot redeclare " + (inherited.isStatic() ? "static " : "non static ") + from.name() + "::$"
                            + own.name() + " as " + (own.isStatic() ? "static " : "non static ") + label,
                    line);
        }
        if ((inherited.flags() & (Modifiers.FINAL | Modifiers.PRIVATE_SET)) != 0) {
            throw fatal("Cannot override final property " + from.name() + "::$" + own.name(), line);
        }
        if (own.isReadonly() != inherited.isReadonly()) {
            throw fatal(
                    "Cannot redeclare " + (inherited.isReadonly() ? "readonly" : "non-readonly") + " property "
                            + from.name() + "::$" + own.name() + " as "
                            + (own.isReadonly() ? "readonly " : "non-readonly ")
                            + label,
                    line);
        }
        if (setVisibility(own.flags()) > 0 && !isGetOnly(inherited)) {
            int wanted = setVisibility(inherited.flags());
            boolean asymmetric = wanted > 0;
            if (setVisibility(own.flags()) > (asymmetric ? wanted : visibility(inherited.flags()))) {
                throw fatal(
                        "Set access level of " + label + " must be "
                                + (asymmetric ? weaker(wanted) + "(set)" : "omitted") + " (as in class "
                                + from.name() + ")" + (asymmetric ? " or weaker" : ""),
                        line);
            }
        }
        if (visibility(own.flags()) > visibility(inherited.flags())) {
            throw fatal(accessLevel(label, inherited.flags(), from), line);
        }
        if (inherited.type() != null
                && (inherited.flags() & Modifiers.VIRTUAL) == 0
                && (own.type() == null
                        || !isSubtype(own.type(), inherited.type())
                        || !isSubtype(inherited.type(), own.type()))) {
            throw fatal(
                    "Type of " + label + " must be " + inherited.type() + " (as in class " + from.name() + ")", line);
        }
        if (inherited.type() == null && own.type() != null && (inherited.flags() & Modifiers.VIRTUAL) == 0) {
            throw fatal("Type of " + label + " must not be defined (as in class " + from.name() + ")", line);
        }
    }
}
