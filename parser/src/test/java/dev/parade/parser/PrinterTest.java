package dev.parade.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a tree that no parser made needs: parentheses. */
class PrinterTest {
    private static Expression variable(String name) {
        return new Expression.Variable(name, Position.NONE);
    }

    private static Expression binary(BinaryOperator operator, Expression left, Expression right) {
        return new Expression.Binary(operator, left, right, Position.NONE);
    }

    @Test
    void addsParenthesesWhereTheTreeNeedsThem() {
        Expression sum = binary(BinaryOperator.ADD, variable("a"), variable("b"));
        assertEquals("($a + $b) * $c", PhpPrinter.print(binary(BinaryOperator.MULTIPLY, sum, variable("c"))));
        assertEquals("$c - ($a + $b)", PhpPrinter.print(binary(BinaryOperator.SUBTRACT, variable("c"), sum)));
        assertEquals("$a + $b - $c", PhpPrinter.print(binary(BinaryOperator.SUBTRACT, sum, variable("c"))));
        Expression assign = new Expression.Assign(variable("x"), sum, Position.NONE);
        assertEquals("($x = $a + $b) * $c", PhpPrinter.print(binary(BinaryOperator.MULTIPLY, assign, variable("c"))));
        assertEquals("$c && $x = $a + $b", PhpPrinter.print(binary(BinaryOperator.AND, variable("c"), assign)));
        Expression negated = new Expression.Unary(UnaryOperator.NEGATE, sum, Position.NONE);
        assertEquals("-($a + $b)", PhpPrinter.print(negated));
        assertEquals(
                "- -($a + $b)", PhpPrinter.print(new Expression.Unary(UnaryOperator.NEGATE, negated, Position.NONE)));
        assertEquals(
                "($a + $b)[0]",
                PhpPrinter.print(
                        new Expression.Index(sum, new Expression.IntLiteral(0, "0", Position.NONE), Position.NONE)));
    }

    private static String message(String code) {
        Statement.ExpressionStatement statement =
                (Statement.ExpressionStatement) PhpParser.parse(new SourceText("x", "<?php " + code + ";"))
                        .statements()
                        .get(0);
        return PhpPrinter.message(statement.expression());
    }

    @Test
    void messagesFollowPhpsPrinter() {
        assertEquals("($a || $b) && $c", message("((($a) || $b)) && ($c)"));
        assertEquals("fn() => false()", message("(fn() => false)()"));
        assertEquals("\\exit()", message("die"));
        assertEquals("[$a, $b] = [1, 2]", message("list($a, $b) = array(1, 2)"));
        assertEquals("\"$a{$b}c\"", message("\"$a{$b}c\""));
        assertEquals("(double)$a + ($b = 1)", message("(float) $a + ($b = 1)"));
        assertEquals(
                "function () use($a) {\n    static $b;\n    static $c = 1;\n}",
                message("function () use ($a) { static $b, $c = 1; }"));
    }

    @Test
    void keepsTheBytesOfStrings() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            all.append((char) i);
        }
        Expression literal = new Expression.StringLiteral(all.toString(), Position.NONE);
        String code = "<?php " + PhpPrinter.print(literal) + ";";
        Statement.ExpressionStatement statement = (Statement.ExpressionStatement)
                PhpParser.parse(new SourceText("x", code)).statements().get(0);
        assertEquals(literal, statement.expression());
    }
}
