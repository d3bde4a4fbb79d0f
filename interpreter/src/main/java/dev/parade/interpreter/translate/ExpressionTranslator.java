package dev.parade.interpreter.translate;

import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.PlaceNode;
import dev.parade.interpreter.nodes.array.ArrayLiteralNode;
import dev.parade.interpreter.nodes.array.AssignElementNodeGen;
import dev.parade.interpreter.nodes.array.DestructureNode;
import dev.parade.interpreter.nodes.array.DestructuredElementNode;
import dev.parade.interpreter.nodes.array.DestructuredPlaceNode;
import dev.parade.interpreter.nodes.array.ElementNode;
import dev.parade.interpreter.nodes.call.ArgumentList;
import dev.parade.interpreter.nodes.call.CallNode;
import dev.parade.interpreter.nodes.call.CallableCallNode;
import dev.parade.interpreter.nodes.call.FirstClassCallableNode;
import dev.parade.interpreter.nodes.call.FunctionCallNode;
import dev.parade.interpreter.nodes.control.ThrowNode;
import dev.parade.interpreter.nodes.literal.LiteralNode;
import dev.parade.interpreter.nodes.literal.WorkingDirectoryNode;
import dev.parade.interpreter.nodes.local.AppendNode;
import dev.parade.interpreter.nodes.local.AppendOperandNode;
import dev.parade.interpreter.nodes.local.AssignNodeGen;
import dev.parade.interpreter.nodes.local.AssignPlaceNode;
import dev.parade.interpreter.nodes.local.AssignReferenceNode;
import dev.parade.interpreter.nodes.local.CallPlaceNode;
import dev.parade.interpreter.nodes.local.FileVariableNode;
import dev.parade.interpreter.nodes.local.GlobalByNameNode;
import dev.parade.interpreter.nodes.local.GlobalScopeNode;
import dev.parade.interpreter.nodes.local.GlobalsNode;
import dev.parade.interpreter.nodes.local.IncDecNode;
import dev.parade.interpreter.nodes.local.IncDecPlaceNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.nodes.local.NoReferenceNode;
import dev.parade.interpreter.nodes.local.RawCallNode;
import dev.parade.interpreter.nodes.local.ReferenceValueNode;
import dev.parade.interpreter.nodes.local.RightFirstNode;
import dev.parade.interpreter.nodes.local.SequenceNode;
import dev.parade.interpreter.nodes.local.SettledNode;
import dev.parade.interpreter.nodes.local.TempNode;
import dev.parade.interpreter.nodes.local.TempReadNode;
import dev.parade.interpreter.nodes.misc.ClosureNameNode;
import dev.parade.interpreter.nodes.misc.ConstantNode;
import dev.parade.interpreter.nodes.misc.EmptyNode;
import dev.parade.interpreter.nodes.misc.ExitNode;
import dev.parade.interpreter.nodes.misc.IncludeNode;
import dev.parade.interpreter.nodes.misc.IssetNode;
import dev.parade.interpreter.nodes.misc.MatchNode;
import dev.parade.interpreter.nodes.misc.PrintNode;
import dev.parade.interpreter.nodes.misc.SilenceNode;
import dev.parade.interpreter.nodes.object.AnonymousClassNode;
import dev.parade.interpreter.nodes.object.AssignPropertyNodeGen;
import dev.parade.interpreter.nodes.object.ClassConstantNode;
import dev.parade.interpreter.nodes.object.ClassRefNode;
import dev.parade.interpreter.nodes.object.CloneNode;
import dev.parade.interpreter.nodes.object.ClosureNode;
import dev.parade.interpreter.nodes.object.EnumOnlyNode;
import dev.parade.interpreter.nodes.object.InstanceOfNode;
import dev.parade.interpreter.nodes.object.MethodCallNode;
import dev.parade.interpreter.nodes.object.NewNode;
import dev.parade.interpreter.nodes.object.NullsafeChainNode;
import dev.parade.interpreter.nodes.object.ParentHookNode;
import dev.parade.interpreter.nodes.object.PropertyNode;
import dev.parade.interpreter.nodes.object.StaticCallNode;
import dev.parade.interpreter.nodes.object.StaticPropertyNode;
import dev.parade.interpreter.nodes.object.ThisNode;
import dev.parade.interpreter.nodes.operator.CoalesceAssignNode;
import dev.parade.interpreter.nodes.operator.ConcatNode;
import dev.parade.interpreter.nodes.operator.ElvisNode;
import dev.parade.interpreter.nodes.operator.StringCastNode;
import dev.parade.interpreter.nodes.operator.TernaryNode;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.MatchArm;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Expressions to nodes. */
final class ExpressionTranslator {
    private final Translator translator;
    private final CodeScope scope;
    private final StatementTranslator statements;

    ExpressionTranslator(Translator translator, CodeScope scope, StatementTranslator statements) {
        this.translator = translator;
        this.scope = scope;
        this.statements = statements;
    }

    /** The assignment that the statement begins with, null for none. */
    private Expression settled;

    /** An expression that is a statement. */
    ExpressionNode statement(Expression e) {
        if (e instanceof Expression.Call c
                && c.callee() instanceof Expression.FunctionName
                && !c.arguments().firstClass()
                && !c.arguments().list().isEmpty()
                && isSettling(c.arguments().list().get(0).value())) {
            settled = c.arguments().list().get(0).value();
        }
        return discarded(e);
    }

    /** The call whose result nothing uses, until it is translated. */
    private Expression unused;

    /** An expression whose value nothing uses. */
    ExpressionNode discarded(Expression e) {
        Expression inner = e;
        while (inner instanceof Expression.Parenthesized || inner instanceof Expression.Silence) {
            inner = inner instanceof Expression.Parenthesized p ? p.operand() : ((Expression.Silence) inner).operand();
        }
        if (isCall(inner) || inner instanceof Expression.Binary b && b.operator() == BinaryOperator.PIPE) {
            unused = inner;
        }
        return expression(e);
    }

    /** The arguments of a call, with what becomes of its result. */
    private ArgumentList resultOf(Expression call, ArgumentList arguments) {
        if (call != unused) {
            return arguments;
        }
        return arguments.with(
                call instanceof Expression.Call c && SpecialFunctions.callsItsFirstArgument(c)
                        ? ArgumentList.Result.UNUSED_OF_CALLABLE
                        : ArgumentList.Result.UNUSED);
    }

