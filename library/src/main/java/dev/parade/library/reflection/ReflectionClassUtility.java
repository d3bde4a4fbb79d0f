package dev.parade.library.reflection;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** Names of modifiers. */
@PhpClass(sig = "class Reflection", doc = "Names of modifiers.")
final class ReflectionClassUtility {
    private ReflectionClassUtility() {}

    @PhpMethod(
            sig = "public static function getModifierNames(int $modifiers): array",
            effect = {},
            doc = "What the bits of getModifiers() are called.")
    static PhpArray getModifierNames(
            @SuppressWarnings("unused") dev.parade.interpreter.classes.PhpClass called,
            Request request,
            long modifiers) {
        PhpArray names = new PhpArray();
        for (String name : ReflectionModifiers.names(modifiers, request.level())) {
            names.append(PhpString.of(name));
        }
        return names;
    }
}
