package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Constants;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.DeclaredConstant;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import java.util.Locale;

/** A constant outside of classes. */
@PhpClass(
        sig = "final class ReflectionConstant implements Reflector",
        doc = "A constant outside of classes.",
        properties = {"public string $name"},
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionConstantClass {
    private ReflectionConstantClass() {}

    private record Found(String name, Object value) {}

    private static Found k(PhpObject self) {
        return Reflectors.of(self, Found.class);
    }

    @PhpMethod(
            sig = "public function __construct(string $name)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "A constant by name.")
    static void construct(PhpObject self, Request request, PhpString name) {
        String plain = name.toString().startsWith("\\") ? name.toString().substring(1) : name.toString();
        if (List.of("true", "false", "null").contains(plain.toLowerCase(Locale.ROOT))) {
            // PHP keeps them in capitals.
            plain = plain.toUpperCase(Locale.ROOT);
        }
        Object value = plain.equals("NULL") ? PhpNull.INSTANCE : Constants.find(request, plain);
        if (value == null) {
            throw Reflectors.exception("Constant \"" + plain + "\" does not exist");
        }
        self.setProperty("name", PhpString.of(plain));
        self.setNativeData(new Found(plain, value));
    }

    @PhpMethod(
            sig = "public function getName(): string",
            effect = {},
            doc = "The full name.")
    static String getName(PhpObject self) {
        return k(self).name();
    }

    @PhpMethod(
            sig = "public function getNamespaceName(): string",
            effect = {},
            doc = "Its namespace.")
    static String getNamespaceName(PhpObject self) {
        return k(self).name().substring(0, Math.max(0, k(self).name().lastIndexOf('\\')));
    }

    @PhpMethod(
            sig = "public function getShortName(): string",
            effect = {},
            doc = "The name without the namespace.")
    static String getShortName(PhpObject self) {
        return k(self).name().substring(k(self).name().lastIndexOf('\\') + 1);
    }

    @PhpMethod(
            sig = "public function getValue(): mixed",
            effect = {},
            doc = "The value.")
    static Object getValue(PhpObject self) {
        return k(self).value();
    }

    @PhpMethod(
            sig = "public function isDeprecated(): bool",
            effect = {},
            doc = "Whether it is deprecated.")
    static boolean isDeprecated(PhpObject self, Request request) {
        DeclaredConstant declared = declared(self, request);
        if (declared != null) {
            return request.level() >= 85 && declared.deprecation() != null;
        }
        int since = request.engine().builtins().constantDeprecatedSince(k(self).name());
        return since != 0 && request.level() >= since;
    }

    @PhpMethod(
            sig = "public function getFileName(): string|false",
            effect = {},
            doc = "The file of the declaration, false for define().",
            since = "8.5")
    static Object getFileName(PhpObject self, Request request) {
        DeclaredConstant declared = declared(self, request);
        return declared == null ? (Object) false : PhpString.of(declared.unit().file());
    }

    @PhpMethod(
            sig = "public function getAttributes(?string $name = null, int $flags = 0): array",
            effect = {INCLUDES, THROWS},
            doc = "Its attributes, of one name or class only.",
            since = "8.5")
    static PhpArray getAttributes(PhpObject self, Request request, BuiltinCall call, PhpString name, long flags) {
        return ReflectedAttribute.list(
                request, call, ReflectedAttribute.ofConstant(declared(self, request)), name, flags);
    }

    @PhpMethod(
            sig = "public function getExtension(): ?ReflectionExtension",
            effect = {READS_GLOBAL},
            doc = "The extension it belongs to.",
            since = "8.5")
    static Object getExtension(PhpObject self, Request request) {
        return ExtensionNames.reflector(request, extension(self, request));
    }

    @PhpMethod(
            sig = "public function getExtensionName(): string|false",
            effect = {READS_GLOBAL},
            doc = "The name of the extension it belongs to.",
            since = "8.5")
    static Object getExtensionName(PhpObject self, Request request) {
        String name = extension(self, request);
        return name == null ? (Object) false : PhpString.of(name);
    }

    private static String extension(PhpObject self, Request request) {
        PhpArray all = ReflectionExtensionClass.ask(request, "get_defined_constants", true);
        for (int p = all.skipHoles(0); p < all.end(); p = all.skipHoles(p + 1)) {
            String category = all.keyAt(p).toString();
            if (!category.equals("user") && all.valueAt(p) instanceof PhpArray own && own.get(k(self).name()) != null) {
                return category;
            }
        }
        return null;
    }

    /** The const statement that made it, null for others. */
    private static DeclaredConstant declared(PhpObject self, Request request) {
        return DeclaredConstant.find(request, k(self).name());
    }

    @PhpMethod(
            sig = "public function __toString(): string",
            effect = {READS_GLOBAL},
            doc = "A description of the constant.")
    static String asText(PhpObject self, Request request) {
        String name = k(self).name();
        boolean persistent = List.of("TRUE", "FALSE", "NULL").contains(name) || extension(self, request) != null;
        return "Constant [ " + (persistent ? "<persistent> " : "") + PhpErrors.typeName(k(self).value()) + " "
                + k(self).name() + " ] { "
                + (k(self).value() instanceof PhpArray ? "Array" : Conversions.toPhpString(k(self).value())) + " }\n";
    }
}
