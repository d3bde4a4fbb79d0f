package dev.parade.tests.conformance;

import java.io.PrintStream;

/**
 * The first line in which an output leaves its expectation.
 *
 * @param line its number in the output, from 1
 * @param expected the expectation's line there, "(end)" behind the last
 * @param actual the output's line there, "(end)" behind the last
 */
record Difference(int line, String expected, String actual) {
    private static final String END = "(end)";
    private static final int CONTEXT = 3;
    private static final int SHOWN = 12;

    /**
     * Lines are compared one by one. After a placeholder that spans lines (%a, %A) that is a guess: the next line of
     * the expectation is looked for further down.
     */
    static Difference first(ExpectedOutput expectation, String output) {
        String[] expected = expectation.text().split("\n", -1);
        String[] actual = output.split("\n", -1);
        int e = 0;
        int a = 0;
        while (e < expected.length && a < actual.length) {
            if (expectation.lineMatches(expected[e], actual[a])) {
                boolean spans = expectation instanceof ExpectedOutput.Format
                        && (expected[e].contains("%a") || expected[e].contains("%A"));
                if (spans && e + 1 < expected.length) {
                    int next = find(expectation, expected[e + 1], actual, a + 1);
                    a = next < 0 ? a + 1 : next;
                } else {
                    a = spans ? actual.length : a + 1;
                }
                e++;
            } else {
                return new Difference(a + 1, expected[e], actual[a]);
            }
        }
        return new Difference(a + 1, e < expected.length ? expected[e] : END, a < actual.length ? actual[a] : END);
    }

    private static int find(ExpectedOutput expectation, String line, String[] actual, int from) {
        for (int i = from; i < actual.length; i++) {
            if (expectation.lineMatches(line, actual[i])) {
                return i;
            }
        }
        return -1;
    }

    /** Shows both texts around their first difference. */
    static void print(TestResult result, PrintStream out) {
        out.println("---- " + result.name() + "  " + result.status() + "  " + result.reason());
        if (result.expected() == null) {
            return;
        }
        Difference difference = first(result.expected(), result.actual());
        String[] actual = result.actual().split("\n", -1);
        int at = difference.line() - 1;
        for (int i = Math.max(0, at - CONTEXT); i < at && i < actual.length; i++) {
            out.println("  " + actual[i]);
        }
        out.println("- " + difference.expected());
        for (int i = at; i < Math.min(actual.length, at + SHOWN); i++) {
            out.println("+ " + actual[i]);
        }
        if (actual.length > at + SHOWN) {
            out.println("  … " + (actual.length - at - SHOWN) + " more lines");
        }
    }
}
