package dev.parade.interpreter.translate;

import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
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
        return new TreeSet<>(spans(program).keySet());
    }

    /**
     * For each line on which a statement begins, the lines that have run when it has: the statement's own, without those of
     * closures in it, and for an {@code if} or a loop those of its head.
     */
    public static SortedMap<Integer, SortedSet<Integer>> spans(Program program) {
        SortedMap<Integer, SortedSet<Integer>> spans = new TreeMap<>();
        collect(program.statements(), spans, new ArrayList<>());
        return spans;
    }

    /** Adds what is in a node to {@code spans}, and where statements stand in it to {@code inside}. */
    private static void collect(Object node, SortedMap<Integer, SortedSet<Integer>> spans, List<Position> inside) {
        switch (node) {
            case null -> {}
            case List<?> list -> list.forEach(each -> collect(each, spans, inside));
            case Expression.Arguments arguments -> collect(arguments.list(), spans, inside);
            case Expression.ArrowFunction arrow -> {
                collect(arrow.signature(), spans, inside);
                add(arrow.body().position(), arrow.body(), spans);
                inside.add(arrow.body().position());
            }
            case Statement s
            when isStop(s) -> {
                add(head(s), s, spans);
                inside.add(s.position());
            }
            case Node n -> collectComponents(n, spans, inside);
            default -> {}
        }
    }

    private static void collectComponents(
            Node node, SortedMap<Integer, SortedSet<Integer>> spans, List<Position> inside) {
        for (RecordComponent component : node.getClass().getRecordComponents()) {
            collect(Yields.get(node, component), spans, inside);
        }
    }

    private static void add(Position head, Node node, SortedMap<Integer, SortedSet<Integer>> spans) {
        List<Position> inside = new ArrayList<>();
        collectComponents(node, spans, inside);
        SortedSet<Integer> lines = spans.computeIfAbsent(head.line(), line -> new TreeSet<>());
        for (int line = head.line(); line <= head.endLine(); line++) {
            int at = line;
            if (line == head.line() || inside.stream().noneMatch(p -> p.line() <= at && at <= p.endLine())) {
                lines.add(line);
            }
        }
    }

    /** From where a statement begins to where its own part ends, before the statements in it. */
    private static Position head(Statement s) {
        Node last = switch (s) {
            case Statement.If i -> i.condition();
            case Statement.While w -> w.condition();
            case Statement.For f -> lastOf(f.updates(), lastOf(f.conditions(), lastOf(f.init(), null)));
            case Statement.Foreach f -> f.value();
            case Statement.Switch w -> w.subject();
            case Statement.DoWhile ignored -> null;
            default -> s;
        };
        Position p = s.position();
        return new Position(
                p.start(),
                p.end(),
                p.line(),
                p.column(),
                last == null ? p.line() : last.position().endLine());
    }

    private static Node lastOf(List<Expression> list, Node otherwise) {
        return list.isEmpty() ? otherwise : list.getLast();
    }
}
