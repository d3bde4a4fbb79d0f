package dev.parade.analyzer.flow;

import dev.parade.analyzer.effects.ClassType;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.CodeUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What units return, found when first asked for; inside of a cycle, and too deep, what the declared type says. */
final class ReturnValues {
    private static final int MAX_DEPTH = 60;

    private final ScanContext context;
    private final Map<CodeUnit, Value> known = new HashMap<>();
    private final Set<CodeUnit> running = new LinkedHashSet<>();

    ReturnValues(ScanContext context) {
        this.context = context;
    }

    Value of(CodeUnit unit) {
        if (unit.isGenerator()) {
            return Value.object(new ClassType("Generator", true), Subject.FRESH);
        }
        Value value = known.get(unit);
        if (value != null) {
            return value;
        }
        if (running.size() >= MAX_DEPTH || !running.add(unit)) {
            return declared(unit);
        }
        try {
            value = narrowed(new UnitScan(context, unit).returned(), unit);
        } finally {
            running.remove(unit);
        }
        if (context.scope(unit) != null) {
            known.put(unit, value);
        }
        return value;
    }

    /** What the declaration alone says. */
    Value declared(CodeUnit unit) {
        Value declared = context.types().value(unit.returnType(), unit.owner(), Subject.OTHER);
        return unit.returnType() == null ? Value.UNKNOWN : declared;
    }

    /** Where the body does not tell the class, the declared type does. */
    private Value narrowed(Value inferred, CodeUnit unit) {
        boolean vague = inferred.can(Value.ANY_OBJECT | Value.OPAQUE);
        if (unit.returnType() == null || !vague) {
            return inferred;
        }
        Value result = Value.NOTHING;
        for (Subject root : inferred.roots().isEmpty() ? Set.of(Subject.OTHER) : inferred.roots()) {
            result = result.join(context.types().value(unit.returnType(), unit.owner(), root));
        }
        int opaque = inferred.bits() & Value.OPAQUE;
        return new Value(
                result.bits() | opaque,
                result.elements() | inferred.elements(),
                result.classes(),
                result.roots(),
                inferred.strings(),
                inferred.callables());
    }
}
