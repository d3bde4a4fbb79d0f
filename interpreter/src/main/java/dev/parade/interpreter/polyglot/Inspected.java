package dev.parade.interpreter.polyglot;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownIdentifierException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.parade.interpreter.PhpLanguage;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An array or an object as a debugger shows it: elements by their keys, all properties whatever their visibility. Looking
 * runs no code of the program: no hooks, no {@code __get}.
 */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class Inspected implements TruffleObject {
    private final Object value;

    private Inspected(Object value) {
        this.value = value;
    }

    /** A PHP value for a debugger. */
    @TruffleBoundary
    static Object of(Object value) {
        return switch (PhpReference.deref(value)) {
            case null -> PhpNull.INSTANCE;
            case PhpArray array -> new Inspected(array);
            case PhpObject object -> new Inspected(object);
            case Object scalar -> scalar;
        };
    }

    /** The array or object. */
    Object value() {
        return value;
    }

    /** Elements or properties by name. */
    private Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        if (value instanceof PhpObject object) {
            for (PropertyInfo info : object.phpClass().slots()) {
                Object content = object.slots()[info.slot()];
                if (content != null) {
                    parts.put(info.name(), content);
                }
            }
            if (object.dynamic() != null) {
                addElements(object.dynamic(), parts);
            }
        } else {
            addElements((PhpArray) value, parts);
        }
        return parts;
    }

    private static void addElements(PhpArray array, Map<String, Object> parts) {
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            parts.put(array.keyAt(p).toString(), array.valueAt(p));
        }
    }

    @ExportMessage
    boolean hasLanguage() {
        return true;
    }

    @ExportMessage
    Class<? extends TruffleLanguage<?>> getLanguage() {
        return PhpLanguage.class;
    }

    @ExportMessage
    @TruffleBoundary
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return value instanceof PhpObject object
                ? object.phpClass().name()
                : "array(" + ((PhpArray) value).size() + ")";
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasArrayElements() {
        if (!(value instanceof PhpArray array)) {
            return false;
        }
        long next = 0;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (!(array.keyAt(p) instanceof Long key) || key != next++) {
                return false;
            }
        }
        return true;
    }

    @ExportMessage
    @TruffleBoundary
    long getArraySize() {
        return ((PhpArray) value).size();
    }

    @ExportMessage
    @TruffleBoundary
    boolean isArrayElementReadable(long index) {
        return hasArrayElements() && index >= 0 && index < getArraySize();
    }

    @ExportMessage
    @TruffleBoundary
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        if (!isArrayElementReadable(index)) {
            throw InvalidArrayIndexException.create(index);
        }
        return of(((PhpArray) value).get(index));
    }

    @ExportMessage
    boolean hasMembers() {
        return !hasArrayElements();
    }

    @ExportMessage
    @TruffleBoundary
    Object getMembers(@SuppressWarnings("unused") boolean includeInternal) {
        PhpArray names = new PhpArray();
        parts().keySet().forEach(name -> names.append(PhpString.of(name)));
        return new Inspected(names);
    }

    @ExportMessage
    @TruffleBoundary
    boolean isMemberReadable(String member) {
        return hasMembers() && parts().containsKey(member);
    }

    @ExportMessage
    @TruffleBoundary
    Object readMember(String member) throws UnknownIdentifierException {
        if (!isMemberReadable(member)) {
            throw UnknownIdentifierException.create(member);
        }
        return of(parts().get(member));
    }
}
