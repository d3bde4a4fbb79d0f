package dev.parade.parser.tree;

import static dev.parade.grammar.PhpParser.*;

import dev.parade.grammar.PhpParser.ArgumentsContext;
import dev.parade.grammar.PhpParser.ExprContext;
import dev.parade.grammar.PhpParser.ExprListContext;
import dev.parade.grammar.PhpParser.ExpressionStatementContext;
import dev.parade.grammar.PhpParser.ListedExprContext;
import dev.parade.grammar.PhpParser.OperandContext;
import dev.parade.grammar.PhpParser.SimpleVariableContext;
import dev.parade.grammar.PhpParser.TermContext;
import dev.parade.grammar.PhpParser.YieldExprContext;
import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.CastType;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.UnaryOperator;
import dev.parade.parser.scanner.PhpToken;
import java.util.Arrays;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Arranges the flat sequence of operands and operators that the grammar reads, by precedence. */
final class FlatExpression {
    private final TreeBuilder tree;
    private final ExpressionBuilder builder;
    private ParseTree[] items = new ParseTree[16];
    private int count;
    private int next;
    // Whether the value of the whole expression is dropped, so that (void) may say so.
    private final boolean statement;
    // Whether the expression is that of a return, break or continue, which could end in its place.
    private final boolean optional;

    FlatExpression(TreeBuilder tree, ExprContext context) {
        this.tree = tree;
        this.builder = tree.expressions;
        this.statement = context.getParent() instanceof ExpressionStatementContext
                || context.getParent() instanceof ListedExprContext listed
                        && listed.getParent() instanceof ExprListContext;
        this.optional = context.getParent() instanceof OptionalExprContext optionalExpr
                && (optionalExpr.getParent() instanceof ReturnStatementContext
                        || optionalExpr.getParent() instanceof JumpStatementContext);
        flatten(context);
    }

    private void flatten(ExprContext context) {
        List<ParseTree> children = context.children;
        for (int i = 0; i < children.size(); i++) {
            ParseTree child = children.get(i);
            if (child instanceof TermContext term) {
                List<ParseTree> parts = term.children;
                for (int j = 0; j < parts.size(); j++) {
                    ParseTree part = parts.get(j);
                    if (part instanceof OperandContext operand) {
                        ParseTree inner = operand.children.get(0);
                        if (inner instanceof YieldExprContext yield) {
                            flattenYield(yield);
                        } else {
                            add(inner);
                        }
                    } else {
                        add(part);
                    }
                }
            } else {
                add(child);
            }
        }
    }

    // The grammar reads all that follows a yield as its operand; precedences decide here.
    private void flattenYield(YieldExprContext context) {
        for (ParseTree child : context.children) {
            if (child instanceof ExprContext operand) {
                flatten(operand);
            } else {
                add(child);
            }
        }
    }

    private void add(ParseTree item) {
        if (count == items.length) {
            items = Arrays.copyOf(items, count * 2);
        }
        items[count++] = item;
    }

    private int peek() {
        return next < count && items[next] instanceof PhpToken token ? token.getType() : 0;
    }

    Expression parse() {
        Expression result = parse(Operators.LOWEST);
        if (next < count) {
            throw tree.unexpected(items[next]);
        }
        return result;
    }

    private Expression parse(int minimum) {
        Expression left = unary();
        int previousLevel = 0;
        while (next < count && items[next] instanceof PhpToken token) {
            int type = token.getType();
            if (type == ASSIGN || Operators.compound(type) != null) {
                throw tree.unexpected(token);
            }
            int level = Operators.level(type);
            if (level == 0 || level < minimum) {
                break;
            }
            if (level == previousLevel && Operators.nonAssociative(level)) {
                throw tree.unexpected(token);
            }
            next++;
            if (type == QUESTION) {
                left = ternary(left, token);
            } else if (type == INSTANCEOF) {
                Expression classReference = classReference();
                left = new Expression.InstanceOf(left, classReference, join(left, classReference));
            } else {
                Expression right = parse(Operators.rightAssociative(type) ? level : level + 1);
                BinaryOperator operator = Operators.binary(type);
                if (operator == BinaryOperator.PIPE && right instanceof Expression.ArrowFunction) {
                    throw TreeBuilder.compileError(
                            "Arrow functions on the right hand side of |> must be parenthesized", token.line());
                }
                left = new Expression.Binary(operator, left, right, join(left, right));
            }
            previousLevel = level;
        }
        return left;
    }

