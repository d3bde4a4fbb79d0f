package dev.parade.tests.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PHP's own sources in the project's ignored cache folder. */
final class PhpSources {
    private PhpSources() {}

    /** The sources whose tests fit the language level, fetched from Debian on first use. */
    static Path fetched(String level) throws IOException, InterruptedException {
        Path project =
                Path.of(System.getProperty("parade.root", ".")).toAbsolutePath().normalize();
        Path cache = project.resolve(".cache");
        boolean old = level.equals("8.2");
        Path sources = cache.resolve(old ? "php82" : "php84");
        if (!Files.isDirectory(sources.resolve("Zend/tests"))) {
            Process fetch = new ProcessBuilder(
                            project.resolve("tests/scripts/fetch-php-tests.sh").toString(),
                            cache.toString(),
                            old ? "8.2" : "8.4")
                    .inheritIO()
                    .start();
            if (fetch.waitFor() != 0) {
                throw new IOException("PHP's sources could not be fetched; name a folder with --tests");
            }
        }
        return sources;
    }
}
