package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks run and print what their readers expect; how long they take is not looked at. */
class BenchmarkFilesTest {
    private static final Path ROOT = ParadeProcess.root();

    @ParameterizedTest
    @ValueSource(strings = {"constructs", "library"})
    void casesPrintALineEach(String name) throws Exception {
        ParadeProcess process = ParadeProcess.run(ROOT, "", "tests/bench/cases/" + name + ".php", "0");
        assertEquals(0, process.status(), process::all);
        List<String> lines = process.output().lines().toList();
        assertTrue(lines.size() > 40, process::all);
        for (String line : lines) {
            assertEquals(3, line.split("\t").length, line);
        }
    }

    @Test
    void linearityRuns() throws Exception {
        ParadeProcess process = ParadeProcess.run(ROOT, "", "tests/bench/copy-on-write/linearity.php", "100");
        assertEquals("", process.errors());
        assertTrue(process.output().lines().count() > 10, process::all);
        assertTrue(
                process.output().lines().allMatch(line -> line.matches(".* +\\d+\\.\\d+ +\\d+\\.\\d+ +\\d+\\.\\d.*")));
    }

    @Test
    void loopsAtFileLevelComputeTheSame() throws Exception {
        ParadeProcess process = ParadeProcess.run(ROOT, "", "tests/bench/top_level.php", "1000");
        assertNotEquals(2, process.status(), process::all);
        assertTrue(process.output().startsWith("function "), process::all);
    }
}
