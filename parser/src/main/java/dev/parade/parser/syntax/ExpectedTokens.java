package dev.parade.parser.syntax;

import static dev.parade.grammar.PhpLexer.*;

import dev.parade.grammar.PhpParser.*;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;

/** What PHP's parser expects where its grammar is cut differently from this one. */
final class ExpectedTokens {
    private static final List<Integer> NOTHING = List.of();
    private static final List<Integer> ACCESS = List.of(ARROW, NULLSAFE_ARROW, LBRACKET);

    private ExpectedTokens() {}

    /** What to list for an error in the given context, or null where this grammar can tell. */
    static List<Integer> inProduction(ParserRuleContext context, int unexpected) {
        ParseTree last = context.getChildCount() == 0 ? null : context.getChild(context.getChildCount() - 1);
        List<Integer> strings = inString(context, last);
        if (strings != null) {
            return strings;
        }
        if (last instanceof ExprContext) {
            return context instanceof EncapsContext && context.start.getType() == CURLY_OPEN ? ACCESS : NOTHING;
        }
        if (last instanceof StatementListContext) {
            boolean branch = context instanceof IfStatementContext || context instanceof AlternativeElseifContext;
            return branch ? List.of(ELSEIF, ELSE, ENDIF) : NOTHING;
        }
        if (last instanceof OptionalExprContext && context instanceof ExprContext && beforeLast(context) == QUESTION) {
            return NOTHING;
        }
        return switch (context) {
            case StatementContext c when c.getParent() == null -> List.of(Token.EOF);
            case ArgumentsContext c when c.getChildCount() == 1 -> NOTHING;
            case ArgumentsContext c when last instanceof ArgumentContext -> List.of(RPAREN);
            case ParametersContext c when last instanceof ParameterContext -> List.of(RPAREN);
            case IssetExprContext c when last instanceof IssetVariableContext -> List.of(RPAREN);
            case UnsetStatementContext c when last instanceof UnsetVariableContext -> ACCESS;
            case ForeachStatementContext c when last instanceof ForeachTargetContext -> ACCESS;
            case ClosureUsesContext c when last instanceof ClosureUseContext -> List.of(RPAREN);
            case MatchExprContext c when last instanceof MatchArmContext -> List.of(RBRACE);
            case MatchArmContext c when last instanceof ListedExprContext -> List.of(DOUBLE_ARROW);
            case AttributeGroupContext c when last instanceof AttributeContext -> List.of(RBRACKET);
            case UseItemContext c when last instanceof GroupUseItemContext -> List.of(RBRACE);
            case GroupUseItemContext c
            when c.getChildCount() == 0 -> {
                ParserRuleContext statement = c.getParent().getParent();
                boolean typed = statement.getChildCount() > 1 && statement.getChild(1) instanceof UseKindContext;
                yield typed
                        ? List.of(IDENTIFIER, NAME_QUALIFIED)
                        : List.of(IDENTIFIER, NAME_QUALIFIED, FUNCTION, CONST);
            }
            case NamespaceStatementContext c when c.getChildCount() == 1 -> List.of(LBRACE);
            case ParametersContext c when c.getChildCount() == 1 -> List.of(VARIABLE);
            case ParameterContext c -> List.of(VARIABLE);
            case PropertyHooksContext c when c.getChildCount() > 0 -> List.of(IDENTIFIER);
            case PropertyHookContext c when c.getChildCount() == 0 -> List.of(IDENTIFIER);
            case PropertyDeclarationContext c when last instanceof PropertyElementContext -> List.of(COMMA, SEMICOLON);
            case TermContext c
            when last instanceof Token word && word.getType() == NEW && unexpected == SEMICOLON -> List.of(CLASS);
            case ExprContext c when last instanceof Token word && word.getType() == DOUBLE_COLON -> NOTHING;
            case ClassBodyContext c when c.getChildCount() > 0 -> List.of(FUNCTION);
            case AttributedMemberContext c -> List.of(c.getChildCount() == 0 ? FUNCTION : VARIABLE);
            case ConstantElementContext c
            when c.getChildCount() == 0 && c.getParent() instanceof ConstStatementContext -> List.of(IDENTIFIER);
            case ConstantElementContext c when c.getChildCount() == 0 && afterType(c) -> NOTHING;
            case TraitUseContext c when last instanceof NameListContext -> List.of(COMMA, SEMICOLON, LBRACE);
            case TraitAdaptationContext c when last instanceof AdaptedNameContext -> List.of(DOUBLE_COLON);
            default -> null;
        };
    }

    private static boolean afterType(ConstantElementContext context) {
        ParserRuleContext parent = context.getParent();
        int count = parent.getChildCount();
        return count >= 2 && parent.getChild(count - 2) instanceof TypeContext;
    }

    private static int beforeLast(ParserRuleContext context) {
        ParseTree node = context.getChild(context.getChildCount() - 2);
        return node instanceof Token token ? token.getType() : 0;
    }

    // PHP reads a text at the very start on its own: what can follow it is less than what can follow later ones.
    private static List<Integer> inString(ParserRuleContext context, ParseTree last) {
        boolean onlyText = context.getChildCount() == 2
                && last instanceof EncapsContext piece
                && piece.start.getType() == STRING_CONTENT;
        return switch (context) {
            case InterpolatedStringContext c -> onlyText ? List.of(VARIABLE, DOLLAR_CURLY, CURLY_OPEN) : NOTHING;
            case HeredocContext c -> onlyText ? List.of(VARIABLE, END_HEREDOC, DOLLAR_CURLY, CURLY_OPEN) : NOTHING;
            case ShellExecContext c -> onlyText ? List.of(BACKTICK) : NOTHING;
            default -> null;
        };
    }
}
