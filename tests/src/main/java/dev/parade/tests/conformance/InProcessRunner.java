package dev.parade.tests.conformance;

import dev.parade.interpreter.IniValue;
import dev.parade.interpreter.RequestSpec;
import dev.parade.interpreter.output.OutputSink;
import dev.parade.interpreter.web.QueryVariables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToIntFunction;

/** Runs scripts as requests of one engine in this process: no start-up per test, and code is shared as in a server. */
public final class InProcessRunner implements ScriptRunner {
    /** What a runaway script may print before the rest is dropped. */
    private static final int MAX_OUTPUT_BYTES = 64 << 20;

    /** Virtual memory only, touched as far as a script recurses. */
    private static final long STACK_BYTES = 1L << 29;

    /** How long a cancelled script may take to notice. */
    private static final long GRACE_MILLIS = 1500;

    private final ToIntFunction<RequestSpec> engine;
    private final int level;
    private final String parallel;

    /**
     * @param engine runs a request to its end and answers PHP's exit status
     * @param level such as 84
     * @param parallel auto, off or force
     */
    public InProcessRunner(ToIntFunction<RequestSpec> engine, int level, String parallel) {
        this.engine = engine;
        this.level = level;
        this.parallel = parallel;
    }

    /** A runner with an engine of its own that behaves as this level, such as 84. */
    public static InProcessRunner create(int level) {
        return new InProcessRunner(EngineBinding.create(), level, "off");
    }

    @Override
    public String executable() {
        Path program = Path.of(System.getProperty("parade.root", "."), "parade");
        return program.toAbsolutePath().normalize().toString();
    }

    @Override
    public ScriptResult run(ScriptSpec script) throws InterruptedException {
        Collected out = new Collected();
        Collected err = script.streams() == ScriptSpec.Streams.BOTH ? out : new Collected();
        RequestSpec request = request(script, out, err);
        AtomicReference<Throwable> broken = new AtomicReference<>();
        int[] exitCode = {255};
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        exitCode[0] = engine.applyAsInt(request);
                    } catch (Throwable bug) {
                        broken.set(bug);
                    }
                },
                "request",
                STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        thread.join(script.timeout());
        Collected wanted = script.streams() == ScriptSpec.Streams.ERR ? err : out;
        if (thread.isAlive()) {
            String where = BrokenRuntime.topFrame(thread.getStackTrace());
            thread.interrupt();
            thread.join(GRACE_MILLIS);
            if (thread.isAlive()) {
                // It goes on alone; the tests that follow come first.
                thread.setPriority(Thread.MIN_PRIORITY);
            }
            endProcesses(script.timeout());
            return ScriptResult.broken(ScriptResult.Ending.TIMEOUT, wanted.text(), "at " + where);
        }
        if (broken.get() != null) {
            return ScriptResult.broken(ScriptResult.Ending.CRASH, wanted.text(), BrokenRuntime.describe(broken.get()));
        }
        return new ScriptResult(ScriptResult.Ending.DONE, wanted.text(), Map.of(), exitCode[0], "");
    }

    @Override
    public void close() {
        endProcesses(Duration.ZERO);
    }

    /** Ends processes that scripts started and that outlived any script that could still want them. */
    private static void endProcesses(Duration older) {
        Instant before = Instant.now().minus(older);
        ProcessHandle.current()
                .descendants()
                .filter(p -> p.info().startInstant().filter(before::isAfter).isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }

    private RequestSpec request(ScriptSpec script, OutputSink out, OutputSink err) {
        Map<String, String> ini = new LinkedHashMap<>();
        script.ini().forEach((name, value) -> ini.put(name, IniValue.ofOption(value, level)));
        InputStream stdin = script.stdin() == null ? null : new ByteArrayInputStream(script.stdin());
        return new RequestSpec(
                script.file(),
                null,
                script.file().toString(),
                script.arguments(),
                ini,
                script.environment(),
                script.directory(),
                stdin,
                out,
                err,
                level,
                script.cgi() ? superglobals(script) : Map.of(),
                script.cgi() ? "cgi-fcgi" : "cli",
                parallel);
    }

    private static Map<String, Map<String, Object>> superglobals(ScriptSpec script) {
        Map<String, String> environment = script.environment();
        Map<String, Map<String, Object>> variables = new LinkedHashMap<>();
        variables.put(
                "_GET",
                new QueryVariables()
                        .addQuery(environment.getOrDefault("QUERY_STRING", ""))
                        .variables());
        QueryVariables post = new QueryVariables();
        String type = environment.getOrDefault("CONTENT_TYPE", "");
        if (script.stdin() != null && type.startsWith("application/x-www-form-urlencoded")) {
            post.addQuery(new String(script.stdin(), StandardCharsets.ISO_8859_1));
        }
        variables.put("_POST", post.variables());
        variables.put(
                "_COOKIE",
                new QueryVariables()
                        .addCookies(environment.getOrDefault("HTTP_COOKIE", ""))
                        .variables());
        variables.put("_SERVER", new LinkedHashMap<>(environment));
        return variables;
    }

    /** Output kept in memory; written by the script's threads, read when it has ended or was given up. */
    private static final class Collected implements OutputSink {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public synchronized void write(byte[] from, int offset, int length) {
            bytes.write(from, offset, Math.min(length, Math.max(0, MAX_OUTPUT_BYTES - bytes.size())));
        }

        synchronized String text() {
            return bytes.toString(StandardCharsets.ISO_8859_1);
        }
    }
}
