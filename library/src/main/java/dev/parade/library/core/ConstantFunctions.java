package dev.parade.library.core;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestConstants;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Constants;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.LinkedHashMap;
import java.util.Map;

/** Constants by name. */
final class ConstantFunctions {
    private ConstantFunctions() {}

    @PhpFunction(
            sig = "define(string $constant_name, mixed $value, bool $case_insensitive = false): bool",
            effect = {WRITES_GLOBAL, WARNS, THROWS},
            doc = "Defines a constant.",
            examples = "(function () { define('EXAMPLE', 5); return EXAMPLE; })() => 5")
    static boolean define(Request request, BuiltinCall call, PhpString name, Object value, boolean caseInsensitive) {
        String text = name.toString();
        if (text.contains("::")) {
            throw ArgumentErrors.valueError(call, 0, "cannot be a class constant");
        }
        if (caseInsensitive) {
            request.warning("define(): Argument #3 ($case_insensitive) is ignored since declaration of "
                    + "case-insensitive constants is no longer supported");
        }
        if (value instanceof PhpArray array && isRecursive(array, 0)) {
            throw ArgumentErrors.valueError(call, 1, "cannot be a recursive array");
        }
        String key = key(text.startsWith("\\") ? text.substring(1) : text);
        if (text.equals("__COMPILER_HALT_OFFSET__")) {
            Constants.redefined(request, text);
            return false;
        }
        if (isKeyword(key) || request.constants().get(key) != null || RequestConstants.find(request, key) != null) {
            Constants.redefined(request, text);
            return false;
        }
        request.constants().put(key, value);
        if (value instanceof dev.parade.interpreter.values.Owned owned) {
            owned.retain();
        }
        return true;
    }

    private static boolean isKeyword(String name) {
        return name.equalsIgnoreCase("true") || name.equalsIgnoreCase("false") || name.equalsIgnoreCase("null");
    }

    private static boolean isRecursive(PhpArray array, int depth) {
        if (depth > 200) {
            return true;
        }
        if (array.isLongs() || array.isDoubles()) {
            return false;
        }
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (array.valueAt(p) instanceof PhpArray inner && isRecursive(inner, depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /** As the request keeps it: namespace in lower case. */
    private static String key(String name) {
        int slash = name.lastIndexOf('\\');
        return slash < 0 ? name : PhpClass.lower(name.substring(0, slash)) + name.substring(slash);
    }

    @PhpFunction(
            sig = "defined(string $constant_name): bool",
            effect = {READS_GLOBAL, INCLUDES},
            doc = "Whether there is a constant, of a class too.",
            examples = {"defined('PHP_EOL') => true", "defined('NO_SUCH') => false"})
    static boolean defined(Request request, PhpString name) {
        return find(request, name.toString(), false) != null;
    }

    @PhpFunction(
            sig = "constant(string $name): mixed",
            effect = {READS_GLOBAL, THROWS, INCLUDES},
            doc = "The value of a constant, of a class too.",
            examples = "constant('E_NOTICE') => 8")
    static Object constant(Request request, PhpString name) {
        return find(request, name.toString(), true);
    }

    private static Object find(Request request, String name, boolean required) {
        int colons = name.lastIndexOf("::");
        if (colons > 0) {
            return ofClass(request, name.substring(0, colons), name.substring(colons + 2), required);
        }
        String key = key(name.startsWith("\\") ? name.substring(1) : name);
        if (isKeyword(key)) {
            return key.equalsIgnoreCase("null")
                    ? dev.parade.interpreter.values.PhpNull.INSTANCE
                    : (Object) key.equalsIgnoreCase("true");
        }
        Object value = request.constants().get(key);
        if (value == null) {
            value = RequestConstants.find(request, key);
        }
        if (value != null && required) {
            Constants.deprecated(request, key, request.engine().builtins().constantDeprecatedSince(key));
            Constants.use(request, key);
        }
        if (value == null && required) {
            throw PhpErrors.error("Undefined constant \"" + name + "\"");
        }
        return value;
    }

    private static Object ofClass(Request request, String className, String constant, boolean required) {
        PhpClass scope = request.engine().callables().scope(request);
        PhpClass c = classNamed(request, className, scope);
        if (c == null) {
            if (required) {
                throw PhpErrors.error("Class \"" + className + "\" not found");
            }
            return null;
        }
        if (c.constant(constant) == null) {
            if (required) {
                throw PhpErrors.error("Undefined constant " + c.name() + "::" + constant);
            }
            return null;
        }
        if (required) {
            return request.engine().classOperations().constantValue(request, c, constant, scope);
        }
        ConstantInfo info = c.constant(constant);
        boolean visible = c.kind() != PhpClass.Kind.TRAIT
                && (!info.isPrivate() || info.declaringClass() == scope)
                && (!info.isProtected() || Methods.isProtectedVisible(info.declaringClass(), scope));
        return visible ? Boolean.TRUE : null;
    }

    private static PhpClass classNamed(Request request, String name, PhpClass scope) {
        return switch (PhpClass.lower(name)) {
            case "self" -> scope;
            case "parent" -> scope == null ? null : scope.parent();
            case "static" ->
                switch (request.engine().callables().self(request)) {
                    case PhpObject object -> object.phpClass();
                    case PhpClass called -> called;
                    case null, default -> scope;
                };
            default -> request.findClass(name, true);
        };
    }

    @PhpFunction(
            sig = "get_defined_constants(bool $categorize = false): array",
            effect = READS_GLOBAL,
            doc = "All constants, those of the program last.",
            examples = "get_defined_constants()['PHP_INT_SIZE'] => 8")
    static PhpArray getDefinedConstants(Request request, boolean categorize) {
        PhpArray core = new PhpArray();
        for (String name : RequestConstants.NAMES) {
            add(request, core, name);
        }
        for (String name : BuiltinRegistry.shared().constantNames(request.level())) {
            add(request, core, name);
        }
        PhpArray user = categorize ? new PhpArray() : core;
        for (Map.Entry<String, Object> entry : request.constants().all().entrySet()) {
            if (core.get(entry.getKey()) == null) {
                user.put(entry.getKey(), entry.getValue());
            }
        }
        if (!categorize) {
            return core;
        }
        Map<String, PhpArray> categories = new LinkedHashMap<>();
        categories.put("Core", new PhpArray());
        for (int i = core.skipHoles(0); i < core.end(); i = core.skipHoles(i + 1)) {
            categories
                    .computeIfAbsent(ConstantCategories.of(core.keyAt(i).toString()), category -> new PhpArray())
                    .putKey(core.keyAt(i), core.valueAt(i));
        }
        PhpArray result = new PhpArray();
        categories.forEach(result::put);
        if (!user.isEmpty()) {
            result.put("user", user);
        }
        return result;
    }

    private static void add(Request request, PhpArray to, String name) {
        Object value = RequestConstants.find(request, name);
        if (value != null) {
            to.put(name, value);
        }
    }
}
