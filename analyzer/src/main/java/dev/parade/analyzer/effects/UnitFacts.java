package dev.parade.analyzer.effects;

import dev.parade.analyzer.program.CodeUnit;
import dev.parade.analyzer.report.Obligation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is known about one unit: at first from its own text, after propagation from its callees too. */
public final class UnitFacts {
    private final CodeUnit unit;
    private final Map<Fact, Evidence> facts = new LinkedHashMap<>();
    private final List<CallSite> calls = new ArrayList<>();
    private final Map<CodeUnit, Map<String, ArgumentFlow>> closures = new HashMap<>();
    private final Set<Obligation> obligations = new LinkedHashSet<>();

    public UnitFacts(CodeUnit unit) {
        this.unit = unit;
    }

    public CodeUnit unit() {
        return unit;
    }

    /** Records a fact unless it is known already; true when it is new. */
    public boolean add(Fact fact, Evidence evidence) {
        return facts.putIfAbsent(fact, evidence) == null;
    }

    /** Records what has to hold; the fact {@link Fact#OWES} comes with the first. */
    public void owe(int line, String what) {
        obligations.add(new Obligation(line, what));
        facts.putIfAbsent(Fact.OWES, Evidence.cause(line, what));
    }

    public void add(CallSite call) {
        calls.add(call);
    }

    /** Records what a closure made here captures: by name, the value and what writing to the variable means here. */
    public void captures(CodeUnit closure, Map<String, ArgumentFlow> captured) {
        closures.put(closure, captured);
    }

    /** What a closure captures of this unit's variables; empty for a closure made elsewhere. */
    public Map<String, ArgumentFlow> capturesOf(CodeUnit closure) {
        return closures.getOrDefault(closure, Map.of());
    }

    public Evidence evidence(Fact fact) {
        return facts.get(fact);
    }

    public Map<Fact, Evidence> facts() {
        return facts;
    }

    public List<CallSite> calls() {
        return calls;
    }

    public Set<Obligation> obligations() {
        return obligations;
    }
}
