package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.PropertyNames;
import dev.parade.interpreter.runtime.TypeCoercion;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Where an unserialised value goes; later text may refer to it and make it a reference. */
abstract class Place {
    /** The value or cell. */
    abstract Object raw();

    /** Puts a value there. */
    abstract void set(Object value);

    /** Puts a cell there. */
    abstract void bind(PhpReference cell);

    /** The cell, made of the value if need be. */
    PhpReference cell() {
        if (raw() instanceof PhpReference cell) {
            return cell;
        }
        PhpReference cell = new PhpReference(raw());
        bind(cell);
        return cell;
    }

    /** The result itself. */
    static final class Root extends Place {
        private Object value = PhpNull.INSTANCE;

        @Override
        Object raw() {
            return value;
        }

        @Override
        void set(Object newValue) {
            if (value instanceof PhpReference cell) {
                cell.set(newValue);
            } else {
                value = newValue;
            }
        }

        @Override
        void bind(PhpReference cell) {
            value = cell;
        }
    }

    /** An element of an array that is being read. */
    static final class Element extends Place {
        private final PhpArray array;
        private final Object key;

        Element(PhpArray array, Object key) {
            this.array = array;
            this.key = key;
            array.putRaw(key, PhpNull.INSTANCE);
        }

        @Override
        Object raw() {
            return array.rawAt(array.findKey(key));
        }

        @Override
        void set(Object value) {
            array.putRaw(key, value);
        }

        @Override
        void bind(PhpReference cell) {
            array.putRaw(key, cell);
        }
    }

    /** A property of an object that is being read. */
    static final class Property extends Place {
        private final PhpObject object;
        private final int slot;
        private final PropertyInfo info;
        private final Object name;

        private Property(PhpObject object, int slot, PropertyInfo info, Object name) {
            this.object = object;
            this.slot = slot;
            this.info = info;
            this.name = name;
            set(PhpNull.INSTANCE);
        }

        /** The property that a mangled name means; null, with a warning, for one that has no value. */
        static Property of(Request request, PhpObject object, PhpString mangled) {
            PhpClass type = object.phpClass();
            PropertyInfo[] infos = type.slots();
            for (int i = 0; i < infos.length; i++) {
                if (infos[i] != null && PropertyNames.mangle(infos[i]).equals(mangled)) {
                    return new Property(object, i, infos[i], null);
                }
            }
            String owner = PropertyNames.owner(mangled);
            if (owner == null || owner.equals("*") || owner.equalsIgnoreCase(type.name())) {
                PropertyInfo declared =
                        type.property(PropertyNames.plain(mangled).toString());
                if (declared != null) {
                    if ((declared.flags() & Modifiers.VIRTUAL) != 0) {
                        request.warning("unserialize(): Cannot unserialize value for virtual property "
                                + declared.declaringClass().name() + "::$" + declared.name());
                        return null;
                    }
                    return new Property(object, declared.slot(), declared, null);
                }
            }
            if (object.dynamic() == null || object.dynamic().findKey(mangled) < 0) {
                String label = type.name() + "::$" + PropertyNames.plain(mangled);
                if (type.forbidsDynamicProperties()) {
                    throw PhpErrors.error("Cannot create dynamic property " + label);
                }
                if (!type.allowsDynamicProperties()) {
                    request.deprecated("Creation of dynamic property " + label + " is deprecated");
                }
            }
            return new Property(object, -1, null, mangled);
        }

        @Override
        Object raw() {
            return info == null ? object.dynamic().rawAt(object.dynamic().findKey(name)) : object.slots()[slot];
        }

        @Override
        void set(Object value) {
            store(value);
        }

        @Override
        void bind(PhpReference cell) {
            store(cell);
        }

        private void store(Object value) {
            if (info == null) {
                object.dynamicForWrite().putRaw(name, value);
                return;
            }
            Object old = object.slots()[slot];
            Owned.retain(value);
            object.slots()[slot] = value;
            if (old != PhpObject.UNINITIALIZED) {
                Owned.release(old);
            }
        }

        /** Holds what was read against the declared type. */
        void check(Request request) {
            if (info == null || info.type() == null) {
                return;
            }
            Object value = PhpReference.deref(raw());
            if (info.type().accepts(value, info.declaringClass())) {
                return;
            }
            Object coerced = TypeCoercion.coerceParameter(request, info.type(), value, true, info.declaringClass());
            if (coerced != null) {
                store(coerced);
                return;
            }
            store(PhpObject.UNINITIALIZED);
            throw PhpErrors.typeError("Cannot assign " + PhpErrors.typeName(value) + " to property "
                    + info.declaringClass().name() + "::$" + info.name() + " of type " + info.type());
        }
    }
}
