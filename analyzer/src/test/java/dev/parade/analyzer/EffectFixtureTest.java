package dev.parade.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.analyzer.report.Analysis;
import dev.parade.analyzer.report.ChainStep;
import dev.parade.analyzer.report.EffectReport;
import dev.parade.analyzer.report.FunctionReport;
import dev.parade.analyzer.report.Verdict;
import dev.parade.catalog.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Fixtures say inline what they expect: <code>// expect: NAME VERDICT KIND…</code>. The kinds are all that the function
 * has; THROWS and WARNS may be left out. <code>{closure}@LINE</code> tells closures apart.
 */
class EffectFixtureTest {
    private static final Pattern EXPECTATION = Pattern.compile("// expect: (\\S+) (pure|obligations|unsafe)(.*)");
    private static final Path FOLDER = Path.of("src/test/resources/dev/parade/analyzer/fixtures");

    @TestFactory
    Stream<DynamicTest> fixtures() throws IOException {
        return Files.list(FOLDER)
                .sorted()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
    }

    private static void check(Path file) throws IOException {
        Analysis analysis = Analyzer.analyze(List.of(file), AnalysisOptions.of(TestBuiltins.of()));
        assertEquals(List.of(), analysis.summary().errors());
        Matcher expectation = EXPECTATION.matcher(Files.readString(file));
        boolean any = false;
        var failures = new StringBuilder();
        while (expectation.find()) {
            any = true;
            FunctionReport report = find(analysis, expectation.group(1));
            String expected =
                    expectation.group(2) + " " + kinds(expectation.group(3).trim());
            Set<String> shown = report.effects().stream()
                    .map(EffectReport::kind)
                    .filter(kind -> kind != Effect.THROWS && kind != Effect.WARNS
                            || expectation.group(3).contains(kind.name()))
                    .map(Effect::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            String actual = report.verdict().text() + " " + shown;
            if (!expected.equals(actual)) {
                failures.append("\n")
                        .append(expectation.group(1))
                        .append("\n  expected ")
                        .append(expected)
                        .append("\n  actual   ")
                        .append(actual)
                        .append("\n  ")
                        .append(report);
            }
        }
        assertTrue(any, "no expectation in " + file);
        assertEquals("", failures.toString());
        analysis.functions().forEach(report -> evidence(report, file));
    }

    private static Set<String> kinds(String words) {
        return Stream.of(words.split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static FunctionReport find(Analysis analysis, String name) {
        int at = name.indexOf('@');
        List<FunctionReport> found = analysis.functions().stream()
                .filter(report -> at < 0
                        ? report.name().equals(name)
                        : report.name().equals(name.substring(0, at))
                                && report.line() == Integer.parseInt(name.substring(at + 1)))
                .toList();
        assertEquals(
                1,
                found.size(),
                name + " among "
                        + analysis.functions().stream()
                                .map(FunctionReport::name)
                                .toList());
        return found.get(0);
    }

    /** Every unsafe verdict leads to a cause in the file, and starts in the function itself. */
    private static void evidence(FunctionReport report, Path file) {
        if (report.verdict() == Verdict.UNSAFE) {
            assertFalse(report.effects().isEmpty(), report.name());
        }
        if (report.verdict() == Verdict.OBLIGATIONS) {
            assertFalse(report.obligations().isEmpty(), report.name());
        }
        for (EffectReport effect : report.effects()) {
            ChainStep first = effect.chain().get(0);
            assertEquals(file.toString(), first.file());
            assertEquals(effect.line(), first.line());
            assertTrue(effect.chain().stream()
                    .allMatch(step -> step.line() > 0 && !step.what().isEmpty()));
        }
    }
}
