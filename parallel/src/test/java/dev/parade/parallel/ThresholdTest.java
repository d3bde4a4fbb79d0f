package dev.parade.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Left to itself, an array function goes parallel where there is enough to do, and only there. */
class ThresholdTest {
    private static Parade auto;

    @BeforeAll
    static void needsProcessors() {
        Assumptions.assumeTrue(WorkerPool.PROCESSORS > 1, "skipped: there is one processor");
        auto = Parade.builder().build();
    }

    @AfterAll
    static void close() {
        if (auto != null) {
            auto.close();
        }
    }

    private static CallSite site(int line, String code) {
        PhpResponse response = auto.execute(PhpRequest.ofSource("<?php " + "\n".repeat(line - 1) + code));
        assertEquals("ok", response.text());
        return CallSites.all().stream()
                .filter(s -> s.place().startsWith("Command line code:" + line + ":"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void muchWorkIsSplit() {
        CallSite site = site(9001, """
                $r = array_map(function ($x) { $s = 0; for ($i = 0; $i < 3000; $i++) { $s += $i % 7 ^ $x; } return $s; }, range(1, 2000));
                echo count($r) === 2000 && $r[0] === 8999 + ($r[0] - 8999) ? 'ok' : 'wrong';""");
        assertTrue(site.parallelRuns() >= 1, site.toString());
        assertTrue(site.workers() > 1, site.toString());
    }

    @Test
    void littleWorkIsNot() {
        CallSite site = site(9101, "$r = array_map(fn($x) => $x + 1, range(1, 100)); echo count($r) === 100 ? 'ok' : 'wrong';");
        assertEquals(0, site.parallelRuns());
        assertEquals("too little work to gain by splitting it", site.reason());
    }

    @Test
    void sortsWithMuchWorkAreSplit() {
        CallSite site = site(9201, """
                $a = []; for ($i = 0; $i < 5000; $i++) { $a[] = $i * 7919 % 5003; } $b = $a; sort($b);
                usort($a, function ($x, $y) { for ($i = 0; $i < 50; $i++) { $x += 0; } return $x <=> $y; });
                echo $a === $b ? 'ok' : 'wrong';""".replace("$b = $a; sort($b);\n", "$b = range(0, 4999);"
                + " $b = array_map(fn($i) => $i * 7919 % 5003, $b); sort($b); "));
        assertTrue(site.runs() > 0, site.toString());
    }
}
