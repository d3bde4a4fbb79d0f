package dev.parade.analyzer.flow;

import dev.parade.analyzer.effects.Fact;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.catalog.Effect;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.Expression;
import java.util.LinkedHashSet;
import java.util.Set;

/** What writing to a place does: to the activation's variables, and beyond it. */
final class Places {
    private final UnitScan scan;

    Places(UnitScan scan) {
        this.scan = scan;
    }

    /** What a write means beyond the activation; empty for local variables and for what is no place. */
    Set<Fact> written(Expression place) {
        return switch (place) {
            case Expression.Parenthesized it -> written(it.operand());
            case Expression.Variable it -> scan.scope().written(it.name());
            case Expression.VariableVariable it -> scan.scope().writtenAny();
            case Expression.Index it -> written(it.base());
            case Expression.Property it -> objects(scan.expressions().quietly(it.base()));
            case Expression.StaticProperty it -> Set.of(Fact.of(Effect.WRITES_STATIC));
            case Expression.ArrayLiteral it -> {
                var all = new LinkedHashSet<Fact>();
                for (ArrayItem item : it.items()) {
                    if (item != null) {
                        all.addAll(written(item.value()));
                    }
                }
                yield all;
            }
            default -> Set.of();
        };
    }

    private static Set<Fact> objects(Value base) {
        Set<Subject> roots = base.roots().isEmpty() ? Set.of(Subject.OTHER) : base.roots();
        var facts = new LinkedHashSet<Fact>();
        for (Subject root : roots) {
            if (root.kind() != Subject.Kind.FRESH) {
                facts.add(new Fact.Has(Effect.WRITES_OBJECT, root));
            }
        }
        return facts;
    }

    /** A write of this value. */
    void write(Expression place, Value value, int line) {
        switch (place) {
            case Expression.Parenthesized it -> write(it.operand(), value, line);
            case Expression.ArrayLiteral it -> destructure(it, value, line);
            default -> {
                record(place, line);
                assign(place, value, line);
            }
        }
    }

    private void record(Expression place, int line) {
        if (place instanceof Expression.Index index
                && !scan.expressions().quietly(index.base()).can(Value.ANY & ~Value.ANY_OBJECT)) {
            return; // certainly an object: offsetSet does the writing
        }
        written(place).forEach(fact -> scan.fact(fact, line, "writes " + SourceText.of(place)));
    }

    private void assign(Expression place, Value value, int line) {
        switch (place) {
            case Expression.Variable it -> scan.scope().assign(it.name(), value);
            case Expression.VariableVariable it -> {
                scan.expressions().value(it.name());
                scan.scope().assignAny();
            }
            case Expression.Index it -> {
                if (it.index() != null) {
                    scan.expressions().value(it.index());
                }
                Value base = scan.expressions().quietly(it.base());
                scan.protocols().indexCall(base, "offsetSet", it.line(), value);
                // What is put together piece by piece may be a callable that nobody sees.
                element(it.base(), value.inArray().as(Value.ARRAY | Value.OPAQUE));
            }
            case Expression.Property it -> {
                Value base = scan.expressions().value(it.base());
                scan.protocols().writeProperty(base, it, value);
            }
            case Expression.StaticProperty it -> scan.expressions().classReference(it.classRef(), it.line());
            default -> scan.expressions().value(place);
        }
    }

    /** A value lands somewhere inside of an array. */
    private void element(Expression base, Value array) {
        switch (base) {
            case Expression.Parenthesized it -> element(it.operand(), array);
            case Expression.Variable it -> scan.scope().assign(it.name(), array);
            case Expression.Index it -> {
                if (it.index() != null) {
                    scan.expressions().value(it.index());
                }
                element(it.base(), array.inArray());
            }
            case Expression.VariableVariable it -> scan.scope().assignAny();
            case Expression.Property it -> scan.expressions().value(it.base());
            case Expression.StaticProperty it -> scan.expressions().classReference(it.classRef(), it.line());
            default -> scan.expressions().value(base);
        }
    }

    private void destructure(Expression.ArrayLiteral target, Value value, int line) {
        Value element = value.element();
        if (value.can(Value.OBJECTS)) {
            element = element.join(scan.protocols().indexCall(value, "offsetGet", line, Value.NOTHING));
        }
        for (ArrayItem item : target.items()) {
            if (item != null) {
                if (item.key() != null) {
                    scan.expressions().value(item.key());
                }
                write(item.value(), item.byReference() ? Value.UNKNOWN : element, line);
            }
        }
    }

    /** Both places are one from now on: a write to either is a write to both, whenever it happens. */
    void reference(Expression target, Expression source, int line) {
        reference(target, source, false, line);
    }

    /** The target and an element of the source are one, as in foreach by reference. */
    void referenceToElement(Expression target, Expression source, int line) {
        reference(target, source, true, line);
    }

    private void reference(Expression target, Expression source, boolean element, int line) {
        Set<Fact> facts = new LinkedHashSet<>(written(source));
        facts.forEach(fact -> scan.fact(fact, line, "takes a reference to " + SourceText.of(source)));
        written(target).forEach(fact -> scan.fact(fact, line, "writes " + SourceText.of(target)));
        Set<Fact> other = written(target);
        share(target, facts);
        share(source, other);
        Value read = scan.expressions().quietly(source);
        assign(target, element ? read.element() : read, line);
        if (root(source) instanceof Expression.Variable variable) {
            Value back = scan.expressions().quietly(target);
            scan.scope().assign(variable.name(), element || source != variable ? back.inArray() : back);
        }
    }

    private void share(Expression place, Set<Fact> facts) {
        if (root(place) instanceof Expression.Variable variable
                && !variable.name().equals("this")) {
            facts.forEach(fact -> scan.scope().share(variable.name(), fact));
        }
    }

    /** A variable that holds the place in an array, or the place itself. */
    private static Expression root(Expression place) {
        return switch (place) {
            case Expression.Parenthesized it -> root(it.operand());
            case Expression.Index it -> root(it.base());
            default -> place;
        };
    }

    /** The callee may write anything here. */
    void escape(Expression place, Value value) {
        if (root(place) instanceof Expression.Variable variable
                && !variable.name().equals("this")) {
            scan.scope().assign(variable.name(), place instanceof Expression.Index ? value.inArray() : value);
        }
    }

    void unset(Expression place, int line) {
        switch (place) {
            case Expression.Parenthesized it -> unset(it.operand(), line);
            case Expression.Variable it -> {
                if (scan.scope().isGlobal(it.name())) {
                    scan.effect(Effect.WRITES_GLOBAL, line, "unsets $" + it.name());
                }
            }
            case Expression.Index it -> {
                if (it.index() != null) {
                    scan.expressions().value(it.index());
                }
                Value base = scan.expressions().quietly(it.base());
                scan.protocols().indexCall(base, "offsetUnset", line, Value.NOTHING);
                record(it, line);
            }
            case Expression.Property it -> {
                Value base = scan.expressions().value(it.base());
                scan.protocols().unsetProperty(base, line);
                record(it, line);
            }
            default -> scan.expressions().value(place);
        }
    }
}
