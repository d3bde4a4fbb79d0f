package dev.parade.tests.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Known failures, each with its reason: {@code FOLDER/SUITE.txt}, a line {@code path<TAB>reason}. A test that fails
 * without a tag, or passes with one, is news and fails the build.
 */
final class Tags {
    private final Path folder;
    private final Map<String, String> reasons = new TreeMap<>();

    private Tags(Path folder) {
        this.folder = folder;
    }

    /** None. */
    static Tags none() {
        return new Tags(null);
    }

    /** Those of one file, which are not written back. */
    static Tags list(Path file) throws IOException {
        Tags tags = none();
        tags.add(file);
        return tags;
    }

    static Tags read(Path folder) throws IOException {
        Tags tags = new Tags(folder);
        if (Files.isDirectory(folder)) {
            List<Path> files;
            try (var found = Files.walk(folder)) {
                files = found.filter(file -> file.toString().endsWith(".txt")).toList();
            }
            for (Path file : files) {
                tags.add(file);
            }
        }
        return tags;
    }

    private void add(Path file) throws IOException {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t", 2);
            if (!line.isBlank() && !line.startsWith("#")) {
                reasons.put(parts[0], parts.length > 1 ? parts[1] : "");
            }
        }
    }

    boolean has(String test) {
        return reasons.containsKey(test);
    }

    String reason(String test) {
        return reasons.get(test);
    }

    void put(String test, String reason) {
        reasons.put(test, reason.replaceAll("[\\n\\r\\t]", " "));
    }

    boolean remove(String test) {
        return reasons.remove(test) != null;
    }

    Collection<String> tests() {
        return reasons.keySet();
    }

    /** Rewrites every file; a suite without tags loses its file. */
    void write() throws IOException {
        Map<String, List<String>> bySuite = new TreeMap<>();
        reasons.forEach((test, reason) -> bySuite.computeIfAbsent(
                        Selection.suiteOf(test, List.of()), suite -> new ArrayList<>())
                .add(test + "\t" + reason));
        if (Files.isDirectory(folder)) {
            try (var old = Files.walk(folder)) {
                for (Path file :
                        old.filter(path -> path.toString().endsWith(".txt")).toList()) {
                    Files.delete(file);
                }
            }
        }
        for (Map.Entry<String, List<String>> suite : bySuite.entrySet()) {
            Path file = folder.resolve(suite.getKey() + ".txt");
            Files.createDirectories(file.getParent());
            Files.write(file, suite.getValue(), StandardCharsets.UTF_8);
        }
    }
}
