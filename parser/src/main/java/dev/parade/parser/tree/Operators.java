package dev.parade.parser.tree;

import static dev.parade.grammar.PhpParser.*;

import dev.parade.grammar.PhpParser;
import dev.parade.parser.ast.BinaryOperator;

/** PHP's table of precedences; a higher number binds tighter. */
final class Operators {
    static final int LOWEST = 0;
    static final int THROW_LEVEL = 1;
    static final int INCLUDE_LEVEL = 3;
    static final int PRINT_LEVEL = 7;
    static final int YIELD_LEVEL = 8;
    static final int YIELD_ARROW_LEVEL = 9;
    static final int YIELD_FROM_LEVEL = 10;
    static final int ASSIGN_LEVEL = 11;
    static final int TERNARY = 12;
    static final int COALESCE_LEVEL = 13;
    static final int EQUALITY = 19;
    static final int COMPARISON = 20;
    static final int PIPE_LEVEL = 21;
    static final int NOT_LEVEL = 26;
    static final int INSTANCEOF_LEVEL = 27;
    static final int UNARY = 28;
    static final int POWER_LEVEL = 29;
    static final int CLONE_LEVEL = 30;

    private static final int[] LEVELS = new int[PhpParser.VOCABULARY.getMaxTokenType() + 1];
    private static final BinaryOperator[] BINARY = new BinaryOperator[LEVELS.length];
    private static final BinaryOperator[] COMPOUND = new BinaryOperator[LEVELS.length];

    static {
        binary(OR, 4, BinaryOperator.LOGICAL_OR);
        binary(XOR, 5, BinaryOperator.LOGICAL_XOR);
        binary(AND, 6, BinaryOperator.LOGICAL_AND);
        binary(COALESCE, COALESCE_LEVEL, BinaryOperator.COALESCE);
        binary(BOOLEAN_OR, 14, BinaryOperator.OR);
        binary(BOOLEAN_AND, 15, BinaryOperator.AND);
        binary(PIPE_BAR, 16, BinaryOperator.BIT_OR);
        binary(CARET, 17, BinaryOperator.BIT_XOR);
        binary(AMP, 18, BinaryOperator.BIT_AND);
        binary(AMP_VARIABLE, 18, BinaryOperator.BIT_AND);
        binary(EQUAL, EQUALITY, BinaryOperator.EQUAL);
        binary(NOT_EQUAL, EQUALITY, BinaryOperator.NOT_EQUAL);
        binary(IDENTICAL, EQUALITY, BinaryOperator.IDENTICAL);
        binary(NOT_IDENTICAL, EQUALITY, BinaryOperator.NOT_IDENTICAL);
        binary(SPACESHIP, EQUALITY, BinaryOperator.SPACESHIP);
        binary(LESS, COMPARISON, BinaryOperator.LESS);
        binary(LESS_EQUAL, COMPARISON, BinaryOperator.LESS_EQUAL);
        binary(GREATER, COMPARISON, BinaryOperator.GREATER);
        binary(GREATER_EQUAL, COMPARISON, BinaryOperator.GREATER_EQUAL);
        binary(PIPE, PIPE_LEVEL, BinaryOperator.PIPE);
        binary(DOT, 22, BinaryOperator.CONCAT);
        binary(SHIFT_LEFT, 23, BinaryOperator.SHIFT_LEFT);
        binary(SHIFT_RIGHT, 23, BinaryOperator.SHIFT_RIGHT);
        binary(PLUS, 24, BinaryOperator.ADD);
        binary(MINUS, 24, BinaryOperator.SUBTRACT);
        binary(STAR, 25, BinaryOperator.MULTIPLY);
        binary(SLASH, 25, BinaryOperator.DIVIDE);
        binary(PERCENT, 25, BinaryOperator.MODULO);
        binary(POWER, POWER_LEVEL, BinaryOperator.POWER);
        LEVELS[INSTANCEOF] = INSTANCEOF_LEVEL;
        LEVELS[QUESTION] = TERNARY;
        compound(PLUS_ASSIGN, BinaryOperator.ADD);
        compound(MINUS_ASSIGN, BinaryOperator.SUBTRACT);
        compound(STAR_ASSIGN, BinaryOperator.MULTIPLY);
        compound(SLASH_ASSIGN, BinaryOperator.DIVIDE);
        compound(DOT_ASSIGN, BinaryOperator.CONCAT);
        compound(PERCENT_ASSIGN, BinaryOperator.MODULO);
        compound(AND_ASSIGN, BinaryOperator.BIT_AND);
        compound(OR_ASSIGN, BinaryOperator.BIT_OR);
        compound(XOR_ASSIGN, BinaryOperator.BIT_XOR);
        compound(SHIFT_LEFT_ASSIGN, BinaryOperator.SHIFT_LEFT);
        compound(SHIFT_RIGHT_ASSIGN, BinaryOperator.SHIFT_RIGHT);
        compound(POWER_ASSIGN, BinaryOperator.POWER);
        compound(COALESCE_ASSIGN, BinaryOperator.COALESCE);
    }

    private Operators() {}

    private static void binary(int type, int level, BinaryOperator operator) {
        LEVELS[type] = level;
        BINARY[type] = operator;
    }

    private static void compound(int type, BinaryOperator operator) {
        COMPOUND[type] = operator;
    }

    /** The level of an infix operator other than assignments, or 0. */
    static int level(int type) {
        return LEVELS[type];
    }

    static BinaryOperator binary(int type) {
        return BINARY[type];
    }

    /** The operator in front of the equals sign of a compound assignment, or null. */
    static BinaryOperator compound(int type) {
        return COMPOUND[type];
    }

    static boolean rightAssociative(int type) {
        return type == POWER || type == COALESCE;
    }

    static boolean nonAssociative(int level) {
        return level == EQUALITY || level == COMPARISON;
    }
}
