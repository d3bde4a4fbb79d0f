package dev.parade.library.core;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.EXITS;
import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.PROCESS;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.ErrorReporter.LastError;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.mail.Mail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Errors: which are reported, who handles them, and raising one's own. */
final class ErrorFunctions {
    private ErrorFunctions() {}

    @PhpFunction(
            sig = "error_reporting(?int $error_level = null): int",
            effect = {READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT},
            doc = "Levels of errors that were reported until now; an argument sets new ones.",
            examples = "(function () { error_reporting(E_ALL); return error_reporting(); })() => E_ALL")
    static long errorReporting(Request request, Long level) {
        int before = request.errors().reporting();
        if (level != null) {
            request.errors().setReporting((int) (long) level);
            request.ini().set("error_reporting", Long.toString(level));
        }
        return before;
    }

    @PhpFunction(
            sig = "set_error_handler(?callable $callback, int $error_levels = 32767)",
            effect = {WRITES_GLOBAL},
            doc = "Sets the function that handles errors; answers the one before.",
            examples =
                    "(function () { set_error_handler(function ($level, $text) use (&$seen) { $seen = $text; return true; }); trigger_error('oops'); return $seen; })() => 'oops'")
    static Object setErrorHandler(Request request, PhpCallable callback, long levels) {
        Owned.retain(callback == null ? null : callback.value());
        return request.errors().setHandler(callback == null ? null : callback.value(), (int) levels);
    }

    @PhpFunction(
            sig = "restore_error_handler(): true",
            effect = WRITES_GLOBAL,
            doc = "Brings the handler before back.",
            examples = "restore_error_handler() => true")
    static boolean restoreErrorHandler(Request request) {
        request.errors().restoreHandler();
        return true;
    }

    @PhpFunction(
            sig = "get_error_handler(): ?callable",
            effect = READS_GLOBAL,
            since = "8.5",
            doc = "The function that handles errors.",
            examples = "get_error_handler() => null")
    static Object getErrorHandler(Request request) {
        return request.errors().handler();
    }

    @PhpFunction(
            sig = "set_exception_handler(?callable $callback)",
            effect = {WRITES_GLOBAL},
            doc = "Sets the function that handles uncaught exceptions; answers the one before.",
            examples = "set_exception_handler(null) => null")
    static Object setExceptionHandler(Request request, PhpCallable callback) {
        Owned.retain(callback == null ? null : callback.value());
        return request.errors().setExceptionHandler(callback == null ? null : callback.value());
    }

    @PhpFunction(
            sig = "restore_exception_handler(): true",
            effect = WRITES_GLOBAL,
            doc = "Brings the handler of uncaught exceptions before back.",
            examples = "restore_exception_handler() => true")
    static boolean restoreExceptionHandler(Request request) {
        request.errors().restoreExceptionHandler();
        return true;
    }

    @PhpFunction(
            sig = "get_exception_handler(): ?callable",
            effect = READS_GLOBAL,
            since = "8.5",
            doc = "The function that handles uncaught exceptions.",
            examples = "get_exception_handler() => null")
    static Object getExceptionHandler(Request request) {
        return request.errors().exceptionHandler();
    }

    @PhpFunction(
            sig = "trigger_error(string $message, int $error_level = 1024): bool",
            effect = {WARNS, EXITS, THROWS, OUTPUT},
            aliases = "user_error",
            doc = "Raises an error of the program's own.",
            examples = "@trigger_error('oops', E_USER_WARNING) => true")
    static boolean triggerError(Request request, BuiltinCall call, PhpString message, long level) {
        switch ((int) level) {
            case ErrorLevel.USER_ERROR -> {
                if (request.level() >= 84) {
                    request.deprecated("Passing E_USER_ERROR to trigger_error() is deprecated since 8.4, "
                            + "throw an exception or call exit with a string message instead");
                }
            }
            case ErrorLevel.USER_WARNING, ErrorLevel.USER_NOTICE, ErrorLevel.USER_DEPRECATED -> {}
            default ->
                throw ArgumentErrors.valueError(
                        call, 1, "must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED");
        }
        request.raise((int) level, message.toString());
        return true;
    }

    @PhpFunction(
            sig = "error_get_last(): ?array",
            effect = READS_GLOBAL,
            doc = "The error raised last.",
            examples = {
                "error_get_last() => null",
                "(function () { @trigger_error('oops'); return error_get_last()['message']; })() => 'oops'"
            })
    static PhpArray errorGetLast(Request request) {
        LastError last = request.errors().last();
        if (last == null) {
            return null;
        }
        PhpArray result = new PhpArray();
        result.put("type", (long) last.level());
        result.put("message", PhpString.of(last.message()));
        result.put("file", PhpString.of(last.file()));
        result.put("line", (long) last.line());
        if (last.trace() != null) {
            result.put("trace", last.trace());
        }
        return result;
    }

    @PhpFunction(
            sig = "error_clear_last(): void",
            effect = WRITES_GLOBAL,
            doc = "Forgets the error raised last.",
            examples =
                    "(function () { @trigger_error('oops'); error_clear_last(); return error_get_last(); })() => null")
    static void errorClearLast(Request request) {
        request.errors().clearLast();
    }

    @PhpFunction(
            sig = "error_log(string $message, int $message_type = 0, ?path $destination = null, "
                    + "?string $additional_headers = null): bool",
            effect = {WRITES_FILE, OUTPUT, PROCESS, WARNS},
            doc = "Writes a message to the log (standard error, or the file of error_log), a file or a mail.",
            examples =
                    "(function () { error_log(\"line\\n\", 3, 'log'); return file_get_contents('log'); })() => \"line\\n\"")
    static boolean errorLog(
            Request request, PhpString message, long type, PhpString destination, PhpString additionalHeaders) {
        switch ((int) type) {
            case 1 -> {
                return Mail.send(
                        request,
                        "error_log",
                        destination == null ? "" : destination.toString(),
                        "PHP error_log message",
                        message.toString(),
                        additionalHeaders == null ? "" : additionalHeaders.toString(),
                        "");
            }
            case 2 -> {
                request.warning("error_log(): TCP/IP option not available!");
                return false;
            }
            case 3 -> {
                return append(request, destination == null ? "" : destination.toString(), message);
            }
            case 4 -> {
                toStandardError(request, message + "\n");
                return true;
            }
            default -> {
                return log(request, message);
            }
        }
    }

    private static boolean log(Request request, PhpString message) {
        String file = request.ini().get("error_log");
        if (file == null || file.isEmpty() || file.equals("syslog")) {
            toStandardError(request, message + "\n");
            return true;
        }
        String stamp = ZonedDateTime.now(ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("dd-MMM-yyyy HH:mm:ss", Locale.ENGLISH));
        return append(request, file, PhpString.of("[" + stamp + " UTC] " + message + "\n"));
    }

    private static void toStandardError(Request request, String text) {
        byte[] bytes = PhpString.of(text).exactBytes();
        if (request.spec().errors() != null) {
            request.spec().errors().write(bytes, 0, bytes.length);
        } else {
            System.err.write(bytes, 0, bytes.length);
            System.err.flush();
        }
    }

    private static boolean append(Request request, String file, PhpString message) {
        request.observe(WRITES_FILE);
        Path path = request.files().resolve(file);
        try {
            Files.write(path, message.exactBytes(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException e) {
            request.warning("error_log(" + file + "): Failed to open stream: "
                    + (Files.exists(path) || path.getParent() == null || Files.exists(path.getParent())
                            ? "Permission denied"
                            : "No such file or directory"));
            return false;
        }
    }
}
