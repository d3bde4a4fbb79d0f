package dev.parade.interpreter.translate;

import dev.parade.parser.ast.Expression;

/** Which constant expressions have one value everywhere. */
public final class LiteralExpressions {
    private LiteralExpressions() {}

    /** True for literals and for arrays of them. */
    public static boolean isLiteral(Expression e) {
        return LiteralCheck.isLiteral(e);
    }
}
