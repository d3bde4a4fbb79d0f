package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.READS_STATIC;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.functions.ClosureBinding;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What functions and methods have in common. */
@PhpClass(
        sig = "abstract class ReflectionFunctionAbstract implements Reflector",
        doc = "What functions and methods have in common.",
        properties = {"public string $name"},
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionFunctionAbstractClass {
    private ReflectionFunctionAbstractClass() {}

    private static ReflectedFunction f(PhpObject self) {
        return ReflectedFunction.of(self);
    }

    private static String name(PhpObject self, Request request) {
        return f(self).name(request);
    }

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Refuses.")
    static void cloned(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public function inNamespace(): bool",
            effect = {},
            doc = "Whether it is in a namespace.")
    static boolean inNamespace(PhpObject self, Request request) {
        return name(self, request).indexOf('\\') > 0;
    }

    @PhpMethod(
            sig = "public function isClosure(): bool",
            effect = {},
            doc = "Whether it is an anonymous function.")
    static boolean isClosure(PhpObject self) {
        return f(self).closure() != null;
    }

    @PhpMethod(
            sig = "public function isDeprecated(): bool",
            effect = {},
            doc = "Whether it is deprecated.")
    static boolean isDeprecated(PhpObject self, Request request) {
        return Deprecations.of(request, f(self));
    }

    @PhpMethod(
            sig = "public function isInternal(): bool",
            effect = {},
            doc = "Whether it is builtin.")
    static boolean isInternal(PhpObject self) {
        return f(self).user() == null;
    }

    @PhpMethod(
            sig = "public function isUserDefined(): bool",
            effect = {},
            doc = "Whether the program declares it.")
    static boolean isUserDefined(PhpObject self) {
        return f(self).user() != null;
    }

    @PhpMethod(
            sig = "public function isGenerator(): bool",
            effect = {},
            doc = "Whether it contains yield.")
    static boolean isGenerator(PhpObject self) {
        return f(self).function() instanceof UserFunction u && u.isGenerator();
    }

    @PhpMethod(
            sig = "public function isVariadic(): bool",
            effect = {},
            doc = "Whether it takes any number of arguments.")
    static boolean isVariadic(PhpObject self) {
        return f(self).function().isVariadic();
    }

    @PhpMethod(
            sig = "public function isStatic(): bool",
            effect = {},
            doc = "Whether it is static.")
    static boolean isStatic(PhpObject self) {
        ReflectedFunction f = f(self);
        return f.method() != null ? f.method().isStatic() : f.function() instanceof UserFunction u && u.isStatic();
    }

    @PhpMethod(
            sig = "public function getClosureThis(): ?object",
            effect = {},
            doc = "What $this is in a closure.")
    static Object getClosureThis(PhpObject self) {
        return f(self).closure() == null ? null : f(self).closure().boundThis();
    }

    @PhpMethod(
            sig = "public function getClosureScopeClass(): ?ReflectionClass",
            effect = {},
            doc = "The class that a closure belongs to.")
    static Object getClosureScopeClass(PhpObject self, Request request) {
        PhpClosure closure = f(self).closure();
        var scope = closure == null ? null : ClosureBinding.scope(request, closure);
        return scope == null ? null : Reflectors.ofClass(request, scope);
    }

    @PhpMethod(
            sig = "public function getClosureCalledClass(): ?ReflectionClass",
            effect = {},
            doc = "What static means in a closure.")
    static Object getClosureCalledClass(PhpObject self, Request request) {
        PhpClosure closure = f(self).closure();
        Object bound = closure == null ? null : closure.self();
        return switch (bound) {
            case PhpObject o -> Reflectors.ofClass(request, o.phpClass());
            case dev.parade.interpreter.classes.PhpClass c -> Reflectors.ofClass(request, c);
            case null, default -> null;
        };
    }

    @PhpMethod(
            sig = "public function getClosureUsedVariables(): array",
            effect = {},
            doc = "The variables that a closure captures.")
    static PhpArray getClosureUsedVariables(PhpObject self) {
        return StaticVariables.used(f(self));
    }

    @PhpMethod(
            sig = "public function getDocComment(): string|false",
            effect = {},
            doc = "The doc comment.")
    static Object getDocComment(PhpObject self) {
        return DocComments.of(
                f(self).user() == null ? null : f(self).user().signature().docComment());
    }

    @PhpMethod(
            sig = "public function getStartLine(): int|false",
            effect = {},
            doc = "The first line of the declaration.")
    static Object getStartLine(PhpObject self) {
        return f(self).user() == null
                ? (Object) false
                : (Object) (long) f(self).user().line();
    }

    @PhpMethod(
            sig = "public function getEndLine(): int|false",
            effect = {},
            doc = "The last line of the declaration.")
    static Object getEndLine(PhpObject self) {
        return f(self).user() == null
                ? (Object) false
                : (Object) (long) f(self).user().endLine();
    }

    @PhpMethod(
            sig = "public function getExtension(): ?ReflectionExtension",
            effect = {},
            doc = "The extension it belongs to.")
    static Object getExtension(PhpObject self, Request request) {
        return ExtensionNames.reflector(request, ExtensionNames.of(f(self)));
    }

    @PhpMethod(
            sig = "public function getExtensionName(): string|false",
            effect = {},
            doc = "The name of the extension it belongs to.")
    static Object getExtensionName(PhpObject self) {
        return ExtensionNames.of(f(self)) == null ? (Object) false : PhpString.of(ExtensionNames.of(f(self)));
    }

    @PhpMethod(
            sig = "public function getFileName(): string|false",
            effect = {},
            doc = "The file of the declaration.")
    static Object getFileName(PhpObject self) {
        return f(self).user() == null
                ? (Object) false
                : PhpString.of(f(self).user().unit().file());
    }

    @PhpMethod(
            sig = "public function getName(): string",
            effect = {},
            doc = "The name.")
    static String getName(PhpObject self, Request request) {
        return name(self, request);
    }

    @PhpMethod(
            sig = "public function getNamespaceName(): string",
            effect = {},
            doc = "Its namespace.")
    static String getNamespaceName(PhpObject self, Request request) {
        return name(self, request).substring(0, Math.max(0, name(self, request).lastIndexOf('\\')));
    }

    @PhpMethod(
            sig = "public function getNumberOfParameters(): int",
            effect = {},
            doc = "How many parameters it has.")
    static long getNumberOfParameters(PhpObject self) {
        return f(self).parameterCount();
    }

    @PhpMethod(
            sig = "public function getNumberOfRequiredParameters(): int",
            effect = {},
            doc = "How many arguments it needs.")
    static long getNumberOfRequiredParameters(PhpObject self) {
        return f(self).requiredParameterCount();
    }

    @PhpMethod(
            sig = "public function getParameters(): array",
            effect = {},
            doc = "Its parameters.")
    static PhpArray getParameters(PhpObject self, Request request) {
        PhpArray parameters = new PhpArray();
        for (ReflectedParameter p : f(self).parameters()) {
            parameters.append(Reflectors.ofParameter(request, p));
        }
        return parameters;
    }

    @PhpMethod(
            sig = "public function getShortName(): string",
            effect = {},
            doc = "The name without the namespace.")
    static String getShortName(PhpObject self, Request request) {
        return name(self, request).substring(name(self, request).lastIndexOf('\\') + 1);
    }

    @PhpMethod(
            sig = "public function getStaticVariables(): array",
            effect = {READS_STATIC, UNKNOWN},
            doc = "Its static variables, and what a closure captures.")
    static PhpArray getStaticVariables(PhpObject self, Request request) {
        return StaticVariables.of(request, f(self));
    }

    @PhpMethod(
            sig = "public function returnsReference(): bool",
            effect = {},
            doc = "Whether it returns a reference.")
    static boolean returnsReference(PhpObject self) {
        return f(self).function().returnsReference();
    }

    @PhpMethod(
            sig = "public function hasReturnType(): bool",
            effect = {},
            doc = "Whether it declares a type of its result.")
    static boolean hasReturnType(PhpObject self) {
        return f(self).returnType() != null;
    }

    @PhpMethod(
            sig = "public function getReturnType(): ?ReflectionType",
            effect = {},
            doc = "The type of its result.")
    static Object getReturnType(PhpObject self, Request request) {
        return Reflectors.ofType(request, f(self).returnType());
    }

    @PhpMethod(
            sig = "public function hasTentativeReturnType(): bool",
            effect = {},
            doc = "Whether overriding methods should but need not declare its type.")
    static boolean hasTentativeReturnType(PhpObject self) {
        return f(self).tentativeType() != null;
    }

    @PhpMethod(
            sig = "public function getTentativeReturnType(): ?ReflectionType",
            effect = {},
            doc = "The type that overriding methods should declare.")
    static Object getTentativeReturnType(PhpObject self, Request request) {
        return Reflectors.ofType(request, f(self).tentativeType());
    }

    @PhpMethod(
            sig = "public function getAttributes(?string $name = null, int $flags = 0): array",
            effect = {INCLUDES, THROWS},
            doc = "Its attributes, of one name or class only.")
    static PhpArray getAttributes(PhpObject self, Request request, BuiltinCall call, PhpString name, long flags) {
        return ReflectedAttribute.list(request, call, ReflectedAttribute.ofFunction(request, f(self)), name, flags);
    }
}