    /** An assignment whose target can be read again without effects. */
    private static boolean isSettling(Expression e) {
        Expression target = switch (e) {
            case Expression.Assign a -> a.target();
            case Expression.AssignReference a when isPlace(a.source()) -> a.target();
            default -> null;
        };
        return switch (target) {
            case Expression.Variable v -> true;
            case Expression.Property p ->
                p.base() instanceof Expression.Variable && p.name() instanceof Expression.StringLiteral;
            case Expression.StaticProperty p ->
                p.classRef() instanceof Expression.ClassName && p.name() instanceof Expression.StringLiteral;
            case null, default -> false;
        };
    }

    /** An expression whose value nothing holds but the code that asked for it. */
    private static boolean isTemporary(Expression e) {
        return switch (e) {
            case Expression.New ignored -> true;
            case Expression.Call ignored -> true;
            case Expression.MethodCall ignored -> true;
            case Expression.StaticCall ignored -> true;
            case Expression.Clone ignored -> true;
            case Expression.Parenthesized p -> isTemporary(p.operand());
            case Expression.Index i -> isTemporary(i.base());
            case null, default -> false;
        };
    }

    ExpressionNode expression(Expression e) {
        if (hasNullsafe(e)) {
            return new NullsafeChainNode(located(e)).at(e.line());
        }
        return located(e);
    }

    private ExpressionNode located(Expression e) {
        ExpressionNode node = make(e);
        return node.line() == 0 ? node.at(e.line()) : node;
    }

    /** True when the chain of member accesses that ends here has a {@code ?->} in it. */
    private static boolean hasNullsafe(Expression e) {
        return switch (e) {
            case Expression.Property p -> p.nullsafe() || hasNullsafe(p.base());
            case Expression.MethodCall m -> m.nullsafe() || hasNullsafe(m.base());
            case Expression.Index i -> hasNullsafe(i.base());
            case Expression.Call c -> !(c.callee() instanceof Expression.FunctionName) && hasNullsafe(c.callee());
            case null, default -> false;
        };
    }

    /** The base of a chain: a {@code ?->} in it leaves the whole chain. */
    private ExpressionNode base(Expression e) {
        // What a function returns by reference can be written in.
        return isPlace(e) || isCall(e) ? place(e) : located(e);
    }

    static boolean isPlace(Expression e) {
        return switch (e) {
            case Expression.Variable v -> !v.name().equals("this") && !v.name().equals("GLOBALS");
            case Expression.VariableVariable ignored -> true;
            case Expression.Index ignored -> true;
            case Expression.Property ignored -> true;
            case Expression.StaticProperty ignored -> true;
            case null, default -> false;
        };
    }

    static boolean isCall(Expression e) {
        return e instanceof Expression.Call || e instanceof Expression.MethodCall || e instanceof Expression.StaticCall;
    }

    private ExpressionNode make(Expression e) {
        return switch (e) {
            case Expression.IntLiteral l -> new LiteralNode(l.value());
            case Expression.FloatLiteral l -> new LiteralNode(l.value());
            case Expression.StringLiteral l -> new LiteralNode(PhpString.of(l.value()));
            case Expression.Interpolated i -> ConcatNode.interpolated(all(i.parts()));
            case Expression.ShellExec s -> call("shell_exec", null, ConcatNode.interpolated(all(s.parts())), e.line());
            case Expression.ArrayLiteral a -> arrayLiteral(a);
            case Expression.MagicConstant m -> magic(m);
            case Expression.Variable v -> variable(v);
            case Expression.VariableVariable v -> new FileVariableNode(scope.scopeNode(), null, expression(v.name()));
            case Expression.Index i -> index(i);
            case Expression.Property p -> property(p);
            case Expression.StaticProperty p -> staticProperty(p);
            case Expression.ClassConstant c -> classConstant(c);
            case Expression.ClassName c -> new LiteralNode(PhpString.of(c.name().resolved()));
            case Expression.Constant c -> constant(c);
            case Expression.Binary b -> binary(b);
            case Expression.Unary u -> Operators.unary(u.operator(), expression(u.operand()));
            case Expression.IncDec i -> incDec(i);
            case Expression.Assign a -> assign(a);
            case Expression.AssignReference a -> assignReference(a);
            case Expression.CompoundAssign a -> compound(a);
            case Expression.Ternary t ->
                t.whenTrue() == null
                        ? new ElvisNode(expression(t.condition()), expression(t.whenFalse()))
                        : new TernaryNode(
                                expression(t.condition()), expression(t.whenTrue()), expression(t.whenFalse()));
            case Expression.Cast c -> Operators.cast(c.type(), expression(c.operand()), c.line());
            case Expression.Silence s -> new SilenceNode(expression(s.operand()));
            case Expression.InstanceOf i -> instanceOf(i);
            case Expression.Isset i ->
                new IssetNode(i.targets().stream().map(this::chain).toArray(ExpressionNode[]::new));
            case Expression.Empty x -> new EmptyNode(chain(x.operand()));
            case Expression.Print p -> new PrintNode(expression(p.operand()));
            case Expression.Exit x -> new ExitNode(x.operand() == null ? null : expression(x.operand()));
            case Expression.Include i -> new IncludeNode(expression(i.operand()), scope.scopeNode(), i.kind());
            case Expression.Eval v -> new IncludeNode(expression(v.operand()), scope.scopeNode(), null);
            case Expression.Clone c ->
                new CloneNode(
                        expression(c.operand()),
                        c.withProperties() == null ? null : expression(c.withProperties()),
                        isTemporary(c.operand()));
            case Expression.Throw t -> new ThrowNode(expression(t.operand()));
            case Expression.Yield y -> statements.yield(y);
            case Expression.YieldFrom y -> statements.yieldFrom(y);
            case Expression.Match m -> match(m);
            case Expression.Parenthesized p -> expression(p.operand());
            case Expression.Call c -> functionCall(c);
            case Expression.FunctionName n ->
                new LiteralNode(PhpString.of(n.name().resolved()));
            case Expression.New n -> newObject(n);
            case Expression.AnonymousClass c -> throw new PhpCompileError("Unexpected class", c.line());
            case Expression.MethodCall m -> methodCall(m);
            case Expression.StaticCall c -> staticCall(c);
            case Expression.Closure c -> closure(c);
            case Expression.ArrowFunction f -> arrow(f);
        };
    }

