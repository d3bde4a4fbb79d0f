package dev.parade.tests.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A process that runs an iteration of a program when it is told to. Two of them that take turns see the same machine: what
 * else goes on there changes from second to second.
 */
final class TurnTaker implements AutoCloseable {
    private static final byte[] GO = {'\n'};
    private static final long LIMIT_SECONDS = 60;

    private final Path errors = Files.createTempFile("bench", ".err");
    private final Process process;
    private final BufferedReader answers;
    private final StringBuilder output = new StringBuilder();
    private long wall;

    TurnTaker(Runtime runtime, Path program, int iterations) throws IOException {
        long start = System.nanoTime();
        process = new ProcessBuilder(runtime.with(program.toString(), Integer.toString(iterations), "turns"))
                .redirectError(errors.toFile())
                .start();
        answers = process.inputReader(StandardCharsets.ISO_8859_1);
        wall = System.nanoTime() - start;
    }

    /** Runs one iteration. */
    void turn() throws IOException, BenchmarkException {
        long start = System.nanoTime();
        String line = null;
        try {
            process.getOutputStream().write(GO);
            process.getOutputStream().flush();
            line = answers.readLine();
        } catch (IOException ended) {
            // What it said tells more.
        }
        if (line == null) {
            throw new BenchmarkException("ended early: "
                    + Files.readString(errors, StandardCharsets.ISO_8859_1)
                            .lines()
                            .limit(4)
                            .toList());
        }
        output.append(line).append('\n');
        wall += System.nanoTime() - start;
    }

    /** Waits for the end of the process. */
    Measurement finish() throws BenchmarkException, IOException, InterruptedException {
        long start = System.nanoTime();
        process.getOutputStream().close();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            throw new BenchmarkException("no end after the last iteration");
        }
        if (process.exitValue() != 0) {
            throw new BenchmarkException("exit status " + process.exitValue());
        }
        wall += System.nanoTime() - start;
        return Measurement.parse(output.toString(), wall);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.delete(errors);
    }
}
