package dev.parade.analyzer.flow;

import dev.parade.analyzer.calls.CallEffects;
import dev.parade.analyzer.calls.Callees;
import dev.parade.analyzer.effects.ArgumentFlow;
import dev.parade.analyzer.effects.ClassType;
import dev.parade.analyzer.effects.Evidence;
import dev.parade.analyzer.effects.Fact;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.UnitFacts;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.catalog.Effect;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Parameter;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The walk over one unit. First passes find what its variables can hold, without regard to order, until nothing is new;
 * then one pass records facts.
 */
final class UnitScan {
    private static final int MAX_PASSES = 6;

    private final ScanContext context;
    private final CodeUnit unit;
    private final UnitFacts facts;
    private final Scope scope;
    private final Expressions expressions;
    private final Statements statements;
    private final Places places;
    private final Protocols protocols;
    private final Calls calls;
    private boolean recording;
    private Value returned = Value.NOTHING;

    UnitScan(ScanContext context, CodeUnit unit) {
        this.context = context;
        this.unit = unit;
        this.facts = new UnitFacts(unit);
        Scope known = context.scope(unit);
        this.scope = known != null ? known : new Scope(unit.kind() == CodeUnit.Kind.MAIN);
        this.protocols = new Protocols(this);
        this.places = new Places(this);
        this.calls = new Calls(this);
        this.expressions = new Expressions(this);
        this.statements = new Statements(this);
        if (known == null) {
            fixpoint();
        }
    }

    private void fixpoint() {
        enter();
        for (int pass = 0; ; pass++) {
            scope.startPass();
            walk();
            if (!scope.changed()) {
                break;
            }
            if (pass == MAX_PASSES) {
                scope.widen();
                walk();
                break;
            }
        }
        // A closure looked at before its creator knows too little about what it captures to be kept.
        if (unit.parent() == null || context.scope(unit.parent()) != null) {
            context.scope(unit, scope);
        }
    }

    /** Everything that the unit's own text says. */
    UnitFacts facts() {
        recording = true;
        walk();
        recording = false;
        return facts;
    }

    /** What it returns, as seen from inside. */
    Value returned() {
        returned = Value.NOTHING;
        walk();
        return returned == Value.NOTHING ? Value.SCALARS : returned;
    }

    private void enter() {
        if (unit.hasThis()) {
            scope.assign("this", thisValue());
        }
        for (int i = 0; i < unit.parameters().size(); i++) {
            parameter(unit.parameters().get(i), i);
        }
        if (unit.node() instanceof Expression.Closure closure) {
            closure.uses().forEach(this::captured);
        } else if (unit.kind() == CodeUnit.Kind.ARROW) {
            Set<String> own = VariableNames.parameters(unit.parameters());
            for (String name : VariableNames.in(unit.result())) {
                if (!own.contains(name) && !name.equals("this") && !Scope.isSuperglobal(name)) {
                    scope.assign(name, captureValue(name));
                }
            }
        } else if (unit.kind() == CodeUnit.Kind.HOOK && unit.parameters().isEmpty()) {
            scope.assign("value", Value.anyFrom(Subject.parameter(0)));
        }
    }

    private Value thisValue() {
        boolean exact = unit.owner().isFinal();
        return Value.object(new ClassType(unit.owner().name(), exact), Subject.THIS);
    }

    private void parameter(Parameter parameter, int index) {
        Subject root = Subject.parameter(index);
        Value value = parameter.byReference()
                ? Value.anyFrom(root)
                : context.types().value(parameter.type(), unit.owner(), root);
        scope.assign(parameter.name(), parameter.variadic() ? value.inArray().as(Value.ARRAY | Value.OPAQUE) : value);
        if (parameter.byReference()) {
            scope.share(parameter.name(), Scope.writesParameter(index));
        }
    }

    private void captured(ClosureUse use) {
        scope.assign(use.name(), captureValue(use.name()));
        if (use.byReference()) {
            scope.assign(use.name(), Value.anyFrom(Subject.capture(use.name())));
            scope.share(use.name(), Scope.writesCapture(use.name()));
        }
    }

    /** What the creator's variable holds, as the closure sees it. */
    private Value captureValue(String name) {
        Subject root = Subject.capture(name);
        Scope creator = unit.parent() == null ? null : context.scope(unit.parent());
        if (creator == null) {
            return Value.anyFrom(root);
        }
        Value value = creator.value(name);
        return value.roots().isEmpty() ? value : value.from(Set.of(root));
    }

    private void walk() {
        for (int i = 0; i < unit.parameters().size(); i++) {
            Parameter parameter = unit.parameters().get(i);
            if (parameter.defaultValue() != null) {
                scope.assign(parameter.name(), expressions.value(parameter.defaultValue()));
            }
            if (parameter.modifiers() != 0 && unit.hasThis()) {
                fact(
                        new Fact.Has(Effect.WRITES_OBJECT, Subject.THIS),
                        parameter.line(),
                        "writes $this->" + parameter.name());
            }
        }
        if (unit.result() != null) {
            returned(expressions.value(unit.result()));
        }
        statements.all(unit.body());
        if (unit.kind() == CodeUnit.Kind.HOOK && unit.result() != null && isSetHook()) {
            fact(new Fact.Has(Effect.WRITES_OBJECT, Subject.THIS), unit.line(), "writes " + unit.name());
        }
    }

    private boolean isSetHook() {
        return unit.name().toLowerCase(Locale.ROOT).endsWith("::set");
    }

    void returned(Value value) {
        returned = returned.join(value);
    }

    ScanContext context() {
        return context;
    }

    CodeUnit unit() {
        return unit;
    }

    UnitFacts unitFacts() {
        return facts;
    }

    Scope scope() {
        return scope;
    }

    Expressions expressions() {
        return expressions;
    }

    Statements statements() {
        return statements;
    }

    Places places() {
        return places;
    }

    Protocols protocols() {
        return protocols;
    }

    Calls calls() {
        return calls;
    }

    /** Records an effect on no one in particular. */
    void effect(Effect effect, int line, String what) {
        fact(Fact.of(effect), line, what);
    }

    void fact(Fact fact, int line, String what) {
        if (recording) {
            facts.add(fact, Evidence.cause(line, what));
        }
    }

    void owe(int line, String what) {
        if (recording) {
            facts.owe(line, what);
        }
    }

    /** Records what follows from a call. */
    void apply(Callees callees, int line, List<ArgumentFlow> arguments) {
        if (recording) {
            new CallEffects(context.resolver(), facts::add, facts::add, what -> facts.owe(line, what))
                    .apply(callees, new CallEffects.Call(facts, line, arguments, false));
        }
    }
}
