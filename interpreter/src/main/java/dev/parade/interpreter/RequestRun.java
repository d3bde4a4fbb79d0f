package dev.parade.interpreter;

import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpExit;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.fibers.Fibers;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.translate.Loader;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.PhpSyntaxException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/** One request from its first statement to its end: script, handlers, shutdown functions, destructors, output. */
final class RequestRun {
    private final Request request;
    private final Loader loader;
    private int status;
    private boolean fatal;
    private boolean exited;

    RequestRun(Request request, Loader loader) {
        this.request = request;
        this.loader = loader;
    }

    int execute() {
        return execute(() -> step(() -> script(loader::main)));
    }

    /** The same, but that the script is only compiled. */
    int compile() {
        return execute(() -> step(() -> script(loader::compile)));
    }

    /**
     * A request whose program comes piece by piece, as in the interactive shell: an uncaught exception is reported and the
     * next piece runs. Ends at a null piece, at exit and at a fatal error.
     */
    int executePieces(String name, Supplier<byte[]> pieces) {
        return execute(() -> {
            byte[] piece = pieces.get();
            while (piece != null && !fatal && !exited) {
                byte[] code = piece;
                step(() -> piece(name, code));
                request.output().flushSink();
                piece = fatal || exited ? null : pieces.get();
            }
        });
    }

    private void piece(String name, byte[] code) {
        try {
            loader.main(request, Loader.parseSource(name, code));
        } catch (PhpSyntaxException e) {
            try {
                request.errors().raiseAt(ErrorLevel.PARSE, e.getMessage(), name, e.line());
            } catch (PhpExit ignored) {
                // The next piece may be better.
            }
        } catch (PhpThrow thrown) {
            Exceptions.reportUncaught(request, thrown.object());
        }
    }

    private int execute(Runnable program) {
        superglobals();
        step(this::deprecatedSettings);
        step(this::outputHandler);
        program.run();
        while (ShutdownFunctions.of(request).hasMore() && !request.timeLimit().isStopping()) {
            if (step(() -> ShutdownFunctions.of(request).run())) {
                // An exit also ends the functions behind.
                break;
            }
        }
        step(() -> request.output().endAll());
        if (fatal) {
            request.lifetimes().abandon();
            step(() -> Fibers.of(request).abandon());
        } else {
            step(this::destructors);
            step(() -> Fibers.of(request).abandon());
        }
        step(() -> Resources.of(request).closeAll());
        step(() -> request.output().endAll());
        request.output().flushSink();
        return status;
    }

    private void deprecatedSettings() {
        for (String name : DeprecatedSettings.NAMES) {
            String value = request.spec().ini().get(name);
            if (value != null && DeprecatedSettings.isDeprecated(request.level(), name, value)) {
                String message = "PHP Startup: " + name + " INI setting is deprecated";
                request.errors().raiseAt(ErrorLevel.DEPRECATED, message, "Unknown", 0);
            }
        }
        if (request.spec().ini().keySet().stream().anyMatch(RequestRun::mayBeChecked)) {
            for (SettingCheck check : ServiceLoader.load(SettingCheck.class, SettingCheck.class.getClassLoader())) {
                for (String name : check.settings()) {
                    String value = request.spec().ini().get(name);
                    if (value != null) {
                        check.check(
                                request,
                                name,
                                value,
                                (level, message) ->
                                        request.errors().raiseAt(level, "PHP Startup: " + message, "Unknown", 0));
                    }
                }
            }
        }
    }

    /** Settings that an extension may check; finding the extensions costs something, so the others do not lead there. */
    private static boolean mayBeChecked(String setting) {
        return setting.startsWith("mbstring.") || setting.endsWith("_encoding");
    }

    /** The buffer that output_handler or output_buffering asks for from the start. */
    private void outputHandler() {
        String handler = request.ini().get("output_handler");
        int size = request.ini().number("output_buffering");
        if (handler != null && !handler.isEmpty()) {
            Callables.call(request, PhpString.of("ob_start"), PhpString.of(handler));
        } else if (size > 0) {
            Callables.call(request, PhpString.of("ob_start"), PhpNull.INSTANCE, size > 1 ? (long) size : 0L);
        }
    }

    /** The last destructors. What one of them throws is reported and ends them all, whatever handlers there are. */
    private void destructors() {
        if (!request.lifetimes().isActive()) {
            return;
        }
        try {
            request.lifetimes().beginEnd();
            destroyGlobals();
            request.lifetimes().endOfRequest();
        } catch (PhpThrow thrown) {
            request.lifetimes().abandon();
            status = 255;
            Exceptions.reportUncaught(request, thrown.object());
        }
    }

    /**
     * Objects in global variables die before the rest, the last variable first, as long as nothing else holds them; what
     * they held may be next.
     */
    private void destroyGlobals() {
        PhpArray globals = request.globals();
        boolean again = true;
        while (again) {
            again = false;
            for (int p = globals.end() - 1; p >= 0; p--) {
                // A destructor may remove variables.
                if (p < globals.end()
                        && globals.rawAt(p) instanceof PhpReference cell
                        && cell.owners() <= 1
                        && !request.lifetimes().isShared(cell)
                        && cell.getOrUndefined() instanceof PhpObject o
                        && o.owners() == 1) {
                    cell.set(null);
                    again = true;
                    request.lifetimes().statementEnds(null);
                }
            }
        }
    }

