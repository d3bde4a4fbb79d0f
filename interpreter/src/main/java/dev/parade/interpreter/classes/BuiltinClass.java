package dev.parade.interpreter.classes;

import dev.parade.interpreter.values.PhpObject;

/** The Java side of a builtin class: hooks where the object's behaviour is not that of PHP code. */
public interface BuiltinClass {
    /** Called for every new object of the class or a subclass, before its constructor. */
    default void initialize(PhpObject object) {}

    /** Called on the copy after clone, before {@code __clone}: native state must be copied here. */
    default void cloned(PhpObject original, PhpObject copy) {}
}
