package dev.parade.interpreter.translate;

import dev.parade.interpreter.nodes.misc.MatchNode;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.MatchArm;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.UnaryOperator;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Set;

/**
 * When PHP reads a variable that is an operand: not where it stands, as all else, but when the operation itself is done. In
 * {@code $a + ($a = 5)} both operands are 5, in {@code $i + $i++} the left one is the incremented one, and of two undefined
 * variables in {@code $a + ($b + 1)} the second is complained about first.
 *
 * <p>Most right operands cannot change a variable, and then the order shows only in warnings, which costs nothing as long as
 * there are none ({@code LocalVariableNode.readLast}). Those that can are evaluated first ({@code RightFirstNode}).
 */
final class ReadingOrder {
    private ReadingOrder() {}

    /** The variable that an operand is, null for anything else. */
    static Expression.Variable variable(Expression operand) {
        return switch (operand) {
            case Expression.Variable v
            when !v.name().equals("this") && !v.name().equals("GLOBALS") -> v;
            case Expression.Parenthesized p -> variable(p.operand());
            case null, default -> null;
        };
    }

    /**
     * True where PHP evaluates the index of an element before it reads what it is an element of: variables and their
     * properties are fetched when the operation is done. Only where it could show. A counter in a property is as good as
     * any other index there.
     */
    static boolean isIndexFirst(Expression.Index i) {
        return disturbs(i.index())
                && (variable(i.base()) != null || isProperty(i.base()) && !(i.index() instanceof Expression.IncDec));
    }

    /** True for a property of a variable, or of a property, with a name that is written down. Not behind {@code ?->}, where
     * the index may never be evaluated. */
    private static boolean isProperty(Expression e) {
        return e instanceof Expression.Property p
                && !p.nullsafe()
                && p.name() instanceof Expression.StringLiteral
                && (p.base() instanceof Expression.Variable || isProperty(p.base()));
    }

    /** True for what takes no operation of its own: variables and literals. */
    static boolean isPlain(Expression e) {
        return switch (e) {
            case Expression.Variable ignored -> true;
            case Expression.IntLiteral ignored -> true;
            case Expression.FloatLiteral ignored -> true;
            case Expression.StringLiteral ignored -> true;
            case Expression.MagicConstant ignored -> true;
            case Expression.Constant c ->
                c.name().text().equalsIgnoreCase("true")
                        || c.name().text().equalsIgnoreCase("false")
                        || c.name().text().equalsIgnoreCase("null");
            case Expression.Unary u -> isPlain(u.operand()) && !(u.operand() instanceof Expression.Variable);
            case Expression.Parenthesized p -> isPlain(p.operand());
            case Expression.ArrayLiteral a -> a.items().stream().allMatch(ReadingOrder::isPlainItem);
            default -> false;
        };
    }

    private static boolean isPlainItem(ArrayItem item) {
        return item != null
                && !item.byReference()
                && !item.spread()
                && (item.key() == null || isConstant(item.key()))
                && isConstant(item.value());
    }

    private static boolean isConstant(Expression e) {
        return isPlain(e) && !(e instanceof Expression.Variable);
    }

    /**
     * True where PHP exchanges the operands of a commutative operator: it wants the one that is farther from a constant first.
     */
    static boolean isSwapped(Expression.Binary b) {
        return switch (b.operator()) {
            case MULTIPLY, BIT_AND, BIT_OR, BIT_XOR -> distance(b.left()) < distance(b.right());
            default -> false;
        };
    }

    /** Constants come before results of operations, these before those of calls, and variables come last. */
    private static int distance(Expression e) {
        if (e instanceof Expression.Parenthesized p) {
            return distance(p.operand());
        }
        if (variable(e) != null) {
            return 3;
        }
        return switch (e) {
            case Expression.Call c -> SpecialFunctions.isOperation(c) ? 1 : 2;
            case Expression.MethodCall ignored -> 2;
            case Expression.StaticCall ignored -> 2;
            case Expression.New ignored -> 2;
            default -> isPlain(e) ? 0 : 1;
        };
    }

