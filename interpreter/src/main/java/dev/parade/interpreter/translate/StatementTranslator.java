package dev.parade.interpreter.translate;

import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.control.AtLineNode;
import dev.parade.interpreter.nodes.control.BlockNode;
import dev.parade.interpreter.nodes.control.CompletionNode;
import dev.parade.interpreter.nodes.control.EchoNode;
import dev.parade.interpreter.nodes.control.EnterableNode;
import dev.parade.interpreter.nodes.control.ExpressionStatementNode;
import dev.parade.interpreter.nodes.control.ForeachNode;
import dev.parade.interpreter.nodes.control.GlobalNode;
import dev.parade.interpreter.nodes.control.GotoNode;
import dev.parade.interpreter.nodes.control.IfNode;
import dev.parade.interpreter.nodes.control.LabelledBlockNode;
import dev.parade.interpreter.nodes.control.LabelledIfNode;
import dev.parade.interpreter.nodes.control.LoopStatementNode;
import dev.parade.interpreter.nodes.control.ReturnNode;
import dev.parade.interpreter.nodes.control.SwitchNode;
import dev.parade.interpreter.nodes.control.TickNode;
import dev.parade.interpreter.nodes.control.TryNode;
import dev.parade.interpreter.nodes.control.UnsetNode;
import dev.parade.interpreter.nodes.literal.LiteralNode;
import dev.parade.interpreter.nodes.local.CallPlaceNode;
import dev.parade.interpreter.nodes.local.LoopCopies;
import dev.parade.interpreter.nodes.local.SequenceNode;
import dev.parade.interpreter.nodes.local.TempReadNode;
import dev.parade.interpreter.nodes.misc.DeclareClassNode;
import dev.parade.interpreter.nodes.misc.DeclareConstantNode;
import dev.parade.interpreter.nodes.misc.DeclareFunctionNode;
import dev.parade.interpreter.nodes.misc.StaticVariableNode;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.CatchClause;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.ConstantItem;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.StaticVariable;
import dev.parade.parser.ast.SwitchCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Statements to nodes. */
class StatementTranslator {
    protected final Translator translator;
    protected final CodeScope scope;
    private final ExpressionTranslator expressions;
    private final Map<ClassBody, ClassTemplate> templates = new IdentityHashMap<>();
    private final Map<Statement.FunctionDeclaration, UserFunction> functions = new IdentityHashMap<>();
    private final Ticks ticks;
    private int loopDepth;
    private final int staticTotal;

    StatementTranslator(Translator translator, CodeScope scope) {
        this.translator = translator;
        this.scope = scope;
        this.expressions = new ExpressionTranslator(translator, scope, this);
        this.ticks = new Ticks(scope.unit().program().statements());
        this.staticTotal = scope.function() == null
                ? StaticCounter.count(scope.unit().program().statements())
                : scope.function().body() == null
                        ? 0
                        : StaticCounter.count(scope.function().body());
    }

    ExpressionTranslator expressions() {
        return expressions;
    }

    private ExpressionNode expr(Expression e) {
        return expressions.expression(e);
    }

    ClassTemplate classTemplate(ClassBody body) {
        return templates.computeIfAbsent(body, b -> new ClassTemplate(b, b.fullName(), scope.unit()));
    }

    UserFunction function(Statement.FunctionDeclaration f) {
        return functions.computeIfAbsent(
                f,
                d -> translator.template(
                        d.fullName(),
                        d.fullName(),
                        UserFunction.Kind.FUNCTION,
                        scope.unit(),
                        d.signature(),
                        d.body(),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        false,
                        d.line(),
                        d.position().endLine()));
    }

    StatementNode block(List<Statement> statements) {
        List<StatementNode> nodes = new ArrayList<>();
        for (Statement s : statements) {
            nodes.add(statement(s));
        }
        return withLabels(nodes, statements);
    }

    /** A block, one that knows its labels if there are any. */
    StatementNode withLabels(List<StatementNode> nodes, List<Statement> statements) {
        Map<String, Integer> labels = new HashMap<>();
        int offset = nodes.size() - statements.size();
        for (int i = 0; i < statements.size(); i++) {
            if (statements.get(i) instanceof Statement.Label label) {
                labels.put(label.name(), Math.max(0, i + Math.max(0, offset)));
            }
        }
        for (int i = 0; i < nodes.size(); i++) {
            for (String inner : EnterableNode.labels(nodes.get(i))) {
                labels.put(inner, i);
            }
        }
        boolean inFile = scope.isFileCode();
        return labels.isEmpty() ? new BlockNode(nodes, inFile) : new LabelledBlockNode(nodes, labels, inFile);
    }

