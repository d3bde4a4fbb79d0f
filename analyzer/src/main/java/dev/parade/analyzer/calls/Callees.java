package dev.parade.analyzer.calls;

import dev.parade.analyzer.builtins.BuiltinFunction;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.CodeUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Everything that a call can reach. */
public final class Callees {
    /**
     * A unit, and the object it runs on; {@link Value#NOTHING} for none.
     *
     * @param foreign a closure made by another activation
     */
    public record Unit(CodeUnit unit, Value receiver, boolean foreign) {}

    /** A builtin, and the object it runs on; {@link Value#NOTHING} for none. */
    public record Builtin(BuiltinFunction function, Value receiver) {}

    private final Set<Unit> units = new LinkedHashSet<>();
    private final List<Builtin> builtins = new ArrayList<>();
    private final Set<String> obligations = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<Subject> symbolic = new LinkedHashSet<>();
    private boolean magic;
    private boolean vague;

    public Set<Unit> units() {
        return units;
    }

    public List<Builtin> builtins() {
        return builtins;
    }

    /** What has to hold of callees that are not known. */
    public Set<String> obligations() {
        return obligations;
    }

    /** Names of functions that neither the program nor the builtins have. */
    public Set<String> unknown() {
        return unknown;
    }

    /** Parameters and captured variables that are called. */
    public Set<Subject> symbolic() {
        return symbolic;
    }

    /** Whether {@code __call} or {@code __callStatic} stands in: the arguments arrive in an array. */
    public boolean isMagic() {
        return magic;
    }

    /** Adds a body; the receiver is left out for a static one. */
    public void add(CodeUnit unit, Value receiver) {
        units.add(new Unit(unit, unit.isStatic() ? Value.NOTHING : receiver, false));
    }

    void addClosure(CodeUnit unit, Value receiver, boolean foreign) {
        units.add(new Unit(unit, receiver, foreign));
    }

    void add(BuiltinFunction function, Value receiver) {
        builtins.add(new Builtin(function, function.signature().isStatic() ? Value.NOTHING : receiver));
    }

    void owe(String what) {
        obligations.add(what);
        vague = true;
    }

    /** An obligation that leaves the known callees the only ones. */
    void oweOnly(String what) {
        obligations.add(what);
    }

    void unknown(String what) {
        unknown.add(what);
    }

    void symbolic(Subject subject) {
        symbolic.add(subject);
    }

    void magic() {
        magic = true;
    }

    /** Whether nothing was found, known or not. */
    public boolean isEmpty() {
        return units.isEmpty()
                && builtins.isEmpty()
                && obligations.isEmpty()
                && unknown.isEmpty()
                && symbolic.isEmpty();
    }

    /** Whether some callee's result is not known. */
    public boolean isPartial() {
        return vague || magic || !unknown.isEmpty() || !symbolic.isEmpty() || (units.isEmpty() && builtins.isEmpty());
    }
}
