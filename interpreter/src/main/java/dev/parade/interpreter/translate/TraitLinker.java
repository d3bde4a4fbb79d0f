package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.Initializer;
import dev.parade.interpreter.classes.LinkedClass;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyDeclaration;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.TraitAdaptation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Copies the members of traits into the class that uses them, by the rules the class gives. */
final class TraitLinker {
    private final Request request;
    private final ClassTemplate template;
    private final PhpClass c;
    private final LinkedClass.Builder b;
    private final ClassLinker linker;
    private final InheritanceChecks checks;
    /** Values that must turn out the same once the class is complete. */
    private final List<Runnable> comparisons = new ArrayList<>();

    private final List<TraitAdaptation> rules = new ArrayList<>();
    private final Map<String, PhpClass> taken = new HashMap<>();

    TraitLinker(
            Request request,
            ClassTemplate template,
            PhpClass c,
            LinkedClass.Builder b,
            ClassLinker linker,
            InheritanceChecks checks) {
        this.checks = checks;
        this.request = request;
        this.template = template;
        this.c = c;
        this.b = b;
        this.linker = linker;
        for (Member m : template.body().members()) {
            if (m instanceof Member.TraitUse use) {
                rules.addAll(use.adaptations());
            }
        }
    }

    void link() {
        TraitRules.check(request, template, c, rules);
        for (PhpClass trait : c.traits()) {
            for (MethodInfo m : trait.methods()) {
                methods(trait, m);
            }
        }
        for (PhpClass trait : c.traits()) {
            for (ConstantInfo k : trait.constants()) {
                constant(trait, k);
            }
        }
        for (PhpClass trait : c.traits()) {
            for (PropertyInfo p : trait.properties()) {
                property(trait, p);
            }
            for (PropertyInfo p : trait.staticProperties()) {
                property(trait, p);
            }
        }
    }

    /** Compares the values of members that several declare; the class is complete by now. */
    void compareValues() {
        comparisons.forEach(Runnable::run);
    }

    private boolean names(Name rule, PhpClass trait) {
        return rule == null || PhpClass.lower(rule.resolved()).equals(trait.lowerName());
    }

    private void methods(PhpClass trait, MethodInfo m) {
        boolean excluded = false;
        for (TraitAdaptation rule : rules) {
            switch (rule) {
                case TraitAdaptation.Alias alias -> {
                    if (alias.method().equalsIgnoreCase(m.name())
                            && names(alias.trait(), trait)
                            && alias.alias() != null) {
                        add(trait, m, alias.alias(), visibility(m.flags(), alias.modifiers()));
                    }
                }
                case TraitAdaptation.InsteadOf insteadOf -> {
                    if (insteadOf.method().equalsIgnoreCase(m.name())
                            && insteadOf.excluded().stream().anyMatch(n -> names(n, trait))) {
                        excluded = true;
                    }
                }
            }
        }
        if (excluded) {
            return;
        }
        int flags = m.flags();
        for (TraitAdaptation rule : rules) {
            if (rule instanceof TraitAdaptation.Alias alias
                    && alias.alias() == null
                    && alias.method().equalsIgnoreCase(m.name())
                    && names(alias.trait(), trait)) {
                flags = visibility(flags, alias.modifiers());
            }
        }
        add(trait, m, m.name(), flags);
    }