    /** True for what throws nothing, as far as the form tells: comparing, negating and counting variables and literals. */
    static boolean cannotFail(Expression e) {
        return switch (e) {
            case Expression.Parenthesized p -> cannotFail(p.operand());
            case Expression.IncDec i -> variable(i.target()) != null;
            case Expression.Binary b ->
                switch (b.operator()) {
                    case LESS,
                            LESS_EQUAL,
                            GREATER,
                            GREATER_EQUAL,
                            EQUAL,
                            NOT_EQUAL,
                            IDENTICAL,
                            NOT_IDENTICAL,
                            AND,
                            OR -> cannotFail(b.left()) && cannotFail(b.right());
                    default -> false;
                };
            case Expression.Unary u -> u.operator() == UnaryOperator.NOT && cannotFail(u.operand());
            // A call says its own line.
            case Expression.Call c -> true;
            case Expression.MethodCall m -> true;
            case Expression.StaticCall m -> true;
            default -> isPlain(e);
        };
    }

    /** True if evaluating may write a variable: with an assignment, or in code that is called. */
    static boolean disturbs(Object node) {
        return switch (node) {
            case Expression.Assign ignored -> true;
            case Expression.AssignReference ignored -> true;
            case Expression.CompoundAssign ignored -> true;
            case Expression.IncDec ignored -> true;
            case Expression.Call ignored -> true;
            case Expression.MethodCall ignored -> true;
            case Expression.StaticCall ignored -> true;
            case Expression.New ignored -> true;
            case Expression.Clone ignored -> true;
            case Expression.Include ignored -> true;
            case Expression.Eval ignored -> true;
            case Expression.Yield ignored -> true;
            case Expression.YieldFrom ignored -> true;
            case Expression.Closure ignored -> false;
            case Expression.ArrowFunction ignored -> false;
            case Expression.Variable ignored -> false;
            case Expression.IntLiteral ignored -> false;
            case Expression.StringLiteral ignored -> false;
            case Expression.Binary b -> disturbs(b.left()) || disturbs(b.right());
            case Expression.Index i -> disturbs(i.base()) || disturbs(i.index());
            case Expression.Property p -> disturbs(p.base()) || disturbs(p.name());
            case Expression.Parenthesized p -> disturbs(p.operand());
            case Expression.Unary u -> disturbs(u.operand());
            case Expression.Cast c -> disturbs(c.operand());
            case List<?> list -> list.stream().anyMatch(ReadingOrder::disturbs);
            case Node n -> partsDisturb(n);
            case null, default -> false;
        };
    }

    private static boolean partsDisturb(Node node) {
        for (RecordComponent c : node.getClass().getRecordComponents()) {
            try {
                if (disturbs(c.getAccessor().invoke(node))) {
                    return true;
                }
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException(e);
            }
        }
        return false;
    }

    /** How often PHP reads the subject of a match, a variable. */
    static MatchNode.Reading ofSubject(Expression.Match m) {
        boolean table = true;
        boolean any = false;
        for (MatchArm arm : m.arms()) {
            for (Expression c : arm.conditions() == null ? List.<Expression>of() : arm.conditions()) {
                if (!isConstant(c) && !isIntOrString(c)) {
                    return MatchNode.Reading.IN_CONDITIONS;
                }
                table &= isIntOrString(c);
                any = true;
            }
        }
        if (!any) {
            return MatchNode.Reading.IN_CONDITIONS;
        }
        // Ints and strings are looked up in a table.
        return table ? MatchNode.Reading.ONCE : MatchNode.Reading.EACH_TIME;
    }

    private static boolean isIntOrString(Expression e) {
        return switch (e) {
            case Expression.IntLiteral ignored -> true;
            case Expression.StringLiteral ignored -> true;
            case Expression.Parenthesized p -> isIntOrString(p.operand());
            case Expression.Unary u -> u.operand() instanceof Expression.IntLiteral;
            case Expression.Constant c -> BUILTIN_CONSTANTS.contains(c.name().text());
            default -> false;
        };
    }

    /** Of PHP's own constants, which it puts in while it compiles, those that code is likely to compare with. */
    private static final Set<String> BUILTIN_CONSTANTS = Set.of(
            "PHP_INT_MIN", "PHP_INT_MAX", "PHP_INT_SIZE", "PHP_EOL", "PHP_OS", "PHP_OS_FAMILY", "PHP_VERSION_ID");
}
