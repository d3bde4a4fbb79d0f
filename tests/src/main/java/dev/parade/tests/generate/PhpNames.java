package dev.parade.tests.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What real PHPs have, as tests/scripts/php-names.sh wrote it down. */
record PhpNames(String extension, Kind kind, String name, int level) {
    enum Kind {
        FUNCTION,
        CLASS,
        METHOD
    }

    /** Of all versions; a name that several have counts for the newest. */
    static List<PhpNames> read(Path lists) throws IOException {
        Map<String, PhpNames> names = new TreeMap<>();
        for (int level : new int[] {82, 85}) {
            Path list = lists.resolve("names-" + level / 10 + "." + level % 10 + ".txt");
            for (String line : Files.readAllLines(list)) {
                if (!line.startsWith("#")) {
                    String[] fields = line.split("\t");
                    Kind kind = Kind.valueOf(fields[1].toUpperCase(Locale.ROOT));
                    names.put(
                            kind + " " + fields[2].toLowerCase(Locale.ROOT),
                            new PhpNames(fields[0], kind, fields[2], level));
                }
            }
        }
        return new ArrayList<>(names.values());
    }
}
