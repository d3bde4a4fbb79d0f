package dev.parade.interpreter;

import dev.parade.interpreter.classes.ClassOperations;

/** What requests share: code, linked classes, and the numbers of names. */
public final class Engine {
    private final NameSlots functionNames = new NameSlots();
    private final NameSlots classNames = new NameSlots();
    private final NameSlots constantNames = new NameSlots();
    private ClassOperations classOperations;
    private CallableOperations callables;

    NameSlots functionNames() {
        return functionNames;
    }

    NameSlots classNames() {
        return classNames;
    }

    NameSlots constantNames() {
        return constantNames;
    }

    /** What can be done with classes from Java. */
    public ClassOperations classOperations() {
        return classOperations;
    }

    /** What can be done with callables from Java. */
    public CallableOperations callables() {
        return callables;
    }
}
