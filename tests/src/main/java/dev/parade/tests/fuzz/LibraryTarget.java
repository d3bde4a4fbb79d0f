package dev.parade.tests.fuzz;

import dev.parade.interpreter.Engine;
import dev.parade.interpreter.RequestSpec;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A part of the library under fuzzing: {@code tests/fuzz/NAME/target.php} is run, in a request of its own, for every input,
 * which it finds in {@code $input}. What fails: an exception that is not PHP's, memory or stack gone, an exit with status
 * {@link #WRONG}, by which the script says that an invariant does not hold. The script also runs on a real PHP, so that one
 * can ask what is right.
 */
public final class LibraryTarget implements AutoCloseable {
    /** The exit status of a target that found a wrong result; it has printed which. */
    public static final int WRONG = 97;

    private static final int LEVEL = 85;

    /** Fatal errors by which the engine survives what a small input must not cause. */
    private static final List<String> EXHAUSTED =
            List.of("Maximum call stack size", "Allowed memory size", "Maximum execution time");

    private final Engine engine = Engine.create();
    private final Path folder;
    private final int level;

    /** The target in this folder, at the newest level. */
    public LibraryTarget(Path folder) {
        this(folder, LEVEL);
    }

    /** The target in this folder, at a level such as 82. */
    public LibraryTarget(Path folder, int level) {
        this.folder = folder;
        this.level = level;
    }

    /** Where all targets lie. */
    public static Path home() {
        return Path.of(System.getProperty("parade.root", ".."), "tests/fuzz")
                .toAbsolutePath()
                .normalize();
    }

    /** The names of all targets. */
    public static List<String> names() {
        try (Stream<Path> folders = Files.list(home())) {
            return folders.filter(folder -> Files.exists(folder.resolve("target.php")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Runs the target with an input.
     *
     * @throws AssertionError when the target says that a result is wrong, or when memory or stack were gone
     */
    public void run(byte[] input) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        RequestSpec spec = new RequestSpec(
                folder.resolve("target.php"),
                null,
                null,
                List.of(),
                Map.of("display_errors", "1", "html_errors", "0", "log_errors", "0"),
                Map.of(),
                folder,
                InputStream.nullInputStream(),
                output::write,
                (bytes, offset, length) -> {},
                level,
                Map.of(),
                "cli",
                "off");
        int status = engine.runHere(spec, request -> request.global("input").set(PhpString.of(input.clone())));
        if (status == WRONG) {
            throw new AssertionError(output.toString(StandardCharsets.ISO_8859_1));
        }
        if (status == 255) {
            String text = output.toString(StandardCharsets.ISO_8859_1);
            if (EXHAUSTED.stream().anyMatch(text::contains)) {
                throw new AssertionError(text);
            }
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
