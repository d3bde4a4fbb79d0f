package dev.parade.tests.commandline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What {@code ./parade} did, seen from outside.
 *
 * @param status the exit status
 * @param output standard output, a char a byte
 * @param errors standard error, a char a byte
 */
record ParadeProcess(int status, String output, String errors) {
    private static final Path ROOT = root();
    private static final long LIMIT_SECONDS = 120;

    /** Runs {@code ./parade} in a folder with the given standard input. */
    static ParadeProcess run(Path folder, String input, String... arguments) throws IOException, InterruptedException {
        Path in = Files.createTempFile("parade", ".in");
        Path out = Files.createTempFile("parade", ".out");
        Path err = Files.createTempFile("parade", ".err");
        try {
            Files.writeString(in, input, StandardCharsets.ISO_8859_1);
            List<String> command =
                    new ArrayList<>(List.of(ROOT.resolve("parade").toString()));
            command.addAll(List.of(arguments));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectInput(in.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().put("PARADE_BUILT", "1");
            Process process = builder.start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new AssertionError("no end after " + LIMIT_SECONDS + " s: " + List.of(arguments));
            }
            return new ParadeProcess(
                    process.exitValue(),
                    Files.readString(out, StandardCharsets.ISO_8859_1),
                    Files.readString(err, StandardCharsets.ISO_8859_1));
        } finally {
            Files.delete(in);
            Files.delete(out);
            Files.delete(err);
        }
    }

    /** Starts {@code ./parade} with pipes that stay open, for conversations. */
    static Process start(Path folder, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ROOT.resolve("parade").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PARADE_BUILT", "1");
        return builder.start();
    }

    /** Both streams, for messages whose stream depends on settings. */
    String all() {
        return output + errors;
    }

    /** Whether anything looks like a Java stack trace or a Java exception's name. */
    boolean showsJava() {
        return all().lines()
                .anyMatch(line -> line.matches("\\s+at [\\w.$/]+\\(.*")
                        || line.contains("Exception in thread")
                        || line.contains("java.lang.")
                        || line.contains("internal error"));
    }

    static Path root() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isExecutable(folder.resolve("parade"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the project");
    }
}
