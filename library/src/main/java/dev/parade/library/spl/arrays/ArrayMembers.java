package dev.parade.library.spl.arrays;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What ArrayObject and ArrayIterator have in common beyond their elements: serialisation and dumps. */
final class ArrayMembers {
    private ArrayMembers() {}

    /** Flags, what is wrapped, the object's own properties, the iterator class. */
    static PhpArray serialize(PhpObject self) {
        ArrayStorage storage = ArrayStorage.of(self);
        PhpClass iterator = storage.iteratorClass();
        return PhpArray.ofList(
                storage.flags(),
                storage.wrapped(),
                PropertyTable.ordinary(self),
                iterator == null ? PhpNull.INSTANCE : PhpString.of(iterator.name()));
    }

    static void unserialize(Request request, PhpObject self, PhpArray data) {
        Object flags = data.get(0L);
        Object wrapped = data.get(1L);
        Object members = data.get(2L);
        if (!(flags instanceof Long bits) || wrapped == null || !(members instanceof PhpArray properties)) {
            throw PhpErrors.of("UnexpectedValueException", "Incomplete or ill-typed serialization data");
        }
        if (!(wrapped instanceof PhpArray || wrapped instanceof PhpObject)) {
            throw PhpErrors.of("InvalidArgumentException", "Passed variable is not an array or object");
        }
        ArrayStorage storage = ArrayStorage.of(self);
        storage.checkNotSorting();
        storage.setFlags(bits);
        storage.restore(request, wrapped);
        restore(self, properties);
        if (data.get(3L) instanceof PhpString name) {
            PhpClass iterator = request.findClass(name.toString(), true);
            if (iterator == null) {
                throw PhpErrors.of(
                        "UnexpectedValueException",
                        "Cannot deserialize ArrayObject with iterator class '" + name + "'; no such class exists");
            }
            if (!iterator.isSubclassOfLower("iterator")) {
                throw PhpErrors.of(
                        "UnexpectedValueException",
                        "Cannot deserialize ArrayObject with iterator class '" + name
                                + "'; this class does not implement the Iterator interface");
            }
            storage.setIteratorClass(iterator);
        }
    }

    private static void restore(PhpObject self, PhpArray properties) {
        for (int p = properties.skipHoles(0); p < properties.end(); p = properties.skipHoles(p + 1)) {
            PhpString key = PhpString.of(properties.keyAt(p).toString());
            self.setProperty(
                    dev.parade.interpreter.runtime.PropertyNames.plain(key).toString(), properties.valueAt(p));
        }
    }

    /** The format of before __serialize. */
    static PhpString text(Request request, PhpObject self) {
        ArrayStorage storage = ArrayStorage.of(self);
        return PhpString.of("x:i:" + storage.flags() + ";"
                + Callables.call(request, PhpString.of("serialize"), storage.wrapped()) + ";m:"
                + Callables.call(request, PhpString.of("serialize"), PropertyTable.ordinary(self)));
    }

    /** Reads {@link #text}. */
    static void fromText(Request request, PhpObject self, PhpString data) {
        ArrayStorage.of(self).checkNotSorting();
        String text = data.toString();
        if (text.isEmpty()) {
            return;
        }
        int end = text.indexOf(';');
        int members = text.lastIndexOf(";m:");
        if (!text.startsWith("x:i:") || end < 0 || members <= end) {
            throw PhpErrors.of("UnexpectedValueException", "Error at offset 0 of " + text.length() + " bytes");
        }
        String flags = text.substring(4, end);
        if (!flags.matches("[+-]?[0-9]{1,18}")) {
            throw PhpErrors.of("UnexpectedValueException", "Error at offset 2 of " + text.length() + " bytes");
        }
        Object wrapped =
                Callables.call(request, PhpString.of("unserialize"), PhpString.of(text.substring(end + 1, members)));
        Object properties =
                Callables.call(request, PhpString.of("unserialize"), PhpString.of(text.substring(members + 3)));
        if (!(wrapped instanceof PhpArray || wrapped instanceof PhpObject) || !(properties instanceof PhpArray own)) {
            throw PhpErrors.of(
                    "UnexpectedValueException", "Error at offset " + end + " of " + text.length() + " bytes");
        }
        ArrayStorage storage = ArrayStorage.of(self);
        storage.setFlags(Long.parseLong(flags));
        storage.wrap(wrapped);
        restore(self, own);
    }

    static PhpArray debugInfo(PhpObject self, String className) {
        PhpArray shown = PropertyTable.ordinary(self);
        shown.putKey(
                PhpString.of("\0" + className + "\0storage"),
                ArrayStorage.of(self).wrapped());
        return shown;
    }
}
