package dev.parade.parser.syntax;

import dev.parade.grammar.PhpParser;
import dev.parade.parser.scanner.PhpToken;
import dev.parade.parser.scanner.ScannedSource;
import org.antlr.v4.runtime.Token;

/** Reads one top-level statement after the other, so that no more than one parse tree is in memory. */
public final class StatementReader {
    private final ScannedTokens tokens;
    private final PhpParser parser;

    public StatementReader(ScannedSource source) {
        tokens = new ScannedTokens(source);
        parser = new PhpParser(tokens) {
            @Override
            public org.antlr.v4.runtime.tree.TerminalNode createTerminalNode(
                    org.antlr.v4.runtime.ParserRuleContext parent, Token token) {
                return (PhpToken) token;
            }
        };
        parser.setInterpreter(new LinearPrediction(parser, parser.getATN(), parser.getInterpreter().decisionToDFA));
        parser.removeErrorListeners();
        parser.setErrorHandler(new SyntaxErrors(source));
    }

    /** The next statement, or null at the end of the file. */
    public PhpParser.StatementContext next() {
        return tokens.LA(1) == Token.EOF ? null : parser.statement();
    }

    /** The token that comes next. */
    public PhpToken peek() {
        return tokens.get(tokens.index());
    }
}
