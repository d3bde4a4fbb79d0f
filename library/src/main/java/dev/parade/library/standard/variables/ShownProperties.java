package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass.Purpose;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.generators.PhpGenerator;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.LazyState;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.runtime.PropertyNames;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.List;

/** The properties of an object that dumps show. */
final class ShownProperties {
    /**
     * A property.
     *
     * @param key a mangled name or, of what {@code __debugInfo} returned, an int
     * @param value a value or a shared cell; Java null when the property was never initialised
     * @param info the declaration, null for others
     */
    record Shown(Object key, Object value, PropertyInfo info) {}

    private ShownProperties() {}

    /** What var_dump() and print_r() show: what {@code __debugInfo} answers, or all properties. */
    static List<Shown> forDebugging(Request request, PhpObject object) {
        MethodInfo debugInfo = object.phpClass().method("__debuginfo");
        if (debugInfo != null) {
            Object answer = Methods.call(request, object, debugInfo);
            if (answer instanceof PhpArray array) {
                return ofArray(array);
            }
            if (answer == PhpNull.INSTANCE) {
                if (request.level() >= 85) {
                    request.deprecated(
                            "Returning null from " + debugInfo.declaringClass().name()
                                    + "::__debugInfo() is deprecated, return an empty array instead");
                }
                return List.of();
            }
            request.raise(ErrorLevel.ERROR, "__debuginfo() must return an array");
            throw PhpErrors.error("__debuginfo() must return an array");
        }
        if (object instanceof PhpClosure closure) {
            return ofArray(ClosureDescription.of(request, closure));
        }
        if (object instanceof PhpGenerator generator && request.level() >= 84) {
            PhpString name = PhpString.of(Traces.functionName(generator.function()));
            return List.of(new Shown(PhpString.of("function"), name, null));
        }
        LazyState lazy = LazyState.of(object);
        if (lazy != null && lazy.instance() != null) {
            return List.of(new Shown(PhpString.of("instance"), lazy.instance(), null));
        }
        return forPurpose(object, Purpose.DEBUG);
    }

    /** The properties for another purpose, uninitialised ones included. */
    static List<Shown> forPurpose(PhpObject shown, Purpose purpose) {
        LazyState lazy = LazyState.of(shown);
        boolean asIs = purpose == Purpose.DEBUG
                || purpose == Purpose.SERIALIZE
                        && lazy != null
                        && (lazy.options() & LazyState.SKIP_INITIALIZATION_ON_SERIALIZE) != 0;
        PhpObject object = lazy == null
                ? shown
                : asIs ? LazyObjects.instance(shown) : LazyObjects.initialize(Request.current(), shown);
        if (object.phpClass().builtin() != null) {
            PhpArray own = object.phpClass().builtin().properties(object, purpose);
            if (own != null) {
                return ofArray(own);
            }
        }
        if (purpose == Purpose.VAR_EXPORT && object.phpClass().isSubclassOfLower("splfixedarray")) {
            return ofArray(PropertyTable.withElements(object));
        }
        return ofSlots(object, purpose == Purpose.VAR_EXPORT);
    }

    private static List<Shown> ofArray(PhpArray array) {
        List<Shown> shown = new ArrayList<>(array.size());
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            shown.add(new Shown(array.keyAt(p), array.rawAt(p), null));
        }
        return shown;
    }

    private static List<Shown> ofSlots(PhpObject object, boolean hooks) {
        PropertyInfo[] infos = object.phpClass().slots();
        List<Shown> shown = new ArrayList<>(infos.length);
        for (int i = 0; i < infos.length; i++) {
            Object value = object.slots()[i];
            if (infos[i] == null || infos[i].isHidden() || (infos[i].flags() & Modifiers.VIRTUAL) != 0 && !hooks) {
                continue;
            }
            if (hooks && (infos[i].flags() & Modifiers.HOOKED) != 0) {
                value = PropertyTable.hooked(Request.current(), object, infos[i]);
                if (value == null) {
                    continue;
                }
            }
            if (value == PhpObject.UNINITIALIZED || (value == null && infos[i].type() != null)) {
                shown.add(new Shown(PropertyNames.mangle(infos[i]), null, infos[i]));
            } else if (value != null) {
                shown.add(new Shown(PropertyNames.mangle(infos[i]), value, infos[i]));
            }
        }
        PhpArray dynamic = object.dynamic();
        if (dynamic != null) {
            for (int p = dynamic.skipHoles(0); p < dynamic.end(); p = dynamic.skipHoles(p + 1)) {
                shown.add(new Shown(PhpString.of(dynamic.keyAt(p).toString()), dynamic.rawAt(p), null));
            }
        }
        return shown;
    }

    /** How many of them have a value. */
    static int count(List<Shown> properties) {
        int n = 0;
        for (Shown property : properties) {
            if (property.value() != null) {
                n++;
            }
        }
        return n;
    }

    /** True for a cell that another variable shares. */
    static boolean isShared(Object raw) {
        return raw instanceof PhpReference cell && cell.owners() != 1;
    }
}
