package dev.parade.analyzer.flow;

import dev.parade.analyzer.calls.Callees;
import dev.parade.analyzer.effects.ArgumentFlow;
import dev.parade.analyzer.effects.ClassType;
import dev.parade.analyzer.effects.Fact;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.ClassHierarchy;
import dev.parade.analyzer.program.ClassInfo;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.catalog.Effect;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Code that runs without a call in sight: conversions, iteration, array access on objects, magic properties, hooks. */
final class Protocols {
    private static final int MAX_AGGREGATES = 3;

    private final UnitScan scan;

    Protocols(UnitScan scan) {
        this.scan = scan;
    }

    private Value run(Callees callees, int line, Value... arguments) {
        List<ArgumentFlow> flows = Arrays.stream(arguments)
                .map(argument -> new ArgumentFlow(argument, null, false, Set.of()))
                .toList();
        scan.apply(callees, line, flows);
        return scan.calls().result(callees, flows);
    }

    /** Conversion to a string. */
    void string(Value value, int line) {
        if (value.can(Value.OBJECTS)) {
            run(
                    scan.context()
                            .resolver()
                            .magic(value, "__toString", "what is converted to a string here runs no impure __toString"),
                    line);
        }
    }

    /** A comparison that converts: an object against a string runs __toString. */
    void looseComparison(Value left, Value right, int line) {
        if (right.can(Value.STRING)) {
            string(left, line);
        }
        if (left.can(Value.STRING)) {
            string(right, line);
        }
    }

    /** Iteration; gives what the elements can be. */
    Value iterate(Value value, int line) {
        return iterate(value, line, 0);
    }

    private Value iterate(Value value, int line, int depth) {
        Value element = value.element();
        if (value.can(Value.ANY_OBJECT)) {
            scan.owe(line, "what is iterated here is an array, or is iterated without effects");
        }
        if (!value.can(Value.OBJECT)) {
            return value.can(Value.ANY_OBJECT) ? element.join(Value.UNKNOWN) : element;
        }
        for (ClassType type : value.classes()) {
            element = element.join(iterateObject(type, value, line, depth));
        }
        return element;
    }

    private Value iterateObject(ClassType type, Value value, int line, int depth) {
        ClassHierarchy hierarchy = scan.context().hierarchy();
        if (type.is("Generator")) {
            for (Subject root : value.roots()) {
                if (root.kind() != Subject.Kind.FRESH) {
                    scan.fact(new Fact.Has(Effect.WRITES_OBJECT, root), line, "advances a generator");
                    scan.owe(line, "the generator iterated here is pure");
                }
            }
            return Value.UNKNOWN;
        }
        Value self = new Value(Value.OBJECT, 0, Set.of(type), value.roots(), Set.of(), Set.of());
        if (hierarchy.isSubclass(type.name(), "IteratorAggregate")) {
            Value inner = run(scan.context().resolver().method(self, "getIterator"), line);
            return depth < MAX_AGGREGATES ? iterate(inner, line, depth + 1) : owed(line);
        }
        if (hierarchy.isSubclass(type.name(), "Iterator")) {
            Value element = Value.UNKNOWN;
            for (String method : List.of("rewind", "valid", "current", "key", "next")) {
                Value result = run(scan.context().resolver().method(self, method), line);
                element = method.equals("current") ? result : element;
            }
            return element;
        }
        boolean sure = hierarchy.isKnown(type.name())
                && (type.exact() || scan.context().closedWorld());
        return sure ? Value.UNKNOWN : owed(line);
    }

    private Value owed(int line) {
        scan.owe(line, "what is iterated here is iterated without effects");
        return Value.UNKNOWN;
    }

    /** An index on an object: offsetGet and kin; nothing for arrays and strings. */
    Value indexCall(Value base, String method, int line, Value argument) {
        if (!base.can(Value.OBJECTS)) {
            return Value.NOTHING;
        }
        Callees callees = scan.context()
                .resolver()
                .magic(base, method, "what is indexed here is an array, or has a pure " + method);
        if (method.equals("offsetSet")) {
            run(callees, line, Value.SCALARS.join(Value.STRINGS), argument);
            return Value.NOTHING;
        }
        return run(callees, line, Value.SCALARS.join(Value.STRINGS)).join(Value.UNKNOWN);
    }

    /** Reads a property, {@code asked}: by isset or ??. */
    Value property(Value base, Expression.Property access, boolean asked) {
        int line = access.line();
        if (!(access.name() instanceof Expression.StringLiteral name)) {
            scan.expressions().value(access.name());
            if (base.can(Value.OBJECTS)) {
                magicRead(base, line, asked);
                scan.owe(line, "the property of a name made at run time has no hook");
            }
            return Value.UNKNOWN;
        }
        Value result = Value.NOTHING;
        if (base.can(Value.OBJECT)) {
            for (ClassType type : base.classes()) {
                result = result.join(read(type, name.value(), base, line, asked));
            }
        }
        if (base.can(Value.ANY_OBJECT)) {
            scan.owe(line, "reading ->" + name.value() + " runs no __get and no hook");
        }
        return result == Value.NOTHING || base.can(Value.ANY_OBJECT) ? Value.UNKNOWN : result;
    }

