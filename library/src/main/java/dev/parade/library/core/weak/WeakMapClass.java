package dev.parade.library.core.weak;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.library.core.iterators.InternalIteration;
import dev.parade.library.core.iterators.InternalIteratorClass;
import java.util.List;

/** Values by object; an entry ends with its object. */
@PhpClass(
        sig = "final class WeakMap implements ArrayAccess, Countable, IteratorAggregate",
        doc = "Values by object; an entry ends with its object.",
        attributes = {"StrictProperties", "NotSerializable"},
        hooks = WeakMapClass.Hooks.class)
final class WeakMapClass {
    private WeakMapClass() {}

    /** Makes, copies and shows the entries. */
    public static final class Hooks implements BuiltinClass {
        @Override
        public void initialize(PhpObject object) {
            object.setNativeData(new WeakEntries(WeakObjects.of(Request.current())));
        }

        @Override
        public void cloned(PhpObject original, PhpObject copy) {
            copy.setNativeData(entries(original).copy());
        }

        @Override
        public PhpArray properties(PhpObject object, Purpose purpose) {
            if (purpose != Purpose.DEBUG) {
                return null;
            }
            PhpArray shown = new PhpArray();
            for (WeakEntries.Entry e : entries(object).entries()) {
                PhpArray pair = new PhpArray();
                pair.put("key", e.key);
                pair.put("value", PhpReference.deref(e.value));
                shown.append(pair);
            }
            return shown;
        }
    }

    private static WeakEntries entries(PhpObject self) {
        return (WeakEntries) self.nativeData();
    }

    private static PhpObject key(Object offset) {
        if (offset instanceof PhpObject object) {
            return object;
        }
        throw PhpErrors.typeError("WeakMap key must be an object");
    }

    @PhpMethod(
            sig = "public function offsetGet($object): mixed",
            effect = {READS_GLOBAL, THROWS},
            doc = "The value.")
    static Object offsetGet(PhpObject self, Object object) {
        PhpObject key = key(object);
        Object value = entries(self).get(key);
        if (value == null) {
            throw PhpErrors.error("Object " + key.phpClass().name() + "#" + key.id() + " not contained in WeakMap");
        }
        return value;
    }

    @PhpMethod(
            sig = "public function offsetSet($object, mixed $value): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sets the value.")
    static void offsetSet(PhpObject self, Object object, Object value) {
        if (object == PhpNull.INSTANCE) {
            throw PhpErrors.error("Cannot append to WeakMap");
        }
        entries(self).put(key(object), value);
    }

    @PhpMethod(
            sig = "public function offsetExists($object): bool",
            effect = {READS_GLOBAL, THROWS},
            doc = "Whether there is a value other than null.")
    static boolean offsetExists(PhpObject self, Object object) {
        Object value = entries(self).get(key(object));
        return value != null && value != PhpNull.INSTANCE;
    }

    @PhpMethod(
            sig = "public function offsetUnset($object): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Removes the entry.")
    static void offsetUnset(PhpObject self, Object object) {
        entries(self).remove(key(object));
    }

    @PhpMethod(sig = "public function count(): int", effect = READS_GLOBAL, doc = "The number of entries.")
    static long count(PhpObject self) {
        return entries(self).size();
    }

    @PhpMethod(sig = "public function getIterator(): Iterator", effect = READS_GLOBAL, doc = "Walks over the entries.")
    static PhpObject getIterator(PhpObject self, Request request) {
        return InternalIteratorClass.of(request, new Walk(entries(self)));
    }

    /** Over the entries there are at the start of the walk, those that have gone left out. */
    private static final class Walk implements InternalIteration {
        private final WeakEntries map;
        private List<WeakEntries.Entry> entries = List.of();
        private int at;

        Walk(WeakEntries map) {
            this.map = map;
        }

        @Override
        public void rewind() {
            entries = map.entries();
            at = 0;
        }

        @Override
        public boolean valid() {
            while (at < entries.size() && entries.get(at).value == null) {
                at++;
            }
            return at < entries.size();
        }

        @Override
        public Object current() {
            return PhpReference.deref(entries.get(at).value);
        }

        @Override
        public Object key() {
            return entries.get(at).key;
        }

        @Override
        public void next() {
            at++;
        }
    }
}
