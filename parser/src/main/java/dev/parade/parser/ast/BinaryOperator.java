package dev.parade.parser.ast;

/** Operators with two operands. */
public enum BinaryOperator {
    ADD("+"),
    SUBTRACT("-"),
    MULTIPLY("*"),
    DIVIDE("/"),
    MODULO("%"),
    POWER("**"),
    CONCAT("."),
    BIT_AND("&"),
    BIT_OR("|"),
    BIT_XOR("^"),
    SHIFT_LEFT("<<"),
    SHIFT_RIGHT(">>"),
    AND("&&"),
    OR("||"),
    LOGICAL_AND("and"),
    LOGICAL_OR("or"),
    LOGICAL_XOR("xor"),
    EQUAL("=="),
    NOT_EQUAL("!="),
    IDENTICAL("==="),
    NOT_IDENTICAL("!=="),
    LESS("<"),
    LESS_EQUAL("<="),
    GREATER(">"),
    GREATER_EQUAL(">="),
    SPACESHIP("<=>"),
    COALESCE("??"),
    PIPE("|>");

    private final String symbol;

    BinaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** As written. */
    public String symbol() {
        return symbol;
    }
}
