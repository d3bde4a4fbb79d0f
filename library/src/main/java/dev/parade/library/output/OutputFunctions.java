package dev.parade.library.output;

import static dev.parade.catalog.Effect.EXITS;
import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.CallableResolution;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.output.OutputBuffers;
import dev.parade.interpreter.output.OutputBuffers.Buffer;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.core.CallableNames;
import java.util.List;

/** Output buffers. */
final class OutputFunctions {
    private static final int CLEANABLE = 16;
    private static final int FLUSHABLE = 32;
    private static final int REMOVABLE = 64;
    private static final int STARTED = 0x1000;
    private static final int DISABLED = 0x2000;
    private static final int PROCESSED = 0x4000;

    private OutputFunctions() {}

    /** A handler that is PHP code. */
    private record ProgramHandler(Request request, PhpCallable callable, String shownName)
            implements OutputBuffers.Handler {
        @Override
        public PhpString handle(PhpString content, int mode) {
            int before = request.output().droppedInHandler();
            Object result = callable.call(content, (long) mode);
            if (request.level() >= 85 && request.output().droppedInHandler() != before) {
                String message =
                        activeFunction() + "Producing output from user output handler " + shownName + " is deprecated";
                request.output().afterHandler(() -> request.deprecated(message));
            }
            if (Boolean.FALSE.equals(result)) {
                return null;
            }
            // True stands for no text.
            return Boolean.TRUE.equals(result) ? PhpString.EMPTY : Conversions.toPhpString(result);
        }

        private static String activeFunction() {
            List<Traces.Activation> active = Traces.activations(1);
            if (active.isEmpty()) {
                return "PHP Request Shutdown: ";
            }
            Traces.Activation innermost = active.get(0);
            return innermost.isBuiltin() ? Traces.functionName(innermost.builtin()) + "(): " : "";
        }
    }

    @PhpFunction(
            sig = "ob_start($callback = null, int $chunk_size = 0, int $flags = 112): bool",
            effect = {WRITES_GLOBAL, WARNS, EXITS},
            calls = "callback",
            doc = "Starts a buffer for output.",
            examples =
                    "(function () { ob_start(); ob_start(fn($text) => strtoupper($text)); echo 'a'; ob_end_flush(); return ob_get_clean(); })() => 'A'")
    static boolean start(Request request, BuiltinCall call, Object callback, long chunkSize, long flags) {
        OutputBuffers output = request.output();
        if (output.inHandler()) {
            output.discardHandlers();
            request.raise(
                    ErrorLevel.ERROR,
                    call.name() + "(): Cannot use output buffering in output buffering display handlers");
            return false;
        }
        int size = (int) Math.max(0, Math.min(chunkSize, Integer.MAX_VALUE));
        int user = (int) flags & 0x70;
        if (callback == PhpNull.INSTANCE) {
            output.start(null, "default output handler", size, user);
            return true;
        }
        CallableResolution resolution = callback instanceof PhpString
                        || callback instanceof PhpArray
                        || callback instanceof dev.parade.interpreter.values.PhpObject
                ? request.engine().callables().resolve(request, callback)
                : CallableResolution.failed("no array or string given");
        if (resolution.callable() == null) {
            request.warning("ob_start(): " + resolution.problem());
            request.notice("ob_start(): Failed to create buffer");
            return false;
        }
        Owned.retain(callback);
        String name = CallableNames.of(callback);
        String shown = callback instanceof PhpClosure closure ? Traces.functionName(closure.function()) : name;
        output.start(new ProgramHandler(request, resolution.callable(), shown), name, size, user);
        return true;
    }

    private static Buffer active(Request request, BuiltinCall call, String failed, String missing) {
        Buffer top = request.output().top();
        if (top == null) {
            request.notice(call.name() + "(): Failed to " + failed + " buffer. No buffer to " + missing);
        }
        return top;
    }

    private static String place(Request request, Buffer buffer) {
        return buffer.name() + " (" + (request.output().level() - 1) + ")";
    }

