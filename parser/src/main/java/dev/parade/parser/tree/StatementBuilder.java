package dev.parade.parser.tree;

import static dev.parade.grammar.PhpParser.*;

import dev.parade.grammar.PhpParser.*;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.CastType;
import dev.parade.parser.ast.CatchClause;
import dev.parade.parser.ast.ConstantItem;
import dev.parade.parser.ast.DeclareDirective;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.StaticVariable;
import dev.parade.parser.ast.SwitchCase;
import dev.parade.parser.scanner.PhpToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds statements. */
public final class StatementBuilder {
    private final TreeBuilder tree;
    private final MemberBuilder members;
    private final ImportBuilder imports;

    StatementBuilder(TreeBuilder tree) {
        this.tree = tree;
        this.members = new MemberBuilder(tree, null);
        this.imports = new ImportBuilder(tree);
    }

    List<Statement> block(BlockContext context) {
        return statements(context.children, 1, context.children.size() - 1);
    }

    private List<Statement> statements(List<ParseTree> children, int from, int to) {
        if (from >= to) {
            return List.of();
        }
        List<Statement> result = new ArrayList<>(to - from);
        for (int i = from; i < to; i++) {
            result.add(build((StatementContext) children.get(i)));
        }
        return result;
    }

    private List<Statement> list(StatementListContext context) {
        return context.getChildCount() == 0 ? List.of() : statements(context.children, 0, context.children.size());
    }

    // The body of a loop or branch: a statement, or in the alternative syntax a list of them.
    private Statement body(ParseTree child) {
        if (child instanceof StatementContext statement) {
            return build(statement);
        }
        StatementListContext list = (StatementListContext) child;
        Position position = list.getChildCount() == 0 ? tree.position((PhpToken) list.start) : tree.position(list);
        return new Statement.Block(list(list), position);
    }

    private Expression expression(ParseTree node) {
        return tree.expressions.build(node);
    }

    /** Builds a statement. An unbraced namespace has no statements yet. */
    public Statement build(StatementContext statement) {
        ParserRuleContext context = (ParserRuleContext) statement.children.get(0);
        List<ParseTree> children = context.children;
        Position position = tree.position(context);
        PhpToken first = (PhpToken) context.start;
        return switch (TreeBuilder.rule(context)) {
            case RULE_expressionStatement -> expressionStatement((ExpressionStatementContext) context, position);
            case RULE_echoStatement ->
                new Statement.Echo(tree.expressions.list((EchoStatementContext) context), position);
            case RULE_ifStatement -> ifStatement((IfStatementContext) context, position);
            case RULE_returnStatement ->
                new Statement.Return(tree.expressions.buildOptional((ParserRuleContext) children.get(1)), position);
            case RULE_block -> new Statement.Block(block((BlockContext) context), position);
            case RULE_inlineHtml -> new Statement.InlineHtml(first.getText(), position);
            case RULE_emptyStatement -> new Statement.Nothing(position);
            case RULE_whileStatement ->
                new Statement.While(
                        expression(((WhileStatementContext) context).condition),
                        body(children.get(bodyIndex(children, 4))),
                        position);
            case RULE_doStatement ->
                new Statement.DoWhile(
                        body(children.get(1)), expression(((DoStatementContext) context).condition), position);
            case RULE_forStatement -> forStatement((ForStatementContext) context, position);
            case RULE_foreachStatement -> foreach((ForeachStatementContext) context, position);
            case RULE_switchStatement -> switchStatement((SwitchStatementContext) context, position);
            case RULE_jumpStatement -> jump((JumpStatementContext) context, position);
            case RULE_globalStatement -> global((GlobalStatementContext) context, position);
            case RULE_staticStatement -> staticVariables((StaticStatementContext) context, position);
            case RULE_unsetStatement -> {
                tree.checkCommas((UnsetStatementContext) context, RPAREN);
                List<Expression> targets = tree.expressions.list((UnsetStatementContext) context);
                for (Expression target : targets) {
                    if (!ExpressionBuilder.isVariable(target)) {
                        PhpToken after = tree.source.tokenAt(target.position().end());
                        boolean accessible = ExpressionBuilder.isDereferenceable(target);
                        throw accessible
                                ? tree.unexpected(after, ARROW, NULLSAFE_ARROW, LBRACKET)
                                : tree.unexpected(
                                        tree.source.tokenAt(target.position().start()));
                    }
                }
                yield new Statement.Unset(targets, position);
            }
            case RULE_tryStatement -> tryStatement((TryStatementContext) context, position);
            case RULE_gotoStatement -> new Statement.Goto(((PhpToken) children.get(1)).getText(), position);
            case RULE_declareStatement -> declare((DeclareStatementContext) context, position);
            case RULE_namespaceStatement -> {
                checkOutermost(statement, first);
                yield namespace((NamespaceStatementContext) context, position);
            }
            case RULE_useStatement -> {
                checkOutermost(statement, first);
                yield imports.build((UseStatementContext) context, position);
            }
            case RULE_constStatement -> {
                checkOutermost(statement, first);
                yield constants((ConstStatementContext) context, List.of(), first);
            }
            case RULE_functionDeclaration ->
                tree.declarations.function((FunctionDeclarationContext) context, List.of(), first);
            case RULE_classDeclaration ->
                tree.declarations.classLike((ClassDeclarationContext) context, List.of(), first);
            case RULE_interfaceDeclaration ->
                tree.declarations.classLike((InterfaceDeclarationContext) context, List.of(), first);
            case RULE_traitDeclaration ->
                tree.declarations.classLike((TraitDeclarationContext) context, List.of(), first);
            case RULE_enumDeclaration ->
                tree.declarations.classLike((EnumDeclarationContext) context, List.of(), first);
            case RULE_attributedStatement -> attributed((AttributedStatementContext) context, position);
            case RULE_haltCompiler -> new Statement.HaltCompiler(position);
            default -> throw new IllegalStateException(context.getClass().getName());
        };
    }

