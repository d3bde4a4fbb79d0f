package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.parser.ast.AttributeGroup;
import java.util.List;

/** What is deprecated. */
final class Deprecations {
    private Deprecations() {}

    static boolean of(Request request, ReflectedFunction f) {
        if (f.user() != null) {
            return request.level() >= 84 && hasAttribute(f.user().signature().attributes());
        }
        return f.function() instanceof Builtin builtin
                && !builtin.entry().deprecated().isEmpty();
    }

    static boolean hasAttribute(List<AttributeGroup> groups) {
        return groups.stream()
                .flatMap(g -> g.attributes().stream())
                .anyMatch(a -> a.name().resolved().equalsIgnoreCase("Deprecated"));
    }
}