    /** For isset and empty: an expression whose last access must be recognised, also behind {@code ?->}. */
    private ExpressionNode chain(Expression e) {
        Expression inner = e;
        while (inner instanceof Expression.Parenthesized p) {
            inner = p.operand();
        }
        if (hasNullsafe(inner)) {
            return expression(inner);
        }
        return isPlace(inner) ? place(inner) : expression(inner);
    }

    private ExpressionNode[] all(List<Expression> list) {
        return list.stream().map(this::expression).toArray(ExpressionNode[]::new);
    }

    private static ExpressionNode assignment(PlaceNode target, ExpressionNode value) {
        return switch (target) {
            case ElementNode element -> AssignElementNodeGen.create(element, value);
            case PropertyNode property -> AssignPropertyNodeGen.create(property, value);
            default -> new AssignPlaceNode(target, value);
        };
    }

    // ---- literals

    private ExpressionNode arrayLiteral(Expression.ArrayLiteral a) {
        if (a.syntax() == Expression.ArrayLiteral.Syntax.LIST) {
            throw new PhpCompileError("Cannot use list() outside assignment context", a.line());
        }
        int n = a.items().size();
        ExpressionNode[] keys = new ExpressionNode[n];
        ExpressionNode[] values = new ExpressionNode[n];
        ArrayLiteralNode.Mode[] modes = new ArrayLiteralNode.Mode[n];
        boolean constant = true;
        for (int i = 0; i < n; i++) {
            ArrayItem item = a.items().get(i);
            if (item == null) {
                throw new PhpCompileError("Cannot use empty array elements in arrays", a.line());
            }
            keys[i] = item.key() == null ? null : expression(item.key());
            values[i] = item.byReference() ? place(item.value()) : expression(item.value());
            if (item.spread()) {
                modes[i] = ArrayLiteralNode.Mode.SPREAD;
            } else if (item.byReference()) {
                modes[i] = keys[i] == null ? ArrayLiteralNode.Mode.REFERENCE : ArrayLiteralNode.Mode.KEYED_REFERENCE;
            } else {
                modes[i] = keys[i] == null ? ArrayLiteralNode.Mode.VALUE : ArrayLiteralNode.Mode.KEYED;
            }
            constant &= !item.spread() && values[i] instanceof LiteralNode && (keys[i] == null || isPlainKey(keys[i]));
        }
        if (constant) {
            PhpArray array = new PhpArray();
            for (int i = 0; i < n; i++) {
                Object v = ((LiteralNode) values[i]).value();
                if (keys[i] == null) {
                    array.append(v);
                } else {
                    array.putKey(((LiteralNode) keys[i]).value(), v);
                }
            }
            return new LiteralNode(n == 0 ? array.asLiteral() : array);
        }
        return new ArrayLiteralNode(keys, values, modes);
    }

    private static boolean isPlainKey(ExpressionNode key) {
        return key instanceof LiteralNode l && (l.value() instanceof Long || l.value() instanceof PhpString);
    }

    private ExpressionNode magic(Expression.MagicConstant m) {
        UserFunction f = scope.function();
        PhpClass c = scope.classScope();
        if (f != null
                && f.isClosure()
                && (m.kind() == Expression.MagicConstant.Kind.FUNCTION
                        || m.kind() == Expression.MagicConstant.Kind.METHOD)) {
            return new ClosureNameNode(f, namespaceAt(m.position().start()));
        }
        String text = switch (m.kind()) {
            case LINE -> null;
            case FILE -> scope.unit().file();
            case DIR -> directory(scope.unit().file());
            case FUNCTION -> f == null ? "" : f.originalName();
            case METHOD -> {
                if (f == null) {
                    yield "";
                }
                String owner = f.traitName() != null ? f.traitName() : c == null ? null : c.name();
                yield (owner == null ? "" : owner + "::") + f.originalName();
            }
            case CLASS -> c == null ? "" : c.name();
            case TRAIT ->
                c != null && c.kind() == PhpClass.Kind.TRAIT
                        ? c.name()
                        : f == null || f.traitName() == null ? "" : f.traitName();
            case NAMESPACE -> namespaceAt(m.position().start());
            case PROPERTY -> f == null ? "" : hookedProperty(f.name());
        };
        if (m.kind() == Expression.MagicConstant.Kind.DIR && text.equals(".")) {
            return new WorkingDirectoryNode();
        }
        return new LiteralNode(text == null ? (Object) (long) m.line() : PhpString.of(text));
    }

    /** The global function or constant that a name may mean as well, null for none: an imported name means one thing. */
    private String globalFallback(Name name) {
        return name.hasGlobalFallback()
                        && name.resolved()
                                .equalsIgnoreCase(namespaceAt(name.position().start()) + "\\" + name.text())
                ? name.text()
                : null;
    }

    private String namespaceAt(int offset) {
        String found = "";
        for (Statement st : scope.unit().program().statements()) {
            if (st instanceof Statement.Namespace n && n.position().start() <= offset) {
                found = n.name();
            }
        }
        return found;
    }

    /** Hooks are called {@code $name::get} and {@code $name::set}. */
    private static String hookedProperty(String functionName) {
        int colons = functionName.indexOf("::");
        return functionName.startsWith("$") && colons > 0 ? functionName.substring(1, colons) : "";
    }

    private static String directory(String file) {
        int slash = file.lastIndexOf('/');
        return slash < 0 ? "." : slash == 0 ? "/" : file.substring(0, slash);
    }

    private ExpressionNode constant(Expression.Constant c) {
        String text = c.name().text();
        switch (c.name().kind() == Name.Kind.RELATIVE ? "" : text.toLowerCase(Locale.ROOT)) {
            case "true" -> {
                return new LiteralNode(true);
            }
            case "false" -> {
                return new LiteralNode(false);
            }
            case "null" -> {
                return new LiteralNode(PhpNull.INSTANCE);
            }
            default -> {}
        }
        if (text.equals("__COMPILER_HALT_OFFSET__") && scope.unit().haltOffset() >= 0) {
            return new LiteralNode((long) scope.unit().haltOffset());
        }
        return new ConstantNode(c.name().resolved(), globalFallback(c.name()));
    }

    // ---- places

    private static final List<String> SUPERGLOBALS =
            List.of("_GET", "_POST", "_COOKIE", "_FILES", "_SERVER", "_ENV", "_REQUEST", "_SESSION");