    /** A statement at the top level of a file: its functions are declared already. */
    StatementNode topLevel(Statement s) {
        return switch (s) {
            case Statement.FunctionDeclaration ignored -> new CompletionNode(StatementNode.NORMAL);
            case Statement.Namespace n -> {
                List<StatementNode> nodes = new ArrayList<>();
                for (Statement inner : n.statements()) {
                    nodes.add(topLevel(inner));
                }
                yield withLabels(nodes, n.statements());
            }
            case Statement.Declare d
            when d.body() instanceof Statement.Block b -> {
                List<StatementNode> nodes = new ArrayList<>();
                for (Statement inner : b.statements()) {
                    nodes.add(topLevel(inner));
                }
                yield withLabels(nodes, b.statements());
            }
            default -> statement(s);
        };
    }

    StatementNode statement(Statement s) {
        StatementNode node = located(make(s), s);
        int every = ticks.at(s);
        return every == 0 || node instanceof EnterableNode ? node : new TickNode(node, every).at(s.line());
    }

    /** Gives a statement's node its line, and its tag if a debugger stops there. */
    protected static StatementNode located(StatementNode node, Statement s) {
        if (node.line() == 0) {
            node.at(s.line());
        }
        return StatementLines.isStop(s) ? node.asStatement() : node;
    }

    private StatementNode ifStatement(Statement.If i) {
        ExpressionNode condition = expr(i.condition());
        StatementNode then = nested(i.then());
        StatementNode otherwise = i.otherwise() == null ? null : nested(i.otherwise());
        return then instanceof EnterableNode || otherwise instanceof EnterableNode
                ? new LabelledIfNode(condition, then, otherwise)
                : new IfNode(condition, then, otherwise);
    }

    /** A statement in another one, without braces: a block of its own, which notes its line. */
    private StatementNode nested(Statement s) {
        return s instanceof Statement.Block ? statement(s) : block(List.of(s));
    }

    /** A variable for nothing is not even looked at. */
    private static boolean isUnused(Expression e) {
        return e instanceof Expression.Parenthesized p
                ? isUnused(p.operand())
                : e instanceof Expression.Variable v && !v.name().equals("this");
    }

    private StatementNode make(Statement s) {
        return switch (s) {
            case Statement.InlineHtml h -> new EchoNode(new LiteralNode(PhpString.of(h.text())));
            case Statement.Echo e -> echo(e);
            case Statement.ExpressionStatement e when isUnused(e.expression()) -> nothing();
            case Statement.ExpressionStatement e -> new ExpressionStatementNode(expressions.statement(e.expression()));
            case Statement.Block b -> block(b.statements());
            case Statement.Nothing ignored -> nothing();
            case Statement.If i -> ifStatement(i);
            case Statement.While w -> loop(w);
            case Statement.DoWhile w -> loop(w);
            case Statement.For f -> loop(f);
            case Statement.Foreach f -> foreach(f);
            case Statement.Switch w -> switchStatement(w);
            case Statement.Break b -> new CompletionNode(StatementNode.breakOut(checkLevels(b.levels(), "break", b)));
            case Statement.Continue c ->
                new CompletionNode(StatementNode.continueWith(checkLevels(c.levels(), "continue", c)));
            case Statement.Return r -> returnStatement(r);
            case Statement.Try t -> tryStatement(t);
            case Statement.Goto g -> new GotoNode(g.label());
            case Statement.Label ignored -> nothing();
            case Statement.Global g -> global(g);
            case Statement.StaticVariables v -> statics(v);
            case Statement.Unset u -> unset(u);
            case Statement.Declare d -> d.body() == null ? nothing() : statement(d.body());
            case Statement.Namespace n -> block(n.statements());
            case Statement.Use ignored -> nothing();
            case Statement.Constants c -> constants(c);
            case Statement.FunctionDeclaration f -> new DeclareFunctionNode(function(f));
            case Statement.ClassDeclaration c -> new DeclareClassNode(classTemplate(c.body()));
            case Statement.HaltCompiler ignored -> new ReturnNode(new LiteralNode(1L));
        };
    }

