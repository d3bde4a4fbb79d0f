package dev.parade.interpreter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IniValueTest {
    /** Each as {@code php -d x=… -r 'echo ini_get("x");'} prints it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "On ~ 1",
                "off ~ ``",
                "none ~ ``",
                "1 ~ 1",
                "-1 ~ -1",
                "abc ~ abc",
                "\"a b\" ~ a b",
                "'a;b' ~ a;b",
                "a ; comment ~ a",
                "E_ALL ~ 30719",
                "E_ALL&!E_NOTICE ~ 0",
                "E_WARNING | E_NOTICE ~ 10",
                "E_ALL ^ E_NOTICE ~ 30711",
                "(1|2)&2 ~ (1|2)&2",
                "1|(6&2) ~ 3",
                "/tmp;x ~ /tmp;x",
                "&amp; ~ &amp;",
            })
    void asAfterAnOption(String written, String value) {
        assertEquals(value, IniValue.ofOption(written));
    }

    @Test
    void complement() {
        assertEquals("30711", IniValue.ofOption("E_ALL & ~E_NOTICE"));
        assertEquals("-1", IniValue.parse("~0"));
    }

    @Test
    void allErrorsIncludeStrictBefore84() {
        assertEquals("32767", IniValue.ofOption("E_ALL", 83));
        assertEquals("24565", IniValue.ofOption("E_ALL ^ E_NOTICE ^ E_WARNING ^ E_DEPRECATED", 82));
        assertEquals("30719", IniValue.parse("E_ALL", 84));
    }
}
