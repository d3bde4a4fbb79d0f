package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code parade analyze} on real programs, where {@code tests/scripts/fetch-applications.sh .cache} has brought them. */
class AnalyzeApplicationsTest {
    private static final Path APPLICATIONS =
            Path.of(System.getProperty("parade.applications", "../.cache/apps/usr/share/php"));

    /** Effects that make no verdict unsafe: docs/reference/effects.md. */
    private static final Set<String> HARMLESS = Set.of("THROWS", "WARNS", "READS_STATIC");

    @TempDir
    Path folder;

    private final Map<String, Long> lines = new HashMap<>();

    @Test
    void twigAndSymfony() throws IOException, InterruptedException {
        Path twig = APPLICATIONS.resolve("Twig").toAbsolutePath().normalize();
        Path symfony = APPLICATIONS.resolve("Symfony").toAbsolutePath().normalize();
        Assumptions.assumeTrue(
                Files.isDirectory(twig) && Files.isDirectory(symfony), "skipped: the sources are not there: " + twig);
        Path report = folder.resolve("report.json");
        ParadeProcess process = ParadeProcess.run(
                folder,
                "",
                "analyze",
                twig.toString(),
                symfony.toString(),
                "--format",
                "json",
                "-o",
                report.toString());
        assertEquals(0, process.status(), process.all());
        assertEquals("", process.output());

        String json = Files.readString(report);
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(
                                Files.readString(Path.of("../docs/reference/analysis.schema.json")), InputFormat.JSON)
                        .validate(json, InputFormat.JSON));
        JsonNode analysis = JsonMapper.builder().build().readTree(json);
        assertEquals(0, analysis.get("summary").get("errors").size());
        int unsafe = 0;
        for (JsonNode function : analysis.get("functions")) {
            if (function.get("verdict").asString().equals("unsafe")) {
                unsafe++;
                assertTrue(leadsToCauses(function) > 0, function.toString());
            }
        }
        assertTrue(unsafe > 300 && unsafe < analysis.get("functions").size(), "unsafe: " + unsafe);
        assertEquals(analysis.get("summary").get("unsafe").asInt(), unsafe);
    }

    /** How many unsafe effects there are; each leads, place by place, to a line that exists. */
    private int leadsToCauses(JsonNode function) throws IOException {
        int causes = 0;
        for (JsonNode effect : function.get("effects")) {
            if (HARMLESS.contains(effect.get("kind").asString())) {
                continue;
            }
            causes++;
            JsonNode chain = effect.get("chain");
            assertEquals(function.get("file"), chain.get(0).get("file"));
            for (int i = 0; i < chain.size(); i++) {
                JsonNode step = chain.get(i);
                int line = step.get("line").asInt();
                assertTrue(line >= 1 && line <= lines(step.get("file").asString()), step.toString());
                // "calls f()", or "usort() calls {closure}".
                boolean calls = step.get("what").asString().contains("calls ");
                assertTrue(i == chain.size() - 1 || calls, "not a call: " + step);
            }
        }
        return causes;
    }

    private long lines(String file) throws IOException {
        Long known = lines.get(file);
        if (known == null) {
            known = Files.readString(Path.of(file), StandardCharsets.ISO_8859_1)
                    .lines()
                    .count();
            lines.put(file, known);
        }
        return known;
    }
}