    /** Refuses a statement inside of any block but a namespace's: imports, constants and namespaces stand outside only. */
    private void checkOutermost(StatementContext statement, PhpToken word) {
        RuleContext outer = statement.getParent();
        if (outer != null
                && !(outer instanceof BlockContext && outer.getParent() instanceof NamespaceStatementContext)) {
            throw tree.unexpected(word, expectedAfter(outer));
        }
    }

    /** What may come where a list of statements ends, if PHP says it: its parser has left the list then. */
    private static Integer[] expectedAfter(RuleContext statements) {
        if (!(statements instanceof StatementListContext)) {
            return new Integer[0];
        }
        return switch (statements.getParent()) {
            case IfStatementContext _, AlternativeElseifContext _ -> new Integer[] {ELSEIF, ELSE, ENDIF};
            case SwitchCaseContext c ->
                TreeBuilder.type(((SwitchStatementContext) c.getParent()).children.get(4)) == LBRACE
                        ? new Integer[] {CASE, DEFAULT, RBRACE}
                        : new Integer[] {ENDSWITCH, CASE, DEFAULT};
            default -> new Integer[0];
        };
    }

    // In the alternative syntax a colon comes before the body.
    private static int bodyIndex(List<ParseTree> children, int plain) {
        return children.get(plain) instanceof PhpToken ? plain + 1 : plain;
    }

    private Statement forStatement(ForStatementContext context, Position position) {
        List<Expression> conditions = tree.expressions.list(context.conditions);
        if (!conditions.isEmpty()
                && conditions.getLast() instanceof Expression.Cast cast
                && cast.type() == CastType.VOID) {
            throw tree.unexpected(context.children.get(5), COMMA);
        }
        return new Statement.For(
                tree.expressions.list(context.init),
                conditions,
                tree.expressions.list(context.updates),
                body(context.children.get(bodyIndex(context.children, 8))),
                position);
    }

    private Statement expressionStatement(ExpressionStatementContext context, Position position) {
        PhpToken end = (PhpToken) context.children.get(1);
        if (end.getType() == COLON) {
            PhpToken word = (PhpToken) context.start;
            if (word.getType() != IDENTIFIER || word.index() + 1 != end.index()) {
                throw tree.unexpected(end);
            }
            return new Statement.Label(word.getText(), position);
        }
        return new Statement.ExpressionStatement(expression(context.children.get(0)), position);
    }

    private Statement attributed(AttributedStatementContext context, Position position) {
        List<AttributeGroup> attributes = tree.declarations.attributes(context);
        PhpToken first = (PhpToken) context.start;
        ParserRuleContext declaration = (ParserRuleContext) context.children.get(context.children.size() - 1);
        return switch (TreeBuilder.rule(declaration)) {
            case RULE_functionDeclaration ->
                tree.declarations.function((FunctionDeclarationContext) declaration, attributes, first);
            case RULE_constStatement -> {
                checkOutermost((StatementContext) context.getParent(), (PhpToken) declaration.start);
                yield constants((ConstStatementContext) declaration, attributes, first);
            }
            case RULE_expressionStatement -> {
                ExprContext expr = (ExprContext) ((ExpressionStatementContext) declaration).children.get(0);
                TermContext term = (TermContext) expr.children.get(0);
                if (expr.children.size() > 1
                        || !(term.children.get(0) instanceof OperandContext operand)
                        || TreeBuilder.type(((ExpressionStatementContext) declaration).children.get(1)) != SEMICOLON) {
                    throw tree.unexpected(expr);
                }
                Position at = tree.position(first, (PhpToken) expr.stop);
                Expression closure =
                        tree.declarations.attributed((ParserRuleContext) operand.children.get(0), attributes, at);
                yield new Statement.ExpressionStatement(closure, position);
            }
            default -> tree.declarations.classLike(declaration, attributes, first);
        };
    }

