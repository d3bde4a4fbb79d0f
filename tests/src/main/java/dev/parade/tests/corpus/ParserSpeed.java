package dev.parade.tests.corpus;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How fast the parser is for somebody who just started it: a fresh JVM on one core, all of its start-up included. */
final class ParserSpeed {
    private static final int RUNS = 3;
    private static final double WANTED_PER_SECOND = 4e6;

    private ParserSpeed() {}

    /** Prints three runs; answers whether the best is fast enough. */
    static boolean measure(List<Path> folders, long bytes, PrintStream out) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            command.addAll(List.of("/usr/bin/taskset", "-c", "0"));
        }
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "--module-path",
                System.getProperty("jdk.module.path"),
                "-m",
                "dev.parade.parser/dev.parade.parser.CorpusCheck",
                "--parse-only"));
        folders.forEach(folder -> command.add(folder.toString()));
        double best = 0;
        for (int run = 0; run < RUNS; run++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            // Status 1 means that some files were rejected, which is checked elsewhere.
            if (process.waitFor() > 1) {
                throw new IOException("the parser ended with status " + process.exitValue());
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(Locale.ROOT, "fresh JVM, one core: %.1f MB in %.2f s%n", bytes / 1e6, seconds);
            best = Math.max(best, bytes / seconds);
        }
        out.printf(
                Locale.ROOT,
                "best of %d: %.1f MB/s (at least %.1f wanted)%n",
                RUNS,
                best / 1e6,
                WANTED_PER_SECOND / 1e6);
        return best >= WANTED_PER_SECOND;
    }
}
