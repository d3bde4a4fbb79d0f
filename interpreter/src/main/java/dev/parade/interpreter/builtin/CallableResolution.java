package dev.parade.interpreter.builtin;

/**
 * What became of a value that should be callable.
 *
 * @param callable null when the value is not callable
 * @param problem PHP's words for what is wrong ({@code function "x" not found or invalid function name}), null when
 *     nothing is
 */
public record CallableResolution(PhpCallable callable, String problem) {
    /** It can be called. */
    public static CallableResolution of(PhpCallable callable) {
        return new CallableResolution(callable, null);
    }

    /** It cannot. */
    public static CallableResolution failed(String problem) {
        return new CallableResolution(null, problem);
    }
}
