package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.BuiltinClass.Purpose;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** The properties of an object as an array: declared ones in the order of their slots, then dynamic ones. */
public final class PropertyTable {
    private PropertyTable() {}

    /** A new array, by mangled names; properties that are unset or uninitialised are left out, shared cells stay cells. */
    @TruffleBoundary
    public static PhpArray of(PhpObject object, Purpose purpose) {
        Request request = Request.current();
        request.engine().classOperations().initializeLazy(request, object);
        BuiltinClass builtin = object.phpClass().builtin();
        if (builtin != null) {
            PhpArray own = builtin.properties(object, purpose);
            if (own != null) {
                return own;
            }
        }
        return ordinary(object);
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

    /** A cell that only the property holds is no reference any more. */
    private static Object unshared(Object value) {
        return value instanceof PhpReference r && r.owners() == 1 ? r.get() : value;
    }
}