    private static Position join(Expression left, Expression right) {
        return TreeBuilder.join(left.position(), right.position());
    }

    private Expression ternary(Expression condition, PhpToken question) {
        ParserRuleContext middle = (ParserRuleContext) items[next++];
        Expression whenTrue = middle.getChildCount() == 0 ? null : builder.build(middle.getChild(0));
        next++;
        Expression whenFalse = parse(Operators.TERNARY + 1);
        if (condition instanceof Expression.Ternary nested && !(nested.whenTrue() == null && whenTrue == null)) {
            throw nestedTernary(nested.whenTrue() == null, whenTrue == null, question.line());
        }
        return new Expression.Ternary(condition, whenTrue, whenFalse, join(condition, whenFalse));
    }

    private static RuntimeException nestedTernary(boolean firstShort, boolean secondShort, int line) {
        String message;
        if (firstShort) {
            message = "Unparenthesized `a ?: b ? c : d` is not supported. "
                    + "Use either `(a ?: b) ? c : d` or `a ?: (b ? c : d)`";
        } else if (secondShort) {
            message = "Unparenthesized `a ? b : c ?: d` is not supported. "
                    + "Use either `(a ? b : c) ?: d` or `a ? b : (c ?: d)`";
        } else {
            message = "Unparenthesized `a ? b : c ? d : e` is not supported. "
                    + "Use either `(a ? b : c) ? d : e` or `a ? b : (c ? d : e)`";
        }
        return TreeBuilder.compileError(message, line);
    }

    // ---- operands

    private Expression unary() {
        ParseTree item = items[next];
        if (!(item instanceof PhpToken token)) {
            return assignment();
        }
        switch (token.getType()) {
            case PLUS, MINUS, TILDE, NOT -> {
                next++;
                Expression operand = parse(token.getType() == NOT ? Operators.NOT_LEVEL : Operators.UNARY);
                UnaryOperator operator = switch (token.getType()) {
                    case PLUS -> UnaryOperator.PLUS;
                    case MINUS -> UnaryOperator.NEGATE;
                    case TILDE -> UnaryOperator.BIT_NOT;
                    default -> UnaryOperator.NOT;
                };
                return new Expression.Unary(operator, operand, from(token, operand));
            }
            case AT -> {
                next++;
                Expression operand = parse(Operators.UNARY);
                return new Expression.Silence(operand, from(token, operand));
            }
            case VOID_CAST -> {
                if (!statement || next > 0) {
                    throw optional && next == 0 ? tree.unexpected(token, SEMICOLON) : tree.unexpected(token);
                }
                next++;
                Expression operand = parse(Operators.LOWEST);
                return new Expression.Cast(CastType.VOID, operand, from(token, operand));
            }
            case INT_CAST, FLOAT_CAST, STRING_CAST, ARRAY_CAST, OBJECT_CAST, BOOL_CAST, UNSET_CAST -> {
                next++;
                Expression operand = parse(Operators.UNARY);
                return new Expression.Cast(castType(token), operand, from(token, operand));
            }
            case INCREMENT, DECREMENT -> {
                next++;
                Expression target = place();
                return new Expression.IncDec(target, token.getType() == INCREMENT, true, from(token, target));
            }
            case PRINT -> {
                next++;
                Expression operand = parse(Operators.PRINT_LEVEL);
                return new Expression.Print(operand, from(token, operand));
            }
            case THROW -> {
                next++;
                Expression operand = parse(Operators.LOWEST);
                return new Expression.Throw(operand, from(token, operand));
            }
            case INCLUDE, INCLUDE_ONCE, REQUIRE, REQUIRE_ONCE -> {
                next++;
                Expression operand = parse(Operators.INCLUDE_LEVEL);
                return new Expression.Include(includeKind(token), operand, from(token, operand));
            }
            case YIELD -> {
                return yieldExpression(token);
            }
            case YIELD_FROM -> {
                next++;
                tree.sawYield(token.line());
                Expression operand = parse(Operators.YIELD_FROM_LEVEL);
                return new Expression.YieldFrom(operand, from(token, operand));
            }
            case CLONE -> {
                next++;
                Expression operand = parse(Operators.CLONE_LEVEL);
                return new Expression.Clone(operand, null, from(token, operand));
            }
            default -> {
                return assignment();
            }
        }
    }

