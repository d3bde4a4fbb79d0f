package dev.parade.tests.examples;

import dev.parade.catalog.Effect;
import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.FunctionEntry;
import dev.parade.interpreter.Engine;
import dev.parade.interpreter.RequestSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs examples of declarations, each in a request of its own that records effects. The surroundings are always the same:
 * the time is {@link #TIME}, the environment holds {@code EXAMPLE=value}, and the working directory, which is empty
 * otherwise and goes away afterwards, has a file {@code example.txt}.
 */
final class ExampleRunner implements AutoCloseable {
    /** 2023-11-14 22:13:20 UTC. */
    static final Instant TIME = Instant.ofEpochSecond(1_700_000_000);

    private static final String MARK = "\n--8<--\n";
    private static final Pattern NAME = Pattern.compile("([A-Za-z_]\\w*)\\s*\\(");
    private static final int NEWEST = 85;
    private static final String ALL_BUT_DEPRECATIONS = "22527";

    private final Engine engine = Engine.create();
    private final List<Catalog> catalogs = Catalog.all();

    /** What an example printed before and between the marks, and what it was seen doing. */
    private record Outcome(String output, EffectCheck effects) {}

    /** Runs one; answers what is wrong with it, nothing for a good one. */
    List<String> run(Example example) throws IOException {
        Outcome outcome = outcome(example);
        List<String> problems = new ArrayList<>(outcome.effects().undeclared());
        String[] parts = outcome.output().split(MARK, -1);
        if (parts.length != 3) {
            problems.add("does not come to its end: " + outcome.output());
        } else {
            if (!parts[1].equals(parts[2])) {
                problems.add("gives " + parts[1]);
            }
            if (!parts[0].isEmpty() && !declaresOutput(example)) {
                problems.add("prints, which no function in it declares: " + parts[0]);
            }
        }
        return problems;
    }

    /** The effects that the builtins in an example show. */
    Set<Effect> observed(Example example) throws IOException {
        return outcome(example).effects().observed();
    }

    private Outcome outcome(Example example) throws IOException {
        Path folder = Files.createTempDirectory("example");
        try {
            Files.writeString(folder.resolve("example.txt"), "one\ntwo\n");
            return outcome(example, folder);
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private Outcome outcome(Example example, Path folder) {
        String program = "<?php $example = " + example.expression() + ";\necho '" + MARK
                + "', var_export($example, true), '" + MARK + "', var_export(" + example.expected() + ", true);";
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        RequestSpec spec = new RequestSpec(
                null,
                program.getBytes(StandardCharsets.UTF_8),
                "example.php",
                List.of(),
                Map.of("display_errors", "1", "html_errors", "0", "error_reporting", ALL_BUT_DEPRECATIONS),
                Map.of("EXAMPLE", "value"),
                folder,
                InputStream.nullInputStream(),
                output::write,
                (bytes, offset, length) -> {},
                level(example),
                Map.of(),
                "cli",
                "off");
        EffectCheck check = new EffectCheck();
        try {
            engine.run(spec, request -> {
                request.setClock(InstantSource.fixed(TIME));
                request.record(check);
            });
        } catch (RuntimeException | Error internal) {
            // A bug of the function's: one problem among others, not the end of the run.
            output.writeBytes(("internal error: " + internal).getBytes(StandardCharsets.ISO_8859_1));
        }
        return new Outcome(output.toString(StandardCharsets.ISO_8859_1), check);
    }

    /** The newest version that has the function. */
    private int level(Example example) {
        if (!example.isOfFunction()) {
            return NEWEST;
        }
        FunctionEntry entry = function(example.key().substring(2));
        return entry == null || entry.removed().isEmpty() ? NEWEST : 84;
    }

    private FunctionEntry function(String name) {
        return catalogs.stream()
                .map(catalog -> catalog.function(name))
                .filter(entry -> entry != null)
                .findFirst()
                .orElse(null);
    }

    private boolean declaresOutput(Example example) {
        if (example.expression().contains("echo ")) {
            return true;
        }
        Matcher names = NAME.matcher(example.expression());
        while (names.find()) {
            FunctionEntry entry = function(names.group(1));
            if (entry != null && entry.effects().contains(Effect.OUTPUT)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void close() {
        engine.close();
    }
}
