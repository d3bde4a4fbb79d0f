package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ComputedMembers;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** {@code base[key]} where base is not an array, or the element is missing. */
public final class Elements {
    private Elements() {}

    /** Reads, with PHP's warnings. */
    @TruffleBoundary
    public static Object read(Request request, Object base, Object key) {
        switch (base) {
            case PhpArray array -> {
                Object k = key instanceof Long || key instanceof PhpString ? key : Conversions.toKey(key);
                Object v = array.getKey(k);
                return v == null ? missing(request, k) : v;
            }
            case PhpString s -> {
                return readString(request, s, key);
            }
            case PhpObject o -> {
                ComputedMembers members = members(o);
                if (members != null) {
                    return members.element(o, key, false);
                }
                if (!o.phpClass().isSubclassOfLower("arrayaccess")) {
                    throw notAnArray(o);
                }
                return Methods.call(request, o, "offsetget", key);
            }
            default -> {
                String type =
                        request.level() >= 83 ? PhpErrors.valueName(base) : "value of type " + PhpErrors.typeName(base);
                request.warning("Trying to access array offset on " + type);
                return PhpNull.INSTANCE;
            }
        }
    }

    /** What answers for an object's elements instead of ArrayAccess; null for nothing. */
    @TruffleBoundary
    public static ComputedMembers members(PhpObject o) {
        ComputedMembers members = o.phpClass().computedMembers();
        return members != null && members.hasElements() ? members : null;
    }

    /** An element that the object's class computes, for writing into it. */
    @TruffleBoundary
    public static Object computed(ComputedMembers members, PhpObject o, Object key) {
        return members.elementForWrite(o, key);
    }

    /** Whether {@code empty()} takes the value of a property or an element for empty. */
    @TruffleBoundary
    public static boolean isEmptyMember(PhpObject value) {
        ComputedMembers members = value.phpClass().computedMembers();
        Boolean own = members == null ? null : members.isEmptyMember(value);
        return own != null ? own : !Conversions.toBoolean(value);
    }

    /** The error for an object without ArrayAccess. */
    public static RuntimeException notAnArray(PhpObject o) {
        return PhpErrors.error("Cannot use object of type " + o.phpClass().name() + " as array");
    }

    /** Whether an object has elements. */
    @TruffleBoundary
    public static boolean answersForElements(PhpObject o) {
        return members(o) != null || o.phpClass().isSubclassOfLower("arrayaccess");
    }

    /** The errors for an element of such an object that is updated: PHP refuses to read it, and to write it. */
    @TruffleBoundary
    public static RuntimeException notUpdatable(PhpObject o) {
        RuntimeException written = notAnArray(o);
        if (written instanceof PhpThrow later && notAnArray(o) instanceof PhpThrow earlier) {
            Exceptions.chain(later.object(), earlier.object());
        }
        return written;
    }

    /** Warns of a missing element; answers null. */
    @TruffleBoundary
    public static Object missing(Request request, Object key) {
        if (!(key instanceof Long || key instanceof PhpString)) {
            key = Conversions.toKey(key);
        }
        if (key instanceof PhpString s && s.isIntegerKey()) {
            key = s.integerKey();
        }
        request.warning(key instanceof Long l ? "Undefined array key " + l : "Undefined array key \"" + key + "\"");
        return PhpNull.INSTANCE;
    }

    private static Object readString(Request request, PhpString s, Object key) {
        long offset = StringOffsets.of(request, key);
        long at = offset < 0 ? offset + s.length() : offset;
        if (at < 0 || at >= s.length()) {
            request.warning("Uninitialized string offset " + offset);
            return PhpString.EMPTY;
        }
        return PhpString.ofByte(s.at((int) at));
    }

    /** Reads for isset, empty and ??: no warnings; Java null when it is not there. */
    @TruffleBoundary
    public static Object readQuiet(Request request, Object base, Object key, boolean forEmpty, OffsetUse use) {
        switch (base) {
            case null -> {
                return null;
            }
            case PhpArray array -> {
                if (key instanceof Long || key instanceof PhpString) {
                    return array.getKey(key);
                }
                if (key instanceof PhpArray || key instanceof PhpObject) {
                    throw Conversions.illegalKey(key, request.level() == 83 ? OffsetUse.ISSET : use);
                }
                return array.getKey(Conversions.toKey(key));
            }
            case PhpString s -> {
                Long offset = forEmpty ? StringOffsets.forValue(request, key) : StringOffsets.forIsset(key);
                if (offset == null) {
                    return null;
                }
                long at = offset < 0 ? offset + s.length() : offset;
                return at < 0 || at >= s.length() ? null : PhpString.ofByte(s.at((int) at));
            }
            case PhpObject o -> {
                ComputedMembers members = members(o);
                if (members != null) {
                    return members.element(o, key, true);
                }
                if (!o.phpClass().isSubclassOfLower("arrayaccess")) {
                    throw notAnArray(o);
                }
                Object there = Methods.call(request, o, "offsetexists", key);
                if (!Conversions.toBoolean(there)) {
                    return null;
                }
                return forEmpty ? Methods.call(request, o, "offsetget", key) : Boolean.TRUE;
            }
            default -> {
                return null;
            }
        }
    }

