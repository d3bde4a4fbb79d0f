package dev.parade.parser.ast;

/**
 * Where a node stands in its source.
 *
 * @param start offset of the first byte
 * @param end offset after the last byte
 * @param line line of the first byte, from 1
 * @param column column of the first byte, from 1
 * @param endLine line of the last byte
 */
public record Position(int start, int end, int line, int column, int endLine) {
    /** For nodes that stand nowhere. */
    public static final Position NONE = new Position(0, 0, 0, 0, 0);

    /** All positions are equal: the same code elsewhere is the same tree (see the printer's tests). */
    @Override
    public boolean equals(Object other) {
        return other instanceof Position;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
