package dev.parade.library.standard.math;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpString;

/** Numbers in other bases than ten. */
final class BaseConversion {
    private BaseConversion() {}

    @PhpFunction(
            sig = "bindec(string $binary_string): int|float",
            effect = {Effect.WARNS},
            doc = "The number of binary digits.",
            examples = "bindec('1010') => 10")
    static Object bindec(Request request, PhpString digits) {
        return parse(request, digits, 2);
    }

    @PhpFunction(
            sig = "octdec(string $octal_string): int|float",
            effect = {Effect.WARNS},
            doc = "The number of octal digits.",
            examples = "octdec('777') => 511")
    static Object octdec(Request request, PhpString digits) {
        return parse(request, digits, 8);
    }

    @PhpFunction(
            sig = "hexdec(string $hex_string): int|float",
            effect = {Effect.WARNS},
            doc = "The number of hexadecimal digits.",
            examples = "hexdec('ff') => 255")
    static Object hexdec(Request request, PhpString digits) {
        return parse(request, digits, 16);
    }

    @PhpFunction(
            sig = "decbin(int $num): string",
            effect = {},
            doc = "Binary digits.",
            examples = "decbin(10) => '1010'")
    static String decbin(long num) {
        return Long.toBinaryString(num);
    }

    @PhpFunction(
            sig = "decoct(int $num): string",
            effect = {},
            doc = "Octal digits.",
            examples = "decoct(8) => '10'")
    static String decoct(long num) {
        return Long.toOctalString(num);
    }

    @PhpFunction(
            sig = "dechex(int $num): string",
            effect = {},
            doc = "Hexadecimal digits.",
            examples = "dechex(255) => 'ff'")
    static String dechex(long num) {
        return Long.toHexString(num);
    }

    @PhpFunction(
            sig = "base_convert(string $num, int $from_base, int $to_base): string",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "The digits of a number in another base.",
            examples = "base_convert('ff', 16, 2) => '11111111'")
    static String baseConvert(Request request, BuiltinCall call, PhpString num, long from, long to) {
        if (from < 2 || from > 36) {
            throw ArgumentErrors.valueError(call, 1, "must be between 2 and 36 (inclusive)");
        }
        if (to < 2 || to > 36) {
            throw ArgumentErrors.valueError(call, 2, "must be between 2 and 36 (inclusive)");
        }
        Object value = parse(request, num, (int) from);
        return value instanceof Long number
                ? Long.toUnsignedString(number, (int) to)
                : digits((Double) value, (int) to);
    }

    /** Digits of a float, as exact as PHP's repeated division of floats is. */
    private static String digits(double value, int base) {
        double rest = Math.floor(value);
        if (Double.isInfinite(rest)) {
            throw PhpErrors.valueError("An infinite value cannot be converted to base " + base);
        }
        var reversed = new StringBuilder();
        do {
            reversed.append(Character.forDigit((int) (rest % base), base));
            rest /= base;
        } while (Math.abs(rest) >= 1);
        return reversed.reverse().toString();
    }

    private static boolean isBlank(int b) {
        return b == ' ' || (b >= '\t' && b <= '\r');
    }

    private static Object parse(Request request, PhpString text, int base) {
        int n = text.length();
        int i = 0;
        while (i < n && isBlank(text.at(i))) {
            i++;
        }
        while (n > i && isBlank(text.at(n - 1))) {
            n--;
        }
        if (n - i >= 2 && text.at(i) == '0') {
            int letter = text.at(i + 1) | 32;
            if ((base == 16 && letter == 'x') || (base == 8 && letter == 'o') || (base == 2 && letter == 'b')) {
                i += 2;
            }
        }
        long number = 0;
        double large = 0;
        boolean overflow = false;
        boolean invalid = false;
        for (; i < n; i++) {
            int digit = Character.digit(text.at(i), 36);
            if (digit < 0 || digit >= base || text.at(i) >= 0x80) {
                invalid = true;
            } else if (overflow) {
                large = large * base + digit;
            } else if (number < Long.MAX_VALUE / base
                    || (number == Long.MAX_VALUE / base && digit <= Long.MAX_VALUE % base)) {
                number = number * base + digit;
            } else {
                overflow = true;
                large = (double) number * base + digit;
            }
        }
        if (invalid) {
            request.deprecated("Invalid characters passed for attempted conversion, these have been ignored");
        }
        return overflow ? (Object) large : (Object) number;
    }
}
