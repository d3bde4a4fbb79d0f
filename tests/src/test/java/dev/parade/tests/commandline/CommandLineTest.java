package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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
    void firstLineForTheSystemIsNoStatement() throws IOException, InterruptedException {
        String code = "#!/usr/bin/env php\n<?php declare(strict_types=1);\necho __LINE__;";
        Files.writeString(folder.resolve("main.php"), code);
        Files.writeString(folder.resolve("outer.php"), "<?php include 'main.php';");
        assertEquals("3", parade("", "main.php").output());
        assertEquals("3", parade("", "outer.php").output());
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
    void outputIsSeenBeforeTheScriptWaits() throws Exception {
        Files.writeString(folder.resolve("ask.php"), "<?php echo 'Name', \"?\\n\"; echo 'Hello ', fgets(STDIN);");
        Process process = ParadeProcess.start(folder, "ask.php");
        try (BufferedReader output = process.inputReader()) {
            String question = CompletableFuture.supplyAsync(() -> {
                        try {
                            return output.readLine();
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .get(60, TimeUnit.SECONDS);
            assertEquals("Name?", question);
            process.outputWriter().append("Ann\n").close();
            assertEquals("Hello Ann", output.readLine());
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void appliesSettings() throws IOException, InterruptedException {
        assertEquals(
                "3|1",
                parade(
                                "",
                                "-d",
                                "precision=3",
                                "-dignore_repeated_errors",
                                "-r",
                                "echo ini_get('precision'), '|', ini_get('ignore_repeated_errors');")
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
                "\nParse error: syntax error, unexpected token \";\" in bad.php on line 2\nErrors parsing bad.php\n",
                process.output());
    }

    @Test
    void checksWhatIsRefusedWhenCompiled() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("twice.php"), "<?php\nfunction f($a, $a) {}\necho 1;");
        Files.writeString(folder.resolve("final.php"), "<?php\nfinal class A {}\nclass B extends A {}");
        Files.writeString(folder.resolve("deprecated.php"), "<?php\nfunction f($a = 1, $b) {}\necho 'never', f(1, 2);");
        ParadeProcess process = parade("", "--level=8.4", "-l", "twice.php");
        assertEquals(255, process.status());
        assertEquals(
                "\nFatal error: Redefinition of parameter $a in twice.php on line 2\nErrors parsing twice.php\n",
                process.output());
        assertEquals(
                "\nFatal error: Class B cannot extend final class A in final.php on line 3\nErrors parsing final.php\n",
                parade("", "--level=8.4", "-l", "final.php").output());
        process = parade("", "--level=8.4", "-l", "deprecated.php");
        assertEquals(0, process.status());
        assertEquals(
                "\nDeprecated: f(): Optional parameter $a declared before required parameter $b is implicitly treated as a"
                        + " required parameter in deprecated.php on line 2\nNo syntax errors detected in deprecated.php\n",
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
    void wordsAfterTheScriptAreTheScripts() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.php"), "<?php echo implode('|', $argv);");
        assertEquals("a.php|--|x|-y", parade("", "a.php", "--", "x", "-y").output());
        assertEquals("a.php|-d|x=1", parade("", "a.php", "-d", "x=1").output());
        assertEquals("a.php|x", parade("", "-f", "a.php", "--", "x").output());
        assertEquals("a.php|x", parade("", "--file=a.php", "x").output());
        assertEquals(
                "Standard input code|-x",
                parade("", "-r", "echo implode('|', $argv);", "--", "-x").output());
    }

    @Test
    void contradictionsAreRefused() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("a.php"), "<?php");
        for (String[] words : new String[][] {
            {"-l", "-r", "echo 1;"}, {"-r", "echo 1;", "-f", "a.php"}, {"-f", "a.php", "-r", "echo 1;"}
        }) {
            ParadeProcess process = parade("", words);
            assertEquals("Either execute direct code, process stdin or use a file.\n", process.output());
            assertEquals(1, process.status());
        }
    }

    @Test
    void exitStatuses() throws IOException, InterruptedException {
        assertEquals(7, parade("", "-r", "exit(256 + 7);").status());
        assertEquals(255, parade("", "-r", "nofunc();").status());
        assertEquals(255, parade("", "-r", "echo 1").status());
        assertEquals(0, parade("", "-r", "echo $undefined;").status());
        ParadeProcess process = parade("", "-r", "register_shutdown_function(fn () => exit(9)); exit('bye');");
        assertEquals("bye", process.output());
        assertEquals(9, process.status());
    }

    @Test
    void errorsGoWhereSettingsSay() throws IOException, InterruptedException {
        ParadeProcess hidden = parade("", "-d", "display_errors=0", "-r", "echo $u, 1;");
        assertEquals("1", hidden.all());
        ParadeProcess aside = parade("", "-d", "display_errors=stderr", "-r", "echo $u, 1;");
        assertEquals("1", aside.output());
        assertEquals("Warning: Undefined variable $u in Command line code on line 1\n", aside.errors());
        ParadeProcess logged = parade("", "-d", "log_errors=1", "-d", "display_errors=0", "-r", "echo $u;");
        assertEquals("PHP Warning:  Undefined variable $u in Command line code on line 1\n", logged.errors());
    }

    @Test
    void describes() throws IOException, InterruptedException {
        assertTrue(parade("", "--rf", "strlen").output().startsWith("Function [ <internal:Core> function strlen ] {"));
        assertEquals(
                "Exception: Class \"nope\" does not exist\n",
                parade("", "--rc", "nope").output());
        ParadeProcess extension = parade("", "--ri", "nope");
        assertEquals("Extension 'nope' not present.\n", extension.output());
        assertEquals(1, extension.status());
        assertTrue(parade("", "--ri", "date").output().contains("\ndate.timezone => UTC => UTC\n"));
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
