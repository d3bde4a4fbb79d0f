package dev.parade.library.standard.variables;

import dev.parade.interpreter.values.PhpObject;

/** Objects whose class was not there when they were unserialised. */
final class IncompleteObjects {
    static final String CLASS = "__PHP_Incomplete_Class";
    static final String NAME = "__PHP_Incomplete_Class_Name";

    private IncompleteObjects() {}

    /** True for the property that keeps the name of the missing class. */
    static boolean isNameProperty(PhpObject object, Object key) {
        return key.toString().equals(NAME) && object.phpClass().lowerName().equals("__php_incomplete_class");
    }
}
