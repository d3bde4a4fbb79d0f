package dev.parade.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where parallel code could differ from sequential code, and must not. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class SharpCasesTest {
    private static final BothWays BOTH = new BothWays();

    @AfterAll
    static void close() {
        BOTH.close();
    }

    private static String same(String code) {
        return BOTH.same(code).text();
    }

    @Test
    void traceInsideTheCallback() {
        assertEquals(
                "3",
                same("function t() { return array_map(fn($x) => count(debug_backtrace()), [1, 2]); } echo t()[1];"));
        String trace = same("""
                function deep($x) { return (new Exception('e' . $x))->getTraceAsString(); }
                function t() { return array_map(fn($x) => deep($x), [1, 2]); }
                echo t()[1];""");
        assertTrue(trace.contains("deep(2)") && trace.contains("array_map(Object(Closure), Array)"), trace);
        trace = same("""
                try { array_map(function ($x) { if ($x > 3) { throw new LogicException("bad $x"); } return $x; }, range(1, 9)); }
                catch (LogicException $e) { echo $e->getMessage(), $e->getLine(), "\\n", $e->getTraceAsString(); }""");
        assertTrue(trace.startsWith("bad 41\n") && trace.contains("[internal function]: {closure"), trace);
    }

    @Test
    void handlesOfObjectsMadeInTheCallback() {
        assertEquals(
                "[2,2,2]",
                same(
                        "$first = new stdClass; echo json_encode(array_map(function ($x) { $o = [1]; return $x; }, [2, 2, 2]));"));
        String ids = same("""
                $first = new stdClass;
                $made = array_map(fn($x) => new ArrayObject([$x]), [1, 2, 3]);
                echo json_encode(array_map(fn($o) => spl_object_id($o), $made)), ' ', spl_object_id(new stdClass);
                var_dump(array_map(fn($x) => (object) ['x' => $x], [1, 2]));""");
        assertTrue(ids.contains("#"), ids);
        same("echo json_encode(array_map(fn($x) => spl_object_id(new stdClass), [1, 2, 3]));");
    }

    @Test
    void sameArrayByValueAndByReference() {
        assertEquals("[[1,9],[1,9],[1,9]]", same("""
                        function f($a, &$b) { $b[0] = 9; return $a[0]; }
                        echo json_encode(array_map(function ($x) { $z = [1, $x]; $r = f($z, $z); return [$r, $z[0]]; }, [1, 2, 3]));"""));
    }

    @Test
    void dissolvedReferences() {
        assertEquals("[1,2,3][9,2,3][1,2,3]", same("""
                        $a = [1, 2, 3]; foreach ($a as &$v); unset($v); $b = $a; $b[0] = 9;
                        echo json_encode(array_map(fn($x) => $x, $a)), json_encode(array_map(fn($x) => $x, $b)), json_encode($a);"""));
        same("""
                $a = [[1], [2], [3]]; foreach ($a as &$v) { $v[] = 0; } unset($v);
                $c = array_map(function ($x) { $x[] = 5; return $x; }, $a); $a[0][] = 7; echo json_encode([$a, $c]);""");
        same(
                "$a = [1, 2, 3]; $r = &$a[1]; echo json_encode(array_map(fn($x) => $x + 1, $a)); $r = 9; echo json_encode($a);");
    }

    @Test
    void autoloadInsideTheCallback() {
        assertEquals("load A;load A2;load A3;[1,2,3]", same("""
                        spl_autoload_register(function ($c) { echo "load $c;"; eval("class $c { public \\$v = 1; }"); });
                        echo json_encode(array_map(function ($x) { $c = $x > 1 ? "A$x" : 'A'; new $c; return $x; }, [1, 2, 3]));"""));
        same("""
                spl_autoload_register(function ($c) { echo "load $c;"; });
                echo json_encode(array_map(fn($x) => $x instanceof Nope, [1, 2])), json_encode(array_map('class_exists', ['P', 'Q']));""");
    }

    @Test
    void constantsAndStaticsStartInsideTheCallback() {
        same("""
                class K { const A = B . 'a'; const LIST = [self::A]; public static $s = [K::A]; static function m($x) { return self::A . $x; } }
                define('B', 'b');
                echo json_encode(array_map(fn($x) => K::LIST[0] . K::$s[0] . $x, [1, 2])), json_encode(array_map('K::m', [1, 2]));""");
        same("function n($x) { static $n = 10; return $n++ + $x; } echo json_encode(array_map('n', [1, 2, 3])), n(0);");
        same(
                "enum E: int { case A = 1; case B = 2; } echo json_encode(array_map(fn($x) => E::from($x)->name, [1, 2]));");
    }

    @Test
    void warningInsideTheCallback() {
        assertTrue(same("echo json_encode(array_map(fn($x) => [1, 2][$x] ?? [1, 2][$x - 9], [0, 1, 2, 3]));")
                .contains("Undefined array key -7"));
        assertEquals(
                "[w1][w2]",
                same(
                        "set_error_handler(function ($n, $m) { static $i; $i++; echo \"[w$i]\"; }); array_map(fn($x) => $x . $u, [1, 2]);"));
        same(
                "echo '-'; @array_map(fn($x) => [][$x], [1, 2]); echo error_get_last()['message'], error_get_last()['line'];");
    }

    @Test
    void endlessLoopBehindAFailingElement() {
        String text = same("""
                function check($x) { if ($x == 20) { throw new LogicException("at $x"); } while ($x > 20) { $x = 21 + $x % 7; } return $x; }
                try { array_map('check', range(1, 100)); } catch (LogicException $e) { echo $e->getMessage(); }""");
        assertEquals("at 20", text);
    }

    @Test
    void lowestOfSeveralExceptions() {
        assertEquals("at 7", same("""
                        try { array_map(function ($x) { if ($x % 7 == 0) { throw new Exception("at $x"); } return $x; }, range(1, 100)); }
                        catch (Exception $e) { echo $e->getMessage(); }"""));
        assertEquals("5 6 at 7", same("""
                        echo '5 '; try { array_filter(range(6, 90), function ($x) { if ($x > 6) { throw new Exception("at $x"); } echo "$x "; }); }
                        catch (Exception $e) { echo $e->getMessage(); }"""));
        same(
                "try { usort($a, fn($x, $y) => throw new Exception('never')); } catch (Error $e) { echo $e->getMessage(); }");
        same("""
                $a = range(1, 40);
                try { usort($a, function ($x, $y) { if ($x > 30 || $y > 30) { throw new Exception("$x $y"); } return $y - $x; }); }
                catch (Exception $e) { echo $e->getMessage(), json_encode($a); }""");
    }

    @Test
    void destructors() {
        assertEquals("d1 d2 d3 [1,2,3]", same("""
                        class D { function __construct(public $x) {} function __destruct() { echo "d$this->x "; } }
                        echo json_encode(array_map(function ($x) { $d = new D($x); return $d->x; }, [1, 2, 3]));""").replaceFirst("^(\\[.*])?", "$0"));
        same("""
                class D { function __destruct() { echo 'd'; } }
                $made = array_map(fn($x) => new D, [1, 2]); echo '-'; $made = null; echo '-';
                array_walk($made2, fn() => 1);""");
        same("""
                class D { function __destruct() { echo 'd'; } }
                $list = [new D, new D]; array_walk($list, function (&$v) { $v = 1; }); echo '-';""");
    }

    @Test
    void generatorsInCallbacks() {
        assertEquals("[3,5,7]", same("""
                        function pair($x) { yield $x; yield $x + 1; }
                        echo json_encode(array_map(function ($x) { $s = 0; foreach (pair($x) as $v) { $s += $v; } return $s; }, [1, 2, 3]));"""));
        same("""
                function numbers() { foreach (array_map(fn($x) => $x * 2, [1, 2, 3]) as $x) { yield $x; } }
                foreach (numbers() as $n) { echo $n; }""");
    }

    @Test
    void settingsAndLocale() {
        assertEquals(
                "[5,5]0.33333",
                same(
                        "ini_set('precision', 5); echo json_encode(array_map(fn($x) => (int) ini_get('precision'), [1, 2])), 1 / 3;"));
        same("ini_set('precision', 5); echo json_encode(array_map(fn($x) => (string) (1 / $x), [3, 7]));");
        same("echo json_encode(array_map(fn($x) => setlocale(LC_ALL, 0) . $x, [1, 2]));");
        same(
                "date_default_timezone_set('Asia/Tokyo'); echo json_encode(array_map(fn($x) => date('H:i T', $x), [0, 3600]));");
        same("echo json_encode(array_map(fn($x) => getenv('HOME') === getenv('HOME'), [1, 2]));");
    }

    @Test
    void nested() {
        assertEquals(
                "[[2,4],[6,8]]",
                same("echo json_encode(array_map(fn($r) => array_map(fn($x) => $x * 2, $r), [[1, 2], [3, 4]]));"));
        same(
                "function inner($r) { usort($r, 'strcmp'); return array_sum($r); } echo json_encode(array_map('inner', [[3, 1], [9, 4]]));");
        same("""
                $list = [5, 3, 4];
                array_walk($list, function (&$v, $k) use (&$list) { $list[] = $v; if (count($list) > 9) { $v = 0; } });
                echo json_encode($list);""");
    }

    @Test
    void outputOfCallbacksWithHandlers() {
        same("""
                ob_start(fn($s) => strtoupper($s)); echo 'x'; array_map(function ($x) { echo "a$x"; }, [1, 2, 3]); ob_end_flush();
                ob_start(); echo 'y'; array_walk($GLOBALS['argv'], function ($x) { echo 'z'; }); echo strlen(ob_get_clean());""");
        same(
                "ob_start(null, 3); array_map(function ($x) { echo 'ab'; }, [1, 2, 3]); echo ob_get_level(), ob_get_length();");
        same("array_map(function ($x) { echo 'first'; return headers_sent(); }, [1, 2]);");
        same("echo json_encode(array_map(function ($x) { ob_start(); echo $x; return ob_get_clean(); }, [1, 2]));");
        same("echo '-'; echo json_encode(array_map(fn($x) => print_r([$x], true), [1, 2]));");
    }
}
