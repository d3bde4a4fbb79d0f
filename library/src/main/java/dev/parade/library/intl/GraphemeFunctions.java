package dev.parade.library.intl;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;

import com.ibm.icu.lang.UCharacter;
import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Functions on grapheme clusters: what people take for one character. */
final class GraphemeFunctions {
    @PhpConstant(name = "GRAPHEME_EXTR_COUNT")
    static final long COUNT = 0;

    @PhpConstant(name = "GRAPHEME_EXTR_MAXBYTES")
    static final long MAXBYTES = 1;

    @PhpConstant(name = "GRAPHEME_EXTR_MAXCHARS")
    static final long MAXCHARS = 2;

    private GraphemeFunctions() {}

    @PhpFunction(
            sig = "normalizer_normalize(string $string, int $form = Normalizer::FORM_C): string|false",
            effect = THROWS,
            doc = "A text in a normal form.",
            examples = "bin2hex(normalizer_normalize(\"e\\u{301}\")) => 'c3a9'")
    static Object normalizerNormalize(BuiltinCall call, PhpString string, long form) {
        return NormalizerClass.normalize(null, call, string, form);
    }

    @PhpFunction(
            sig = "normalizer_is_normalized(string $string, int $form = Normalizer::FORM_C): bool",
            effect = THROWS,
            doc = "Whether a text is in a normal form.",
            examples = "normalizer_is_normalized('a') => true")
    static boolean normalizerIsNormalized(BuiltinCall call, PhpString string, long form) {
        return NormalizerClass.isNormalized(null, call, string, form);
    }

    @PhpFunction(
            sig = "normalizer_get_raw_decomposition(string $string, int $form = Normalizer::FORM_C): ?string",
            effect = THROWS,
            doc = "What a single character decomposes to.",
            examples = "normalizer_get_raw_decomposition('a') => NULL")
    static PhpString normalizerGetRawDecomposition(BuiltinCall call, PhpString string, long form) {
        return NormalizerClass.getRawDecomposition(null, call, string, form);
    }

    @PhpFunction(
            sig = "grapheme_strlen(string $string): int|false|null",
            effect = {},
            doc = "Number of grapheme clusters.",
            examples = {"grapheme_strlen(\"e\\u{301}a\") => 2", "grapheme_strlen(\"\\xff\") => NULL"})
    static Object graphemeStrlen(PhpString string) {
        GraphemeText text = GraphemeText.of(string);
        return text == null ? null : (Object) (long) text.count();
    }

    private static Object position(
            BuiltinCall call, PhpString haystack, PhpString needle, long offset, boolean fold, boolean last) {
        GraphemeText text = GraphemeText.of(haystack);
        String wanted = GraphemeText.decode(needle);
        if (text == null || wanted == null) {
            return false;
        }
        int count = text.count();
        if (offset < -count || offset > count) {
            throw ArgumentErrors.valueError(call, 2, "must be contained in argument #1 ($haystack)");
        }
        int from = (int) (offset < 0 ? count + offset : offset);
        int lowest = last && offset < 0 ? 0 : from;
        int highest = last && offset < 0 ? from : count;
        for (int i = 0; i <= count; i++) {
            int cluster = last ? count - i : i;
            if (cluster < lowest || cluster > highest) {
                continue;
            }
            if (matches(text, cluster, wanted, fold)) {
                return (long) cluster;
            }
        }
        return false;
    }

    private static boolean matches(GraphemeText text, int cluster, String wanted, boolean fold) {
        int start = text.starts[cluster];
        if (!fold) {
            return text.text.startsWith(wanted, start) && text.clusterAt(start + wanted.length()) >= 0;
        }
        String folded = UCharacter.foldCase(wanted, true);
        for (int end = cluster; end <= text.count(); end++) {
            String part = UCharacter.foldCase(text.text.substring(start, text.starts[end]), true);
            if (part.equals(folded)) {
                return true;
            }
            if (part.length() > folded.length()) {
                return false;
            }
        }
        return false;
    }

    @PhpFunction(
            sig = "grapheme_strpos(string $haystack, string $needle, int $offset = 0): int|false",
            effect = THROWS,
            doc = "The position of the first occurrence of a text, in clusters.",
            examples = "grapheme_strpos(\"e\\u{301}ab\", 'b') => 2")
    static Object graphemeStrpos(BuiltinCall call, PhpString haystack, PhpString needle, long offset) {
        return position(call, haystack, needle, offset, false, false);
    }

    @PhpFunction(
            sig = "grapheme_stripos(string $haystack, string $needle, int $offset = 0): int|false",
            effect = THROWS,
            doc = "The position of the first occurrence of a text in whatever case.",
            examples = "grapheme_stripos('abC', 'c') => 2")
    static Object graphemeStripos(BuiltinCall call, PhpString haystack, PhpString needle, long offset) {
        return position(call, haystack, needle, offset, true, false);
    }

    @PhpFunction(
            sig = "grapheme_strrpos(string $haystack, string $needle, int $offset = 0): int|false",
            effect = THROWS,
            doc = "The position of the last occurrence of a text.",
            examples = "grapheme_strrpos('aba', 'a') => 2")
    static Object graphemeStrrpos(BuiltinCall call, PhpString haystack, PhpString needle, long offset) {
        return position(call, haystack, needle, offset, false, true);
    }

