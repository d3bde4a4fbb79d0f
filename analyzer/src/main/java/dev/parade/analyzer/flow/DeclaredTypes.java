package dev.parade.analyzer.flow;

import dev.parade.analyzer.effects.ClassType;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.ClassHierarchy;
import dev.parade.analyzer.program.ClassInfo;
import dev.parade.catalog.signature.Type;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.TypeNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a declared type lets in: PHP checks it at run time, so that it can be relied upon. */
final class DeclaredTypes {
    private final ClassHierarchy hierarchy;

    DeclaredTypes(ClassHierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** A value of this type (null: any) from this subject. */
    Value value(TypeNode type, ClassInfo scope, Subject root) {
        return switch (type) {
            case null -> Value.anyFrom(root);
            case TypeNode.Nullable it -> value(it.type(), scope, root).join(Value.SCALARS);
            case TypeNode.Union it ->
                it.types().stream().map(member -> value(member, scope, root)).reduce(Value.NOTHING, Value::join);
            // An object of all of them: the first that is known tells most.
            case TypeNode.Intersection it -> value(it.types().get(0), scope, root);
            case TypeNode.Named it -> named(it.name(), scope, root);
        };
    }

    private Value named(Name name, ClassInfo scope, Subject root) {
        String lower = name.resolved().toLowerCase(Locale.ROOT);
        return switch (lower) {
            case "int", "float", "bool", "null", "void", "false", "true" -> Value.SCALARS;
            case "never" -> Value.NOTHING;
            case "string" -> new Value(Value.STRING, 0, Set.of(), Set.of(root), Set.of(), Set.of());
            case "array" -> new Value(Value.ARRAY, Value.ANY, Set.of(), Set.of(root), Set.of(), Set.of());
            case "iterable" ->
                new Value(Value.ARRAY | Value.ANY_OBJECT, Value.ANY, Set.of(), Set.of(root), Set.of(), Set.of());
            case "mixed" -> Value.anyFrom(root);
            case "object" -> new Value(Value.ANY_OBJECT, 0, Set.of(), Set.of(root), Set.of(), Set.of());
            case "callable" ->
                new Value(
                        Value.STRING | Value.ARRAY | Value.ANY_OBJECT,
                        Value.ANY,
                        Set.of(),
                        Set.of(root),
                        Set.of(),
                        Set.of());
            case "self", "static" -> scope == null ? Value.anyFrom(root) : instance(scope.name(), root);
            case "parent" ->
                scope == null || scope.parentName() == null ? Value.anyFrom(root) : instance(scope.parentName(), root);
            default -> instance(name.resolved(), root);
        };
    }

    /** An object of this class or below it. */
    Value instance(String className, Subject root) {
        return Value.object(new ClassType(className, hierarchy.isFinal(className)), root);
    }

    /** A value of a builtin's declared type. */
    Value value(Type type, Set<Subject> roots, Value elements) {
        Value result = Value.NOTHING;
        if (type == null || type.isMixed()) {
            return Value.UNKNOWN
                    .from(roots.isEmpty() ? Set.of(Subject.OTHER) : roots)
                    .join(elements);
        }
        if (type.has(Type.NULL | Type.BOOL | Type.INT | Type.FLOAT | Type.VOID | Type.RESOURCE)) {
            result = result.join(Value.SCALARS);
        }
        if (type.has(Type.STRING)) {
            result = result.join(Value.STRINGS);
        }
        if (type.has(Type.ARRAY)) {
            result = result.join(elements.inArray().as(Value.ARRAY | Value.OPAQUE));
        }
        if (type.has(Type.OBJECT | Type.CALLABLE | Type.STATIC)) {
            result = result.join(Value.UNKNOWN.from(roots));
        }
        for (List<String> names : type.classes()) {
            for (Subject root : roots) {
                result = result.join(instance(names.get(0), root));
            }
        }
        return result;
    }
}
