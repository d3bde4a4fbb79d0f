package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.LazyState;
import dev.parade.interpreter.runtime.Properties;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Reads and writes properties whatever their visibility. */
final class PropertyAccess {
    private PropertyAccess() {}

    private static PhpObject check(BuiltinCall call, ReflectedProperty p, PhpObject object) {
        if (object == null) {
            throw PhpErrors.typeError(
                    call.name() + "(): Argument #1 ($object) must be provided for instance properties");
        }
        if (!object.phpClass().isSubclassOf(p.declaringClass())) {
            throw Reflectors.exception("Given object is not an instance of the class this property was declared in");
        }
        return object;
    }

    static Object get(Request request, BuiltinCall call, ReflectedProperty p, PhpObject object) {
        if (p.isStatic()) {
            return StaticValues.get(request, p.declaringClass(), p.name(), null);
        }
        return Properties.read(request, check(call, p, object), p.name(), p.scope());
    }

    /**
     * Sets.
     *
     * @param value Java null when only one argument was given: then the first one is the value of a static property
     */
    static void set(Request request, ReflectedProperty p, Object objectOrValue, Object value) {
        if (p.isStatic()) {
            if (value == null && request.level() >= 83) {
                request.deprecated("Calling ReflectionProperty::setValue() with a single argument is deprecated");
            } else if (value != null
                    && request.level() >= 83
                    && objectOrValue != PhpNull.INSTANCE
                    && !(objectOrValue instanceof PhpObject)) {
                request.deprecated("Calling ReflectionProperty::setValue() with a 1st argument which is not null or an"
                        + " object is deprecated");
            }
            Object stored = value == null ? objectOrValue : value;
            StaticValues.assign(request, p, stored == null ? PhpNull.INSTANCE : stored);
            return;
        }
        if (!(objectOrValue instanceof PhpObject object)) {
            throw PhpErrors.typeError(
                    "ReflectionProperty::setValue(): Argument #1 ($objectOrValue) must be of type object, "
                            + PhpErrors.valueName(objectOrValue == null ? PhpNull.INSTANCE : objectOrValue) + " given");
        }
        Properties.write(request, object, p.name(), value == null ? PhpNull.INSTANCE : value, p.scope(), false);
    }

    /** The slot's value without hooks. */
    static Object getRaw(Request request, ReflectedProperty p, PhpObject object) {
        if (p.isStatic()) {
            throw Reflectors.exception("May not use getRawValue on static properties");
        }
        if (p.is(Modifiers.VIRTUAL)) {
            throw PhpErrors.error(
                    "Must not read from virtual property " + p.declaringClass().name() + "::$" + p.name());
        }
        if (!p.is(Modifiers.HOOKED)) {
            return Properties.read(request, object, p.name(), p.scope());
        }
        Object value = PhpReference.deref(object.slots()[slot(p, object)]);
        if (value == null || value == PhpObject.UNINITIALIZED) {
            throw PhpErrors.error("Typed property " + p.declaringClass().name() + "::$" + p.name()
                    + " must not be accessed before initialization");
        }
        return value;
    }

    static void setRaw(Request request, ReflectedProperty p, PhpObject object, Object value) {
        if (p.isStatic()) {
            throw Reflectors.exception("May not use setRawValue on static properties");
        }
        if (p.is(Modifiers.VIRTUAL)) {
            throw PhpErrors.error(
                    "Must not write to virtual property " + p.declaringClass().name() + "::$" + p.name());
        }
        if (!p.is(Modifiers.HOOKED)) {
            Properties.write(request, object, p.name(), value, p.scope(), false);
            return;
        }
        Object checked = p.info().type() == null ? value : Properties.checkType(request, p.info(), value, false);
        object.setSlot(slot(p, object), checked);
    }

    private static int slot(ReflectedProperty p, PhpObject object) {
        PropertyInfo info = Properties.find(object.phpClass(), p.name(), p.scope());
        return info.slot();
    }

    static boolean isInitialized(Request request, BuiltinCall call, ReflectedProperty p, PhpObject object) {
        if (p.isStatic()) {
            return p.cell(request).isDefined();
        }
        check(call, p, object);
        if (LazyState.of(object) != null) {
            LazyState lazy = LazyState.of(object);
            PropertyInfo own = Properties.find(object.phpClass(), p.name(), p.scope());
            if (own == null ? !lazy.isRunning() : lazy.isLazy(own.slot()) && !lazy.isRunning()) {
                return isInitialized(request, call, p, LazyObjects.initialize(request, object));
            }
        }
        PropertyInfo info = Properties.find(object.phpClass(), p.name(), p.scope());
        if (info == null) {
            return object.dynamic() != null && object.dynamic().getKey(PhpString.of(p.name())) != null;
        }
        if ((info.flags() & Modifiers.VIRTUAL) != 0) {
            return info.declaration().getHook() != null;
        }
        Object value = object.slots()[info.slot()];
        return value != null && value != PhpObject.UNINITIALIZED;
    }

    /** The hook of a name; null for none. */
    static MethodInfo hook(ReflectedProperty p, String name) {
        if (p.info() == null || p.info().declaration() == null) {
            return null;
        }
        return name.equals("get")
                ? p.info().declaration().getHook()
                : p.info().declaration().setHook();
    }

    /** The type of what may be assigned: that of the set hook's parameter if it has one. */
    static PhpObject settableType(Request request, ReflectedProperty p) {
        MethodInfo set = hook(p, "set");
        if (set != null
                && set.function() instanceof UserFunction u
                && u.parameterCount() > 0
                && u.parameters()[0].type() != null) {
            return Reflectors.ofType(request, ReflectedType.of(u.parameters()[0].type()));
        }
        if (p.is(Modifiers.VIRTUAL) && set == null) {
            return Reflectors.ofType(request, new ReflectedType.Named("never", false));
        }
        return p.info() == null
                ? null
                : Reflectors.ofType(request, ReflectedType.of(p.info().type()));
    }
}
