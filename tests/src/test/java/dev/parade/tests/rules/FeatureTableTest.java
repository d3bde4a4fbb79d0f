package dev.parade.tests.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/features.md: complete, and nothing works without a test that shows it. */
class FeatureTableTest {
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)\\|");

    private record Row(String feature, String state, String test) {}

    @Test
    void everyFeatureIsListed() throws IOException {
        Map<String, Row> rows = rows();
        for (Map.Entry<String, String> feature : features().entrySet()) {
            Row row = rows.get(feature.getKey());
            assertTrue(row != null, "docs/features.md lacks " + feature.getKey());
            assertEquals(feature.getValue(), row.feature(), feature.getKey());
        }
    }

    @Test
    void statesAreKnownAndWorksIsShown() throws IOException {
        List<String> wrong = new ArrayList<>();
        rows().forEach((id, row) -> {
            if (!row.state().equals("planned") && !row.state().equals("works")) {
                wrong.add(id + ": state " + row.state());
            }
            if (row.state().equals("works") && row.test().isEmpty()) {
                wrong.add(id + " works, but names no test");
            }
        });
        assertEquals(List.of(), wrong);
    }

    @Test
    void namedTestsExist() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Map.Entry<String, Row> row : rows().entrySet()) {
            for (String test : row.getValue().test().split("[,\\s]+")) {
                String name = test.replace("`", "");
                if (!name.isEmpty() && !exists(name)) {
                    missing.add(row.getKey() + ": " + name);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void aTestThatIsNotThereIsNoticed() throws IOException {
        assertTrue(exists("FeatureTableTest#namedTestsExist"));
        assertTrue(!exists("FeatureTableTest#noSuchMethod"));
        assertTrue(!exists("NoSuchTest"));
    }

    private static boolean exists(String name) throws IOException {
        String[] parts = name.split("#", 2);
        try (Stream<Path> files = Files.walk(ProjectRoot.PATH, 12)) {
            List<Path> classes = files.filter(
                            file -> file.getFileName().toString().equals(parts[0] + ".java"))
                    .filter(file -> file.toString().contains("/src/test/java/"))
                    .toList();
            for (Path file : classes) {
                if (parts.length == 1
                        || Files.readString(file).matches("(?s).*\\bvoid " + Pattern.quote(parts[1]) + "\\(.*")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Map<String, String> features() throws IOException {
        Map<String, String> features = new LinkedHashMap<>();
        try (var in = Objects.requireNonNull(FeatureTableTest.class.getResourceAsStream("features.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                String[] parts = line.split("\t", 2);
                features.put(parts[0], parts[1]);
            }
        }
        assertTrue(features.size() > 40, "the list of features is complete");
        return features;
    }

    private static Map<String, Row> rows() throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(ProjectRoot.PATH.resolve("docs/features.md"))) {
            String[] cells = CELL_END.split(line, -1);
            if (cells.length == 6 && cells[1].strip().matches("[a-z-]+-\\d+")) {
                rows.put(
                        cells[1].strip(),
                        new Row(cells[2].strip().replace("\\|", "|"), cells[3].strip(), cells[4].strip()));
            }
        }
        return rows;
    }
}
