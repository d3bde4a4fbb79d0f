package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** Every enum. */
@PhpClass(sig = "interface UnitEnum", doc = "Every enum.", abstracts = "public static function cases(): array")
final class UnitEnumInterface {
    private UnitEnumInterface() {}
}
