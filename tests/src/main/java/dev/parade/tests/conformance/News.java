package dev.parade.tests.conformance;

import java.io.IOException;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a run says that the tags do not: failures that are not known, known ones that are none any more. */
final class News {
    /** Runs tests again, one at a time. */
    interface Again {
        List<TestResult> run(List<String> tests) throws IOException, InterruptedException;
    }

    /** More failures than this are no accident of a busy machine. */
    private static final int AGAIN_AT_MOST = 60;

    private final Tags tags;
    private final Tags differences;
    private final PrintStream out;

    /**
     * News against known failures.
     *
     * @param differences tests that fail because they are for another PHP than the level's: to pass would be wrong
     */
    News(Tags tags, Tags differences, PrintStream out) {
        this.tags = tags;
        this.differences = differences;
        this.out = out;
    }

    /** Failures that no tag knows; each has failed twice, the second time alone, so that a busy machine makes no news. */
    private Map<String, TestResult> unknownFailures(List<TestResult> failures, Again again)
            throws IOException, InterruptedException {
        Map<String, TestResult> unknown = new HashMap<>();
        failures.stream()
                .filter(result -> !tags.has(result.name()) && !differences.has(result.name()))
                .forEach(result -> unknown.put(result.name(), result));
        if (!unknown.isEmpty() && unknown.size() <= AGAIN_AT_MOST) {
            for (TestResult second :
                    again.run(unknown.keySet().stream().sorted().toList())) {
                if (second.status() == Status.PASS) {
                    unknown.remove(second.name());
                    out.println("failed once, passed alone: " + second.name());
                }
            }
        }
        return unknown;
    }

    /**
     * Tells the news.
     *
     * @param improvedIsFine a tagged test that passes is told, and no failure
     * @return the exit status
     */
    int tell(List<TestResult> results, List<TestResult> failures, Again again, boolean improvedIsFine)
            throws IOException, InterruptedException {
        Map<String, TestResult> unknown = unknownFailures(failures, again);
        int improved = 0;
        int same = 0;
        for (TestResult result : results) {
            if (result.status() == Status.PASS && differences.has(result.name())) {
                out.println("passes, so that there is no difference: " + result.name());
                same++;
            } else if (result.status() == Status.PASS && tags.has(result.name())) {
                out.println("passes now, untag it: " + result.name());
                improved++;
            } else if (unknown.containsKey(result.name())) {
                out.println("fails now: " + result.name() + "  " + Clusters.signature(result));
            }
        }
        return unknown.isEmpty() && same == 0 && (improvedIsFine || improved == 0) ? 0 : 1;
    }

    /** Makes the tags say what this run said, for the tests that it ran. */
    void write(List<TestResult> results, List<TestResult> failures, Again again)
            throws IOException, InterruptedException {
        Map<String, TestResult> unknown = unknownFailures(failures, again);
        results.stream().filter(result -> result.status() == Status.PASS).forEach(result -> tags.remove(result.name()));
        failures.stream()
                .filter(result -> tags.has(result.name()) || unknown.containsKey(result.name()))
                .forEach(result -> tags.put(result.name(), Clusters.reason(result)));
        tags.write();
        out.println(tags.tests().size() + " known failures");
    }
}
