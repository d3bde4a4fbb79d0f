package dev.parade.library.spl.arrays;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** ArrayIterator: walks over an array or the properties of an object, and lets them be changed on the way. */
@PhpClass(
        sig = "class ArrayIterator implements SeekableIterator, ArrayAccess, Serializable, Countable",
        doc = "An iterator over an array.",
        constants = {"STD_PROP_LIST = 1", "ARRAY_AS_PROPS = 2"},
        hooks = ArrayHooks.class)
final class ArrayIteratorClass {
    private ArrayIteratorClass() {}

    @PhpMethod(
            sig = "public function __construct(array|object $array = [], int $flags = 0)",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Wraps an array or object.")
    static void construct(PhpObject self, Request request, Object array, long flags) {
        ArrayStorage storage = ArrayStorage.of(self);
        storage.setFlags(flags);
        storage.set(request, array, flags == 0, "ArrayIterator::__construct");
    }

    @PhpMethod(
            sig = "public function offsetExists(mixed $key): bool",
            effect = {THROWS},
            doc = "Whether there is an element.")
    static boolean offsetExists(PhpObject self, Request request, Object key) {
        return ArrayStorage.of(self).has(request, key);
    }

    @PhpMethod(
            sig = "public function offsetGet(mixed $key): mixed",
            effect = {WARNS, THROWS},
            doc = "An element.")
    static Object offsetGet(PhpObject self, Request request, Object key) {
        return ArrayStorage.of(self).get(request, key);
    }

    @PhpMethod(
            sig = "public function offsetSet(mixed $key, mixed $value): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sets an element, or appends one when the key is null.")
    static void offsetSet(PhpObject self, Request request, Object key, Object value) {
        ArrayStorage.of(self).put(request, key, value);
    }

    @PhpMethod(
            sig = "public function offsetUnset(mixed $key): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Removes an element.")
    static void offsetUnset(PhpObject self, Request request, Object key) {
        ArrayStorage.of(self).remove(request, key);
    }

    @PhpMethod(
            sig = "public function append(mixed $value): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Adds an element at the end.")
    static void append(PhpObject self, Object value) {
        ArrayStorage.of(self).append(value);
    }

    @PhpMethod(
            sig = "public function getArrayCopy(): array",
            effect = {},
            doc = "The elements.")
    static PhpArray getArrayCopy(PhpObject self) {
        return ArrayStorage.of(self).copy();
    }

    @PhpMethod(
            sig = "public function count(): int",
            effect = {},
            doc = "How many elements there are.")
    static long count(PhpObject self) {
        return ArrayStorage.of(self).count();
    }

    @PhpMethod(
            sig = "public function getFlags(): int",
            effect = {},
            doc = "The flags.")
    static long getFlags(PhpObject self) {
        return ArrayStorage.of(self).flags();
    }

    @PhpMethod(sig = "public function setFlags(int $flags): void", effect = WRITES_OBJECT, doc = "Sets the flags.")
    static void setFlags(PhpObject self, long flags) {
        ArrayStorage.of(self).setFlags(flags);
    }

    @PhpMethod(
            sig = "public function asort(int $flags = SORT_REGULAR): true",
            effect = {WRITES_OBJECT, WARNS},
            doc = "Sorts by value.")
    static boolean asort(PhpObject self, Request request, long flags) {
        ArrayStorage.of(self).sort(request, "asort", flags);
        return true;
    }

    @PhpMethod(
            sig = "public function ksort(int $flags = SORT_REGULAR): true",
            effect = {WRITES_OBJECT, WARNS},
            doc = "Sorts by key.")
    static boolean ksort(PhpObject self, Request request, long flags) {
        ArrayStorage.of(self).sort(request, "ksort", flags);
        return true;
    }

    @PhpMethod(
            sig = "public function uasort(callable $callback): true",
            effect = {WRITES_OBJECT, THROWS},
            calls = "callback",
            doc = "Sorts by value as a function says.")
    static boolean uasort(PhpObject self, Request request, PhpCallable callback) {
        ArrayStorage.of(self).sort(request, "uasort", callback.value());
        return true;
    }

    @PhpMethod(
            sig = "public function uksort(callable $callback): true",
            effect = {WRITES_OBJECT, THROWS},
            calls = "callback",
            doc = "Sorts by key as a function says.")
    static boolean uksort(PhpObject self, Request request, PhpCallable callback) {
        ArrayStorage.of(self).sort(request, "uksort", callback.value());
        return true;
    }

    @PhpMethod(sig = "public function natsort(): true", effect = WRITES_OBJECT, doc = "Sorts in natural order.")
    static boolean natsort(PhpObject self, Request request) {
        ArrayStorage.of(self).sort(request, "natsort");
        return true;
    }

    @PhpMethod(
            sig = "public function natcasesort(): true",
            effect = WRITES_OBJECT,
            doc = "Sorts in natural order, case apart.")
    static boolean natcasesort(PhpObject self, Request request) {
        ArrayStorage.of(self).sort(request, "natcasesort");
        return true;
    }

    @PhpMethod(
            sig = "public function unserialize(string $data): void",
            effect = {WRITES_OBJECT, UNKNOWN},
            doc = "Reads the format of before __unserialize.")
    static void unserialize(PhpObject self, Request request, PhpString data) {
        ArrayMembers.fromText(request, self, data);
    }

    @PhpMethod(sig = "public function serialize(): string", effect = UNKNOWN, doc = "The format of before __serialize.")
    static PhpString serialize(PhpObject self, Request request) {
        return ArrayMembers.text(request, self);
    }

    @PhpMethod(
            sig = "public function __serialize(): array",
            effect = {},
            doc = "What is serialised.")
    static PhpArray serializeMembers(PhpObject self) {
        return ArrayMembers.serialize(self);
    }

    @PhpMethod(
            sig = "public function __unserialize(array $data): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Takes over what was serialised.")
    static void unserializeMembers(PhpObject self, Request request, PhpArray data) {
        ArrayMembers.unserialize(request, self, data);
    }

    @PhpMethod(sig = "public function rewind(): void", effect = WRITES_OBJECT, doc = "Goes to the first element.")
    static void rewind(PhpObject self) {
        ArrayStorage.of(self).rewind();
    }

    @PhpMethod(
            sig = "public function current(): mixed",
            effect = {},
            doc = "The current value, null at the end.")
    static Object current(PhpObject self) {
        return ArrayStorage.of(self).current();
    }

    @PhpMethod(
            sig = "public function key(): string|int|null",
            effect = {},
            doc = "The current key, null at the end.")
    static Object key(PhpObject self) {
        return ArrayStorage.of(self).currentKey();
    }

    @PhpMethod(sig = "public function next(): void", effect = WRITES_OBJECT, doc = "Goes to the next element.")
    static void next(PhpObject self) {
        ArrayStorage.of(self).next();
    }

    @PhpMethod(
            sig = "public function valid(): bool",
            effect = {},
            doc = "Whether there is a current element.")
    static boolean valid(PhpObject self) {
        return ArrayStorage.of(self).valid();
    }

    @PhpMethod(
            sig = "public function seek(int $offset): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Goes to the n-th element, counted from 0.")
    static void seek(PhpObject self, long offset) {
        ArrayStorage.of(self).seek(offset);
    }

    @PhpMethod(
            sig = "public function __debugInfo(): array",
            effect = {},
            doc = "What dumps show.")
    static PhpArray debugInfo(PhpObject self) {
        return ArrayMembers.debugInfo(self, "ArrayIterator");
    }
}
