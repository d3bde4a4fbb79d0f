package dev.parade.interpreter.translate;

import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.Expression;

/** Recognises expressions whose value is known from the source alone. */
final class LiteralCheck {
    private LiteralCheck() {}

    static boolean isLiteral(Expression e) {
        return switch (e) {
            case Expression.IntLiteral ignored -> true;
            case Expression.FloatLiteral ignored -> true;
            case Expression.StringLiteral ignored -> true;
            case Expression.Unary u ->
                u.operator() == dev.parade.parser.ast.UnaryOperator.NEGATE
                                && u.operand() instanceof Expression.IntLiteral i
                                && i.value() != 0
                        || u.operator() == dev.parade.parser.ast.UnaryOperator.NEGATE
                                && u.operand() instanceof Expression.FloatLiteral;
            case Expression.Parenthesized p -> isLiteral(p.operand());
            case Expression.Constant c ->
                c.name().text().equalsIgnoreCase("true")
                        || c.name().text().equalsIgnoreCase("false")
                        || c.name().text().equalsIgnoreCase("null");
            case Expression.ArrayLiteral a -> a.items().stream().allMatch(LiteralCheck::isLiteral);
            case null, default -> false;
        };
    }

    private static boolean isLiteral(ArrayItem item) {
        return item != null
                && !item.spread()
                && !item.byReference()
                && (item.key() == null
                        || item.key() instanceof Expression.IntLiteral
                        || item.key() instanceof Expression.StringLiteral)
                && isLiteral(item.value());
    }
}
