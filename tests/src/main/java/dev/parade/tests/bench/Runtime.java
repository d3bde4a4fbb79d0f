package dev.parade.tests.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A PHP to measure.
 *
 * @param name what reports call it
 * @param command the program and its options
 */
record Runtime(String name, List<String> command) {
    private static final long LIMIT_SECONDS = 900;

    /** The given command line, split at white space. */
    static Runtime of(String name, String command) {
        return new Runtime(name, List.of(command.strip().split("\\s+")));
    }

    /** What a run prints, byte for byte. */
    String output(String... arguments) throws BenchmarkException, IOException, InterruptedException {
        Path output = Files.createTempFile("bench", ".out");
        Path errors = Files.createTempFile("bench", ".err");
        try {
            Process process = new ProcessBuilder(with(arguments))
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new BenchmarkException("no end after " + LIMIT_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                String said = Files.readString(output, StandardCharsets.ISO_8859_1)
                        + Files.readString(errors, StandardCharsets.ISO_8859_1);
                throw new BenchmarkException("exit status " + process.exitValue() + ": "
                        + said.lines().limit(4).toList());
            }
            return Files.readString(output, StandardCharsets.ISO_8859_1);
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    List<String> with(String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        return all;
    }
}
