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

    /** The code's call site stands on its second line. */
    private static CallSite site(int line, String code) {
        PhpResponse response = auto.execute(PhpRequest.ofSource("<?php " + "\n".repeat(line - 2) + code));
        assertEquals("ok", response.text());
        return CallSites.all().stream()
                .filter(s -> s.place().startsWith("Command line code:" + line + ":"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void muchWorkIsSplit() {
        CallSite site = site(9001, """
                function work($x) { $s = 0; for ($i = 0; $i < 3000; $i++) { $s += $i % 7 ^ $x; } return $s; }
                $r = array_map(fn($x) => work($x), range(1, 2000));
                $expected = []; foreach (range(1, 2000) as $x) { $expected[] = work($x); }
                echo $r === $expected ? 'ok' : 'wrong';""");
        assertTrue(site.parallelRuns() >= 1, site.toString());
        assertTrue(site.workers() > 1, site.toString());
    }

    @Test
    void littleWorkIsNot() {
        // A first run may look slow because nothing is warm yet; what counts is that the site settles.
        CallSite site = site(9101, """
                $in = range(1, 100);
                for ($round = 0; $round < 40; $round++) { $r = array_map(fn($x) => $x + 1, $in); }
                echo $r === range(2, 101) ? 'ok' : 'wrong';""");
        assertTrue(site.parallelRuns() < 20, site.toString());
    }

    @Test
    void sortWithMuchWorkIsSplit() {
        CallSite site = site(9201, """
                function compare($x, $y) { for ($i = 0; $i < 100; $i++) { $x += 0; } return $x <=> $y; } $a = []; for ($i = 0; $i < 5003; $i++) { $a[] = $i * 7919 % 5003; }
                usort($a, 'compare');
                echo $a === range(0, 5002) ? 'ok' : 'wrong';""");
        assertTrue(site.parallelRuns() >= 1, site.toString());
        assertTrue(site.workers() > 1, site.toString());
    }
}
