package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.BuiltinClass.Purpose;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** The properties of an object as an array: declared ones in the order of their slots, then dynamic ones. */
public final class PropertyTable {
    private PropertyTable() {}

    /** A new array, by mangled names; properties that are unset or uninitialised are left out, shared cells stay cells. */
    @TruffleBoundary
    public static PhpArray of(PhpObject lazy, Purpose purpose) {
        boolean asIs = purpose == Purpose.ARRAY_CAST || purpose == Purpose.DEBUG;
        PhpObject object = asIs ? LazyObjects.instance(lazy) : LazyObjects.initialize(Request.current(), lazy);
        BuiltinClass builtin = object.phpClass().builtin();
        if (builtin != null) {
            PhpArray own = builtin.properties(object, purpose);
            if (own != null) {
                return own;
            }
        }
        return purpose == Purpose.ARRAY_CAST || purpose == Purpose.VAR_EXPORT ? withElements(object) : ordinary(object);
    }

    /** The ordinary properties and, of a bundled class that keeps them in {@code $__elements}, the elements. */
    @TruffleBoundary
    public static PhpArray withElements(PhpObject object) {
        PhpArray table = ordinary(object);
        for (PropertyInfo info : object.phpClass().slots()) {
            if (info != null
                    && info.isHidden()
                    && info.name().equals("__elements")
                    && PhpReference.deref(object.slots()[info.slot()]) instanceof PhpArray elements) {
                for (int p = elements.skipHoles(0); p < elements.end(); p = elements.skipHoles(p + 1)) {
                    table.putKey(elements.keyAt(p), unshared(elements.rawAt(p)));
                }
            }
        }
        return table;
    }

    /** The same of an object whose class has no say in it. */
    @TruffleBoundary
    public static PhpArray ordinary(PhpObject object) {
        PhpArray dynamic = object.dynamic();
        PropertyInfo[] infos = object.phpClass().slots();
        Object[] slots = object.slots();
        if (infos.length == 0) {
            return dynamic == null ? new PhpArray() : dynamic.copy();
        }
        PhpArray table = new PhpArray();
        for (int i = 0; i < infos.length; i++) {
            Object value = slots[i];
            if (value == null || value == PhpObject.UNINITIALIZED || infos[i] == null || infos[i].isHidden()) {
                continue;
            }
            table.put(PropertyNames.mangle(infos[i]), unshared(value));
        }
        if (dynamic != null) {
            for (int p = dynamic.skipHoles(0); p < dynamic.end(); p = dynamic.skipHoles(p + 1)) {
                table.putKey(dynamic.keyAt(p), unshared(dynamic.rawAt(p)));
            }
        }
        return table;
    }

    /**
     * The properties that code of a scope may read, by their plain names: of two of the same name, the one that the scope
     * declares. Hooks run; what was never initialised is left out.
     */
    @TruffleBoundary
    public static PhpArray readable(Request request, PhpObject lazy, PhpClass scope) {
        PhpObject object = LazyObjects.initialize(request, lazy);
        PhpArray result = new PhpArray();
        for (PropertyInfo info : object.phpClass().slots()) {
            if (info == null || info.isHidden() || !Properties.isVisible(info, scope)) {
                continue;
            }
            Object value;
            if ((info.flags() & Modifiers.HOOKED) != 0) {
                value = hooked(request, object, info);
            } else {
                value = object.slots()[info.slot()];
            }
            if (value == null || value == PhpObject.UNINITIALIZED) {
                continue;
            }
            PhpString key = PhpString.of(info.name());
            if (result.findKey(key) < 0 || info.declaringClass() == scope) {
                result.putRaw(key, unshared(value));
            }
        }
        PhpArray dynamic = object.dynamic();
        if (dynamic != null) {
            for (int p = dynamic.skipHoles(0); p < dynamic.end(); p = dynamic.skipHoles(p + 1)) {
                Object key = dynamic.keyAt(p);
                if (!(key instanceof PhpString s) || Properties.find(object.phpClass(), s.toString(), scope) == null) {
                    result.putKey(key, unshared(dynamic.rawAt(p)));
                }
            }
        }
        return result;
    }

    /** What a hooked property reads as, Java null when it cannot be read or has no value. */
    @TruffleBoundary
    public static Object hooked(Request request, PhpObject object, PropertyInfo info) {
        boolean reads = info.declaration() != null && info.declaration().getHook() != null;
        if (!reads) {
            return (info.flags() & Modifiers.VIRTUAL) != 0 ? null : object.slots()[info.slot()];
        }
        return Properties.read(request, object, info.name(), info.declaringClass());
    }

    /** A cell that only the property holds is no reference any more. */
    private static Object unshared(Object value) {
        return value instanceof PhpReference r && r.owners() == 1 ? r.get() : value;
    }
}
