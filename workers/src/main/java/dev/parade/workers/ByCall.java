package dev.parade.workers;

import dev.parade.workers.delegation.Delegable;
import java.util.Locale;

/** What Parade gives to a real PHP call by call, where that has it and Parade has not. */
public final class ByCall {
    private ByCall() {}

    /** Whether a function of an extension can be delegated. */
    public static boolean function(String extension, String name) {
        return Delegable.function(extension.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT));
    }

    /** Whether the classes of an extension can be delegated. */
    public static boolean classes(String extension) {
        return Delegable.extension(extension.toLowerCase(Locale.ROOT));
    }
}