    private static Position from(PhpToken token, Expression last) {
        return TreeBuilder.from(token, last.position());
    }

    private static CastType castType(PhpToken token) {
        return switch (token.getType()) {
            case INT_CAST -> CastType.INT;
            case FLOAT_CAST -> CastType.FLOAT;
            case STRING_CAST -> CastType.STRING;
            case ARRAY_CAST -> CastType.ARRAY;
            case OBJECT_CAST -> CastType.OBJECT;
            case BOOL_CAST -> CastType.BOOL;
            case UNSET_CAST -> throw TreeBuilder.compileError("The (unset) cast is no longer supported", token.line());
            default -> throw new IllegalStateException();
        };
    }

    private static Expression.Include.Kind includeKind(PhpToken token) {
        return switch (token.getType()) {
            case INCLUDE -> Expression.Include.Kind.INCLUDE;
            case INCLUDE_ONCE -> Expression.Include.Kind.INCLUDE_ONCE;
            case REQUIRE -> Expression.Include.Kind.REQUIRE;
            default -> Expression.Include.Kind.REQUIRE_ONCE;
        };
    }

    private Expression yieldExpression(PhpToken token) {
        next++;
        tree.sawYield(token.line());
        if (!startsOperand()) {
            return new Expression.Yield(null, null, tree.position(token));
        }
        Expression value = parse(Operators.YIELD_LEVEL);
        if (peek() == DOUBLE_ARROW) {
            next++;
            Expression second = parse(Operators.YIELD_LEVEL);
            return new Expression.Yield(value, second, from(token, second));
        }
        return new Expression.Yield(null, value, from(token, value));
    }

    private boolean startsOperand() {
        if (next >= count) {
            return false;
        }
        int type = peek();
        return type != DOUBLE_ARROW
                && (Operators.level(type) == 0 || type == PLUS || type == MINUS)
                && !(items[next] instanceof ArgumentsContext);
    }

    // A variable followed by an assignment takes everything to its right, whatever stands to its left.
    private Expression assignment() {
        Expression target = primary();
        int type = peek();
        if (type == ASSIGN) {
            PhpToken operator = (PhpToken) items[next++];
            checkTarget(target, operator);
            int after = peek();
            if (after == AMP || after == AMP_VARIABLE) {
                next++;
                ParseTree first = items[next];
                Expression source = primary();
                if (!ExpressionBuilder.isVariable(source) && !(source instanceof Expression.New)) {
                    throw tree.unexpected(first);
                }
                return new Expression.AssignReference(target, source, join(target, source));
            }
            Expression value = parse(Operators.ASSIGN_LEVEL);
            return new Expression.Assign(target, value, join(target, value));
        }
        BinaryOperator compound = Operators.compound(type);
        if (target instanceof Expression.ArrayLiteral list && list.syntax() == Expression.ArrayLiteral.Syntax.LIST) {
            throw builder.listWithoutValue(list);
        }
        if (compound != null) {
            checkTarget(target, items[next++]);
            Expression value = parse(Operators.ASSIGN_LEVEL);
            return new Expression.CompoundAssign(compound, target, value, join(target, value));
        }
        return target;
    }

    private void checkTarget(Expression target, ParseTree operator) {
        boolean pattern =
                target instanceof Expression.ArrayLiteral list && list.syntax() != Expression.ArrayLiteral.Syntax.ARRAY;
        if (!ExpressionBuilder.isVariable(target) && !pattern) {
            throw tree.unexpected(operator);
        }
    }

    private Expression primary() {
        return postfixes(first(), true);
    }

    private Expression place() {
        Expression target = postfixes(first(), false);
        if (!ExpressionBuilder.isVariable(target)) {
            throw tree.unexpected(next < count ? items[next] : items[next - 1]);
        }
        return target;
    }

