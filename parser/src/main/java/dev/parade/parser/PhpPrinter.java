package dev.parade.parser;

import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.print.StatementPrinter;
import java.util.List;

/**
 * Writes a tree as PHP that compiles to the same tree.
 *
 * <p>The text has one char per byte, as the tree. What follows {@code __halt_compiler();} is not in the tree: it is the
 * caller's to append.
 */
public final class PhpPrinter {
    private PhpPrinter() {}

    /** A whole file, with its opening tag. */
    public static String print(Program program) {
        StatementPrinter printer = new StatementPrinter();
        printer.program(program.statements());
        return printer.text();
    }

    /** Statements without an opening tag. */
    public static String print(List<Statement> statements) {
        StatementPrinter printer = new StatementPrinter();
        printer.statements(statements);
        return printer.text();
    }

    /**
     * One expression as the message of a failed assertion shows it. PHP prints these from its tree: with as many
     * parentheses as operators need (and too few around closures), without comments, with {@code exit} as the function.
     */
    public static String message(Expression expression) {
        StatementPrinter printer = new StatementPrinter(true);
        printer.expression(expression);
        return printer.text();
    }

    /** One expression. */
    public static String print(Expression expression) {
        StatementPrinter printer = new StatementPrinter();
        printer.expression(expression);
        return printer.text();
    }
}
