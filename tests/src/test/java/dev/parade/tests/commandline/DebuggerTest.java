package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A session with a debugger over DAP, from outside: what an editor does. */
class DebuggerTest {
    private static final Pattern LISTENING = Pattern.compile("listening on .*:(\\d+)\\s*$");

    @TempDir
    Path folder;

    /** Where a thread stands. */
    private record Stop(int thread, JsonNode frames) {
        int line() {
            return frames.path(0).path("line").asInt();
        }

        String function() {
            return frames.path(0).path("name").asString();
        }

        int frame() {
            return frames.path(0).path("id").asInt();
        }
    }

    private static int port(BufferedReader output) throws IOException {
        String line;
        while ((line = output.readLine()) != null) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                return Integer.parseInt(listening.group(1));
            }
        }
        throw new AssertionError("no debugger's server");
    }

    private static Stop stopped(DapClient client) throws IOException {
        int thread = client.event("stopped").path("threadId").asInt();
        return new Stop(
                thread, client.request("stackTrace", Map.of("threadId", thread)).path("stackFrames"));
    }

    private static Stop step(DapClient client, String how, Stop from) throws IOException {
        client.request(how, Map.of("threadId", from.thread()));
        return stopped(client);
    }

    private static Map<String, JsonNode> children(DapClient client, int reference) throws IOException {
        Map<String, JsonNode> variables = new LinkedHashMap<>();
        for (JsonNode variable : client.request("variables", Map.of("variablesReference", reference))
                .path("variables")) {
            variables.put(variable.path("name").asString(), variable);
        }
        return variables;
    }

    private static Map<String, JsonNode> locals(DapClient client, Stop stop) throws IOException {
        JsonNode scope = client.request("scopes", Map.of("frameId", stop.frame()))
                .path("scopes")
                .path(0);
        assertEquals("Local", scope.path("name").asString());
        return children(client, scope.path("variablesReference").asInt());
    }

    private static String evaluate(DapClient client, Stop stop, String expression) throws IOException {
        return client.request("evaluate", Map.of("expression", expression, "frameId", stop.frame(), "context", "watch"))
                .path("result")
                .asString();
    }

    private static JsonNode breakpoints(DapClient client, Path file, int... lines) throws IOException {
        List<Map<String, Integer>> wanted = java.util.Arrays.stream(lines)
                .mapToObj(line -> Map.of("line", line))
                .toList();
        return client.request(
                        "setBreakpoints", Map.of("source", Map.of("path", file.toString()), "breakpoints", wanted))
                .path("breakpoints");
    }

    @SuppressWarnings("try") // closed before the end, which the process waits for
    @Test
    void session() throws IOException, InterruptedException {
        Path file = folder.toRealPath().resolve("a.php");
        Files.writeString(file, """
                <?php
                function add(int $a, int $b): int {
                    $sum = $a + $b;
                    return $sum;
                }
                class Counter {
                    private int $n = 5;
                    public array $list = ['x' => 1, 'y' => [1, 2]];
                    function up(int $by) {
                        $this->n += $by;
                        return add($this->n, $by);
                    }
                }
                $c = new Counter;
                foreach ([1, 2] as $i) {
                    $r = $c->up($i);
                    echo "r=$r\\n";
                }
                function numbers() {
                    $k = 7;
                    yield $k;
                }
                foreach (numbers() as $k) echo "k=$k\\n";
                echo "end\\n";
                """);
        Process process = ParadeProcess.start(folder, "run", "--dap=0", file.toString());
        try (BufferedReader output = process.inputReader();
                DapClient client = new DapClient(port(output))) {
            client.request("initialize", Map.of("adapterID", "test", "linesStartAt1", true));
            client.request("attach", Map.of());
            client.event("initialized");
            // Line 4 is in a function that has no tree yet, line 18 is none where a statement begins.
            breakpoints(client, file, 4, 16, 21);
            client.request("configurationDone", Map.of());

            Stop loop = stopped(client);
            assertEquals(16, loop.line());
            assertEquals("{main}", loop.function());
            Map<String, JsonNode> globals = locals(client, loop);
            assertEquals("1", globals.get("$i").path("value").asString());
            assertFalse(globals.containsKey("$_SERVER"));
            JsonNode counter = globals.get("$c");
            assertEquals("Counter", counter.path("value").asString());
            Map<String, JsonNode> properties =
                    children(client, counter.path("variablesReference").asInt());
            assertEquals("5", properties.get("n").path("value").asString());
            JsonNode list = properties.get("list");
            assertEquals("array(2)", list.path("value").asString());
            assertEquals(
                    "1",
                    children(client, list.path("variablesReference").asInt())
                            .get("x")
                            .path("value")
                            .asString());
            assertEquals("2", evaluate(client, loop, "$i + 1"));

            Stop method = step(client, "stepIn", loop);
            assertEquals(10, method.line());
            assertEquals("Counter::up", method.function());
            assertTrue(locals(client, method).containsKey("$this"));
            assertEquals("5!", evaluate(client, method, "$this->n . '!'"));
            JsonNode wrong = client.respond(
                    "evaluate", Map.of("expression", "nope()", "frameId", method.frame(), "context", "watch"));
            assertTrue(wrong.toString().contains("Call to undefined function nope()"), wrong::toString);

            Stop next = step(client, "next", method);
            assertEquals(11, next.line());
            Stop inner = step(client, "continue", next);
            assertEquals(4, inner.line());
            assertEquals(3, inner.frames().size());
            assertEquals("7", locals(client, inner).get("$sum").path("value").asString());
            evaluate(client, inner, "$sum = 100");
            Stop outer = step(client, "stepOut", inner);
            assertEquals("Counter::up", outer.function());

            breakpoints(client, file, 21);
            Stop generator = step(client, "continue", outer);
            assertEquals(21, generator.line());
            assertEquals("numbers", generator.function());
            assertEquals("7", locals(client, generator).get("$k").path("value").asString());
            breakpoints(client, file);
            client.request("continue", Map.of("threadId", generator.thread()));
            client.event("terminated");
            client.request("disconnect", Map.of());
            client.close();
            assertTrue(process.waitFor(1, TimeUnit.MINUTES));
            assertEquals(
                    List.of("r=100", "r=10", "k=7", "end"),
                    output.lines()
                            .filter(line -> !line.startsWith("[Graal DAP]"))
                            .toList());
        } finally {
            process.destroyForcibly();
        }
    }
}
