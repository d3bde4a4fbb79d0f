package dev.parade.tests.conformance;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.TreeSet;

/**
 * A copy of the test folders for one run. Tests write beside themselves, so two runs at a time, or a run that was
 * stopped, would spoil each other in the sources.
 */
final class WorkingCopy implements AutoCloseable {
    private final Path root;

    private WorkingCopy(Path root) {
        this.root = root;
    }

    /** Copies the test folders ({@code Zend/tests}, {@code ext/NAME/tests}, {@code tests/NAME}) that hold the tests. */
    static WorkingCopy of(Path sources, Collection<String> tests) throws IOException {
        Path root = Files.createTempDirectory("php-tests-").toRealPath();
        TreeSet<String> folders = new TreeSet<>();
        for (String test : tests) {
            String[] parts = test.split("/");
            int depth = parts[0].equals("ext") || parts[0].equals("sapi") ? 3 : 2;
            folders.add(String.join("/", java.util.Arrays.copyOf(parts, Math.min(depth, parts.length - 1))));
        }
        if (!folders.isEmpty()) {
            // Included from other suites.
            folders.add("ext/openssl/tests");
            folders.add("ext/ftp/tests");
            folders.add("ext/standard/tests/file");
            folders.add("Zend/tests");
            folders.add("sapi/cli/tests");
        }
        for (String folder : folders) {
            if (Files.isDirectory(sources.resolve(folder))) {
                copy(sources.resolve(folder), root.resolve(folder));
            }
        }
        return new WorkingCopy(root);
    }

    Path root() {
        return root;
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                Files.createDirectories(to.resolve(from.relativize(folder)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path target = to.resolve(from.relativize(file));
                Files.copy(file, target, LinkOption.NOFOLLOW_LINKS, StandardCopyOption.REPLACE_EXISTING);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Deletes the copy as far as the tests have left it deletable. */
    @Override
    public void close() {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException e) {
                    folder.toFile().delete();
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException left) {
            System.err.println("conformance: could not delete " + root + ": " + left.getMessage());
        }
    }
}
