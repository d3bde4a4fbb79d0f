package dev.parade.analyzer.flow;

import dev.parade.analyzer.effects.CallTarget;
import dev.parade.analyzer.effects.ClassType;
import dev.parade.analyzer.effects.Fact;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.catalog.Effect;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.CastType;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.MatchArm;
import dev.parade.parser.ast.UnaryOperator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What expressions do, and what they can evaluate to. */
final class Expressions {
    private final UnitScan scan;
    private final CallExpressions calls;
    private final ClassExpressions classes;
    private boolean quiet;

    Expressions(UnitScan scan) {
        this.scan = scan;
        this.calls = new CallExpressions(scan);
        this.classes = new ClassExpressions(scan, calls);
    }

    /** Evaluates without warnings for what is not there. */
    Value quietly(Expression expression) {
        boolean before = quiet;
        quiet = true;
        Value value = value(expression);
        quiet = before;
        return value;
    }

    Value loudly(Expression expression) {
        boolean before = quiet;
        quiet = false;
        Value value = value(expression);
        quiet = before;
        return value;
    }

    private void warn(int line, String what) {
        if (!quiet) {
            scan.effect(Effect.WARNS, line, what);
        }
    }

    /** Evaluates; records what that does. */
    Value value(Expression expression) {
        int line = expression.line();
        return switch (expression) {
            case Expression.IntLiteral it -> Value.SCALARS;
            case Expression.FloatLiteral it -> Value.SCALARS;
            case Expression.StringLiteral it -> Value.string(it.value());
            case Expression.Interpolated it -> text(it.parts(), line);
            case Expression.ShellExec it -> {
                text(it.parts(), line);
                scan.effect(Effect.PROCESS, line, "runs a shell command");
                yield Value.STRINGS.join(Value.SCALARS);
            }
            case Expression.ArrayLiteral it -> array(it);
            case Expression.MagicConstant it -> Value.SCALARS.join(Value.STRINGS);
            case Expression.Variable it -> variable(it);
            case Expression.VariableVariable it -> {
                loudly(it.name());
                if (scan.scope().isGlobal("")) {
                    scan.effect(Effect.READS_GLOBAL, line, "reads a global variable by name");
                }
                yield scan.scope().all();
            }
            case Expression.Index it -> index(it);
            case Expression.Property it -> {
                Value base = value(it.base());
                yield scan.protocols().property(base, it, quiet);
            }
            case Expression.StaticProperty it -> classes.staticProperty(it);
            case Expression.ClassConstant it -> classes.constant(it);
            case Expression.Constant it -> ClassExpressions.constant(it);
            case Expression.Binary it -> binary(it);
            case Expression.Unary it -> {
                Value operand = loudly(it.operand());
                yield it.operator() == UnaryOperator.BIT_NOT && operand.can(Value.STRING)
                        ? Value.SCALARS.join(Value.STRINGS)
                        : Value.SCALARS;
            }
            case Expression.IncDec it -> {
                Value before = loudly(it.target());
                Value after = before.can(Value.STRING) ? Value.SCALARS.join(Value.STRINGS) : Value.SCALARS;
                scan.places().write(it.target(), after, line);
                yield after.join(before);
            }
            case Expression.Assign it -> {
                Value assigned = loudly(it.value());
                scan.places().write(it.target(), assigned, line);
                yield assigned;
            }
            case Expression.AssignReference it -> {
                scan.places().reference(it.target(), it.source(), line);
                yield quietly(it.target());
            }
            case Expression.CompoundAssign it -> compoundAssign(it);
            case Expression.Ternary it -> {
                Value condition = loudly(it.condition());
                Value first = it.whenTrue() == null ? condition : loudly(it.whenTrue());
                yield first.join(loudly(it.whenFalse()));
            }
            case Expression.Cast it -> cast(it);
            case Expression.Silence it -> quietly(it.operand());
            case Expression.InstanceOf it -> {
                value(it.operand());
                classes.reference(it.classRef(), line);
                yield Value.SCALARS;
            }
            case Expression.Isset it -> {
                it.targets().forEach(this::asked);
                yield Value.SCALARS;
            }
            case Expression.Empty it -> {
                asked(it.operand());
                yield Value.SCALARS;
            }
            case Expression.Print it -> {
                scan.protocols().string(loudly(it.operand()), line);
                scan.effect(Effect.OUTPUT, line, "print");
                yield Value.SCALARS;
            }
            case Expression.Exit it -> {
                if (it.operand() != null) {
                    scan.protocols().string(loudly(it.operand()), line);
                    scan.effect(Effect.OUTPUT, line, it.die() ? "die" : "exit");
                }
                scan.effect(Effect.EXITS, line, it.die() ? "die" : "exit");
                yield Value.NOTHING;
            }
            case Expression.Include it -> {
                scan.protocols().string(loudly(it.operand()), line);
                scan.effect(Effect.INCLUDES, line, it.kind().name().toLowerCase(Locale.ROOT));
                yield elsewhere();
            }
            case Expression.Eval it -> {
                scan.protocols().string(loudly(it.operand()), line);
                scan.effect(Effect.EVAL, line, "eval");
                yield elsewhere();
            }
            case Expression.Clone it -> {
                if (it.withProperties() != null) {
                    value(it.withProperties());
                    scan.owe(line, "the properties given to clone have no hooks");
                }
                yield scan.protocols().copy(loudly(it.operand()), line);
            }
            case Expression.Throw it -> {
                loudly(it.operand());
                scan.effect(Effect.THROWS, line, "throw");
                yield Value.NOTHING;
            }
            case Expression.Yield it -> {
                scan.expressions().all(it.key(), it.value());
                suspends(line, "yield");
                yield Value.UNKNOWN;
            }
            case Expression.YieldFrom it -> {
                scan.protocols().iterate(loudly(it.operand()), line);
                suspends(line, "yield from");
                yield Value.UNKNOWN;
            }
            case Expression.Match it -> match(it);
            case Expression.Parenthesized it -> value(it.operand());
            case Expression.Call it -> calls.function(it);
            case Expression.New it -> calls.construct(it);
            case Expression.MethodCall it -> calls.method(it);
            case Expression.StaticCall it -> calls.staticMethod(it);
            case Expression.Closure it -> calls.closure(it);
            case Expression.ArrowFunction it -> calls.arrow(it);
            case Expression.FunctionName it -> Value.string(it.name().resolved());
            case Expression.ClassName it -> Value.string(it.name().resolved());
            case Expression.AnonymousClass it -> Value.STRINGS;
        };
    }

