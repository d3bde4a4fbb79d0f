package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.Initializer;
import dev.parade.interpreter.classes.PhpClass;

/** An initial value that the catalog gives: the same in every request. */
record BuiltinValue(Object value) implements Initializer {
    @Override
    public Object evaluate(Request request, PhpClass scope) {
        return value;
    }

    @Override
    public Object constantOrNull() {
        return value;
    }
}
