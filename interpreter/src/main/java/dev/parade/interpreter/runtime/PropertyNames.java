package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.values.PhpString;

/**
 * Names of properties as array casts and serialised data carry them: public {@code x}, protected {@code \0*\0x}, private
 * {@code \0Class\0x}.
 */
public final class PropertyNames {
    private PropertyNames() {}

    /** The mangled name of a declared property. */
    @TruffleBoundary
    public static PhpString mangle(PropertyInfo property) {
        if (property.isPrivate()) {
            return PhpString.of("\0" + property.declaringClass().name() + "\0" + property.name());
        }
        return PhpString.of(property.isProtected() ? "\0*\0" + property.name() : property.name());
    }

    /** True for a name with a class or an asterisk in front. */
    public static boolean isMangled(PhpString name) {
        return name.length() > 2 && name.at(0) == 0 && name.indexOf(0, 1) > 0;
    }

    /** The name without what mangling put in front. */
    public static PhpString plain(PhpString name) {
        if (!isMangled(name)) {
            return name;
        }
        int nul = name.indexOf(0, 1);
        int next = name.indexOf(0, nul + 1);
        // The name of an anonymous class has a part of its own behind a NUL.
        return name.substring((next > 0 ? next : nul) + 1, name.length());
    }

    /** The class of a private name, {@code *} for a protected one, Java null for a public one. */
    public static String owner(PhpString name) {
        if (!isMangled(name)) {
            return null;
        }
        return name.substring(1, name.indexOf(0, 1)).toString();
    }
}
