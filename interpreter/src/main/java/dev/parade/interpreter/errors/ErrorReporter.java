package dev.parade.interpreter.errors;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.catalog.Effect;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.nodes.PhpRootNode;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.TraceText;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.Traces.Location;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Errors of a request: which are shown, where they go, and the program's own handlers. */
public final class ErrorReporter {
    /** A handler of the program's and the levels it is for. */
    public record Handler(Object callable, int levels) {}

    /** What error_get_last() answers; the trace, for a fatal error, is null for most. */
    public record LastError(int level, String message, String file, int line, PhpArray trace) {
        LastError(int level, String message, String file, int line) {
            this(level, message, file, line, null);
        }
    }

    private final Request request;
    private int reporting = ErrorLevel.ALL;
    private boolean inHandler;
    private final Deque<Handler> handlers = new ArrayDeque<>();
    private final Deque<Object> exceptionHandlers = new ArrayDeque<>();
    private Handler handler;
    private Object exceptionHandler;
    private LastError last;

    /** The reporter of a request. */
    public ErrorReporter(Request request) {
        this.request = request;
        String configured = request.ini().get("error_reporting");
        if (configured != null && !configured.isEmpty()) {
            try {
                reporting = Integer.parseInt(configured.trim());
            } catch (NumberFormatException e) {
                reporting = ErrorLevel.ALL;
            }
        }
    }

    /** The levels that are reported now: error_reporting(). */
    public int reporting() {
        return reporting;
    }

    /** Sets the levels that are reported. */
    public void setReporting(int levels) {
        reporting = levels;
    }

    /** What {@code @} leaves: fatal errors only. */
    public static final int SILENCED = ErrorLevel.FATAL;

    /** The last error, null for none. */
    public LastError last() {
        return last;
    }

    /** Forgets the last error. */
    public void clearLast() {
        last = null;
    }

    /** Sets the error handler; null for none. Answers the one before. */
    public Object setHandler(Object callable, int levels) {
        handlers.push(handler == null ? new Handler(null, 0) : handler);
        Object before = handler == null ? null : handler.callable();
        handler = callable == null ? null : new Handler(callable, levels);
        return before;
    }

    /** Brings the handler before back. */
    public void restoreHandler() {
        if (!handlers.isEmpty()) {
            Handler h = handlers.pop();
            handler = h.callable() == null ? null : h;
        }
    }

    /** The error handler, null for none. */
    public Object handler() {
        return handler == null ? null : handler.callable();
    }

    /** Sets the handler of uncaught exceptions; answers the one before. */
    public Object setExceptionHandler(Object callable) {
        Object before = exceptionHandler;
        exceptionHandlers.push(before == null ? PhpNull.INSTANCE : before);
        exceptionHandler = callable;
        return before;
    }

    /** Brings the handler before back. */
    public void restoreExceptionHandler() {
        if (!exceptionHandlers.isEmpty()) {
            Object h = exceptionHandlers.pop();
            exceptionHandler = h == PhpNull.INSTANCE ? null : h;
        }
    }

    /** The handler of uncaught exceptions, null for none. */
    public Object exceptionHandler() {
        return exceptionHandler;
    }

    /** Raises at the place that runs now. */
    @TruffleBoundary
    public void raise(int level, String message) {
        request.guard("an error");
        request.observe(Effect.WARNS);
        // How a message is shown depends on many things, none of which is an effect of its cause.
        Consumer<Effect> recorder = request.record(null);
        try {
            raiseHere(level, message);
        } finally {
            request.record(recorder);
        }
    }

    private void raiseHere(int level, String message) {
        if (handler == null && (level & reporting) == 0 && (level & ErrorLevel.FATAL) == 0) {
            // Nobody sees it: finding the place would cost a stack walk, which error_get_last() alone would want.
            last = new LastError(level, message, "", 0);
            Location location = Traces.here(request);
            last = new LastError(level, message, location.file(), location.line());
            return;
        }
        Location location = Traces.here(request);
        raiseAt(level, message, location.file(), location.line());
    }

    /** Raises at a node. */
    @TruffleBoundary
    public void raiseAt(int level, String message, PhpNode node) {
        PhpRootNode root = node.phpRoot();
        if (root == null || node.line() == 0) {
            raise(level, message);
            return;
        }
        raiseAt(level, message, root.file(), node.line());
    }

