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

    /** What a property starts with: its default, null, or {@link PhpObject#UNINITIALIZED}. */
    Object initialValue(Request request, PropertyInfo property);

    /**
     * Initial slots of a class whose objects need nothing else: instantiable, constant defaults, no destructor, no Java side.
     *
     * @return null when making an object takes more
     */
    Object[] constantDefaults(Request request, PhpClass c);

    /** True when a new object of the class is nothing but its slots: no destructor, no Java side, no trace. */
    boolean isSimple(PhpClass c);

    /** The initial values of all slots of a class's objects, evaluated for a request; their owners are not counted. */
    Object[] defaults(Request request, PhpClass c);

    /** The per-request values of a class (constants, static properties), initialised at first use. */
    Object[] statics(Request request, PhpClass c);

    /** Value of a class constant or enum case. */
    Object constantValue(Request request, PhpClass c, String name, PhpClass scope);

    /** The same as the class itself sees it, without saying that it is deprecated. */
    Object constantQuietly(Request request, PhpClass c, String name);

    /** The same for the value of another constant; {@code written} is the class as the source names it. */
    Object constantInConstant(Request request, PhpClass c, String name, PhpClass scope, String written);

    /** A copy of an object, {@code __clone} called. */
    PhpObject copy(Request request, PhpObject object, PhpClass scope);

    /** Declares a class that the program reaches at run time; throws PHP's fatal error if it cannot be. */
    PhpClass declare(Request request, ClassTemplate template);

    /**
     * Declares a class before the code of its file runs; its parent is there already.
     *
     * @return false when it depends on classes that are not, so that it is declared where its file reaches it
     */
    boolean declareEarly(Request request, ClassTemplate template);

    /** Runs the destructor. */
    void destruct(Request request, PhpObject object);

    /** The object as a string by {@code __toString}, or throws PHP's Error. */
    PhpString stringify(Request request, PhpObject object);
}
