package dev.parade.interpreter.translate;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.control.CompletionNode;
import dev.parade.interpreter.nodes.control.EchoNode;
import dev.parade.interpreter.nodes.control.ExpressionStatementNode;
import dev.parade.interpreter.nodes.control.ForeachNode;
import dev.parade.interpreter.nodes.control.ReturnNode;
import dev.parade.interpreter.nodes.control.SwitchNode;
import dev.parade.interpreter.nodes.generator.GeneratorBodyRootNode;
import dev.parade.interpreter.nodes.generator.GeneratorRootNode;
import dev.parade.interpreter.nodes.generator.LoopTestNode;
import dev.parade.interpreter.nodes.generator.ResumableBlockNode;
import dev.parade.interpreter.nodes.generator.ResumableForeachNode;
import dev.parade.interpreter.nodes.generator.ResumableIfNode;
import dev.parade.interpreter.nodes.generator.ResumableLoopNode;
import dev.parade.interpreter.nodes.generator.ResumableSwitchNode;
import dev.parade.interpreter.nodes.generator.ResumableTryNode;
import dev.parade.interpreter.nodes.generator.StateSlotsNode;
import dev.parade.interpreter.nodes.generator.YieldFromNode;
import dev.parade.interpreter.nodes.generator.YieldNode;
import dev.parade.interpreter.nodes.literal.LiteralNode;
import dev.parade.interpreter.nodes.local.TempNode;
import dev.parade.interpreter.nodes.local.TempReadNode;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.parser.ast.CatchClause;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.SwitchCase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Functions with yield. Every yield is brought to statement position, what was computed before it into temporaries, so that
 * only statements must be able to go on where they left off; statements without a yield are the ordinary ones.
 */
final class GeneratorTranslator extends StatementTranslator {
    private final int generatorSlot;
    private boolean hasFinally;

    private GeneratorTranslator(Translator translator, CodeScope scope) {
        super(translator, scope);
        generatorSlot = scope.temporaryUnowned();
    }

    static RootCallTarget compile(Translator translator, TruffleLanguage<?> language, UserFunction function) {
        CodeScope scope = new CodeScope(function.unit(), function, function.scope());
        GeneratorTranslator statements = new GeneratorTranslator(translator, scope);
        StatementNode[] parameters = translator.prologue(function, scope, statements);
        List<Statement> body = function.body() != null
                ? function.body()
                : List.of(new Statement.Return(
                        function.arrowBody(), function.arrowBody().position()));
        StatementNode code = statements.block(body).asCode();
        StatementNode[] prologue = new StatementNode[parameters.length + 1];
        prologue[0] = new StateSlotsNode(scope.states());
        System.arraycopy(parameters, 0, prologue, 1, parameters.length);
        int[] owned = scope.ownedSlots();
        RootCallTarget target = new GeneratorBodyRootNode(language, function, code).getCallTarget();
        return new GeneratorRootNode(
                        language,
                        scope.descriptor(),
                        function,
                        prologue,
                        target,
                        statements.generatorSlot,
                        owned,
                        statements.hasFinally)
                .getCallTarget();
    }

    private ExpressionNode expr(Expression e) {
        return expressions().expression(e);
    }

    // ---- statements

