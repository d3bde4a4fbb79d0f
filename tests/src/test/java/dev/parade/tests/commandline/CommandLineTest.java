package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PHP's command line, option by option, as real PHP answers it. */
class CommandLineTest {
    @TempDir
    Path folder;

    private ParadeProcess parade(String input, String... arguments) throws IOException, InterruptedException {
        return ParadeProcess.run(folder, input, arguments);
    }

    @Test
    void runsFileWithArguments() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.php"), "<?php echo implode(' ', $argv), ' ', $argc, ' ', PHP_SAPI;");
        assertEquals("a.php -x y 3 cli", parade("", "a.php", "-x", "y").output());
        assertEquals("a.php -x y 3 cli", parade("", "run", "a.php", "-x", "y").output());
    }

    @Test
    void runsCodeAndAnswersItsExitStatus() throws IOException, InterruptedException {
        ParadeProcess process = parade("", "-r", "echo $argv[1]; exit(3);", "hello");
        assertEquals("hello", process.output());
        assertEquals(3, process.status());
    }

    @Test
    void runsStandardInput() throws IOException, InterruptedException {
        assertEquals(
                "Standard input code a",
                parade("<?php echo $argv[0], ' ', $argv[1];", "--", "a").output());
    }

    @Test
    void scriptReadsStandardInput() throws IOException, InterruptedException {
        assertEquals(
                "ba",
                parade("ab", "-r", "echo strrev(stream_get_contents(STDIN));").output());
    }

    @Test
    void appliesSettings() throws IOException, InterruptedException {
        assertEquals(
                "3|1",
                parade(
                                "",
                                "-d",
                                "precision=3",
                                "-dassert.bail",
                                "-r",
                                "echo ini_get('precision'), '|', ini_get('assert.bail');")
                        .output());
    }

    @Test
    void runsCodeForEveryLine() throws IOException, InterruptedException {
        ParadeProcess process =
                parade("a\nb\n", "-B", "$n = 0;", "-R", "echo $argi, $argn, ' '; $n++;", "-E", "echo $n;");
        assertEquals("1a 2b 2", process.output());
    }

    @Test
    void checksSyntax() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("good.php"), "<?php echo 1;");
        Files.writeString(folder.resolve("bad.php"), "<?php\necho 1+;");
        assertEquals(
                "No syntax errors detected in good.php\n",
                parade("", "-l", "good.php").output());
        ParadeProcess process = parade("", "-l", "bad.php");
        assertEquals(255, process.status());
        assertEquals(
                "\nParse error: syntax error, unexpected token \";\" in bad.php on line 2\n\nErrors parsing bad.php\n",
                process.output());
    }

    @Test
    void uncaughtExceptionEndsWith255() throws IOException, InterruptedException {
        ParadeProcess process = parade("", "-r", "throw new Exception('no');");
        assertEquals(255, process.status());
        assertTrue(process.all().contains("Uncaught Exception: no in Command line code:1"), process.all());
    }

    @Test
    void shellRunsStatementsFromPipe() throws IOException, InterruptedException {
        ParadeProcess process = parade("function f() {\n return 6;\n}\necho f();\n$x = 3;\necho $x + 1;\n", "-a");
        assertEquals("Interactive shell\n\n64", process.output());
        assertEquals(0, process.status());
    }

    @Test
    void answersQuestions() throws IOException, InterruptedException {
        assertTrue(parade("", "-v").output().startsWith("PHP 8.5."));
        assertTrue(parade("", "--level", "8.2", "-v").output().startsWith("PHP 8.2."));
        assertTrue(parade("", "-m").output().contains("\nstandard\n"));
        assertTrue(parade("", "-h").output().startsWith("Usage: parade"));
        assertTrue(parade("", "-i").output().contains("PHP Version => 8.5."));
    }
}
