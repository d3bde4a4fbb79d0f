package dev.parade.parser.tree;

import static dev.parade.grammar.PhpParser.*;

import dev.parade.grammar.PhpParser.*;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.MatchArm;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Position;
import dev.parade.parser.scanner.PhpToken;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Builds operands, accesses and calls; {@link FlatExpression} arranges the operators between them. */
final class ExpressionBuilder {
    private final TreeBuilder tree;

    ExpressionBuilder(TreeBuilder tree) {
        this.tree = tree;
    }

    /** Builds an {@code expr} or a rule that wraps one. */
    Expression build(ParseTree node) {
        Expression result = buildTarget(node);
        if (result instanceof Expression.ArrayLiteral list && list.syntax() == Expression.ArrayLiteral.Syntax.LIST) {
            throw listWithoutValue(list);
        }
        return result;
    }

    /** {@code list(…)} stands where only an assignment to it may. */
    RuntimeException listWithoutValue(Expression.ArrayLiteral list) {
        return tree.unexpected(tree.source.tokenAt(list.position().end()), ASSIGN);
    }

    /** Builds what is assigned to; the whole of it may be a {@code list(…)}. */
    Expression buildTarget(ParseTree node) {
        ParserRuleContext context = (ParserRuleContext) node;
        while (!(context instanceof ExprContext)) {
            context = (ParserRuleContext) context.children.get(0);
        }
        // Most expressions are one word.
        if (context.children.size() == 1) {
            TermContext term = (TermContext) context.children.get(0);
            if (term.children.size() == 1) {
                ParseTree only = term.children.get(0);
                if (only instanceof PhpToken token) {
                    int type = token.getType();
                    if (type != EXIT && type != CLONE_CALL) {
                        return simple(token, false);
                    }
                } else if (!(((OperandContext) only).children.get(0) instanceof YieldExprContext)) {
                    return operand((ParserRuleContext) ((OperandContext) only).children.get(0));
                }
            }
        }
        return new FlatExpression(tree, (ExprContext) context).parse();
    }

    Expression buildOptional(ParserRuleContext optional) {
        return optional.getChildCount() == 0 ? null : build(optional.children.get(0));
    }

    List<Expression> list(ParserRuleContext context) {
        if (context.getChildCount() == 0) {
            return List.of();
        }
        List<Expression> result = new ArrayList<>(context.children.size() / 2 + 1);
        for (ParseTree child : context.children) {
            if (child instanceof ParserRuleContext item) {
                result.add(build(item));
            }
        }
        return result;
    }

    // ---- one token

    Expression variable(PhpToken token) {
        return new Expression.Variable(tree.source.text(token.start() + 1, token.end()), tree.position(token));
    }

    boolean isName(PhpToken token) {
        return switch (token.getType()) {
            case IDENTIFIER, NAME_QUALIFIED, NAME_FULLY_QUALIFIED, NAME_RELATIVE -> true;
            default -> false;
        };
    }

    Expression className(PhpToken token) {
        Name name = tree.name(token, TreeBuilder.Role.CLASS);
        return new Expression.ClassName(name, name.position());
    }

    Expression simple(PhpToken token, boolean beforeDoubleColon) {
        return switch (token.getType()) {
            case VARIABLE -> variable(token);
            case INTEGER -> NumberLiterals.integer(token.getText(), tree.position(token));
            case FLOAT -> NumberLiterals.floating(token.getText(), tree.position(token));
            case STRING -> tree.strings.constant(token);
            case IDENTIFIER, NAME_QUALIFIED, NAME_FULLY_QUALIFIED, NAME_RELATIVE -> {
                if (beforeDoubleColon) {
                    yield className(token);
                }
                Name name = tree.name(token, TreeBuilder.Role.CONSTANT);
                yield new Expression.Constant(name, name.position());
            }
            case STATIC -> {
                if (!beforeDoubleColon) {
                    PhpToken after = tree.source.token(token.index() + 1);
                    throw tree.unexpected(after, DOUBLE_COLON);
                }
                yield className(token);
            }
            case MAGIC_LINE -> magic(token, Expression.MagicConstant.Kind.LINE);
            case MAGIC_FILE -> magic(token, Expression.MagicConstant.Kind.FILE);
            case MAGIC_DIR -> magic(token, Expression.MagicConstant.Kind.DIR);
            case MAGIC_CLASS -> magic(token, Expression.MagicConstant.Kind.CLASS);
            case MAGIC_TRAIT -> magic(token, Expression.MagicConstant.Kind.TRAIT);
            case MAGIC_METHOD -> magic(token, Expression.MagicConstant.Kind.METHOD);
            case MAGIC_FUNCTION -> magic(token, Expression.MagicConstant.Kind.FUNCTION);
            case MAGIC_PROPERTY -> magic(token, Expression.MagicConstant.Kind.PROPERTY);
            case MAGIC_NAMESPACE -> magic(token, Expression.MagicConstant.Kind.NAMESPACE);
            default -> throw tree.unexpected(token);
        };
    }

