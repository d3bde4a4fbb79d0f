package dev.parade.interpreter.translate;

import dev.parade.parser.ast.CatchClause;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.SwitchCase;
import java.util.List;

/** Counts the static variables of a body, functions and classes in it aside. */
final class StaticCounter {
    private StaticCounter() {}

    static int count(List<Statement> statements) {
        int n = 0;
        for (Statement s : statements) {
            n += count(s);
        }
        return n;
    }

    private static int count(Statement s) {
        return switch (s) {
            case null -> 0;
            case Statement.StaticVariables v -> v.variables().size();
            case Statement.Block b -> count(b.statements());
            case Statement.If i -> count(i.then()) + count(i.otherwise());
            case Statement.While w -> count(w.body());
            case Statement.DoWhile w -> count(w.body());
            case Statement.For f -> count(f.body());
            case Statement.Foreach f -> count(f.body());
            case Statement.Declare d -> count(d.body());
            case Statement.Namespace n -> count(n.statements());
            case Statement.Switch w -> {
                int n = 0;
                for (SwitchCase c : w.cases()) {
                    n += count(c.body());
                }
                yield n;
            }
            case Statement.Try t -> {
                int n = count(t.body()) + (t.finallyBody() == null ? 0 : count(t.finallyBody()));
                for (CatchClause c : t.catches()) {
                    n += count(c.body());
                }
                yield n;
            }
            default -> 0;
        };
    }
}
