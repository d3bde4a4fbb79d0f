package dev.parade.library.pcre;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcre.engine.MatchLimits;
import dev.parade.library.pcre.engine.PatternException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The expected arrays are json_encode() of what PHP 8.2 gives. */
class PregTest {
    private static final int OFFSETS = 256;
    private static final int NULLS = 512;

    private final PregState state = new PregState();

    private static PhpString text(String text) {
        return PhpString.ofUtf8(text);
    }

    private static PregPattern pattern(String text) {
        try {
            return PregPattern.compile(text(text));
        } catch (PatternException e) {
            throw new AssertionError(e);
        }
    }

    private PregMatching matching(String pattern, String subject, int flags) {
        return new PregMatching(
                new PregCall(null, null, state, MatchLimits.DEFAULT), pattern(pattern), text(subject), flags);
    }

    private String match(String pattern, String subject, int flags, int offset) {
        return json(matching(pattern, subject, flags).first(offset));
    }

    private String match(String pattern, String subject, int flags) {
        return match(pattern, subject, flags, 0);
    }

    private String all(String pattern, String subject, int flags) {
        PhpArray found = new PhpArray();
        PregMatching matching = matching(pattern, subject, flags);
        long count = (flags & 0xff) == PregMatching.SET_ORDER ? matching.sets(0, found) : matching.columns(0, found);
        assertEquals(count, matching.count(0));
        return count + " " + json(found);
    }

    private String split(String pattern, String subject, long limit, int flags) {
        return json(PregSplitting.split(state, MatchLimits.DEFAULT, pattern(pattern), text(subject), limit, flags));
    }

    private String replace(String pattern, String replacement, String subject) {
        return new PregReplacing(state, MatchLimits.DEFAULT, -1)
                .byText(pattern(pattern), text(subject), new Replacement(text(replacement)))
                .toUtf8();
    }

