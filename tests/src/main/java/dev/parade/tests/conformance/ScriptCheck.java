package dev.parade.tests.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code ./dev scripts [PART...]}: runs our own scripts whose path contains one of the parts, and shows where the output is
 * not the recorded one of PHP 8.5. The same as {@code ScriptFixturesTest}, without Maven.
 */
public final class ScriptCheck {
    private static final Path FOLDER =
            Path.of(System.getProperty("parade.root", "."), "tests/src/test/resources/scripts");
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private ScriptCheck() {}

    public static void main(String[] parts) throws IOException, InterruptedException {
        List<Path> scripts;
        try (Stream<Path> files = Files.walk(FOLDER)) {
            scripts = files.filter(file -> file.toString().endsWith(".php"))
                    .filter(file -> parts.length == 0 || Arrays.stream(parts).anyMatch(file.toString()::contains))
                    .sorted()
                    .map(file -> file.toAbsolutePath().normalize())
                    .toList();
        }
        int failed = 0;
        try (InProcessRunner runner = InProcessRunner.create(85)) {
            for (Path script : scripts) {
                String actual = run(runner, script);
                String expected = Files.readString(
                        Path.of(script.toString().replaceFirst("\\.php$", ".out")), StandardCharsets.ISO_8859_1);
                if (!actual.equals(expected)) {
                    failed++;
                    System.out.println("== " + script);
                    show(expected.split("\n", -1), actual.split("\n", -1));
                }
            }
        }
        System.out.printf("%d of %d scripts print what PHP 8.5 prints.%n", scripts.size() - failed, scripts.size());
        System.out.flush();
        Runtime.getRuntime().halt(failed == 0 ? 0 : 1);
    }

    /** Shows two texts without the lines that they begin and end with alike. */
    private static void show(String[] expected, String[] actual) {
        int head = 0;
        int shorter = Math.min(expected.length, actual.length);
        while (head < shorter && expected[head].equals(actual[head])) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && expected[expected.length - 1 - tail].equals(actual[actual.length - 1 - tail])) {
            tail++;
        }
        Arrays.stream(expected, head, expected.length - tail).forEach(line -> System.out.println("- " + line));
        Arrays.stream(actual, head, actual.length - tail).forEach(line -> System.out.println("+ " + line));
    }

    /** What a script prints, its folder written as {DIR}. */
    static String run(ScriptRunner runner, Path script) throws InterruptedException {
        ScriptResult result = runner.run(new ScriptSpec(
                script,
                RunTestsIni.defaults("8.5"),
                List.of(),
                System.getenv(),
                null,
                false,
                script.getParent(),
                ScriptSpec.Streams.OUT,
                LIMIT));
        String output = result.output().replace(script.getParent() + "/", "{DIR}/");
        return result.ending() == ScriptResult.Ending.DONE ? output : output + result.ending() + result.detail();
    }
}
