package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void infiniteRecursionIsNoReasonToForgetTheRest() throws IOException, InterruptedException {
        ParadeProcess process = script("<?php register_shutdown_function(function () { echo 'shut down'; });"
                + " echo 'before'; class A { function __toString() { return (string) $this; } } echo new A;");
        assertStatus(FATAL, process);
        assertTrue(process.output().startsWith("before"), () -> head(process));
        assertTrue(process.output().endsWith("shut down"), () -> head(process));
    }

    /** PHP has no limit of its own here; every way to call must do at least this. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "function f($n) { return $n === 0 ? 0 : 1 + f($n - 1); } echo f(200000);",
                "class A { function m($n) { return $n === 0 ? 0 : 1 + $this->m($n - 1); } } echo (new A)->m(200000);",
                "class A { static function s($n) { return $n === 0 ? 0 : 1 + static::s($n - 1); } } echo A::s(200000);",
                "$f = function ($n) use (&$f) { return $n === 0 ? 0 : 1 + $f($n - 1); }; echo $f(200000);",
                "function f($n) { return $n === 0 ? 0 : 1 + array_map('f', [$n - 1])[0]; } echo 100000 + f(100000);",
                "class G { public $n; function __get($x) { if ($this->n === 0) return 0; $o = new G;"
                        + " $o->n = $this->n - 1; return 1 + $o->deep; } }"
                        + " $g = new G; $g->n = 100000; echo 100000 + $g->deep;"
            })
    void deepRecursionThatEnds(String code) throws IOException, InterruptedException {
        ParadeProcess process = script("<?php " + code, "-d", "memory_limit=1G");
        assertStatus(0, process);
        assertEquals("200000", process.output());
    }

    @Test
    void fileThatFailsWhileItIsRead() throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of("/proc/self/mem")), "no such file on this system");
        for (String option : new String[] {"-f", "-l"}) {
            ParadeProcess process = parade(option, "/proc/self/mem");
            assertStatus(1, process);
            assertEquals("Could not open input file: /proc/self/mem\n", process.all());
        }
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
