package dev.parade.analyzer.flow;

import dev.parade.analyzer.builtins.BuiltinFunction;
import dev.parade.analyzer.calls.Callees;
import dev.parade.analyzer.effects.ArgumentFlow;
import dev.parade.analyzer.effects.CallSite;
import dev.parade.analyzer.effects.CallTarget;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.catalog.signature.Parameter;
import dev.parade.catalog.signature.Type;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.TypeNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Arguments, conversions and results of calls. */
final class Calls {
    private final UnitScan scan;

    Calls(UnitScan scan) {
        this.scan = scan;
    }

    /** A call that reaches these; gives what it returns. */
    Value call(Callees callees, Expression.Arguments arguments, int line) {
        List<ArgumentFlow> flows = arguments(arguments);
        scan.apply(callees, line, flows);
        if (!callees.isMagic()) {
            bind(callees, arguments, flows, line);
        }
        return result(callees, flows);
    }

    private List<ArgumentFlow> arguments(Expression.Arguments arguments) {
        var flows = new ArrayList<ArgumentFlow>();
        for (Argument argument : arguments == null ? List.<Argument>of() : arguments.list()) {
            Value value = isPlace(argument.value())
                    ? scan.expressions().quietly(argument.value())
                    : scan.expressions().value(argument.value());
            if (argument.spread()) {
                value = scan.protocols().iterate(value, argument.line());
            }
            flows.add(new ArgumentFlow(
                    value, argument.name(), argument.spread(), scan.places().written(argument.value())));
        }
        return flows;
    }

    private static boolean isPlace(Expression expression) {
        return expression instanceof Expression.Variable
                || expression instanceof Expression.Index
                || expression instanceof Expression.Property;
    }

    /** Conversions to declared types, and what comes back through references. */
    private void bind(Callees callees, Expression.Arguments arguments, List<ArgumentFlow> flows, int line) {
        for (Callees.Unit reached : callees.units()) {
            CodeUnit unit = reached.unit();
            for (int i = 0; i < flows.size(); i++) {
                ArgumentFlow flow = flows.get(i);
                int index = flow.name() != null ? unit.parameterIndex(flow.name()) : unit.parameterAt(i);
                if (index < 0) {
                    continue;
                }
                if (unit.parameters().get(index).byReference()) {
                    scan.places().escape(arguments.list().get(i).value(), Value.UNKNOWN);
                }
                if (!strict() && isString(unit.parameters().get(index).type())) {
                    scan.protocols().string(flow.value(), line);
                }
            }
        }
        for (Callees.Builtin reached : callees.builtins()) {
            bind(reached.function(), arguments, flows, line);
        }
    }

    private boolean strict() {
        return scan.unit().file().strict();
    }

    private static boolean isString(TypeNode type) {
        return switch (type) {
            case null -> false;
            case TypeNode.Nullable it -> isString(it.type());
            case TypeNode.Union it -> it.types().stream().anyMatch(Calls::isString);
            case TypeNode.Intersection it -> false;
            case TypeNode.Named it -> it.name().resolved().equalsIgnoreCase("string");
        };
    }

    private void bind(BuiltinFunction function, Expression.Arguments arguments, List<ArgumentFlow> flows, int line) {
        String name = function.className() == null ? function.name().toLowerCase(Locale.ROOT) : "";
        boolean shapeOnly = ShapeFunctions.contains(name);
        for (int i = 0; i < flows.size(); i++) {
            ArgumentFlow flow = flows.get(i);
            Parameter parameter = flow.name() == null
                    ? function.signature().parameterAt(i)
                    : function.signature()
                            .parameterAt(Math.max(0, function.signature().indexOf(flow.name())));
            if (parameter == null) {
                continue;
            }
            if (parameter.byRef()) {
                scan.places().escape(arguments.list().get(i).value(), fromReference(flows));
            }
            if (!shapeOnly && !function.calls().contains(parameter.name())) {
                convert(function, parameter, flow.value(), line);
            }
        }
        switch (name) {
            case "extract" -> {
                scan.scope().assignAny();
                scan.scope().writtenAny().forEach(fact -> scan.fact(fact, line, "calls extract()"));
            }
            case "count", "sizeof" -> {
                if (!flows.isEmpty() && flows.get(0).value().can(Value.OBJECTS)) {
                    scan.apply(
                            scan.context()
                                    .resolver()
                                    .magic(flows.get(0).value(), "count", "what is counted here has a pure count()"),
                            line,
                            List.of());
                }
            }
            default -> {}
        }
    }

    /** A builtin leaves no object behind a reference that it was not given. */
    private static Value fromReference(List<ArgumentFlow> flows) {
        Value all = Value.SCALARS.join(Value.STRINGS);
        all = all.join(all.inArray());
        for (ArgumentFlow flow : flows) {
            all = all.join(flow.value()).join(flow.value().inArray());
        }
        return all;
    }

    private void convert(BuiltinFunction function, Parameter parameter, Value value, int line) {
        Type type = parameter.type();
        boolean accepts =
                type.has(Type.OBJECT | Type.CALLABLE) || !type.classes().isEmpty();
        boolean counts =
                function.name().equalsIgnoreCase("count") || function.name().equalsIgnoreCase("sizeof");
        if (type.has(Type.STRING) && !accepts) {
            if (!strict()) {
                scan.protocols().string(value, line);
            }
            return;
        }
        boolean elements = type.has(Type.ARRAY) && (value.elements() & Value.OBJECTS) != 0;
        if (!counts && function.className() == null && ((accepts && value.can(Value.OBJECTS)) || elements)) {
            scan.owe(line, "objects given to " + function.displayName() + " convert and iterate without effects");
        }
    }

