package dev.parade.tests.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Puts tests that must not run at the same time into one group each: those that name the same thing in --CONFLICTS-- or
 * in the CONFLICTS file of their folder.
 */
final class Conflicts {
    private static final int HEAD_BYTES = 1 << 16;

    private Conflicts() {}

    /** Groups in the order of their first test; each group is run by one thread, front to back. */
    static List<List<String>> groups(Path sources, Collection<String> tests) throws IOException {
        Map<String, String> folders = new LinkedHashMap<>();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String test : tests) {
            Path file = sources.resolve(test);
            String folder = test.substring(0, test.lastIndexOf('/') + 1);
            String shared = folders.get(folder);
            if (shared == null) {
                Path list = file.resolveSibling("CONFLICTS");
                shared = Files.isRegularFile(list) ? Files.readString(list, StandardCharsets.ISO_8859_1) : "";
                folders.put(folder, shared);
            }
            TreeSet<String> keys = keys(shared + "\n" + own(file));
            // A test with several keys goes with its first; conflicts over two keys are too rare to schedule for.
            String group = keys.isEmpty() ? "test:" + test : "key:" + keys.first();
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(test);
        }
        return new ArrayList<>(groups.values());
    }

    private static String own(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        String text;
        try (var in = Files.newInputStream(file)) {
            text = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
        }
        int start = text.indexOf("\n--CONFLICTS--\n");
        if (start < 0) {
            return "";
        }
        start += "\n--CONFLICTS--\n".length();
        int end = text.indexOf("\n--", start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private static TreeSet<String> keys(String lines) {
        TreeSet<String> keys = new TreeSet<>();
        for (String line : lines.split("\n")) {
            String key = line.replaceAll("#.*", "").strip();
            if (!key.isEmpty()) {
                keys.add(key);
            }
        }
        return keys;
    }
}