    private static final int USER =
            ErrorLevel.USER_ERROR | ErrorLevel.USER_WARNING | ErrorLevel.USER_NOTICE | ErrorLevel.USER_DEPRECATED;

    /** Raises at a given place. */
    @TruffleBoundary
    public void raiseAt(int level, String text, String file, int line) {
        raiseAt(level, text, file, line, isTraced(level));
    }

    /** Raises the error that an uncaught exception is; its trace is the exception's business. */
    @TruffleBoundary
    public void raiseUncaughtAt(int level, String text, String file, int line) {
        raiseAt(level, text, file, line, false);
    }

    /** Whether an error comes with a backtrace: a fatal one from PHP 8.5 on, unless fatal_error_backtraces is off. */
    private boolean isTraced(int level) {
        return (level & ErrorLevel.FATAL & ~ErrorLevel.PARSE) != 0
                && request.level() >= 85
                && request.ini().flag("fatal_error_backtraces");
    }

    private void raiseAt(int level, String text, String file, int line, boolean traced) {
        String message = (level & USER) == 0 ? PhpErrors.visible(text) : text;
        request.guard("an error");
        Handler h = handler;
        boolean userCanHandle =
                (level & (ErrorLevel.ERROR | ErrorLevel.PARSE | ErrorLevel.CORE_ERROR | ErrorLevel.COMPILE_ERROR)) == 0;
        if (h != null && userCanHandle && (h.levels() & level) != 0 && !inHandler) {
            // The handler is off while it runs: errors in it are reported as usual.
            inHandler = true;
            handler = null;
            Object result;
            try {
                result = Callables.call(
                        request, h.callable(), (long) level, PhpString.of(message), PhpString.of(file), (long) line);
            } finally {
                inHandler = false;
                if (handler == null) {
                    handler = h;
                }
            }
            if (!Boolean.FALSE.equals(result)) {
                return;
            }
        }
        boolean repeated = isRepeated(message, file, line);
        PhpArray trace = traced ? Traces.array(0, false, true, 0) : null;
        last = new LastError(level, message, file, line, trace);
        if ((level & reporting) != 0 && !repeated) {
            String shownTrace = trace == null ? "" : "\nStack trace:\n" + TraceText.of(request, trace, true);
            display(ErrorLevel.title(level), message, file, line, shownTrace);
        }
        if ((level & ErrorLevel.FATAL) != 0) {
            throw new PhpExit(255, true);
        }
    }

    /** Whether settings say that this is not worth showing after the error before. */
    private boolean isRepeated(String message, String file, int line) {
        return last != null
                && request.ini().flag("ignore_repeated_errors")
                && last.message().equals(message)
                && (request.ini().flag("ignore_repeated_source")
                        || last.line() == line && last.file().equals(file));
    }

    /** Writes an error the way display_errors wants it. */
    @TruffleBoundary
    public void display(String title, String message, String file, int line) {
        display(title, message, file, line, "");
    }

    private void display(String title, String message, String file, int line, String trace) {
        request.guard("an error");
        boolean log = request.ini().flag("log_errors");
        String display = request.ini().get("display_errors");
        boolean toStderr = "stderr".equalsIgnoreCase(display);
        if (log && request.spec().errors() != null) {
            write(true, "PHP " + title + ":  " + message + " in " + file + " on line " + line + trace + "\n");
        }
        if (!toStderr && !request.ini().flag("display_errors")) {
            return;
        }
        String prepend = request.ini().get("error_prepend_string");
        String append = request.ini().get("error_append_string");
        String text;
        if (request.ini().flag("html_errors")) {
            text = "<br />\n<b>" + title + "</b>:  " + message + " in <b>" + file + "</b> on line <b>" + line + "</b>"
                    + trace + "<br />\n";
        } else {
            text = (toStderr ? "" : "\n") + title + ": " + message + " in " + file + " on line " + line + trace + "\n";
        }
        write(toStderr, (prepend == null ? "" : prepend) + text + (append == null ? "" : append));
    }

    private void write(boolean toStderr, String text) {
        if (toStderr && request.spec().errors() != null) {
            byte[] bytes = PhpString.of(text).exactBytes();
            request.spec().errors().write(bytes, 0, bytes.length);
        } else {
            request.output().write(text);
        }
    }
}
