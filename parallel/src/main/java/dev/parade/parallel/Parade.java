package dev.parade.parallel;

import dev.parade.interpreter.Engine;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestSpec;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.ErrorReporter.LastError;
import dev.parade.interpreter.web.ResponseHeaders;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Runs PHP for a Java program: any number of requests at a time, each alone in its world, all with the same compiled code.
 * One is enough for a process; it is safe for use by all threads.
 */
public final class Parade implements AutoCloseable {
    private final Engine engine;
    private final RequestThreads threads;
    private final Duration timeout;
    private final int level;
    private final String parallel;
    private final Map<String, String> ini;

    private Parade(Builder builder) {
        engine = Engine.create();
        threads = new RequestThreads(builder.threads);
        timeout = builder.timeout;
        level = builder.level;
        parallel = builder.parallel;
        ini = Map.copyOf(builder.ini);
    }

    /** An executor with settings of its own. */
    public static Builder builder() {
        return new Builder();
    }

    /** Settings of an executor. */
    public static final class Builder {
        private int threads = Math.max(16, 4 * Runtime.getRuntime().availableProcessors());
        private Duration timeout = Duration.ofSeconds(30);
        private int level = 85;
        private String parallel = "auto";
        private final Map<String, String> ini = new java.util.LinkedHashMap<>();

        private Builder() {}

        /** Most requests that run at a time (default: 4 per processor, at least 16); others wait. */
        public Builder threads(int most) {
            threads = most;
            return this;
        }

        /** How long a request may run on the clock (default: 30 seconds). */
        public Builder timeout(Duration most) {
            timeout = most;
            return this;
        }

        /** PHP's version to follow: 82 to 85 (default). */
        public Builder level(int version) {
            level = version;
            return this;
        }

        /** When array functions use several cores: auto (default), off or force. */
        public Builder parallel(String mode) {
            if (!List.of("auto", "off", "force").contains(mode)) {
                throw new IllegalArgumentException("parallel is auto, off or force, not " + mode);
            }
            parallel = mode;
            return this;
        }

        /** A setting for every request. */
        public Builder ini(String name, String value) {
            ini.put(name, value);
            return this;
        }

        /** The executor. */
        public Parade build() {
            return new Parade(this);
        }
    }

    /** Runs a request and waits for its end. PHP's errors are in the answer; an exception is a mistake of ours. */
    public PhpResponse execute(PhpRequest request) {
        try {
            return submit(request).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** Runs a request on another thread. */
    public CompletableFuture<PhpResponse> submit(PhpRequest request) {
        CompletableFuture<PhpResponse> response = new CompletableFuture<>();
        threads.execute(() -> {
            try {
                response.complete(run(request));
            } catch (Throwable e) {
                response.completeExceptionally(e);
            }
        });
        return response;
    }

    private PhpResponse run(PhpRequest given) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        ByteArrayOutputStream errorOutput = new ByteArrayOutputStream();
        Map<String, String> settings = new java.util.LinkedHashMap<>(ini);
        settings.putAll(given.ini());
        RequestSpec spec = new RequestSpec(
                given.script(),
                given.source(),
                null,
                given.arguments(),
                settings,
                given.environment(),
                given.workingDirectory(),
                new ByteArrayInputStream(given.stdin()),
                body::write,
                errorOutput::write,
                level,
                given.superglobals(),
                "cgi-fcgi",
                parallel);
        Request[] running = new Request[1];
        int exitStatus = engine.runHere(spec, request -> {
            running[0] = request;
            request.timeLimit().clock(given.timeout() != null ? given.timeout() : timeout);
        });
        return answer(running[0], exitStatus, body.toByteArray(), errorOutput.toByteArray());
    }

    private static PhpResponse answer(Request request, int exitStatus, byte[] body, byte[] errorOutput) {
        ResponseHeaders headers = ResponseHeaders.of(request);
        LastError last = request.errors().last();
        Optional<String> error = last != null && (last.level() & ErrorLevel.FATAL) != 0
                ? Optional.of(utf8(last.message() + " in " + last.file() + " on line " + last.line()))
                : Optional.empty();
        int status = headers.status() != 0 ? headers.status() : error.isPresent() && body.length == 0 ? 500 : 200;
        List<String> lines = headers.lines().stream().map(Parade::utf8).toList();
        return new PhpResponse(exitStatus, status, lines, body, errorOutput, error);
    }

    private static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** Ends the threads once their requests have ended. */
    @Override
    public void close() {
        threads.close();
        engine.close();
    }
}
