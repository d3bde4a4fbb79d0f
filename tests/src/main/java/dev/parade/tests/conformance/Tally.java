package dev.parade.tests.conformance;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Results counted, per suite and in all. */
final class Tally {
    private final EnumMap<Status, Integer> counts = new EnumMap<>(Status.class);

    static Map<String, Tally> bySuite(Collection<TestResult> results, Collection<String> suites) {
        Map<String, Tally> tallies = new TreeMap<>();
        for (TestResult result : results) {
            tallies.computeIfAbsent(Selection.suiteOf(result.name(), suites), suite -> new Tally())
                    .add(result.status());
        }
        return tallies;
    }

    void add(Status status) {
        counts.merge(status, 1, Integer::sum);
    }

    int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What ran and was meant to pass. */
    int runnable() {
        return total() - count(Status.SKIP) - count(Status.XFAIL);
    }

    /**
     * Percent passed.
     *
     * @param ofAll whether a skip counts as a failure: so it is where a list says what real PHP passes
     */
    double percent(boolean ofAll) {
        int of = ofAll ? total() : runnable();
        return of == 0 ? 0 : 100.0 * count(Status.PASS) / of;
    }

    /** As in the JSON report. */
    Map<String, Integer> fields() {
        Map<String, Integer> fields = new LinkedHashMap<>();
        fields.put("total", total());
        fields.put("runnable", runnable());
        fields.put("pass", count(Status.PASS));
        fields.put("fail", count(Status.FAIL));
        fields.put("skip", count(Status.SKIP));
        fields.put("timeout", count(Status.TIMEOUT));
        fields.put("crash", count(Status.CRASH));
        return fields;
    }

    @Override
    public String toString() {
        return "pass %d, fail %d, skip %d, xfail %d, timeout %d, crash %d"
                .formatted(
                        count(Status.PASS),
                        count(Status.FAIL),
                        count(Status.SKIP),
                        count(Status.XFAIL),
                        count(Status.TIMEOUT),
                        count(Status.CRASH));
    }
}
