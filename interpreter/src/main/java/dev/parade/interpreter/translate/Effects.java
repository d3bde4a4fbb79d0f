package dev.parade.interpreter.translate;

import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.Expression;

/** What evaluating an expression can disturb, as far as the order of evaluation of an assignment cares. */
final class Effects {
    private Effects() {}

    /** True when evaluating writes no variable and runs no other code. */
    static boolean isSimple(Expression e) {
        return switch (e) {
            case null -> true;
            case Expression.IntLiteral ignored -> true;
            case Expression.FloatLiteral ignored -> true;
            case Expression.StringLiteral ignored -> true;
            case Expression.Constant ignored -> true;
            case Expression.Variable ignored -> true;
            case Expression.ClassConstant c -> c.classRef() instanceof Expression.ClassName;
            case Expression.MagicConstant ignored -> true;
            case Expression.Parenthesized p -> isSimple(p.operand());
            case Expression.Binary b ->
                b.operator() != BinaryOperator.PIPE && isSimple(b.left()) && isSimple(b.right());
            case Expression.Unary u -> isSimple(u.operand());
            case Expression.Index i -> i.index() != null && isSimple(i.base()) && isSimple(i.index());
            case Expression.Cast c -> isSimple(c.operand());
            case Expression.Interpolated i -> i.parts().stream().allMatch(Effects::isSimple);
            case Expression.Ternary t -> isSimple(t.condition()) && isSimple(t.whenTrue()) && isSimple(t.whenFalse());
            case Expression.ArrayLiteral a ->
                a.items().stream()
                        .allMatch(i -> i != null
                                && !i.byReference()
                                && !i.spread()
                                && isSimple(i.key())
                                && isSimple(i.value()));
            default -> false;
        };
    }

    /** True when evaluating the parts of a place (indexes, bases) runs code that could do something. */
    static boolean hasEffects(Expression place) {
        return switch (place) {
            case Expression.Variable ignored -> false;
            case Expression.Index i -> hasEffects(i.base()) || !isSimple(i.index());
            case Expression.Property p -> hasEffects(p.base()) || !isSimple(p.name());
            case Expression.StaticProperty p -> !(p.classRef() instanceof Expression.ClassName) || !isSimple(p.name());
            default -> true;
        };
    }
}
