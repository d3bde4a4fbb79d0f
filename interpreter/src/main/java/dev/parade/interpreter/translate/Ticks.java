package dev.parade.interpreter.translate;

import dev.parade.parser.ast.DeclareDirective;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Statement;
import java.util.ArrayList;
import java.util.List;

/** Where in a file {@code declare(ticks=n)} holds: from there on, or in its block. */
final class Ticks {
    private record Region(int from, int to, int every) {}

    private final List<Region> regions = new ArrayList<>(0);

    Ticks(List<Statement> statements) {
        for (Statement s : statements) {
            switch (s) {
                case Statement.Declare d -> add(d);
                case Statement.Namespace n ->
                    n.statements().forEach(inner -> {
                        if (inner instanceof Statement.Declare d) {
                            add(d);
                        }
                    });
                default -> {}
            }
        }
    }

    private void add(Statement.Declare d) {
        for (DeclareDirective directive : d.directives()) {
            if (directive.name().equalsIgnoreCase("ticks") && directive.value() instanceof Expression.IntLiteral n) {
                int to = d.body() == null ? Integer.MAX_VALUE : d.position().end();
                regions.add(new Region(d.position().start(), to, (int) n.value()));
            }
        }
    }

    /** After how many statements like this one there is a tick; 0 for never. */
    int at(Statement s) {
        if (regions.isEmpty() || s instanceof Statement.Block || s instanceof Statement.FunctionDeclaration) {
            return 0;
        }
        if (s instanceof Statement.Declare d && d.body() != null) {
            return 0;
        }
        int every = 0;
        for (Region r : regions) {
            if (r.from() <= s.position().start() && s.position().start() < r.to()) {
                every = r.every();
            }
        }
        return every;
    }
}
