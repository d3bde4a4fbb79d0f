package dev.parade.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.interpreter.RequestSpec;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class InProcessRunnerTest {
    private static ScriptResult run(ToIntFunction<RequestSpec> engine, boolean cgi, Map<String, String> environment)
            throws InterruptedException {
        return new InProcessRunner(engine, 84, "off")
                .run(new ScriptSpec(
                        Path.of("/x.php"),
                        Map.of("error_reporting", "E_ALL", "a", "On"),
                        List.of("one"),
                        environment,
                        "p=1".getBytes(StandardCharsets.ISO_8859_1),
                        cgi,
                        Path.of("/"),
                        ScriptSpec.Streams.BOTH,
                        Duration.ofMillis(300)));
    }

    private static void print(RequestSpec request, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        request.output().write(bytes, 0, bytes.length);
    }

    @Test
    void outputAndStatusCome() throws Exception {
        ScriptResult result = run(
                request -> {
                    print(
                            request,
                            request.arguments()
                                    + request.ini().get("error_reporting")
                                    + request.ini().get("a"));
                    return 7;
                },
                false,
                Map.of());
        assertEquals("[one]307191", result.output());
        assertEquals(7, result.exitCode());
        assertEquals(ScriptResult.Ending.DONE, result.ending());
    }

    @Test
    void aBugIsACrash() throws Exception {
        ScriptResult result = run(
                request -> {
                    print(request, "before");
                    throw new IllegalStateException("bug");
                },
                false,
                Map.of());
        assertEquals(ScriptResult.Ending.CRASH, result.ending());
        assertEquals("before", result.output());
        assertTrue(result.detail().startsWith("IllegalStateException: bug"), result.detail());
    }

    @Test
    void whatDoesNotEndIsGivenUp() throws Exception {
        ScriptResult result = run(
                request -> {
                    print(request, "before");
                    while (!Thread.currentThread().isInterrupted()) {
                        Thread.onSpinWait();
                    }
                    return 0;
                },
                false,
                Map.of());
        assertEquals(ScriptResult.Ending.TIMEOUT, result.ending());
        assertEquals("before", result.output());
    }

    @Test
    void webRequestsBringTheirVariables() throws Exception {
        ScriptResult result = run(
                request -> {
                    print(
                            request,
                            request.sapi()
                                    + request.superglobals().get("_GET")
                                    + request.superglobals().get("_POST")
                                    + request.superglobals().get("_COOKIE"));
                    return 0;
                },
                true,
                Map.of(
                        "QUERY_STRING", "a[b]=1",
                        "HTTP_COOKIE", "c=d",
                        "CONTENT_TYPE", "application/x-www-form-urlencoded"));
        assertEquals("cgi-fcgi{a={b=1}}{p=1}{c=d}", result.output());
    }
}
