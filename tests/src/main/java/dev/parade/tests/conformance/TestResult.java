package dev.parade.tests.conformance;

/**
 * What became of one test.
 *
 * @param name path relative to PHP's source folder
 * @param status how it ended
 * @param reason why it was skipped, or what broke; "" where the texts below say it
 * @param expected what it should have printed, null if it never came to that
 * @param actual what it printed, in comparable form
 * @param millis wall-clock time, all sections together
 */
public record TestResult(
        String name, Status status, String reason, ExpectedOutput expected, String actual, long millis) {
    static TestResult without(String name, Status status, String reason, long millis) {
        return new TestResult(name, status, reason, null, "", millis);
    }
}
