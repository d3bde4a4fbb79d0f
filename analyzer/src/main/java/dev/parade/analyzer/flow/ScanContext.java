package dev.parade.analyzer.flow;

import dev.parade.analyzer.calls.CalleeResolver;
import dev.parade.analyzer.effects.UnitFacts;
import dev.parade.analyzer.program.ClassHierarchy;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.analyzer.program.ProgramIndex;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the scans of all units share. */
public final class ScanContext {
    private final ProgramIndex index;
    private final ClassHierarchy hierarchy;
    private final CalleeResolver resolver;
    private final boolean closedWorld;
    private final DeclaredTypes types;
    private final ReturnValues returns = new ReturnValues(this);
    private final Map<CodeUnit, Scope> scopes = new HashMap<>();

    public ScanContext(ProgramIndex index, ClassHierarchy hierarchy, CalleeResolver resolver, boolean closedWorld) {
        this.index = index;
        this.hierarchy = hierarchy;
        this.resolver = resolver;
        this.closedWorld = closedWorld;
        this.types = new DeclaredTypes(hierarchy);
    }

    /** The facts of every unit from its own text. */
    public Map<CodeUnit, UnitFacts> scanAll() {
        var all = new LinkedHashMap<CodeUnit, UnitFacts>();
        for (CodeUnit unit : index.units()) {
            all.put(unit, new UnitScan(this, unit).facts());
        }
        return all;
    }

    ProgramIndex index() {
        return index;
    }

    ClassHierarchy hierarchy() {
        return hierarchy;
    }

    CalleeResolver resolver() {
        return resolver;
    }

    boolean closedWorld() {
        return closedWorld;
    }

    DeclaredTypes types() {
        return types;
    }

    ReturnValues returns() {
        return returns;
    }

    /** The variables of a unit after its fixpoint; null while it has none, as inside of its own scan. */
    Scope scope(CodeUnit unit) {
        return scopes.get(unit);
    }

    void scope(CodeUnit unit, Scope scope) {
        scopes.put(unit, scope);
    }
}
