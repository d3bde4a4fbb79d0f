package dev.parade.interpreter.translate;

import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.translate.Variance.Status;

/** What PHP asks of a method that overrides or implements another. */
final class MethodInheritance {
    private final Obligations obligations;
    private final PhpClass c;

    MethodInheritance(Obligations obligations) {
        this.obligations = obligations;
        this.c = obligations.linking();
    }

    static int visibility(int flags) {
        return (flags & Modifiers.PRIVATE) != 0 ? 2 : (flags & Modifiers.PROTECTED) != 0 ? 1 : 0;
    }

    static String weaker(int visibility) {
        return visibility == 0 ? "public" : visibility == 1 ? "protected" : "private";
    }

    private RuntimeException fatal(String message, MethodInfo own) {
        return own.function() instanceof UserFunction f
                        && f.line() > 0
                        && !f.unit().isInternal()
                ? obligations.fatal(message, f.unit().file(), f.line())
                : obligations.fatal(message);
    }

    /** A method of the class, or one it inherits, against one of its parent or of an interface. */
    void check(MethodInfo own, MethodInfo inherited) {
        check(
                own,
                own.declaringClass().name(),
                inherited,
                inherited.declaringClass().name(),
                true);
    }

    /**
     * The same for a method that a trait brings or wants.
     *
     * @param owner name of the class or trait that the method is said to be of
     * @param from the same for the inherited one
     * @param visible the visibility is looked at
     */
    void check(MethodInfo own, String owner, MethodInfo inherited, String from, boolean visible) {
        boolean constructor = inherited.name().equalsIgnoreCase("__construct");
        if (inherited.isPrivate() && !inherited.isAbstract() && !constructor) {
            return;
        }
        if (inherited.isFinal()) {
            throw fatal("Cannot override final method " + from + "::" + own.name() + "()", own);
        }
        if (inherited.isStatic() != own.isStatic()) {
            String what = from + "::" + own.name() + "()";
            throw fatal(
                    inherited.isStatic()
                            ? "Cannot make static method " + what + " non static in class " + owner
                            : "Cannot make non static method " + what + " static in class " + owner,
                    own);
        }
        if (own.isAbstract() && !inherited.isAbstract()) {
            throw fatal(
                    "Cannot make non abstract method " + from + "::" + own.name() + "() abstract in class " + owner,
                    own);
        }
        MethodInfo wanted = inherited;
        String wantedFrom = from;
        if (constructor && !inherited.isAbstract()) {
            // Constructors are held to an abstract one only, wherever it comes from.
            wanted = abstractConstructor(inherited.declaringClass());
            if (wanted == null) {
                return;
            }
            wantedFrom = wanted.declaringClass().name();
        }
        if (visible && visibility(own.flags()) > visibility(inherited.flags())) {
            int needed = visibility(inherited.flags());
            throw fatal(
                    "Access level to " + owner + "::" + own.name() + "() must be " + weaker(needed) + " (as in class "
                            + wantedFrom + ")" + (needed == 0 ? "" : " or weaker"),
                    own);
        }
        signature(own, owner, wanted, wantedFrom);
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

    private void signature(MethodInfo own, String owner, MethodInfo inherited, String from) {
        PhpFunction f = own.function();
        PhpFunction g = inherited.function();
        if (!(f instanceof UserFunction) && !(g instanceof UserFunction)) {
            // The library's own methods fit.
            return;
        }
        MethodHead head = MethodHead.of(f, own.declaringClass());
        MethodHead other = MethodHead.of(g, inherited.declaringClass());
        obligations.check(() -> head.overrides(other, obligations), status -> {
            String mine = SignatureText.of(own.declaringClass(), owner, f);
            String theirs = SignatureText.of(inherited.declaringClass(), from, g);
            refuse(own, status, mine, theirs);
        });
    }

    private void refuse(MethodInfo own, Status status, String mine, String theirs) {
        switch (status) {
            case WARNING -> {
                if (own.function() instanceof UserFunction f
                        && !ClassLinker.hasAttribute(f.signature().attributes(), "ReturnTypeWillChange")) {
                    obligations.deprecated(
                            "Return type of " + mine + " should either be compatible with " + theirs
                                    + ", or the #[\\ReturnTypeWillChange] attribute should be used to temporarily suppress"
                                    + " the notice",
                            f.line() > 0 ? f.line() : c.line());
                }
            }
            case UNRESOLVED ->
                throw fatal(
                        "Could not check compatibility between " + mine + " and " + theirs + ", because class "
                                + obligations.missed() + " is not available",
                        own);
            default -> throw fatal("Declaration of " + mine + " must be compatible with " + theirs, own);
        }
    }
}