    private static boolean refuseInHandler(Request request, BuiltinCall call) {
        if (request.output().inHandler()) {
            request.output().discardHandlers();
            request.raise(
                    ErrorLevel.ERROR,
                    call.name() + "(): Cannot use output buffering in output buffering display handlers");
            return true;
        }
        return false;
    }

    @PhpFunction(
            sig = "ob_flush(): bool",
            effect = {OUTPUT, WARNS, WRITES_GLOBAL},
            doc = "Sends the innermost buffer on and keeps it open.",
            examples =
                    "(function () { ob_start(); ob_start(); echo 'a'; ob_flush(); ob_end_clean(); return ob_get_clean(); })() => 'a'")
    static boolean flush(Request request, BuiltinCall call) {
        Buffer top = active(request, call, "flush", "flush");
        if (top == null || refuseInHandler(request, call)) {
            return false;
        }
        if ((top.flags() & FLUSHABLE) == 0) {
            request.notice("ob_flush(): Failed to flush buffer of " + place(request, top));
            return false;
        }
        request.output().flush();
        return true;
    }

    @PhpFunction(
            sig = "ob_clean(): bool",
            effect = {WARNS, WRITES_GLOBAL},
            doc = "Empties the innermost buffer.",
            examples = "(function () { ob_start(); echo 'a'; ob_clean(); echo 'b'; return ob_get_clean(); })() => 'b'")
    static boolean clean(Request request, BuiltinCall call) {
        Buffer top = active(request, call, "delete", "delete");
        if (top == null || refuseInHandler(request, call)) {
            return false;
        }
        if ((top.flags() & CLEANABLE) == 0) {
            request.notice("ob_clean(): Failed to delete buffer of " + place(request, top));
            return false;
        }
        request.output().clean();
        return true;
    }

    /** Ends the innermost buffer if the program may. */
    private static boolean end(Request request, BuiltinCall call, boolean send) {
        Buffer top = request.output().top();
        if ((top.flags() & REMOVABLE) == 0) {
            request.notice(
                    call.name() + "(): Failed to " + (send ? "send" : "discard") + " buffer of " + place(request, top));
            return false;
        }
        if (refuseInHandler(request, call)) {
            return false;
        }
        request.output().end(send);
        return true;
    }

    @PhpFunction(
            sig = "ob_end_flush(): bool",
            effect = {OUTPUT, WARNS, WRITES_GLOBAL},
            doc = "Sends the innermost buffer on and ends it.",
            examples =
                    "(function () { ob_start(); ob_start(); echo 'a'; ob_end_flush(); return ob_get_clean(); })() => 'a'")
    static boolean endFlush(Request request, BuiltinCall call) {
        return active(request, call, "delete and flush", "delete or flush") != null && end(request, call, true);
    }

    @PhpFunction(
            sig = "ob_end_clean(): bool",
            effect = {WARNS, WRITES_GLOBAL},
            doc = "Throws the innermost buffer away.",
            examples = {
                "(function () { ob_start(); echo 'a'; return ob_end_clean(); })() => true",
                "@ob_end_clean() => false"
            })
    static boolean endClean(Request request, BuiltinCall call) {
        return active(request, call, "delete", "delete") != null && end(request, call, false);
    }

    @PhpFunction(
            sig = "ob_get_flush(): string|false",
            effect = {OUTPUT, WARNS, WRITES_GLOBAL},
            doc = "The content of the innermost buffer, which is sent on and ended.",
            examples =
                    "(function () { ob_start(); ob_start(); echo 'a'; return ob_get_flush() . ob_get_clean(); })() => 'aa'")
    static Object getFlush(Request request, BuiltinCall call) {
        Buffer top = active(request, call, "delete and flush", "delete or flush");
        if (top == null) {
            return false;
        }
        PhpString content = top.content();
        if (!end(request, call, true)) {
            request.notice("ob_get_flush(): Failed to delete buffer of " + place(request, top));
        }
        return content;
    }

