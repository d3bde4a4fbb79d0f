package dev.parade.parser.scanner;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.misc.Interval;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeVisitor;
import org.antlr.v4.runtime.tree.TerminalNode;

/** A token, which is its own leaf in ANTLR's parse tree: one object instead of two for each word of the source. */
public final class PhpToken implements Token, TerminalNode {
    private final ScannedSource source;
    int type;
    final int scannedType;
    final int start;
    final int end;
    final int line;
    final int endLine;
    final int index;

    PhpToken(ScannedSource source, int type, int start, int end, int line, int endLine, int index) {
        this.source = source;
        this.type = type;
        this.scannedType = type;
        this.start = start;
        this.end = end;
        this.line = line;
        this.endLine = endLine;
        this.index = index;
    }

    /** Offset of the first byte. */
    public int start() {
        return start;
    }

    /** Offset after the last byte. */
    public int end() {
        return end;
    }

    /** Line of the first byte, from 1. */
    public int line() {
        return line;
    }

    /** Line of the last byte. */
    public int endLine() {
        return endLine;
    }

    /** Column of the first byte, from 1. */
    public int column() {
        return start - source.lineStart(line) + 1;
    }

    /** The type before the scanner marked what the next token makes of it. */
    public int scannedType() {
        return scannedType;
    }

    /** Position in the list of tokens. */
    public int index() {
        return index;
    }

    @Override
    public int getType() {
        return type;
    }

    @Override
    public String getText() {
        return source.text(start, end);
    }

    @Override
    public int getLine() {
        return line;
    }

    @Override
    public int getCharPositionInLine() {
        return column() - 1;
    }

    @Override
    public int getChannel() {
        return DEFAULT_CHANNEL;
    }

    @Override
    public int getTokenIndex() {
        return index;
    }

    @Override
    public int getStartIndex() {
        return start;
    }

    @Override
    public int getStopIndex() {
        return end - 1;
    }

    @Override
    public TokenSource getTokenSource() {
        return null;
    }

    @Override
    public CharStream getInputStream() {
        return null;
    }

    @Override
    public Token getSymbol() {
        return this;
    }

    @Override
    public ParseTree getParent() {
        return null;
    }

    @Override
    public ParseTree getChild(int i) {
        return null;
    }

    @Override
    public void setParent(RuleContext parent) {
        // Nobody asks a leaf for its parent.
    }

    @Override
    public <T> T accept(ParseTreeVisitor<? extends T> visitor) {
        return visitor.visitTerminal(this);
    }

    @Override
    public String toStringTree(Parser parser) {
        return getText();
    }

    @Override
    public Interval getSourceInterval() {
        return Interval.of(index, index);
    }

    @Override
    public Object getPayload() {
        return this;
    }

    @Override
    public int getChildCount() {
        return 0;
    }

    @Override
    public String toStringTree() {
        return getText();
    }

    @Override
    public String toString() {
        return getText();
    }
}
