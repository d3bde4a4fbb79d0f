package dev.parade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    Path folder;

    @Test
    void readsWhatAppliesToCommandLines() throws IOException {
        Path file = folder.resolve("php.ini");
        Files.writeString(file, """
                ; comment
                [PHP]
                precision = 10
                error_reporting = E_ALL & ~E_NOTICE
                include_path = ".:/x" ; behind
                [PATH=/www]
                precision = 3
                """);
        assertEquals(file, SettingsFile.find(folder.toString()));
        assertEquals(
                "{precision=10, error_reporting=30711, include_path=.:/x}",
                SettingsFile.read(file, 85).toString());
    }

    @Test
    void missingFileIsNoError() {
        assertNull(SettingsFile.find(folder.resolve("none.ini").toString()));
    }
}
