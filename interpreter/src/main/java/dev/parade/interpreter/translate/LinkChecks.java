package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Parameter;

/** What PHP refuses in a class for what it implements or may not have: interfaces of its own, enums, overriding. */
final class LinkChecks {
    private static final String[] NOT_IN_ENUMS = {
        "__construct",
        "__destruct",
        "__clone",
        "__get",
        "__set",
        "__unset",
        "__isset",
        "__toString",
        "__debugInfo",
        "__serialize",
        "__unserialize",
        "__sleep",
        "__wakeup",
        "__set_state"
    };

    private final Request request;
    private final ClassTemplate template;
    private final PhpClass c;

    private LinkChecks(Request request, ClassTemplate template, PhpClass c) {
        this.request = request;
        this.template = template;
        this.c = c;
    }

    /** Interfaces that not every class may implement. */
    static void interfaces(Request request, ClassTemplate template, PhpClass c, Obligations obligations) {
        if (c.kind() != PhpClass.Kind.TRAIT) {
            new LinkChecks(request, template, c).interfaces(obligations);
        }
    }

    /** What an enum may not have. */
    static void enumeration(Request request, ClassTemplate template, PhpClass c) {
        if (c.kind() == PhpClass.Kind.ENUM) {
            new LinkChecks(request, template, c).enumeration();
        }
    }

    /** Methods and hooks that say they override something. */
    static void overrides(Request request, ClassTemplate template, PhpClass c) {
        if (c.kind() != PhpClass.Kind.TRAIT) {
            LinkChecks checks = new LinkChecks(request, template, c);
            checks.overrides();
            checks.propertyOverrides();
        }
    }

    private RuntimeException fatal(String message) {
        return ClassLinker.fatal(request, template, message);
    }

    private String label() {
        return (c.kind() == PhpClass.Kind.ENUM ? "Enum " : "Class ") + c.name();
    }

    private void interfaces(Obligations obligations) {
        if (c.kind() == PhpClass.Kind.INTERFACE) {
            return;
        }
        boolean isNew = c.parent() == null;
        boolean isEnum = c.kind() == PhpClass.Kind.ENUM;
        for (PhpClass i : c.interfaces()) {
            if (!isNew && c.parent().isSubclassOf(i)) {
                continue;
            }
            switch (i.lowerName()) {
                case "unitenum", "backedenum" -> {
                    if (!isEnum) {
                        throw fatal("Non-enum class " + c.name() + " cannot implement interface " + i.name());
                    }
                }
                case "throwable" -> {
                    if (isEnum || !c.isSubclassOfLower("exception") && !c.isSubclassOfLower("error")) {
                        throw fatal(label() + " cannot implement interface " + i.name()
                                + (isEnum ? "" : ", extend Exception or Error instead"));
                    }
                }
                case "datetimeinterface" -> {
                    if (!c.isSubclassOfLower("datetime") && !c.isSubclassOfLower("datetimeimmutable")) {
                        throw fatal("DateTimeInterface can't be implemented by user classes");
                    }
                }
                case "traversable" -> traversable();
                case "serializable" -> serializable(obligations);
                default -> {}
            }
        }
        boolean both = c.isSubclassOfLower("iterator") && c.isSubclassOfLower("iteratoraggregate");
        if (both) {
            throw fatal(label() + " cannot implement both Iterator and IteratorAggregate at the same time");
        }
    }

    private void traversable() {
        if (!c.isAbstract() && !c.isSubclassOfLower("iterator") && !c.isSubclassOfLower("iteratoraggregate")) {
            request.errors()
                    .raiseAt(
                            ErrorLevel.CORE_ERROR,
                            label() + " must implement interface Traversable as part of either Iterator or"
                                    + " IteratorAggregate",
                            "Unknown",
                            0);
        }
    }

    private void serializable(Obligations obligations) {
        if (!c.isAbstract() && (c.method("__serialize") == null || c.method("__unserialize") == null)) {
            obligations.deprecated(
                    c.name() + " implements the Serializable interface, which is deprecated. Implement"
                            + " __serialize() and __unserialize() instead (or in addition, if support for old PHP"
                            + " versions is necessary)",
                    template.body().line());
        }
    }

    private void enumeration() {
        if (!c.staticProperties().isEmpty()
                || c.properties().stream()
                        .anyMatch(p -> !p.name().equals("name") && !p.name().equals("value"))) {
            throw fatal("Enum " + c.name() + " cannot include properties");
        }
        if (c.isSubclassOfLower("serializable")) {
            throw fatal(
                    request.level() >= 84
                            ? "Enum " + c.name() + " cannot implement the Serializable interface"
                            : "Enums may not implement the Serializable interface");
        }
        for (String name : NOT_IN_ENUMS) {
            if (c.method(PhpClass.lower(name)) != null) {
                throw fatal("Enum " + c.name() + " cannot include magic method " + name);
            }
        }
    }

    /** {@code #[Override]} wants a method of a parent or an interface. */
    private void overrides() {
        if (request.level() < 83) {
            return;
        }
        for (MethodInfo m : c.methods()) {
            if (m.declaringClass() != c
                    || !(m.function() instanceof UserFunction f)
                    || !ClassLinker.hasAttribute(f.signature().attributes(), "Override")) {
                continue;
            }
            if (!isOverriding(PhpClass.lower(m.name()))) {
                throw ClassLinker.fatal(
                        request,
                        template,
                        c.name() + "::" + m.name()
                                + "() has #[\\Override] attribute, but no matching parent method exists",
                        f.line() > 0 ? f.line() : template.body().line());
            }
        }
    }

    /** From PHP 8.5 on, {@code #[Override]} of a property wants one of a parent or an interface. */
    private void propertyOverrides() {
        if (request.level() < 85) {
            return;
        }
        for (Member member : template.body().members()) {
            if (member instanceof Member.Properties p && ClassLinker.hasAttribute(p.attributes(), "Override")) {
                p.items().forEach(item -> checkOverriding(item.name()));
            } else if (member instanceof Member.Method m) {
                for (Parameter parameter : m.signature().parameters()) {
                    if (parameter.modifiers() != 0 && ClassLinker.hasAttribute(parameter.attributes(), "Override")) {
                        checkOverriding(parameter.name());
                    }
                }
            }
        }
    }

    private void checkOverriding(String property) {
        if (c.parent() != null
                && (isInherited(c.parent().property(property))
                        || isInherited(c.parent().staticProperty(property)))) {
            return;
        }
        for (PhpClass i : c.interfaces()) {
            if (i.property(property) != null) {
                return;
            }
        }
        throw ClassLinker.fatal(
                request,
                template,
                c.name() + "::$" + property + " has #[\\Override] attribute, but no matching parent property exists",
                template.body().line());
    }

    private static boolean isInherited(PropertyInfo property) {
        return property != null && !property.isPrivate();
    }

    private boolean isOverriding(String lower) {
        if (c.parent() != null) {
            MethodInfo inherited = c.parent().method(lower);
            boolean free = lower.equals("__construct") && inherited != null && !inherited.isAbstract();
            if (inherited != null && !inherited.isPrivate() && !free) {
                return true;
            }
        }
        for (PhpClass i : c.interfaces()) {
            if (i.method(lower) != null) {
                return true;
            }
        }
        // Abstract methods of traits count: the class implements them.
        for (Member member : template.body().members()) {
            if (member instanceof Member.Method own
                    && PhpClass.lower(own.name()).equals(lower)) {
                for (PhpClass trait : c.traits()) {
                    MethodInfo wanted = trait.method(lower);
                    if (wanted != null && wanted.isAbstract()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
