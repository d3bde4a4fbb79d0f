package dev.parade.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewsTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private static TestResult result(String name, Status status) {
        return new TestResult(name, status, "", new ExpectedOutput.Exact("expected"), "printed", 1);
    }

    private int tell(List<TestResult> results) throws IOException, InterruptedException {
        Path list = folder.resolve("differences.txt");
        Files.writeString(list, "# what PHP 8.5 changed\nZend/tests/a.phpt\tnull as a key is deprecated\n");
        PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
        List<TestResult> failures =
                results.stream().filter(r -> r.status() == Status.FAIL).toList();
        return new News(Tags.none(), Tags.list(list), out).tell(results, failures, names -> results, true);
    }

    @Test
    void anExplainedDifferenceIsNoNews() throws Exception {
        assertEquals(
                0, tell(List.of(result("Zend/tests/a.phpt", Status.FAIL), result("Zend/tests/b.phpt", Status.PASS))));
        assertEquals("", told.toString(StandardCharsets.UTF_8));
    }

    @Test
    void anUnexplainedOneFails() throws Exception {
        assertEquals(1, tell(List.of(result("Zend/tests/b.phpt", Status.FAIL))));
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("fails now: Zend/tests/b.phpt"));
    }

    @Test
    void anExplanationOfNothingFails() throws Exception {
        assertEquals(1, tell(List.of(result("Zend/tests/a.phpt", Status.PASS))));
        assertTrue(told.toString(StandardCharsets.UTF_8).contains("passes, so that there is no difference"));
    }
}
