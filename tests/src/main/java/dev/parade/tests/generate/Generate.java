package dev.parade.tests.generate;

import dev.parade.catalog.CatalogueFile;
import java.io.IOException;
import java.nio.file.Path;

/** {@code ./dev generate [--check]}: writes, or compares, the committed files that derive from the code. */
public final class Generate {
    private Generate() {}

    /** Exit status 1 with {@code --check} when a file is stale. */
    public static void main(String[] args) throws IOException {
        boolean check = args.length > 0 && args[0].equals("--check");
        Path file = Path.of(System.getProperty("parade.root", ".")).resolve("docs/reference/builtins.txt");
        CatalogueFile.main(new String[] {check ? "--check" : "--write", file.toString()});
    }
}
