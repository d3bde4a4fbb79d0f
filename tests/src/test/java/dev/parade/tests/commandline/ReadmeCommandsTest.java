package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents tell people to type is there, and does what they say. */
class ReadmeCommandsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TOOL = Pattern.compile("\\brun_tool ([a-z]+\\.\\w+)");
    private static final Pattern DEV = Pattern.compile("\\./dev ([a-z]+)");
    private static final Pattern SCRIPT = Pattern.compile("(?:tests/scripts|examples)/[\\w.-]+\\.(?:sh|php)");

    /** A command after {@code $} and the lines that follow it, which are its output. */
    record Example(String command, String output) {}

    static List<Example> examples() throws IOException {
        List<Example> examples = new ArrayList<>();
        String command = null;
        StringBuilder output = new StringBuilder();
        for (String line :
                (Files.readString(ROOT.resolve("README.md")) + "\n\n").lines().toList()) {
            boolean indented = line.startsWith("    ");
            if (command != null && (!indented || line.startsWith("    $ "))) {
                examples.add(new Example(command, output.toString()));
                command = null;
            }
            if (line.startsWith("    $ ")) {
                command = line.substring(6);
                output.setLength(0);
            } else if (command != null) {
                output.append(line.substring(4)).append('\n');
            }
        }
        return examples;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void printsWhatTheReadmeSays(Example example) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("bash", "-c", example.command())
                .directory(ROOT.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("PARADE_BUILT", "1");
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor());
        assertEquals(example.output(), output);
    }

    @Test
    void everyExampleRuns() throws IOException, InterruptedException {
        try (Stream<Path> files = Files.list(ROOT.resolve("examples"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".php")).toList()) {
                ParadeProcess process = ParadeProcess.run(ROOT, "", "run", file.toString());
                assertEquals(0, process.status(), () -> file + ": " + process.all());
                assertFalse(process.showsJava(), process::all);
                assertFalse(process.output().contains("Warning: "), process::output);
            }
        }
    }

    /** Every {@code ./dev} command and every script that a document names exists. */
    @Test
    void documentsNameWhatIsThere() throws IOException, InterruptedException {
        Process help =
                new ProcessBuilder("./dev", "help").directory(ROOT.toFile()).start();
        String usage = new String(help.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, help.waitFor());
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> documents =
                Stream.concat(Stream.of(ROOT.resolve("README.md")), Files.walk(ROOT.resolve("docs/contributor")))) {
            for (Path document :
                    documents.filter(f -> f.toString().endsWith(".md")).toList()) {
                String text = Files.readString(document);
                for (Matcher m = DEV.matcher(text); m.find(); ) {
                    if (!Pattern.compile("(?m)^  (?:\\w+ \\| )*" + m.group(1) + "\\b")
                            .matcher(usage)
                            .find()) {
                        missing.add(document.getFileName() + ": ./dev " + m.group(1));
                    }
                }
                for (Matcher m = SCRIPT.matcher(text); m.find(); ) {
                    if (!Files.exists(ROOT.resolve(m.group()))) {
                        missing.add(document.getFileName() + ": " + m.group());
                    }
                }
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(usage.contains("conformance"), usage);
    }

    /** The commands of {@code ./dev} that are programs of their own have these programs. */
    @Test
    void developerCommandsHaveTheirPrograms() throws IOException {
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (Matcher m = TOOL.matcher(Files.readString(ROOT.resolve("dev"))); m.find(); found++) {
            try {
                Class.forName("dev.parade.tests." + m.group(1)).getMethod("main", String[].class);
            } catch (ReflectiveOperationException e) {
                missing.add(m.group(1));
            }
        }
        assertEquals(Set.of(), missing);
        assertTrue(found > 10, "run_tool is found in dev");
    }
}
