package dev.parade.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forced to be parallel, array functions do what they do one after the other. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ParallelArraysTest {
    private static final Parade OFF = Parade.builder().parallel("off").build();
    private static final Parade FORCE = Parade.builder().parallel("force").build();

    @AfterAll
    static void close() {
        OFF.close();
        FORCE.close();
    }

    private static PhpResponse same(String code) {
        PhpRequest request = PhpRequest.ofSource("<?php " + code).timeout(Duration.ofSeconds(20));
        PhpResponse forced = FORCE.execute(request);
        PhpResponse sequential = OFF.execute(request);
        assertEquals(sequential.text(), forced.text());
        assertEquals(sequential.exitStatus(), forced.exitStatus());
        return forced;
    }

    private static CallSite site(int line) {
        return CallSites.all().stream()
                .filter(s -> s.place().endsWith("Command line code:" + line))
                .findFirst()
                .orElseThrow();
    }

    private static int nextLine = 1000;

    /** Puts the code on a line of its own, by which its call site is found again. */
    private static CallSite siteOf(String code) {
        nextLine++;
        same("\n".repeat(nextLine - 1) + code);
        return site(nextLine);
    }

    /** Safe code, which must not only give the same but also be parallel; no line holds a second call site. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "echo json_encode(array_map(fn($x) => $x * $x, range(1, 1000)));",
                "echo json_encode(array_map(function ($x) { $s = 0; for ($i = 0; $i < $x; $i++) { $s += $i % 7; } return $s; }, range(1, 500)));",
                "$k = 3; $table = [5, 6, ['a' => 7]]; echo json_encode(array_map(fn($x) => $x * $k + $table[2]['a'], range(1, 100)));",
                "function f($n) { return $n < 2 ? $n : f($n - 1) + f($n - 2); } echo json_encode(array_map('f', range(1, 15)));",
                "function even($n) { return $n == 0 || odd($n - 1); } function odd($n) { return $n != 0 && even($n - 1); } echo json_encode(array_filter(range(1, 50), 'even'));",
                "echo json_encode(array_filter(['a' => 1, 'b' => 2, 'c' => 3, 7 => 4], fn($x) => $x % 2));",
                "echo json_encode(array_filter(['a' => 1, 'b' => 2, 'c' => 3], fn($k) => $k != 'b', ARRAY_FILTER_USE_KEY));",
                "echo json_encode(array_filter(['a' => 1, 'b' => 2], fn($v, $k) => $k . $v == 'a1', ARRAY_FILTER_USE_BOTH));",
                "echo json_encode(array_map('strtoupper', ['x' => 'a', 'y' => 'b']));",
                "echo json_encode(array_map(fn($s) => str_repeat(strrev($s), 2) . sprintf('%05d', strlen($s)), explode(' ', str_repeat('abc de fgh ', 50))));",
                "const LIMITS = [1, 2, 3]; echo json_encode(array_map(fn($x) => LIMITS[$x % 3] + PHP_INT_SIZE, range(1, 50)));",
                "$rows = array_fill(0, 100, ['id' => 1, 'tags' => ['a', 'b']]); $out = array_map(function ($row) { $row['id']++; $row['tags'][] = 'c'; sort($row['tags']); return $row; }, $rows); $rows[0]['tags'][] = 'own'; echo json_encode([$out, $rows]);",
                "$a = [1, 2, 3]; $r = array_map(fn($x) => $a, [1, 2]); $r[0][] = 4; $a[] = 5; echo json_encode([$r, $a]);",
                "$s = 'x'; for ($i = 0; $i < 5; $i++) { $s .= 'y'; } $r = array_map(function ($x) use ($s) { $s .= $x; return $s; }, range(1, 50)); $s .= 'z'; echo json_encode([$r, $s]);",
                "unset($a); $a = range(0, 20); unset($a[3], $a[7]); echo json_encode(array_map(fn($x) => $x + 1, $a));",
                "echo json_encode(array_map(fn(float $x) => $x / 3, range(1, 40)));",
                "echo json_encode(array_map(fn($x) => match (true) { $x < 10 => 'low', default => 'high' }, range(1, 40)));",
                "echo json_encode(array_map(fn($p) => [$p[1], $p[0]], [[1, 2], [3, 4], [5, 6]]));",
                "class C { function m() { return array_map(fn($x) => $x + 1, [1, 2, 3]); } } echo json_encode((new C)->m());",
            })
    void safeCodeIsParallel(String code) {
        CallSite site = siteOf(code);
        assertEquals("", site.reason());
        assertEquals(1, site.parallelRuns());
    }

    /** Code that is proven but does something in the end that others would notice: the elements from there on run again. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            echo json_encode(array_map(fn($x) => $x == 60 ? $undefined : $x, range(1, 100)));                                       | a warning
            try { echo json_encode(array_map(fn($x) => intdiv(10, $x - 30), range(1, 100))); } catch (Error $e) { echo $e, $x ?? 0; }     | a class that is not loaded
            set_error_handler(fn($n, $m) => print($m)); echo json_encode(array_map(fn($x) => [1][$x % 4], range(1, 30)));           | a warning
            array_map(function ($x) { if ($x == 20) throw new LogicException('x'); return $x; }, range(1, 100));                    | a class that is not loaded
            function d($n) { return $n == 0 ? 0 : 1 + d($n - 1); } echo json_encode(array_map('d', [1, 30000, 2]));                 | deep recursion
            array_map(function ($x) { if ($x == 20) throw new LogicException('x'); while ($x > 20) { $x++; } return $x; }, range(1, 100)); | a class that is not loaded
            """)
    void whatOthersNoticeRunsAgain(String code, String reason) {
        assertEquals(reason, siteOf(code).reason());
    }

    /** Code that is not safe stays sequential. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "$n = 0; echo json_encode(array_map(function ($x) use (&$n) { return $n += $x; }, range(1, 50)));",
                "echo json_encode(array_map(function ($x) { static $n = 0; return ++$n; }, range(1, 50)));",
                "echo json_encode(array_map(function ($x) { global $g; return $g[] = $x; }, range(1, 5))), count($g);",
                "array_map(function ($x) { echo $x; }, range(1, 50));",
                "array_map(fn($x) => print($x), range(1, 50));",
                "$o = new stdClass; $o->n = 0; array_map(fn($x) => $o->n += $x, range(1, 9)); echo $o->n;",
                "array_map(fn($o) => $o->n = 1, [$o = new stdClass, new stdClass]); var_dump($o);",
                "var_dump(array_map(fn($x) => new stdClass, [1, 2, 3]));",
                "$a = [1, 2]; foreach ($a as &$v); echo json_encode(array_map(fn($x) => $x, $a)); $b = $a; $b[1] = 9; echo $a[1];",
                "echo count(array_map(fn($x) => func_get_args(), [1, 2]));",
                "mt_srand(3); echo json_encode(array_map(fn($x) => mt_rand(), range(1, 10)));",
                "function t() { return array_map(fn($x) => debug_backtrace(), [1, 2]); } echo count(t()[1]);",
                "spl_autoload_register(function ($c) { echo $c; }); array_map(fn($x) => $x instanceof Nope || class_exists('Q' . $x), [1, 2]);",
                "echo json_encode(array_map(fn($r) => array_map(fn($x) => $x * 2, $r), [[1, 2], [3, 4]]));",
                "class S { public static $n = 0; static function up($x) { return self::$n += $x; } } echo json_encode(array_map('S::up', [1, 2, 3])), S::$n;",
                "function g() { yield 1; } echo count(array_map('g', [1, 2]));",
                "echo json_encode(array_map(fn($x) => $GLOBALS['x'] ?? 0, [1, 2]));",
                "$f = 'strlen'; echo json_encode(array_map(fn($x) => $f($x), ['a', 'bb']));",
                "$x = 1; echo json_encode(array_map(fn($n) => compact('n'), [1, 2]));",
                "echo json_encode(array_map(fn($x) => strtok($x, ' '), ['a b', 'c d'])), strtok(' ');",
                "echo json_encode(array_map(fn($x) => ini_set('precision', $x), [5, 6])), 1 / 3;",
            })
    void otherCodeGivesTheSame(String code) {
        PhpResponse response = same(code);
        assertTrue(response.text() != null);
    }
}
