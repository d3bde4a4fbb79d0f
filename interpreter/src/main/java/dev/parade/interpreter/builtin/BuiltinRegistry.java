package dev.parade.interpreter.builtin;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.catalog.signature.ConstantExpression.ArrayValue;
import dev.parade.catalog.signature.ConstantExpression.EntryValue;
import dev.parade.catalog.table.ClassEntry;
import dev.parade.catalog.table.ConstantEntry;
import dev.parade.catalog.table.FunctionEntry;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All builtins of this process. Shared by all requests and levels; a level's view is a filter.
 *
 * <p>Found through the service loader, so that the interpreter does not know the library. Nothing is loaded per builtin
 * until it is named.
 */
public final class BuiltinRegistry {
    private final List<BuiltinIndex> indexes;
    private final ConcurrentHashMap<String, Builtin> functions = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, BuiltinClassSource> classes = new ConcurrentHashMap<>();

    private static final class Holder {
        static final BuiltinRegistry SHARED = new BuiltinRegistry(load());
    }

    BuiltinRegistry(List<BuiltinIndex> indexes) {
        this.indexes = indexes;
    }

    private static List<BuiltinIndex> load() {
        var found = new ArrayList<BuiltinIndex>();
        for (BuiltinIndex index : ServiceLoader.load(BuiltinIndex.class, BuiltinIndex.class.getClassLoader())) {
            found.add(index);
        }
        return found;
    }

    /** The registry of what the service loader finds. */
    @TruffleBoundary
    public static BuiltinRegistry shared() {
        return Holder.SHARED;
    }

    /** {@code "8.3"} as 83, as requests count levels. */
    public static int level(String version) {
        int dot = version.indexOf('.');
        return Integer.parseInt(version.substring(0, dot)) * 10 + Integer.parseInt(version.substring(dot + 1));
    }

    private static boolean inLevel(String since, String removed, int level) {
        return (since.isEmpty() || level >= level(since)) && (removed.isEmpty() || level < level(removed));
    }

    /**
     * The function of this name; Java null when there is none.
     *
     * @param lowerName without a leading backslash, in lower case
     * @param level {@code 82} to {@code 85}
     */
    @TruffleBoundary
    public Builtin function(String lowerName, int level) {
        Builtin builtin = functions.get(lowerName);
        if (builtin == null) {
            builtin = findFunction(lowerName);
        }
        return builtin != null && builtin.availableAt(level) ? builtin : null;
    }

    private Builtin findFunction(String lowerName) {
        for (BuiltinIndex index : indexes) {
            FunctionEntry entry = index.catalog().function(lowerName);
            if (entry != null) {
                Builtin made = new Builtin(entry, index);
                Builtin first = functions.putIfAbsent(lowerName, made);
                return first == null ? made : first;
            }
        }
        return null;
    }

    /** The class of this lower-case name; Java null when there is none in this level. */
    @TruffleBoundary
    public BuiltinClassSource classSource(String lowerName, int level) {
        BuiltinClassSource source = classes.get(lowerName);
        if (source == null) {
            source = findClass(lowerName);
        }
        if (source == null || !inLevel(source.entry().since(), source.entry().removed(), level)) {
            return null;
        }
        return source;
    }

    private BuiltinClassSource findClass(String lowerName) {
        for (BuiltinIndex index : indexes) {
            ClassEntry entry = index.catalog().classEntry(lowerName);
            if (entry != null) {
                List<Builtin> methods = new ArrayList<>();
                for (FunctionEntry method : index.catalog().methods(lowerName)) {
                    methods.add(new Builtin(method, index));
                }
                var made = new BuiltinClassSource(
                        entry, methods, index.group(entry.group()).hooks());
                BuiltinClassSource first = classes.putIfAbsent(lowerName, made);
                return first == null ? made : first;
            }
        }
        return null;
    }

    /** The value of the constant of exactly this name; Java null when there is none in this level. */
    @TruffleBoundary
    public Object constant(String name, int level) {
        for (BuiltinIndex index : indexes) {
            ConstantEntry entry = index.catalog().constant(name);
            if (entry != null && inLevel(entry.since(), "", level)) {
                return value(index, entry);
            }
        }
        return null;
    }

    /** The level from which on the constant of exactly this name is deprecated; 0 for never, and for no builtin one. */
    @TruffleBoundary
    public int constantDeprecatedSince(String name) {
        for (BuiltinIndex index : indexes) {
            ConstantEntry entry = index.catalog().constant(name);
            if (entry != null) {
                return entry.deprecated().isEmpty()
                        ? 0
                        : level(entry.deprecated().split(":", 2)[0]);
            }
        }
        return 0;
    }

    /** Since when a deprecated constant is deprecated and why, as PHP 8.5 says it behind "is deprecated". */
    @TruffleBoundary
    public String constantDeprecation(String name) {
        for (BuiltinIndex index : indexes) {
            ConstantEntry entry = index.catalog().constant(name);
            if (entry != null) {
                String text = entry.deprecated();
                int colon = text.indexOf(':');
                return colon < 0
                        ? " since " + text
                        : " since " + text.substring(0, colon) + ", "
                                + text.substring(colon + 1).strip();
            }
        }
        return "";
    }

    private static Object value(BuiltinIndex index, ConstantEntry entry) {
        return entry.value() == null ? index.group(entry.group()).constant(entry.id()) : phpValue(entry.value());
    }

    /** The PHP value of an evaluated constant expression of a signature. */
    @TruffleBoundary
    public static Object phpValue(Object evaluated) {
        // Not a pattern switch: its bootstrap would be on the path of a cold start.
        if (evaluated == null) {
            return PhpNull.INSTANCE;
        }
        if (evaluated instanceof String text) {
            return PhpString.of(text);
        }
        if (!(evaluated instanceof ArrayValue array)) {
            return evaluated;
        }
        var result = new PhpArray();
        for (EntryValue entry : array.entries()) {
            if (entry.key() == null) {
                result.append(phpValue(entry.value()));
            } else {
                result.putKey(phpValue(entry.key()), phpValue(entry.value()));
            }
        }
        return result;
    }

    /** What the catalogs know of all functions of a level, by name. */
    @TruffleBoundary
    public List<FunctionEntry> functions(int level) {
        return indexes.stream()
                .flatMap(index -> index.catalog().functions().stream())
                .filter(entry -> inLevel(entry.since(), entry.removed(), level))
                .toList();
    }

    /** What the catalogs know of all classes of a level, by name. */
    @TruffleBoundary
    public List<ClassEntry> classes(int level) {
        return indexes.stream()
                .flatMap(index -> index.catalog().classes().stream())
                .filter(entry -> inLevel(entry.since(), entry.removed(), level))
                .toList();
    }

    /** The names of all constants of a level. */
    @TruffleBoundary
    public List<String> constantNames(int level) {
        return indexes.stream()
                .flatMap(index -> index.catalog().constants().stream())
                .filter(entry -> inLevel(entry.since(), "", level))
                .map(ConstantEntry::name)
                .toList();
    }
}
