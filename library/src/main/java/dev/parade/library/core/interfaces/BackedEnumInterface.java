package dev.parade.library.core.interfaces;

import dev.parade.catalog.PhpClass;

/** Every enum whose cases have values. */
@PhpClass(
        sig = "interface BackedEnum extends UnitEnum",
        doc = "Every enum whose cases have values.",
        abstracts = {
            "public static function from(int|string $value): static",
            "public static function tryFrom(int|string $value): ?static"
        })
final class BackedEnumInterface {
    private BackedEnumInterface() {}
}
