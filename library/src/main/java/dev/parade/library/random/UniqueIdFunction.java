package dev.parade.library.random;

import static dev.parade.catalog.Effect.CLOCK;
import static dev.parade.catalog.Effect.RANDOM;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpString;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Identifiers made of the time. */
final class UniqueIdFunction {
    private static final AtomicLong LAST_MICROSECOND = new AtomicLong();

    private UniqueIdFunction() {}

    @PhpFunction(
            sig = "uniqid(string $prefix = '', bool $more_entropy = false): string",
            effect = {CLOCK, RANDOM},
            doc = "An identifier made of the time in microseconds, different from all others of this process.",
            examples = {"strlen(uniqid()) => 13", "strlen(uniqid('a', true)) => 24"})
    static PhpString uniqid(Request request, PhpString prefix, boolean moreEntropy) {
        long now = ChronoUnit.MICROS.between(Instant.EPOCH, request.clock().instant());
        // two requests in one microsecond share the clock: the later one takes the next
        long micros = LAST_MICROSECOND.updateAndGet(last -> Math.max(last + 1, now));
        String id = String.format(Locale.ROOT, "%08x%05x", micros / 1_000_000, micros % 1_000_000);
        if (moreEntropy) {
            double entropy = (SecureSource.INSTANCE.generate() & 0xffffffffL) / (double) 0xffffffffL * 10;
            // ten would be one digit longer
            id += String.format(Locale.ROOT, "%.8f", Math.min(entropy, 9.99999999));
        }
        return prefix.concat(PhpString.of(id));
    }
}
