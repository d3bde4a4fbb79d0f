package dev.parade.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import dev.parade.interpreter.RequestSpec;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scripts under resources/scripts print what PHP 8.5 prints for them, sequentially and under forced parallelism. */
class ScriptFixturesTest {
    private static ToIntFunction<RequestSpec> engine;

    static List<String> scripts() throws IOException {
        try (Stream<Path> files = Files.walk(root())) {
            return files.filter(file -> file.toString().endsWith(".php"))
                    .map(file -> root().relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static Path root() {
        try {
            return Path.of(Objects.requireNonNull(ScriptFixturesTest.class.getResource("/scripts"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized ToIntFunction<RequestSpec> engine() {
        if (engine == null) {
            try {
                engine = EngineBinding.create();
            } catch (IllegalStateException notYet) {
                return abort(notYet.getMessage());
            }
        }
        return engine;
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void printsWhatPhpPrints(String name) throws Exception {
        check(name, "off");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void printsTheSameInParallel(String name) throws Exception {
        check(name, "force");
    }

    private static void check(String name, String parallel) throws IOException, InterruptedException {
        Path script = root().resolve(name);
        String expected = Files.readString(root().resolve(name.replace(".php", ".out")), StandardCharsets.ISO_8859_1);
        Map<String, String> ini = RunTestsIni.defaults("8.5");
        ScriptResult result = new InProcessRunner(engine(), 85, parallel)
                .run(new ScriptSpec(
                        script,
                        ini,
                        List.of(),
                        System.getenv(),
                        null,
                        false,
                        script.getParent(),
                        ScriptSpec.Streams.OUT,
                        Duration.ofSeconds(60)));
        assertEquals(expected, result.output().replace(script.getParent() + "/", "{DIR}/"), result::detail);
        assertEquals(ScriptResult.Ending.DONE, result.ending(), result::detail);
    }
}