    private void all(Expression first, Expression second) {
        if (first != null) {
            loudly(first);
        }
        if (second != null) {
            loudly(second);
        }
    }

    private void suspends(int line, String what) {
        scan.fact(new Fact.Has(Effect.SUSPENDS, Subject.SELF), line, what);
    }

    /** Code from elsewhere ran with the activation's variables. */
    private Value elsewhere() {
        scan.scope().assignAny();
        return Value.UNKNOWN;
    }

    private Value text(List<Expression> parts, int line) {
        for (Expression part : parts) {
            scan.protocols().string(loudly(part), line);
        }
        return Value.STRINGS;
    }

    private Value array(Expression.ArrayLiteral literal) {
        Value elements = Value.NOTHING;
        for (ArrayItem item : literal.items()) {
            if (item == null) {
                continue;
            }
            if (item.key() != null) {
                loudly(item.key());
            }
            if (item.byReference()) {
                int line = item.line();
                scan.places()
                        .written(item.value())
                        .forEach(fact -> scan.fact(fact, line, "takes a reference to " + SourceText.of(item.value())));
                scan.places().escape(item.value(), Value.UNKNOWN);
                elements = elements.join(Value.UNKNOWN);
            } else {
                Value element = loudly(item.value());
                elements = elements.join(item.spread() ? scan.protocols().iterate(element, item.line()) : element);
            }
        }
        Value array = elements.inArray();
        boolean spread = literal.items().stream().anyMatch(item -> item != null && item.spread());
        if (literal.items().size() != 2 || spread) {
            return spread ? array.as(Value.ARRAY | Value.OPAQUE) : array;
        }
        CallTarget pair = pair(literal.items());
        return pair == null
                ? array.as(Value.ARRAY | Value.OPAQUE)
                : array.join(new Value(Value.ARRAY, 0, Set.of(), Set.of(), Set.of(), Set.of(pair)));
    }

    /** {@code [$object, 'method']} and {@code [Name::class, 'method']}. */
    private CallTarget pair(List<ArrayItem> items) {
        ArrayItem first = items.get(0);
        ArrayItem second = items.get(1);
        if (first == null
                || second == null
                || first.key() != null
                || first.spread()
                || !(second.value() instanceof Expression.StringLiteral name)) {
            return null;
        }
        Value subject = quietly(first.value());
        if (subject.can(Value.OBJECTS) && !subject.can(Value.STRING)) {
            return new CallTarget.OfMethod(subject, name.value());
        }
        if (subject.bits() == Value.STRING && subject.strings().size() == 1) {
            return new CallTarget.OfStatic(subject.strings().iterator().next(), true, name.value(), Value.NOTHING);
        }
        return null;
    }