    /** What a call that reaches these returns. */
    Value result(Callees callees, List<ArgumentFlow> flows) {
        Value result = callees.isPartial() ? Value.UNKNOWN : Value.NOTHING;
        for (Callees.Unit reached : callees.units()) {
            result = result.join(result(reached, flows));
        }
        for (Callees.Builtin reached : callees.builtins()) {
            result = result.join(result(reached.function(), reached.receiver(), flows));
        }
        return result;
    }

    private Value result(Callees.Unit reached, List<ArgumentFlow> flows) {
        CodeUnit unit = reached.unit();
        Value returned = scan.context().returns().of(unit);
        boolean plain = returned.roots().stream()
                .allMatch(root -> root.kind() == Subject.Kind.FRESH || root.kind() == Subject.Kind.OTHER);
        if (plain && returned.callables().isEmpty()) {
            return returned;
        }
        CallSite site = new CallSite(
                scan.unit(),
                unit,
                0,
                "",
                reached.receiver().roots(),
                flows,
                false,
                reached.foreign() ? Map.of() : scan.unitFacts().capturesOf(unit));
        var roots = new LinkedHashSet<Subject>();
        Value brought = Value.NOTHING;
        for (Subject root : returned.roots()) {
            roots.addAll(root.kind() == Subject.Kind.FRESH ? Set.of(root) : site.roots(root));
            if (root.kind() == Subject.Kind.PARAMETER) {
                for (ArgumentFlow argument : site.received(root.index())) {
                    brought = brought.join(argument.value());
                }
            } else if (root.kind() == Subject.Kind.CAPTURE) {
                ArgumentFlow captured = site.captured().get(root.name());
                brought = brought.join(captured == null ? Value.UNKNOWN : captured.value());
            }
        }
        // What the callee's type says is enough for the bits; what can be called came with the arguments.
        Value mapped = returned.from(roots);
        return new Value(
                mapped.bits() | (brought.bits() & (Value.OPAQUE | (mapped.can(Value.ANY_OBJECT) ? Value.OBJECT : 0))),
                mapped.elements() | (brought.elements() & Value.OPAQUE),
                joined(mapped.classes(), mapped.can(Value.ANY_OBJECT) ? brought.classes() : Set.of()),
                mapped.roots(),
                joined(mapped.strings(), brought.strings()),
                joined(elsewhere(mapped.callables()), brought.callables()));
    }

    private static <T> Set<T> joined(Set<T> a, Set<T> b) {
        if (b.isEmpty()) {
            return a;
        }
        var all = new LinkedHashSet<>(a);
        all.addAll(b);
        return all;
    }

    /** Callables made by a callee: what they are bound to is somebody else's. */
    private static Set<CallTarget> elsewhere(Set<CallTarget> targets) {
        var all = new LinkedHashSet<CallTarget>();
        for (CallTarget target : targets) {
            all.add(
                    switch (target) {
                        case CallTarget.OfMethod it ->
                            new CallTarget.OfMethod(it.receiver().from(Set.of(Subject.OTHER)), it.method());
                        case CallTarget.OfStatic it ->
                            new CallTarget.OfStatic(
                                    it.className(),
                                    it.exact(),
                                    it.method(),
                                    it.receiver() == Value.NOTHING
                                            ? Value.NOTHING
                                            : it.receiver().from(Set.of(Subject.OTHER)));
                        case CallTarget.OfUnit it -> new CallTarget.OfUnit(it.unit(), true);
                        case CallTarget.OfFunction it -> it;
                    });
        }
        return all;
    }

    private Value result(BuiltinFunction function, Value receiver, List<ArgumentFlow> flows) {
        Value given = receiver;
        for (ArgumentFlow flow : flows) {
            given = given.join(flow.value());
        }
        String name = function.className() == null ? function.name().toLowerCase(Locale.ROOT) : "";
        var roots = new LinkedHashSet<>(given.roots());
        boolean calls = !function.calls().isEmpty();
        boolean elsewhere = calls || ShapeFunctions.fromElsewhere(name);
        if (elsewhere || (given.holdsObjects() && !ShapeFunctions.contains(name))) {
            roots.add(Subject.OTHER);
        }
        roots.add(Subject.FRESH);
        Value elements = elsewhere || (given.holdsObjects() && !ShapeFunctions.contains(name))
                ? Value.UNKNOWN
                : Value.SCALARS.join(Value.STRINGS).join(given).join(given.element());
        boolean fromArguments = ShapeFunctions.contains(name) && !elsewhere;
        Type type = function.signature().returnType();
        if (fromArguments && (type == null || type.isMixed())) {
            return elements;
        }
        return scan.context().types().value(type, roots, elements);
    }

    /** What a closure captures: by name, the value and what writing to the variable means here. */
    Map<String, ArgumentFlow> captures(Set<String> names) {
        var captured = new HashMap<String, ArgumentFlow>();
        for (String name : names) {
            captured.put(
                    name,
                    new ArgumentFlow(
                            scan.scope().value(name), null, false, scan.scope().written(name)));
        }
        return captured;
    }
}
