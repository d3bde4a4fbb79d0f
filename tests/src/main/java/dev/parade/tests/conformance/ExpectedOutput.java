package dev.parade.tests.conformance;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What a test must print. Outputs are given in comparable form ({@link PhpText#comparable}). */
public sealed interface ExpectedOutput {
    /** The expectation as written, in comparable form. */
    String text();

    /** Whether this is the output that the test wants. */
    boolean matches(String output);

    /** Whether one line of the expectation fits one line of the output; for showing differences only. */
    boolean lineMatches(String expected, String actual);

    /** The expectation of a test that has one. */
    static ExpectedOutput of(PhptFile test) {
        if (test.has("EXPECTF")) {
            return new Format(PhpText.comparable(test.text("EXPECTF")));
        }
        if (test.has("EXPECTREGEX")) {
            return new Regex(PhpText.comparable(test.text("EXPECTREGEX")));
        }
        return new Exact(PhpText.comparable(test.text("EXPECT")));
    }

    /** --EXPECT--: byte for byte. */
    record Exact(String text) implements ExpectedOutput {
        @Override
        public boolean matches(String output) {
            return text.equals(output);
        }

        @Override
        public boolean lineMatches(String expected, String actual) {
            return expected.equals(actual);
        }
    }

    /** --EXPECTF--: text with placeholders. */
    record Format(String text) implements ExpectedOutput {
        @Override
        public boolean matches(String output) {
            return FormatPattern.matches(text, output);
        }

        @Override
        public boolean lineMatches(String expected, String actual) {
            return expected.equals(actual) || FormatPattern.matches(expected, actual);
        }
    }

    /** --EXPECTREGEX--: one Perl-compatible regular expression. */
    record Regex(String text) implements ExpectedOutput {
        @Override
        public boolean matches(String output) {
            try {
                return BoundedRegex.matches(Pattern.compile(BoundedRegex.fromPcre(text), Pattern.DOTALL), output);
            } catch (PatternSyntaxException unsupported) {
                return false;
            }
        }

        @Override
        public boolean lineMatches(String expected, String actual) {
            return expected.equals(actual) || new Regex(expected).matches(actual);
        }
    }
}
