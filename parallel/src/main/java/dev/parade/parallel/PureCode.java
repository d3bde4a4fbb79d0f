package dev.parade.parallel;

import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.CastType;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.MatchArm;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.SwitchCase;
import java.util.List;
import java.util.Set;

/**
 * Goes through a function's code and refuses everything but a list of what is known to touch nothing except local
 * variables and the output: code for a guarded run, on values without objects. Calls and constants are put to {@link Names}.
 */
final class PureCode {
    /** Says what names in the code mean. */
    interface Names {
        /** What keeps a call from being harmless, null for nothing. */
        String problemOfCall(Expression.FunctionName name, Expression.Arguments arguments);

        /** The same for a constant. */
        String problemOfConstant(Expression.Constant constant);
    }

    /** What was refused. */
    @SuppressWarnings("serial")
    static final class Refused extends RuntimeException {
        private final int line;

        Refused(String what, int line) {
            super(what, null, false, false);
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    private static final Set<String> SUPERGLOBALS = Set.of(
            "this",
            "GLOBALS",
            "_GET",
            "_POST",
            "_COOKIE",
            "_FILES",
            "_SERVER",
            "_ENV",
            "_REQUEST",
            "_SESSION",
            "http_response_header");

    private final Names names;

    PureCode(Names names) {
        this.names = names;
    }

    private static Refused refuse(String what, Node at) {
        return new Refused(what, at.position().line());
    }

    void parameters(List<Parameter> parameters) {
        for (Parameter p : parameters) {
            if (p.modifiers() != 0) {
                throw refuse("a promoted parameter", p);
            }
            value(p.defaultValue());
        }
    }

    // ---- statements

    void statements(List<Statement> all) {
        if (all != null) {
            all.forEach(this::statement);
        }
    }

    private void statement(Statement s) {
        switch (s) {
            case null -> {}
            case Statement.ExpressionStatement e -> value(e.expression());
            case Statement.Block b -> statements(b.statements());
            case Statement.Nothing ignored -> {}
            // What a worker prints is kept until its turn has come.
            case Statement.Echo e -> values(e.operands());
            case Statement.InlineHtml ignored -> {}
            case Statement.If i -> {
                value(i.condition());
                statement(i.then());
                statement(i.otherwise());
            }
            case Statement.While w -> {
                value(w.condition());
                statement(w.body());
            }
            case Statement.DoWhile w -> {
                value(w.condition());
                statement(w.body());
            }
            case Statement.For f -> {
                values(f.init());
                values(f.conditions());
                values(f.updates());
                statement(f.body());
            }
            case Statement.Foreach f -> {
                if (f.byReference()) {
                    throw refuse("foreach by reference", f);
                }
                value(f.subject());
                if (f.key() != null) {
                    place(f.key());
                }
                place(f.value());
                statement(f.body());
            }
            case Statement.Switch sw -> {
                value(sw.subject());
                for (SwitchCase c : sw.cases()) {
                    value(c.condition());
                    statements(c.body());
                }
            }
            case Statement.Break ignored -> {}
            case Statement.Continue ignored -> {}
            case Statement.Return r -> value(r.operand());
            case Statement.Unset u -> u.targets().forEach(this::place);
            default -> throw refuse(word(s), s);
        }
    }

    // ---- expressions

    private void values(List<Expression> all) {
        all.forEach(this::value);
    }

    void value(Expression e) {
        switch (e) {
            case null -> {}
            case Expression.IntLiteral ignored -> {}
            case Expression.FloatLiteral ignored -> {}
            case Expression.StringLiteral ignored -> {}
            case Expression.Interpolated i -> values(i.parts());
            case Expression.MagicConstant m -> {
                if (m.kind() == Expression.MagicConstant.Kind.CLASS) {
                    throw refuse("__CLASS__", m);
                }
            }
            case Expression.ArrayLiteral a -> {
                for (ArrayItem item : a.items()) {
                    if (item != null) {
                        if (item.byReference()) {
                            throw refuse("a reference in an array", a);
                        }
                        value(item.key());
                        value(item.value());
                    }
                }
            }
            case Expression.Variable v -> variable(v);
            case Expression.Index i -> {
                value(i.base());
                value(i.index());
            }
            case Expression.Constant c -> check(names.problemOfConstant(c), c);
            case Expression.Binary b -> {
                if (b.operator() == BinaryOperator.PIPE) {
                    throw refuse("the pipe operator", b);
                }
                value(b.left());
                value(b.right());
            }
            case Expression.Unary u -> value(u.operand());
            case Expression.IncDec i -> place(i.target());
            case Expression.Assign a -> {
                place(a.target());
                value(a.value());
            }
            case Expression.CompoundAssign a -> {
                place(a.target());
                value(a.value());
            }
            case Expression.Ternary t -> {
                value(t.condition());
                value(t.whenTrue());
                value(t.whenFalse());
            }
            case Expression.Cast c -> {
                if (c.type() == CastType.OBJECT) {
                    throw refuse("a cast to an object", c);
                }
                value(c.operand());
            }
            case Expression.Isset i -> values(i.targets());
            case Expression.Empty i -> value(i.operand());
            case Expression.Match m -> {
                value(m.subject());
                for (MatchArm arm : m.arms()) {
                    if (arm.conditions() != null) {
                        values(arm.conditions());
                    }
                    value(arm.body());
                }
            }
            case Expression.Parenthesized p -> value(p.operand());
            case Expression.Print p -> value(p.operand());
            case Expression.Call c -> {
                if (!(c.callee() instanceof Expression.FunctionName name)) {
                    throw refuse("a call of a value", c);
                }
                if (c.arguments().firstClass()) {
                    throw refuse("a new closure", c);
                }
                for (Argument a : c.arguments().list()) {
                    value(a.value());
                }
                check(names.problemOfCall(name, c.arguments()), c);
            }
            // Making the object ends a guarded run, so that nothing behind it has to be known.
            case Expression.Throw t
            when t.operand() instanceof Expression.New n -> {
                for (Argument a : n.arguments() == null
                        ? List.<Argument>of()
                        : n.arguments().list()) {
                    value(a.value());
                }
                if (!(n.classRef() instanceof Expression.ClassName)) {
                    throw refuse("a new object", n);
                }
            }
            default -> throw refuse(word(e), e);
        }
    }

    private static void check(String problem, Node at) {
        if (problem != null) {
            throw refuse(problem, at);
        }
    }

    private static void variable(Expression.Variable v) {
        if (SUPERGLOBALS.contains(v.name())) {
            throw refuse("$" + v.name(), v);
        }
    }

    /** Something that is written: a local variable or a part of one. */
    void place(Expression e) {
        switch (e) {
            case Expression.Variable v -> variable(v);
            case Expression.Index i -> {
                place(i.base());
                value(i.index());
            }
            case Expression.Parenthesized p -> place(p.operand());
            case Expression.ArrayLiteral a -> {
                for (ArrayItem item : a.items()) {
                    if (item != null) {
                        if (item.byReference()) {
                            throw refuse("a reference", a);
                        }
                        value(item.key());
                        place(item.value());
                    }
                }
            }
            default -> throw refuse("a write to " + word(e), e);
        }
    }

    /** The kind of a node as people say it: {@code StaticCall} becomes "static call". */
    private static String word(Node node) {
        return node.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(java.util.Locale.ROOT);
    }
}
