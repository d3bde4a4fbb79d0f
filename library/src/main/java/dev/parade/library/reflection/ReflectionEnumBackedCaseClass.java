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

/** A case of an enum with a value. */
@PhpClass(
        sig = "class ReflectionEnumBackedCase extends ReflectionEnumUnitCase",
        doc = "A case of an enum with a value.")
final class ReflectionEnumBackedCaseClass {
    private ReflectionEnumBackedCaseClass() {}

    @PhpMethod(
            sig = "public function __construct(object|string $class, string $constant)",
            effect = {INCLUDES, THROWS, WRITES_OBJECT},
            doc = "A case of a backed enum.")
    static void construct(PhpObject self, Request request, Object class_, PhpString constant) {
        ConstantInfo found = ReflectionEnumUnitCaseClass.find(request, class_, constant.toString());
        if (found.declaringClass().enumBackingType() == null) {
            throw Reflectors.exception(
                    "Enum case " + found.declaringClass().name() + "::" + constant + " is not a backed case");
        }
        Reflectors.set(self, new ReflectedConstant(found));
    }

    @PhpMethod(sig = "public function getBackingValue(): int|string", effect = UNKNOWN, doc = "The value.")
    static Object getBackingValue(PhpObject self, Request request) {
        return ((PhpObject) ReflectedClass.value(request, ReflectedConstant.of(self))).property("value");
    }
}