    private Statement ifStatement(IfStatementContext context, Position position) {
        List<ParseTree> children = context.children;
        Statement then = body(children.get(bodyIndex(children, 4)));
        Statement otherwise = null;
        for (int i = children.size() - 1; i > 4; i--) {
            switch (TreeBuilder.rule(children.get(i))) {
                case RULE_elseClause -> otherwise = body(((ElseClauseContext) children.get(i)).children.get(1));
                case RULE_alternativeElse ->
                    otherwise = body(((AlternativeElseContext) children.get(i)).children.get(2));
                case RULE_elseifClause ->
                    otherwise = new Statement.If(
                            expression(((ElseifClauseContext) children.get(i)).condition),
                            body(((ElseifClauseContext) children.get(i)).children.get(4)),
                            otherwise,
                            tree.position((ElseifClauseContext) children.get(i)));
                case RULE_alternativeElseif ->
                    otherwise = new Statement.If(
                            expression(((AlternativeElseifContext) children.get(i)).condition),
                            body(((AlternativeElseifContext) children.get(i)).children.get(5)),
                            otherwise,
                            tree.position((AlternativeElseifContext) children.get(i)));
                default -> {}
            }
        }
        return new Statement.If(expression(context.condition), then, otherwise, position);
    }

    private Statement foreach(ForeachStatementContext context, Position position) {
        ForeachTargetContext value = context.second == null ? context.first : context.second;
        Expression key = null;
        if (context.second != null) {
            if (context.first.children.size() > 1) {
                throw TreeBuilder.compileError("Key element cannot be a reference", position.line());
            }
            key = tree.expressions.buildTarget(context.first.children.get(0));
            if (key instanceof Expression.ArrayLiteral) {
                throw TreeBuilder.compileError("Cannot use list as key element", position.line());
            }
        }
        ParseTree targetNode = value.children.get(value.children.size() - 1);
        Expression target = tree.expressions.buildTarget(targetNode);
        if (!ExpressionBuilder.isVariable(target) && !(target instanceof Expression.ArrayLiteral)) {
            throw tree.unexpected(targetNode);
        }
        ParseTree body = null;
        for (ParseTree child : context.children) {
            if (child instanceof StatementContext || child instanceof StatementListContext) {
                body = child;
            }
        }
        return new Statement.Foreach(
                expression(context.subject), key, target, value.children.size() > 1, body(body), position);
    }

    private Statement switchStatement(SwitchStatementContext context, Position position) {
        List<SwitchCase> cases = new ArrayList<>(context.children.size());
        for (ParseTree child : context.children) {
            if (child instanceof SwitchCaseContext arm) {
                Expression condition =
                        TreeBuilder.type(arm.children.get(0)) == DEFAULT ? null : expression(arm.children.get(1));
                PhpToken separator = (PhpToken) arm.children.get(arm.children.size() - 2);
                if (separator.getType() == SEMICOLON) {
                    tree.deprecated(
                            "Case statements followed by a semicolon (;) are deprecated, use a colon (:) instead",
                            separator);
                }
                StatementListContext list = (StatementListContext) arm.children.get(arm.children.size() - 1);
                PhpToken last =
                        (PhpToken) (list.getChildCount() == 0 ? arm.children.get(arm.children.size() - 2) : list.stop);
                cases.add(new SwitchCase(condition, list(list), tree.position((PhpToken) arm.start, last)));
            }
        }
        return new Statement.Switch(expression(context.subject), cases, position);
    }

    private Statement jump(JumpStatementContext context, Position position) {
        boolean isBreak = ((PhpToken) context.start).getType() == BREAK;
        Expression levels = tree.expressions.buildOptional((ParserRuleContext) context.children.get(1));
        int count = 1;
        if (levels instanceof Expression.IntLiteral literal) {
            if (literal.value() < 1) {
                throw TreeBuilder.compileError(
                        (isBreak ? "'break'" : "'continue'") + " operator accepts only positive integers",
                        position.line());
            }
            count = (int) Math.min(literal.value(), Integer.MAX_VALUE);
        } else if (levels != null) {
            throw TreeBuilder.compileError(
                    (isBreak ? "'break'" : "'continue'") + " operator with non-integer operand is no longer supported",
                    position.line());
        }
        return isBreak ? new Statement.Break(count, position) : new Statement.Continue(count, position);
    }