    private ExpressionNode variable(Expression.Variable v) {
        if (v.name().equals("this")) {
            return new ThisNode();
        }
        if (v.name().equals("GLOBALS")) {
            return new GlobalsNode();
        }
        return place(v);
    }

    /** A place; calls are wrapped, anything else is PHP's compile error. */
    PlaceNode place(Expression e) {
        PlaceNode node = makePlace(e);
        return node.line() == 0 ? node.at(e.line()) : node;
    }

    private PlaceNode makePlace(Expression e) {
        return switch (e) {
            case Expression.Variable v -> {
                if (SUPERGLOBALS.contains(v.name())) {
                    yield new GlobalScopeNode(new LiteralNode(PhpString.of(v.name())));
                }
                if (v.name().equals("this")) {
                    yield new CallPlaceNode(new ThisNode());
                }
                if (v.name().equals("GLOBALS")) {
                    yield new CallPlaceNode(new GlobalsNode());
                }
                yield scope.variable(v.name());
            }
            case Expression.VariableVariable v -> new FileVariableNode(scope.scopeNode(), null, expression(v.name()));
            case Expression.Index i -> index(i);
            case Expression.Property p -> property(p);
            case Expression.StaticProperty p -> staticProperty(p);
            case Expression.Parenthesized p -> place(p.operand());
            default -> new CallPlaceNode(isCall(e) ? located(e) : expression(e));
        };
    }

    private PlaceNode index(Expression.Index i) {
        if (i.base() instanceof Expression.Variable v && v.name().equals("GLOBALS") && i.index() != null) {
            return new GlobalScopeNode(expression(i.index()));
        }
        if (i.index() == null) {
            return new ElementNode(base(i.base()), null, isTemporary(i.base()), false).at(i.line());
        }
        ExpressionNode base = base(i.base());
        boolean indexFirst = ReadingOrder.isIndexFirst(i);
        if (base instanceof LocalVariableNode variable && !ReadingOrder.isPlain(i.index())) {
            variable.readLast();
        }
        return new ElementNode(base, expression(i.index()), isTemporary(i.base()), indexFirst).at(i.line());
    }

    private PlaceNode property(Expression.Property p) {
        ExpressionNode b = scope.isConstantExpression() ? new EnumOnlyNode(base(p.base())) : base(p.base());
        if (p.name() instanceof Expression.StringLiteral s) {
            UserFunction f = scope.function();
            if (f != null
                    && f.isGenerator()
                    && p.base() instanceof Expression.Variable v
                    && v.name().equals("this")
                    && s.value().equals(hookedProperty(f.name()))) {
                return new PropertyNode(b, s.value(), null, p.nullsafe())
                        .behindHook()
                        .at(p.line());
            }
            return new PropertyNode(b, s.value(), null, p.nullsafe()).at(p.line());
        }
        return new PropertyNode(b, null, expression(p.name()), p.nullsafe()).at(p.line());
    }

    private PlaceNode staticProperty(Expression.StaticProperty p) {
        ClassRefNode c = classRef(p.classRef());
        if (p.name() instanceof Expression.StringLiteral s) {
            return new StaticPropertyNode(c, s.value(), null).at(p.line());
        }
        return new StaticPropertyNode(c, null, expression(p.name())).at(p.line());
    }

    ExpressionNode globalByName(Expression.VariableVariable v) {
        return new GlobalByNameNode(expression(v.name()), scope.scopeNode());
    }

    // ---- operators

    private ExpressionNode binary(Expression.Binary b) {
        if (b.operator() == BinaryOperator.CONCAT) {
            List<Expression> parts = new ArrayList<>();
            flatten(b, parts);
            return concatenation(parts);
        }
        if (b.operator() == BinaryOperator.COALESCE) {
            return Operators.binary(b.operator(), chain(b.left()), expression(b.right()));
        }
        if (b.operator() == BinaryOperator.PIPE) {
            return pipe(b);
        }
        if (Yields.isConditional(b.operator())) {
            return Operators.binary(b.operator(), expression(b.left()), expression(b.right()));
        }
        // PHP compares the other way round, and so looks at a variable on the right first.
        boolean swapped = b.operator() == BinaryOperator.GREATER || b.operator() == BinaryOperator.GREATER_EQUAL;
        return rightFirst(
                b.left(),
                b.right(),
                expression(b.right()),
                swapped,
                (left, right) -> Operators.binary(b.operator(), ReadingOrder.isSwapped(b), left, right)
                        .at(b.line()));
    }

    /** The operands of {@code .}, of which only the first can be a variable that is read after the next one. */
    private ExpressionNode concatenation(List<Expression> parts) {
        ExpressionNode[] nodes = all(parts);
        for (int i = 1; i < nodes.length; i++) {
            if (nodes[i] instanceof LiteralNode l && l.value() instanceof PhpArray) {
                // As in PHP, where that happens before the operation.
                nodes[i] = new StringCastNode(nodes[i]).at(parts.get(i).line());
            }
        }
        if (nodes[0] instanceof LiteralNode l
                && l.value() instanceof PhpArray
                && ReadingOrder.variable(parts.get(1)) != null) {
            nodes[0] = new StringCastNode(nodes[0]).at(parts.get(0).line());
            return ConcatNode.chain(nodes);
        }
        return rightFirst(parts.get(0), parts.get(1), nodes[1], nodes[1] instanceof StringCastNode, (left, right) -> {
            nodes[0] = left;
            nodes[1] = right;
            return ConcatNode.chain(nodes);
        });
    }

    /** An operation whose left operand is read last if it is a variable, as PHP does: see {@link ReadingOrder}. */
    private ExpressionNode rightFirst(
            Expression left, Expression right, ExpressionNode rightNode, boolean evenPlain, Operation operation) {
        Expression.Variable v = ReadingOrder.variable(left);
        if (v == null || SUPERGLOBALS.contains(v.name())) {
            return operation.of(expression(left), rightNode);
        }
        if (!ReadingOrder.isPlain(right) && ReadingOrder.disturbs(right)) {
            int slot = scope.temporaryUnowned();
            return new RightFirstNode(
                    rightNode,
                    slot,
                    operation.of(expression(left), new TempReadNode(slot)).at(left.line()));
        }
        ExpressionNode leftNode = expression(left);
        if (leftNode instanceof LocalVariableNode variable && (evenPlain || !ReadingOrder.isPlain(right))) {
            variable.readLast();
        }
        return operation.of(leftNode, rightNode);
    }

