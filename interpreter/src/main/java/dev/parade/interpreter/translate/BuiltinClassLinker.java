package dev.parade.interpreter.translate;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinClassSource;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;

/** Makes linked classes of classes declared in Java. */
final class BuiltinClassLinker {
    PhpClass link(Request request, BuiltinClassSource source, int index) {
        throw PhpErrors.error("Class " + source.entry().name() + " (" + index + ") cannot be linked yet in "
                + request.spec().sapi());
    }
}
