package dev.parade.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parade.analyzer.effects.EffectPolicy;
import dev.parade.analyzer.report.Analysis;
import dev.parade.analyzer.report.ChainStep;
import dev.parade.analyzer.report.FunctionReport;
import dev.parade.analyzer.report.JsonReport;
import dev.parade.analyzer.report.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Twig's sources, where {@code tests/scripts/fetch-applications.sh} has brought them. */
class RealProgramTest {
    private static final Path APPLICATIONS =
            Path.of(System.getProperty("parade.applications", "../.cache/apps/usr/share/php"));

    @Test
    void everyUnsafeVerdictOfTwigLeadsToItsCause() throws IOException {
        Path twig = APPLICATIONS.resolve("Twig");
        Assumptions.assumeTrue(Files.isDirectory(twig), "the sources of Twig are not there: " + twig);
        Analysis analysis = Analyzer.analyze(List.of(twig), AnalysisOptions.of(TestBuiltins.of()));
        assertEquals(List.of(), analysis.summary().errors());
        assertTrue(
                analysis.functions().size() > 700,
                "functions: " + analysis.functions().size());
        for (FunctionReport function : analysis.functions()) {
            if (function.verdict() == Verdict.UNSAFE) {
                checkEvidence(function);
            }
        }
        FunctionReport write = analysis.functions().stream()
                .filter(function -> function.name().equals("Twig\\Compiler::write"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.UNSAFE, write.verdict());

        var json = new ByteArrayOutputStream();
        JsonReport.write(analysis, json);
        String schema = Files.readString(Path.of("../docs/reference/analysis.schema.json"));
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(schema, InputFormat.JSON)
                        .validate(json.toString(StandardCharsets.UTF_8), InputFormat.JSON));
    }

    private static void checkEvidence(FunctionReport function) throws IOException {
        var causes = function.effects().stream()
                .filter(effect -> EffectPolicy.of(effect.kind()) == Verdict.UNSAFE)
                .toList();
        assertTrue(!causes.isEmpty(), function.name());
        for (var effect : causes) {
            assertEquals(function.file(), effect.chain().get(0).file());
            for (ChainStep step : effect.chain()) {
                long lines = Files.readString(Path.of(step.file()), StandardCharsets.ISO_8859_1)
                        .lines()
                        .count();
                assertTrue(step.line() >= 1 && step.line() <= lines, step.toString());
            }
        }
    }
}
