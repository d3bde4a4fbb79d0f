package dev.parade.interpreter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryVariablesTest {
    /** Each as PHP's parse_str gives it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a=1&b=2 ~ {a=1, b=2}",
                "a=1&a=2 ~ {a=2}",
                "a[]=1&a[]=2 ~ {a={0=1, 1=2}}",
                "a[5]=x&a[]=y ~ {a={5=x, 6=y}}",
                "a[x][y]=1&a[x][]=2 ~ {a={x={y=1, 0=2}}}",
                "a=1&a[b]=2 ~ {a={b=2}}",
                "a.b=1&c d=2 ~ {a_b=1, c_d=2}",
                "a[b=1 ~ {a_b=1}",
                "a[b.c=1 ~ {a_b_c=1}",
                "a[b]c=1 ~ {a={b=1}}",
                "[a]=1 ~ {}",
                "a[ b]=1 ~ {a={ b=1}}",
                "a[ ]=1 ~ {a={0=1}}",
                "%41=%42%2&p=+ ~ {A=B%2, p= }",
                "a&b=&=c ~ {a=, b=}",
                "a[b][=1 ~ {a={b=1}}",
            })
    void asParseStr(String query, String variables) {
        assertEquals(
                variables.strip(),
                new QueryVariables()
                        .addQuery(query.strip())
                        .variables()
                        .toString()
                        .strip());
    }

    @Test
    void theFirstCookieCounts() {
        assertEquals(
                "{a=1, b_c=x y}",
                new QueryVariables()
                        .addCookies("a=1; b.c=x%20y; a=2; =z")
                        .variables()
                        .toString());
    }
}