    private static String json(Object value) {
        return switch (value) {
            case PhpArray array -> {
                List<String> parts = new ArrayList<>();
                for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                    String key = array.isList() ? "" : "\"" + array.keyAt(p) + "\":";
                    parts.add(key + json(array.valueAt(p)));
                }
                String inner = String.join(",", parts);
                yield array.isList() ? "[" + inner + "]" : "{" + inner + "}";
            }
            case PhpString text -> "\"" + text.toUtf8() + "\"";
            case PhpNull _ -> "null";
            default -> value.toString();
        };
    }

    @Test
    void groupsOfTheFirstMatch() {
        assertEquals("{\"0\":\"24-\",\"y\":\"24\",\"1\":\"24\"}", match("/(?<y>\\d+)-(x)?/", "in 24-", 0));
        assertEquals("[\"ab\",\"a\",\"\",\"b\"]", match("/(a)(x)?(b)/", "ab", 0));
        assertEquals("[\"ab\",\"a\",null,\"b\",null]", match("/(a)(x)?(b)(c)?/", "ab", NULLS));
        assertEquals("[[\"ab\",0],[\"a\",0],[\"\",-1],[\"b\",1]]", match("/(a)(x)?(b)(c)?/", "ab", OFFSETS));
        assertEquals(
                "{\"0\":[\"ab\",0],\"1\":[\"a\",0],\"2\":[null,-1],\"n\":[\"b\",1],\"3\":[\"b\",1],\"z\":[null,-1],\"4\":[null,-1]}",
                match("/(a)(x)?(?<n>b)(?<z>c)?/", "ab", OFFSETS | NULLS));
        assertEquals("{\"0\":\"b\",\"n\":\"b\",\"1\":\"\",\"2\":\"b\"}", match("/(?J)(?<n>a)|(?<n>b)/", "b", 0));
        assertEquals("{\"0\":\"a\",\"MARK\":\"hi\"}", match("/a(*MARK:hi)/", "a", 0));
        assertEquals("[[\"b\",3]]", match("/b/", "abab", OFFSETS, -2));
        assertEquals("[]", match("/^b/", "ab", 0, 1));
        assertEquals("[\"b\"]", match("/\\Gb/", "ab", 0, 1));
    }

    @Test
    void groupsOfAllMatches() {
        assertEquals("2 [[\"a1\",\"b\"],[\"a\",\"b\"],[\"1\",\"\"]]", all("/(\\w)(\\d)?/", "a1b", 0));
        assertEquals("2 [[\"a1\",\"a\",\"1\"],[\"b\",\"b\"]]", all("/(\\w)(\\d)?/", "a1b", 2));
        assertEquals(
                "2 {\"0\":[\"a1\",\"b\"],\"l\":[\"a\",\"b\"],\"1\":[\"a\",\"b\"],\"2\":[\"1\",null]}",
                all("/(?<l>\\w)(\\d)?/", "a1b", NULLS));
        assertEquals("2 {\"0\":[\"a\",\"b\"],\"MARK\":[\"A\",\"B\"]}", all("/a(*MARK:A)|b(*MARK:B)/", "ab", 0));
        assertEquals("4 [[[\"\",0],[\"x\",1],[\"\",2],[\"\",3]]]", all("/x*/", "axb", OFFSETS));
        assertEquals("3 [[[\"\",0],[\"\",2],[\"\",3]]]", all("//u", "\u00e4b", OFFSETS));
        assertEquals("0 [[],[],[]]", all("/(x)|(y)/", "z", 0));
    }

    @Test
    void pieces() {
        assertEquals("[\"a\",\"b\",\"c\"]", split("/[\\s,]+/", "a, b c", -1, 0));
        assertEquals("[\"a\",\"b\"]", split("//", "ab", -1, 1));
        assertEquals("[\"\",\"a\",\"b\",\"\"]", split("//", "ab", -1, 0));
        assertEquals("[\"a\",\"1\",\"b2c\"]", split("/(\\d)/", "a1b2c", 2, 2));
        assertEquals("[[\"a\",0],[\"b\",2],[\"c\",4]]", split("/\\d/", "a1b2c", -1, 4));
        assertEquals(
                "[[\"a\",0],[\"\",-1],[\",\",1],[\"b\",2],[\"-\",3],[\"c\",4]]", split("/(-)|(,)/", "a,b-c", -1, 6));
        assertEquals("[\"a\",\"b\"]", split("/ /", " a  b ", -1, 1));
        assertEquals("[\"\"]", split("/ /", "", -1, 0));
        assertEquals("[]", split("/ /", "", -1, 1));
        assertEquals("[\"a\",\"b c\"]", split("/ /", "a b c", 2, 0));
        assertEquals("[\"a b c\"]", split("/ /", "a b c", -5, 0));
        assertEquals("[\"\",\"hi\",\" \",\"you\",\"\"]", split("/\\b/", "hi you", -1, 0));
        assertEquals("[\"\",\"a\",\"b\",\"\",\"\"]", split("/\\d*/", "ab12", -1, 0));
    }

    @Test
    void replacements() {
        assertEquals("world hello!", replace("/(\\w+) (\\w+)/", "$2 ${1}!", "hello world"));
        assertEquals("f[o][o]", replace("/o/", "[\\0]", "foo"));
        assertEquals("b\\1 $1 $x ${1 $c", replace("/a/", "\\\\1 \\$1 $x ${1 $", "bac"));
        assertEquals("<b|a> <|a>", replace("/(a)(b)?/", "<$2|\\1>", "ab a"));
        assertEquals("-a-b--c-", replace("/x*/", "-", "abxc"));
        assertEquals("a!\nb!", replace("/$/m", "!", "a\nb"));
        assertEquals("a1ab1b", replace("/(.)/", "$11${1}1$01", "ab"));
        assertEquals("(\u00e4)(b)", replace("/(.)/u", "($1)", "\u00e4b"));
        assertEquals("aXaX", replace("/a\\Kb/", "X", "abab"));
        assertEquals("a_b_b", replace("/(?=b)/", "_", "abb"));
    }

    @Test
    void callbacksSeeTheGroupsAndLimitsHold() {
        PregReplacing replacing = new PregReplacing(state, MatchLimits.DEFAULT, 2);
        List<String> seen = new ArrayList<>();
        PhpString result = replacing.byCallback(pattern("/(\\d)(x)?/"), text("1 2x 3"), 0, groups -> {
            seen.add(json(groups));
            return text("<" + groups.get(1) + ">");
        });
        assertEquals("<1> <2> 3", result.toUtf8());
        assertEquals(List.of("[\"1\",\"1\"]", "[\"2x\",\"2\",\"x\"]"), seen);
        assertEquals(2, replacing.replaced());
    }

    @Test
    void whatDoesNotMatchStaysTheSameString() {
        PhpString subject = text("abc");
        PhpString result = new PregReplacing(state, MatchLimits.DEFAULT, -1)
                .byText(pattern("/x/"), subject, new Replacement(text("y")));
        assertEquals(true, result == subject);
    }

    @Test
    void errorsAreRemembered() {
        PhpString broken = PhpString.of(new byte[] {'a', (byte) 0xff});
        assertNull(new PregReplacing(state, MatchLimits.DEFAULT, -1)
                .byText(pattern("/a/u"), broken, new Replacement(text(""))));
        assertEquals(PregState.BAD_UTF8, state.lastError());
        assertEquals("Malformed UTF-8 characters, possibly incorrectly encoded", state.message());
        matching("/a/", "a", 0).test(0);
        assertEquals(PregState.NO_ERROR, state.lastError());
        matching("/a/", "a", 0).test(5);
        assertEquals(PregState.INTERNAL, state.lastError());
        new PregMatching(
                        new PregCall(null, null, state, new MatchLimits(1000, 100_000, false)),
                        pattern("/(?:\\D+|<\\d+>)*[!?]/"),
                        text("foobar foobar foobar"),
                        0)
                .test(0);
        assertEquals(PregState.BACKTRACK_LIMIT, state.lastError());
    }

    @Test
    void quoting() {
        assertEquals(
                "a\\.b\\*c\\?d\\[e\\]\\/p\\#q\\-r\\:s\\=t\\!u\\<v\\>w\\000x&y~z",
                new String(
                        PregMatchFunctions.pregQuote(text("a.b*c?d[e]/p#q-r:s=t!u<v>w\0x&y~z"), text("/"))
                                .exactBytes(),
                        StandardCharsets.UTF_8));
    }
}