    private Statement global(GlobalStatementContext context, Position position) {
        List<Expression> variables = new ArrayList<>(context.children.size() / 2);
        for (ParseTree child : context.children) {
            if (child instanceof SimpleVariableContext variable) {
                variables.add(tree.expressions.simpleVariable(variable));
            }
        }
        return new Statement.Global(variables, position);
    }

    private Statement staticVariables(StaticStatementContext context, Position position) {
        List<StaticVariable> variables = new ArrayList<>(context.children.size() / 2);
        for (ParseTree child : context.children) {
            if (child instanceof StaticVariableContext variable) {
                PhpToken name = (PhpToken) variable.start;
                Expression value = variable.children.size() == 3 ? expression(variable.children.get(2)) : null;
                String text = tree.source.text(name.start() + 1, name.end());
                variables.add(new StaticVariable(text, value, tree.position(variable)));
            }
        }
        return new Statement.StaticVariables(variables, position);
    }

    private Statement tryStatement(TryStatementContext context, Position position) {
        List<CatchClause> catches = new ArrayList<>(1);
        List<Statement> finallyBody = null;
        for (ParseTree child : context.children) {
            if (child instanceof CatchClauseContext clause) {
                catches.add(catchClause(clause));
            } else if (child instanceof FinallyClauseContext clause) {
                finallyBody = block((BlockContext) clause.children.get(1));
            }
        }
        List<Statement> body = block((BlockContext) context.children.get(1));
        if (catches.isEmpty() && finallyBody == null) {
            throw TreeBuilder.compileError("Cannot use try without catch or finally", position.line());
        }
        return new Statement.Try(body, catches, finallyBody, position);
    }

    private CatchClause catchClause(CatchClauseContext context) {
        List<Name> types = new ArrayList<>(1);
        String variable = null;
        for (ParseTree child : context.children) {
            if (child instanceof CatchTypeContext name) {
                PhpToken word = (PhpToken) name.start;
                if (word.scannedType() == STATIC) {
                    throw TreeBuilder.compileError("Bad class name in the catch statement", word.line());
                }
                types.add(tree.name(word, TreeBuilder.Role.CLASS));
            } else if (child instanceof PhpToken token && token.getType() == VARIABLE) {
                variable = tree.source.text(token.start() + 1, token.end());
            }
        }
        BlockContext block = (BlockContext) context.children.get(context.children.size() - 1);
        return new CatchClause(types, variable, block(block), tree.position(context));
    }

    private Statement declare(DeclareStatementContext context, Position position) {
        List<DeclareDirective> directives = new ArrayList<>(1);
        Statement body = null;
        for (ParseTree child : context.children) {
            if (child instanceof DeclareDirectiveContext directive) {
                String name = directive.start.getText();
                directives.add(
                        new DeclareDirective(name, expression(directive.children.get(2)), tree.position(directive)));
            } else if (child instanceof StatementContext || child instanceof StatementListContext) {
                body = body(child);
            }
        }
        return new Statement.Declare(directives, body instanceof Statement.Nothing ? null : body, position);
    }

    private Statement constants(ConstStatementContext context, List<AttributeGroup> attributes, PhpToken first) {
        List<ConstantItem> items = new ArrayList<>(1);
        PhpToken docFrom = first;
        for (ParseTree child : context.children) {
            if (child instanceof ConstantElementContext element) {
                items.add(members.constant(element, docFrom, true));
                docFrom = null;
            }
        }
        return new Statement.Constants(items, attributes, tree.position(first, (PhpToken) context.stop));
    }

    private Statement namespace(NamespaceStatementContext context, Position position) {
        ParseTree last = context.children.get(context.children.size() - 1);
        ParseTree second = context.children.get(1);
        String name = second instanceof BlockContext
                ? ""
                : second instanceof PhpToken token ? token.getText() : ((ParserRuleContext) second).start.getText();
        if (name.equalsIgnoreCase("namespace") || name.regionMatches(true, 0, "namespace\\", 0, 10)) {
            throw TreeBuilder.compileError("Cannot use '" + name + "' as namespace name", position.line());
        }
        tree.names.enter(name);
        if (last instanceof BlockContext block) {
            List<Statement> statements = block(block);
            tree.names.enter("");
            return new Statement.Namespace(name, true, statements, position);
        }
        return new Statement.Namespace(name, false, List.of(), position);
    }
}