    /** Makes the node of an operation with two operands. */
    private interface Operation {
        ExpressionNode of(ExpressionNode left, ExpressionNode right);
    }

    private ExpressionNode pipe(Expression.Binary b) {
        int slot = scope.temporary();
        ExpressionNode value = new TempNode(expression(b.left()), slot);
        ArgumentList argument = new ArgumentList(new ExpressionNode[] {new TempReadNode(slot)}, null, null);
        CallNode call = new CallNode(resultOf(b, argument), scope.unit().strictTypes()).at(b.line());
        ExpressionNode callee = new CallableCallNode(expression(b.right()), call).at(b.line());
        return new SequenceNode(new ExpressionNode[] {value}, callee);
    }

    private static void flatten(Expression e, List<Expression> parts) {
        if (e instanceof Expression.Binary b && b.operator() == BinaryOperator.CONCAT) {
            flatten(b.left(), parts);
            parts.add(b.right());
        } else {
            parts.add(e);
        }
    }

    /** Places whose parts have effects are evaluated once, into temporaries, before they are read and written. */
    private Expression stabilize(Expression e, List<ExpressionNode> before, boolean evenVariables) {
        return switch (e) {
            case Expression.Index i ->
                new Expression.Index(
                        stabilizeBase(i.base(), before, evenVariables),
                        i.index() == null ? null : temp(i.index(), before, evenVariables),
                        i.position());
            case Expression.Property p ->
                new Expression.Property(
                        stabilizeBase(p.base(), before, evenVariables),
                        temp(p.name(), before, evenVariables),
                        p.nullsafe(),
                        p.position());
            case Expression.StaticProperty p ->
                new Expression.StaticProperty(
                        p.classRef() instanceof Expression.ClassName
                                ? p.classRef()
                                : temp(p.classRef(), before, evenVariables),
                        temp(p.name(), before, evenVariables),
                        p.position());
            case Expression.VariableVariable v ->
                new Expression.VariableVariable(temp(v.name(), before, evenVariables), v.position());
            default -> e;
        };
    }

    private Expression stabilizeBase(Expression e, List<ExpressionNode> before, boolean evenVariables) {
        if (isCall(e)) {
            // What is returned by reference stays one.
            int slot = scope.temporary();
            before.add(new TempNode(new RawCallNode(expression(e)), slot).at(e.line()));
            return new Expression.Variable(TEMP_PREFIX + slot, e.position());
        }
        return isPlace(e) || e instanceof Expression.Variable
                ? stabilize(e, before, evenVariables)
                : temp(e, before, evenVariables);
    }

    private Expression temp(Expression e, List<ExpressionNode> before, boolean evenVariables) {
        if (e instanceof Expression.StringLiteral
                || e instanceof Expression.IntLiteral
                || e instanceof Expression.Constant
                || e instanceof Expression.ClassName
                || (!evenVariables && e instanceof Expression.Variable)) {
            return e;
        }
        int slot = scope.temporary();
        before.add(new TempNode(expression(e), slot).at(e.line()));
        return new Expression.Variable(TEMP_PREFIX + slot, e.position());
    }

    /** Variables of this name stand for temporaries: no PHP variable can be called so. */
    static final String TEMP_PREFIX = "\u0000temp";

    private ExpressionNode incDec(Expression.IncDec i) {
        if (i.target() instanceof Expression.Variable v
                && !v.name().equals("this")
                && !SUPERGLOBALS.contains(v.name())) {
            return new IncDecNode(scope.variable(v.name()), i.increment(), i.prefix());
        }
        if (i.target() instanceof Expression.Index appended && appended.index() == null) {
            Object value = i.increment() ? (Object) 1L : PhpNull.INSTANCE;
            return assignment(place(i.target()), new LiteralNode(value)).at(i.line());
        }
        List<ExpressionNode> before = new ArrayList<>();
        Expression target = stabilize(i.target(), before, false);
        return after(
                before,
                new IncDecPlaceNode(stablePlace(target), stablePlace(target), i.increment(), i.prefix()).at(i.line()));
    }

    private static ExpressionNode after(List<ExpressionNode> before, ExpressionNode node) {
        return before.isEmpty() ? node : new SequenceNode(before.toArray(ExpressionNode[]::new), node);
    }

    /** The left operand of a compound assignment to an element or property. */
    private static ExpressionNode updated(PlaceNode place) {
        place.forUpdate("assign");
        return place;
    }

    private PlaceNode stablePlace(Expression e) {
        return place(e);
    }

    private ExpressionNode assign(Expression.Assign a) {
        if (a.target() instanceof Expression.ArrayLiteral list) {
            return destructureAssign(list, a.value());
        }
        if (a.target() instanceof Expression.Variable v) {
            if (v.name().equals("this")) {
                throw new PhpCompileError("Cannot re-assign $this", a.line());
            }
            if (v.name().equals("GLOBALS")) {
                throw new PhpCompileError(
                        "$GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax", a.line());
            }
            if (!SUPERGLOBALS.contains(v.name())) {
                ExpressionNode value = expression(a.value());
                if (isSelfAppend(v, a.value())) {
                    Expression.Binary b = (Expression.Binary) a.value();
                    return new AppendNode(scope.variable(v.name()), scope.variable(v.name()), expression(b.right()));
                }
                return AssignNodeGen.create(scope.variable(v.name()), value);
            }
        }
        List<ExpressionNode> before = new ArrayList<>();
        Expression target = Effects.isSimple(a.value()) && !Effects.hasEffects(a.target())
                ? a.target()
                : stabilize(a.target(), before, false);
        ExpressionNode value = expression(a.value());
        if (value instanceof LocalVariableNode variable) {
            // The index of the element is complained about before it.
            variable.readLast();
        }
        return after(before, assignment(stablePlace(target), value).at(a.line()));
    }

    /** {@code $s = $s . x} where x does not mention $s. */
    private static boolean isSelfAppend(Expression.Variable v, Expression value) {
        return value instanceof Expression.Binary b
                && b.operator() == BinaryOperator.CONCAT
                && b.left() instanceof Expression.Variable l
                && l.name().equals(v.name())
                && Effects.isSimple(b.right());
    }

    private ExpressionNode assignReference(Expression.AssignReference a) {
        if (a.target() instanceof Expression.ArrayLiteral) {
            throw new PhpCompileError("Cannot assign reference to non referenceable value", a.line());
        }
        if (a.source() instanceof Expression.New n) {
            return assignment(place(a.target()), expression(n));
        }
        return new AssignReferenceNode(place(a.target()), place(a.source()));
    }

