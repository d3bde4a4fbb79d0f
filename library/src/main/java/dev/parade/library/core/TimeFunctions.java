package dev.parade.library.core;

import static dev.parade.catalog.Effect.CLOCK;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/** The clock as numbers, and waiting. */
final class TimeFunctions {
    private TimeFunctions() {}

    /** Microseconds since 1970. */
    private static long micros(Request request) {
        Instant now = request.clock().instant();
        return now.getEpochSecond() * 1_000_000 + now.getNano() / 1000;
    }

    @PhpFunction(sig = "time(): int", effect = CLOCK, doc = "Seconds since 1970.", examples = "time() => 1700000000")
    static long time(Request request) {
        return request.clock().instant().getEpochSecond();
    }

    @PhpFunction(
            sig = "microtime(bool $as_float = false): string|float",
            effect = CLOCK,
            doc = "Seconds since 1970 with microseconds.",
            examples = {"microtime(true) => 1700000000.0", "microtime() => '0.00000000 1700000000'"})
    static Object microtime(Request request, boolean asFloat) {
        long now = micros(request);
        if (asFloat) {
            return now / 1_000_000.0;
        }
        return PhpString.of(String.format(Locale.ROOT, "%.8f %d", now % 1_000_000 / 1e6, now / 1_000_000));
    }

    @PhpFunction(
            sig = "gettimeofday(bool $as_float = false): array|float",
            effect = CLOCK,
            doc = "The time and the time zone of the clock.",
            examples = "gettimeofday()['sec'] => 1700000000")
    static Object gettimeofday(Request request, boolean asFloat) {
        long now = micros(request);
        if (asFloat) {
            return now / 1_000_000.0;
        }
        var rules = ZoneId.of("UTC").getRules();
        Instant instant = Instant.ofEpochSecond(now / 1_000_000);
        PhpArray result = new PhpArray();
        result.put("sec", now / 1_000_000);
        result.put("usec", now % 1_000_000);
        result.put("minuteswest", (long) -rules.getOffset(instant).getTotalSeconds() / 60);
        result.put("dsttime", rules.isDaylightSavings(instant) ? 1L : 0L);
        return result;
    }

    @PhpFunction(
            sig = "hrtime(bool $as_number = false): array|int|float|false",
            effect = CLOCK,
            doc = "A clock for measuring, in nanoseconds.",
            examples = {"hrtime(true) > 0 => true", "count(hrtime()) => 2"})
    static Object hrtime(Request request, boolean asNumber) {
        request.observe(CLOCK);
        long now = System.nanoTime();
        return asNumber ? (Object) now : PhpArray.ofList(now / 1_000_000_000, now % 1_000_000_000);
    }

    @PhpFunction(
            sig = "sleep(int $seconds): int",
            effect = {CLOCK, THROWS},
            doc = "Waits some seconds.",
            examples = "sleep(0) => 0")
    static long sleep(BuiltinCall call, long seconds) {
        if (seconds < 0) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than or equal to 0");
        }
        pause(seconds, 0);
        return 0;
    }

    @PhpFunction(
            sig = "usleep(int $microseconds): void",
            effect = {CLOCK, THROWS},
            doc = "Waits some microseconds.",
            examples = "usleep(1) => null")
    static void usleep(BuiltinCall call, long microseconds) {
        if (microseconds < 0) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than or equal to 0");
        }
        pause(microseconds / 1_000_000, microseconds % 1_000_000 * 1000);
    }

    @PhpFunction(
            sig = "time_nanosleep(int $seconds, int $nanoseconds): array|bool",
            effect = {CLOCK, THROWS},
            doc = "Waits some seconds and nanoseconds.",
            examples = "time_nanosleep(0, 1) => true")
    static boolean timeNanosleep(BuiltinCall call, long seconds, long nanoseconds) {
        if (seconds < 0) {
            throw ArgumentErrors.valueError(call, 0, "must be greater than or equal to 0");
        }
        if (nanoseconds < 0) {
            throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
        }
        if (nanoseconds > 999_999_999) {
            throw dev.parade.interpreter.errors.PhpErrors.valueError(
                    "nanoseconds was not in the range 0 to 999 999 999 or seconds was negative");
        }
        pause(seconds, nanoseconds);
        return true;
    }

    @PhpFunction(
            sig = "time_sleep_until(float $timestamp): bool",
            effect = {CLOCK, WARNS},
            doc = "Waits until a time.",
            examples = "@time_sleep_until(0) => false")
    static boolean timeSleepUntil(Request request, double timestamp) {
        double left = timestamp - micros(request) / 1_000_000.0;
        if (left <= 0) {
            request.warning(
                    "time_sleep_until(): Argument #1 ($timestamp) must be greater than or equal to the current time");
            return false;
        }
        pause((long) left, (long) ((left - Math.floor(left)) * 1e9));
        return true;
    }

    private static void pause(long seconds, long nanos) {
        try {
            Thread.sleep(java.time.Duration.ofSeconds(seconds, nanos));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
