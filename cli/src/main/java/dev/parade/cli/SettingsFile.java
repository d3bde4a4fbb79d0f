package dev.parade.cli;

import dev.parade.interpreter.IniValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A php.ini, which Parade reads only when {@code -c} or the environment's PHPRC names one. */
final class SettingsFile {
    private static final List<String> NAMES = List.of("php-cli.ini", "php.ini");

    private SettingsFile() {}

    /** The file meant by a path to a file or to the folder that holds it, null if there is none. */
    static Path find(String path) {
        Path given = Path.of(path);
        if (Files.isDirectory(given)) {
            return NAMES.stream()
                    .map(given::resolve)
                    .filter(Files::isReadable)
                    .findFirst()
                    .orElse(null);
        }
        return Files.isReadable(given) ? given : null;
    }

    /** Its settings in order; sections for a path or a host do not apply to a command line. */
    static Map<String, String> read(Path file, int level) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        boolean applies = true;
        for (String line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
            String text = line.strip();
            int equals = text.indexOf('=');
            if (text.startsWith("[")) {
                applies = !text.startsWith("[PATH=") && !text.startsWith("[HOST=");
            } else if (applies && !text.startsWith(";") && !text.startsWith("#") && equals > 0) {
                settings.put(text.substring(0, equals).strip(), IniValue.parse(text.substring(equals + 1), level));
            }
        }
        return settings;
    }
}
