package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** The locale, which is always C. */
final class LocaleFunctions {
    @PhpConstant(name = "LC_CTYPE")
    static final long CTYPE = 0;

    @PhpConstant(name = "LC_NUMERIC")
    static final long NUMERIC = 1;

    @PhpConstant(name = "LC_TIME")
    static final long TIME = 2;

    @PhpConstant(name = "LC_COLLATE")
    static final long COLLATE = 3;

    @PhpConstant(name = "LC_MONETARY")
    static final long MONETARY = 4;

    @PhpConstant(name = "LC_MESSAGES")
    static final long MESSAGES = 5;

    @PhpConstant(name = "LC_ALL")
    static final long ALL = 6;

    private static final int LONGEST = 255;

    private static final PhpString C = PhpString.of("C");

    private LocaleFunctions() {}

    @PhpFunction(
            sig = "setlocale(int $category, $locales, ...$rest): string|false",
            effect = {Effect.ENVIRONMENT, Effect.WARNS},
            doc = "Chooses the locale, which is always C: its name when it is among those wanted, else false.",
            partial = "locales other than C",
            examples = {"setlocale(LC_ALL, 'C') => 'C'", "setlocale(LC_ALL, 0) => 'C'"})
    static Object setlocale(Request request, long category, Object locales, Object... rest) {
        if (category < CTYPE || category > ALL) {
            return false;
        }
        PhpString chosen = chosen(request, locales);
        for (int i = 0; chosen == null && i < rest.length; i++) {
            chosen = chosen(request, PhpReference.deref(rest[i]));
        }
        if (chosen == null) {
            return false;
        }
        request.extension(State.class, State::new).name = chosen;
        return chosen;
    }

    /** The name that was last chosen. */
    private static final class State {
        private PhpString name = C;
    }

    /** The name of a locale that is there, Java null for others. */
    private static PhpString chosen(Request request, Object locale) {
        if (locale instanceof PhpArray several) {
            for (int p = several.skipHoles(0); p < several.end(); p = several.skipHoles(p + 1)) {
                PhpString name = chosen(request, several.valueAt(p));
                if (name != null) {
                    return name;
                }
            }
            return null;
        }
        PhpString name = Conversions.toPhpString(locale);
        return switch (name.toString()) {
            case "0" -> request.extension(State.class, State::new).name;
            case "", "C", "POSIX" -> C;
            case "C.UTF-8", "C.utf8" -> name;
            default -> tooLong(request, name);
        };
    }

    private static PhpString tooLong(Request request, PhpString name) {
        if (name.length() >= LONGEST) {
            request.warning("setlocale(): Specified locale name is too long");
        }
        return null;
    }

    @PhpFunction(
            sig = "localeconv(): array",
            effect = {Effect.ENVIRONMENT},
            doc = "How the locale writes numbers and money.",
            examples = "localeconv()['decimal_point'] => '.'")
    static PhpArray localeconv() {
        var result = new PhpArray();
        result.put("decimal_point", PhpString.of("."));
        for (String name : new String[] {
            "thousands_sep",
            "int_curr_symbol",
            "currency_symbol",
            "mon_decimal_point",
            "mon_thousands_sep",
            "positive_sign",
            "negative_sign"
        }) {
            result.put(name, PhpString.EMPTY);
        }
        for (String name : new String[] {
            "int_frac_digits",
            "frac_digits",
            "p_cs_precedes",
            "p_sep_by_space",
            "n_cs_precedes",
            "n_sep_by_space",
            "p_sign_posn",
            "n_sign_posn"
        }) {
            // C's CHAR_MAX: not given.
            result.put(name, 127L);
        }
        result.put("grouping", new PhpArray());
        result.put("mon_grouping", new PhpArray());
        return result;
    }
}
