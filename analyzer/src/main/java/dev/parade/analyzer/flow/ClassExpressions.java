package dev.parade.analyzer.flow;

import dev.parade.analyzer.effects.ClassType;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.ClassInfo;
import dev.parade.catalog.Effect;
import dev.parade.parser.ast.Expression;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Static properties and constants. */
final class ClassExpressions {
    private final UnitScan scan;
    private final CallExpressions calls;

    ClassExpressions(UnitScan scan, CallExpressions calls) {
        this.scan = scan;
        this.calls = calls;
    }

    Value staticProperty(Expression.StaticProperty access) {
        reference(access.classRef(), access.line());
        scan.effect(Effect.READS_STATIC, access.line(), "reads " + SourceText.of(access));
        if (!(access.name() instanceof Expression.StringLiteral)) {
            scan.expressions().loudly(access.name());
        }
        ClassType type = access.classRef() instanceof Expression.ClassName name ? calls.named(name.name()) : null;
        if (type != null && access.name() instanceof Expression.StringLiteral name) {
            ClassInfo.PropertyInfo property = scan.context().hierarchy().property(type.name(), name.value());
            if (property != null) {
                List<ClassInfo> known = scan.context().index().classes(type.name());
                return scan.context()
                        .types()
                        .value(property.type(), known.isEmpty() ? null : known.get(0), Subject.OTHER);
            }
        }
        return Value.UNKNOWN;
    }

    Value constant(Expression.ClassConstant constant) {
        int line = constant.line();
        if (!(constant.name() instanceof Expression.StringLiteral name)) {
            scan.expressions().loudly(constant.name());
            reference(constant.classRef(), line);
            return Value.UNKNOWN;
        }
        if (name.value().equalsIgnoreCase("class")) {
            if (constant.classRef() instanceof Expression.ClassName className) {
                ClassType type = calls.named(className.name());
                return type != null && type.exact() ? Value.string(type.name()) : Value.STRINGS;
            }
            scan.expressions().value(constant.classRef());
            return Value.STRINGS;
        }
        reference(constant.classRef(), line);
        ClassType type =
                constant.classRef() instanceof Expression.ClassName className ? calls.named(className.name()) : null;
        if (type != null && scan.context().index().classes(type.name()).stream().anyMatch(ClassInfo::isEnum)) {
            return Value.object(new ClassType(type.name(), true), Subject.OTHER);
        }
        return nonObject();
    }

    /** Constants: an enum case among them has no __toString, and calling anything on it becomes an obligation. */
    private static Value nonObject() {
        int bits = Value.SCALAR | Value.STRING | Value.ARRAY | Value.OPAQUE;
        return new Value(bits, bits, Set.of(), Set.of(Subject.OTHER), Set.of(), Set.of());
    }

    static Value constant(Expression.Constant constant) {
        return switch (constant.name().text().toLowerCase(Locale.ROOT)) {
            case "true", "false", "null" -> Value.SCALARS;
            default -> nonObject();
        };
    }

    /** Evaluates a class reference; a class that is not known may have to be loaded. */
    void reference(Expression reference, int line) {
        if (reference instanceof Expression.ClassName name) {
            ClassType type = calls.named(name.name());
            if (type != null && !scan.context().hierarchy().isKnown(type.name())) {
                scan.owe(line, "loading " + type.name() + " has no effects (it is not among the analysed files)");
            }
        } else {
            scan.expressions().loudly(reference);
        }
    }
}
