package dev.parade.catalog.processor;

import java.util.HashMap;
import java.util.Map;

/** The constants that defaults may name: those declared in the module, and the language's own. */
final class KnownConstants {
    private static final Map<String, Object> LANGUAGE = Map.ofEntries(
            Map.entry("PHP_INT_MAX", Long.MAX_VALUE),
            Map.entry("PHP_INT_MIN", Long.MIN_VALUE),
            Map.entry("PHP_INT_SIZE", 8L),
            Map.entry("PHP_FLOAT_EPSILON", Math.ulp(1.0)),
            Map.entry("NAN", Double.NaN),
            Map.entry("INF", Double.POSITIVE_INFINITY),
            Map.entry("E_ERROR", 1L),
            Map.entry("E_WARNING", 2L),
            Map.entry("E_NOTICE", 8L),
            Map.entry("E_STRICT", 2048L),
            Map.entry("E_DEPRECATED", 8192L),
            Map.entry("E_USER_ERROR", 256L),
            Map.entry("E_USER_WARNING", 512L),
            Map.entry("E_USER_NOTICE", 1024L),
            Map.entry("E_USER_DEPRECATED", 16384L),
            Map.entry("E_ALL", 30719L),
            Map.entry("DIRECTORY_SEPARATOR", "/"),
            Map.entry("PATH_SEPARATOR", ":"),
            Map.entry("PHP_EOL", "\n"),
            Map.entry("DEBUG_BACKTRACE_PROVIDE_OBJECT", 1L),
            Map.entry("DEBUG_BACKTRACE_IGNORE_ARGS", 2L));

    private final Map<String, Object> declared = new HashMap<>();

    /** Whether the name is new; a class constant's name is {@code Class::NAME}. */
    boolean declare(String name, Object value) {
        return declared.putIfAbsent(name, value) == null;
    }

    Object value(String name) {
        Object value = declared.getOrDefault(name, LANGUAGE.get(name));
        if (value == null) {
            throw new IllegalArgumentException("constant " + name + " is not declared in this module");
        }
        return value;
    }
}