    private void magicRead(Value base, int line, boolean asked) {
        for (String method : asked ? List.of("__isset", "__get") : List.of("__get")) {
            run(
                    scan.context().resolver().magic(base, method, "a property is read here without " + method),
                    line,
                    Value.STRINGS);
        }
    }

    private Value read(ClassType type, String name, Value base, int line, boolean asked) {
        Value self = new Value(Value.OBJECT, 0, Set.of(type), base.roots(), Set.of(), Set.of());
        ClassInfo.PropertyInfo property = scan.context().hierarchy().property(type.name(), name);
        if (property == null && isEnum(type)) {
            return Value.SCALARS.join(Value.STRINGS); // name and value
        }
        if (property == null || !isVisible(type, property)) {
            magicRead(self, line, asked);
            return Value.UNKNOWN;
        }
        hooks(type, property, self, true, line, Value.NOTHING);
        ClassInfo owner = scan.unit().owner();
        List<ClassInfo> declaring = scan.context().index().classes(type.name());
        return scan.context()
                .types()
                .value(property.type(), declaring.isEmpty() ? owner : declaring.get(0), Subject.OTHER);
    }

    private boolean isEnum(ClassType type) {
        return scan.context().index().classes(type.name()).stream().anyMatch(ClassInfo::isEnum);
    }

    /** Whether the property is surely accessible here, so that no magic method stands in for it. */
    private boolean isVisible(ClassType type, ClassInfo.PropertyInfo property) {
        int hidden = Modifier.PRIVATE | Modifier.PROTECTED;
        if ((property.modifiers() & hidden) == 0) {
            return true;
        }
        ClassInfo owner = scan.unit().owner();
        return owner != null
                && (scan.context().hierarchy().isSubclass(type.name(), owner.name())
                        || scan.context().hierarchy().isSubclass(owner.name(), type.name())
                        || owner.isTrait());
    }

    private void hooks(
            ClassType type, ClassInfo.PropertyInfo property, Value self, boolean get, int line, Value written) {
        CodeUnit own = get ? property.getHook() : property.setHook();
        // Inside of its own hook the property is the plain one.
        if (own != null && own != scan.unit()) {
            hook(own, self, line, written);
        }
        boolean fixed = type.exact() || property.isSealed() || property.isStatic();
        if (fixed) {
            return;
        }
        scan.context()
                .hierarchy()
                .hooksBelow(type.name(), property.name(), get)
                .forEach(below -> hook(below, self, line, written));
        if (!scan.context().closedWorld()) {
            scan.owe(line, "no class outside of the analysed files gives $" + property.name() + " a hook");
        }
    }

    private void hook(CodeUnit hook, Value self, int line, Value written) {
        Callees callees = new Callees();
        callees.add(hook, self);
        run(callees, line, written);
    }

    /** Writes a property; the write itself is recorded elsewhere. */
    void writeProperty(Value base, Expression.Property access, Value value) {
        int line = access.line();
        String name = access.name() instanceof Expression.StringLiteral plain ? plain.value() : null;
        if (name == null) {
            scan.expressions().value(access.name());
        }
        if (base.can(Value.OBJECT)) {
            for (ClassType type : base.classes()) {
                Value self = new Value(Value.OBJECT, 0, Set.of(type), base.roots(), Set.of(), Set.of());
                ClassInfo.PropertyInfo property =
                        name == null ? null : scan.context().hierarchy().property(type.name(), name);
                if (property != null && isVisible(type, property)) {
                    hooks(type, property, self, false, line, value);
                } else {
                    run(
                            scan.context().resolver().magic(self, "__set", "a property is written here without __set"),
                            line,
                            Value.STRINGS,
                            value);
                }
            }
        }
        if (base.can(Value.ANY_OBJECT)) {
            scan.owe(line, "writing a property runs no __set and no hook");
        }
    }

    void unsetProperty(Value base, int line) {
        if (base.can(Value.OBJECTS)) {
            run(
                    scan.context().resolver().magic(base, "__unset", "a property is unset here without __unset"),
                    line,
                    Value.STRINGS);
        }
    }

    /** A copy, made by {@code clone}. */
    Value copy(Value value, int line) {
        Value copy = value.from(Set.of(Subject.FRESH));
        if (value.can(Value.OBJECTS)) {
            run(scan.context().resolver().magic(copy, "__clone", "what is cloned here has no impure __clone"), line);
            run(
                    scan.context().resolver().magic(copy, "__destruct", "what is cloned here has no impure __destruct"),
                    line);
        }
        return copy;
    }
}
