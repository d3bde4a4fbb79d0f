package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.CastType;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.UnaryOperator;
import java.util.Locale;

/** What may stand where PHP wants a constant expression, and the type of those whose value the compiler knows. */
final class ConstantExpressions {
    /** Types of values known at compile time; UNKNOWN for expressions that are evaluated later. */
    enum Known {
        UNKNOWN("", 0),
        NULL("null", TypeConstraint.NULL),
        FALSE("bool", TypeConstraint.FALSE),
        TRUE("bool", TypeConstraint.TRUE),
        INT("int", TypeConstraint.INT),
        FLOAT("float", TypeConstraint.FLOAT),
        STRING("string", TypeConstraint.STRING),
        ARRAY("array", TypeConstraint.ARRAY);

        private final String typeName;
        private final int mask;

        Known(String typeName, int mask) {
            this.typeName = typeName;
            this.mask = mask;
        }

        /** The type as messages name it. */
        String typeName() {
            return typeName;
        }

        /** The value as messages name it: true and false apart. */
        String valueName() {
            return this == TRUE ? "true" : this == FALSE ? "false" : typeName;
        }

        /** Whether a declaration with that type may have this value. */
        boolean fits(TypeConstraint type) {
            int allowed = type.mask();
            if ((allowed & TypeConstraint.ITERABLE) != 0) {
                allowed |= TypeConstraint.ARRAY;
            }
            return (allowed & mask) != 0 || this == INT && (allowed & TypeConstraint.FLOAT) != 0;
        }
    }

    private final Report report;
    private final SymbolChecks symbols;

    ConstantExpressions(Report report, SymbolChecks symbols) {
        this.report = report;
        this.symbols = symbols;
    }

    /**
     * Checks an expression.
     *
     * @param dynamic whether its value may differ each time: {@code new} is allowed
     * @param body where closures in it are compiled
     */
    void check(Expression e, boolean dynamic, CodeBody body, ExpressionChecks closures) {
        switch (e) {
            case null -> {}
            case Expression.IntLiteral ignored -> {}
            case Expression.FloatLiteral ignored -> {}
            case Expression.StringLiteral ignored -> {}
            case Expression.MagicConstant ignored -> {}
            case Expression.Constant ignored -> {}
            case Expression.Interpolated i
            when i.parts().stream().allMatch(Expression.StringLiteral.class::isInstance) -> {}
            case Expression.Parenthesized p -> check(p.operand(), dynamic, body, closures);
            case Expression.Binary b -> {
                if (b.operator() == BinaryOperator.PIPE) {
                    throw invalid(e);
                }
                check(b.left(), dynamic, body, closures);
                check(b.right(), dynamic, body, closures);
            }
            case Expression.Unary u -> check(u.operand(), dynamic, body, closures);
            case Expression.Ternary t -> {
                check(t.condition(), dynamic, body, closures);
                check(t.whenTrue(), dynamic, body, closures);
                check(t.whenFalse(), dynamic, body, closures);
            }
            case Expression.Index i -> {
                if (i.index() == null) {
                    throw report.fatal("Cannot use [] for reading", e.line());
                }
                check(i.base(), dynamic, body, closures);
                check(i.index(), dynamic, body, closures);
            }
            case Expression.Property p -> {
                check(p.base(), dynamic, body, closures);
                check(p.name(), dynamic, body, closures);
            }
            case Expression.ArrayLiteral a -> array(a, dynamic, body, closures);
            case Expression.ClassConstant c -> classConstant(c, dynamic, body, closures);
            case Expression.New n -> newObject(n, dynamic, body, closures);
            case Expression.Cast c
            when report.languageLevel() >= 85 -> {
                if (c.type() == CastType.OBJECT && !dynamic) {
                    throw report.fatal("Object casts are not supported in this context", e.line());
                }
                check(c.operand(), dynamic, body, closures);
            }
            case Expression.Closure c
            when report.languageLevel() >= 85 -> {
                if (!c.isStatic()) {
                    throw report.fatal("Closures in constant expressions must be static", e.line());
                }
                if (!c.uses().isEmpty()) {
                    throw report.fatal("Cannot use(...) variables in constant expression", e.line());
                }
                closures.expression(c);
            }
            case Expression.Call c
            when report.languageLevel() >= 85 && c.arguments().firstClass() -> {
                if (!(c.callee() instanceof Expression.FunctionName) && known(c.callee()) != Known.STRING) {
                    throw report.fatal("Cannot use dynamic function name in constant expression", e.line());
                }
            }
            case Expression.StaticCall c
            when report.languageLevel() >= 85 && c.arguments().firstClass() -> {
                if (!(c.classRef() instanceof Expression.ClassName n)) {
                    throw report.fatal("Cannot use dynamic class name in constant expression", e.line());
                }
                if (isStatic(n.name())) {
                    throw report.fatal("\"static\" is not allowed in compile-time constants", e.line());
                }
                if (!(c.name() instanceof Expression.StringLiteral)) {
                    throw report.fatal("Cannot use dynamic method name in constant expression", e.line());
                }
            }
            default -> throw invalid(e);
        }
    }