    private Expression magic(PhpToken token, Expression.MagicConstant.Kind kind) {
        return new Expression.MagicConstant(kind, tree.position(token));
    }

    // ---- operands of more than one token

    Expression operand(ParserRuleContext context) {
        Position position = tree.position(context);
        List<ParseTree> children = context.children;
        return switch (TreeBuilder.rule(context)) {
            case RULE_parenthesized -> new Expression.Parenthesized(build(children.get(1)), position);
            case RULE_arrayLiteral -> array((ArrayLiteralContext) context, position);
            case RULE_variableVariable -> variableVariable((VariableVariableContext) context);
            case RULE_simpleVariable -> simpleVariable((SimpleVariableContext) context);
            case RULE_interpolatedString -> tree.strings.quoted(children, position);
            case RULE_heredoc -> tree.strings.heredoc(children, position);
            case RULE_shellExec -> {
                tree.deprecated(
                        "The backtick (`) operator is deprecated, use shell_exec() instead", (PhpToken) context.start);
                yield new Expression.ShellExec(tree.strings.parts(children, '`'), position);
            }
            case RULE_issetExpr -> {
                tree.checkCommas((IssetExprContext) context, RPAREN);
                yield new Expression.Isset(list((IssetExprContext) context), position);
            }
            case RULE_emptyExpr -> new Expression.Empty(build(children.get(2)), position);
            case RULE_evalExpr -> new Expression.Eval(build(children.get(2)), position);
            case RULE_matchExpr -> match((MatchExprContext) context, position);
            case RULE_closure -> tree.declarations.closure((ClosureContext) context, null, null, position);
            case RULE_arrowFunction ->
                tree.declarations.arrowFunction((ArrowFunctionContext) context, null, null, position);
            case RULE_staticClosure -> tree.declarations.staticClosure((StaticClosureContext) context, null, position);
            case RULE_attributedClosure ->
                tree.declarations.attributedClosure((AttributedClosureContext) context, position);
            case RULE_anonymousClass -> tree.declarations.anonymousClass((AnonymousClassContext) context, position);
            default -> throw new IllegalStateException(context.getClass().getName());
        };
    }

    Expression simpleVariable(SimpleVariableContext context) {
        ParseTree only = context.children.get(0);
        return only instanceof PhpToken token ? variable(token) : variableVariable((VariableVariableContext) only);
    }

    private Expression variableVariable(VariableVariableContext context) {
        ParseTree inner = context.children.get(1);
        Expression name;
        if (inner instanceof SimpleVariableContext simple) {
            name = simpleVariable(simple);
        } else {
            name = build(context.children.get(inner instanceof PhpToken ? 2 : 1));
        }
        return new Expression.VariableVariable(name, tree.position(context));
    }

    private Expression array(ArrayLiteralContext context, Position position) {
        PhpToken first = (PhpToken) context.start;
        Expression.ArrayLiteral.Syntax syntax = switch (first.getType()) {
            case ARRAY -> Expression.ArrayLiteral.Syntax.ARRAY;
            case LIST -> Expression.ArrayLiteral.Syntax.LIST;
            default -> Expression.ArrayLiteral.Syntax.BRACKETS;
        };
        ArrayItemsContext list = (ArrayItemsContext) context.children.get(first.getType() == LBRACKET ? 1 : 2);
        if (list.getChildCount() == 0) {
            return new Expression.ArrayLiteral(List.of(), syntax, position);
        }
        List<ArrayItem> items = new ArrayList<>(list.children.size() / 2 + 1);
        boolean afterComma = true;
        for (ParseTree child : list.children) {
            if (child instanceof ArrayItemContext item) {
                items.add(arrayItem(item));
                afterComma = false;
            } else {
                if (afterComma) {
                    items.add(null);
                }
                afterComma = true;
            }
        }
        return new Expression.ArrayLiteral(items, syntax, position);
    }

    private ArrayItem arrayItem(ArrayItemContext context) {
        List<ParseTree> children = context.children;
        Position position = tree.position(context);
        if (children.get(0) instanceof PhpToken token) {
            boolean spread = token.getType() == ELLIPSIS;
            return new ArrayItem(null, buildTarget(children.get(1)), !spread, spread, position);
        }
        Expression first = buildTarget(children.get(0));
        if (children.size() == 1) {
            return new ArrayItem(null, first, false, false, position);
        }
        Expression value = buildTarget(children.get(children.size() - 1));
        return new ArrayItem(first, value, children.size() == 4, false, position);
    }

