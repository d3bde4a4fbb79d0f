package dev.parade.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages and lines, as PHP 8.5 gives them. */
class SyntaxErrorsTest {
    static List<Arguments> messages() throws IOException {
        List<Arguments> result = new ArrayList<>();
        try (InputStream in = SyntaxErrorsTest.class.getResourceAsStream("syntax-errors.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            StringBuilder code = new StringBuilder();
            for (String line : text.lines().skip(1).toList()) {
                if (line.startsWith("=> ")) {
                    int colon = line.indexOf(": ");
                    int number = Integer.parseInt(line.substring(3, colon));
                    result.add(Arguments.of(code.toString(), line.substring(colon + 2), number));
                    code.setLength(0);
                } else if (!line.isEmpty() || code.length() > 0) {
                    code.append(line).append('\n');
                }
            }
        }
        assertTrue(result.size() > 100);
        return result;
    }

    private static PhpSyntaxException failure(String code) {
        return assertThrows(
                PhpSyntaxException.class, () -> PhpParser.parse(new SourceText("test.php", "<?php\n" + code)), code);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void syntaxErrorsAreInPhpsWords(String code, String message, int line) {
        PhpSyntaxException e = failure(code);
        assertEquals(message, e.getMessage(), code);
        assertEquals(line, e.line(), code);
        assertEquals(PhpSyntaxException.Kind.PARSE, e.kind());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "break 0; ~ 'break' operator accepts only positive integers",
                "class A extends static {} ~ Cannot use \"static\" as class name, as it is reserved",
                "try {} ~ Cannot use try without catch or finally",
                "f(a: 1, 2); ~ Cannot use positional argument after named argument",
                "use A\\B, C\\B; ~ Cannot use C\\B as B because the name is already in use",
                "$x |> fn($y) => $y; ~ Arrow functions on the right hand side of |> must be parenthesized",
            })
    void errorsOfMeaningAreCompileErrors(String code, String message) {
        PhpSyntaxException e = failure(code);
        assertEquals(message, e.getMessage());
        assertEquals(PhpSyntaxException.Kind.COMPILE, e.kind());
    }

    /** What PHP's parser finds itself can be caught around an eval. */
    @Test
    void errorsOfModifiersAreThrown() {
        PhpSyntaxException e = failure("class A { public private $x; }");
        assertEquals("Multiple access type modifiers are not allowed", e.getMessage());
        assertEquals(PhpSyntaxException.Kind.THROWN, e.kind());
    }

    @Test
    void aSyntaxErrorGoesBeforeAnErrorOfMeaning() {
        assertEquals(
                "syntax error, unexpected integer \"2\"",
                failure("break 0;\n$a = 1 2;").getMessage());
    }
}
