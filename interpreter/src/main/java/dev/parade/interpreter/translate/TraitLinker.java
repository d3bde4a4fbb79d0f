package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.LinkedClass;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.TraitAdaptation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Copies the members of traits into the class that uses them, by the rules the class gives. */
final class TraitLinker {
    private final Request request;
    private final ClassTemplate template;
    private final PhpClass c;
    private final LinkedClass.Builder b;
    private final ClassLinker linker;
    private final List<TraitAdaptation> rules = new ArrayList<>();
    private final Map<String, PhpClass> taken = new HashMap<>();

    TraitLinker(Request request, ClassTemplate template, PhpClass c, LinkedClass.Builder b, ClassLinker linker) {
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
            for (PropertyInfo p : trait.properties()) {
                property(trait, p);
            }
            for (PropertyInfo p : trait.staticProperties()) {
                property(trait, p);
            }
            for (ConstantInfo k : trait.constants()) {
                ConstantInfo own = c.constant(k.name());
                if (own == null || own.declaringClass() != c) {
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
                }
            }
        }
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
        MethodInfo own = c.method(lower);
        if (own != null && own.declaringClass() == c) {
            PhpClass from = taken.get(lower);
            if (from == null || m.isAbstract()) {
                return;
            }
            if (from != trait && !own.isAbstract()) {
                throw ClassLinker.fatal(
                        request,
                        template,
                        "Trait method " + trait.name() + "::" + m.name() + " has not been applied as " + c.name() + "::"
                                + name + ", because of collision with " + from.name() + "::" + own.name());
            }
            if (from == trait && own.function() instanceof UserFunction) {
                return;
            }
        }
        if (m.isAbstract() && own != null && !own.isAbstract()) {
            return;
        }
        UserFunction source = (UserFunction) m.function();
        UserFunction copy = linker.rescope(source, name, c).fromTrait(trait.name());
        taken.put(lower, trait);
        b.method(name, flags, copy);
    }

    private void property(PhpClass trait, PropertyInfo p) {
        PropertyInfo own = p.isStatic() ? c.staticProperty(p.name()) : c.property(p.name());
        if (own != null && own.declaringClass() == c) {
            boolean sameFlags = (own.flags() & ~Modifiers.IMPLICIT_PUBLIC) == (p.flags() & ~Modifiers.IMPLICIT_PUBLIC);
            if (!sameFlags || (own.type() == null) != (p.type() == null)) {
                throw ClassLinker.fatal(
                        request,
                        template,
                        c.name() + " and " + trait.name() + " define the same property ($" + p.name()
                                + ") in the composition of " + c.name()
                                + ". However, the definition differs and is considered incompatible. Class was composed");
            }
            return;
        }
        b.property(p.name(), p.flags(), p.type(), p.declaration());
    }
}
