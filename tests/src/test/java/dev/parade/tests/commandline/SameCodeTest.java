package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests share code: after the tenth with the same code, the compiler has nothing to do any more. */
class SameCodeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    @TempDir
    Path folder;

    /** In a process of its own, whose compiler works before the code goes on, so that its lines come in order. */
    private List<String> trace() throws IOException, InterruptedException {
        Path log = folder.resolve("log");
        ProcessBuilder builder = new ProcessBuilder(ROOT.resolve("dev").toString(), "bench", "--same-code", "100")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("PARADE_BUILT", "1");
        builder.environment()
                .put(
                        "PARADE_JAVA_OPTIONS",
                        "-Dpolyglot.engine.TraceCompilation=true -Dpolyglot.engine.BackgroundCompilation=false"
                                + " -Dpolyglot.engine.AllowExperimentalOptions=true");
        Process process = builder.start();
        if (!process.waitFor(300, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("no end after 300 s");
        }
        List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
        assertEquals(0, process.exitValue(), String.join("\n", lines));
        return lines;
    }

    private static List<String> compilerLines(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches(".*\\[engine] opt (done|deopt|inval|fail|unque).*"))
                .toList();
    }

    @Test
    void noCompilationAfterTheTenthRequest() throws IOException, InterruptedException {
        List<String> lines = trace();
        Assumptions.assumeTrue(
                lines.contains("optimizing: true"), "skipped: the optimizing runtime is not there to compile anything");
        int tenth = lines.indexOf("request 10 done");
        assertTrue(tenth > 0, () -> String.join("\n", lines));
        assertTrue(compilerLines(lines.subList(0, tenth)).size() > 5, "the trace shows compilations");
        assertEquals(List.of(), compilerLines(lines.subList(tenth, lines.size())));
        assertTrue(lines.contains("request 100 done"));
    }
}
