package dev.parade.interpreter.classes;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** What can be done with classes from Java; implemented beside the class linker. */
public interface ClassOperations {
    /** A new object, constructor not called. */
    PhpObject instantiate(Request request, PhpClass c);

    /** Finds a class that the request does not have yet: builtin, bundled, or by autoload; null if there is none. */
    PhpClass load(Request request, String name, String lowerName, boolean autoload);

    /** Initialises a lazy object before it is looked into; nothing for all others. */
    default void initializeLazy(Request request, PhpObject object) {}

    /** Value of a class constant or enum case. */
    default Object constantValue(Request request, PhpClass c, String name, PhpClass scope) {
        throw new UnsupportedOperationException(c.name() + "::" + name);
    }

    /** The object as a string by {@code __toString}, or throws PHP's Error. */
    PhpString stringify(Request request, PhpObject object);
}
