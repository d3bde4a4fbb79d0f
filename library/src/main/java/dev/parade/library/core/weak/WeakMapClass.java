package dev.parade.library.core.weak;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.core.iterators.InternalIteration;
import dev.parade.library.core.iterators.InternalIteratorClass;

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
        public PhpReference element(PhpObject object, Object key) {
            if (key == null) {
                throw PhpErrors.error("Cannot append to WeakMap");
            }
            return entries(object).cell(objectKey(key));
        }

        @Override
        public Iteration iterate(PhpObject object, boolean byReference) {
            return new EntryIteration(object, entries(object));
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
                pair.putRaw(PhpString.of("value"), e.value);
                shown.append(pair);
            }
            // Nobody owns what is shown: it lets go of the keys once the statement has ended.
            Request.current().lifetimes().watch(shown);
            return shown;
        }
    }

    private static WeakEntries entries(PhpObject self) {
        return (WeakEntries) self.nativeData();
    }

    private static PhpObject objectKey(Object offset) {
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
        PhpObject key = objectKey(object);
        Object value = entries(self).get(key);
        if (value == null) {
            throw WeakEntries.notContained(key);
        }
        return value;
    }

    @PhpMethod(
            sig = "public function offsetSet($object, mixed $value): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Sets the value.")
    static void offsetSet(PhpObject self, Request request, Object object, Object value) {
        if (object == PhpNull.INSTANCE) {
            throw PhpErrors.error("Cannot append to WeakMap");
        }
        PhpObject key = objectKey(object);
        entries(self).put(key, value);
        request.lifetimes().watch(key);
    }

    @PhpMethod(
            sig = "public function offsetExists($object): bool",
            effect = {READS_GLOBAL, THROWS},
            doc = "Whether there is a value other than null.")
    static boolean offsetExists(PhpObject self, Object object) {
        Object value = entries(self).get(objectKey(object));
        return value != null && value != PhpNull.INSTANCE;
    }

    @PhpMethod(
            sig = "public function offsetUnset($object): void",
            effect = {WRITES_OBJECT, THROWS},
            doc = "Removes the entry.")
    static void offsetUnset(PhpObject self, Object object) {
        entries(self).remove(objectKey(object));
    }

    @PhpMethod(sig = "public function count(): int", effect = READS_GLOBAL, doc = "The number of entries.")
    static long count(PhpObject self) {
        return entries(self).size();
    }

    @PhpMethod(sig = "public function getIterator(): Iterator", effect = READS_GLOBAL, doc = "Walks over the entries.")
    static PhpObject getIterator(PhpObject self, Request request) {
        return InternalIteratorClass.of(request, new Walk(entries(self)));
    }

    /** Over the entries there are, those that end left out. */
    private static final class Walk implements InternalIteration {
        private final WeakEntries map;
        private WeakEntries.Entry at;

        Walk(WeakEntries map) {
            this.map = map;
        }

        @Override
        public void rewind() {
            at = map.after(null);
        }

        @Override
        public boolean valid() {
            while (at != null && at.value == null) {
                at = map.after(at);
            }
            return at != null;
        }

        @Override
        public Object current() {
            return PhpReference.deref(at.value);
        }

        @Override
        public Object key() {
            return at.key;
        }

        @Override
        public void next() {
            if (valid()) {
                at = map.after(at);
            }
        }
    }
}
