package dev.parade.library.pcre.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The engine for machines without PCRE2. */
class JoniRegexTest {
    private static Regex compile(String regex) throws PatternException {
        return JoniRegex.compile(PatternSource.parse(regex.getBytes(ISO_8859_1), false));
    }

    private static List<String> all(String regex, String subject) throws PatternException {
        return RegexMatcherTest.all(compile(regex), subject.getBytes(UTF_8));
    }

    @Test
    void findsEveryMatchAndEmptyOnesBetween() throws PatternException {
        assertEquals(List.of("a", "bc"), all("/\\w+/", "a, bc"));
        assertEquals(List.of("", "1", "", "22", ""), all("/\\d*/", "a1b22"));
        assertEquals(List.of("", "", ""), all("//u", "\u00e4\u20ac"));
    }

    @Test
    void modifiersChangeTheMatch() throws PatternException {
        assertEquals(List.of("AB"), all("{a b # both\n}xi", "xABx"));
        assertEquals(List.of("b"), all("/^b$/m", "a\nb\nc"));
        assertEquals(List.of(), all("/^b$/", "a\nb\nc"));
        assertEquals(List.of("a\nb"), all("~a.b~s", "a\nb"));
        assertEquals(List.of(), all("/b/A", "ab"));
        assertEquals(List.of(), all("/a$/D", "a\n"));
    }

    @Test
    void pythonNamesWork() throws PatternException {
        Regex regex = compile("/(?P<x>a)(b)?(?P=x)/");
        assertEquals("x", regex.groupName(1));
        try (RegexMatcher matcher = regex.matcher("-aa".getBytes(UTF_8))) {
            assertEquals(2, matcher.find(0));
            assertEquals(1, matcher.start(0));
            assertEquals(3, matcher.end(0));
        }
    }

    @Test
    void brokenUtf8IsAnError() throws PatternException {
        try (RegexMatcher matcher = compile("/a/u").matcher(new byte[] {'a', (byte) 0xff})) {
            assertTrue(matcher.find(0) < MatchError.NO_MATCH);
        }
    }

    @Test
    void whatItCannotDoDoesNotCompile() {
        PatternException e = assertThrows(PatternException.class, () -> compile("/a+/U"));
        assertEquals("Compilation failed: modifier 'U' needs PCRE2 at offset 0", e.getMessage());
        assertThrows(PatternException.class, () -> compile("/(a/"));
    }
}
