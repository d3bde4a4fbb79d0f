package dev.parade.tests.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Bytes that values take, on both runtimes. Real PHP counts its own; a Java process is asked for the bytes of its live
 * objects while the script waits. What the process takes before the first value is subtracted from both.
 */
final class MemoryComparison {
    private static final List<String> PROGRAMS = List.of("ints", "strings", "nested", "objects");

    private final Path folder;
    private final Runtime ours;
    private final Runtime theirs;

    MemoryComparison(Path folder, Runtime ours, Runtime theirs) {
        this.folder = folder;
        this.ours = ours;
        this.theirs = theirs;
    }

    int print(PrintStream out) throws IOException, InterruptedException {
        out.printf("%-12s %14s %14s %8s%n", "program", "our bytes", "their bytes", "ratio");
        try {
            long ourBase = measure(ours, "empty");
            long theirBase = measure(theirs, "empty");
            for (String program : PROGRAMS) {
                long our = measure(ours, program) - ourBase;
                long their = measure(theirs, program) - theirBase;
                out.printf(Locale.ROOT, "%-12s %14d %14d %8.2f%n", program, our, their, (double) our / their);
            }
            return 0;
        } catch (BenchmarkException failure) {
            out.println(failure.getMessage());
            return 1;
        }
    }

    private long measure(Runtime runtime, String program) throws BenchmarkException, IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        runtime.with(folder.resolve(program + ".php").toString(), "wait"))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.ISO_8859_1)) {
            String line = output.readLine();
            if (line == null || !line.startsWith("bytes ")) {
                throw new BenchmarkException(program + ": unexpected output: " + line);
            }
            return runtime == ours ? liveBytes(process.pid()) : Long.parseLong(line.substring(6));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    /** The total of a histogram of live objects, which collects garbage first. */
    private static long liveBytes(long pid) throws BenchmarkException, IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process process = new ProcessBuilder(jcmd.toString(), Long.toString(pid), "GC.class_histogram")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader()) {
            return output.lines()
                    .filter(line -> line.startsWith("Total"))
                    .map(line -> Long.parseLong(line.strip().split("\\s+")[2]))
                    .reduce((first, second) -> second)
                    .orElseThrow(() -> new BenchmarkException("cannot look into process " + pid));
        }
    }
}
