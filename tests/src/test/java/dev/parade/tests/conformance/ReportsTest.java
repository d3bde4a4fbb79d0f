package dev.parade.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {
    @TempDir
    private Path folder;

    private static TestResult failed(String name, String expected, String actual) {
        return new TestResult(name, Status.FAIL, "", new ExpectedOutput.Format(expected), actual, 1);
    }

    @Test
    void jsonHasCountsAndStatuses() throws Exception {
        Path file = folder.resolve("r.json");
        JsonReport.write(
                file,
                List.of(
                        failed("Zend/tests/a.phpt", "1", "2"),
                        TestResult.without("Zend/tests/b.phpt", Status.PASS, "", 1),
                        TestResult.without("Zend/tests/c.phpt", Status.SKIP, "why", 1),
                        TestResult.without("ext/spl/tests/d.phpt", Status.CRASH, "x", 1)),
                List.of(),
                List.of("a.php:3"));
        JsonNode report = JsonMapper.builder().build().readTree(Files.readString(file));
        assertEquals("a.php:3", report.get("parallel").get(0).asString());
        JsonNode zend = report.get("suites").get("Zend");
        assertEquals(3, zend.get("total").asInt());
        assertEquals(2, zend.get("runnable").asInt());
        assertEquals(1, zend.get("pass").asInt());
        assertEquals(1, zend.get("fail").asInt());
        assertEquals(1, zend.get("skip").asInt());
        assertEquals(1, report.get("suites").get("ext/spl").get("crash").asInt());
        assertEquals("FAIL", report.get("tests").get("Zend/tests/a.phpt").asString());
        assertEquals(List.of("Zend/tests/b.phpt"), JsonReport.passed(file));
    }

    @Test
    void skipsCountAgainstAListOnly() {
        Tally tally = new Tally();
        tally.add(Status.PASS);
        tally.add(Status.SKIP);
        assertEquals(50.0, tally.percent(true));
        assertEquals(100.0, tally.percent(false));
    }

    @Test
    void clustersNameWhatIsMissing() {
        assertEquals(
                "Call to undefined function foo()",
                Clusters.signature(
                        failed("a", "x", "Fatal error: Uncaught Error: Call to undefined function foo() in /a.php:3")));
        assertEquals(
                "expected <int(N)> got <int(N)>", Clusters.signature(failed("a", "int(1)\nint(2)", "int(1)\nint(3)")));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Clusters.print(
                List.of(failed("a", "int(1)", "int(2)"), failed("b", "x", "y"), failed("c", "int(4)", "int(5)")),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertTrue(bytes.toString(StandardCharsets.UTF_8).startsWith("2\texpected <int(N)>"));
    }

    @Test
    void differencesAreFoundBehindSpans() {
        ExpectedOutput expected = new ExpectedOutput.Format("start\n%a\nend\nlast");
        assertEquals(new Difference(4, "last", "other"), Difference.first(expected, "start\nx\nend\nother"));
        assertEquals(new Difference(2, "b", "(end)"), Difference.first(new ExpectedOutput.Exact("a\nb"), "a"));
    }

    @Test
    void tagsAreKeptBySuite() throws Exception {
        Tags tags = Tags.read(folder.resolve("tags"));
        tags.put("Zend/tests/a.phpt", "no\tsuch thing");
        tags.put("ext/spl/tests/b.phpt", "why");
        tags.write();
        assertEquals(List.of("Zend/tests/a.phpt\tno such thing"), Files.readAllLines(folder.resolve("tags/Zend.txt")));
        Tags again = Tags.read(folder.resolve("tags"));
        assertTrue(again.has("ext/spl/tests/b.phpt"));
        assertTrue(again.remove("ext/spl/tests/b.phpt"));
        again.write();
        assertFalse(Files.exists(folder.resolve("tags/ext/spl.txt")));
    }

    @Test
    void conflictingTestsFormOneGroup() throws Exception {
        Files.createDirectories(folder.resolve("x"));
        for (String name : List.of("x/a.phpt", "x/b.phpt", "x/c.phpt")) {
            Files.writeString(folder.resolve(name), "--TEST--\nt\n--FILE--\n");
        }
        Files.writeString(folder.resolve("x/a.phpt"), "--TEST--\nt\n--CONFLICTS--\nport\n--FILE--\n");
        Files.writeString(folder.resolve("x/c.phpt"), "--TEST--\nt\n--CONFLICTS--\nport\n--FILE--\n");
        assertEquals(
                List.of(List.of("x/a.phpt", "x/c.phpt"), List.of("x/b.phpt")),
                Conflicts.groups(folder, List.of("x/a.phpt", "x/b.phpt", "x/c.phpt")));
    }

    @Test
    void argumentsAreSplitAsAShellDoes() {
        assertEquals(List.of("-a", "b c", "d'e", "f g", ""), ShellWords.split("-a 'b c' \"d'e\" f\\ g ''"));
    }

    @Test
    void requestVariables() throws Exception {
        PhptFile test = PhptFile.parse(
                folder.resolve("t.phpt"),
                "t.phpt",
                "--TEST--\nt\n--POST_RAW--\nContent-Type: text/x\na\nb\n--ENV--\nFOO=bar=1\n--GET--\nq=1\n--FILE--\n--EXPECT--\n");
        TestEnvironment.Request request =
                new TestEnvironment(folder, "php", "").forScript(test, folder.resolve("t.php"));
        assertEquals("text/x", request.environment().get("CONTENT_TYPE"));
        assertEquals("3", request.environment().get("CONTENT_LENGTH"));
        assertEquals("POST", request.environment().get("REQUEST_METHOD"));
        assertEquals("q=1", request.environment().get("QUERY_STRING"));
        assertEquals("bar=1", request.environment().get("FOO"));
        assertEquals("a\nb", new String(request.body(), StandardCharsets.ISO_8859_1));
    }
}