    @PhpFunction(
            sig = "grapheme_strripos(string $haystack, string $needle, int $offset = 0): int|false",
            effect = THROWS,
            doc = "The position of the last occurrence of a text in whatever case.",
            examples = "grapheme_strripos('abA', 'a') => 2")
    static Object graphemeStrripos(BuiltinCall call, PhpString haystack, PhpString needle, long offset) {
        return position(call, haystack, needle, offset, true, true);
    }

    @PhpFunction(
            sig = "grapheme_substr(string $string, int $offset, ?int $length = null): string|false",
            effect = THROWS,
            doc = "A part of a text, by clusters.",
            examples = "grapheme_substr('abc', 1, 1) => 'b'")
    static Object graphemeSubstr(BuiltinCall call, PhpString string, long offset, Long length) {
        GraphemeText text = GraphemeText.of(string);
        if (text == null) {
            return false;
        }
        int count = text.count();
        long from = offset < 0 ? Math.max(0, count + offset) : Math.min(offset, count);
        long to = length == null ? count : length < 0 ? count + length : Math.min(count, from + length);
        return to <= from ? PhpString.EMPTY : text.slice((int) from, (int) to);
    }

    private static Object part(BuiltinCall call, PhpString haystack, PhpString needle, boolean before, boolean fold) {
        Object found = position(call, haystack, needle, 0, fold, false);
        if (!(found instanceof Long cluster)) {
            return false;
        }
        GraphemeText text = GraphemeText.of(haystack);
        return before ? text.slice(0, (int) (long) cluster) : text.slice((int) (long) cluster, text.count());
    }

    @PhpFunction(
            sig = "grapheme_strstr(string $haystack, string $needle, bool $beforeNeedle = false): string|false",
            effect = THROWS,
            doc = "The rest of a text from the first occurrence of another.",
            examples = "grapheme_strstr('abc', 'b') => 'bc'")
    static Object graphemeStrstr(BuiltinCall call, PhpString haystack, PhpString needle, boolean before) {
        return part(call, haystack, needle, before, false);
    }

    @PhpFunction(
            sig = "grapheme_stristr(string $haystack, string $needle, bool $beforeNeedle = false): string|false",
            effect = THROWS,
            doc = "The rest of a text from the first occurrence of another in whatever case.",
            examples = "grapheme_stristr('aBc', 'b') => 'Bc'")
    static Object graphemeStristr(BuiltinCall call, PhpString haystack, PhpString needle, boolean before) {
        return part(call, haystack, needle, before, true);
    }

    @PhpFunction(
            sig = "grapheme_str_split(string $string, int $length = 1): array|false",
            effect = THROWS,
            doc = "A text in pieces of as many clusters.",
            since = "8.4",
            examples = "grapheme_str_split('abc', 2) => array (0 => 'ab', 1 => 'c')")
    static Object graphemeStrSplit(BuiltinCall call, PhpString string, long length) {
        if (length <= 0 || length > 1073741823L) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than 0 and less than or equal to 1073741823");
        }
        GraphemeText text = GraphemeText.of(string);
        if (text == null) {
            return false;
        }
        PhpArray pieces = new PhpArray();
        for (long i = 0; i < text.count(); i += length) {
            pieces.append(text.slice((int) i, (int) Math.min(text.count(), i + length)));
        }
        return pieces;
    }

    @PhpFunction(
            sig = "grapheme_extract(string $haystack, int $size, int $type = GRAPHEME_EXTR_COUNT, int $offset = 0,"
                    + " &$next = null): string|false",
            effect = {WRITES_ARGUMENT, THROWS, WARNS},
            writes = "next",
            doc = "Clusters from an offset in bytes, as many as a limit allows.",
            examples = "grapheme_extract('abc', 2) => 'ab'")
    static Object graphemeExtract(
            BuiltinCall call, PhpString haystack, long size, long type, long offset, PhpReference next) {
        if (type < COUNT || type > MAXCHARS) {
            throw ArgumentErrors.valueError(
                    call, 2, "must be one of GRAPHEME_EXTR_COUNT, GRAPHEME_EXTR_MAXBYTES, or GRAPHEME_EXTR_MAXCHARS");
        }
        if (size < 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
        }
        long from = offset < 0 ? haystack.length() + offset : offset;
        if (from < 0 || from >= haystack.length()) {
            return false;
        }
        while (from < haystack.length() && (haystack.at((int) from) & 0xc0) == 0x80) {
            from++;
        }
        GraphemeText text = GraphemeText.of(haystack.substring((int) from, haystack.length()));
        if (text == null) {
            return false;
        }
        int end = 0;
        long used = 0;
        while (end < text.count()) {
            String cluster = text.text.substring(text.starts[end], text.starts[end + 1]);
            used += type == COUNT
                    ? 1
                    : type == MAXCHARS
                            ? cluster.codePointCount(0, cluster.length())
                            : cluster.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
            if (used > size) {
                break;
            }
            end++;
        }
        PhpString result = text.slice(0, end);
        if (next != null) {
            next.set(from + result.length());
        }
        return result;
    }
}