    private static int visibility(int flags, int modifiers) {
        int v = modifiers & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE);
        int result = flags;
        if (v != 0) {
            result = result & ~(Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE) | v;
        }
        return result | (modifiers & Modifier.FINAL);
    }

    private void add(PhpClass trait, MethodInfo m, String name, int flags) {
        String lower = PhpClass.lower(name);
        MethodInfo there = c.method(lower);
        if (there != null && isOnlyWanted(there.declaringClass())) {
            there = null;
        }
        PhpClass from = there == null || there.declaringClass() != c ? null : taken.get(lower);
        UserFunction source = (UserFunction) m.function();
        if (from != null
                && there.function() instanceof UserFunction known
                && known.signature() == source.signature()
                && MethodInheritance.visibility(there.flags()) == MethodInheritance.visibility(flags)) {
            // The same method by two ways.
            return;
        }
        UserFunction copy = linker.rescope(source, name, c)
                .fromTrait(source.traitName() == null ? trait.name() : source.traitName(), source.originalName());
        if (there == null) {
            put(trait, lower, name, flags, copy);
            return;
        }
        MethodInfo mine = new MethodInfo(name, c, c, flags, copy);
        String owner = from != null ? from.name() : there.declaringClass().name();
        if (m.isAbstract()) {
            // Who has the method already must be what the trait wants; "protected" may be met by "private".
            checks.methods().check(there, owner, mine, trait.name(), false);
            return;
        }
        if (there.declaringClass() == c && from == null) {
            // The class's own method comes before those of traits.
            return;
        }
        if (from != null && !there.isAbstract()) {
            throw ClassLinker.fatal(
                    request,
                    template,
                    "Trait method " + trait.name() + "::" + m.name() + " has not been applied as " + c.name() + "::"
                            + name + ", because of collision with " + from.name() + "::" + there.name());
        }
        put(trait, lower, name, flags, copy);
        checks.methods().check(mine, trait.name(), there, owner, true);
    }

    /** True for an interface that the parent does not have: interfaces come after traits. */
    private boolean isOnlyWanted(PhpClass owner) {
        return owner.kind() == PhpClass.Kind.INTERFACE
                && (c.parent() == null || !c.parent().isSubclassOf(owner));
    }

    private void put(PhpClass trait, String lower, String name, int flags, UserFunction copy) {
        taken.put(lower, trait);
        b.method(name, flags, copy);
    }

    /** The trait, before this one, that a member of the class came from; the class itself if none has it. */
    private String definedBy(PhpClass trait, Predicate<PhpClass> has, PhpClass owner) {
        if (owner == c) {
            for (PhpClass earlier : c.traits()) {
                if (earlier == trait) {
                    break;
                }
                if (has.test(earlier)) {
                    return earlier.name();
                }
            }
        }
        return owner.name();
    }

    private RuntimeException differ(String first, PhpClass trait, String what) {
        return ClassLinker.fatal(
                request,
                template,
                first + " and " + trait.name() + " define the same " + what + " in the composition of " + c.name()
                        + ". However, the definition differs and is considered incompatible. Class was composed");
    }

    private void constant(PhpClass trait, ConstantInfo k) {
        ConstantInfo own = c.constant(k.name());
        if (own == null || isOnlyWanted(own.declaringClass())) {
            b.constant(new ConstantInfo(
                    k.name(),
                    c,
                    k.flags(),
                    b.nextStatic(),
                    false,
                    k.type(),
                    k.value(),
                    k.attributes(),
                    k.docComment()));
            return;
        }
        if (own.enumCase()) {
            throw ClassLinker.fatal(
                    request,
                    template,
                    "Cannot use trait " + trait.name() + ", because " + trait.name() + "::" + k.name()
                            + " conflicts with enum case " + c.name() + "::" + k.name());
        }
        String first = definedBy(trait, t -> t.constant(k.name()) != null, own.declaringClass());
        int mask = Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE | Modifiers.FINAL;
        if ((own.flags() & mask) != (k.flags() & mask) || !checks.properties().sameType(own.type(), k.type())) {
            throw differ(first, trait, "constant (" + k.name() + ")");
        }
        comparisons.add(() -> {
            if (!same(own.value(), k.value())) {
                throw differ(first, trait, "constant (" + k.name() + ")");
            }
        });
    }

    private boolean same(Initializer a, Initializer b) {
        if (a == b) {
            return true;
        }
        return a != null && b != null && Compare.strictEquals(a.evaluate(request, c), b.evaluate(request, c));
    }

    private void property(PhpClass trait, PropertyInfo p) {
        PropertyInfo own = c.property(p.name());
        if (own == null) {
            own = c.staticProperty(p.name());
        }
        if (own != null && !(own.isPrivate() && own.declaringClass() != c)) {
            String first = definedBy(
                    trait,
                    t -> t.property(p.name()) != null || t.staticProperty(p.name()) != null,
                    own.declaringClass());
            if (((own.flags() | p.flags()) & Modifiers.HOOKED) != 0) {
                throw ClassLinker.fatal(
                        request,
                        template,
                        first + " and " + trait.name() + " define the same hooked property ($" + p.name()
                                + ") in the composition of " + c.name()
                                + ". Conflict resolution between hooked properties is currently not supported. Class was"
                                + " composed");
            }
            int mask =
                    Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE | Modifiers.STATIC | Modifiers.READONLY;
            String what = "property ($" + p.name() + ")";
            if ((own.flags() & mask) != (p.flags() & mask)
                    || !checks.properties().sameType(own.type(), p.type())) {
                throw differ(first, trait, what);
            }
            Initializer mine = own.declaration().defaultValue();
            Initializer theirs = p.declaration().defaultValue();
            boolean isTyped = own.type() != null;
            comparisons.add(() -> {
                if (isTyped || mine != null && theirs != null ? !same(mine, theirs) : !sameOrNull(mine, theirs)) {
                    throw differ(first, trait, what);
                }
            });
            if (!p.isStatic() || own.declaringClass() == c) {
                return;
            }
        }
        if ((c.flags() & Modifiers.READONLY) != 0 && !p.isReadonly()) {
            throw ClassLinker.fatal(
                    request,
                    template,
                    "Readonly class " + c.name() + " cannot use trait with a non-readonly property " + trait.name()
                            + "::$" + p.name());
        }
        b.property(p.name(), p.flags(), p.type(), rescoped(trait, p.declaration()));
    }

    /** Hooks run as code of the class that uses the trait. */
    private PropertyDeclaration rescoped(PhpClass trait, PropertyDeclaration d) {
        if (d == null || d.getHook() == null && d.setHook() == null) {
            return d;
        }
        return new PropertyDeclaration(
                d.defaultValue(),
                rescoped(trait, d.getHook()),
                rescoped(trait, d.setHook()),
                d.attributes(),
                d.docComment(),
                d.line());
    }

    private MethodInfo rescoped(PhpClass trait, MethodInfo hook) {
        if (hook == null || !(hook.function() instanceof UserFunction f)) {
            return hook;
        }
        UserFunction copy = linker.rescope(f, f.name(), c)
                .fromTrait(f.traitName() == null ? trait.name() : f.traitName(), f.originalName());
        return new MethodInfo(hook.name(), c, c, hook.flags(), copy);
    }

    /** Without a type and a default value a property starts as null. */
    private boolean sameOrNull(Initializer a, Initializer b) {
        Initializer given = a == null ? b : a;
        return given == null || given.evaluate(request, c) == PhpNull.INSTANCE;
    }
}
