package dev.parade.tests.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every input that fuzzing starts from, and every one that once failed, is run again. */
class LibraryTargetTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TestFactory
    Stream<DynamicTest> inputs() {
        return LibraryTarget.names().stream().flatMap(name -> {
            Path folder = LibraryTarget.home().resolve(name);
            LibraryTarget target = new LibraryTarget(folder);
            return Stream.of("seeds", "failures")
                    .flatMap(kind -> files(folder.resolve(kind)).stream())
                    .map(file -> dynamicTest(
                            LibraryTarget.home().relativize(file).toString(),
                            () -> assertTimeoutPreemptively(LIMIT, () -> target.run(Files.readAllBytes(file)))));
        });
    }

    @Test
    void aTargetThatFindsSomethingFails(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("target.php"), "<?php if ($input === 'x') { echo 'wrong'; exit(97); }");
        try (LibraryTarget target = new LibraryTarget(folder)) {
            target.run(new byte[] {'y'});
            assertThrows(AssertionError.class, () -> target.run(new byte[] {'x'}));
        }
    }

    @Test
    void endlessRecursionIsAFinding(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("target.php"), "<?php function f() { f(); } f();");
        try (LibraryTarget target = new LibraryTarget(folder)) {
            assertThrows(AssertionError.class, () -> target.run(new byte[0]));
        }
    }

    @Test
    void thereAreTargets() {
        assertFalse(LibraryTarget.names().isEmpty());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (java.nio.file.NoSuchFileException none) {
            return List.of();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
