package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.TraitAdaptation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a class says about the traits it uses must be about traits and methods that are there. */
final class TraitRules {
    private final Request request;
    private final ClassTemplate template;
    private final PhpClass c;

    private TraitRules(Request request, ClassTemplate template, PhpClass c) {
        this.request = request;
        this.template = template;
        this.c = c;
    }

    static void check(Request request, ClassTemplate template, PhpClass c, List<TraitAdaptation> rules) {
        TraitRules checks = new TraitRules(request, template, c);
        for (TraitAdaptation rule : rules) {
            if (rule instanceof TraitAdaptation.InsteadOf insteadOf) {
                checks.precedence(insteadOf);
            }
        }
        for (TraitAdaptation rule : rules) {
            if (rule instanceof TraitAdaptation.Alias alias) {
                checks.alias(alias);
            }
        }
    }

    private RuntimeException fatal(String message) {
        return ClassLinker.fatal(request, template, message);
    }

    private PhpClass trait(Name name) {
        PhpClass found = request.findClass(name.resolved(), true);
        if (found == null) {
            throw fatal("Could not find trait " + name.resolved());
        }
        if (found.kind() != PhpClass.Kind.TRAIT) {
            throw fatal("Class " + found.name()
                    + " is not a trait, Only traits may be used in 'as' and 'insteadof' statements");
        }
        if (!c.traits().contains(found)) {
            throw fatal("Required Trait " + found.name() + " wasn't added to " + c.name());
        }
        return found;
    }

    private void precedence(TraitAdaptation.InsteadOf rule) {
        PhpClass trait = trait(rule.trait());
        if (trait.method(PhpClass.lower(rule.method())) == null) {
            throw fatal("A precedence rule was defined for " + trait.name() + "::" + rule.method()
                    + " but this method does not exist");
        }
        Set<PhpClass> excluded = new HashSet<>();
        for (Name name : rule.excluded()) {
            PhpClass other = trait(name);
            if (!excluded.add(other)) {
                throw fatal("Failed to evaluate a trait precedence (" + rule.method() + "). Method of trait "
                        + other.name() + " was defined to be excluded multiple times");
            }
            if (other == trait) {
                throw fatal("Inconsistent insteadof definition. The method " + rule.method() + " is to be used from "
                        + trait.name() + ", but " + trait.name() + " is also on the exclude list");
            }
        }
    }

    private void alias(TraitAdaptation.Alias rule) {
        String lower = PhpClass.lower(rule.method());
        if (rule.trait() != null) {
            PhpClass trait = trait(rule.trait());
            if (trait.method(lower) == null) {
                throw fatal("An alias was defined for " + trait.name() + "::" + rule.method()
                        + " but this method does not exist");
            }
            return;
        }
        PhpClass found = null;
        for (PhpClass trait : c.traits()) {
            if (trait.method(lower) == null) {
                continue;
            }
            if (found != null) {
                String m = rule.method();
                throw fatal(
                        "An alias was defined for method " + m + "(), which exists in both " + found.name() + " and "
                                + trait.name() + ". Use " + found.name() + "::" + m + " or " + trait.name() + "::" + m
                                + " to resolve the ambiguity");
            }
            found = trait;
        }
        if (found == null) {
            throw fatal(
                    rule.alias() != null
                            ? "An alias (" + rule.alias() + ") was defined for method " + rule.method()
                                    + "(), but this method does not exist"
                            : "The modifiers of the trait method " + rule.method()
                                    + "() are changed, but this method does not exist. Error");
        }
    }
}
