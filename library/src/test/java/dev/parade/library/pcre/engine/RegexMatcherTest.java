package dev.parade.library.pcre.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegexMatcherTest {
    @BeforeEach
    void needsPcre2() {
        assumeTrue(Pcre2Library.isAvailable(), "libpcre2-8 is not installed");
    }

    private static Regex compile(String regex) {
        try {
            return RegexEngine.compile(regex.getBytes(ISO_8859_1));
        } catch (PatternException e) {
            throw new AssertionError(regex, e);
        }
    }

    private static String refusal(String regex) {
        return assertThrows(PatternException.class, () -> RegexEngine.compile(regex.getBytes(ISO_8859_1)))
                .getMessage();
    }

    /** Every match as text, in the order of preg_match_all. */
    static List<String> all(Regex regex, byte[] subject) {
        List<String> found = new ArrayList<>();
        try (RegexMatcher matcher = regex.matcher(subject)) {
            while (matcher.findNext() > 0) {
                int start = matcher.start(0);
                found.add(new String(subject, start, matcher.end(0) - start, UTF_8));
            }
        }
        return found;
    }

    private static List<String> all(String regex, String subject) {
        return all(compile(regex), subject.getBytes(UTF_8));
    }

    private static int find(String regex, byte[] subject, MatchLimits limits) {
        try (RegexMatcher matcher = compile(regex).matcher(subject, 0, subject.length, limits)) {
            return matcher.find(0);
        }
    }

    @Test
    void findsEveryMatchAndEmptyOnesBetween() {
        assertEquals(List.of("a", "bc"), all("/\\w+/", "a, bc"));
        assertEquals(List.of("", "1", "", "22", ""), all("/\\d*/", "a1b22"));
        assertEquals(List.of("", "", ""), all("//", "ab"));
        assertEquals(List.of("", "", ""), all("//u", "\u00e4\u20ac"));
    }

    @Test
    void modifiersChangeTheMatch() {
        assertEquals(List.of("AB"), all("{a b # both\n}xi", "xABx"));
        assertEquals(List.of("b"), all("/^b$/m", "a\nb\nc"));
        assertEquals(List.of("a\nb"), all("~a.b~s", "a\nb"));
        assertEquals(List.of("<a>", "<b>"), all("/<.+>/U", "<a><b>"));
        assertEquals(List.of(), all("/b/A", "ab"));
        assertEquals(List.of(), all("/a$/D", "a\n"));
        assertEquals(1, compile("/(a)(b)/n").groupCount());
    }

    @Test
    void groupsHaveNumbersNamesAndPositions() {
        Regex regex = compile("/(?<year>\\d{4})-(\\d\\d)(?<tail>x)?/");
        assertEquals(4, regex.groupCount());
        assertTrue(regex.hasNames());
        assertEquals("year", regex.groupName(1));
        assertNull(regex.groupName(2));
        try (RegexMatcher matcher = regex.matcher("on 2024-05".getBytes(UTF_8))) {
            assertEquals(3, matcher.find(0), "the group that took no part at the end is not counted");
            assertEquals(3, matcher.start(1));
            assertEquals(7, matcher.end(1));
        }
        try (RegexMatcher matcher = compile("/(a)|(b)/").matcher("b".getBytes(UTF_8))) {
            assertEquals(3, matcher.find(0));
            assertEquals(-1, matcher.start(1));
            assertEquals(-1, matcher.end(1));
        }
    }

    @Test
    void marksAreReported() {
        try (RegexMatcher matcher = compile("/a(*MARK:first)|b(*:second)/").matcher("b".getBytes(UTF_8))) {
            assertEquals(1, matcher.find(0));
            assertEquals("second", matcher.mark());
        }
    }

    @Test
    void refusesWhatPhpRefusesInItsWords() {
        assertEquals("Empty regular expression", refusal(" \n"));
        assertEquals("Delimiter must not be alphanumeric, backslash, or NUL byte", refusal("abc"));
        assertEquals("Delimiter must not be alphanumeric, backslash, or NUL byte", refusal("\0a\0"));
        assertEquals("No ending delimiter '/' found", refusal("/abc"));
        assertEquals("No ending delimiter '/' found", refusal("/abc\\/"));
        assertEquals("No ending matching delimiter ')' found", refusal("((a)"));
        assertEquals("Unknown modifier 'y'", refusal("/a/iy"));
        assertEquals("Unknown modifier 'e'", refusal("/a/e"));
        assertEquals("NUL byte is not a valid modifier", refusal("/a/\0i"));
        assertEquals("Compilation failed: missing closing parenthesis at offset 2", refusal("/(a/"));
        assertEquals("Compilation failed: quantifier does not follow a repeatable item at offset 0", refusal("/*/"));
    }

    @Test
    void checksUtf8() {
        byte[] broken = {'a', (byte) 0xff};
        int result = find("/a/u", broken, MatchLimits.DEFAULT);
        assertTrue(result <= MatchError.BAD_UTF_FIRST && result >= MatchError.BAD_UTF_LAST, "got " + result);
        assertEquals(1, find("/a/", broken, MatchLimits.DEFAULT));
        try (RegexMatcher matcher = compile("/./u").matcher("\u00e4".getBytes(UTF_8))) {
            assertEquals(MatchError.BAD_UTF_OFFSET, matcher.find(1));
        }
    }

    @Test
    void aLongSubjectIsCheckedAgainWhereItsCopyIsReused() {
        byte[] subject = "\u00e4".repeat(500).getBytes(UTF_8);
        Regex regex = compile("/\\G./u");
        for (int i = 0; i < 10; i += 2) {
            try (RegexMatcher matcher = regex.matcher(subject)) {
                assertEquals(1, matcher.find(i));
                assertEquals(i + 2, matcher.end(0));
            }
        }
        try (RegexMatcher matcher = regex.matcher(subject)) {
            assertEquals(MatchError.BAD_UTF_OFFSET, matcher.find(1));
        }
        // a prefix that ends inside a character is not valid although the whole is
        try (RegexMatcher matcher = regex.matcher(subject, 0, 999, MatchLimits.DEFAULT)) {
            assertTrue(matcher.find(0) < MatchError.NO_MATCH);
        }
        try (RegexMatcher matcher = compile("/z/").matcher("y".repeat(1000).getBytes(UTF_8))) {
            assertEquals(MatchError.NO_MATCH, matcher.find(0), "another subject replaces the copy");
        }
    }

    @Test
    void limitsEndAMatch() {
        byte[] subject = "a".repeat(30).getBytes(UTF_8);
        String regex = "/(?:a+)+(?=b)b/";
        MatchLimits few = new MatchLimits(1000, 100_000, false);
        assertEquals(
                MatchError.MATCH_LIMIT, find("/(?:\\D+|<\\d+>)*[!?]/", "foobar foobar foobar".getBytes(UTF_8), few));
        assertEquals(MatchError.NO_MATCH, find(regex, subject, MatchLimits.DEFAULT));
    }

    @Test
    void matchersNest() {
        Regex outer = compile("/\\w+/");
        Regex inner = compile("/./");
        List<String> seen = new ArrayList<>();
        byte[] subject = "ab cd".getBytes(UTF_8);
        try (RegexMatcher matcher = outer.matcher(subject)) {
            while (matcher.findNext() > 0) {
                int start = matcher.start(0);
                byte[] word = java.util.Arrays.copyOfRange(subject, start, matcher.end(0));
                seen.addAll(all(inner, word));
            }
        }
        assertEquals(List.of("a", "b", "c", "d"), seen);
    }

    @Test
    void manyGroupsGrowTheMatchData() {
        String regex = "/" + "(a)".repeat(200) + "/";
        try (RegexMatcher matcher = compile(regex).matcher("a".repeat(200).getBytes(UTF_8))) {
            assertEquals(201, matcher.find(0));
            assertEquals(199, matcher.start(200));
        }
    }

    @Test
    void threadsShareCompiledPatterns() {
        Regex regex = compile("/(\\d+)/");
        List<Integer> counts = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i ->
                        all(regex, ("x1 y22 z" + i).repeat(50).getBytes(UTF_8)).size())
                .toList();
        assertEquals(64, counts.size());
        assertTrue(counts.stream().allMatch(count -> count == 150 || count == 101), counts.toString());
    }

    @Test
    void cachedPatternsAreTheSameObjectUntilEvicted() throws PatternException {
        PatternCache<String, Regex> cache = new PatternCache<>(Function.identity());
        Regex first = cache.compile("/a/", "/a/".getBytes(UTF_8));
        assertTrue(first == cache.get("/a/"));
        for (int i = 0; i < 5000; i++) {
            cache.compile("/" + i + "/", ("/" + i + "/").getBytes(UTF_8));
        }
        assertEquals(List.of("a"), all(first, "ba".getBytes(UTF_8)), "an evicted pattern still works");
    }
}