    private ExpressionNode compound(Expression.CompoundAssign a) {
        if (a.target() instanceof Expression.Index appended && appended.index() == null) {
            List<ExpressionNode> parts = new ArrayList<>();
            Expression.Index stable = (Expression.Index) stabilize(a.target(), parts, false);
            ExpressionNode old = new AppendOperandNode(expression(stable.base()));
            ExpressionNode sum =
                    Operators.binary(a.operator(), old, expression(a.value())).at(a.line());
            return after(parts, assignment(stablePlace(stable), sum).at(a.line()));
        }
        List<ExpressionNode> before = new ArrayList<>();
        Expression target = stabilize(a.target(), before, false);
        if (a.operator() == BinaryOperator.COALESCE) {
            return after(
                    before,
                    new CoalesceAssignNode(stablePlace(target), stablePlace(target), expression(a.value()))
                            .at(a.line()));
        }
        if (a.operator() == BinaryOperator.CONCAT) {
            return after(
                    before,
                    new AppendNode(stablePlace(target), stablePlace(target), expression(a.value())).at(a.line()));
        }
        ExpressionNode value = expression(a.value());
        if (target instanceof Expression.Variable v && !SUPERGLOBALS.contains(v.name())) {
            ExpressionNode result = rightFirst(v, a.value(), value, true, (left, right) -> {
                ((LocalVariableNode) left).forUpdate("assign");
                return Operators.binary(a.operator(), left, right).at(a.line());
            });
            return AssignNodeGen.create(scope.variable(v.name()), result);
        }
        // What the place holds is read when the value is there, with all that reading it says.
        boolean valueFirst = !ReadingOrder.isPlain(a.value())
                || (target instanceof Expression.Property && ReadingOrder.variable(a.value()) != null);
        int slot = valueFirst ? scope.temporaryUnowned() : -1;
        ExpressionNode result = Operators.binary(
                        a.operator(), updated(stablePlace(target)), slot < 0 ? value : new TempReadNode(slot))
                .at(a.line());
        PlaceNode written = stablePlace(target);
        written.forRewrite();
        ExpressionNode stored = assignment(written, result).at(a.line());
        return after(before, slot < 0 ? stored : new RightFirstNode(value, slot, stored));
    }

    // ---- destructuring

    private ExpressionNode destructureAssign(Expression.ArrayLiteral list, Expression value) {
        if (list.items().stream().anyMatch(i -> i != null && containsReference(i))) {
            int slot = scope.temporary();
            PlaceNode source = place(value);
            if (source instanceof CallPlaceNode call) {
                call.takenApart();
            }
            return new DestructureNode(new ReferenceValueNode(source), slot, items(list, slot, true));
        }
        return destructure(list, expression(value));
    }

    /** A destructuring that binds references into what the cell in a slot holds. */
    ExpressionNode destructureReference(Expression.ArrayLiteral list, int cellSlot) {
        int slot = scope.temporary();
        return new DestructureNode(new TempReadNode(cellSlot), slot, items(list, slot, true)).at(list.line());
    }

    static boolean bindsReferences(Expression.ArrayLiteral list) {
        return list.items().stream().anyMatch(i -> i != null && containsReference(i));
    }

    private static boolean containsReference(ArrayItem item) {
        return item.byReference()
                || (item.value() instanceof Expression.ArrayLiteral inner
                        && inner.items().stream().anyMatch(i -> i != null && containsReference(i)));
    }

    ExpressionNode destructure(Expression.ArrayLiteral list, ExpressionNode value) {
        int slot = scope.temporaryUnowned();
        return new DestructureNode(value, slot, items(list, slot, false)).at(list.line());
    }

    private ExpressionNode[] items(Expression.ArrayLiteral list, int slot, boolean byReference) {
        if (list.items().stream().allMatch(i -> i == null)) {
            throw new PhpCompileError("Cannot use empty list", list.line());
        }
        List<ExpressionNode> items = new ArrayList<>();
        long position = 0;
        for (ArrayItem item : list.items()) {
            if (item == null) {
                position++;
                continue;
            }
            ExpressionNode key = item.key() == null ? new LiteralNode(position++) : expression(item.key());
            if (byReference) {
                PlaceNode element = new DestructuredPlaceNode(slot, key);
                if (item.byReference()) {
                    items.add(new AssignReferenceNode(place(item.value()), element));
                } else if (item.value() instanceof Expression.ArrayLiteral inner) {
                    int innerSlot = scope.temporary();
                    items.add(new DestructureNode(
                            containsReference(item) ? new ReferenceValueNode(element) : element,
                            innerSlot,
                            items(inner, innerSlot, containsReference(item))));
                } else {
                    items.add(assignment(place(item.value()), element));
                }
                continue;
            }
            ExpressionNode element = new DestructuredElementNode(slot, key).at(item.line());
            if (item.value() instanceof Expression.ArrayLiteral inner) {
                items.add(destructure(inner, element));
            } else {
                items.add(assignment(place(item.value()), element));
            }
        }
        return items.toArray(ExpressionNode[]::new);
    }

    // ---- classes

    private ClassRefNode classRef(Expression e) {
        ClassRefNode node;
        if (e instanceof Expression.ClassName c) {
            node = classRef(c.name());
        } else {
            node = new ClassRefNode.Computed(expression(e));
        }
        return node.at(e.line());
    }

    private ClassRefNode classRef(Name name) {
        if (!name.isSpecialClass()) {
            return new ClassRefNode.Named(name.resolved());
        }
        PhpClass c = scope.classScope();
        String text = name.text().toLowerCase(Locale.ROOT);
        boolean closure = scope.function() == null || scope.function().isClosure();
        if (text.equals("static")) {
            return c == null && !closure
                    ? new ClassRefNode.Wrong("Cannot access \"static\" when no class scope is active")
                    : new ClassRefNode.LateStatic("Cannot access \"static\" when no class scope is active");
        }
        if (c == null) {
            return new ClassRefNode.Wrong("Cannot access \"" + text + "\" when no class scope is active");
        }
        if (text.equals("self")) {
            return new ClassRefNode.Fixed(c);
        }
        return c.parent() == null
                ? new ClassRefNode.Wrong("Cannot access \"parent\" when current class scope has no parent")
                : new ClassRefNode.Fixed(c.parent());
    }