    private StatementNode loop(Statement s) {
        ExpressionNode init = s instanceof Statement.For f ? effects(f.init()) : null;
        LoopCopies copies = scope.beginLoop();
        try {
            return (switch (s) {
                        case Statement.While w ->
                            LoopStatementNode.testFirst(null, repeated(w.condition()), null, loopBody(w.body()));
                        case Statement.For f ->
                            LoopStatementNode.testFirst(
                                    init, sequence(f.conditions()), effects(f.updates()), loopBody(f.body()));
                        case Statement.DoWhile w ->
                            LoopStatementNode.testLast(loopBody(w.body()), repeated(w.condition()));
                        default -> throw new IllegalArgumentException("no loop: " + s);
                    })
                    .with(copies);
        } finally {
            scope.endLoop(copies);
        }
    }

    private static StatementNode nothing() {
        return new CompletionNode(StatementNode.NORMAL);
    }

    private StatementNode echo(Statement.Echo e) {
        if (e.operands().size() == 1) {
            return new EchoNode(expr(e.operands().get(0)));
        }
        List<StatementNode> nodes = new ArrayList<>();
        for (Expression operand : e.operands()) {
            nodes.add(new EchoNode(expr(operand)).at(operand.line()));
        }
        return new BlockNode(nodes);
    }

    private int checkLevels(int levels, String word, Statement s) {
        if (loopDepth == 0) {
            throw new PhpCompileError("'" + word + "' not in the 'loop' or 'switch' context", s.line());
        }
        if (levels > loopDepth) {
            throw new PhpCompileError(
                    "Cannot '" + word + "' " + levels + " level" + (levels == 1 ? "" : "s"), s.line());
        }
        return levels;
    }

    protected StatementNode loopBody(Statement body) {
        loopDepth++;
        try {
            return nested(body);
        } finally {
            loopDepth--;
        }
    }

    protected final void enterLoop() {
        loopDepth++;
    }

    protected final void leaveLoop() {
        loopDepth--;
    }

    /** The condition of a loop. One that cannot fail needs no line: comparisons of variables and literals, mostly. */
    private ExpressionNode repeated(Expression e) {
        ExpressionNode node = expr(e);
        return ReadingOrder.cannotFail(e) ? node : new AtLineNode(node).at(e.line());
    }

    private ExpressionNode sequence(List<Expression> list) {
        if (list.isEmpty()) {
            return null;
        }
        ExpressionNode last = repeated(list.getLast());
        if (list.size() == 1) {
            return last;
        }
        ExpressionNode[] first = new ExpressionNode[list.size() - 1];
        for (int i = 0; i < first.length; i++) {
            first[i] = expressions.discarded(list.get(i));
        }
        return new SequenceNode(first, last);
    }

    /** Expressions of which nothing uses even the last one. */
    private ExpressionNode effects(List<Expression> list) {
        if (!list.isEmpty() && ExpressionTranslator.isCall(list.getLast())) {
            ExpressionNode[] nodes = list.stream().map(expressions::discarded).toArray(ExpressionNode[]::new);
            ExpressionNode last =
                    new AtLineNode(nodes[nodes.length - 1]).at(list.getLast().line());
            return nodes.length == 1 ? last : new SequenceNode(Arrays.copyOf(nodes, nodes.length - 1), last);
        }
        return sequence(list);
    }

    protected StatementNode foreach(Statement.Foreach f) {
        ExpressionNode subject;
        boolean binds = f.value() instanceof Expression.ArrayLiteral list && ExpressionTranslator.bindsReferences(list);
        boolean byReference = f.byReference() || binds;
        if (byReference && ExpressionTranslator.isPlace(f.subject())) {
            subject = expressions.place(f.subject());
        } else if (byReference && ExpressionTranslator.isCall(f.subject())) {
            subject = ((CallPlaceNode) expressions.place(f.subject())).orValue();
        } else {
            subject = expr(f.subject());
        }
        LoopCopies copies = scope.beginLoop();
        try {
            return foreach(f, subject, binds).with(copies);
        } finally {
            scope.endLoop(copies);
        }
    }

    private ForeachNode foreach(Statement.Foreach f, ExpressionNode subject, boolean binds) {
        PlaceNode key = f.key() == null ? null : expressions.place(f.key());
        PlaceNode value = null;
        ExpressionNode destructuring = null;
        int valueSlot = 0;
        if (f.value() instanceof Expression.ArrayLiteral list) {
            valueSlot = scope.temporary();
            destructuring = binds
                    ? expressions.destructureReference(list, valueSlot)
                    : expressions.destructure(list, new TempReadNode(valueSlot));
        } else {
            value = expressions.place(f.value());
        }
        StatementNode body = loopBody(f.body());
        return new ForeachNode(
                subject,
                key,
                value,
                destructuring,
                valueSlot,
                f.byReference() || binds,
                body,
                scope.temporaryUnowned(),
                scope.counter());
    }

