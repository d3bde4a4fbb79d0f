package dev.parade.analyzer.flow;

import dev.parade.analyzer.calls.CalleeResolver;
import dev.parade.analyzer.calls.Callees;
import dev.parade.analyzer.effects.CallTarget;
import dev.parade.analyzer.effects.ClassType;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.ClassInfo;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Calls of all forms, and closures. */
final class CallExpressions {
    private final UnitScan scan;

    CallExpressions(UnitScan scan) {
        this.scan = scan;
    }

    private CalleeResolver resolver() {
        return scan.context().resolver();
    }

    private Value value(Expression expression) {
        return scan.expressions().value(expression);
    }

    Value function(Expression.Call call) {
        int line = call.line();
        if (call.callee() instanceof Expression.FunctionName function) {
            Name name = function.name();
            String fallback = name.hasGlobalFallback() ? name.text() : null;
            if (call.arguments().firstClass()) {
                return Value.callable(new CallTarget.OfFunction(name.resolved(), fallback));
            }
            return scan.calls().call(resolver().function(name.resolved(), fallback), call.arguments(), line);
        }
        Value callee = value(call.callee());
        if (call.arguments().firstClass()) {
            return callee;
        }
        return scan.calls().call(found(resolver().value(callee), line), call.arguments(), line);
    }

    /** Obligations say where the callee is found. */
    private static Callees found(Callees callees, int line) {
        if (callees.obligations().remove("what is called here is pure")) {
            callees.obligations().add("the callee found at line " + line + " is pure");
        }
        return callees;
    }

    Value pipe(Expression.Binary pipe) {
        Expression.Arguments arguments = new Expression.Arguments(
                List.of(new Argument(pipe.left(), false, null, pipe.left().position())), false);
        Value callee = value(pipe.right());
        return scan.calls().call(found(resolver().value(callee), pipe.line()), arguments, pipe.line());
    }

    Value method(Expression.MethodCall call) {
        Value base = value(call.base());
        int line = call.line();
        if (call.name() instanceof Expression.StringLiteral name) {
            if (call.arguments().firstClass()) {
                return Value.callable(new CallTarget.OfMethod(base, name.value()));
            }
            return scan.calls().call(resolver().method(base, name.value()), call.arguments(), line);
        }
        Value name = value(call.name());
        // $this->callback() is a method, ($this->callback)() a call of a value; {expr} names a method at run time.
        scan.owe(line, "the method found at line " + line + " is pure");
        for (String known : name.strings()) {
            scan.calls().call(resolver().method(base, known), call.arguments(), line);
        }
        scan.calls().call(new Callees(), call.arguments(), line);
        return Value.UNKNOWN;
    }

    Value staticMethod(Expression.StaticCall call) {
        int line = call.line();
        if (!(call.classRef() instanceof Expression.ClassName className)) {
            value(call.classRef());
            return dynamic(call, line);
        }
        ClassType type = named(className.name());
        if (type == null || !(call.name() instanceof Expression.StringLiteral name)) {
            return dynamic(call, line);
        }
        Value receiver = receiver(type, className.name());
        if (call.arguments().firstClass()) {
            return Value.callable(new CallTarget.OfStatic(type.name(), type.exact(), name.value(), receiver));
        }
        if (type.is("Closure")
                && name.value().equalsIgnoreCase("fromCallable")
                && !call.arguments().list().isEmpty()) {
            return value(call.arguments().list().get(0).value());
        }
        Callees callees = resolver().staticMethod(type.name(), type.exact(), name.value(), receiver);
        Value result = scan.calls().call(callees, call.arguments(), line);
        boolean enumMethod = callees.isEmpty()
                && scan.context().index().classes(type.name()).stream().anyMatch(ClassInfo::isEnum);
        if (enumMethod) {
            Value enumCase = Value.object(new ClassType(type.name(), true), Subject.OTHER);
            return name.value().equalsIgnoreCase("cases") ? enumCase.inArray() : enumCase;
        }
        return result;
    }

