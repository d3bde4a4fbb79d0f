package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import java.util.Map;

/** An extension. */
@PhpClass(
        sig = "class ReflectionExtension implements Reflector",
        doc = "An extension.",
        properties = {"public string $name"},
        attributes = {"Uncloneable", "NotSerializable"},
        partial = "info(): only the name")
final class ReflectionExtensionClass {
    private ReflectionExtensionClass() {}

    /** What extensions need, as PHP's sources say it: pairs of an extension and a word. */
    private static final Map<String, List<String>> DEPENDENCIES = Map.of(
            "dom", List.of("libxml", "Required", "domxml", "Conflicts"),
            "standard", List.of("session", "Optional"),
            "SimpleXML", List.of("libxml", "Required", "spl", "Required"),
            "xml", List.of("libxml", "Required"),
            "xmlreader", List.of("libxml", "Required"),
            "xmlwriter", List.of("libxml", "Required"));

    static PhpArray ask(Request request, String function, Object... arguments) {
        return Callables.call(request, PhpString.of(function), arguments) instanceof PhpArray answer
                ? answer
                : new PhpArray();
    }

    private static String name(PhpObject self) {
        return Reflectors.of(self, String.class);
    }

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Refuses.")
    static void cloned(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(sig = "public function __construct(string $name)", effect = WRITES_OBJECT, doc = "An extension by name.")
    static void construct(PhpObject self, Request request, PhpString name) {
        PhpArray loaded = ask(request, "get_loaded_extensions");
        for (int i = 0; i < loaded.size(); i++) {
            String known = loaded.get(i).toString();
            if (known.equalsIgnoreCase(name.toString())) {
                self.setProperty("name", PhpString.of(known));
                self.setNativeData(known);
                return;
            }
        }
        throw Reflectors.exception("Extension \"" + name + "\" does not exist");
    }

    @PhpMethod(
            sig = "public function __toString(): string",
            effect = {},
            doc = "A description of the extension.",
            partial = "only the head")
    static String asText(PhpObject self) {
        return "Extension [ <persistent> extension #0 " + name(self) + " ] {\n}\n";
    }

    @PhpMethod(
            sig = "public function getName(): string",
            effect = {},
            doc = "The name.")
    static String getName(PhpObject self) {
        return name(self);
    }

    @PhpMethod(
            sig = "public function getVersion(): ?string",
            effect = {},
            doc = "The version, that of PHP.")
    static Object getVersion(@SuppressWarnings("unused") PhpObject self, Request request) {
        return request.level() / 10 + "." + request.level() % 10 + ".0";
    }

    @PhpMethod(
            sig = "public function getFunctions(): array",
            effect = {},
            doc = "Its functions by name.")
    static PhpArray getFunctions(PhpObject self, Request request) {
        PhpArray functions = new PhpArray();
        for (var entry : BuiltinRegistry.shared().functions(request.level())) {
            Builtin builtin = BuiltinRegistry.shared().function(entry.name(), request.level());
            ReflectedFunction f = new ReflectedFunction(builtin, null, null, null);
            if (builtin != null && name(self).equals(ExtensionNames.of(f))) {
                functions.put(PhpString.of(entry.name()), Reflectors.ofFunction(request, f));
            }
        }
        return functions;
    }

    @PhpMethod(
            sig = "public function getClasses(): array",
            effect = {},
            doc = "Its classes by name.")
    static PhpArray getClasses(PhpObject self, Request request) {
        PhpArray classes = new PhpArray();
        for (var entry : BuiltinRegistry.shared().classes(request.level())) {
            if (ExtensionNames.ofClass(entry.name()).equals(name(self))) {
                classes.put(
                        PhpString.of(entry.name()), Reflectors.ofClass(request, request.builtinClass(entry.name())));
            }
        }
        return classes;
    }

    @PhpMethod(
            sig = "public function getClassNames(): array",
            effect = {},
            doc = "The names of its classes.")
    static PhpArray getClassNames(PhpObject self, Request request) {
        PhpArray names = new PhpArray();
        for (var entry : BuiltinRegistry.shared().classes(request.level())) {
            if (ExtensionNames.ofClass(entry.name()).equals(name(self))) {
                names.append(PhpString.of(entry.name()));
            }
        }
        return names;
    }

    @PhpMethod(
            sig = "public function getDependencies(): array",
            effect = {},
            doc = "What it needs or excludes, by extension.")
    static PhpArray getDependencies(PhpObject self) {
        PhpArray dependencies = new PhpArray();
        List<String> known = DEPENDENCIES.getOrDefault(name(self), List.of());
        for (int i = 0; i < known.size(); i += 2) {
            dependencies.put(PhpString.of(known.get(i)), PhpString.of(known.get(i + 1)));
        }
        return dependencies;
    }

    @PhpMethod(sig = "public function getConstants(): array", effect = READS_GLOBAL, doc = "Its constants by name.")
    static PhpArray getConstants(PhpObject self, Request request) {
        return ask(request, "get_defined_constants", true).get(name(self)) instanceof PhpArray own
                ? own
                : new PhpArray();
    }

    @PhpMethod(
            sig = "public function getINIEntries(): array",
            effect = ENVIRONMENT,
            doc = "Its settings and their values.")
    static PhpArray getIniEntries(PhpObject self, Request request) {
        return ask(request, "ini_get_all", PhpString.of(name(self)), false);
    }

    @PhpMethod(sig = "public function info(): void", effect = OUTPUT, doc = "Prints what phpinfo() says of it.")
    static void info(PhpObject self, Request request) {
        request.output().write("\n" + name(self) + "\n\n" + name(self) + " => enabled\n");
    }

    @PhpMethod(
            sig = "public function isPersistent(): bool",
            effect = {},
            doc = "Whether it stays loaded, which all do.")
    static boolean isPersistent(@SuppressWarnings("unused") PhpObject self) {
        return true;
    }

    @PhpMethod(
            sig = "public function isTemporary(): bool",
            effect = {},
            doc = "Whether it is loaded for one request.")
    static boolean isTemporary(@SuppressWarnings("unused") PhpObject self) {
        return false;
    }
}