    private Expression match(MatchExprContext context, Position position) {
        tree.checkCommas(context, RBRACE);
        List<MatchArm> arms = new ArrayList<>();
        for (ParseTree child : context.children) {
            if (child instanceof MatchArmContext arm) {
                tree.checkCommas(arm, DOUBLE_ARROW);
                List<ParseTree> parts = arm.children;
                List<Expression> conditions = null;
                if (TreeBuilder.type(parts.get(0)) != DEFAULT) {
                    conditions = new ArrayList<>();
                    for (int i = 0; i < parts.size() - 2; i++) {
                        if (parts.get(i) instanceof ListedExprContext condition) {
                            conditions.add(build(condition));
                        }
                    }
                }
                arms.add(new MatchArm(conditions, build(parts.get(parts.size() - 1)), tree.position(arm)));
            }
        }
        return new Expression.Match(build(context.children.get(2)), arms, position);
    }

    // ---- calls and accesses

    Expression.Arguments arguments(ArgumentsContext context) {
        List<ParseTree> children = context.children;
        if (children.size() == 2) {
            return new Expression.Arguments(List.of(), false);
        }
        tree.checkCommas(context, RPAREN);
        List<Argument> list = new ArrayList<>(children.size() / 2);
        boolean named = false;
        boolean unpacked = false;
        for (int i = 1; i < children.size() - 1; i++) {
            if (!(children.get(i) instanceof ArgumentContext item)) {
                continue;
            }
            List<ParseTree> parts = item.children;
            PhpToken first = (PhpToken) item.start;
            if (parts.size() == 3) {
                list.add(new Argument(build(parts.get(2)), false, first.getText(), tree.position(item)));
                named = true;
            } else if (parts.get(0) instanceof PhpToken) {
                if (parts.size() == 1) {
                    if (children.size() != 3) {
                        throw tree.unexpected(children.get(i + 1));
                    }
                    return new Expression.Arguments(List.of(), true);
                }
                if (named) {
                    throw TreeBuilder.compileError("Cannot use argument unpacking after named arguments", first.line());
                }
                list.add(new Argument(build(parts.get(1)), true, null, tree.position(item)));
                unpacked = true;
            } else {
                if (named) {
                    throw TreeBuilder.compileError("Cannot use positional argument after named argument", first.line());
                }
                if (unpacked) {
                    throw TreeBuilder.compileError(
                            "Cannot use positional argument after argument unpacking", first.line());
                }
                list.add(new Argument(build(parts.get(0)), false, null, tree.position(item)));
            }
        }
        return new Expression.Arguments(list, false);
    }

    Expression call(PhpToken function, ArgumentsContext arguments) {
        Name name = tree.name(function, TreeBuilder.Role.FUNCTION);
        Position position = tree.position(function, (PhpToken) arguments.stop);
        return new Expression.Call(new Expression.FunctionName(name, name.position()), arguments(arguments), position);
    }

    Expression callOf(Expression callee, ArgumentsContext arguments) {
        return new Expression.Call(callee, arguments(arguments), end(callee, arguments.stop));
    }

    private Position end(Expression first, Object last) {
        PhpToken token = (PhpToken) last;
        Position start = first.position();
        return new Position(start.start(), token.end(), start.line(), start.column(), token.endLine());
    }

    private Expression globalCall(PhpToken word, String name, Expression.Arguments arguments, Position position) {
        Position at = tree.position(word);
        Name global = new Name(name, Name.Kind.FULLY_QUALIFIED, name, at);
        return new Expression.Call(new Expression.FunctionName(global, at), arguments, position);
    }

    Expression exit(PhpToken word, ArgumentsContext context) {
        boolean die = word.getText().equalsIgnoreCase("die");
        if (context == null) {
            return new Expression.Exit(null, die, tree.position(word));
        }
        Expression.Arguments arguments = arguments(context);
        Position position = tree.position(word, (PhpToken) context.stop);
        List<Argument> list = arguments.list();
        if (!arguments.firstClass() && list.isEmpty()) {
            return new Expression.Exit(null, die, position);
        }
        if (list.size() == 1 && list.get(0).name() == null && !list.get(0).spread()) {
            return new Expression.Exit(list.get(0).value(), die, position);
        }
        return globalCall(word, "exit", arguments, position);
    }