    /** {@code self::class} and its kin, where PHP has other words for what is wrong. */
    private ClassRefNode namedClass(Name name) {
        PhpClass c = scope.classScope();
        String use = "Cannot use \"" + name.text().toLowerCase(Locale.ROOT) + "\" ";
        String none = use + (scope.function() == null ? "in the global scope" : "when no class scope is active");
        if (name.text().equalsIgnoreCase("static")) {
            return new ClassRefNode.LateStatic(none);
        }
        if (c == null) {
            return new ClassRefNode.Wrong(none);
        }
        return name.text().equalsIgnoreCase("parent") && c.parent() == null
                ? new ClassRefNode.Wrong(use + "when current class scope has no parent")
                : classRef(name);
    }

    private ExpressionNode classConstant(Expression.ClassConstant c) {
        if (c.name() instanceof Expression.StringLiteral s) {
            if (s.value().equalsIgnoreCase("class") && c.classRef() instanceof Expression.ClassName n) {
                if (!n.name().isSpecialClass()) {
                    return new LiteralNode(PhpString.of(n.name().resolved()));
                }
                return new ClassConstantNode(namedClass(n.name()).at(c.line()), s.value(), null, written(c));
            }
            return new ClassConstantNode(classRef(c.classRef()), s.value(), null, written(c));
        }
        return new ClassConstantNode(classRef(c.classRef()), null, expression(c.name()), written(c));
    }

    /** The class as the source names it, which messages about constants of constants repeat; null for outside of those. */
    private String written(Expression.ClassConstant c) {
        if (!scope.isConstantExpression() || !(c.classRef() instanceof Expression.ClassName n)) {
            return null;
        }
        return n.name().isSpecialClass() ? n.name().text() : n.name().resolved();
    }

    private ExpressionNode instanceOf(Expression.InstanceOf i) {
        ExpressionNode operand = expression(i.operand());
        if (i.classRef() instanceof Expression.ClassName n && !n.name().isSpecialClass()) {
            return new InstanceOfNode(operand, n.name().resolved(), null);
        }
        return new InstanceOfNode(operand, null, classRef(i.classRef()));
    }

    private ExpressionNode match(Expression.Match m) {
        Expression.Variable variable = ReadingOrder.variable(m.subject());
        MatchNode.Reading reading = variable == null ? MatchNode.Reading.ONCE : ReadingOrder.ofSubject(m);
        List<ExpressionNode> conditions = new ArrayList<>();
        List<Integer> targets = new ArrayList<>();
        ExpressionNode[] bodies = new ExpressionNode[m.arms().size()];
        int defaultBody = -1;
        for (int i = 0; i < bodies.length; i++) {
            MatchArm arm = m.arms().get(i);
            bodies[i] = expression(arm.body());
            if (arm.conditions() == null) {
                if (defaultBody >= 0) {
                    throw new PhpCompileError("Match expressions may only contain one default arm", arm.line());
                }
                defaultBody = i;
            } else {
                for (Expression c : arm.conditions()) {
                    conditions.add(
                            reading == MatchNode.Reading.IN_CONDITIONS
                                    ? binary(new Expression.Binary(BinaryOperator.IDENTICAL, variable, c, c.position()))
                                            .at(c.line())
                                    : expression(c));
                    targets.add(i);
                }
            }
        }
        return new MatchNode(
                expression(m.subject()),
                reading,
                conditions.toArray(ExpressionNode[]::new),
                targets.stream().mapToInt(Integer::intValue).toArray(),
                bodies,
                defaultBody);
    }

    // ---- calls

    private ArgumentList arguments(Expression.Arguments arguments) {
        List<Argument> list = arguments == null ? List.of() : arguments.list();
        ExpressionNode[] values = new ExpressionNode[list.size()];
        String[] names = null;
        boolean[] spread = null;
        for (int i = 0; i < values.length; i++) {
            Argument a = list.get(i);
            values[i] = isPlace(a.value()) && !hasNullsafe(a.value()) ? place(a.value()) : expression(a.value());
            if (a.value() == settled) {
                settled = null;
                values[i] = new SettledNode(values[i]).at(a.value().line());
            }
            if (a.spread()) {
                spread = spread == null ? new boolean[values.length] : spread;
                spread[i] = true;
            }
            if (a.name() != null) {
                names = names == null ? new String[values.length] : names;
                names[i] = a.name();
            }
        }
        return new ArgumentList(values, names, spread);
    }

    private CallNode callNode(Expression call, Expression.Arguments arguments, int line) {
        return new CallNode(resultOf(call, arguments(arguments)), scope.unit().strictTypes()).at(line);
    }

    private ExpressionNode call(String name, String fallback, ExpressionNode argument, int line) {
        ArgumentList list = new ArgumentList(new ExpressionNode[] {argument}, null, null);
        return new FunctionCallNode(name, fallback, new CallNode(list, false).at(line));
    }

    private ExpressionNode functionCall(Expression.Call c) {
        if (c.arguments().firstClass()) {
            if (c.callee() instanceof Expression.FunctionName f) {
                return FirstClassCallableNode.function(f.name().resolved(), globalFallback(f.name()));
            }
            return FirstClassCallableNode.value(expression(c.callee()));
        }
        if (c.callee() instanceof Expression.FunctionName f) {
            ExpressionNode special = SpecialFunctions.translate(this, scope, f.name(), c.arguments(), c.line());
            if (special != null) {
                return special;
            }
            ArgumentList list = resultOf(c, arguments(c.arguments()));
            if (SpecialFunctions.isOperation(c)) {
                list = list.ofOperation();
            }
            SpecialFunctions.callbackFirst(scope, c, list.values());
            CallNode call = new CallNode(list, scope.unit().strictTypes()).at(c.line());
            return new FunctionCallNode(f.name().resolved(), globalFallback(f.name()), call);
        }
        return new CallableCallNode(located(c.callee()), callNode(c, c.arguments(), callLine(c)));
    }

    /** The line of a call: of a closure that is called where it stands, that of the arguments. */
    private static int callLine(Expression.Call c) {
        Expression callee = c.callee();
        while (callee instanceof Expression.Parenthesized p) {
            callee = p.operand();
        }
        if (!(callee instanceof Expression.Closure) && !(callee instanceof Expression.ArrowFunction)) {
            return c.line();
        }
        List<Argument> list = c.arguments().list();
        return list.isEmpty()
                ? callee.position().endLine()
                : list.getFirst().value().line();
    }

