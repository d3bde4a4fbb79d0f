package dev.parade.tests.rules;

import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds all modules, found from wherever the tests are started. */
public final class ProjectRoot {
    public static final Path PATH = find(Path.of("").toAbsolutePath());

    private ProjectRoot() {}

    private static Path find(Path from) {
        for (Path folder = from; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve("grammar")) && Files.isDirectory(folder.resolve("interpreter"))) {
                return folder;
            }
        }
        throw new IllegalStateException("not inside the project: " + from);
    }
}
