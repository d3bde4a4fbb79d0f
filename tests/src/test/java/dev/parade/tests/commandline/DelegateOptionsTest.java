package dev.parade.tests.commandline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.workers.process.PhpBinary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --delegate} and its kin, from outside. */
class DelegateOptionsTest {
    @TempDir
    private Path folder;

    private ParadeProcess parade(String... arguments) throws IOException, InterruptedException {
        return ParadeProcess.run(folder, "", arguments);
    }

    private static void needsPhp() {
        Assumptions.assumeTrue(PhpBinary.find(null).isPresent(), "no real PHP is installed");
    }

    @Test
    void off() throws Exception {
        ParadeProcess run = parade("--delegate", "off", "-d", "display_errors=1", "-r", "imagecreatetruecolor(1, 1);");
        assertEquals(255, run.status());
        assertTrue(
                run.output()
                        .contains(
                                "Call to undefined function imagecreatetruecolor() (it is of PHP's extension gd, which"
                                        + " Parade lacks; nothing is delegated to a real PHP)"),
                run.all());
    }

    @Test
    void report() throws Exception {
        needsPhp();
        ParadeProcess run = parade("run", "--delegate-report", "--delegate=auto", "-r", "echo easter_days(2026);");
        assertEquals("15", run.output());
        assertTrue(run.errors().contains("delegated to "), run.errors());
        assertTrue(
                run.errors().lines().anyMatch(line -> line.matches(" +1 +[0-9.]+ +\\d+ +\\d+  easter_days\\(\\)")),
                run.errors());
    }

    @Test
    void wholeScript() throws Exception {
        needsPhp();
        Files.writeString(folder.resolve("a.php"), "<?php opcache_reset(); echo PHP_SAPI, $argv[1]; exit(7);");
        ParadeProcess run = parade("--delegate", "script", "--delegate-report", "a.php", "--x");
        assertEquals("cli--x", run.output());
        assertEquals(7, run.status());
        assertTrue(
                run.errors().contains("ran whole on a real PHP")
                        && run.errors().contains("opcache_reset() of Zend OPcache"),
                run.errors());
        Files.writeString(folder.resolve("b.php"), "<?php echo easter_days(2026), PHP_MINOR_VERSION;");
        assertEquals("155", parade("--delegate", "script", "b.php").output());
    }

    @Test
    void misspelt() throws Exception {
        assertEquals(
                "--delegate takes one of off, auto, script, not on\n",
                parade("--delegate", "on", "-r", "1;").output());
        assertEquals(
                "--delegate-timeout takes a number of seconds, not x\n",
                parade("--delegate-timeout", "x", "-r", "1;").output());
    }
}
