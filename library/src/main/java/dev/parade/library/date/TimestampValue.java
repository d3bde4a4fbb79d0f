package dev.parade.library.date;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.FloatFormat;

/** The time of a number of seconds since 1970, fractions included. */
final class TimestampValue {
    private TimestampValue() {}

    static Moment of(Request request, BuiltinCall call, Object timestamp) {
        if (timestamp instanceof Long seconds) {
            return new Moment(seconds, 0, Zone.UTC);
        }
        double value = (Double) timestamp;
        if (!(value >= -0x1p63 && value < 0x1p63)) {
            throw PhpErrors.of(
                    "DateRangeError",
                    call.name() + "(): Argument #1 ($timestamp) must be a finite number between " + Long.MIN_VALUE
                            + " and " + Long.MAX_VALUE + ".999999, "
                            + FloatFormat.format(value, request.ini().precision()) + " given");
        }
        long seconds = (long) Math.floor(value);
        long micro = Math.round((value - Math.floor(value)) * 1e6);
        return new Moment(seconds + micro / 1_000_000, micro % 1_000_000, Zone.UTC);
    }
}
