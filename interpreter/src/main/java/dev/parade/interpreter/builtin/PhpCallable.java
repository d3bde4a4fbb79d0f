package dev.parade.interpreter.builtin;

/** A callable that was resolved once, for builtins that call it often. */
public interface PhpCallable {
    /**
     * Calls it.
     *
     * @param args values, or a {@code PhpReference} where the callee may take one by reference
     * @return a value, never Java null
     */
    Object call(Object... args);

    /** The PHP value it came from: a string, an array or an object. */
    Object value();
}
