package dev.parade.library.standard.variables;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.math.BigInteger;
import java.util.Locale;

/** Functions that convert between types. */
final class ConversionFunctions {
    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private ConversionFunctions() {}

    @PhpFunction(
            sig = "intval(mixed $value, int $base = 10): int",
            effect = WARNS,
            doc = "The value as an int; strings in a base of 2 to 36, 0 to see it from the prefix.",
            examples = {
                "intval('12abc') => 12",
                "intval('0x1A', 16) => 26",
                "intval('0b11', 0) => 3",
                "intval('012', 0) => 10"
            })
    static long intval(Object value, long base) {
        if (!(value instanceof PhpString text) || base == 10) {
            return Conversions.toLong(value);
        }
        return inBase(text.toString(), base);
    }

    /** As C's strtol() reads it, with the prefix of base 2 and 8 that PHP allows besides. */
    private static long inBase(String text, long asked) {
        int i = 0;
        while (i < text.length() && " \t\n\r\u000b\f".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        boolean negative = false;
        if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            negative = text.charAt(i) == '-';
            i++;
        }
        int base = (int) asked;
        String rest = text.substring(i).toLowerCase(Locale.ROOT);
        if ((base == 0 || base == 16) && hasPrefix(rest, "0x", 16)) {
            base = 16;
            rest = rest.substring(2);
        } else if ((base == 0 || base == 8) && hasPrefix(rest, "0o", 8)) {
            base = 8;
            rest = rest.substring(2);
        } else if ((base == 0 || base == 2) && hasPrefix(rest, "0b", 2)) {
            base = 2;
            rest = rest.substring(2);
        } else if (base == 0) {
            base = rest.startsWith("0") ? 8 : 10;
        }
        if (base < 2 || base > 36) {
            return 0;
        }
        int end = 0;
        while (end < rest.length() && Character.digit(rest.charAt(end), base) >= 0 && rest.charAt(end) < 128) {
            end++;
        }
        if (end == 0) {
            return 0;
        }
        BigInteger number = new BigInteger(rest.substring(0, end), base);
        return (negative ? number.negate() : number).min(MAX).max(MIN).longValue();
    }

    private static boolean hasPrefix(String text, String prefix, int base) {
        return text.startsWith(prefix) && text.length() > 2 && Character.digit(text.charAt(2), base) >= 0;
    }

    @PhpFunction(
            sig = "floatval(mixed $value): float",
            aliases = "doubleval",
            effect = WARNS,
            doc = "The value as a float.",
            examples = {"floatval('1.5abc') => 1.5", "floatval(true) => 1.0"})
    static double floatval(Object value) {
        return Conversions.toDouble(value);
    }

    @PhpFunction(
            sig = "boolval(mixed $value): bool",
            effect = {},
            doc = "The value as a bool.",
            examples = {"boolval('0') => false", "boolval('0.0') => true"})
    static boolean boolval(Object value) {
        return Conversions.toBoolean(value);
    }

    @PhpFunction(
            sig = "strval(mixed $value): string",
            effect = {WARNS, THROWS},
            doc = "The value as a string.",
            examples = {"strval(1.0) => '1'", "strval(true) => '1'"})
    static PhpString strval(Object value) {
        return Conversions.toPhpString(value);
    }

    @PhpFunction(
            sig = "settype(mixed &$var, string $type): bool",
            effect = {WRITES_ARGUMENT, WARNS, THROWS},
            writes = "var",
            doc = "Converts a variable to a type.",
            examples = "(function () { $v = '12 apples'; settype($v, 'int'); return $v; })() => 12")
    static boolean settype(Request request, BuiltinCall call, PhpReference var, PhpString type) {
        Object value = var.get();
        Object converted = switch (type.toLowerCase().toString()) {
            case "integer", "int" -> Conversions.toLong(value);
            case "float", "double" -> Conversions.toDouble(value);
            case "string" -> Conversions.toPhpString(value);
            case "array" -> Conversions.toArray(value);
            case "object" -> Conversions.castToObject(value);
            case "bool", "boolean" -> Conversions.toBoolean(value);
            case "null" -> PhpNull.INSTANCE;
            case "resource" -> {
                request.warning("Cannot convert to resource type");
                yield null;
            }
            default -> throw ArgumentErrors.valueError(call, 1, "must be a valid type");
        };
        if (converted == null) {
            return false;
        }
        var.assign(converted);
        return true;
    }
}