    private ExpressionNode newObject(Expression.New n) {
        boolean anonymous = n.classRef() instanceof Expression.AnonymousClass;
        CallNode call =
                callNode(n, n.arguments(), anonymous ? n.line() : n.classRef().line());
        if (n.classRef() instanceof Expression.AnonymousClass a) {
            ClassBody body = a.body();
            String prefix = "class";
            if (!body.parents().isEmpty()) {
                prefix = body.parents().get(0).resolved();
            } else if (!body.interfaces().isEmpty()) {
                prefix = body.interfaces().get(0).resolved();
            }
            String name = prefix + "@anonymous\0" + scope.unit().file() + ":" + body.line() + "$"
                    + Integer.toHexString(body.position().start());
            if (scope.unit().file().endsWith("eval()'d code")) {
                // The same place is other code each time.
                name += Integer.toHexString(translator.nextFunctionIndex());
            }
            ClassTemplate template = new ClassTemplate(body, name, scope.unit());
            return new NewNode(new AnonymousClassNode(template).at(n.line()), call);
        }
        return new NewNode(classRef(n.classRef()), call);
    }

    private ExpressionNode methodCall(Expression.MethodCall m) {
        ExpressionNode b = located(m.base());
        if (m.arguments().firstClass()) {
            return FirstClassCallableNode.method(b, expression(m.name()));
        }
        // The call is where the name stands, what is wrong with the object where the expression begins.
        CallNode call = callNode(m, m.arguments(), m.name().line());
        boolean temporary = isTemporary(m.base());
        if (m.name() instanceof Expression.StringLiteral s) {
            return new MethodCallNode(b, s.value(), null, m.nullsafe(), call, temporary);
        }
        return new MethodCallNode(b, null, expression(m.name()), m.nullsafe(), call, temporary);
    }

    private ExpressionNode staticCall(Expression.StaticCall c) {
        if (c.arguments().firstClass()) {
            return FirstClassCallableNode.staticMethod(classRef(c.classRef()), expression(c.name()));
        }
        if (c.classRef() instanceof Expression.StaticProperty p
                && p.classRef() instanceof Expression.ClassName ref
                && ref.name().isSpecialClass()
                && ref.name().text().equalsIgnoreCase("parent")
                && p.name() instanceof Expression.StringLiteral property
                && c.name() instanceof Expression.StringLiteral hook
                && (hook.value().equalsIgnoreCase("get") || hook.value().equalsIgnoreCase("set"))) {
            return new ParentHookNode(
                    property.value(),
                    hook.value().equalsIgnoreCase("get"),
                    c.arguments().list().stream()
                            .map(a -> expression(a.value()))
                            .toArray(ExpressionNode[]::new),
                    c.arguments().list().stream().map(Argument::name).toArray(String[]::new));
        }
        CallNode call = callNode(c, c.arguments(), c.name().line());
        if (c.name() instanceof Expression.StringLiteral s) {
            return new StaticCallNode(classRef(c.classRef()), s.value(), null, call);
        }
        return new StaticCallNode(classRef(c.classRef()), null, expression(c.name()), call);
    }

    // ---- closures

    private UserFunction closureTemplate(
            UserFunction.Kind kind,
            FunctionSignature signature,
            List<Statement> body,
            Expression arrowBody,
            List<ClosureUse> uses,
            boolean isStatic,
            int line,
            int endLine) {
        PhpClass c = scope.classScope();
        return translator.template(
                "{closure}",
                closureName(line),
                kind,
                scope.unit(),
                signature,
                body,
                arrowBody,
                uses,
                c,
                c == null ? null : c.name(),
                c == null || c.parent() == null ? null : c.parent().name(),
                isStatic,
                line,
                endLine);
    }

    /** As PHP 8.4 names closures: by the enclosing function and line. */
    private String closureName(int line) {
        UserFunction f = scope.function();
        if (f == null) {
            return "{closure:" + scope.unit().file() + ":" + line + "}";
        }
        String owner = f.isClosure()
                ? f.displayName()
                : (f.traitName() != null
                                ? f.traitName() + "::"
                                : scope.classScope() == null
                                        ? ""
                                        : scope.classScope().name() + "::")
                        + f.originalName() + "()";
        return "{closure:" + owner + ":" + line + "}";
    }

    private ExpressionNode closure(Expression.Closure c) {
        UserFunction template = closureTemplate(
                UserFunction.Kind.CLOSURE,
                c.signature(),
                c.body(),
                null,
                c.uses(),
                c.isStatic(),
                c.line(),
                c.position().endLine());
        PlaceNode[] captures = new PlaceNode[c.uses().size()];
        boolean[] refs = new boolean[captures.length];
        for (int i = 0; i < captures.length; i++) {
            ClosureUse use = c.uses().get(i);
            captures[i] = scope.variable(use.name()).at(use.line());
            refs[i] = use.byReference();
        }
        return new ClosureNode(template, captures, refs, false);
    }

    private ExpressionNode arrow(Expression.ArrowFunction f) {
        UserFunction template = closureTemplate(
                UserFunction.Kind.ARROW,
                f.signature(),
                null,
                f.body(),
                List.of(),
                f.isStatic(),
                f.line(),
                f.position().endLine());
        List<String> names = ArrowCaptures.of(f.body(), f.signature().parameters());
        PlaceNode[] captures = new PlaceNode[names.size()];
        for (int i = 0; i < captures.length; i++) {
            captures[i] = SUPERGLOBALS.contains(names.get(i))
                    ? new GlobalScopeNode(new LiteralNode(PhpString.of(names.get(i))))
                    : scope.variable(names.get(i));
        }
        return new ClosureNode(template, captures, new boolean[captures.length], true);
    }

    /** What a function that returns a reference returns. */
    ExpressionNode returnedReference(Expression e) {
        if (isPlace(e)) {
            return new ReferenceValueNode(place(e));
        }
        boolean generator = scope.function() != null && scope.function().isGenerator();
        ExpressionNode value = isCall(e) ? new RawCallNode(expression(e)) : expression(e);
        // With a declared type PHP checks that first; the notice is left out there.
        boolean typed = scope.function() != null && scope.function().returnType() != null;
        return generator || typed ? value : new NoReferenceNode(value).at(e.line());
    }
}
