package dev.parade.interpreter.translate;

import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.translate.Variance.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * What PHP refuses in members that override those of a parent or implement those of an interface, in the order in which it
 * looks: the parent before traits are there, then interface after interface.
 */
final class InheritanceChecks {
    private final Obligations obligations;
    private final PhpClass c;
    private final MethodInheritance methods;
    private final PropertyInheritance properties;

    InheritanceChecks(Obligations obligations) {
        this.obligations = obligations;
        this.c = obligations.linking();
        this.methods = new MethodInheritance(obligations);
        this.properties = new PropertyInheritance(obligations);
    }

    /** The members that the class itself declares, against its parent's. */
    void parent() {
        PhpClass parent = c.parent();
        if (parent == null) {
            return;
        }
        for (PropertyInfo inherited : parent.properties()) {
            property(inherited);
        }
        for (PropertyInfo inherited : parent.staticProperties()) {
            property(inherited);
        }
        for (ConstantInfo inherited : parent.constants()) {
            constant(inherited);
        }
        for (MethodInfo inherited : parent.methods()) {
            MethodInfo own = c.method(PhpClass.lower(inherited.name()));
            if (own != null && own != inherited && own.declaringClass() == c) {
                methods.check(own, inherited);
            }
        }
    }

    private void property(PropertyInfo inherited) {
        PropertyInfo fixed = c.staticProperty(inherited.name());
        PropertyInfo instance = c.property(inherited.name());
        if (fixed != null && fixed.declaringClass() == c) {
            properties.check(fixed, inherited);
        } else if (instance != null && instance.declaringClass() == c) {
            properties.check(instance, inherited);
        }
    }

    /** The interfaces that the class names, against all members that it has by now. */
    void interfaces(ClassTemplate template, List<PhpClass> declared) {
        List<PhpClass> seen = new ArrayList<>();
        for (PhpClass i : declared) {
            boolean parents = c.parent() != null && c.parent().isSubclassOf(i);
            if (!parents && seen.contains(i)) {
                throw obligations.fatal(label() + " cannot implement previously implemented interface " + i.name());
            }
            seen.add(i);
            for (ConstantInfo k : i.constants()) {
                constant(k);
            }
            if (!parents) {
                implement(i);
            }
        }
        for (PhpClass i : c.interfaces()) {
            boolean ofEnum = i.lowerName().equals("unitenum") || i.lowerName().equals("backedenum");
            boolean implied = c.kind() == PhpClass.Kind.ENUM
                    && ofEnum
                    && (i.lowerName().equals("unitenum") || template.body().backingType() != null);
            if (implied && seen.contains(i)) {
                throw obligations.fatal(label() + " cannot implement previously implemented interface " + i.name());
            }
            if (c.kind() == PhpClass.Kind.ENUM && ofEnum && !implied) {
                throw obligations.fatal("Non-backed enum " + c.name() + " cannot implement interface " + i.name());
            }
            if ((implied || i.lowerName().equals("stringable")) && !seen.contains(i)) {
                implement(i);
            }
        }
    }

    private void implement(PhpClass i) {
        for (MethodInfo wanted : i.methods()) {
            MethodInfo own = c.method(PhpClass.lower(wanted.name()));
            if (own != null && own != wanted && own.function() != wanted.function()) {
                methods.check(own, wanted);
            }
        }
        for (PropertyInfo wanted : i.properties()) {
            PropertyInfo own = c.property(wanted.name());
            if (own == null) {
                own = c.staticProperty(wanted.name());
            }
            if (own != null && own != wanted) {
                properties.check(own, wanted);
            }
        }
    }

    private String label() {
        return switch (c.kind()) {
                    case INTERFACE -> "Interface ";
                    case ENUM -> "Enum ";
                    case TRAIT -> "Trait ";
                    default -> "Class ";
                }
                + c.name();
    }

    private void constant(ConstantInfo inherited) {
        ConstantInfo own = c.constant(inherited.name());
        if (own == null || own == inherited || own.declaringClass() == inherited.declaringClass()) {
            return;
        }
        PhpClass from = inherited.declaringClass();
        String name = "::" + own.name();
        if ((inherited.flags() & Modifiers.FINAL) != 0) {
            throw obligations.fatal(
                    own.declaringClass().name() + name + " cannot override final constant " + from.name() + name);
        }
        if (own.declaringClass() != c) {
            throw obligations.fatal(label() + " inherits both "
                    + own.declaringClass().name() + name + " and " + from.name() + name + ", which is ambiguous");
        }
        int needed = MethodInheritance.visibility(inherited.flags());
        if (MethodInheritance.visibility(own.flags()) > needed) {
            throw obligations.fatal("Access level to " + c.name() + name + " must be "
                    + MethodInheritance.weaker(needed) + " (as in " + from.kindName() + " " + from.name() + ")"
                    + (needed == 0 ? "" : " or weaker"));
        }
        if (inherited.type() != null && !inherited.isPrivate()) {
            obligations.check(
                    () -> own.type() == null ? Status.ERROR : obligations.subtype(own.type(), inherited.type()),
                    status -> {
                        throw obligations.fatal("Type of " + c.name() + name + " must be compatible with " + from.name()
                                + name + " of type " + inherited.type());
                    });
        }
    }

    /** Set hooks of the class's own properties. */
    void setHooks() {
        for (PropertyInfo p : c.properties()) {
            if (p.declaringClass() == c) {
                properties.setHook(p);
            }
        }
    }

    /** Checks that a trait's members take part in. */
    MethodInheritance methods() {
        return methods;
    }

    PropertyInheritance properties() {
        return properties;
    }
}
