package dev.parade.library.files;

import static dev.parade.catalog.Effect.CLOCK;
import static dev.parade.catalog.Effect.PROCESS;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import java.util.function.Predicate;

/** Waiting for several streams at once. */
final class SelectFunctions {
    /** Java has no select() for the pipes of processes: they are looked at again after so long. */
    private static final long SHORTEST_PAUSE = 200_000;

    private static final long LONGEST_PAUSE = 5_000_000;

    /** STREAM_CAST_FOR_SELECT. */
    private static final long CAST_FOR_SELECT = 3;

    private SelectFunctions() {}

    @PhpFunction(
            sig = "stream_select(?array &$read, ?array &$write, ?array &$except, ?int $seconds, "
                    + "?int $microseconds = null): int|false",
            effect = {PROCESS, CLOCK, WRITES_ARGUMENT, WARNS, THROWS},
            writes = {"read", "write", "except"},
            doc = "Waits until one of some streams can be read or written; how many can.",
            partial = "a pipe whose process has closed it and runs on counts as ready only when the process ends",
            examples = "(function () { $p = popen('echo a', 'r'); $r = [$p]; $w = $e = null; "
                    + "return [stream_select($r, $w, $e, 5), $r === [$p], fgets($p)]; })() => [1, true, \"a\\n\"]")
    static Object select(
            Request request,
            BuiltinCall call,
            PhpReference read,
            PhpReference write,
            PhpReference except,
            Long seconds,
            Long microseconds) {
        int streams = check(request, call, 0, read) + check(request, call, 1, write) + check(request, call, 2, except);
        if (streams == 0) {
            throw PhpErrors.valueError("No stream arrays were passed");
        }
        if (seconds == null && microseconds != null && microseconds != 0) {
            throw ArgumentErrors.valueError(call, 4, "must be null when argument #4 ($seconds) is null");
        }
        if (seconds != null && seconds < 0) {
            throw ArgumentErrors.valueError(call, 3, "must be greater than or equal to 0");
        }
        if (microseconds != null && microseconds < 0) {
            throw ArgumentErrors.valueError(call, 4, "must be greater than or equal to 0");
        }
        PhpArray buffered = those(request, call, read, 0, stream -> stream.available() > 0);
        if (buffered != null && !buffered.isEmpty()) {
            set(read, buffered);
            set(write, write.get() instanceof PhpArray ? new PhpArray() : null);
            set(except, except.get() instanceof PhpArray ? new PhpArray() : null);
            return (long) buffered.size();
        }
        boolean forEver = seconds == null;
        long limit = forEver ? 0 : seconds * 1_000_000_000 + (microseconds == null ? 0 : microseconds * 1000);
        long start = System.nanoTime();
        long pause = SHORTEST_PAUSE;
        while (true) {
            PhpArray readable = those(request, call, read, 0, stream -> stream.hasInput(forEver));
            PhpArray writable = those(request, call, write, 1, stream -> true);
            int ready = (readable == null ? 0 : readable.size()) + (writable == null ? 0 : writable.size());
            long left = limit - (System.nanoTime() - start);
            if (ready > 0 || !forEver && left <= 0) {
                set(read, readable);
                set(write, writable);
                set(except, except.get() instanceof PhpArray ? new PhpArray() : null);
                return (long) ready;
            }
            try {
                Thread.sleep(java.time.Duration.ofNanos(forEver ? pause : Math.min(pause, left)));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
            pause = Math.min(LONGEST_PAUSE, pause * 2);
        }
    }

    /** The number of streams of an argument that can be waited for. */
    private static int check(Request request, BuiltinCall call, int position, PhpReference argument) {
        PhpArray streams = those(request, call, argument, position, stream -> {
            if (stream instanceof MemoryStream
                    || stream instanceof UserStream user && user.cast(CAST_FOR_SELECT) == null) {
                request.warning("stream_select(): Cannot represent a stream of type "
                        + (stream instanceof MemoryStream ? stream.streamType : "user-space")
                        + " as a select()able descriptor");
                return false;
            }
            return true;
        });
        return streams == null ? 0 : streams.size();
    }

    /** The entries of an argument that are so, with their keys; null for an argument that is null. */
    private static PhpArray those(
            Request request, BuiltinCall call, PhpReference argument, int position, Predicate<Stream> so) {
        if (!(argument.get() instanceof PhpArray all)) {
            return null;
        }
        PhpArray result = new PhpArray();
        for (int p = all.skipHoles(0); p < all.end(); p = all.skipHoles(p + 1)) {
            Object value = all.valueAt(p);
            if (so.test(Streams.stream(request, call, position, value))) {
                result.putKey(all.keyAt(p), value);
            }
        }
        return result;
    }

    private static void set(PhpReference argument, PhpArray value) {
        if (value != null) {
            argument.set(value);
        }
    }
}
