package dev.parade.interpreter.classes;

import dev.parade.interpreter.Request;

/** An initial value: a constant expression, evaluated in a request, in the scope of a class. */
public interface Initializer {
    /** Evaluates; the result has no owner yet. Constants of the code give the same immortal value each time. */
    Object evaluate(Request request, PhpClass scope);

    /** The value if it is the same in every request, else Java null. */
    default Object constantOrNull() {
        return null;
    }

    /** The expression as PHP prints it in reflection. */
    default String text() {
        return "";
    }
}
