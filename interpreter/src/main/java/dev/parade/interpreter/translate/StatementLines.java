package dev.parade.interpreter.translate;

import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Where a file has statements, in its functions, methods and closures too, whether or not they have been called. */
public final class StatementLines {
    private StatementLines() {}

    /** True for what is a statement to a debugger: it does something when its turn comes, and is not only a shell of others. */
    static boolean isStop(Statement s) {
        return switch (s) {
            case Statement.Block ignored -> false;
            case Statement.Nothing ignored -> false;
            case Statement.Label ignored -> false;
            case Statement.Declare ignored -> false;
            case Statement.Namespace ignored -> false;
            case Statement.Use ignored -> false;
            case Statement.Try ignored -> false;
            case Statement.FunctionDeclaration ignored -> false;
            case Statement.ClassDeclaration ignored -> false;
            case Statement.HaltCompiler ignored -> false;
            case Statement.InlineHtml h -> !h.text().isBlank();
            default -> true;
        };
    }

    /** The lines on which a statement begins. */
    public static SortedSet<Integer> of(Program program) {
        SortedSet<Integer> lines = new TreeSet<>();
        collect(program.statements(), lines);
        return lines;
    }

    private static void collect(Object node, SortedSet<Integer> lines) {
        switch (node) {
            case null -> {}
            case List<?> list -> list.forEach(each -> collect(each, lines));
            case Expression.Arguments arguments -> collect(arguments.list(), lines);
            case Node n -> {
                if (n instanceof Statement s && isStop(s)) {
                    lines.add(s.line());
                } else if (n instanceof Expression.ArrowFunction arrow) {
                    lines.add(arrow.body().line());
                }
                for (RecordComponent component : n.getClass().getRecordComponents()) {
                    collect(Yields.get(n, component), lines);
                }
            }
            default -> {}
        }
    }
}
