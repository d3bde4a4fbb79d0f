package dev.parade.parallel;

import dev.parade.analyzer.builtins.BuiltinEffects;
import dev.parade.analyzer.builtins.BuiltinFunction;
import dev.parade.catalog.Effect;
import dev.parade.catalog.signature.ClassSignature;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The builtins as they are where there are no objects: those that show values then do nothing but print. */
record PrintingBuiltins(BuiltinEffects all, Set<String> printing) implements BuiltinEffects {
    @Override
    public BuiltinFunction function(String name) {
        BuiltinFunction f = all.function(name);
        return f == null || !printing.contains(name.toLowerCase(Locale.ROOT))
                ? f
                : new BuiltinFunction(null, f.name(), Set.of(Effect.OUTPUT), List.of(), List.of(), f.signature());
    }

    @Override
    public ClassSignature classHead(String name) {
        return all.classHead(name);
    }

    @Override
    public BuiltinFunction method(String className, String name) {
        return all.method(className, name);
    }

    @Override
    public boolean isAbstract(String className, String name) {
        return all.isAbstract(className, name);
    }
}
