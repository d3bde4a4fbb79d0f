package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** Backslashes put in and taken out. */
final class Escaping {
    private Escaping() {}

    @PhpFunction(
            sig = "addslashes(string $string): string",
            effect = {},
            doc = "Backslashes before quotes, backslashes and null bytes.",
            examples = "addslashes(\"O'Reilly\") => 'O\\\\\\'Reilly'")
    static PhpString addslashes(PhpString string) {
        var out = new ByteBuilder(string.length() + 8);
        for (int i = 0; i < string.length(); i++) {
            int b = string.at(i);
            switch (b) {
                case '\'', '"', '\\' -> out.add('\\').add(b);
                case 0 -> out.add('\\').add('0');
                default -> out.add(b);
            }
        }
        return out.length() == string.length() ? string : out.finish();
    }

    @PhpFunction(
            sig = "stripslashes(string $string): string",
            effect = {},
            doc = "Takes back what addslashes() does.",
            examples = "stripslashes('a\\\\\\'b') => 'a\\'b'")
    static PhpString stripslashes(PhpString string) {
        if (string.indexOf('\\', 0) < 0) {
            return string;
        }
        var out = new ByteBuilder(string.length());
        for (int i = 0; i < string.length(); i++) {
            int b = string.at(i);
            if (b == '\\') {
                if (++i < string.length()) {
                    out.add(string.at(i) == '0' ? 0 : string.at(i));
                }
            } else {
                out.add(b);
            }
        }
        return out.finish();
    }

    @PhpFunction(
            sig = "addcslashes(string $string, string $characters): string",
            effect = {Effect.WARNS},
            doc = "Backslashes before some characters, unprintable ones as in C.",
            examples = "addcslashes('abc[]', 'a..b') => '\\\\a\\\\bc[]'")
    static PhpString addcslashes(Request request, BuiltinCall call, PhpString string, PhpString characters) {
        if (string.isEmpty() || characters.isEmpty()) {
            return string;
        }
        boolean[] set = CharacterMask.of(request, call, characters);
        var out = new ByteBuilder(string.length() + 8);
        for (int i = 0; i < string.length(); i++) {
            int b = string.at(i);
            if (!set[b]) {
                out.add(b);
            } else if (b >= 32 && b <= 126) {
                out.add('\\').add(b);
            } else {
                out.add('\\');
                int letter = b - 7;
                if (letter >= 0 && letter < 7) {
                    out.add("abtnvfr".charAt(letter));
                } else {
                    out.add('0' + (b >> 6)).add('0' + (b >> 3 & 7)).add('0' + (b & 7));
                }
            }
        }
        return out.finish();
    }

    @PhpFunction(
            sig = "stripcslashes(string $string): string",
            effect = {},
            doc = "Takes back what addcslashes() does.",
            examples = "stripcslashes('a\\\\x41\\\\101') => 'aAA'")
    static PhpString stripcslashes(PhpString string) {
        int n = string.length();
        var out = new ByteBuilder(n);
        for (int i = 0; i < n; i++) {
            int b = string.at(i);
            if (b != '\\' || i + 1 >= n) {
                out.add(b);
                continue;
            }
            b = string.at(++i);
            int control = "abtnvfr".indexOf(b);
            if (control >= 0) {
                out.add(7 + control);
            } else if (b == 'x' && i + 1 < n && Ascii.hexDigit(string.at(i + 1)) >= 0) {
                int value = Ascii.hexDigit(string.at(++i));
                if (i + 1 < n && Ascii.hexDigit(string.at(i + 1)) >= 0) {
                    value = value * 16 + Ascii.hexDigit(string.at(++i));
                }
                out.add(value);
            } else if (b >= '0' && b <= '7') {
                int value = 0;
                int digits = 0;
                for (; digits < 3 && i < n && string.at(i) >= '0' && string.at(i) <= '7'; digits++) {
                    value = value * 8 + string.at(i++) - '0';
                }
                i--;
                out.add(value);
            } else {
                out.add(b);
            }
        }
        return out.finish();
    }

    @PhpFunction(
            sig = "quotemeta(string $string): string",
            effect = {},
            doc = "Backslashes before . \\\\ + * ? [ ^ ] $ ( and ).",
            examples = "quotemeta('1+1=2?') => '1\\\\+1=2\\\\?'")
    static PhpString quotemeta(PhpString string) {
        var out = new ByteBuilder(string.length() + 8);
        for (int i = 0; i < string.length(); i++) {
            int b = string.at(i);
            if (b != 0 && ".\\+*?[^]$()".indexOf(b) >= 0) {
                out.add('\\');
            }
            out.add(b);
        }
        return out.finish();
    }
}
