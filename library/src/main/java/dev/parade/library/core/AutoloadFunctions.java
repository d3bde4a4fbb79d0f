package dev.parade.library.core;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Autoloaders;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.CallableResolution;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** Loading classes on demand. */
final class AutoloadFunctions {
    /** What spl_autoload_extensions() said last. */
    static final class Extensions {
        private PhpString list = PhpString.of(".inc,.php");
    }

    private AutoloadFunctions() {}

    @PhpFunction(
            sig = "spl_autoload_register(?callable $callback = null, bool $throw = true, bool $prepend = false): bool",
            effect = {WRITES_GLOBAL, WARNS},
            doc = "Adds a function that loads classes.",
            examples =
                    "(function () { spl_autoload_register(function ($class) use (&$asked) { $asked = $class; }); class_exists('NoSuchClass'); return $asked; })() => 'NoSuchClass'")
    static boolean register(Request request, PhpCallable callback, boolean doThrow, boolean prepend) {
        if (!doThrow) {
            request.notice("spl_autoload_register(): Argument #2 ($do_throw) has been ignored, "
                    + "spl_autoload_register() will always throw");
        }
        PhpCallable loader = callback;
        if (loader == null) {
            CallableResolution own = request.engine().callables().resolve(request, PhpString.of("spl_autoload"));
            loader = own.callable();
        }
        if (loader.value() instanceof PhpString name
                && PhpClass.lower(name.toString()).equals("spl_autoload_call")) {
            throw PhpErrors.valueError(
                    "spl_autoload_register(): Argument #1 ($callback) must not be the spl_autoload_call() function");
        }
        Autoloaders.of(request).register(loader, prepend);
        return true;
    }

    @PhpFunction(
            sig = "spl_autoload_unregister(callable $callback): bool",
            effect = {WRITES_GLOBAL, WARNS},
            doc = "Takes a function away that loads classes.",
            examples = "spl_autoload_unregister('strlen') => false")
    static boolean unregister(Request request, PhpCallable callback) {
        if (callback.value() instanceof PhpString name
                && PhpClass.lower(name.toString()).equals("spl_autoload_call")) {
            if (request.level() >= 85) {
                request.deprecated(
                        "spl_autoload_unregister(): Using spl_autoload_call() as a callback for spl_autoload_unregister() is deprecated,"
                                + " to remove all registered autoloaders, call spl_autoload_unregister()"
                                + " for all values returned from spl_autoload_functions()");
            }
            Autoloaders.of(request).registered().clear();
            return true;
        }
        return Autoloaders.of(request).unregister(callback);
    }

    @PhpFunction(
            sig = "spl_autoload_functions(): array",
            effect = READS_GLOBAL,
            doc = "The functions that load classes, in order.",
            examples = "spl_autoload_functions() => []")
    static PhpArray functions(Request request) {
        PhpArray result = new PhpArray();
        for (PhpCallable loader : Autoloaders.of(request).registered()) {
            Object value = loader.value();
            if (value instanceof PhpString name && name.toString().contains("::")) {
                String text = name.toString();
                int colons = text.indexOf("::");
                value = PhpArray.ofList(
                        PhpString.of(text.substring(0, colons)), PhpString.of(text.substring(colons + 2)));
            }
            result.append(value);
        }
        return result;
    }

    @PhpFunction(
            sig = "spl_autoload_call(string $class): void",
            effect = {INCLUDES, THROWS},
            doc = "Has the registered functions load a class.",
            examples = "spl_autoload_call('NoSuchClass') => null")
    static void call(Request request, PhpString name) {
        Autoloaders.of(request).load(request, name.toString(), PhpClass.lower(name.toString()));
    }

    @PhpFunction(
            sig = "spl_autoload_extensions(?string $file_extensions = null)",
            effect = {READS_GLOBAL, WRITES_GLOBAL},
            doc = "The file extensions of spl_autoload(); an argument sets new ones.",
            examples = "spl_autoload_extensions() => '.inc,.php'")
    static Object extensions(Request request, PhpString list) {
        Extensions extensions = request.extension(Extensions.class, Extensions::new);
        if (list != null) {
            extensions.list = list;
            return null;
        }
        return extensions.list;
    }

    @PhpFunction(
            sig = "spl_autoload(string $class, ?string $file_extensions = null): void",
            effect = {INCLUDES, READS_GLOBAL, ENVIRONMENT},
            doc = "Loads a class from a file of its name in lower case.",
            examples = "spl_autoload('NoSuchClass') => null")
    static void autoload(Request request, PhpString name, PhpString list) {
        Extensions extensions = request.extension(Extensions.class, Extensions::new);
        String[] endings = (list == null ? extensions.list : list).toString().split(",");
        String lower = PhpClass.lower(name.toString());
        for (String ending : endings) {
            String file = lower.replace('\\', '/') + ending;
            java.nio.file.Path path = request.files().findInclude(file, null);
            if (path != null) {
                request.engine().callables().include(request, path);
                if (request.classes().get(lower) != null) {
                    return;
                }
            }
        }
    }

    @PhpFunction(
            sig = "spl_object_id(object $object): int",
            effect = {},
            doc = "The number of an object, unique among those alive.",
            examples =
                    "(function () { $a = new stdClass(); $b = new stdClass(); return spl_object_id($a) === spl_object_id($b); })() => false")
    static long objectId(dev.parade.interpreter.values.PhpObject object) {
        return object.id();
    }

    @PhpFunction(
            sig = "spl_object_hash(object $object): string",
            effect = {},
            doc = "Thirty-two characters, unique among objects alive.",
            examples = "strlen(spl_object_hash(new stdClass())) => 32")
    static String objectHash(dev.parade.interpreter.values.PhpObject object) {
        return String.format("%032x", object.id());
    }
}
