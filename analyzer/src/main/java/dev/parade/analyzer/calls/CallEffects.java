package dev.parade.analyzer.calls;

import dev.parade.analyzer.builtins.BuiltinFunction;
import dev.parade.analyzer.effects.ArgumentFlow;
import dev.parade.analyzer.effects.CallSite;
import dev.parade.analyzer.effects.Evidence;
import dev.parade.analyzer.effects.Fact;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.UnitFacts;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.catalog.Effect;
import dev.parade.catalog.signature.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Turns a resolved call into facts of the caller and call sites. */
public final class CallEffects {
    /** Builtins that call builtins that call: further in, arguments cannot be told apart any more. */
    private static final int MAX_DEPTH = 3;

    /** A call as written; {@code depth} counts the builtins in between. */
    public record Call(UnitFacts caller, int line, List<ArgumentFlow> arguments, boolean unknownArguments, int depth) {
        public Call(UnitFacts caller, int line, List<ArgumentFlow> arguments, boolean unknownArguments) {
            this(caller, line, arguments, unknownArguments, 0);
        }

        private Call between(Value receiver) {
            var all = new ArrayList<>(arguments);
            if (receiver != Value.NOTHING) {
                all.add(new ArgumentFlow(receiver, null, false, Set.of()));
            }
            return new Call(caller, line, all, true, depth + 1);
        }
    }

    private final CalleeResolver resolver;
    private final BiConsumer<Fact, Evidence> facts;
    private final Consumer<CallSite> sites;
    private final Consumer<String> obligations;

    /** Where facts, call sites and obligations go. */
    public CallEffects(
            CalleeResolver resolver,
            BiConsumer<Fact, Evidence> facts,
            Consumer<CallSite> sites,
            Consumer<String> obligations) {
        this.resolver = resolver;
        this.facts = facts;
        this.sites = sites;
        this.obligations = obligations;
    }

    /** Everything that follows from the call reaching these callees. */
    public void apply(Callees callees, Call call) {
        apply(callees, call, "calls ");
    }

    private void apply(Callees callees, Call call, String verb) {
        for (Callees.Unit reached : callees.units()) {
            CodeUnit unit = reached.unit();
            sites.accept(new CallSite(
                    call.caller.unit(),
                    unit,
                    call.line,
                    verb + shown(unit),
                    reached.receiver().roots(),
                    call.arguments,
                    call.unknownArguments || callees.isMagic(),
                    reached.foreign() ? Map.of() : call.caller.capturesOf(unit)));
        }
        for (Callees.Builtin reached : callees.builtins()) {
            builtin(reached.function(), reached.receiver(), call, verb);
        }
        for (Subject subject : callees.symbolic()) {
            facts.accept(new Fact.Calls(subject), Evidence.cause(call.line, "calls what " + shown(subject) + " holds"));
        }
        callees.obligations().forEach(obligations);
        for (String name : callees.unknown()) {
            facts.accept(Fact.of(Effect.UNKNOWN), Evidence.cause(call.line, "calls " + name + ", which is not known"));
        }
    }

    private static String shown(CodeUnit unit) {
        return unit.kind() == CodeUnit.Kind.HOOK || unit.name().startsWith("{") ? unit.name() : unit.name() + "()";
    }

    private static String shown(Subject subject) {
        return subject.kind() == Subject.Kind.CAPTURE ? "$" + subject.name() : "a parameter";
    }

    private void builtin(BuiltinFunction function, Value receiver, Call call, String verb) {
        String what = verb + function.displayName();
        Evidence evidence = Evidence.cause(call.line, what);
        for (Effect effect : function.effects()) {
            switch (effect) {
                case WRITES_OBJECT -> writesObject(function, receiver, call, evidence);
                case WRITES_ARGUMENT -> {
                    if (function.writes().isEmpty()) {
                        function.signature().parameters().stream()
                                .filter(Parameter::byRef)
                                .forEach(parameter -> written(function, parameter.name(), call, evidence));
                    }
                }
                default -> facts.accept(Fact.of(effect), evidence);
            }
        }
        function.writes().forEach(name -> written(function, name, call, evidence));
        for (String name : function.calls()) {
            int parameter = function.signature().indexOf(name);
            for (ArgumentFlow argument : received(function, parameter, call)) {
                called(argument.value(), receiver, call, function);
            }
        }
    }

    private void called(Value callback, Value receiver, Call call, BuiltinFunction by) {
        if (callback.bits() == Value.SCALAR) {
            return; // null: no callback
        }
        if (call.depth >= MAX_DEPTH) {
            obligations.accept("what " + by.displayName() + " calls is pure");
            return;
        }
        apply(resolver.value(callback), call.between(receiver), by.displayName() + " calls ");
    }

    private void writesObject(BuiltinFunction function, Value receiver, Call call, Evidence evidence) {
        Set<Subject> roots = new LinkedHashSet<>(receiver.roots());
        if (function.className() == null || receiver == Value.NOTHING) {
            call.arguments.stream()
                    .filter(argument -> argument.value().holdsObjects())
                    .forEach(argument -> roots.addAll(argument.value().roots()));
            if (call.unknownArguments) {
                roots.add(Subject.OTHER);
            }
        }
        roots.stream()
                .filter(root -> root.kind() != Subject.Kind.FRESH)
                .forEach(root -> facts.accept(new Fact.Has(Effect.WRITES_OBJECT, root), evidence));
    }

    private void written(BuiltinFunction function, String name, Call call, Evidence evidence) {
        for (ArgumentFlow argument : received(function, function.signature().indexOf(name), call)) {
            argument.written().forEach(fact -> facts.accept(fact, evidence));
        }
    }

    /** The arguments that a builtin's parameter can receive. */
    public static List<ArgumentFlow> received(BuiltinFunction function, int parameter, Call call) {
        var found = new ArrayList<ArgumentFlow>();
        boolean spread = false;
        for (int i = 0; i < call.arguments.size(); i++) {
            ArgumentFlow argument = call.arguments.get(i);
            spread |= argument.spread();
            Parameter target = function.signature().parameterAt(parameter);
            boolean variadic = target != null && target.variadic();
            boolean matches;
            if (call.unknownArguments || spread) {
                matches = true;
            } else if (argument.name() != null) {
                matches = target != null && argument.name().equals(target.name());
            } else {
                matches = i == parameter || (variadic && i >= parameter);
            }
            if (matches) {
                found.add(argument);
            }
        }
        return found;
    }
}
