package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** How alike strings look or sound. */
final class Similarity {
    private static final String SOUNDEX = "01230120022455012623010202";

    private Similarity() {}

    @PhpFunction(
            sig =
                    "levenshtein(string $string1, string $string2, int $insertion_cost = 1, int $replacement_cost = 1, int $deletion_cost = 1): int",
            effect = {},
            doc = "Least cost of turning a string into another by inserting, replacing and deleting bytes.",
            examples = "levenshtein('kitten', 'sitting') => 3")
    static long levenshtein(PhpString string1, PhpString string2, long insertion, long replacement, long deletion) {
        int n = string1.length();
        int m = string2.length();
        if (n == 0) {
            return m * insertion;
        }
        if (m == 0) {
            return n * deletion;
        }
        var row = new long[m + 1];
        var next = new long[m + 1];
        for (int j = 0; j <= m; j++) {
            row[j] = j * insertion;
        }
        for (int i = 0; i < n; i++) {
            next[0] = row[0] + deletion;
            for (int j = 0; j < m; j++) {
                long cost = row[j] + (string1.at(i) == string2.at(j) ? 0 : replacement);
                cost = Math.min(cost, row[j + 1] + deletion);
                next[j + 1] = Math.min(cost, next[j] + insertion);
            }
            long[] kept = row;
            row = next;
            next = kept;
        }
        return row[m];
    }

    @PhpFunction(
            sig = "similar_text(string $string1, string $string2, &$percent = null): int",
            effect = {},
            doc = "Number of bytes that two strings have in common, by longest common parts.",
            examples = "similar_text('World', 'Word') => 4")
    static long similarText(PhpString string1, PhpString string2, PhpReference percent) {
        int total = string1.length() + string2.length();
        long similar = total == 0 ? 0 : common(string1, 0, string1.length(), string2, 0, string2.length());
        if (percent != null) {
            percent.set(total == 0 ? 0.0 : similar * 200.0 / total);
        }
        return similar;
    }

    private static long common(PhpString a, int aFrom, int aTo, PhpString b, int bFrom, int bTo) {
        int longest = 0;
        int at = 0;
        int bt = 0;
        int found = 0;
        for (int i = aFrom; i < aTo && longest < aTo - i; i++) {
            for (int j = bFrom; j < bTo && longest < bTo - j; j++) {
                int k = 0;
                while (i + k < aTo && j + k < bTo && a.at(i + k) == b.at(j + k)) {
                    k++;
                }
                if (k > longest) {
                    longest = k;
                    found++;
                    at = i;
                    bt = j;
                }
            }
        }
        if (longest == 0) {
            return 0;
        }
        long sum = longest;
        // What lies before the first match found has nothing in common: it would have been found first.
        if (at > aFrom && bt > bFrom && found > 1) {
            sum += common(a, aFrom, at, b, bFrom, bt);
        }
        if (at + longest < aTo && bt + longest < bTo) {
            sum += common(a, at + longest, aTo, b, bt + longest, bTo);
        }
        return sum;
    }

    @PhpFunction(
            sig = "soundex(string $string): string",
            effect = {},
            doc = "The soundex key: a letter and three digits.",
            examples = "soundex('Robert') => 'R163'")
    static PhpString soundex(PhpString string) {
        var key = new ByteBuilder(8);
        int last = -1;
        for (int i = 0; i < string.length() && key.length() < 4; i++) {
            int letter = Ascii.upper(string.at(i));
            if (letter < 'A' || letter > 'Z') {
                continue;
            }
            int code = SOUNDEX.charAt(letter - 'A');
            if (key.length() == 0) {
                key.add(letter);
                last = code;
            } else if (code != last) {
                if (code != '0') {
                    key.add(code);
                }
                last = code;
            }
        }
        return key.fill('0', 4 - key.length()).finish();
    }

    @PhpFunction(
            sig = "metaphone(string $string, int $max_phonemes = 0): string",
            effect = {Effect.THROWS},
            doc = "The metaphone key: how an English word sounds.",
            examples = "metaphone('Thompson') => '0MPSN'")
    static PhpString metaphone(BuiltinCall call, PhpString string, long most) {
        if (most < 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
        }
        return new Metaphone(string, most == 0 ? Long.MAX_VALUE : most).key();
    }
}
