package dev.parade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PhpArgumentsTest {
    private static PhpArguments parse(String... words) throws CommandLineException {
        return PhpArguments.parse(List.of(words));
    }

    private static String error(String... words) {
        return assertThrows(CommandLineException.class, () -> parse(words)).getMessage();
    }

    @Test
    void everythingBehindTheScriptBelongsToIt() throws CommandLineException {
        PhpArguments arguments = parse("a.php", "--", "-l", "-d");
        assertEquals("a.php", arguments.file());
        assertEquals(Mode.SCRIPT, arguments.mode());
        assertEquals(List.of("--", "-l", "-d"), arguments.arguments());
    }

    @Test
    void namedFileLetsOptionsFollow() throws CommandLineException {
        PhpArguments arguments = parse("-f", "a.php", "-dx=1", "--", "-y");
        assertEquals("a.php", arguments.file());
        assertEquals(Map.of("x", "1"), arguments.settings());
        assertEquals(List.of("-y"), arguments.arguments());
    }

    @Test
    void codeTakesNoScript() throws CommandLineException {
        PhpArguments arguments = parse("-r", "echo 1;", "a", "b");
        assertEquals(Mode.CODE, arguments.mode());
        assertEquals("echo 1;", arguments.code());
        assertNull(arguments.file());
        assertEquals(List.of("a", "b"), arguments.arguments());
    }

    @Test
    void settingsComeInAllSpellings() throws CommandLineException {
        PhpArguments arguments = parse("-d", "a=1", "-db=2", "-d=c=3", "--define=d", "-d", "e=\"f g\"");
        assertEquals("{a=1, b=2, c=3, d=1, e=f g}", arguments.settings().toString());
    }

    @Test
    void flagsMayBeWrittenTogether() throws CommandLineException {
        PhpArguments arguments = parse("-nql", "x.php");
        assertEquals(Mode.LINT, arguments.mode());
        assertEquals("x.php", arguments.file());
    }

    @Test
    void noScriptMeansStandardInput() throws CommandLineException {
        PhpArguments arguments = parse("--", "a", "b");
        assertEquals(Mode.SCRIPT, arguments.mode());
        assertNull(arguments.file());
        assertEquals(List.of("a", "b"), arguments.arguments());
        assertNull(parse("-").code());
    }

    @Test
    void ownOptionsComeFirst() throws CommandLineException {
        PhpArguments arguments = parse(
                "--level=8.4",
                "--parallel",
                "force",
                "--parallel-report",
                "--delegate=script",
                "--delegate-timeout",
                "1.5",
                "--delegate-report",
                "--dap=9000",
                "x.php",
                "--level");
        assertEquals(
                new RunOptions(
                        "8.4",
                        RunOptions.Parallel.FORCE,
                        true,
                        RunOptions.Delegate.SCRIPT,
                        Duration.ofMillis(1500),
                        true,
                        "9000"),
                arguments.extra());
        assertEquals(List.of("--level"), arguments.arguments());
    }

    @Test
    void errorsAreInPhpsWords() {
        assertEquals("Error in argument 1, char 2: option not found Q", error("-Q"));
        assertEquals("Error in argument 2, char 3: option not found Q", error("-n", "-nQ"));
        assertEquals("Error in argument 1, char 2: no argument for option r", error("-r"));
        assertEquals("Error in argument 1, char 3: option not found --bogus", error("--bogus"));
        assertEquals("Either execute direct code, process stdin or use a file.", error("-l", "-r", "echo 1;"));
        assertTrue(error("--level", "7.4", "x.php").contains("8.2, 8.3, 8.4, 8.5"));
    }

    @Test
    void theFirstQuestionIsAnswered() throws CommandLineException {
        assertEquals(Mode.VERSION, parse("-v", "-m").mode());
        assertEquals(Mode.VERSION, parse("-l", "-v").mode());
    }
}