    private Expression first() {
        ParseTree item = items[next];
        if (!(item instanceof PhpToken token)) {
            next++;
            return builder.operand((ParserRuleContext) item);
        }
        switch (token.getType()) {
            case NEW -> {
                return instantiation(token);
            }
            case EXIT -> {
                next++;
                return builder.exit(token, takeArguments());
            }
            case CLONE_CALL -> {
                next++;
                return builder.cloneCall(token, takeArguments());
            }
            default -> {
                if (startsPrefix(token.getType())) {
                    return unary();
                }
                next++;
                int after = peek();
                if (next < count && items[next] instanceof ArgumentsContext && builder.isName(token)) {
                    return builder.call(token, takeArguments());
                }
                return builder.simple(token, after == DOUBLE_COLON);
            }
        }
    }

    private static boolean startsPrefix(int type) {
        return switch (type) {
            case PLUS, MINUS, TILDE, NOT, AT, INCREMENT, DECREMENT, PRINT, THROW, YIELD, YIELD_FROM, CLONE -> true;
            default -> false;
        };
    }

    private ArgumentsContext takeArguments() {
        if (next < count && items[next] instanceof ArgumentsContext arguments) {
            next++;
            return arguments;
        }
        return null;
    }

    private Expression instantiation(PhpToken word) {
        next++;
        Expression classReference = classReference();
        ArgumentsContext arguments = takeArguments();
        if (arguments == null) {
            if (next < count && isAccess(peek())) {
                throw tree.unexpected(items[next]);
            }
            return new Expression.New(
                    classReference, new Expression.Arguments(List.of(), false), from(word, classReference));
        }
        Position position = tree.position(word, (PhpToken) arguments.stop);
        return new Expression.New(classReference, builder.arguments(arguments), position);
    }

    private static boolean isAccess(int type) {
        return type == LBRACKET || type == ARROW || type == NULLSAFE_ARROW || type == DOUBLE_COLON;
    }

    // After new and instanceof: a name, or a variable with offsets and properties but no calls, or (expression).
    private Expression classReference() {
        ParseTree item = items[next++];
        if (item instanceof PhpToken token) {
            if (builder.isName(token) || token.getType() == STATIC) {
                if (peek() == DOUBLE_COLON) {
                    if (!(items[next + 1] instanceof SimpleVariableContext)) {
                        throw tree.unexpected(items[next + 1], VARIABLE, DOLLAR);
                    }
                    return variableChain(builder.simple(token, true));
                }
                return builder.className(token);
            }
            if (token.getType() != VARIABLE) {
                throw tree.unexpected(token);
            }
            return variableChain(builder.variable(token));
        }
        Expression operand = builder.operand((ParserRuleContext) item);
        if (operand instanceof Expression.Parenthesized) {
            return operand;
        }
        if (!(operand instanceof Expression.VariableVariable)) {
            throw tree.unexpected(item);
        }
        return variableChain(operand);
    }

    private Expression variableChain(Expression start) {
        Expression left = start;
        while (next < count && isAccess(peek())) {
            left = builder.access(left, items, next);
            next += builder.accessLength(items, next);
        }
        return left;
    }

    private Expression postfixes(Expression start, boolean increments) {
        Expression left = start;
        while (next < count) {
            ParseTree item = items[next];
            if (item instanceof ArgumentsContext arguments) {
                if (!ExpressionBuilder.isCallable(left)) {
                    throw tree.unexpected(item);
                }
                next++;
                left = builder.callOf(left, arguments);
                continue;
            }
            int type = ((PhpToken) item).getType();
            if (type == INCREMENT || type == DECREMENT) {
                if (!increments || !ExpressionBuilder.isVariable(left)) {
                    throw tree.unexpected(item);
                }
                next++;
                Position position = TreeBuilder.join(left.position(), tree.position((PhpToken) item));
                return new Expression.IncDec(left, type == INCREMENT, false, position);
            }
            if (!isAccess(type)) {
                return left;
            }
            if (!ExpressionBuilder.isDereferenceable(left)) {
                throw tree.unexpected(item);
            }
            int length = builder.accessLength(items, next);
            int after = next + length;
            if (after < count && items[after] instanceof ArgumentsContext arguments && type != LBRACKET) {
                left = builder.memberCall(left, items, next, arguments);
                next = after + 1;
            } else {
                left = builder.access(left, items, next);
                next = after;
            }
        }
        return left;
    }
}
