package dev.parade.library.spl.arrays;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.LazyState;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/**
 * What an ArrayObject or ArrayIterator wraps: an array of its own, the table of another such object, or the properties of an
 * object; and where an iteration over it is.
 */
final class ArrayStorage {
    static final long AS_PROPERTIES = 2;
    static final long CHILD_ARRAYS_ONLY = 4;

    private final PhpObject owner;
    /** A PhpArray or PhpObject. */
    private Object wrapped;

    private long flags;
    private PhpClass iteratorClass;
    private boolean sorting;

    private int position;
    private Object lastKey;
    private PhpArray seen;
    private int compactions;

    ArrayStorage(PhpObject owner) {
        this.owner = owner;
        wrapped = new PhpArray();
        Owned.retain(wrapped);
    }

    static ArrayStorage of(PhpObject object) {
        if (object.nativeData() instanceof ArrayStorage storage && storage.owner == object) {
            return storage;
        }
        ArrayStorage made = new ArrayStorage(object);
        object.setNativeData(made);
        return made;
    }

    Object wrapped() {
        return wrapped;
    }

    long flags() {
        return flags;
    }

    void setFlags(long flags) {
        this.flags = flags & 0xffff;
    }

    PhpClass iteratorClass() {
        return iteratorClass;
    }

    void setIteratorClass(PhpClass iteratorClass) {
        this.iteratorClass = iteratorClass;
    }

    /** Wraps an array or object without looking at it. */
    void wrap(Object arrayOrObject) {
        Owned.retain(arrayOrObject);
        Owned.release(wrapped);
        wrapped = arrayOrObject;
        seen = null;
        lastKey = null;
        position = 0;
    }

    /** Throws while a comparison function of {@link #sort} runs. */
    void checkNotSorting() {
        if (sorting) {
            throw PhpErrors.error("Modification of ArrayObject during sorting is prohibited");
        }
    }

    /** Wraps what a program hands over. */
    void set(Request request, Object arrayOrObject, boolean takesFlags, String method) {
        checkNotSorting();
        if (arrayOrObject instanceof PhpObject object) {
            String self = className();
            tellOfObject(request, method);
            if (object.nativeData() instanceof ArrayStorage other && takesFlags) {
                flags = other.flags;
            } else if (object.phpClass().kind() == PhpClass.Kind.ENUM) {
                throw PhpErrors.of("InvalidArgumentException", "Enums are not compatible with " + self);
            } else if (!(object.nativeData() instanceof ArrayStorage)) {
                if (showsOtherProperties(object)) {
                    throw PhpErrors.of(
                            "InvalidArgumentException",
                            "Overloaded object of type " + object.phpClass().name() + " is not compatible with "
                                    + owner.phpClass().name());
                }
            }
        }
        wrap(arrayOrObject);
    }

    private String className() {
        return isIterator() ? "ArrayIterator" : "ArrayObject";
    }

    /** Says that an object had better not be wrapped. */
    private void tellOfObject(Request request, String method) {
        if (request.level() >= 85) {
            request.deprecated(method + "(): Using an object as a backing array for " + className()
                    + " is deprecated, as it allows violating class constraints and invariants");
        }
    }

    /** Wraps what was serialised. */
    void restore(Request request, Object arrayOrObject) {
        if (arrayOrObject instanceof PhpObject) {
            tellOfObject(request, className() + "::__unserialize");
        }
        wrap(arrayOrObject);
    }

    /** Whether an object's elements would not be its properties. */
    private static boolean showsOtherProperties(PhpObject object) {
        PhpClass c = object.phpClass();
        return object.nativeData() != null && LazyState.of(object) == null
                || c.lowerName().equals("closure")
                || c.isSubclassOfLower("splfixedarray");
    }

    boolean isIterator() {
        return owner.phpClass().isSubclassOfLower("arrayiterator");
    }

    private ArrayStorage other() {
        return wrapped instanceof PhpObject object
                        && object != owner
                        && object.nativeData() instanceof ArrayStorage other
                ? other
                : null;
    }

