package dev.parade.analyzer.calls;

import dev.parade.analyzer.effects.ArgumentFlow;
import dev.parade.analyzer.effects.CallSite;
import dev.parade.analyzer.effects.Evidence;
import dev.parade.analyzer.effects.Fact;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.UnitFacts;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.catalog.Effect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Carries facts from callees to callers until nothing is new.
 *
 * <p>A fact travels by itself: what a caller inherits through a call site depends on one fact of the callee at a time. So
 * the least fixpoint, which a pass over strongly connected components would compute as well, is reachability over pairs of
 * function and fact. Each pair is visited once per call site, breadth first: the first evidence found has the shortest
 * chain, and recursion needs no case of its own.
 */
public final class Propagation {
    private record Item(CodeUnit unit, Fact fact) {}

    private record Passed(
            CodeUnit caller, CodeUnit callee, int line, Set<Subject> receiver, List<ArgumentFlow> arguments) {}

    private final CalleeResolver resolver;
    private final Map<CodeUnit, UnitFacts> all;
    private final Map<CodeUnit, List<CallSite>> callers = new HashMap<>();
    private final Set<Passed> passed = new LinkedHashSet<>();
    private final Deque<Item> waiting = new ArrayDeque<>();

    public Propagation(CalleeResolver resolver, Map<CodeUnit, UnitFacts> all) {
        this.resolver = resolver;
        this.all = all;
    }

    /** Runs to the fixpoint. */
    public void run() {
        for (UnitFacts facts : all.values()) {
            facts.calls().forEach(site -> callers(site.callee()).add(site));
            facts.facts().keySet().forEach(fact -> waiting.add(new Item(facts.unit(), fact)));
        }
        while (!waiting.isEmpty()) {
            Item item = waiting.poll();
            // By position: a callback that becomes known adds call sites while this runs.
            List<CallSite> sites = callers(item.unit);
            for (int i = 0; i < sites.size(); i++) {
                inherit(sites.get(i), item.fact);
            }
        }
    }

    private List<CallSite> callers(CodeUnit callee) {
        return callers.computeIfAbsent(callee, any -> new ArrayList<>());
    }

    private void add(UnitFacts facts, Fact fact, Evidence evidence) {
        if (facts.add(fact, evidence)) {
            waiting.add(new Item(facts.unit(), fact));
        }
    }

    private void owe(UnitFacts facts, int line, String what) {
        boolean first = facts.evidence(Fact.OWES) == null;
        facts.owe(line, what);
        if (first) {
            waiting.add(new Item(facts.unit(), Fact.OWES));
        }
    }

    private void inherit(CallSite site, Fact fact) {
        UnitFacts caller = all.get(site.caller());
        Evidence evidence = new Evidence(site.line(), site.what(), site.callee(), fact);
        switch (fact) {
            case Fact.Has has -> effect(site, has, caller, evidence);
            case Fact.Calls calls -> callback(site, calls.subject(), caller);
            case Fact.Owes owes ->
                owe(
                        caller,
                        site.line(),
                        site.callee().name() + " meets its obligations ("
                                + site.callee().file().path() + ":"
                                + site.callee().line() + ")");
        }
    }

    private void effect(CallSite site, Fact.Has has, UnitFacts caller, Evidence evidence) {
        if (has.subject().kind() == Subject.Kind.SELF) {
            return; // a generator's own suspension ends with the generator
        }
        switch (has.effect()) {
            case WRITES_OBJECT -> {
                for (Subject root : site.roots(has.subject())) {
                    if (root.kind() != Subject.Kind.FRESH) {
                        add(caller, new Fact.Has(Effect.WRITES_OBJECT, root), evidence);
                    }
                }
            }
            case WRITES_ARGUMENT -> site.written(has.subject()).forEach(written -> add(caller, written, evidence));
            default -> add(caller, has, evidence);
        }
    }

    private void callback(CallSite site, Subject subject, UnitFacts caller) {
        List<ArgumentFlow> given = subject.kind() == Subject.Kind.PARAMETER
                ? site.received(subject.index())
                : site.captured().containsKey(subject.name())
                        ? List.of(site.captured().get(subject.name()))
                        : List.of();
        boolean parameter = subject.kind() == Subject.Kind.PARAMETER;
        if ((site.unknownArguments() && parameter) || (given.isEmpty() && !parameter)) {
            owe(caller, site.line(), "what " + site.callee().name() + " calls is pure");
        }
        for (ArgumentFlow argument : given) {
            Value value = argument.value();
            if (value.bits() == Value.SCALAR) {
                continue;
            }
            new CallEffects(
                            resolver,
                            (fact, evidence) -> add(caller, fact, evidence),
                            this::passed,
                            what -> owe(caller, site.line(), what))
                    .apply(
                            resolver.value(argument.spread() ? value.element() : value),
                            new CallEffects.Call(caller, site.line(), site.arguments(), true));
        }
    }

    /** A callback that the callee calls in the caller's name. */
    private void passed(CallSite site) {
        if (passed.add(new Passed(site.caller(), site.callee(), site.line(), site.receiver(), site.arguments()))) {
            callers(site.callee()).add(site);
            UnitFacts callee = all.get(site.callee());
            if (callee != null) {
                List.copyOf(callee.facts().keySet()).forEach(fact -> inherit(site, fact));
            }
        }
    }
}
