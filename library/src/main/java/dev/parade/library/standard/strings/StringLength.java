package dev.parade.library.standard.strings;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.values.PhpString;

/** How long strings are. */
final class StringLength {
    private StringLength() {}

    @PhpFunction(
            sig = "strlen(string $string): int",
            effect = {},
            doc = "Number of bytes in a string.",
            inline = true,
            sharesNothing = true,
            examples = {"strlen('abc') => 3", "strlen('') => 0"})
    static long strlen(PhpString string) {
        return string.length();
    }
}
