package dev.parade.tests.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatPatternTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "in %s on line %d, in /a/b.php on line 12, true",
                "in %s on line %d, in  on line 12, false",
                "in %S on line %d, in  on line 12, true",
                "in %s on line %d, in on line 12, false",
                "%s, ``, false",
                "%S, ``, true",
                "a%Sb, ab, true",
                "%d, -1, false",
                "%i, -1, true",
                "%i, +, false",
                "%x, 0fA9, true",
                "%x, g, false",
                "%c%c, ab, true",
                "%c, ``, false",
                "a%eb, a/b, true",
                "%f, 1, true",
                "%f, 1.5, true",
                "%f, .5, true",
                "%f, -1.5E-7, true",
                "%f, 1., false",
                "%f, abc, false",
                "%f0, 1.50, true",
                "%d0, 100, true",
                "%%d, %7, true",
                "%%d, %d, false",
                "%u, %u, true",
                "%, %, true",
                "%rab?%r, a, true",
                "%rab?%r, abb, false",
                "x%r(%d|y)%r, x12, true",
                "x%r[[:alpha:]]+%r., xyz., true",
                "x%r, x%r, true",
            })
    void placeholders(String expected, String output, boolean matches) {
        assertEquals(matches, FormatPattern.matches(expected, output));
    }

    @Test
    void linesEndRunsButNotSpans() {
        assertFalse(FormatPattern.matches("a%sb", "a1\n2b"));
        assertTrue(FormatPattern.matches("a%ab", "a1\n2b"));
        assertTrue(FormatPattern.matches("a%Ab", "ab"));
        assertTrue(FormatPattern.matches("a%wb", "a \n\t b"));
    }

    @Test
    void nulBytes() {
        assertTrue(FormatPattern.matches("a%0b", "a\0b"));
        assertTrue(FormatPattern.matches("%r\\0%rx", "\0x"));
    }

    @Test
    void theWholeOutputCounts() {
        assertFalse(FormatPattern.matches("%d", "12 "));
        assertFalse(FormatPattern.matches("a%d", "ba1"));
    }

    @Test
    void manySpansAreNotExponential() {
        String expected = "%a-%a-".repeat(40) + "!";
        String output = "a-".repeat(4000);
        assertTimeout(Duration.ofSeconds(10), () -> assertFalse(FormatPattern.matches(expected, output)));
    }

    @Test
    void hostileExpressionsAreGivenUp() {
        String expected = "%r(a+)+%rb";
        assertTimeout(Duration.ofSeconds(30), () -> assertFalse(FormatPattern.matches(expected, "a".repeat(200))));
    }
}
