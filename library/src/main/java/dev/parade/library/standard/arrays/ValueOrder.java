package dev.parade.library.standard.arrays;

import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.NaturalOrder;
import java.util.Comparator;

/** The orders of values and keys that the SORT_ flags name. */
final class ValueOrder {
    static final long REGULAR = 0;
    static final long NUMERIC = 1;
    static final long STRING = 2;
    static final long LOCALE_STRING = 5;
    static final long NATURAL = 6;
    static final long FLAG_CASE = 8;

    private ValueOrder() {}

    /** The order of values; not transitive where PHP's is not. */
    static Comparator<Object> of(long flags) {
        boolean ignoreCase = (flags & FLAG_CASE) != 0;
        return switch ((int) (flags & ~FLAG_CASE)) {
            case (int) NUMERIC -> (a, b) -> numeric(Conversions.toDouble(a), Conversions.toDouble(b));
            case (int) STRING -> ignoreCase ? ValueOrder::textIgnoringCase : ValueOrder::text;
            case (int) LOCALE_STRING -> ValueOrder::text;
            case (int) NATURAL ->
                (a, b) -> NaturalOrder.compare(Conversions.toPhpString(a), Conversions.toPhpString(b), ignoreCase);
            default -> ValueOrder::regular;
        };
    }

    /** The order of keys, each a Long or a PhpString. */
    static Comparator<Object> ofKeys(long flags) {
        if ((flags & ~FLAG_CASE) != NUMERIC) {
            return of(flags);
        }
        return (a, b) -> a instanceof Long x && b instanceof Long y
                ? Long.compare(x, y)
                : numeric(leadingNumber(a), leadingNumber(b));
    }

    private static double leadingNumber(Object key) {
        return key instanceof Long number ? number : Conversions.toDouble(key);
    }

    /** Zero when either is NaN's equal by neither being larger or smaller. */
    private static int numeric(double a, double b) {
        return a == b ? 0 : a < b ? -1 : 1;
    }

    private static int regular(Object a, Object b) {
        if (a instanceof Long x && b instanceof Long y) {
            return Long.compare(x, y);
        }
        if (b instanceof PhpObject y && isCase(y)) {
            // Cases are not comparable; PHP groups the same ones and moves them to the end.
            return a instanceof PhpObject x && isCase(x) ? Integer.compare(x.id(), y.id()) : -1;
        }
        return Compare.compare(a, b);
    }

    private static boolean isCase(PhpObject object) {
        return object.phpClass().kind() == PhpClass.Kind.ENUM;
    }

    private static int text(Object a, Object b) {
        return Conversions.toPhpString(a).compareTo(Conversions.toPhpString(b));
    }

    private static int textIgnoringCase(Object a, Object b) {
        PhpString x = Conversions.toPhpString(a).toLowerCase();
        return x.compareTo(Conversions.toPhpString(b).toLowerCase());
    }
}
