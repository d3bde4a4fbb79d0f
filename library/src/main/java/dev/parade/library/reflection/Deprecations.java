package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.parser.ast.AttributeGroup;
import java.util.List;

/** What is deprecated. */
final class Deprecations {
    private Deprecations() {}

    static boolean of(Request request, ReflectedFunction f) {
        if (f.user() != null) {
            return request.level() >= 84 && hasAttribute(f.user().signature().attributes());
        }
        if (f.function() instanceof UserFunction bundled) {
            int since = dev.parade.interpreter.runtime.Deprecations.since(bundled);
            return since != 0 && request.level() >= since;
        }
        return f.function() instanceof Builtin builtin
                && !builtin.entry().deprecated().isEmpty()
                && request.level()
                        >= BuiltinRegistry.level(builtin.entry().deprecated().split(":", 2)[0]);
    }

    static boolean hasAttribute(List<AttributeGroup> groups) {
        return groups.stream()
                .flatMap(g -> g.attributes().stream())
                .anyMatch(a -> a.name().resolved().equalsIgnoreCase("Deprecated"));
    }
}
