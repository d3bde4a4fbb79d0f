package dev.parade.library.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parade.interpreter.values.PhpString;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Errors are those of PHP 8.2 and 8.5 for the same texts. */
class JsonParserTest {
    private static Object parse(String text, long flags) {
        JsonParser parser = JsonParser.of(PhpString.of(text), flags, 512, null);
        Object value = parser.parse();
        assertEquals(JsonError.NONE, parser.error(), text);
        return value;
    }

    private static JsonError error(String text) {
        JsonParser parser = JsonParser.of(PhpString.of(text), 0, 3, null);
        assertNull(parser.parse(), text);
        JsonParser validating = JsonParser.validating(PhpString.of(text), 0, 3);
        validating.parse();
        assertEquals(parser.error(), validating.error(), text);
        return parser.error();
    }

    /** Reads and writes again. */
    private static String again(String text) {
        return new JsonEncoder(JsonFlags.UNESCAPED_SLASHES, 512, -1, null, new java.util.HashSet<>())
                .encode(parse(text, 0))
                .toString();
    }

    @Test
    void numbersKeepTheirType() {
        assertEquals(0L, parse("-0", 0));
        assertEquals(-0.0, parse("-0.0", 0));
        assertEquals(1e5, parse("1e5", 0));
        assertEquals(0.1, parse("0.1", 0));
        assertEquals(Long.MIN_VALUE, parse("-9223372036854775808", 0));
        assertEquals(9.223372036854775807E18, parse("9223372036854775808", 0));
        assertEquals(1.2345678901234567E19, parse("12345678901234567890", 0));
        assertEquals(PhpString.of("12345678901234567890"), parse("12345678901234567890", JsonFlags.BIGINT_AS_STRING));
        assertEquals(123456.789e-300, parse("123456.789e-300", 0));
    }

    @Test
    void whatIsReadIsWrittenTheSame() {
        for (String text : List.of(
                "[]",
                "{\"a\":[1,2.5,\"x\",null,true,false,[[]]],\"b\":{\"c\":\"\\u00e4\\n\\ud83d\\ude00\"}}",
                "[1.0e+25,1.0e+17,1.2345678901234568e+17,1.0e-5,0.0001,1.234e-5,1.5e+300,-0.5,100000]",
                "\"\"",
                "[\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\"]")) {
            assertEquals(text, again(text));
        }
        assertEquals("{\"a\":3,\"b\":2}", again(" { \"a\" : 1 ,\n\"b\":2, \"a\":3} "));
    }

    @Test
    void floatsFollowTheirPrecision() {
        assertEquals("5.0e-324", JsonFloat.text(Double.MIN_VALUE, -1));
        assertEquals("1.5e-5", JsonFloat.text(1.5e-5, -1));
        assertEquals("12345678901234568", JsonFloat.text(12345678901234567.0, -1));
        assertEquals("1.0000000000000001e-5", JsonFloat.text(0.00001, 17));
        assertEquals("999999999999999.88", JsonFloat.text(999999999999999.9, 17));
        assertEquals("1.2346e+5", JsonFloat.text(123456.789, 5));
        assertEquals("2.0e+308", JsonFloat.text(Double.MAX_VALUE, 0));
        assertEquals("-0", JsonFloat.text(-0.0, -1));
    }

    @Test
    void errorsArePhps() {
        assertEquals(JsonError.SYNTAX, error("TRUE"));
        assertEquals(JsonError.SYNTAX, error("nul"));
        assertEquals(JsonError.SYNTAX, error("01"));
        assertEquals(JsonError.SYNTAX, error("[1,]"));
        assertEquals(JsonError.SYNTAX, error("{\"a\":1,}"));
        assertEquals(JsonError.SYNTAX, error("[1"));
        assertEquals(JsonError.SYNTAX, error("\u00c3\u00a4"));
        assertEquals(JsonError.UTF8, error("\u00ff"));
        assertEquals(JsonError.STATE_MISMATCH, error("[1}"));
        assertEquals(JsonError.STATE_MISMATCH, error("[}"));
        assertEquals(JsonError.STATE_MISMATCH, error("{\"a\":1]"));
        assertEquals(JsonError.CTRL_CHAR, error("\"abc"));
        assertEquals(JsonError.CTRL_CHAR, error("1 \"abc"));
        assertEquals(JsonError.CTRL_CHAR, error("[\0]"));
        assertEquals(JsonError.CTRL_CHAR, error("\"a\nb\""));
        assertEquals(JsonError.UTF8, error("\"\u00ff\""));
        assertEquals(JsonError.UTF16, error("\"\\ud800\""));
        assertEquals(JsonError.SYNTAX, error("\"\\x\""));
        assertEquals(JsonError.DEPTH, error("[[[[1]]]]"));
    }

    @Test
    void deepTextsCostNoStack() {
        int depth = 1_000_000;
        JsonParser parser = JsonParser.validating(PhpString.of("[".repeat(depth) + "]".repeat(depth)), 0, depth + 1);
        parser.parse();
        assertEquals(JsonError.NONE, parser.error());
    }
}
