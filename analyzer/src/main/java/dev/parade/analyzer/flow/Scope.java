package dev.parade.analyzer.flow;

import dev.parade.analyzer.effects.Fact;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.catalog.Effect;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The variables of one activation: what they can hold anywhere in it, and what writing to them means. */
final class Scope {
    private static final Set<String> SUPERGLOBALS =
            Set.of("GLOBALS", "_GET", "_POST", "_COOKIE", "_REQUEST", "_SERVER", "_ENV", "_FILES", "_SESSION");

    private final boolean global;
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, Set<Fact>> shared = new LinkedHashMap<>();
    private boolean dynamic;
    private boolean changed;

    /** {@code global}: variables are the request's global ones. */
    Scope(boolean global) {
        this.global = global;
    }

    static boolean isSuperglobal(String name) {
        return SUPERGLOBALS.contains(name);
    }

    /** Starts a pass: {@link #changed} tells afterwards whether another one is needed. */
    void startPass() {
        changed = false;
    }

    boolean changed() {
        return changed;
    }

    /** Gives up: every variable can hold anything. */
    void widen() {
        dynamic = true;
    }

    /** The variable can hold this too. */
    void assign(String name, Value value) {
        Value before = values.getOrDefault(name, Value.NOTHING);
        Value after = before.join(value);
        if (!after.equals(before)) {
            values.put(name, after);
            changed = true;
        }
    }

    /** Any variable can hold anything: it was written by a name made at run time. */
    void assignAny() {
        if (!dynamic) {
            dynamic = true;
            changed = true;
        }
    }

    /** Writing to the variable means this, beyond the activation. */
    void share(String name, Fact fact) {
        if (shared.computeIfAbsent(name, any -> new LinkedHashSet<>()).add(fact)) {
            changed = true;
        }
    }

    Value value(String name) {
        if (isSuperglobal(name) || global) {
            return Value.UNKNOWN.join(values.getOrDefault(name, Value.NOTHING));
        }
        Value known = values.get(name);
        if (dynamic && !name.equals("this")) {
            return known == null ? Value.UNKNOWN : Value.UNKNOWN.join(known);
        }
        return known == null ? Value.SCALARS : known;
    }

    /** Whether something in the activation assigns the variable. */
    boolean isAssigned(String name) {
        return values.containsKey(name) || dynamic || name.equals("this") || isSuperglobal(name);
    }

    boolean isGlobal(String name) {
        return global
                || isSuperglobal(name)
                || shared.getOrDefault(name, Set.of()).contains(Fact.of(Effect.WRITES_GLOBAL));
    }

    /** What a write to the variable means beyond the activation; empty for a plain local one. */
    Set<Fact> written(String name) {
        if (global || isSuperglobal(name)) {
            return Set.of(Fact.of(Effect.WRITES_GLOBAL));
        }
        return shared.getOrDefault(name, Set.of());
    }

    /** What a write to a variable of unknown name means. */
    Set<Fact> writtenAny() {
        var all = new LinkedHashSet<Fact>();
        if (global) {
            all.add(Fact.of(Effect.WRITES_GLOBAL));
        }
        shared.values().forEach(all::addAll);
        return all;
    }

    /** Everything any variable holds. */
    Value all() {
        return values.values().stream().reduce(Value.UNKNOWN, Value::join);
    }

    static Fact writesParameter(int index) {
        return new Fact.Has(Effect.WRITES_ARGUMENT, Subject.parameter(index));
    }

    static Fact writesCapture(String name) {
        return new Fact.Has(Effect.WRITES_ARGUMENT, Subject.capture(name));
    }
}
