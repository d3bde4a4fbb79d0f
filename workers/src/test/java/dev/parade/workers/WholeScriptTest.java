package dev.parade.workers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parade.interpreter.Delegation;
import dev.parade.workers.process.PhpBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the check before the start finds. Names what a plain php-cli has and Parade cannot have. */
class WholeScriptTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void php() {
        Assumptions.assumeTrue(PhpBinary.find(null).isPresent(), "no real PHP is installed");
    }

    private String reason(String code) throws IOException {
        Path script = Files.writeString(folder.resolve("main.php"), "<?php\n" + code);
        return new WholeScript(82, Delegation.AUTO)
                .reason(script)
                .map(reason -> reason.what() + " " + reason.file().getFileName() + ":" + reason.line())
                .orElse("");
    }

    @Test
    void whatCannotBeDelegatedByCall() throws IOException {
        assertEquals("opcache_get_status() of Zend OPcache main.php:2", reason("var_dump(opcache_get_status());"));
        assertEquals(
                "ffi of FFI main.php:3",
                reason("\nnamespace A; $f = \\FFI::cdef('');").replace("class ", ""));
        assertEquals(
                "a subclass of finfo of fileinfo main.php:2",
                reason("class Mine extends finfo { function file($f) {} }"));
    }

    @Test
    void whatCanRunHere() throws IOException {
        assertEquals("", reason("echo easter_days(2026), strlen('x'), no_such_function();"));
        assertEquals("", reason("function opcache_get_status() { return 1; } opcache_get_status();"));
        assertEquals("", reason("if (function_exists('opcache_get_status')) { opcache_get_status(); }"));
        assertEquals("", reason("class E extends SodiumException {} throw new E;"));
        assertEquals("", reason("syntax error here"));
    }

    @Test
    void includedFilesCount() throws IOException {
        Files.writeString(folder.resolve("part.php"), "<?php function f() { return opcache_reset(); }");
        assertEquals(
                "opcache_reset() of Zend OPcache part.php:1", reason("require_once __DIR__ . '/part.php'; echo f();"));
        assertEquals("", reason("require $_GET['part'];"));
    }
}
