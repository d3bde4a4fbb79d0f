package dev.parade.tests.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The report for other programs: {@code {"suites": {NAME: counts}, "tests": {PATH: STATUS}, "parallel": [PLACE]}}. */
final class JsonReport {
    private JsonReport() {}

    static void write(Path file, Collection<TestResult> results, Collection<String> suites, List<String> parallel)
            throws IOException {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        Tally.bySuite(results, suites).forEach((suite, tally) -> counts.put(suite, tally.fields()));
        Map<String, String> tests = new TreeMap<>();
        results.forEach(result -> tests.put(result.name(), result.status().name()));
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("suites", counts);
        report.put("tests", tests);
        report.put("parallel", parallel);
        JsonMapper mapper =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        Files.writeString(file, mapper.writeValueAsString(report) + "\n");
    }

    /** The tests that a report says passed. */
    static List<String> passed(Path file) throws IOException {
        List<String> names = new ArrayList<>();
        JsonMapper.builder()
                .build()
                .readTree(Files.readString(file))
                .get("tests")
                .properties()
                .forEach(test -> {
                    if (test.getValue().asString().equals("PASS")) {
                        names.add(test.getKey());
                    }
                });
        return names;
    }
}
