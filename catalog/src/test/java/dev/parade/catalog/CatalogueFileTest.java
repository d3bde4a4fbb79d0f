package dev.parade.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parade.catalog.table.FunctionEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFileTest {
    @TempDir
    Path folder;

    @Test
    void writesOneLinePerBuiltinAndNoticesAChangedEffect() throws IOException {
        String file = folder.resolve("docs/builtins.txt").toString();
        assertEquals(1, run("--check", file, Set.of()));
        assertEquals(0, run("--write", file, Set.of()));
        assertEquals(
                "usort(array &$array, callable $f): true  [pure] calls f writes array\n",
                Files.readString(Path.of(file)));
        assertEquals(0, run("--check", file, Set.of()));
        assertEquals(1, run("--check", file, Set.of(Effect.OUTPUT)));
        assertEquals(2, CatalogueFile.run(new String[] {"--wipe", file}, silent()));
    }

    private int run(String option, String file, Set<Effect> effects) throws IOException {
        var entry = new FunctionEntry(
                null,
                "usort",
                0,
                0,
                false,
                effects,
                List.of("array"),
                List.of("f"),
                "",
                "",
                "",
                "",
                "usort(array &$array, callable $f): true");
        Path index = folder.resolve("index");
        Files.writeString(index, entry.toLine() + "\n");
        return CatalogueFile.run(new String[] {option, file, "--from", index.toString()}, silent());
    }

    private static PrintStream silent() {
        return new PrintStream(OutputStream.nullOutputStream());
    }
}
