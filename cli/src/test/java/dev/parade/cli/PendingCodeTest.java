package dev.parade.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PendingCodeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~ | NOTHING",
                "echo 1; | NOTHING",
                "echo 1 | STATEMENT",
                "function f() { | BRACE",
                "function f() { return 1; } | NOTHING",
                "f( | PARENTHESIS",
                "$a = [1, | BRACKET",
                "echo 'a | SINGLE_QUOTES",
                "echo 'a\\'b'; | NOTHING",
                "echo \"a{$b} | DOUBLE_QUOTES",
                "echo 1; // done? { | NOTHING",
                "echo 1; # { | NOTHING",
                "echo 1; /* | COMMENT",
                "/* x */ | NOTHING",
                "echo 4 / 2; | NOTHING",
                "echo 1 < 2; | NOTHING",
                "echo 1 << 2; | NOTHING",
            })
    void saysWhatIsOpen(String code, PendingCode.Open open) {
        assertEquals(open, PendingCode.open(code));
    }

    @org.junit.jupiter.api.Test
    void heredocsEndAtTheirLabel() {
        assertEquals(PendingCode.Open.HEREDOC, PendingCode.open("echo <<<X\n'{\n"));
        assertEquals(PendingCode.Open.NOTHING, PendingCode.open("echo <<<X\n'{\n  X;\n"));
        assertEquals(PendingCode.Open.HEREDOC, PendingCode.open("echo <<<'X'\nXY\n"));
        assertEquals(PendingCode.Open.STATEMENT, PendingCode.open("echo <<<\"X\"\n a X\nX\n"));
    }
}
