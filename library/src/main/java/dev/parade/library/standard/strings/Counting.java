package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** Counts bytes and words; counts strings up and down. */
final class Counting {
    private Counting() {}

    @PhpFunction(
            sig = "count_chars(string $string, int $mode = 0): array|string",
            effect = {Effect.THROWS},
            doc = "How often each byte occurs, or which bytes do or do not.",
            examples = {"count_chars('abca', 3) => 'abc'", "count_chars('aab', 1) => array ( 97 => 2, 98 => 1, )"})
    static Object countChars(BuiltinCall call, PhpString string, long mode) {
        if (mode < 0 || mode > 4) {
            throw ArgumentErrors.valueError(call, 1, "must be between 0 and 4 (inclusive)");
        }
        var counts = new long[256];
        for (int i = 0; i < string.length(); i++) {
            counts[string.at(i)]++;
        }
        if (mode == 0) {
            return PhpArray.ofLongs(counts, 256);
        }
        boolean occurring = mode == 1 || mode == 3;
        var array = new PhpArray();
        var bytes = new ByteBuilder(256);
        for (int b = 0; b < 256; b++) {
            if ((counts[b] != 0) == occurring) {
                array.put(b, counts[b]);
                bytes.add(b);
            }
        }
        return mode < 3 ? array : bytes.finish();
    }

    @PhpFunction(
            sig = "str_word_count(string $string, int $format = 0, ?string $characters = null): array|int",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "Number of words, or the words, or the words by position.",
            examples = {
                "str_word_count('Hello fri3nd') => 3",
                "str_word_count('a bc', 2) => array ( 0 => 'a', 2 => 'bc', )"
            })
    static Object strWordCount(Request request, BuiltinCall call, PhpString string, long format, PhpString characters) {
        if (format < 0 || format > 2) {
            throw ArgumentErrors.valueError(call, 1, "must be a valid format value");
        }
        boolean[] more = characters == null ? new boolean[256] : CharacterMask.of(request, call, characters);
        int from = 0;
        int to = string.length();
        var words = new PhpArray();
        long count = 0;
        if (to > 0) {
            int first = string.at(0);
            if ((first == '\'' || first == '-') && !more[first]) {
                from++;
            }
            if (string.at(to - 1) == '-' && !more['-']) {
                to--;
            }
        }
        for (int i = from; i < to; i++) {
            int start = i;
            while (i < to && isWordByte(string.at(i), more)) {
                i++;
            }
            if (i > start) {
                count++;
                if (format != 0) {
                    words.put(format == 1 ? count - 1 : start, string.substring(start, i));
                }
            }
        }
        return format == 0 ? (Object) count : words;
    }

    private static boolean isWordByte(int b, boolean[] more) {
        return Ascii.isLetter(b) || more[b] || b == '\'' || b == '-';
    }

    private static void checkAlphanumeric(BuiltinCall call, PhpString string) {
        if (string.isEmpty()) {
            throw EmptyArgument.error(call, 0);
        }
        for (int i = 0; i < string.length(); i++) {
            if (!Ascii.isAlphanumeric(string.at(i))) {
                throw ArgumentErrors.valueError(call, 0, "must be composed only of alphanumeric ASCII characters");
            }
        }
    }

    @PhpFunction(
            sig = "str_increment(string $string): string",
            effect = {Effect.THROWS},
            since = "8.3",
            doc = "The next alphanumeric string.",
            examples = {"str_increment('Az') => 'Ba'", "str_increment('Zz9') => 'AAa0'"})
    static PhpString strIncrement(BuiltinCall call, PhpString string) {
        checkAlphanumeric(call, string);
        byte[] bytes = string.copyBytes();
        for (int i = bytes.length - 1; i >= 0; i--) {
            switch (bytes[i]) {
                case 'z' -> bytes[i] = 'a';
                case 'Z' -> bytes[i] = 'A';
                case '9' -> bytes[i] = '0';
                default -> {
                    bytes[i]++;
                    return PhpString.of(bytes);
                }
            }
        }
        PhpString rest = PhpString.of(bytes);
        return PhpString.ofByte(rest.at(0) == '0' ? '1' : rest.at(0)).concat(rest);
    }

    @PhpFunction(
            sig = "str_decrement(string $string): string",
            effect = {Effect.THROWS},
            since = "8.3",
            doc = "The alphanumeric string before.",
            examples = {"str_decrement('Ba') => 'Az'", "str_decrement('10') => '9'"})
    static PhpString strDecrement(BuiltinCall call, PhpString string) {
        checkAlphanumeric(call, string);
        byte[] bytes = string.copyBytes();
        boolean carry = false;
        for (int i = bytes.length - 1; i >= 0; i--) {
            carry = true;
            switch (bytes[i]) {
                case 'a' -> bytes[i] = 'z';
                case 'A' -> bytes[i] = 'Z';
                case '0' -> bytes[i] = '9';
                default -> {
                    bytes[i]--;
                    carry = false;
                }
            }
            if (!carry) {
                break;
            }
        }
        if (string.at(0) == '0' || (carry && bytes.length == 1)) {
            throw ArgumentErrors.valueError(call, 0, "\"" + string + "\" is out of decrement range");
        }
        PhpString result = PhpString.of(bytes);
        boolean shorter = carry || (bytes[0] == '0' && bytes.length > 1);
        return shorter ? result.substring(1, bytes.length) : result;
    }
}