    private StatementNode switchStatement(Statement.Switch w) {
        int n = w.cases().size();
        ExpressionNode[] conditions = new ExpressionNode[n];
        StatementNode[] bodies = new StatementNode[n];
        loopDepth++;
        try {
            for (int i = 0; i < n; i++) {
                SwitchCase c = w.cases().get(i);
                conditions[i] = c.condition() == null ? null : expr(c.condition());
                bodies[i] = block(c.body());
            }
        } finally {
            loopDepth--;
        }
        return new SwitchNode(expr(w.subject()), conditions, bodies);
    }

    private StatementNode returnStatement(Statement.Return r) {
        if (r.operand() == null) {
            return new ReturnNode(new LiteralNode(PhpNull.INSTANCE));
        }
        UserFunction f = scope.function();
        ExpressionNode value =
                f != null && f.returnsReference() ? expressions.returnedReference(r.operand()) : expr(r.operand());
        return new ReturnNode(value);
    }

    private StatementNode tryStatement(Statement.Try t) {
        int n = t.catches().size();
        String[][] types = new String[n][];
        PlaceNode[] variables = new PlaceNode[n];
        StatementNode[] handlers = new StatementNode[n];
        StatementNode body = block(t.body());
        for (int i = 0; i < n; i++) {
            CatchClause c = t.catches().get(i);
            types[i] = c.types().stream()
                    .map(Name::resolved)
                    .map(PhpClass::lower)
                    .map(x -> x.equals("self") && scope.classScope() != null
                            ? scope.classScope().lowerName()
                            : x)
                    .toArray(String[]::new);
            variables[i] = c.variable() == null ? null : scope.variable(c.variable());
            handlers[i] = block(c.body());
        }
        return new TryNode(body, types, variables, handlers, t.finallyBody() == null ? null : block(t.finallyBody()));
    }

    private StatementNode global(Statement.Global g) {
        List<StatementNode> nodes = new ArrayList<>();
        for (Expression e : g.variables()) {
            if (e instanceof Expression.Variable v) {
                nodes.add(new GlobalNode(scope.variable(v.name()), v.name()).at(g.line()));
            } else {
                nodes.add(new ExpressionStatementNode(expressions.globalByName((Expression.VariableVariable) e)));
            }
        }
        return nodes.size() == 1 ? nodes.get(0) : new BlockNode(nodes);
    }

    private StatementNode statics(Statement.StaticVariables v) {
        List<StatementNode> nodes = new ArrayList<>();
        UserFunction f = scope.function();
        for (StaticVariable item : v.variables()) {
            nodes.add(new StaticVariableNode(
                            scope.variable(item.name()),
                            item.value() == null ? null : expr(item.value()),
                            f == null ? translator.nextFunctionIndex() : f.index(),
                            f != null && f.isClosure(),
                            scope.nextStatic(),
                            staticTotal)
                    .at(v.line()));
        }
        return nodes.size() == 1 ? nodes.get(0) : new BlockNode(nodes);
    }

    private StatementNode unset(Statement.Unset u) {
        List<StatementNode> nodes = new ArrayList<>();
        for (Expression e : u.targets()) {
            nodes.add(new UnsetNode(expressions.place(e)).at(u.line()));
        }
        return nodes.size() == 1 ? nodes.get(0) : new BlockNode(nodes);
    }

    /** {@code yield}: only generators have it. */
    ExpressionNode yield(Expression.Yield y) {
        throw new PhpCompileError("The \"yield\" expression can only be used inside a function", y.line());
    }

    /** {@code yield from}. */
    ExpressionNode yieldFrom(Expression.YieldFrom y) {
        throw new PhpCompileError("The \"yield from\" expression can only be used inside a function", y.line());
    }

    private StatementNode constants(Statement.Constants c) {
        List<StatementNode> nodes = new ArrayList<>();
        for (ConstantItem item : c.items()) {
            boolean before = scope.setConstantExpression(true);
            ExpressionNode value = expr(item.value());
            scope.setConstantExpression(before);
            nodes.add(new DeclareConstantNode(item.fullName().resolved(), value, c.attributes()).at(item.line()));
        }
        return nodes.size() == 1 ? nodes.get(0) : new BlockNode(nodes);
    }
}