    /** Runs a part of the request; true when it ended by an exit. */
    private boolean step(Runnable part) {
        try {
            part.run();
        } catch (PhpExit exit) {
            status = exit.status();
            fatal |= exit.isFatal();
            exited = true;
            return true;
        } catch (PhpThrow thrown) {
            uncaught(thrown);
        } catch (OutOfMemoryError exhausted) {
            request.setDepth(0);
            step(() -> MemoryWatch.exhausted(request));
        } catch (StackOverflowError overflow) {
            request.setDepth(0);
            step(() -> request.errors()
                    .raiseAt(
                            ErrorLevel.ERROR,
                            "Maximum call stack size reached. Infinite recursion?",
                            request.spec().script() == null
                                    ? "Unknown"
                                    : RequestFiles.ofPath(request.spec().script()),
                            0));
        } finally {
            request.setDepth(0);
        }
        return false;
    }

    private void uncaught(PhpThrow thrown) {
        PhpObject object = thrown.object();
        Object handler = request.errors().exceptionHandler();
        status = 255;
        if (handler != null) {
            request.errors().setExceptionHandler(null);
            step(() -> Callables.call(request, handler, object));
            status = 255;
            return;
        }
        exited = true;
        step(() -> Exceptions.reportUncaught(request, object));
        status = 255;
    }

    private void script(BiConsumer<Request, SourceUnit> use) {
        SourceUnit unit;
        String name = request.spec().script() == null
                ? request.spec().scriptName() == null
                        ? "Command line code"
                        : request.spec().scriptName()
                : RequestFiles.ofPath(realPath(request.spec().script()));
        try {
            if (request.spec().source() != null) {
                unit = loader.source(name, request.spec().source());
            } else {
                request.files().included().add(name);
                unit = loader.parse(realPath(request.spec().script()));
            }
        } catch (PhpSyntaxException e) {
            switch (e.kind()) {
                case PARSE -> request.errors().raiseAt(ErrorLevel.PARSE, e.getMessage(), name, e.line());
                case COMPILE -> request.errors().raiseAt(ErrorLevel.COMPILE_ERROR, e.getMessage(), name, e.line());
                case THROWN ->
                    request.errors().raiseUncaughtAt(ErrorLevel.COMPILE_ERROR, e.getMessage(), name, e.line());
            }
            return;
        } catch (IOException e) {
            request.output()
                    .write("Could not open input file: " + request.spec().script() + "\n");
            throw new PhpExit(1, true);
        }
        use.accept(request, unit);
    }

    private static Path realPath(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath();
        }
    }

    private void superglobals() {
        for (String name : List.of("_GET", "_POST", "_COOKIE", "_FILES", "_SERVER", "_ENV", "_REQUEST")) {
            Map<String, Object> given = request.spec().superglobals().getOrDefault(name, Map.of());
            PhpArray array = array(given);
            if (name.equals("_SERVER")) {
                server(array);
            } else if (name.equals("_REQUEST")) {
                merge(array, request.spec().superglobals().get("_GET"));
                merge(array, request.spec().superglobals().get("_POST"));
            }
            request.global(name).set(array);
        }
        PhpArray argv = argv();
        if (request.ini().flag("register_argc_argv") || request.spec().sapi().equals("cli")) {
            request.global("argv").set(argv);
            request.global("argc").set((long) argv.size());
        }
    }

    private PhpArray argv() {
        PhpArray argv = new PhpArray();
        String script = request.spec().scriptName() != null
                ? request.spec().scriptName()
                : request.spec().script() == null
                        ? "Standard input code"
                        : RequestFiles.ofPath(request.spec().script());
        argv.append(PhpString.of(script));
        for (String a : request.spec().arguments()) {
            argv.append(PhpString.ofUtf8(a));
        }
        return argv;
    }

    private void server(PhpArray server) {
        Map<String, String> environment = request.spec().environment() == null
                ? System.getenv()
                : request.spec().environment();
        environment.forEach((k, v) -> {
            if (server.get(k) == null) {
                server.put(PhpString.ofUtf8(k), PhpString.ofUtf8(v));
            }
        });
        PhpArray argv = argv();
        Object script = argv.get(0);
        for (String key : List.of("PHP_SELF", "SCRIPT_NAME", "SCRIPT_FILENAME", "PATH_TRANSLATED")) {
            if (server.get(key) == null) {
                server.put(key, script);
            }
        }
        if (server.get("DOCUMENT_ROOT") == null) {
            server.put("DOCUMENT_ROOT", PhpString.EMPTY);
        }
        double now = System.currentTimeMillis() / 1000.0;
        server.put("REQUEST_TIME", (long) now);
        server.put("REQUEST_TIME_FLOAT", now);
        server.put("argv", argv);
        server.put("argc", (long) argv.size());
    }

    private static void merge(PhpArray array, Map<String, Object> values) {
        if (values != null) {
            PhpArray from = array(values);
            for (int p = from.skipHoles(0); p < from.end(); p = from.skipHoles(p + 1)) {
                array.putKey(from.keyAt(p), from.valueAt(p));
            }
        }
    }

    private static PhpArray array(Map<?, ?> values) {
        PhpArray array = new PhpArray();
        values.forEach((k, v) -> {
            PhpString key = PhpString.of(String.valueOf(k));
            array.put(key, v instanceof Map<?, ?> m ? array(m) : v instanceof String s ? PhpString.of(s) : v);
        });
        return array;
    }
}
