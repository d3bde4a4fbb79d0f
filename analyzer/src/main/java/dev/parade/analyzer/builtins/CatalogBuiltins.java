package dev.parade.analyzer.builtins;

import dev.parade.catalog.Effect;
import dev.parade.catalog.signature.ClassSignature;
import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.ClassEntry;
import dev.parade.catalog.table.FunctionEntry;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Builtins as the generated tables declare them, parsed when first asked for. */
public final class CatalogBuiltins implements BuiltinEffects {
    private final List<Catalog> catalogs;
    private final Map<String, Optional<BuiltinFunction>> functions = new ConcurrentHashMap<>();
    private final Map<String, Optional<ClassEntry>> classes = new ConcurrentHashMap<>();
    private final Map<String, Optional<ClassSignature>> heads = new ConcurrentHashMap<>();

    /** The first catalog that has a name wins. */
    public CatalogBuiltins(List<Catalog> catalogs) {
        this.catalogs = List.copyOf(catalogs);
    }

    @Override
    public BuiltinFunction function(String name) {
        return functions
                .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> findFunction(key))
                .orElse(null);
    }

    private Optional<BuiltinFunction> findFunction(String name) {
        for (Catalog catalog : catalogs) {
            FunctionEntry entry = catalog.function(name);
            if (entry != null) {
                return Optional.of(of(entry));
            }
        }
        return Optional.empty();
    }

    @Override
    public ClassSignature classHead(String name) {
        return heads.computeIfAbsent(
                        name.toLowerCase(Locale.ROOT), key -> classEntry(key).map(ClassEntry::signature))
                .orElse(null);
    }

    private Optional<ClassEntry> classEntry(String name) {
        return classes.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> {
            for (Catalog catalog : catalogs) {
                ClassEntry entry = catalog.classEntry(key);
                if (entry != null) {
                    return Optional.of(entry);
                }
            }
            return Optional.empty();
        });
    }

    @Override
    public BuiltinFunction method(String className, String name) {
        String key = className.toLowerCase(Locale.ROOT) + "::" + name.toLowerCase(Locale.ROOT);
        return functions
                .computeIfAbsent(key, any -> findMethod(className, name))
                .orElse(null);
    }

    private Optional<BuiltinFunction> findMethod(String className, String name) {
        for (Catalog catalog : catalogs) {
            FunctionEntry entry = catalog.method(className, name);
            if (entry != null) {
                return Optional.of(of(entry));
            }
        }
        return abstractMethod(className, name)
                .map(signature ->
                        new BuiltinFunction(className, signature.name(), Set.of(), List.of(), List.of(), signature));
    }

    private Optional<Signature> abstractMethod(String className, String name) {
        return classEntry(className)
                .flatMap(entry -> entry.abstracts().stream()
                        .filter(signature -> signature.name().equalsIgnoreCase(name))
                        .findFirst());
    }

    @Override
    public boolean isAbstract(String className, String name) {
        return abstractMethod(className, name).isPresent();
    }

    private static BuiltinFunction of(FunctionEntry entry) {
        Set<Effect> effects = entry.effects();
        return new BuiltinFunction(
                entry.className(), entry.name(), effects, entry.writes(), entry.calls(), entry.signature());
    }
}
