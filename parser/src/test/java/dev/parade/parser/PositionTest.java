package dev.parade.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import org.junit.jupiter.api.Test;

class PositionTest {
    private static void assertPosition(Position position, int start, int end, int line, int column, int endLine) {
        assertEquals(start, position.start());
        assertEquals(end, position.end());
        assertEquals(line, position.line());
        assertEquals(column, position.column());
        assertEquals(endLine, position.endLine());
    }

    @Test
    void countsBytesAndLinesFromOne() {
        Program program = PhpParser.parse(new SourceText("x", "<?php\r\n$a =\n  f();\r\r  echo\n1;"));
        assertPosition(program.statements().get(0).position(), 7, 18, 2, 1, 3);
        assertPosition(program.statements().get(1).position(), 22, 29, 5, 3, 6);
        Statement.Echo echo = (Statement.Echo) program.statements().get(1);
        assertPosition(echo.operands().get(0).position(), 27, 28, 6, 1, 6);
    }
}
