package dev.parade.library.reflection;

import dev.parade.catalog.PhpClass;

/** Which hook of a property. */
@PhpClass(
        sig = "enum PropertyHookType: string",
        doc = "Which hook of a property.",
        constants = {"Get = 'get'", "Set = 'set'"})
final class PropertyHookTypeEnum {
    private PropertyHookTypeEnum() {}
}
