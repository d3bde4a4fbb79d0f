package dev.parade.interpreter.builtin;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;

/** Base of the generated adapters: one per Java class that declares builtins. Without state. */
public abstract class BuiltinGroup {
    /**
     * Calls a function: checks and coerces the arguments, then runs it.
     *
     * @param id number of the function in this group
     * @param args one per argument; Java null where a named call left an optional one out; {@code PhpReference} where
     *     the parameter is by reference
     */
    public Object call(int id, Request request, BuiltinCall site, Object[] args) {
        throw Arguments.noSuchBuiltin(id);
    }

    /**
     * Calls a method.
     *
     * @param self the {@code PhpObject}, or the called {@code PhpClass} of a static method
     */
    public Object callMethod(int id, Request request, BuiltinCall site, Object self, Object[] args) {
        throw Arguments.noSuchBuiltin(id);
    }

    /** Value of a constant that only the running JVM knows. */
    public Object constant(int id) {
        throw Arguments.noSuchBuiltin(id);
    }

    /** What the class declared in this group does when objects are made and copied. */
    public BuiltinClass hooks() {
        return BuiltinClass.PLAIN;
    }
}
