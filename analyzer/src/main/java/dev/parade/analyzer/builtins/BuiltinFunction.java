package dev.parade.analyzer.builtins;

import dev.parade.catalog.Effect;
import dev.parade.catalog.signature.Signature;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the analyzer knows about a builtin function or method.
 *
 * @param className null for a function
 * @param writes names of the by-reference parameters that are written
 * @param calls names of the parameters that are called
 */
public record BuiltinFunction(
        String className,
        String name,
        Set<Effect> effects,
        List<String> writes,
        List<String> calls,
        Signature signature) {
    public BuiltinFunction {
        // In the order of the enum: reports come out the same each time.
        effects = Collections.unmodifiableSet(new TreeSet<>(effects));
        writes = List.copyOf(writes);
        calls = List.copyOf(calls);
    }

    /** {@code name()} or {@code Class::name()}, as chains say it. */
    public String displayName() {
        return (className == null ? name : className + "::" + name) + "()";
    }
}
