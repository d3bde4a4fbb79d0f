package dev.parade.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parade.analyzer.report.Analysis;
import dev.parade.analyzer.report.JsonReport;
import dev.parade.analyzer.report.SourceError;
import dev.parade.analyzer.report.TextReport;
import dev.parade.catalog.Effect;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final Path SCHEMA = Path.of("../docs/reference/analysis.schema.json");

    @TempDir
    Path folder;

    private static Analysis analyze(Path... paths) {
        return Analyzer.analyze(List.of(paths), AnalysisOptions.of(TestBuiltins.of()));
    }

    private static String json(Analysis analysis) throws IOException {
        var out = new ByteArrayOutputStream();
        JsonReport.write(analysis, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String source) throws IOException {
        return Files.writeString(folder.resolve(name), source);
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    }

    @Test
    void jsonHasExactlyThePublishedForm() throws IOException {
        Path first = file("a.php", "<?php\nfunction f($x) {\n    return g($x);\n}\n");
        Path second = file("b.php", "<?php\nfunction g(callable $f) {\n    echo 'é';\n    return $f();\n}\n");
        assertEquals(
                """
                {"version":1,"functions":[\
                {"name":"f","file":"A","line":2,"verdict":"unsafe",\
                "effects":[{"kind":"OUTPUT","line":3,"chain":[\
                {"file":"A","line":3,"what":"calls g()"},{"file":"B","line":3,"what":"echo"}]}],\
                "obligations":[{"line":3,"what":"what $x calls is pure"}]},\
                {"name":"g","file":"B","line":2,"verdict":"unsafe",\
                "effects":[{"kind":"OUTPUT","line":3,"chain":[{"file":"B","line":3,"what":"echo"}]}],\
                "obligations":[{"line":4,"what":"what $f calls is pure"}]}],\
                "summary":{"files":2,"functions":2,"pure":0,"obligations":0,"unsafe":2,"errors":[]}}
                """, json(analyze(first, second)).replace(first.toString(), "A").replace(second.toString(), "B"));
    }

    @Test
    void jsonOfAllFixturesMeetsTheSchema() throws IOException {
        String json =
                json(analyze(Path.of("src/test/resources/dev/parade/analyzer/fixtures"), file("bad.php", "<?php (")));
        assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
    }

    @Test
    void schemaRefusesAVerdictWithoutItsReason() throws IOException {
        String json = """
                {"version":1,"functions":[{"name":"f","file":"a","line":1,"verdict":"unsafe","effects":[],"obligations":[]}],
                "summary":{"files":1,"functions":1,"pure":0,"obligations":0,"unsafe":1,"errors":[]}}""";
        assertFalse(schema().validate(json, InputFormat.JSON).isEmpty());
    }

    @Test
    void schemaAndReferenceListEveryEffect() throws IOException {
        String schema = Files.readString(SCHEMA);
        String reference = Files.readString(Path.of("../docs/reference/effects.md"));
        for (Effect effect : Effect.values()) {
            assertTrue(schema.contains("\"" + effect + "\""), "the schema lacks " + effect);
            assertTrue(reference.matches("(?s).*\\b" + effect + "\\b.*"), "effects.md lacks " + effect);
        }
    }

    @Test
    void namesAreTextInUtf8() throws IOException {
        String json = json(analyze(file("n.php", "<?php\nfunction größe() { return größer(); }\n")));
        assertTrue(json.contains("\"größe\"") && json.contains("größer()"), json);
    }

    @Test
    void filesThatCannotBeAnalysedAreInTheSummary() throws IOException {
        Path bad = file("bad.php", "<?php\n\nfunction 5;\n");
        Path good = file("good.php", "<?php function f() { return 1; }\n");
        Path missing = folder.resolve("missing.php");
        Analysis analysis = analyze(bad, good, missing);
        assertEquals(3, analysis.summary().files());
        assertEquals(1, analysis.summary().pure());
        assertEquals(
                List.of(bad.toString(), missing.toString()),
                analysis.summary().errors().stream().map(SourceError::file).toList());
        assertTrue(analysis.summary().errors().get(0).line() >= 3);
        String message = analysis.summary().errors().get(0).message();
        assertTrue(message.contains("syntax error"), message);
    }

    @Test
    void foldersAreSearchedForSources() throws IOException {
        Files.createDirectories(folder.resolve("in/deep"));
        file("in/deep/a.php", "<?php function a() {}");
        file("in/b.PHP", "<?php function b() {}");
        file("in/c.txt", "<?php function c() {}");
        assertEquals(
                List.of("b", "a"),
                analyze(folder.resolve("in")).functions().stream()
                        .map(function -> function.name())
                        .toList());
    }

    @Test
    void textHasALineForEveryFunctionAndEffect() throws IOException {
        Path file = file("t.php", "<?php\nfunction f() { echo 1; }\nfunction g($x) { f(); return $x(); }\n");
        var out = new StringBuilder();
        TextReport.write(analyze(file), out);
        assertEquals("""
                unsafe  f  T:2
                    OUTPUT  echo (T:2)
                unsafe  g  T:3
                    OUTPUT  calls f() (T:3) > echo (T:2)
                    if at line 3: what $x calls is pure
                2 functions in 1 files: 0 pure, 0 with obligations, 2 unsafe
                """, out.toString().replace(file.toString(), "T"));
    }

    @Test
    void deepNestingIsAnalysed() throws IOException {
        String deep = "1" + " + (1".repeat(3000) + ")".repeat(3000);
        Analysis analysis = analyze(file("deep.php", "<?php function f() { return " + deep + "; }"));
        assertEquals(1, analysis.summary().pure());
    }

    @Test
    void longChainsOfCallsAreAnalysed() throws IOException {
        var source = new StringBuilder("<?php\n");
        for (int i = 0; i < 3000; i++) {
            source.append("function f")
                    .append(i)
                    .append("() { return f")
                    .append(i + 1)
                    .append("(); }\n");
        }
        Analysis analysis = analyze(file("long.php", source + "function f3000() { echo 1; }\n"));
        assertEquals(3001, analysis.summary().unsafe());
        assertEquals(3001, analysis.functions().get(0).effects().get(0).chain().size());
    }
}
