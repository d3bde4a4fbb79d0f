package dev.parade.library.reflection;

import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.LazyState;
import dev.parade.interpreter.values.PhpObject;

/** What the methods for lazy objects take. */
final class LazyOptions {
    private LazyOptions() {}

    static void check(BuiltinCall call, long options, int argument) {
        if ((options & ~(LazyState.SKIP_DESTRUCTOR | LazyState.SKIP_INITIALIZATION_ON_SERIALIZE)) != 0) {
            throw Reflectors.exception(
                    call.name() + "(): Argument #" + argument + " ($options) contains invalid flags");
        }
    }

    static void ofClass(BuiltinCall call, PhpObject object, PhpClass c) {
        if (!object.phpClass().isSubclassOf(c)) {
            throw PhpErrors.typeError(call.name() + "(): Argument #1 ($object) must be of type " + c.name() + ", "
                    + object.phpClass().name() + " given");
        }
    }

    /** What an initialised proxy stands for, another object itself. */
    static PhpObject instance(PhpObject object) {
        LazyState state = LazyState.of(object);
        return state == null || state.instance() == null ? object : state.instance();
    }

    /** The object whose slot a method of ReflectionProperty is about; refuses what has none. */
    static PhpObject slotOwner(BuiltinCall call, ReflectedProperty p, PhpObject object) {
        ofClass(call, object, p.declaringClass());
        String method = call.name().substring(call.name().indexOf("::") + 2);
        String kind = p.info() == null
                ? "dynamic property "
                : p.isStatic() ? "static property " : p.is(Modifiers.VIRTUAL) ? "virtual property " : null;
        if (kind != null) {
            throw Reflectors.exception(
                    "Can not use " + method + " on " + kind + p.declaringClass().name() + "::$" + p.name());
        }
        PhpObject owner = LazyObjects.instance(object);
        if (!LazyObjects.isPossible(owner.phpClass())) {
            throw Reflectors.exception("Can not use " + method + " on internal class "
                    + owner.phpClass().name());
        }
        return owner;
    }
}
