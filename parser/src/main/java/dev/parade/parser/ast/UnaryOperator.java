package dev.parade.parser.ast;

/** Prefix operators without side effects. */
public enum UnaryOperator {
    NEGATE("-"),
    PLUS("+"),
    NOT("!"),
    BIT_NOT("~");

    private final String symbol;

    UnaryOperator(String symbol) {
        this.symbol = symbol;
    }

    /** As written. */
    public String symbol() {
        return symbol;
    }
}
