package dev.parade.library.reflection;

import dev.parade.interpreter.values.PhpString;

/** Doc comments as methods answer them. */
final class DocComments {
    private DocComments() {}

    /** The comment, false for null. */
    static Object of(String comment) {
        return comment == null ? (Object) false : PhpString.of(comment);
    }
}
