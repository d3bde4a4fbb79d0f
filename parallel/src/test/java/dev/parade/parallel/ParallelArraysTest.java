package dev.parade.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forced to be parallel, array functions do what they do one after the other. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ParallelArraysTest {
    private static final BothWays BOTH = new BothWays();

    @AfterAll
    static void close() {
        BOTH.close();
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
                "echo '-'; array_map(function ($x) { echo $x, '|'; print $x; printf('%d', $x); var_dump([$x]); }, range(1, 60));",
                "$a = ['x' => 1, 'y' => 2, 5 => 3]; array_walk($a, function (&$v, $k, $by) { $v = $k . $v * $by; }, 10); echo json_encode($a);",
                "echo '-'; $a = [3, [4, 'k' => 5]]; array_walk_recursive($a, function ($v, $k) { echo $k, '=', $v, ' '; });",
                "echo json_encode(array_map(fn($a, $b, $c) => [$a, $b, $c], [1, 2, 3], ['x'], [1.5, 2.5]));",
                "$a = range(50, 1); usort($a, fn($x, $y) => $x <=> $y); echo json_encode($a);",
                "$a = ['b' => 2, 'a' => 2, 'c' => 1]; uasort($a, fn($x, $y) => $x - $y); echo json_encode($a);",
                "$a = ['b' => 2, 'a' => 2, 'c' => 1]; uksort($a, 'strcmp'); echo json_encode($a);",
                "$a = []; for ($i = 0; $i < 100; $i++) { $a[] = $i * 37 % 101; } usort($a, fn($x, $y) => $x % 3 - $y % 2); echo json_encode($a);",
                "$a = [5, 3, 8, 1]; usort($a, fn($x, $y) => 1); echo json_encode($a);",
                "$a = [10, '9a', 1.5, true, null, '1e1', 'x']; sort($a); echo json_encode($a);",
                "$a = []; for ($i = 0; $i < 200; $i++) { $a[] = 'k' . $i * 37 % 101; } arsort($a); echo json_encode($a);",
                "$a = ['img12', 'img10', 'IMG2', 'img1']; natcasesort($a); echo json_encode($a);",
                "$a = [3, 1, 2]; $b = ['c', 'a', 'b']; array_multisort($a, SORT_DESC, $b); echo json_encode([$a, $b]);",
                "$a = [9, -3, 5, 5, 0]; rsort($a); echo json_encode($a);",
                "echo array_sum([1, 2, 3, 4, 5]);",
                "echo array_product(['a' => 2, 'b' => 3, 'c' => 7]);",
                "echo array_reduce([1, 2, 3, 4], fn($sum, $x) => $sum + $x, 100);",
                "echo array_reduce(['a' => 2, 'b' => 3], function ($p, $x) { return $x * $p; }, 7), '-'; echo array_reduce([2], fn($p, $x) => $p * $x);",
                "echo json_encode(array_find([1, 5, 8, 9], fn($x) => $x > 4));",
                "echo json_encode(array_any([1, 5, 8, 9], fn($x) => $x > 4));",
                "echo json_encode(array_all([1, 5, 8, 9], fn($x) => $x < 4));",
                "class M { function twice($x) { return $x * 2; } static function more($x) { return $x + 1; } } echo json_encode(array_map([new M, 'twice'], [1, 2, 3]));",
                "class P { static function more($x) { return $x + 1; } } echo json_encode(array_map('P::more', [1, 2, 3]));",
                "$f = strrev(...); echo json_encode(array_map($f, ['ab', 'cd']));",
                "function swap(&$x, &$y) { [$x, $y] = [$y, $x]; } echo json_encode(array_map(function ($n) { $m = 7; swap($n, $m); return $n * 10 + $m; }, [1, 2, 3]));",
                "class C { function m() { return array_map(fn($x) => $x + 1, [1, 2, 3]); } } echo json_encode((new C)->m());",
            })
    void safeCodeIsParallel(String code) {
        CallSite site = BOTH.siteOf(code);
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
            echo array_sum([2, PHP_INT_MAX, 1]);                                                                                     | an overflow
            echo array_sum([1, 2.5, 3]);                                                                                             | not only ints
            $a = [3, 2, 1]; usort($a, fn($x, $y) => $x > $y); echo json_encode($a);                                                  | a deprecation
            $a = [3, 2, [], 'x']; sort($a, SORT_STRING); echo json_encode($a);                                                       | a warning
            array_map(function ($x) { echo "before $x "; if ($x == 3) { echo [1][$x]; } echo "after "; }, range(1, 9));              | output
            """)
    void whatOthersNoticeRunsAgain(String code, String reason) {
        assertEquals(reason, BOTH.siteOf(code).reason());
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
                "echo array_reduce([1, 2, 3, 4], fn($sum, $x) => $sum + $x, 0.5), array_reduce(['a', 'b'], fn($s, $x) => $s . $x, '-');",
                "echo array_reduce([PHP_INT_MAX, 2], fn($s, $x) => $s + $x), array_reduce([2, 3], fn($p, $x) => $p * $x), array_reduce([5, 6], fn($p, $x) => $p + 1);",
                "$x = 1; echo json_encode(array_map(fn($n) => compact('n'), [1, 2]));",
                "echo json_encode(array_map(fn($x) => strtok($x, ' '), ['a b', 'c d'])), strtok(' ');",
                "echo json_encode(array_map(fn($x) => ini_set('precision', $x), [5, 6])), 1 / 3;",
            })
    void otherCodeGivesTheSame(String code) {
        PhpResponse response = BOTH.same(code);
        assertTrue(response.text() != null);
    }
}