    Expression cloneCall(PhpToken word, ArgumentsContext context) {
        Expression.Arguments arguments = arguments(context);
        Position position = tree.position(word, (PhpToken) context.stop);
        List<Argument> list = arguments.list();
        boolean plain = list.stream().noneMatch(argument -> argument.name() != null || argument.spread());
        if (plain && !arguments.firstClass() && (list.size() == 1 || list.size() == 2)) {
            Expression properties = list.size() == 2 ? list.get(1).value() : null;
            Expression object = list.get(0).value();
            if (properties == null) {
                object = new Expression.Parenthesized(object, object.position());
            }
            return new Expression.Clone(object, properties, position);
        }
        return globalCall(word, "clone", arguments, position);
    }

    /** Number of items that {@code [x]}, {@code ->x} or {@code ::x} takes. */
    int accessLength(ParseTree[] items, int at) {
        if (((PhpToken) items[at]).getType() == LBRACKET) {
            return 3;
        }
        return TreeBuilder.type(items[at + 1]) == LBRACE ? 4 : 2;
    }

    Expression access(Expression left, ParseTree[] items, int at) {
        PhpToken operator = (PhpToken) items[at];
        Position position = end(left, last(items[at + accessLength(items, at) - 1]));
        if (operator.getType() == LBRACKET) {
            Expression index = buildOptional((ParserRuleContext) items[at + 1]);
            return new Expression.Index(left, index, position);
        }
        if (operator.getType() != DOUBLE_COLON) {
            Expression name = memberName(items, at);
            return new Expression.Property(left, name, operator.getType() == NULLSAFE_ARROW, position);
        }
        ParseTree member = items[at + 1];
        if (member instanceof SimpleVariableContext simple) {
            return new Expression.StaticProperty(left, staticName(simple), position);
        }
        return new Expression.ClassConstant(left, memberName(items, at), position);
    }

    private static Object last(ParseTree item) {
        return item instanceof PhpToken ? item : ((ParserRuleContext) item).stop;
    }

    // A plain name is a string; $x, {x} and $$x are expressions.
    private Expression memberName(ParseTree[] items, int at) {
        ParseTree member = items[at + 1];
        if (member instanceof SimpleVariableContext simple) {
            return simpleVariable(simple);
        }
        PhpToken token = (PhpToken) member;
        if (token.getType() == IDENTIFIER) {
            return new Expression.StringLiteral(token.getText(), tree.position(token));
        }
        Expression name = build(items[at + 2]);
        // A string in braces is computed, however constant: only an identifier is a plain name.
        return name instanceof Expression.StringLiteral ? new Expression.Parenthesized(name, name.position()) : name;
    }

    // C::$name has the name "name", C::$$name the variable $name.
    private Expression staticName(SimpleVariableContext context) {
        if (context.children.get(0) instanceof PhpToken token) {
            return new Expression.StringLiteral(tree.source.text(token.start() + 1, token.end()), tree.position(token));
        }
        Expression.VariableVariable variable =
                (Expression.VariableVariable) variableVariable((VariableVariableContext) context.children.get(0));
        Expression name = variable.name();
        return name instanceof Expression.StringLiteral ? new Expression.Parenthesized(name, name.position()) : name;
    }

    Expression memberCall(Expression left, ParseTree[] items, int at, ArgumentsContext context) {
        PhpToken operator = (PhpToken) items[at];
        Expression.Arguments arguments = arguments(context);
        Position position = end(left, context.stop);
        if (operator.getType() == DOUBLE_COLON) {
            Expression name = memberName(items, at);
            return new Expression.StaticCall(left, name, arguments, position);
        }
        boolean nullsafe = operator.getType() == NULLSAFE_ARROW;
        return new Expression.MethodCall(left, memberName(items, at), arguments, nullsafe, position);
    }

    // ---- what may stand where

    static boolean isVariable(Expression expression) {
        return expression instanceof Expression.Variable
                || expression instanceof Expression.VariableVariable
                || expression instanceof Expression.Index
                || expression instanceof Expression.Property
                || expression instanceof Expression.StaticProperty
                || expression instanceof Expression.Call
                || expression instanceof Expression.MethodCall
                || expression instanceof Expression.StaticCall;
    }

    static boolean isDereferenceable(Expression expression) {
        return isVariable(expression)
                || expression instanceof Expression.Parenthesized
                || expression instanceof Expression.ArrayLiteral
                || expression instanceof Expression.StringLiteral
                || expression instanceof Expression.Interpolated
                || expression instanceof Expression.Constant
                || expression instanceof Expression.ClassConstant
                || expression instanceof Expression.ClassName
                || expression instanceof Expression.MagicConstant
                || expression instanceof Expression.New;
    }

    static boolean isCallable(Expression expression) {
        return isVariable(expression)
                || expression instanceof Expression.Parenthesized
                || expression instanceof Expression.ArrayLiteral
                || expression instanceof Expression.StringLiteral
                || expression instanceof Expression.Interpolated
                || expression instanceof Expression.New;
    }
}
