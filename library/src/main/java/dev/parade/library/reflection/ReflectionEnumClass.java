package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.PhpClass.Kind;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** An enum. */
@PhpClass(sig = "class ReflectionEnum extends ReflectionClass", doc = "An enum.")
final class ReflectionEnumClass {
    private ReflectionEnumClass() {}

    private static dev.parade.interpreter.classes.PhpClass c(PhpObject self) {
        return ReflectedClass.of(self).phpClass();
    }

    @PhpMethod(
            sig = "public function __construct(object|string $objectOrClass)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "The enum of a case or of that name.")
    static void construct(PhpObject self, Request request, Object objectOrClass) {
        var c = Reflectors.classOf(request, objectOrClass);
        if (c.kind() != Kind.ENUM) {
            throw PhpErrors.of("ReflectionException", "Class \"" + c.name() + "\" is not an enum", -1);
        }
        Reflectors.set(self, new ReflectedClass(c, null));
    }

    @PhpMethod(
            sig = "public function hasCase(string $name): bool",
            effect = {},
            doc = "Whether there is a case.")
    static boolean hasCase(PhpObject self, PhpString name) {
        return c(self).constant(name.toString()) != null
                && c(self).constant(name.toString()).enumCase();
    }

    @PhpMethod(sig = "public function getCase(string $name): ReflectionEnumUnitCase", effect = THROWS, doc = "A case.")
    static Object getCase(PhpObject self, Request request, PhpString name) {
        ConstantInfo found = c(self).constant(name.toString());
        if (found == null) {
            throw Reflectors.exception("Case " + c(self).name() + "::" + name + " does not exist");
        }
        if (!found.enumCase()) {
            throw Reflectors.exception(c(self).name() + "::" + name + " is not a case");
        }
        return Reflectors.ofCase(request, found);
    }

    @PhpMethod(
            sig = "public function getCases(): array",
            effect = {},
            doc = "All cases.")
    static PhpArray getCases(PhpObject self, Request request) {
        PhpArray cases = new PhpArray();
        for (ConstantInfo k : c(self).enumCases()) {
            cases.append(Reflectors.ofCase(request, k));
        }
        return cases;
    }

    @PhpMethod(
            sig = "public function isBacked(): bool",
            effect = {},
            doc = "Whether cases have values.")
    static boolean isBacked(PhpObject self) {
        return c(self).enumBackingType() != null;
    }

    @PhpMethod(
            sig = "public function getBackingType(): ?ReflectionNamedType",
            effect = {},
            doc = "The type of the cases' values.")
    static Object getBackingType(PhpObject self, Request request) {
        return Reflectors.ofType(request, ReflectedType.of(c(self).enumBackingType()));
    }
}
