package dev.parade.library.spl.arrays;

import static dev.parade.catalog.Effect.UNKNOWN;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;

/** RecursiveArrayIterator: an ArrayIterator whose elements that are arrays or objects have children. */
@PhpClass(
        sig = "class RecursiveArrayIterator extends ArrayIterator implements RecursiveIterator",
        doc = "An iterator over nested arrays.",
        constants = "CHILD_ARRAYS_ONLY = 4")
final class RecursiveArrayIteratorClass {
    private RecursiveArrayIteratorClass() {}

    @PhpMethod(
            sig = "public function hasChildren(): bool",
            effect = {},
            doc = "Whether the current element is an array or object.")
    static boolean hasChildren(PhpObject self) {
        ArrayStorage storage = ArrayStorage.of(self);
        Object value = storage.current();
        return value instanceof PhpArray
                || value instanceof PhpObject && (storage.flags() & ArrayStorage.CHILD_ARRAYS_ONLY) == 0;
    }

    @PhpMethod(
            sig = "public function getChildren(): ?RecursiveArrayIterator",
            effect = UNKNOWN,
            doc = "An iterator over the current element.")
    static Object getChildren(PhpObject self, Request request) {
        ArrayStorage storage = ArrayStorage.of(self);
        Object value = storage.current();
        if (!storage.valid()) {
            return PhpNull.INSTANCE;
        }
        if (value instanceof PhpObject object) {
            if ((storage.flags() & ArrayStorage.CHILD_ARRAYS_ONLY) != 0) {
                return PhpNull.INSTANCE;
            }
            if (object.phpClass().isSubclassOf(self.phpClass())) {
                return object;
            }
        }
        PhpObject children = request.instantiate(self.phpClass());
        Methods.call(request, children, "__construct", value, storage.flags());
        return children;
    }
}
