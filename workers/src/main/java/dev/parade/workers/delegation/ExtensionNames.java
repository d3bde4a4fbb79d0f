package dev.parade.workers.delegation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Which extension of PHP a function or class belongs to, for error messages where no PHP can be asked. The list is made of
 * PHP's sources by {@code tests/scripts/extension-names.sh}.
 */
final class ExtensionNames {
    private static final class Holder {
        static final Map<String, String> NAMES = read();
    }

    private ExtensionNames() {}

    /** The extension of a function or class by lower-case name, null for an unknown one. */
    static String of(String lowerName) {
        return Holder.NAMES.get(lowerName);
    }

    private static Map<String, String> read() {
        Map<String, String> names = new HashMap<>();
        try (InputStream in = ExtensionNames.class.getResourceAsStream("/dev/parade/workers/extensions.txt")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.US_ASCII).split("\n")) {
                if (!line.startsWith("#")) {
                    String[] words = line.split(" ");
                    for (int i = 1; i < words.length; i++) {
                        names.put(words[i], words[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