    @PhpFunction(
            sig = "ob_get_clean(): string|false",
            effect = {WARNS, WRITES_GLOBAL},
            doc = "The content of the innermost buffer, which is thrown away.",
            examples = {
                "(function () { ob_start(); echo 'a'; return ob_get_clean(); })() => 'a'",
                "ob_get_clean() => false"
            })
    static Object getClean(Request request, BuiltinCall call) {
        Buffer top = request.output().top();
        if (top == null) {
            return false;
        }
        PhpString content = top.content();
        if (!end(request, call, false)) {
            request.notice("ob_get_clean(): Failed to delete buffer of " + place(request, top));
        }
        return content;
    }

    @PhpFunction(
            sig = "ob_get_contents(): string|false",
            effect = READS_GLOBAL,
            doc = "The content of the innermost buffer.",
            examples =
                    "(function () { ob_start(); echo 'a'; $all = ob_get_contents(); ob_end_clean(); return $all; })() => 'a'")
    static Object getContents(Request request) {
        Buffer top = request.output().top();
        return top == null ? (Object) false : top.content();
    }

    @PhpFunction(
            sig = "ob_get_level(): int",
            effect = READS_GLOBAL,
            doc = "How many buffers are open.",
            examples = "ob_get_level() => 0")
    static long getLevel(Request request) {
        return request.output().level();
    }

    @PhpFunction(
            sig = "ob_get_length(): int|false",
            effect = READS_GLOBAL,
            doc = "Number of bytes in the innermost buffer.",
            examples =
                    "(function () { ob_start(); echo 'abc'; $n = ob_get_length(); ob_end_clean(); return $n; })() => 3")
    static Object getLength(Request request) {
        Buffer top = request.output().top();
        return top == null ? (Object) false : (Object) (long) top.length();
    }

    @PhpFunction(
            sig = "ob_list_handlers(): array",
            effect = READS_GLOBAL,
            doc = "The handlers, the outermost first.",
            examples = "ob_list_handlers() => []")
    static PhpArray listHandlers(Request request) {
        PhpArray result = new PhpArray();
        for (int i = 0; i < request.output().level(); i++) {
            result.append(PhpString.of(request.output().buffer(i).name()));
        }
        return result;
    }

    @PhpFunction(
            sig = "ob_get_status(bool $full_status = false): array",
            effect = READS_GLOBAL,
            doc = "What there is to know of the innermost buffer, or of all.",
            examples = "ob_get_status() => []")
    static PhpArray getStatus(Request request, boolean full) {
        OutputBuffers output = request.output();
        PhpArray result = new PhpArray();
        if (!full) {
            return output.top() == null ? result : status(request, output.top(), output.level() - 1);
        }
        for (int i = 0; i < output.level(); i++) {
            result.append(status(request, output.buffer(i), i));
        }
        return result;
    }

    private static PhpArray status(Request request, Buffer buffer, int level) {
        int flags = buffer.flags() | (buffer.isUser() ? 1 : 0) | (buffer.isStarted() ? STARTED : 0);
        if (buffer.isDisabled()) {
            flags |= DISABLED;
        } else if (buffer.isStarted() && request.level() >= 84) {
            flags |= PROCESSED;
        }
        PhpArray result = new PhpArray();
        result.put("name", PhpString.of(buffer.name()));
        result.put("type", buffer.isUser() ? 1L : 0L);
        result.put("flags", (long) flags);
        result.put("level", (long) level);
        result.put("chunk_size", (long) buffer.chunkSize());
        result.put("buffer_size", (long) buffer.capacity());
        result.put("buffer_used", (long) buffer.length());
        return result;
    }

    @PhpFunction(
            sig = "ob_implicit_flush(bool $enable = true): void",
            effect = WRITES_GLOBAL,
            doc = "Has each write reach the client at once, or no longer.",
            examples = "ob_implicit_flush(false) => null")
    static void implicitFlush(Request request, boolean enable) {
        request.output().setImplicitFlush(enable);
    }

    @PhpFunction(
            sig = "flush(): void",
            effect = OUTPUT,
            doc = "Hands what left the buffers to the client.",
            examples = "flush() => null")
    static void flushSink(Request request) {
        request.output().flushSink();
    }
}