    /** True when elements are properties of an object. */
    boolean isObject() {
        ArrayStorage other = other();
        return other != null ? other.isObject() : wrapped instanceof PhpObject;
    }

    /** The elements, to read. */
    PhpArray table() {
        ArrayStorage other = other();
        if (other != null) {
            return other.table();
        }
        if (wrapped instanceof PhpArray array) {
            return array;
        }
        PhpObject object = object();
        if (object.phpClass().slots().length == 0) {
            return object.dynamicForWrite();
        }
        PhpArray all = PropertyTable.ordinary(object);
        PhpArray visible = new PhpArray();
        for (int p = all.skipHoles(0); p < all.end(); p = all.skipHoles(p + 1)) {
            Object key = all.keyAt(p);
            if (!(key instanceof PhpString name) || name.isEmpty() || name.at(0) != 0) {
                visible.putRaw(key, all.rawAt(p));
            }
        }
        return visible;
    }

    /** The elements, to write; null where they are declared properties. */
    private PhpArray writable() {
        if (sorting) {
            throw PhpErrors.error("Modification of ArrayObject during sorting is prohibited");
        }
        ArrayStorage other = other();
        if (other != null) {
            return other.writable();
        }
        if (wrapped instanceof PhpArray array) {
            if (array.isShared()) {
                PhpArray copy = array.copy();
                copy.retain();
                array.release();
                wrapped = copy;
                return copy;
            }
            return array;
        }
        PhpObject object = (PhpObject) wrapped;
        return object.phpClass().slots().length == 0 ? object.dynamicForWrite() : null;
    }

    private PhpObject object() {
        ArrayStorage other = other();
        return other != null ? other.object() : LazyObjects.initialize(Request.current(), (PhpObject) wrapped);
    }

    /** A key as arrays have it; throws for what cannot be one. */
    private Object key(Request request, Object key, String access) {
        switch (key) {
            case PhpNull ignored -> {
                return Conversions.toKey(key);
            }
            case Double d -> {
                return Conversions.implicitToLong(d);
            }
            case PhpArray ignored -> throw illegal(request, key, access);
            case PhpObject ignored -> throw illegal(request, key, access);
            default -> {
                return Conversions.toKey(key);
            }
        }
    }

    private RuntimeException illegal(Request request, Object key, String access) {
        if (request.level() < 83) {
            return PhpErrors.typeError(
                    switch (access) {
                        case "isset" -> "Illegal offset type in isset or empty";
                        case "unset" -> "Illegal offset type in unset";
                        default -> "Illegal offset type";
                    });
        }
        String type = PhpErrors.typeName(key);
        return PhpErrors.typeError(
                switch (access) {
                    case "isset" -> "Cannot access offset of type " + type + " in isset or empty";
                    case "unset" ->
                        "Cannot unset offset of type " + type + " on "
                                + owner.phpClass().name();
                    default ->
                        "Cannot access offset of type " + type + " on "
                                + owner.phpClass().name();
                });
    }

    boolean has(Request request, Object key) {
        return table().findKey(key(request, key, "isset")) >= 0;
    }

    Object get(Request request, Object given) {
        Object key = key(request, given, "read");
        Object value = table().getKey(key);
        if (value == null) {
            request.warning(key instanceof Long l ? "Undefined array key " + l : "Undefined array key \"" + key + "\"");
            return PhpNull.INSTANCE;
        }
        return value;
    }

    /** The cell of an element, made if need be. */
    PhpReference cell(Request request, Object given) {
        PhpArray array = writable();
        if (array == null) {
            return null;
        }
        if (given == null) {
            array.append(PhpNull.INSTANCE);
            return array.referenceAt(array.skipHolesBack(array.end() - 1));
        }
        Object key = key(request, given, "write");
        if (array.findKey(key) < 0) {
            array.putKey(key, PhpNull.INSTANCE);
        }
        return array.referenceOf(key);
    }

