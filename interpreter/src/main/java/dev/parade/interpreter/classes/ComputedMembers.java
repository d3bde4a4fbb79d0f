package dev.parade.interpreter.classes;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;

/**
 * Properties and elements that a builtin class makes up when they are asked for: those of DOM nodes and SimpleXML elements,
 * which PHP implements by handlers of the object and not by declared properties or methods.
 */
public interface ComputedMembers {
    /**
     * The value of a property.
     *
     * @param quiet true for isset, empty and ??
     * @return Java null where the class has no such property: it is read as those of other objects are
     */
    Object property(PhpObject object, String name, boolean quiet);

    /** What a property holds for a write into it, or for a reference to it: made if need be; or its cell. */
    default Object propertyForWrite(PhpObject object, String name) {
        return property(object, name, false);
    }

    /** Assigns a property; false where the class has no such property. */
    boolean assignProperty(PhpObject object, String name, Object value);

    /** Unsets a property; false where the class has no such property. */
    default boolean unsetProperty(PhpObject object, String name) {
        return false;
    }

    /** True where {@code $object[$key]} is the class's business without ArrayAccess. */
    default boolean hasElements() {
        return false;
    }

    /**
     * An element.
     *
     * @param key Java null for {@code []}
     * @param quiet true for isset, empty and ??
     * @return Java null only when quiet, where there is none
     */
    default Object element(PhpObject object, Object key, boolean quiet) {
        return null;
    }

    /** An element for a write into it, made if need be; the key is Java null for {@code []}. */
    default Object elementForWrite(PhpObject object, Object key) {
        return element(object, key, false);
    }

    /** Whether {@code empty()} takes a property or an element with this value for empty; Java null to ask as an if does. */
    default Boolean isEmptyMember(PhpObject value) {
        return null;
    }

    /** What {@code get_object_vars()} shows; Java null for the ordinary properties. */
    default PhpArray variables(PhpObject object) {
        return null;
    }

    /** Assigns an element; the key is Java null for {@code []}. */
    default void assignElement(PhpObject object, Object key, Object value) {}

    /** Unsets an element. */
    default void unsetElement(PhpObject object, Object key) {}
}
