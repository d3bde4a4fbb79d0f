package dev.parade.library.reflection;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** Classes, all of which a value must have. */
@PhpClass(
        sig = "class ReflectionIntersectionType extends ReflectionType",
        doc = "Classes, all of which a value must have.")
final class ReflectionIntersectionTypeClass {
    private ReflectionIntersectionTypeClass() {}

    @PhpMethod(
            sig = "public function getTypes(): array",
            effect = {},
            doc = "The types it is made of.")
    static PhpArray getTypes(PhpObject self, Request request) {
        PhpArray types = new PhpArray();
        for (ReflectedType type :
                Reflectors.of(self, ReflectedType.Intersection.class).types()) {
            types.append(Reflectors.ofType(request, type));
        }
        return types;
    }
}
