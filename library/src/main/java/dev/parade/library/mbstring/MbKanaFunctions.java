package dev.parade.library.mbstring;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** Forms of Japanese characters. */
final class MbKanaFunctions {
    private MbKanaFunctions() {}

    @PhpFunction(
            sig = "mb_convert_kana(string $string, string $mode = \"KV\", ?string $encoding = null): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "A Japanese text in other forms: half or full width, hiragana or katakana.",
            examples = {
                "bin2hex(mb_convert_kana('A1', 'A')) => 'efbca1efbc91'",
                "mb_convert_kana(\"\\u{ff76}\\u{ff9e}\") => \"\\u{30ac}\""
            })
    static PhpString mbConvertKana(
            Request request, BuiltinCall call, PhpString string, PhpString mode, PhpString encoding) {
        int flags = flags(call, mode.toString());
        MbEncoding used = MbState.encoding(request, call, 2, encoding);
        MbState state = MbState.of(request);
        Substitution substitution = state.substitution();
        int[] points = new KanaForms(flags).convert(used.decode(string));
        PhpString result = used.encode(points, 0, points.length, substitution);
        state.illegal += substitution.errors();
        return result;
    }

    private static int flags(BuiltinCall call, String mode) {
        int flags = 0;
        for (char letter : mode.toCharArray()) {
            int bit = KanaForms.LETTERS.indexOf(letter);
            if (bit < 0) {
                throw ArgumentErrors.valueError(call, 1, "contains invalid flag: '" + letter + "'");
            }
            flags |= letter == 'A' || letter == 'a' ? 7 << bit : 1 << bit;
        }
        refuseContradictions(call, flags);
        return flags;
    }

    private static void refuseContradictions(BuiltinCall call, int flags) {
        int both = flags >> 8 & flags & 0xff;
        if (both != 0) {
            int bit = Integer.numberOfTrailingZeros(both);
            boolean widens = bit > 0 && bit < 3 && has(flags, 'A');
            boolean narrows = bit > 0 && bit < 3 && has(flags, 'a');
            throw contradiction(
                    call,
                    widens ? 'A' : KanaForms.LETTERS.charAt(bit),
                    narrows ? 'a' : KanaForms.LETTERS.charAt(bit + 8));
        }
        if (has(flags, 'H') && has(flags, 'K')) {
            throw contradiction(call, 'H', 'K');
        }
        char narrow = has(flags, 'h') ? 'h' : 'k';
        if (has(flags, narrow) && (has(flags, 'C') || has(flags, 'c'))) {
            throw contradiction(call, narrow, has(flags, 'C') ? 'C' : 'c');
        }
    }

    private static boolean has(int flags, char letter) {
        return (flags >> KanaForms.LETTERS.indexOf(letter) & 1) != 0;
    }

    private static RuntimeException contradiction(BuiltinCall call, char one, char other) {
        return ArgumentErrors.valueError(call, 1, "must not combine '" + one + "' and '" + other + "' flags");
    }
}
