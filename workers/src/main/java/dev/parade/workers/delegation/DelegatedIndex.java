package dev.parade.workers.delegation;

import dev.parade.catalog.table.ClassEntry;
import dev.parade.catalog.table.ConstantEntry;
import dev.parade.catalog.table.FunctionEntry;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinClassSource;
import dev.parade.interpreter.builtin.BuiltinGroup;
import dev.parade.interpreter.builtin.BuiltinIndex;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.workers.process.PhpBinary;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The functions and classes of a real PHP as builtins: call sites, reflection and error texts treat them as they do those of
 * Parade. Group {@code 3 * n} has the functions of extension n, the next its classes, the one after that its interfaces,
 * enums and throwables, whose objects are no handles.
 */
final class DelegatedIndex extends BuiltinIndex {
    private static final int KINDS = 3;
    private static final int HANDLES = 1;

    private final PhpBinary php;
    private final PhpTable table;
    private final Map<String, Builtin> functions = new ConcurrentHashMap<>();
    private final Map<String, BuiltinClassSource> classes = new ConcurrentHashMap<>();

    DelegatedIndex(PhpBinary php, PhpTable table) {
        this.php = php;
        this.table = table;
    }

    PhpBinary php() {
        return php;
    }

    String version() {
        return table.version();
    }

    @Override
    public InputStream open(String resource) {
        return new ByteArrayInputStream(resource.equals(INDEX) ? table.index() : new byte[0]);
    }

    @Override
    protected BuiltinGroup newGroup(int number) {
        return new DelegatedGroup(number % KINDS == HANDLES);
    }

    @Override
    public String extensionOf(int group) {
        return table.extensions().get(group / KINDS).name();
    }

    private String lowerExtensionOf(int group) {
        return extensionOf(group).toLowerCase(Locale.ROOT);
    }

    /** The function, null where PHP has none that can be delegated. */
    Builtin function(String lowerName) {
        Builtin known = functions.get(lowerName);
        if (known != null) {
            return known;
        }
        FunctionEntry entry = catalog().function(lowerName);
        if (entry == null || !Delegable.function(lowerExtensionOf(entry.group()), lowerName)) {
            return null;
        }
        return functions.computeIfAbsent(lowerName, name -> new Builtin(entry, this));
    }

    /** The class, null where PHP has none; {@code all}: even if its extension cannot be delegated. */
    BuiltinClassSource classSource(String lowerName, boolean all) {
        BuiltinClassSource known = classes.get(lowerName);
        if (known != null) {
            return known;
        }
        ClassEntry entry = catalog().classEntry(lowerName);
        if (entry == null || !all && !Delegable.extension(lowerExtensionOf(entry.group()))) {
            return null;
        }
        return classes.computeIfAbsent(lowerName, name -> {
            List<Builtin> methods = new ArrayList<>();
            for (FunctionEntry method : catalog().methods(name)) {
                methods.add(new Builtin(method, this));
            }
            return new BuiltinClassSource(entry, methods, group(entry.group()).hooks());
        });
    }

    /** The value of a constant, null where PHP has none. */
    Object constant(String name) {
        ConstantEntry entry = catalog().constant(name);
        return entry == null || entry.value() == null || !Delegable.constant(lowerExtensionOf(entry.group()))
                ? null
                : BuiltinRegistry.phpValue(entry.value());
    }

    /** The version of an extension that can be delegated, null where PHP has none. */
    String extension(String lowerName) {
        for (PhpTable.Extension extension : table.extensions()) {
            if (extension.name().toLowerCase(Locale.ROOT).equals(lowerName) && Delegable.extension(lowerName)) {
                return extension.version();
            }
        }
        return null;
    }

    /** Whether objects of a class are handles, or a subclass is asked by PHP's own code. */
    boolean isHandle(String lowerName) {
        ClassEntry entry = catalog().classEntry(lowerName);
        return entry != null && entry.group() % KINDS == HANDLES;
    }

    /** The extension of a function or class, whether it can be delegated or not; null where PHP has none. */
    String home(String lowerName) {
        String home = home(lowerName, false);
        return home == null ? home(lowerName, true) : home;
    }

    /** The extension of a function, or of a class. */
    String home(String lowerName, boolean isClass) {
        if (isClass) {
            ClassEntry entry = catalog().classEntry(lowerName);
            return entry == null ? null : extensionOf(entry.group());
        }
        FunctionEntry function = catalog().function(lowerName);
        return function == null ? null : extensionOf(function.group());
    }
}
