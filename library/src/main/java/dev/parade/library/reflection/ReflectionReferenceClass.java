package dev.parade.library.reflection;

import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** The cell that references share. */
@PhpClass(
        sig = "final class ReflectionReference",
        doc = "The cell that references share.",
        attributes = {"Uncloneable", "NotSerializable"})
final class ReflectionReferenceClass {
    private ReflectionReferenceClass() {}

    @PhpMethod(
            sig = "private function __construct()",
            effect = {},
            doc = "Never called.")
    static void construct(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "private function __clone(): void",
            effect = {},
            doc = "Refuses.")
    static void cloned(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public static function fromArrayElement(array $array, int|string $key): ?ReflectionReference",
            effect = THROWS,
            doc = "The cell of an element, null when it is none.")
    static Object fromArrayElement(
            @SuppressWarnings("unused") dev.parade.interpreter.classes.PhpClass called,
            Request request,
            PhpArray array,
            Object key) {
        int at = array.findKey(Conversions.toKey(key));
        if (at < 0) {
            throw Reflectors.exception("Array key not found");
        }
        if (!(array.rawAt(at) instanceof PhpReference cell) || cell.owners() <= 1) {
            return null;
        }
        cell.retain();
        return Reflectors.make(request, "ReflectionReference", cell);
    }

    @PhpMethod(
            sig = "public function getId(): string",
            effect = {},
            doc = "The same 20 bytes for the same cell, unpredictable otherwise.")
    static String getId(PhpObject self, Request request) {
        PhpString id = CellIds.of(request).id(Reflectors.of(self, PhpReference.class));
        return id.toString();
    }
}