    /** The error of treating a string's byte as a variable; the key's own complaints come first. */
    @TruffleBoundary
    public static RuntimeException noPlaceInString(Request request, Object key, String problem) {
        if (key == null) {
            return PhpErrors.error("[] operator not supported for strings");
        }
        StringOffsets.of(request, key);
        return PhpErrors.error(problem);
    }

    /** {@code array[key] = value}; key Java null for {@code []}. */
    public static void writeArray(PhpArray array, Object key, Object value) {
        if (key instanceof Long l) {
            if (value instanceof Long v) {
                array.putLong(l, v);
            } else {
                array.put((long) l, value);
            }
        } else if (key instanceof PhpString s) {
            array.put(s, value);
        } else if (key == null) {
            if (!array.append(value)) {
                throw cannotAppend();
            }
        } else {
            writeOther(array, key, value);
        }
    }

    @TruffleBoundary
    private static void writeOther(PhpArray array, Object key, Object value) {
        array.putKey(Conversions.toKey(key), value);
    }

    /** The error when the next key would overflow. */
    @TruffleBoundary
    public static RuntimeException cannotAppend() {
        return PhpErrors.error("Cannot add element to the array as the next element is already occupied");
    }

    /**
     * {@code base[key] = value} where base is no array.
     *
     * @return the new base where that changes (strings, null, false), else Java null
     */
    @TruffleBoundary
    public static Object writeOther(Request request, Object base, Object key, Object value) {
        switch (base) {
            case PhpObject o -> {
                ComputedMembers members = members(o);
                if (members != null) {
                    members.assignElement(o, key, value);
                    return null;
                }
                if (!o.phpClass().isSubclassOfLower("arrayaccess")) {
                    throw notAnArray(o);
                }
                Methods.call(request, o, "offsetset", key == null ? PhpNull.INSTANCE : key, value);
                return null;
            }
            case PhpString s -> {
                return writeString(request, s, key, value);
            }
            case Boolean b
            when !b -> {
                request.deprecated("Automatic conversion of false to array is deprecated");
                PhpArray made = new PhpArray();
                writeArray(made, key, value);
                return made;
            }
            case PhpNull ignored -> {
                PhpArray made = new PhpArray();
                writeArray(made, key, value);
                return made;
            }
            default -> throw PhpErrors.error("Cannot use a scalar value as an array");
        }
    }

    private static PhpString writeString(Request request, PhpString s, Object key, Object value) {
        if (key == null) {
            throw PhpErrors.error("[] operator not supported for strings");
        }
        long offset = StringOffsets.of(request, key);
        PhpString v = Conversions.toPhpString(value);
        long at = offset < 0 ? offset + s.length() : offset;
        if (at < 0) {
            request.warning("Illegal string offset " + offset);
            return null;
        }
        if (v.isEmpty()) {
            throw PhpErrors.error("Cannot assign an empty string to a string offset");
        }
        if (v.length() > 1) {
            request.warning("Only the first byte will be assigned to the string offset");
        }
        return s.withByte((int) at, v.at(0));
    }

    /** {@code unset(base[key])} where base is no array. */
    @TruffleBoundary
    public static void unsetOther(Request request, Object base, Object key) {
        switch (base) {
            case null -> {}
            case PhpNull ignored -> {}
            case PhpObject o -> {
                ComputedMembers members = members(o);
                if (members != null) {
                    members.unsetElement(o, key);
                    return;
                }
                if (!o.phpClass().isSubclassOfLower("arrayaccess")) {
                    throw notAnArray(o);
                }
                Methods.call(request, o, "offsetunset", key);
            }
            case PhpString ignored -> throw PhpErrors.error("Cannot unset string offsets");
            case Boolean b when !b -> request.deprecated("Automatic conversion of false to array is deprecated");
            default -> throw PhpErrors.error("Cannot unset offset in a non-array variable");
        }
    }
}
