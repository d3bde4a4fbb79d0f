package dev.parade.parser.print;

import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.Expression;

/** How tightly expressions bind, as in PHP's own table; a higher number binds tighter. */
final class Precedence {
    static final int LOWEST = 0;
    static final int ARROW = 2;
    static final int INCLUDE = 3;
    static final int PRINT = 7;
    static final int YIELD = 8;
    static final int YIELD_FROM = 10;
    static final int ASSIGN = 11;
    static final int TERNARY = 12;
    static final int NOT = 26;
    static final int INSTANCEOF = 27;
    static final int UNARY = 28;
    static final int POWER = 29;
    static final int CLONE = 30;
    static final int ATOM = 40;

    private Precedence() {}

    static int of(BinaryOperator operator) {
        return switch (operator) {
            case LOGICAL_OR -> 4;
            case LOGICAL_XOR -> 5;
            case LOGICAL_AND -> 6;
            case COALESCE -> 13;
            case OR -> 14;
            case AND -> 15;
            case BIT_OR -> 16;
            case BIT_XOR -> 17;
            case BIT_AND -> 18;
            case EQUAL, NOT_EQUAL, IDENTICAL, NOT_IDENTICAL, SPACESHIP -> 19;
            case LESS, LESS_EQUAL, GREATER, GREATER_EQUAL -> 20;
            case PIPE -> 21;
            case CONCAT -> 22;
            case SHIFT_LEFT, SHIFT_RIGHT -> 23;
            case ADD, SUBTRACT -> 24;
            case MULTIPLY, DIVIDE, MODULO -> 25;
            case POWER -> POWER;
        };
    }

    static int of(Expression expression) {
        return switch (expression) {
            case Expression.Binary b -> of(b.operator());
            case Expression.Ternary t -> TERNARY;
            case Expression.Assign a -> ASSIGN;
            case Expression.CompoundAssign a -> ASSIGN;
            case Expression.Unary u -> u.operator() == dev.parade.parser.ast.UnaryOperator.NOT ? NOT : UNARY;
            case Expression.Cast c -> c.type() == dev.parade.parser.ast.CastType.VOID ? LOWEST : UNARY;
            case Expression.Silence s -> UNARY;
            case Expression.InstanceOf i -> INSTANCEOF;
            case Expression.Print p -> PRINT;
            case Expression.Include i -> INCLUDE;
            case Expression.Throw t -> LOWEST;
            case Expression.Yield y -> y.value() == null ? ATOM : YIELD;
            case Expression.YieldFrom y -> YIELD_FROM;
            case Expression.ArrowFunction f -> ARROW;
            case Expression.Clone c -> c.withProperties() == null ? CLONE : ATOM;
            default -> ATOM;
        };
    }
}
