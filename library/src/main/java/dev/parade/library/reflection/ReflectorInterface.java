package dev.parade.library.reflection;

import dev.parade.catalog.PhpClass;

/** What all reflection objects have in common. */
@PhpClass(sig = "interface Reflector extends Stringable", doc = "What all reflection objects have in common.")
final class ReflectorInterface {
    private ReflectorInterface() {}
}