    private Value variable(Expression.Variable variable) {
        String name = variable.name();
        Scope scope = scan.scope();
        if (scope.isGlobal(name)) {
            scan.effect(Effect.READS_GLOBAL, variable.line(), "reads $" + name);
        } else if (!scope.isAssigned(name)) {
            warn(variable.line(), "reads $" + name + ", which may be undefined");
        }
        if (name.equals("this") && !scan.unit().hasThis()) {
            return new Value(Value.ANY_OBJECT, 0, Set.of(), Set.of(Subject.OTHER), Set.of(), Set.of());
        }
        return scope.value(name);
    }

    private Value index(Expression.Index index) {
        Value base = value(index.base());
        if (index.index() != null) {
            loudly(index.index());
        }
        warn(index.line(), "reads an element that may be undefined");
        Value element = base.element();
        return base.can(Value.OBJECTS)
                ? element.join(scan.protocols().indexCall(base, "offsetGet", index.line(), Value.NOTHING))
                : element;
    }

    /** isset, empty: the last step asks, the ones before it read. */
    private void asked(Expression target) {
        if (target instanceof Expression.Index index) {
            Value base = quietly(index.base());
            if (index.index() != null) {
                loudly(index.index());
            }
            scan.protocols().indexCall(base, "offsetExists", index.line(), Value.NOTHING);
            scan.protocols().indexCall(base, "offsetGet", index.line(), Value.NOTHING);
        } else {
            quietly(target);
        }
    }

    private Value binary(Expression.Binary it) {
        if (it.operator() == BinaryOperator.PIPE) {
            return calls.pipe(it);
        }
        if (it.operator() == BinaryOperator.COALESCE) {
            asked(it.left());
            return quietly(it.left()).join(loudly(it.right()));
        }
        Value left = loudly(it.left());
        Value right = loudly(it.right());
        return operate(it.operator(), left, right, it.line());
    }

    private Value operate(BinaryOperator operator, Value left, Value right, int line) {
        return switch (operator) {
            case CONCAT -> {
                scan.protocols().string(left, line);
                scan.protocols().string(right, line);
                yield Value.STRINGS;
            }
            case EQUAL, NOT_EQUAL, LESS, LESS_EQUAL, GREATER, GREATER_EQUAL, SPACESHIP -> {
                scan.protocols().looseComparison(left, right, line);
                yield Value.SCALARS;
            }
            case DIVIDE, MODULO -> {
                scan.effect(Effect.THROWS, line, "divides");
                yield Value.SCALARS;
            }
            case ADD -> {
                boolean arrays = left.can(Value.ARRAY) && right.can(Value.ARRAY);
                yield arrays
                        ? Value.SCALARS
                                .join(left.as(Value.ARRAY | Value.OPAQUE))
                                .join(right.as(Value.ARRAY | Value.OPAQUE))
                        : Value.SCALARS;
            }
            case BIT_AND, BIT_OR, BIT_XOR ->
                left.can(Value.STRING) && right.can(Value.STRING) ? Value.SCALARS.join(Value.STRINGS) : Value.SCALARS;
            case COALESCE, PIPE -> left.join(right);
            default -> Value.SCALARS;
        };
    }

    private Value compoundAssign(Expression.CompoundAssign it) {
        Value before = it.operator() == BinaryOperator.COALESCE ? quietly(it.target()) : value(it.target());
        Value operand = loudly(it.value());
        Value after = operate(it.operator(), before, operand, it.line());
        scan.places().write(it.target(), after, it.line());
        return after;
    }

    private Value cast(Expression.Cast it) {
        Value operand = loudly(it.operand());
        return switch (it.type()) {
            case STRING -> {
                scan.protocols().string(operand, it.line());
                yield Value.STRINGS;
            }
            case ARRAY ->
                operand.can(Value.OBJECTS)
                        ? Value.UNKNOWN.inArray().join(operand.inArray())
                        : operand.as(Value.ARRAY | Value.OPAQUE).join(operand.inArray());
            case OBJECT ->
                it.type() == CastType.OBJECT && !operand.can(Value.OBJECTS)
                        ? Value.object(new ClassType("stdClass", true), Subject.FRESH)
                        : operand.join(Value.object(new ClassType("stdClass", true), Subject.FRESH));
            default -> Value.SCALARS;
        };
    }

    private Value match(Expression.Match match) {
        loudly(match.subject());
        Value result = Value.NOTHING;
        boolean complete = false;
        for (MatchArm arm : match.arms()) {
            if (arm.conditions() == null || arm.conditions().isEmpty()) {
                complete = true;
            } else {
                arm.conditions().forEach(this::loudly);
            }
            result = result.join(loudly(arm.body()));
        }
        if (!complete) {
            scan.effect(Effect.THROWS, match.line(), "match without default");
        }
        return result;
    }

    /** Evaluates a class reference; a class that is not known may have to be loaded. */
    void classReference(Expression reference, int line) {
        classes.reference(reference, line);
    }
}