    private RuntimeException invalid(Expression e) {
        return report.fatal("Constant expression contains invalid operations", e.line());
    }

    private static boolean isStatic(Name name) {
        return name.isSpecialClass() && name.text().equalsIgnoreCase("static");
    }

    private void array(Expression.ArrayLiteral a, boolean dynamic, CodeBody body, ExpressionChecks closures) {
        for (ArrayItem item : a.items()) {
            if (item == null) {
                throw report.fatal("Cannot use empty array elements in arrays", a.line());
            }
            if (item.byReference()) {
                throw invalid(a);
            }
            check(item.value(), dynamic, body, closures);
            check(item.key(), dynamic, body, closures);
        }
    }

    private void classConstant(Expression.ClassConstant c, boolean dynamic, CodeBody body, ExpressionChecks closures) {
        boolean isName =
                c.name() instanceof Expression.StringLiteral s && s.value().equalsIgnoreCase("class");
        if (!(c.classRef() instanceof Expression.ClassName ref)) {
            throw report.fatal(
                    isName
                            ? "(expression)::class cannot be used in constant expressions"
                            : "Dynamic class names are not allowed in compile-time class constant references",
                    c.line());
        }
        if (isStatic(ref.name())) {
            throw report.fatal(
                    isName
                            ? "static::class cannot be used for compile-time class name resolution"
                            : "\"static::\" is not allowed in compile-time constants",
                    c.line());
        }
        symbols.valid(ref.name());
        if (isName) {
            symbols.special(ref.name(), body);
        }
        check(c.name(), dynamic, body, closures);
    }

    private void newObject(Expression.New n, boolean dynamic, CodeBody body, ExpressionChecks closures) {
        if (!dynamic) {
            throw report.fatal("New expressions are not supported in this context", n.line());
        }
        switch (n.classRef()) {
            case Expression.AnonymousClass ignored ->
                throw report.fatal("Cannot use anonymous class in constant expression", n.line());
            case Expression.ClassName ref -> {
                if (isStatic(ref.name())) {
                    throw report.fatal("\"static\" is not allowed in compile-time constants", n.line());
                }
            }
            default -> throw report.fatal("Cannot use dynamic class name in constant expression", n.line());
        }
        if (n.arguments().firstClass()) {
            throw report.fatal("Cannot create Closure for new expression", n.line());
        }
        for (Argument a : n.arguments().list()) {
            if (a.spread()) {
                throw report.fatal("Argument unpacking in constant expressions is not supported", n.line());
            }
        }
        for (Argument a : n.arguments().list()) {
            check(a.value(), dynamic, body, closures);
        }
    }

