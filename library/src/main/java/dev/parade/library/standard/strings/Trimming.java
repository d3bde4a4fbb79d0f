package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** trim() and its kin. */
final class Trimming {
    private static final PhpString DEFAULT = PhpString.of(" \n\r\t\u000b\0");

    private Trimming() {}

    @PhpFunction(
            sig = "trim(string $string, string $characters = \" \\n\\r\\t\\v\\0\"): string",
            effect = {Effect.WARNS},
            doc = "A string without blanks, or the given characters, at both ends.",
            examples = {"trim('  a b ') => 'a b'", "trim('xxay', 'x..y') => 'a'"})
    static PhpString trim(Request request, BuiltinCall call, PhpString string, PhpString characters) {
        return trim(string, set(request, call, characters), true, true);
    }

    @PhpFunction(
            sig = "ltrim(string $string, string $characters = \" \\n\\r\\t\\v\\0\"): string",
            effect = {Effect.WARNS},
            doc = "A string without blanks, or the given characters, at its start.",
            examples = "ltrim('  a ') => 'a '")
    static PhpString ltrim(Request request, BuiltinCall call, PhpString string, PhpString characters) {
        return trim(string, set(request, call, characters), true, false);
    }

    @PhpFunction(
            sig = "rtrim(string $string, string $characters = \" \\n\\r\\t\\v\\0\"): string",
            effect = {Effect.WARNS},
            doc = "A string without blanks, or the given characters, at its end.",
            aliases = "chop",
            examples = "rtrim(' a  ') => ' a'")
    static PhpString rtrim(Request request, BuiltinCall call, PhpString string, PhpString characters) {
        return trim(string, set(request, call, characters), false, true);
    }

    private static boolean[] set(Request request, BuiltinCall call, PhpString characters) {
        return characters.equals(DEFAULT) ? CharacterMask.blanks() : CharacterMask.of(request, call, characters);
    }

    static PhpString trim(PhpString string, boolean[] set, boolean left, boolean right) {
        int from = 0;
        int to = string.length();
        byte[] bytes = string.bytes();
        if (left) {
            while (from < to && set[bytes[from] & 0xff]) {
                from++;
            }
        }
        if (right) {
            while (to > from && set[bytes[to - 1] & 0xff]) {
                to--;
            }
        }
        return string.substring(from, to);
    }
}
