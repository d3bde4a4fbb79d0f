package dev.parade.library.standard.arrays;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.NumericStrings;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.ByteBuilder;
import dev.parade.library.standard.strings.FloatText;

/** range(), by the rules of PHP 8.3. */
final class Range {
    /** PHP's largest number of elements. */
    private static final double MOST = 0x40000000;

    /** How an end of the range reads; DIGIT is a single digit in a string, which is both a number and a character. */
    private enum Kind {
        INT,
        FLOAT,
        CHARACTER,
        DIGIT;

        boolean isText() {
            return this == CHARACTER || this == DIGIT;
        }
    }

    private record End(Kind kind, long whole, double number, int character) {}

    private final Request request;
    private final BuiltinCall call;
    private boolean fractional;
    private boolean negative;
    private long step = 1;
    private double floatStep = 1;

    private Range(Request request, BuiltinCall call) {
        this.request = request;
        this.call = call;
    }

    @PhpFunction(
            sig = "range(string|int|float $start, string|int|float $end, int|float $step = 1): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "The numbers or characters from one to another.",
            partial = "the rules before 8.3",
            examples = {
                "implode(',', range(1, 5, 2)) => '1,3,5'",
                "implode(range('a', 'e')) => 'abcde'",
                "range(3, 1) => array ( 0 => 3, 1 => 2, 2 => 1, )"
            })
    static PhpArray range(Request request, BuiltinCall call, Object start, Object end, Object step) {
        var range = new Range(request, call);
        range.step(step);
        End low = range.end(start, 0, "start");
        End high = range.end(end, 1, "end");
        return range.make(low, high);
    }

    private void step(Object value) {
        if (value instanceof Double number) {
            finite(number, 2);
            negative = number < 0;
            floatStep = Math.abs(number);
            step = (long) floatStep;
            fractional = step != floatStep || floatStep >= 0x1p63;
        } else {
            step = (Long) value;
            if (step == Long.MIN_VALUE) {
                throw ArgumentErrors.valueError(call, 2, "must be greater than " + step);
            }
            negative = step < 0;
            step = Math.abs(step);
            floatStep = step;
        }
        if (floatStep == 0) {
            throw ArgumentErrors.valueError(call, 2, "cannot be 0");
        }
    }

    private void finite(double number, int position) {
        if (Double.isInfinite(number) || Double.isNaN(number)) {
            throw ArgumentErrors.valueError(
                    call, position, "must be a finite number, " + (Double.isNaN(number) ? "NAN" : "INF") + " provided");
        }
    }

    private End end(Object value, int position, String name) {
        Object number = value;
        if (value instanceof PhpString text) {
            String argument = "Argument #" + (position + 1) + " ($" + name + ") ";
            if (text.isEmpty()) {
                Elements.warn(request, call, argument + "must not be empty, casted to 0");
                return new End(Kind.INT, 0, 0, 0);
            }
            number = NumericStrings.parse(text);
            if (number instanceof Long whole) {
                return new End(text.length() == 1 ? Kind.DIGIT : Kind.INT, whole, whole, text.at(0));
            }
            if (number == null) {
                if (text.length() != 1) {
                    Elements.warn(request, call, argument + "must be a single byte, subsequent bytes are ignored");
                }
                return new End(Kind.CHARACTER, 0, 0, text.at(0));
            }
        }
        if (number instanceof Long whole) {
            return new End(Kind.INT, whole, whole, 0);
        }
        double d = (Double) number;
        finite(d, position);
        return new End(Kind.FLOAT, 0, d, 0);
    }

    private PhpArray make(End low, End high) {
        boolean lowFloat = low.kind == Kind.FLOAT;
        boolean highFloat = high.kind == Kind.FLOAT;
        if (low.kind.isText() && high.kind.isText()) {
            if (!fractional) {
                return characters(low.character, high.character);
            }
            if (low.kind == Kind.CHARACTER || high.kind == Kind.CHARACTER) {
                Elements.warn(
                        request,
                        call,
                        "Argument #3 ($step) must be of type int when generating an array"
                                + " of characters, inputs converted to 0");
            }
        } else if (high.kind == Kind.CHARACTER) {
            Elements.warn(
                    request,
                    call,
                    "Argument #1 ($start) must be a single byte string if"
                            + " argument #2 ($end) is a single byte string, argument #2 ($end) converted to 0");
        } else if (low.kind == Kind.CHARACTER) {
            Elements.warn(
                    request,
                    call,
                    "Argument #2 ($end) must be a single byte string if"
                            + " argument #1 ($start) is a single byte string, argument #1 ($start) converted to 0");
        }
        return lowFloat || highFloat || fractional ? floats(low.number, high.number) : ints(low.whole, high.whole);
    }

    private RuntimeException outside() {
        return ArgumentErrors.valueError(
                call, 2, "must be less than the range spanned by argument #1 ($start) and argument #2 ($end)");
    }

    private void checkSign(boolean increasing) {
        if (increasing && negative) {
            throw ArgumentErrors.valueError(call, 2, "must be greater than 0 for increasing ranges");
        }
    }

    private PhpArray characters(int low, int high) {
        if (low == high) {
            return PhpArray.ofList(PhpString.ofByte(low));
        }
        checkSign(high > low);
        if (Math.abs(high - low) < step) {
            throw outside();
        }
        int count = (int) (Math.abs(high - low) / step) + 1;
        var values = new Object[count];
        for (int i = 0; i < count; i++) {
            values[i] = PhpString.ofByte((int) (high > low ? low + i * step : low - i * step));
        }
        return PhpArray.ofList(values);
    }

    private PhpArray ints(long low, long high) {
        if (low == high) {
            return PhpArray.ofLongs(new long[] {low}, 1);
        }
        checkSign(high > low);
        long span = high > low ? high - low : low - high;
        if (Long.compareUnsigned(span, step) < 0) {
            throw outside();
        }
        long count = Long.divideUnsigned(span, step);
        if (Long.compareUnsigned(count, (long) MOST - 1) >= 0) {
            throw PhpErrors.valueError("The supplied range exceeds the maximum array size: start=" + Math.min(low, high)
                    + " end=" + Math.max(low, high) + " step=" + step);
        }
        var values = new long[(int) count + 1];
        long by = high > low ? step : -step;
        for (int i = 0; i < values.length; i++) {
            values[i] = low + i * by;
        }
        return PhpArray.ofLongs(values, values.length);
    }

    private PhpArray floats(double low, double high) {
        if (low == high) {
            return PhpArray.ofDoubles(new double[] {low}, 1);
        }
        checkSign(high > low);
        double span = Math.abs(high - low);
        if (span < floatStep) {
            throw outside();
        }
        double count = span / floatStep + 1;
        if (count >= MOST) {
            throw PhpErrors.valueError("The supplied range exceeds the maximum array size: start="
                    + oneDigit(Math.min(low, high)) + " end=" + oneDigit(Math.max(low, high)) + " step="
                    + oneDigit(floatStep));
        }
        int size = (int) Math.floor(count + 0.5);
        var values = new double[size];
        int n = 0;
        for (; n < size; n++) {
            double element = high > low ? low + n * floatStep : low - n * floatStep;
            if (high > low ? element > high : element < high) {
                break;
            }
            values[n] = element;
        }
        return PhpArray.ofDoubles(values, n);
    }

    private static PhpString oneDigit(double number) {
        var out = new ByteBuilder();
        if (number < 0) {
            out.add('-');
        }
        FloatText.fixed(out, number, 1);
        return out.finish();
    }
}
