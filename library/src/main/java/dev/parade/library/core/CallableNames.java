package dev.parade.library.core;

import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** How PHP calls callables in messages: {@code strlen}, {@code A::b}, {@code Closure::__invoke}. */
public final class CallableNames {
    private CallableNames() {}

    /** The name of a value that may be callable. */
    public static String of(Object value) {
        if (value instanceof PhpObject object) {
            return object.phpClass().name() + "::__invoke";
        }
        if (value instanceof PhpArray pair) {
            if (pair.size() == 2 && pair.get(1) instanceof PhpString method) {
                if (pair.get(0) instanceof PhpObject object) {
                    return object.phpClass().name() + "::" + method;
                }
                if (pair.get(0) instanceof PhpString name) {
                    return name + "::" + method;
                }
            }
            return "Array";
        }
        return Conversions.toPhpString(value).toString();
    }
}
