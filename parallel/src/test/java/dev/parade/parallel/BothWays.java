package dev.parade.parallel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

/** Runs code sequentially and forced to be parallel, and compares. */
final class BothWays implements AutoCloseable {
    private final Parade off = Parade.builder().parallel("off").build();
    private final Parade force = Parade.builder().parallel("force").build();
    private int nextLine = 1000;

    @Override
    public void close() {
        off.close();
        force.close();
    }

    /** Both must give the same; answers the parallel one. */
    PhpResponse same(String code) {
        PhpRequest request = PhpRequest.ofSource("<?php " + code).timeout(Duration.ofSeconds(20));
        PhpResponse forced = force.execute(request);
        PhpResponse sequential = off.execute(request);
        assertEquals(sequential.text(), forced.text());
        assertEquals(sequential.exitStatus(), forced.exitStatus());
        return forced;
    }

    /** {@link #same}, for code with one call site: on a line of its own, by which the site is found again. */
    synchronized CallSite siteOf(String code) {
        nextLine++;
        same("\n".repeat(nextLine - 1) + code);
        return CallSites.all().stream()
                .filter(s -> s.place().matches(".*Command line code:" + nextLine + "(:\\d+)?"))
                .findFirst()
                .orElseThrow();
    }
}
