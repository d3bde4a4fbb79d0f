package dev.parade.analyzer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.analyzer.report.Analysis;
import dev.parade.analyzer.report.ChainStep;
import dev.parade.analyzer.report.FunctionReport;
import dev.parade.analyzer.report.Verdict;
import dev.parade.catalog.Effect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyzer made of a list of forbidden names takes for safe, one by one; each with its cause. */
class SoundnessTest {
    @TempDir
    Path folder;

    /** The verdict on function {@code f} (or method {@code C::f}) must be unsafe, with that cause on that line. */
    private void unsafe(String code, Effect effect, int line) throws IOException {
        Path file = Files.writeString(folder.resolve("a.php"), "<?php\n" + code);
        Analysis analysis = Analyzer.analyze(List.of(file), AnalysisOptions.of(TestBuiltins.of()));
        assertEquals(List.of(), analysis.summary().errors());
        FunctionReport f = analysis.functions().stream()
                .filter(report -> report.name().equals("f") || report.name().endsWith("::f"))
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.UNSAFE, f.verdict(), code);
        var chain = f.effects().stream()
                .filter(e -> e.kind() == effect)
                .findFirst()
                .orElseThrow(() -> new AssertionError(effect + " is missing: " + f.effects()))
                .chain();
        ChainStep cause = chain.get(chain.size() - 1);
        assertEquals(line, cause.line(), chain.toString());
        assertTrue(cause.file().endsWith("a.php"), cause.file());
    }

    @Test
    void unknownFunction() throws IOException {
        unsafe("function f($x) {\n  return frobnicate($x);\n}", Effect.UNKNOWN, 3);
    }

    @Test
    void calledUserFunctionThatWrites() throws IOException {
        unsafe(
                "function log_it($x) {\n  $GLOBALS['log'][] = $x;\n}\nfunction f(array $xs) {\n"
                        + "  return array_map(function (int $x) { log_it($x); return $x; }, $xs);\n}",
                Effect.WRITES_GLOBAL,
                3);
    }

    @Test
    void calledUserFunctionThatPrintsFarAway() throws IOException {
        unsafe(
                "function c() {\n  echo 1;\n}\nfunction b() { c(); }\nfunction a() { b(); }\nfunction f() { a(); }",
                Effect.OUTPUT,
                3);
    }

    @Test
    void propertyOfThis() throws IOException {
        unsafe("class C {\n  private $n = 0;\n  function f($x) {\n    $this->n = $x;\n  }\n}", Effect.WRITES_OBJECT, 5);
    }

    @Test
    void elementOfAPropertyOfThis() throws IOException {
        unsafe(
                "class C {\n  private $n = [];\n  function f($x) {\n    $this->n[] = $x;\n  }\n}",
                Effect.WRITES_OBJECT,
                5);
    }

    @Test
    void staticVariable() throws IOException {
        unsafe("function f($x) {\n  static $x;\n  return $x = 1;\n}", Effect.WRITES_STATIC, 3);
    }

    @Test
    void staticProperty() throws IOException {
        unsafe(
                "class C {\n  static $n = 0;\n  static function f() {\n    self::$n++;\n  }\n}",
                Effect.WRITES_STATIC,
                5);
    }

    @Test
    void byReferenceParameter() throws IOException {
        unsafe("function f(&$x) {\n  $x = 1;\n}", Effect.WRITES_ARGUMENT, 3);
    }

    @Test
    void superglobals() throws IOException {
        unsafe("function f() {\n  return $_GET['a'];\n}", Effect.READS_GLOBAL, 3);
        unsafe("function f() {\n  $_SESSION['a'] = 1;\n}", Effect.WRITES_GLOBAL, 3);
        unsafe("function f() {\n  global $g;\n  $g = 1;\n}", Effect.WRITES_GLOBAL, 4);
    }
}
