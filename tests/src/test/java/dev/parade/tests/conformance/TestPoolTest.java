package dev.parade.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestPoolTest {
    @TempDir
    private Path folder;

    /** A runner whose script says what it does: text to print, or how to break. */
    private static final class Scripted implements ScriptRunner {
        @Override
        public ScriptResult run(ScriptSpec script) throws InterruptedException {
            String code;
            try {
                code = Files.readString(script.file(), StandardCharsets.ISO_8859_1)
                        .strip();
            } catch (java.io.IOException e) {
                throw new AssertionError(e);
            }
            return switch (code) {
                case "overflow" -> throw new StackOverflowError();
                case "memory" -> throw new OutOfMemoryError("pretended");
                case "hang" -> {
                    while (true) {
                        try {
                            Thread.sleep(10_000);
                        } catch (InterruptedException ignored) {
                            // A test that cannot be stopped.
                        }
                    }
                }
                case "late" -> ScriptResult.broken(ScriptResult.Ending.TIMEOUT, "", "late");
                default -> new ScriptResult(ScriptResult.Ending.DONE, code + "\n", Map.of(), 0, "");
            };
        }

        @Override
        public String executable() {
            return "";
        }
    }

    private void test(String name, String sections) throws Exception {
        Files.writeString(folder.resolve(name), "--TEST--\nt\n" + sections);
    }

    private Map<String, Status> run(List<List<String>> groups) throws Exception {
        TestExecution execution = new TestExecution(new Scripted(), folder, "8.4", Duration.ofSeconds(1));
        List<TestResult> results = new ArrayList<>();
        new TestPool(execution, groups, 2, Duration.ofSeconds(1)).run(results::add);
        Map<String, Status> statuses = new TreeMap<>();
        results.forEach(result -> statuses.put(result.name(), result.status()));
        assertEquals(statuses.size(), results.size());
        return statuses;
    }

    @Test
    void nothingStopsTheRun() throws Exception {
        test("pass.phpt", "--FILE--\nhello\n--EXPECTF--\nhe%s\n");
        test("fail.phpt", "--FILE--\nhello\n--EXPECT--\nbye\n");
        test("xfail.phpt", "--XFAIL--\nwhy\n--FILE--\nhello\n--EXPECT--\nbye\n");
        test("skip.phpt", "--SKIPIF--\nskip not here\n--FILE--\nhello\n--EXPECT--\nhello\n");
        test("overflow.phpt", "--FILE--\noverflow\n--EXPECT--\n\n");
        test("memory.phpt", "--FILE--\nmemory\n--EXPECT--\n\n");
        test("hang.phpt", "--FILE--\nhang\n--EXPECT--\n\n");
        test("late.phpt", "--FILE--\nlate\n--EXPECT--\n\n");
        test("borked.phpt", "--FILE--\nhello\n");
        Map<String, Status> statuses = run(List.of(
                List.of("hang.phpt", "pass.phpt"),
                List.of("fail.phpt"),
                List.of("xfail.phpt"),
                List.of("skip.phpt"),
                List.of("overflow.phpt"),
                List.of("memory.phpt"),
                List.of("late.phpt"),
                List.of("borked.phpt")));
        assertEquals(
                new TreeMap<>(Map.of(
                        "pass.phpt", Status.PASS,
                        "fail.phpt", Status.FAIL,
                        "xfail.phpt", Status.XFAIL,
                        "skip.phpt", Status.SKIP,
                        "overflow.phpt", Status.CRASH,
                        "memory.phpt", Status.CRASH,
                        "hang.phpt", Status.TIMEOUT,
                        "late.phpt", Status.TIMEOUT,
                        "borked.phpt", Status.FAIL)),
                statuses);
        assertTrue(Files.notExists(folder.resolve("pass.php")), "what a test wrote for itself is gone");
    }
}
