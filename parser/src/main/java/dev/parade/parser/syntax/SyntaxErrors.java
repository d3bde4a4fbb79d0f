package dev.parade.parser.syntax;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.scanner.PhpToken;
import dev.parade.parser.scanner.ScannedSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.BlockStartState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.atn.Transition;
import org.antlr.v4.runtime.misc.IntervalSet;

/**
 * The first syntax error ends the parse, in PHP's words.
 *
 * <p>PHP's parser lists what it expected only if that is fewer than five tokens. Directly after an expression, within the
 * same production, any operator could follow, so nothing is listed there.
 */
public final class SyntaxErrors extends DefaultErrorStrategy {
    private static final int MOST_LISTED = 4;
    private final ScannedSource source;

    SyntaxErrors(ScannedSource source) {
        this.source = source;
    }

    @Override
    public void sync(Parser recognizer) {
        // No recovery, so nothing to prepare for it.
    }

    @Override
    public Token recoverInline(Parser recognizer) {
        throw error(recognizer);
    }

    @Override
    public void reportError(Parser recognizer, RecognitionException e) {
        throw error(recognizer);
    }

    @Override
    public void recover(Parser recognizer, RecognitionException e) {
        throw error(recognizer);
    }

    private PhpSyntaxException error(Parser parser) {
        PhpToken token = (PhpToken) parser.getCurrentToken();
        ParserRuleContext context = parser.getContext();
        if (token.getType() == Token.EOF && source.haltOffset() >= 0) {
            return new PhpSyntaxException(
                    PhpSyntaxException.Kind.THROWN,
                    "__HALT_COMPILER() can only be used from the outermost scope",
                    source.lineAt(source.haltOffset() - 1));
        }
        List<Integer> expected = ExpectedTokens.inProduction(context, token.getType());
        if (expected == null) {
            expected = expectedAt(parser);
        }
        return unexpected(source, token, expected);
    }

    /** "syntax error, unexpected …" and at most four things expected. */
    public static PhpSyntaxException unexpected(ScannedSource source, PhpToken token, List<Integer> expected) {
        if (token.getType() == INVALID_TOKEN) {
            return new PhpSyntaxException(PhpSyntaxException.Kind.PARSE, source.error(token.index()), token.line());
        }
        if (token.getType() == INVALID_CHARACTER) {
            String message = "syntax error, unexpected character 0x%02X"
                    .formatted((int) token.getText().charAt(0));
            return new PhpSyntaxException(PhpSyntaxException.Kind.PARSE, message, token.line());
        }
        String unclosed = UnclosedBrackets.message(source, token);
        if (unclosed != null) {
            return new PhpSyntaxException(PhpSyntaxException.Kind.PARSE, unclosed, token.line());
        }
        List<String> names =
                expected.stream().map(TokenNames::expected).distinct().collect(Collectors.toCollection(ArrayList::new));
        String message = "syntax error, unexpected " + TokenNames.unexpected(token);
        if (!names.isEmpty() && names.size() <= MOST_LISTED) {
            message += ", expecting " + String.join(" or ", names);
        }
        // PHP names the line where its scanner stands, which is behind the token.
        boolean unterminated =
                token.getType() == STRING_CONTENT && token.getText().startsWith("'");
        int line = token.getType() == SEMICOLON || unterminated ? token.line() : source.lineAt(token.end());
        return new PhpSyntaxException(PhpSyntaxException.Kind.PARSE, message, line);
    }

    // What could stand here instead: from the state that failed, and from those that lead to it without a token.
    private static List<Integer> expectedAt(Parser parser) {
        ATN atn = parser.getATN();
        ATNState failed = atn.states.get(parser.getState());
        IntervalSet all = new IntervalSet();
        for (ATNState state : leadingTo(atn, failed)) {
            IntervalSet look = atn.nextTokens(state);
            if (state == failed && look.contains(Token.EPSILON)) {
                look = atn.getExpectedTokens(state.stateNumber, parser.getContext());
            }
            all.addAll(look);
        }
        List<Integer> types = new ArrayList<>(all.toList());
        types.remove(Integer.valueOf(Token.EPSILON));
        types.sort(Comparator.comparingInt(SyntaxErrors::order));
        return types;
    }

    private static Set<ATNState> leadingTo(ATN atn, ATNState state) {
        Set<ATNState> seen = new HashSet<>();
        Deque<ATNState> work = new ArrayDeque<>();
        work.add(state);
        seen.add(state);
        while (!work.isEmpty()) {
            ATNState at = work.poll();
            for (ATNState other : atn.states) {
                if (other == null || other.ruleIndex != at.ruleIndex || seen.contains(other)) {
                    continue;
                }
                for (Transition transition : other.getTransitions()) {
                    if (transition.target == at && isFree(other, transition)) {
                        seen.add(other);
                        work.add(other);
                    }
                }
            }
        }
        return seen;
    }

    // PHP's parser gives up an optional part before it finds an error, so the part is not among what it lists.
    private static boolean isFree(ATNState from, Transition transition) {
        boolean skipsOptional = from instanceof BlockStartState block && block.endState == transition.target;
        return transition.isEpsilon() && !(transition instanceof RuleTransition) && !skipsOptional;
    }

    // PHP lists in the order of its own table of tokens: words first, punctuation last.
    private static int order(int type) {
        return switch (type) {
            case COLON, QUESTION, ASSIGN, MINUS, PIPE_BAR -> -10;
            case AND, OR, XOR, THROW, INCLUDE, INCLUDE_ONCE, REQUIRE, REQUIRE_ONCE, PRINT, YIELD, DOUBLE_ARROW -> -9;
            case ELSEIF -> -8;
            case ELSE -> -7;
            case STATIC, STATIC_VARIABLE, STATIC_CLOSURE -> ABSTRACT - 1;
            case IDENTIFIER, CONST_NAME, ARGUMENT_NAME -> INLINE_HTML;
            case NAME_FULLY_QUALIFIED -> INLINE_HTML + 1;
            case NAME_RELATIVE -> INLINE_HTML + 2;
            case NAME_QUALIFIED -> INLINE_HTML + 3;
            case FUNCTION, FUNCTION_NAMED -> CONST - 1;
            case READONLY -> FINAL + 1;
            case CLASS -> FINAL + 2;
            case COMMA -> 1000;
            case RBRACKET -> 1001;
            case LPAREN -> 1002;
            case RPAREN -> 1003;
            case SEMICOLON -> 1004;
            case LBRACE -> 1005;
            case RBRACE -> 1006;
            case LBRACKET -> 999;
            case DOLLAR -> 1009;
            default -> type;
        };
    }
}
