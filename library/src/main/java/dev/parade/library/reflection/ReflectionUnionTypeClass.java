package dev.parade.library.reflection;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/** Several types. */
@PhpClass(sig = "class ReflectionUnionType extends ReflectionType", doc = "Several types.")
final class ReflectionUnionTypeClass {
    private ReflectionUnionTypeClass() {}

    @PhpMethod(
            sig = "public function getTypes(): array",
            effect = {},
            doc = "The types it is made of.")
    static PhpArray getTypes(PhpObject self, Request request) {
        PhpArray types = new PhpArray();
        for (ReflectedType type : Reflectors.of(self, ReflectedType.Union.class).types()) {
            types.append(Reflectors.ofType(request, type));
        }
        return types;
    }
}