    void put(Request request, Object given, Object value) {
        if (given == PhpNull.INSTANCE || given == null) {
            append(value);
            return;
        }
        Object key = key(request, given, "write");
        PhpArray array = writable();
        if (array != null) {
            array.putKey(key, value);
        } else {
            object().setProperty(key.toString(), value);
        }
    }

    /** The cell of an element that is there. */
    PhpReference cellAt(Request request, Object key) {
        PhpArray array = writable();
        return array != null
                ? array.referenceOf(key)
                : Properties.reference(request, object(), key.toString(), object().phpClass());
    }

    void append(Object value) {
        if (isObject()) {
            throw PhpErrors.error("Cannot append properties to objects, use "
                    + owner.phpClass().name() + "::offsetSet() instead");
        }
        if (!writable().append(value)) {
            throw PhpErrors.error("Cannot add element to the array as the next element is already occupied");
        }
    }

    void remove(Request request, Object given) {
        Object key = key(request, given, "unset");
        PhpArray array = writable();
        if (array != null) {
            array.removeKey(key);
            return;
        }
        var property = object().phpClass().property(key.toString());
        if (property != null) {
            Owned.release(object().slots()[property.slot()]);
            object().slots()[property.slot()] = null;
        } else if (object().dynamic() != null) {
            object().dynamicForWrite().removeKey(key);
        }
    }

    long count() {
        return table().size();
    }

    /** An array of its own with the elements. */
    PhpArray copy() {
        PhpArray table = table();
        return isObject() ? table.copy() : table;
    }

    /** Sorts by a function of PHP that takes the array by reference. */
    void sort(Request request, String function, Object... arguments) {
        if (wrapped instanceof PhpObject object
                && object.nativeData() instanceof ArrayStorage other
                && object != owner) {
            other.sort(request, function, arguments);
            return;
        }
        PhpArray table = table();
        PhpReference cell = new PhpReference(table);
        Object[] all = new Object[arguments.length + 1];
        all[0] = cell;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        boolean before = sorting;
        sorting = true;
        try {
            Callables.call(request, PhpString.of(function), all);
        } finally {
            sorting = before;
        }
        if (cell.get() instanceof PhpArray sorted) {
            if (wrapped instanceof PhpArray) {
                sorted.retain();
                Owned.release(wrapped);
                wrapped = sorted;
            } else {
                ((PhpObject) wrapped).setDynamic(sorted);
            }
            position = 0;
            seen = null;
            lastKey = null;
        }
        cell.releaseContent();
    }

    // ---- iteration

    /** The table with the position set to an element or its end. */
    private PhpArray at() {
        PhpArray table = table();
        if (seen != table || compactions != table.compactions()) {
            if (seen != null && lastKey != null) {
                int found = table.findKey(lastKey);
                position = found >= 0 ? found : Math.min(position, table.end());
            }
            seen = table;
            compactions = table.compactions();
        }
        position = table.skipHoles(position);
        lastKey = position < table.end() ? table.keyAt(position) : null;
        return table;
    }

    void rewind() {
        position = 0;
        lastKey = null;
        seen = null;
        at();
    }

    boolean valid() {
        return position < at().end();
    }

    Object current() {
        PhpArray table = at();
        return position < table.end() ? table.valueAt(position) : PhpNull.INSTANCE;
    }

    Object currentKey() {
        PhpArray table = at();
        return position < table.end() ? table.keyAt(position) : PhpNull.INSTANCE;
    }

    void next() {
        PhpArray table = at();
        if (position < table.end()) {
            position = table.skipHoles(position + 1);
            lastKey = position < table.end() ? table.keyAt(position) : null;
        }
    }

    void seek(long offset) {
        PhpArray table = table();
        if (offset < 0 || offset >= table.size()) {
            throw PhpErrors.of("OutOfBoundsException", "Seek position " + offset + " is out of range");
        }
        rewind();
        for (long i = 0; i < offset; i++) {
            next();
        }
    }
}
