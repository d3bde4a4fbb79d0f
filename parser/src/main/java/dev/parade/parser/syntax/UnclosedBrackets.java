package dev.parade.parser.syntax;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.parser.scanner.PhpToken;
import dev.parade.parser.scanner.ScannedSource;
import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.Token;

/** Brackets that do not match, which PHP reports before any other error. */
final class UnclosedBrackets {
    private UnclosedBrackets() {}

    /** The message, if brackets up to the given token explain why it does not fit; else null. */
    static String message(ScannedSource source, PhpToken culprit) {
        Deque<PhpToken> open = new ArrayDeque<>();
        for (int i = 0; i <= culprit.index(); i++) {
            PhpToken token = source.token(i);
            switch (token.getType()) {
                case LPAREN, LBRACKET, ATTRIBUTE, LBRACE, CURLY_OPEN, DOLLAR_CURLY -> open.push(token);
                case RPAREN, RBRACKET, RBRACE -> {
                    char close = token.getText().charAt(0);
                    if (open.isEmpty()) {
                        return "Unmatched '" + close + "'";
                    }
                    PhpToken opener = open.pop();
                    char opened = shown(opener);
                    if (opened != (close == ')' ? '(' : close == ']' ? '[' : '{')) {
                        String where = opener.line() == token.line() ? "" : " on line " + opener.line();
                        return "Unclosed '" + opened + "'" + where + " does not match '" + close + "'";
                    }
                }
                default -> {}
            }
        }
        if (culprit.getType() == Token.EOF && !open.isEmpty()) {
            PhpToken opener = open.pop();
            String where = opener.line() == culprit.line() ? "" : " on line " + opener.line();
            return "Unclosed '" + shown(opener) + "'" + where;
        }
        return null;
    }

    private static char shown(PhpToken opener) {
        return switch (opener.getType()) {
            case LPAREN -> '(';
            case LBRACKET, ATTRIBUTE -> '[';
            default -> '{';
        };
    }
}
