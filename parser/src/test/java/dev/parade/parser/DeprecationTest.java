package dev.parade.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parade.parser.ast.Deprecation;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeprecationTest {
    @Test
    void reportsSpellingsThatTheTreeDoesNotShow() {
        String code = "<?php\n\"${a} ${b[0]}\";\n\"${a . 'b'}\"; `ls`;\n$i = (integer) 1; $i = ( BINARY ) 2;\n"
                + "switch (1) { case 1; default: }";
        assertEquals(
                List.of(
                        new Deprecation("Non-canonical cast (integer) is deprecated, use the (int) cast instead", 4),
                        new Deprecation("Non-canonical cast (binary) is deprecated, use the (string) cast instead", 4),
                        new Deprecation("Using ${var} in strings is deprecated, use {$var} instead", 2),
                        new Deprecation("Using ${var} in strings is deprecated, use {$var} instead", 2),
                        new Deprecation(
                                "Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead",
                                3),
                        new Deprecation("The backtick (`) operator is deprecated, use shell_exec() instead", 3),
                        new Deprecation(
                                "Case statements followed by a semicolon (;) are deprecated, use a colon (:) instead",
                                5)),
                PhpParser.parse(new SourceText("x", code)).deprecations());
    }
}
