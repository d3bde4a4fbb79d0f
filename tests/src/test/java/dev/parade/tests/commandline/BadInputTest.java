package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gets a clear message and an exit status, never a Java stack trace. */
class BadInputTest {
    private static final int FATAL = 255;

    @TempDir
    Path folder;

    private ParadeProcess parade(String... arguments) throws IOException, InterruptedException {
        ParadeProcess process = ParadeProcess.run(folder, "", arguments);
        assertFalse(process.showsJava(), () -> head(process));
        return process;
    }

    private ParadeProcess script(String source, String... options) throws IOException, InterruptedException {
        Files.writeString(folder.resolve("script.php"), source, StandardCharsets.ISO_8859_1);
        String[] arguments = java.util.Arrays.copyOf(options, options.length + 1);
        arguments[options.length] = "script.php";
        return parade(arguments);
    }

    private static String head(ParadeProcess process) {
        String all = process.all();
        return "status " + process.status() + ": " + all.substring(0, Math.min(2000, all.length()));
    }

    private static void assertStatus(int expected, ParadeProcess process) {
        assertEquals(expected, process.status(), () -> head(process));
    }

    @Test
    void missingFile() throws IOException, InterruptedException {
        ParadeProcess process = parade("no-such-file.php");
        assertStatus(1, process);
        assertEquals("Could not open input file: no-such-file.php\n", process.errors());
    }

    @Test
    void directory() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("sub"));
        ParadeProcess process = parade("run", "sub");
        assertStatus(1, process);
        assertEquals("Could not open input file: sub\n", process.errors());
    }

    @Test
    void unreadableFile() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("secret.php"), "<?php echo 1;");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "this user may read everything");
        ParadeProcess process = parade("secret.php");
        assertStatus(1, process);
        assertEquals("Could not open input file: secret.php\n", process.errors());
    }

    @Test
    void binaryGarbageIsInlineHtml() throws IOException, InterruptedException {
        byte[] bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        String garbage = new String(bytes, StandardCharsets.ISO_8859_1).replace("<?", "??");
        ParadeProcess process = script(garbage);
        assertStatus(0, process);
        assertEquals(garbage, process.output());
    }

    @Test
    void binaryGarbageAsCodeIsSyntaxError() throws IOException, InterruptedException {
        byte[] bytes = new byte[100_000];
        new Random(2).nextBytes(bytes);
        ParadeProcess process = script("<?php \u0001" + new String(bytes, StandardCharsets.ISO_8859_1));
        assertStatus(FATAL, process);
        assertTrue(process.all().contains("Parse error: "), () -> head(process));
    }

    @Test
    void longLines() throws IOException, InterruptedException {
        ParadeProcess text = script("<?php echo strlen('" + "x".repeat(10_000_000) + "');");
        assertStatus(0, text);
        assertEquals("10000000", text.output());
        ParadeProcess statements = script("<?php " + "$a=1;".repeat(2_000_000) + "echo $a;");
        assertStatus(0, statements);
        assertEquals("1", statements.output());
    }

    @Test
    void deeplyNestedParentheses() throws IOException, InterruptedException {
        ParadeProcess process = script("<?php echo " + "(".repeat(10_000) + "1" + ")".repeat(10_000) + ";");
        // PHP's own parser gives up here; doing better is allowed.
        if (process.status() == 0) {
            assertEquals("1", process.output());
        } else {
            assertStatus(FATAL, process);
            assertTrue(process.all().contains("Parse error: "), () -> head(process));
        }
    }

    @Test
    void unknownOption() throws IOException, InterruptedException {
        ParadeProcess process = parade("--no-such-option", "x.php");
        assertStatus(1, process);
        assertTrue(process.errors().contains("option not found --no-such-option"), () -> head(process));
        assertTrue(process.output().startsWith("Usage: parade"), () -> head(process));
    }

    @Test
    void infiniteRecursion() throws IOException, InterruptedException {
        ParadeProcess process = script("<?php function f($n) { return f($n + 1) + 1; } f(1);");
        assertStatus(FATAL, process);
        assertTrue(process.all().contains("Fatal error: "), () -> head(process));
    }

    @Test
    void infiniteRecursionThroughMethodsAndLibrary() throws IOException, InterruptedException {
        ParadeProcess process =
                script("<?php class A { function __get($n) { return array_map(fn ($x) => (new A)->$x, ['x']); } }"
                        + " echo (new A)->y;");
        assertStatus(FATAL, process);
        assertTrue(process.all().contains("Fatal error: "), () -> head(process));
    }

    @Test
    void deepRecursionThatEnds() throws IOException, InterruptedException {
        ParadeProcess process = script(
                "<?php function f($n) { return $n === 0 ? 0 : 1 + f($n - 1); } echo f(200000);",
                "-d",
                "memory_limit=1G");
        assertStatus(0, process);
        assertEquals("200000", process.output());
    }

    @Test
    void syntaxErrorFound() throws IOException, InterruptedException {
        ParadeProcess process = script("<?php\necho 1 +;\n");
        assertStatus(FATAL, process);
        assertTrue(
                process.all().contains("Parse error: ")
                        && process.all().contains("syntax error, unexpected token \";\"")
                        && process.all().contains("on line 2"),
                () -> head(process));
    }
}
