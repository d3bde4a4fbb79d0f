package dev.parade.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ParadeTest {
    private static final Parade PARADE = Parade.builder().threads(64).build();

    @AfterAll
    static void close() {
        PARADE.close();
    }

    private static final String LEAKY = """
            <?php
            function counter() { static $n = 0; return ++$n; }
            class Registry { public static array $all = []; public static function add($x) { static $calls = 0; self::$all[] = $x; return ++$calls; } }
            if (isset($leaked)) { echo 'leak '; }
            $leaked = $_GET['id'];
            define('ID', $_GET['id']);
            for ($i = 0; $i < $_GET['id'] % 7 + 1; $i++) { $c = counter(); $calls = Registry::add($i); }
            $before = ini_get('precision');
            ini_set('precision', (string) ($_GET['id'] % 10 + 2));
            $dir = getcwd();
            chdir($dir . '/sub');
            putenv('OWN=' . $_GET['id']);
            $r = require 'part.php';
            set_error_handler(fn($level, $message) => print("[handled $message]"));
            echo $undefined;
            mt_srand((int) $_GET['id']);
            echo implode(' ', [$_GET['id'], ID, $c, count(Registry::$all), $calls, $before, 1 / 3, basename($dir), basename(getcwd()),
                getenv('OWN'), getenv('GIVEN'), $r, include_once 'part.php', file_get_contents('php://input'), (int) isset($missing)]);
            """;

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void thousandRequestsDoNotSeeEachOther(@TempDir Path temp) throws IOException {
        List<CompletableFuture<PhpResponse>> running = new ArrayList<>();
        Path script = temp.resolve("leaky.php");
        Files.writeString(script, LEAKY);
        for (int i = 0; i < 10; i++) {
            Path sub = Files.createDirectories(temp.resolve("dir" + i).resolve("sub"));
            Files.writeString(sub.resolve("part.php"), "<?php return 'part" + i + "';");
        }
        for (int i = 0; i < 1000; i++) {
            running.add(PARADE.submit(PhpRequest.ofScript(script)
                    .get("id", String.valueOf(i))
                    .environment(Map.of("GIVEN", "given" + i))
                    .workingDirectory(temp.resolve("dir" + i % 10))
                    .stdin(("in" + i).getBytes(StandardCharsets.UTF_8))));
        }
        for (int i = 0; i < 1000; i++) {
            int n = i % 7 + 1;
            int precision = i % 10 + 2;
            String third = "0." + "3".repeat(precision);
            assertEquals(
                    "[handled Undefined variable $undefined]" + i + " " + i + " " + n + " " + n + " " + n + " 14 "
                            + third + " dir" + i % 10 + " sub " + i + " given" + i + " part" + i % 10 + " 1 in" + i
                            + " 0",
                    running.get(i).join().text());
        }
    }

    private static long heapInUse() throws InterruptedException {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 6; i++) {
            System.gc();
            Thread.sleep(20);
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void heapAfterThousandRequestsIsAsAfterTen() throws InterruptedException {
        // Each of them leaves 2 MB behind if anything holds on to it.
        String code = """
                <?php
                class Node { public $next; public $data; }
                function &cell() { static $kept = []; $kept[] = new Node; return $kept; }
                $GLOBALS['big'] = str_repeat($_GET['id'], 1 << 19); $list = range(1, 1 << 17);
                $a = new Node; $a->next = $a; $a->data = $list; cell(); define('OWN', $list);
                set_error_handler(fn() => $a); register_shutdown_function(fn() => $a); ob_start(); echo $big;
                spl_autoload_register(fn($c) => $a); $g = (function () use ($a) { yield $a; })(); $g->current();
                eval('class Evaluated' . $_GET['id'] % 5 . ' { public $a = 1; }'); ob_end_clean(); echo 'ok';
                """;
        long afterTen = 0;
        for (int i = 0; i < 1000; i++) {
            assertEquals(
                    "ok",
                    PARADE.execute(PhpRequest.ofSource(code).get("id", String.valueOf(i % 10)))
                            .text());
            if (i == 9) {
                afterTen = heapInUse();
            }
        }
        long grown = heapInUse() - afterTen;
        assertTrue(grown < 16 << 20, "grown by " + (grown >> 10) + " kB");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void endlessLoopEndsAtItsTimeOutWhileOthersGoOn() {
        List<CompletableFuture<PhpResponse>> endless = new ArrayList<>();
        for (String loop : List.of(
                "while (true) { $i = 1; }",
                "function f() { f2(); } function f2() { } for (;;) f();",
                "function g() { while (true) yield 1; } foreach (g() as $x) { }",
                "a: goto a;",
                "try { while (true); } finally { echo 'never'; }",
                "sleep(100);")) {
            endless.add(PARADE.submit(PhpRequest.ofSource("<?php " + loop).timeout(Duration.ofMillis(900))));
        }
        for (int i = 0; i < 20; i++) {
            assertEquals(
                    "ok",
                    PARADE.execute(PhpRequest.ofSource("<?php echo 'ok';")).text());
        }
        for (CompletableFuture<PhpResponse> e : endless) {
            PhpResponse response = e.join();
            String text = response.text();
            assertTrue(
                    text.startsWith("\nFatal error: Maximum execution time of 1 second exceeded in Command line code on"
                            + " line 1\nStack trace:\n#0 "),
                    text);
            assertTrue(text.endsWith(" {main}\n"), text);
            assertEquals(255, response.exitStatus());
            assertTrue(response.error().orElseThrow().startsWith("Maximum execution time"));
        }
        assertEquals(
                "ok", PARADE.execute(PhpRequest.ofSource("<?php echo 'ok';")).text());
    }

    @Test
    // Processor time, which a busy machine gives out slowly.
    @Timeout(value = 180, unit = TimeUnit.SECONDS)
    void programsSetTheirOwnLimit() {
        PhpResponse response = PARADE.execute(PhpRequest.ofSource("<?php\nset_time_limit(1);\nwhile (true) {\n}"));
        assertTrue(response.text().startsWith("\nFatal error: Maximum execution time of 1 second exceeded in "));
        response =
                PARADE.execute(PhpRequest.ofSource("<?php register_shutdown_function(fn() => print('bye')); while (1);")
                        .ini("max_execution_time", "2"));
        assertTrue(response.text().startsWith("\nFatal error: Maximum execution time of 2 seconds exceeded in "));
        assertTrue(response.text().endsWith("bye"), response.text());
    }

    @Test
    void answersStatusHeadersAndErrors() {
        PhpResponse response = PARADE.execute(
                PhpRequest.ofSource("<?php http_response_code(404); header('X-A: 1'); echo $_POST['a']['b']; exit(3);")
                        .post("a", Map.of("b", "deep")));
        assertEquals(404, response.status());
        assertEquals(3, response.exitStatus());
        assertEquals("deep", response.text());
        assertTrue(response.headers().contains("X-A: 1"), response.headers().toString());
        response = PARADE.execute(PhpRequest.ofSource("<?php throw new LogicException('no');"));
        assertEquals(255, response.exitStatus());
        assertTrue(response.error().orElseThrow().startsWith("Uncaught LogicException: no"), response::toString);
    }
}