    private Value dynamic(Expression.StaticCall call, int line) {
        if (!(call.name() instanceof Expression.StringLiteral)) {
            value(call.name());
        }
        scan.owe(line, "the method found at line " + line + " is pure");
        scan.calls().call(new Callees(), call.arguments(), line);
        return Value.UNKNOWN;
    }

    /** {@code parent::m()} and kin run a method that is not static on {@code $this}. */
    private Value receiver(ClassType type, Name name) {
        ClassInfo owner = scan.unit().owner();
        boolean above = scan.unit().hasThis()
                && (name.isSpecialClass()
                        || owner.isTrait()
                        || scan.context().hierarchy().isSubclass(owner.name(), type.name()));
        return above ? scan.scope().value("this") : Value.NOTHING;
    }

    /** The class that a name means here; not exact for static; null when that cannot be known. */
    ClassType named(Name name) {
        if (!name.isSpecialClass()) {
            return new ClassType(name.resolved(), true);
        }
        ClassInfo owner = scan.unit().owner();
        if (owner == null) {
            return null;
        }
        return switch (name.text().toLowerCase(Locale.ROOT)) {
            // In a trait it is the class that uses it.
            case "self" -> new ClassType(owner.name(), !owner.isTrait());
            case "static" -> new ClassType(owner.name(), owner.isFinal());
            default -> owner.parentName() == null ? null : new ClassType(owner.parentName(), true);
        };
    }

    Value construct(Expression.New creation) {
        int line = creation.line();
        Expression.Arguments arguments =
                creation.arguments() == null ? new Expression.Arguments(List.of(), false) : creation.arguments();
        ClassType type = switch (creation.classRef()) {
            case Expression.ClassName name -> named(name.name());
            case Expression.AnonymousClass anonymous -> {
                ClassInfo info = scan.context().index().classOf(anonymous.body());
                yield info == null ? null : new ClassType(info.name(), true);
            }
            default -> null;
        };
        if (type == null) {
            if (!(creation.classRef() instanceof Expression.ClassName)
                    && !(creation.classRef() instanceof Expression.AnonymousClass)) {
                value(creation.classRef());
            }
            scan.owe(line, "the class created at line " + line + " has a pure constructor");
            scan.calls().call(new Callees(), arguments, line);
            return new Value(Value.ANY_OBJECT, 0, Set.of(), Set.of(Subject.FRESH), Set.of(), Set.of());
        }
        if (!scan.context().hierarchy().isKnown(type.name())) {
            scan.owe(line, "creating " + type.name() + " has no effects (it is not among the analysed files)");
            scan.calls().call(new Callees(), arguments, line);
        } else {
            scan.calls().call(resolver().constructor(type), arguments, line);
        }
        return Value.object(type, Subject.FRESH);
    }

    Value closure(Expression.Closure closure) {
        CodeUnit unit = scan.context().index().unit(closure);
        var names = new LinkedHashSet<String>();
        for (ClosureUse use : closure.uses()) {
            names.add(use.name());
            if (use.byReference()) {
                // The closure may write to it whenever it is called.
                scan.scope().assign(use.name(), Value.UNKNOWN);
            } else {
                value(new Expression.Variable(use.name(), use.position()));
            }
        }
        scan.unitFacts().captures(unit, scan.calls().captures(names));
        return Value.callable(new CallTarget.OfUnit(unit, false));
    }

    Value arrow(Expression.ArrowFunction arrow) {
        CodeUnit unit = scan.context().index().unit(arrow);
        Set<String> own = VariableNames.parameters(unit.parameters());
        Set<String> names = VariableNames.in(arrow.body());
        names.removeAll(own);
        names.remove("this");
        scan.unitFacts().captures(unit, scan.calls().captures(names));
        for (String name : names) {
            if (scan.scope().isGlobal(name) && !Scope.isSuperglobal(name)) {
                value(new Expression.Variable(name, arrow.position()));
            }
        }
        return Value.callable(new CallTarget.OfUnit(unit, false));
    }
}