    @Override
    StatementNode withLabels(List<StatementNode> nodes, List<Statement> statements) {
        if (statements.stream().noneMatch(Yields::in)
                && statements.stream().noneMatch(s -> s instanceof Statement.Label)) {
            return super.withLabels(nodes, statements);
        }
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof Statement.Label label) {
                labels.put(label.name(), i);
            }
        }
        return new ResumableBlockNode(nodes, labels, scope.state());
    }

    @Override
    StatementNode statement(Statement s) {
        if (!Yields.in(s)) {
            return super.statement(s);
        }
        return located(resumable(s), s);
    }

    /** Statements of one: those before it that its yields became, then itself. */
    private StatementNode sequence(List<StatementNode> nodes) {
        return nodes.size() == 1 ? nodes.get(0) : new ResumableBlockNode(nodes, Map.of(), scope.state());
    }

    private StatementNode resumable(Statement s) {
        return switch (s) {
            case Statement.ExpressionStatement e -> {
                List<StatementNode> out = new ArrayList<>();
                Expression rest = lower(e.expression(), out);
                if (!isTemporary(rest)) {
                    out.add(new ExpressionStatementNode(expr(rest)).at(s.line()));
                }
                yield sequence(out);
            }
            case Statement.Echo e -> {
                List<StatementNode> out = new ArrayList<>();
                for (Expression operand : e.operands()) {
                    out.add(lowered(operand, (rest) -> new EchoNode(expr(rest)).at(operand.line())));
                }
                yield sequence(out);
            }
            case Statement.Return r -> lowered(r.operand(), rest -> new ReturnNode(expr(rest)).at(s.line()));
            case Statement.Block b -> block(b.statements());
            case Statement.If i -> resumableIf(i);
            case Statement.While w -> loop(List.of(), List.of(w.condition()), w.body(), List.of(), false);
            case Statement.DoWhile w -> loop(List.of(), List.of(w.condition()), w.body(), List.of(), true);
            case Statement.For f -> loop(f.init(), f.conditions(), f.body(), f.updates(), false);
            case Statement.Foreach f -> resumableForeach(f);
            case Statement.Switch w -> resumableSwitch(w);
            case Statement.Try t -> resumableTry(t);
            case Statement.Declare d -> statement(d.body());
            case Statement.Unset u -> super.statement(u);
            default -> super.statement(s);
        };
    }

    private interface Use {
        StatementNode of(Expression rest);
    }

    private StatementNode lowered(Expression e, Use use) {
        List<StatementNode> out = new ArrayList<>();
        Expression rest = lower(e, out);
        out.add(use.of(rest));
        return sequence(out);
    }

    private StatementNode resumableIf(Statement.If i) {
        return lowered(
                i.condition(),
                rest -> new ResumableIfNode(
                                expr(rest),
                                statement(i.then()),
                                i.otherwise() == null ? null : statement(i.otherwise()),
                                scope.state())
                        .at(i.line()));
    }

    private StatementNode effects(List<Expression> list) {
        if (list.isEmpty()) {
            return null;
        }
        List<StatementNode> out = new ArrayList<>();
        for (Expression e : list) {
            out.add(lowered(e, rest -> new ExpressionStatementNode(expr(rest)).at(e.line())));
        }
        return sequence(out);
    }

    private StatementNode loop(
            List<Expression> init,
            List<Expression> conditions,
            Statement body,
            List<Expression> updates,
            boolean last) {
        StatementNode test;
        if (conditions.isEmpty()) {
            test = new LoopTestNode(null);
        } else {
            List<StatementNode> out = new ArrayList<>();
            for (Expression e : conditions.subList(0, conditions.size() - 1)) {
                out.add(lowered(e, rest -> new ExpressionStatementNode(expr(rest))));
            }
            out.add(lowered(conditions.getLast(), rest -> new LoopTestNode(expr(rest))));
            test = sequence(out);
        }
        return new ResumableLoopNode(effects(init), test, loopBody(body), effects(updates), last, scope.state());
    }

    private StatementNode resumableForeach(Statement.Foreach f) {
        return lowered(f.subject(), rest -> {
            Statement.Foreach plain =
                    new Statement.Foreach(rest, f.key(), f.value(), f.byReference(), f.body(), f.position());
            ForeachNode node = (ForeachNode) foreach(plain);
            return new ResumableForeachNode(node.at(f.line()), scope.state()).at(f.line());
        });
    }

    private StatementNode resumableSwitch(Statement.Switch w) {
        return lowered(w.subject(), rest -> {
            int n = w.cases().size();
            ExpressionNode[] conditions = new ExpressionNode[n];
            StatementNode[] bodies = new StatementNode[n];
            StatementNode[] none = new StatementNode[n];
            enterLoop();
            for (int i = 0; i < n; i++) {
                SwitchCase c = w.cases().get(i);
                conditions[i] = c.condition() == null ? null : expr(c.condition());
                bodies[i] = block(c.body());
                none[i] = new CompletionNode(StatementNode.NORMAL);
            }
            leaveLoop();
            return new ResumableSwitchNode(new SwitchNode(expr(rest), conditions, none), bodies, scope.state())
                    .at(w.line());
        });
    }

    private StatementNode resumableTry(Statement.Try t) {
        hasFinally |= t.finallyBody() != null;
        int n = t.catches().size();
        String[][] types = new String[n][];
        PlaceNode[] variables = new PlaceNode[n];
        StatementNode[] handlers = new StatementNode[n];
        StatementNode body = block(t.body());
        for (int i = 0; i < n; i++) {
            CatchClause c = t.catches().get(i);
            types[i] =
                    c.types().stream().map(Name::resolved).map(PhpClass::lower).toArray(String[]::new);
            variables[i] = c.variable() == null ? null : scope.variable(c.variable());
            handlers[i] = block(c.body());
        }
        return new ResumableTryNode(
                body,
                types,
                variables,
                handlers,
                t.finallyBody() == null ? null : block(t.finallyBody()),
                scope.state(),
                scope.temporaryUnowned());
    }

    // ---- expressions

    private static boolean isTemporary(Expression e) {
        return e instanceof Expression.Variable v && v.name().startsWith(ExpressionTranslator.TEMP_PREFIX);
    }

    private static Expression temporary(int slot, Expression at) {
        return new Expression.Variable(ExpressionTranslator.TEMP_PREFIX + slot, at.position());
    }

    /** Puts the value of an expression without yield in a temporary. */
    private Expression spill(Expression e, List<StatementNode> out) {
        if (isTemporary(e) || Yields.isPlain(e)) {
            return e;
        }
        int slot = scope.temporary();
        out.add(new ExpressionStatementNode(new TempNode(expr(e), slot)).at(e.line()));
        return temporary(slot, e);
    }

    /** The expression with its yields (and what comes before them) carried out by statements in {@code out}. */
    private Expression lower(Expression e, List<StatementNode> out) {
        if (!Yields.in(e)) {
            return e;
        }
        return switch (e) {
            case Expression.Yield y -> {
                Expression key = y.key() == null ? null : lower(y.key(), out);
                if (key != null && y.value() != null && Yields.in(y.value())) {
                    key = spill(key, out);
                }
                Expression value = y.value() == null ? null : lower(y.value(), out);
                int slot = scope.temporary();
                out.add(new YieldNode(
                                key == null ? null : expr(key),
                                value == null
                                        ? new LiteralNode(PhpNull.INSTANCE)
                                        : scope.function().returnsReference()
                                                ? expressions().returnedReference(value)
                                                : expr(value),
                                generatorSlot,
                                scope.state(),
                                slot)
                        .at(y.line()));
                yield temporary(slot, y);
            }
            case Expression.YieldFrom y -> {
                Expression source = lower(y.operand(), out);
                int slot = scope.temporary();
                out.add(new YieldFromNode(expr(source), generatorSlot, scope.temporaryUnowned(), slot).at(y.line()));
                yield temporary(slot, y);
            }
            case Expression.Parenthesized p -> lower(p.operand(), out);
            case Expression.Ternary t -> lowerTernary(t, out);
            case Expression.Binary b
            when Yields.isConditional(b.operator()) && Yields.in(b.right()) -> lowerConditional(b, out);
            case Expression.Assign a
            when !(a.target() instanceof Expression.ArrayLiteral) -> {
                Expression target = Yields.in(a.target()) ? lowerParts(a.target(), out) : a.target();
                yield new Expression.Assign(target, lower(a.value(), out), a.position());
            }
            case Expression.Assign a -> new Expression.Assign(a.target(), lower(a.value(), out), a.position());
            case Expression.CompoundAssign a ->
                new Expression.CompoundAssign(a.operator(), a.target(), lower(a.value(), out), a.position());
            case Expression.Match m -> lowerMatch(m, out);
            default -> lowerParts(e, out);
        };
    }

    /** Lowers an expression all of whose parts are evaluated in order. */
    private Expression lowerParts(Expression e, List<StatementNode> out) {
        return Yields.rewrite(e, (part, yieldsFollow) -> {
            Expression lowered = lower(part, out);
            return yieldsFollow ? spill(lowered, out) : lowered;
        });
    }

    /** {@code result = value}, as a statement. */
    private StatementNode keep(Expression value, int slot) {
        List<StatementNode> out = new ArrayList<>();
        Expression rest = lower(value, out);
        out.add(new ExpressionStatementNode(new TempNode(expr(rest), slot)).at(value.line()));
        return sequence(out);
    }

    private Expression lowerTernary(Expression.Ternary t, List<StatementNode> out) {
        Expression condition = lower(t.condition(), out);
        int slot = scope.temporary();
        if (t.whenTrue() == null) {
            Expression kept = spill(condition, out);
            out.add(new ResumableIfNode(expr(kept), keep(kept, slot), keep(t.whenFalse(), slot), scope.state()));
        } else {
            out.add(new ResumableIfNode(
                    expr(condition), keep(t.whenTrue(), slot), keep(t.whenFalse(), slot), scope.state()));
        }
        return temporary(slot, t);
    }

    private Expression lowerConditional(Expression.Binary b, List<StatementNode> out) {
        int slot = scope.temporary();
        Expression left = lower(b.left(), out);
        switch (b.operator()) {
            case COALESCE -> {
                int test = scope.temporary();
                out.add(new ExpressionStatementNode(new TempNode(
                        expr(new Expression.Binary(b.operator(), left, nullConstant(b), b.position())), test)));
                Expression kept = temporary(test, b);
                out.add(new ResumableIfNode(
                        expr(new Expression.Isset(List.of(kept), b.position())),
                        keep(kept, slot),
                        keep(b.right(), slot),
                        scope.state()));
            }
            case AND, LOGICAL_AND ->
                out.add(new ResumableIfNode(
                        expr(left), keepTruth(b.right(), slot), constant(false, slot), scope.state()));
            default ->
                out.add(new ResumableIfNode(
                        expr(left), constant(true, slot), keepTruth(b.right(), slot), scope.state()));
        }
        return temporary(slot, b);
    }

    private static Expression nullConstant(Expression at) {
        return new Expression.Constant(new Name("null", Name.Kind.UNQUALIFIED, "null", at.position()), at.position());
    }

    private StatementNode keepTruth(Expression value, int slot) {
        List<StatementNode> out = new ArrayList<>();
        Expression rest = lower(value, out);
        Expression truth = new Expression.Cast(dev.parade.parser.ast.CastType.BOOL, rest, rest.position());
        out.add(new ExpressionStatementNode(new TempNode(expr(truth), slot)));
        return sequence(out);
    }

    private static StatementNode constant(boolean value, int slot) {
        return new ExpressionStatementNode(new TempNode(new LiteralNode(value), slot));
    }

    private Expression lowerMatch(Expression.Match m, List<StatementNode> out) {
        // Which arm is chosen is found by an ordinary match over their numbers; then that arm's body runs.
        Expression subject = lower(m.subject(), out);
        int choice = scope.temporary();
        List<dev.parade.parser.ast.MatchArm> arms = new ArrayList<>();
        for (int i = 0; i < m.arms().size(); i++) {
            dev.parade.parser.ast.MatchArm arm = m.arms().get(i);
            arms.add(new dev.parade.parser.ast.MatchArm(
                    arm.conditions(), new Expression.IntLiteral(i, "" + i, arm.position()), arm.position()));
        }
        out.add(new ExpressionStatementNode(
                        new TempNode(expr(new Expression.Match(subject, arms, m.position())), choice))
                .at(m.line()));
        int slot = scope.temporary();
        StatementNode[] bodies = new StatementNode[arms.size()];
        StatementNode[] none = new StatementNode[arms.size()];
        ExpressionNode[] numbers = new ExpressionNode[arms.size()];
        for (int i = 0; i < bodies.length; i++) {
            numbers[i] = new LiteralNode((long) i);
            none[i] = new CompletionNode(StatementNode.NORMAL);
            bodies[i] = sequence(new ArrayList<>(
                    List.of(keep(m.arms().get(i).body(), slot), new CompletionNode(StatementNode.breakOut(1)))));
        }
        out.add(new ResumableSwitchNode(
                new SwitchNode(new TempReadNode(choice), numbers, none), bodies, scope.state()));
        return temporary(slot, m);
    }
}
