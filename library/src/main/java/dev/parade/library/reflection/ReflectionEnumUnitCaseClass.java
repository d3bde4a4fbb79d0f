package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** A case of an enum. */
@PhpClass(sig = "class ReflectionEnumUnitCase extends ReflectionClassConstant", doc = "A case of an enum.")
final class ReflectionEnumUnitCaseClass {
    private ReflectionEnumUnitCaseClass() {}

    /** The case of an enum; throws PHP's exception if there is none. */
    static ConstantInfo find(Request request, Object objectOrClass, String name) {
        ConstantInfo found = ReflectionClassConstantClass.find(request, objectOrClass, name);
        if (!found.enumCase()) {
            throw Reflectors.exception("Constant " + found.declaringClass().name() + "::" + name + " is not a case");
        }
        return found;
    }

    @PhpMethod(
            sig = "public function __construct(object|string $class, string $constant)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "A case of an enum.")
    static void construct(PhpObject self, Request request, Object class_, PhpString constant) {
        Reflectors.set(self, new ReflectedConstant(find(request, class_, constant.toString())));
    }

    @PhpMethod(
            sig = "public function getEnum(): ReflectionEnum",
            effect = {},
            doc = "The enum.")
    static Object getEnum(PhpObject self, Request request) {
        return Reflectors.ofClass(
                request, "ReflectionEnum", ReflectedConstant.of(self).declaringClass());
    }

    @PhpMethod(sig = "public function getValue(): UnitEnum", effect = UNKNOWN, doc = "The case itself.")
    static Object getValue(PhpObject self, Request request) {
        return ReflectedClass.value(request, ReflectedConstant.of(self));
    }
}