    /** The type of a constant expression if the compiler evaluates it. */
    Known known(Expression e) {
        return switch (e) {
            case Expression.IntLiteral ignored -> Known.INT;
            case Expression.FloatLiteral ignored -> Known.FLOAT;
            case Expression.StringLiteral ignored -> Known.STRING;
            case Expression.Parenthesized p -> known(p.operand());
            case Expression.Constant c -> known(c);
            case Expression.MagicConstant m ->
                switch (m.kind()) {
                    case LINE -> Known.INT;
                    case FILE, DIR, FUNCTION, METHOD, NAMESPACE -> Known.STRING;
                    default -> Known.UNKNOWN;
                };
            case Expression.Unary u -> {
                Known k = known(u.operand());
                yield switch (u.operator()) {
                    case NEGATE, PLUS -> k == Known.INT || k == Known.FLOAT ? k : Known.UNKNOWN;
                    case NOT, BIT_NOT -> Known.UNKNOWN;
                };
            }
            case Expression.Binary b -> binary(b);
            case Expression.ArrayLiteral a -> {
                for (ArrayItem item : a.items()) {
                    if (item == null
                            || item.spread()
                            || known(item.value()) == Known.UNKNOWN
                            || item.key() != null && known(item.key()) == Known.UNKNOWN) {
                        yield Known.UNKNOWN;
                    }
                }
                yield Known.ARRAY;
            }
            case null, default -> Known.UNKNOWN;
        };
    }

    private static Known known(Expression.Constant c) {
        String text = c.name().text();
        if (text.startsWith("\\")) {
            text = text.substring(1);
        }
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "null" -> Known.NULL;
            case "true" -> Known.TRUE;
            case "false" -> Known.FALSE;
            default -> Known.UNKNOWN;
        };
    }

    private Known binary(Expression.Binary b) {
        Known left = known(b.left());
        Known right = known(b.right());
        if (left == Known.UNKNOWN || right == Known.UNKNOWN) {
            return Known.UNKNOWN;
        }
        boolean ints = left == Known.INT && right == Known.INT;
        boolean numbers = (left == Known.INT || left == Known.FLOAT) && (right == Known.INT || right == Known.FLOAT);
        return switch (b.operator()) {
            case CONCAT -> left == Known.ARRAY || right == Known.ARRAY ? Known.UNKNOWN : Known.STRING;
            case ADD, SUBTRACT, MULTIPLY -> ints ? Known.INT : numbers ? Known.FLOAT : Known.UNKNOWN;
            case BIT_AND, BIT_OR, BIT_XOR -> ints ? Known.INT : Known.UNKNOWN;
            default -> Known.UNKNOWN;
        };
    }

    /** Whether the left side of {@code &&} or {@code ||} decides, so that PHP does not compile the right one. */
    boolean isDecided(Expression.Binary b) {
        return switch (b.operator()) {
            case AND, LOGICAL_AND -> Boolean.FALSE.equals(truth(b.left()));
            case OR, LOGICAL_OR -> Boolean.TRUE.equals(truth(b.left()));
            default -> false;
        };
    }

    private Boolean truth(Expression e) {
        return switch (e) {
            case Expression.Parenthesized p -> truth(p.operand());
            case Expression.IntLiteral i -> i.value() != 0;
            case Expression.StringLiteral s ->
                !s.value().isEmpty() && !s.value().equals("0");
            case Expression.Constant c ->
                switch (known(c)) {
                    case TRUE -> true;
                    case FALSE, NULL -> false;
                    default -> null;
                };
            default -> null;
        };
    }

    /** Whether the expression is a literal: what declare() wants. */
    static boolean isLiteral(Expression e) {
        return e instanceof Expression.IntLiteral
                || e instanceof Expression.FloatLiteral
                || e instanceof Expression.StringLiteral
                || e instanceof Expression.Unary u
                        && u.operator() == UnaryOperator.NEGATE
                        && (u.operand() instanceof Expression.IntLiteral
                                || u.operand() instanceof Expression.FloatLiteral);
    }
}
