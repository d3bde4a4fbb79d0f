package dev.parade.tests.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long a process takes that does next to nothing: the median of several, runtimes in turn. */
final class StartUp {
    private static final int RUNS = 11;

    private StartUp() {}

    static int print(Path script, List<Runtime> runtimes, PrintStream out) throws IOException, InterruptedException {
        long[][] times = new long[runtimes.size()][RUNS];
        for (int run = 0; run < RUNS; run++) {
            for (int i = 0; i < runtimes.size(); i++) {
                long start = System.nanoTime();
                int status = new ProcessBuilder(runtimes.get(i).with(script.toString()))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start()
                        .waitFor();
                times[i][run] = System.nanoTime() - start;
                if (status != 0) {
                    out.printf("%s: exit status %d%n", runtimes.get(i).name(), status);
                    return 1;
                }
            }
        }
        for (int i = 0; i < runtimes.size(); i++) {
            Arrays.sort(times[i]);
            out.printf(
                    Locale.ROOT,
                    "%-8s %s: median %.3f s, fastest %.3f s, slowest %.3f s%n",
                    runtimes.get(i).name(),
                    script.getFileName(),
                    times[i][RUNS / 2] / 1e9,
                    times[i][0] / 1e9,
                    times[i][RUNS - 1] / 1e9);
        }
        return 0;
    }
}
