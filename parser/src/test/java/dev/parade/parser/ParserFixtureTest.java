package dev.parade.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.parser.ast.Program;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Fixtures: a title, code, the expected tree. {@code -Dfixtures.update=true} writes the expectations anew; read the
 * difference before committing it.
 */
class ParserFixtureTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/parade/parser/fixtures");
    private static final String SEPARATOR = "\n-----\n";

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> list = files.filter(file -> file.toString().endsWith(".test"))
                    .sorted()
                    .toList();
            assertTrue(list.size() > 10, "fixtures are missing");
            return list;
        }
    }

    private static String[] read(Path fixture) {
        try {
            return Files.readString(fixture, StandardCharsets.ISO_8859_1).split(SEPARATOR, -1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Program parse(String code) {
        return PhpParser.parse(new SourceText("fixture.php", code));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void parsesToTheExpectedTree(Path fixture) throws IOException {
        String[] parts = read(fixture);
        String dump = TreeDump.of(parse(parts[1]), false);
        if (Boolean.getBoolean("fixtures.update")) {
            String text = parts[0] + SEPARATOR + parts[1] + SEPARATOR + dump;
            Files.writeString(fixture, text, StandardCharsets.ISO_8859_1);
            return;
        }
        assertEquals(parts[2], dump);
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void printsToTheSameTree(Path fixture) {
        Program program = parse(read(fixture)[1]);
        String printed = PhpPrinter.print(program);
        Program again = parse(printed);
        assertEquals(
                TreeDump.of(program, false),
                TreeDump.of(again, false).replaceAll("haltOffset=\\d+", "haltOffset=" + program.haltOffset()),
                printed);
        assertEquals(program.statements(), again.statements());
    }
}
