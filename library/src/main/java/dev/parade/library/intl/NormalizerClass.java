package dev.parade.library.intl;

import static dev.parade.catalog.Effect.THROWS;

import com.ibm.icu.text.Normalizer2;
import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpString;

/** Unicode normalisation. */
@PhpClass(
        sig = "class Normalizer",
        doc = "Unicode normalisation.",
        constants = {
            "FORM_D = 4",
            "NFD = 4",
            "FORM_KD = 8",
            "NFKD = 8",
            "FORM_C = 16",
            "NFC = 16",
            "FORM_KC = 32",
            "NFKC = 32",
            "FORM_KC_CF = 48",
            "NFKC_CF = 48"
        },
        partial = "intl_get_error_code() tells nothing of its failures")
final class NormalizerClass {
    private NormalizerClass() {}

    static Normalizer2 form(BuiltinCall call, long form) {
        return switch ((int) form) {
            case 4 -> Normalizer2.getNFDInstance();
            case 8 -> Normalizer2.getNFKDInstance();
            case 16 -> Normalizer2.getNFCInstance();
            case 32 -> Normalizer2.getNFKCInstance();
            case 48 -> Normalizer2.getNFKCCasefoldInstance();
            default -> throw ArgumentErrors.valueError(call, 1, "must be a a valid normalization form");
        };
    }

    /** The text of valid UTF-8, else null. */
    static String text(PhpString string) {
        return GraphemeText.decode(string);
    }

    @PhpMethod(
            sig = "public static function normalize(string $string, int $form = Normalizer::FORM_C): string|false",
            effect = THROWS,
            doc = "A text in a normal form.",
            examples = "bin2hex(Normalizer::normalize(\"e\\u{301}\")) => 'c3a9'")
    static Object normalize(
            dev.parade.interpreter.classes.PhpClass called, BuiltinCall call, PhpString string, long form) {
        Normalizer2 normalizer = form(call, form);
        String text = text(string);
        return text == null ? false : PhpString.ofUtf8(normalizer.normalize(text));
    }

    @PhpMethod(
            sig = "public static function isNormalized(string $string, int $form = Normalizer::FORM_C): bool",
            effect = THROWS,
            doc = "Whether a text is in a normal form.",
            examples = "Normalizer::isNormalized(\"e\\u{301}\") => false")
    static boolean isNormalized(
            dev.parade.interpreter.classes.PhpClass called, BuiltinCall call, PhpString string, long form) {
        Normalizer2 normalizer = form(call, form);
        String text = text(string);
        return text != null && normalizer.isNormalized(text);
    }

    @PhpMethod(
            sig = "public static function getRawDecomposition(string $string, int $form = Normalizer::FORM_C): ?string",
            effect = THROWS,
            doc = "What a single character decomposes to.",
            examples = "bin2hex(Normalizer::getRawDecomposition(\"\\u{e9}\")) => '65cc81'")
    static PhpString getRawDecomposition(
            dev.parade.interpreter.classes.PhpClass called, BuiltinCall call, PhpString string, long form) {
        String text = text(string);
        if (text == null || text.isEmpty() || text.codePointCount(0, text.length()) != 1) {
            return null;
        }
        String parts = form(call, form).getRawDecomposition(text.codePointAt(0));
        return parts == null ? null : PhpString.ofUtf8(parts);
    }
}
