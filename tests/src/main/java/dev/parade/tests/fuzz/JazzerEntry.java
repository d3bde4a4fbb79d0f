package dev.parade.tests.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What Jazzer calls. The target is named by the system property {@code parade.fuzz}. */
public final class JazzerEntry {
    private static LibraryTarget target;

    private JazzerEntry() {}

    /** Called once, before the first input: loads what the target uses, which would look like a hang in the first one. */
    public static void fuzzerInitialize() throws IOException {
        Path folder = LibraryTarget.home().resolve(System.getProperty("parade.fuzz"));
        target = new LibraryTarget(folder);
        try (Stream<Path> seeds = Files.list(folder.resolve("seeds"))) {
            for (Path seed : seeds.toList()) {
                try {
                    target.run(Files.readAllBytes(seed));
                } catch (RuntimeException | AssertionError found) {
                    // Jazzer runs it again and reports it.
                }
            }
        }
    }

    /** Called for every input; what it throws is a finding. */
    public static void fuzzerTestOneInput(byte[] input) {
        target.run(input);
    }
}
