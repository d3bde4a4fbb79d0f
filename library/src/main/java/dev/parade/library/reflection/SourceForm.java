package dev.parade.library.reflection;

import dev.parade.parser.PhpPrinter;
import dev.parade.parser.ast.Expression;

/** Expressions as reflection prints them. */
final class SourceForm {
    private SourceForm() {}

    static String of(Expression e) {
        return switch (e) {
            case Expression.Constant c ->
                keyword(
                        c.name().hasGlobalFallback()
                                ? c.name().text()
                                : c.name().resolved());
            default -> PhpPrinter.print(e);
        };
    }

    private static String keyword(String name) {
        return switch (name.toLowerCase(java.util.Locale.ROOT)) {
            case "null" -> "NULL";
            case "true" -> "true";
            case "false" -> "false";
            default -> name;
        };
    }
}
