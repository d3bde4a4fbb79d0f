package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.checks.ConstantExpressions.Known;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.BinaryOperator;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.MatchArm;
import java.util.List;
import java.util.Locale;

/** Expressions of one body of code: what may be written to, isset and unset, destructuring, calls, scopes. */
final class ExpressionChecks {
    private final ProgramChecks program;
    private final Report report;
    private final CodeBody body;

    ExpressionChecks(ProgramChecks program, CodeBody body) {
        this.program = program;
        this.report = program.report;
        this.body = body;
    }

    void expression(Expression e) {
        switch (e) {
            case null -> {}
            case Expression.IntLiteral ignored -> {}
            case Expression.FloatLiteral ignored -> {}
            case Expression.StringLiteral ignored -> {}
            case Expression.MagicConstant ignored -> {}
            case Expression.Variable ignored -> {}
            case Expression.Constant ignored -> {}
            case Expression.FunctionName f -> {
                switch (f.name().text().toLowerCase(Locale.ROOT)) {
                    case "gc_collect_cycles", "\\gc_collect_cycles", "gc_status", "\\gc_status" ->
                        report.lookAtCycles();
                    default -> {}
                }
            }
            case Expression.ClassName c -> className(c);
            case Expression.Interpolated i -> all(i.parts());
            case Expression.ShellExec s -> all(s.parts());
            case Expression.ArrayLiteral a -> array(a);
            case Expression.VariableVariable v -> expression(v.name());
            case Expression.Index i -> {
                if (i.index() == null) {
                    throw report.fatal("Cannot use [] for reading", e.line());
                }
                expression(i.base());
                expression(i.index());
            }
            case Expression.Property p -> {
                expression(p.base());
                expression(p.name());
            }
            case Expression.StaticProperty p -> {
                className(p.classRef());
                expression(p.name());
            }
            case Expression.ClassConstant c -> {
                className(c.classRef());
                expression(c.name());
            }
            case Expression.Binary b -> {
                expression(b.left());
                if (program.constants.isDecided(b)) {
                    report.skip(b.right());
                } else {
                    expression(b.right());
                }
            }
            case Expression.Unary u -> expression(u.operand());
            case Expression.IncDec i -> written(i.target());
            case Expression.Assign a -> assign(a);
            case Expression.AssignReference a -> assignReference(a);
            case Expression.CompoundAssign a -> {
                if (a.operator() == BinaryOperator.COALESCE
                        && a.target() instanceof Expression.Index i
                        && i.index() == null) {
                    throw report.fatal("Cannot use [] for reading", e.line());
                }
                written(a.target());
                expression(a.value());
            }
            case Expression.Ternary t -> {
                expression(t.condition());
                expression(t.whenTrue());
                expression(t.whenFalse());
            }
            case Expression.Cast c -> expression(c.operand());
            case Expression.Silence s -> expression(s.operand());
            case Expression.InstanceOf i -> {
                expression(i.operand());
                if (program.constants.known(i.operand()) != ConstantExpressions.Known.UNKNOWN) {
                    throw report.fatal("instanceof expects an object instance, constant given", e.line());
                }
                expression(i.classRef());
            }
            case Expression.Isset i -> i.targets().forEach(this::isset);
            case Expression.Empty x -> {
                if (x.operand() instanceof Expression.Index i && i.index() == null) {
                    throw report.fatal("Cannot use [] for reading", e.line());
                }
                expression(x.operand());
            }
            case Expression.Print p -> expression(p.operand());
            case Expression.Exit x -> expression(x.operand());
            case Expression.Include i -> expression(i.operand());
            case Expression.Eval v -> expression(v.operand());
            case Expression.Clone c -> {
                expression(c.operand());
                expression(c.withProperties());
            }
            case Expression.Throw t -> expression(t.operand());
            case Expression.Yield y -> {
                expression(y.key());
                expression(y.value());
            }
            case Expression.YieldFrom y -> {
                if (body.byReference) {
                    throw report.fatal("Cannot use \"yield from\" inside a by-reference generator", e.line());
                }
                expression(y.operand());
            }
            case Expression.Match m -> match(m);
            case Expression.Parenthesized p -> expression(p.operand());
            case Expression.Call c -> {
                expression(c.callee());
                arguments(c.arguments());
            }
            case Expression.New n -> newObject(n);
            case Expression.AnonymousClass c -> program.classes.check(c.body(), body.owner, body);
            case Expression.MethodCall m -> {
                if (m.arguments().firstClass() && isShortCircuited(m)) {
                    throw report.fatal("Cannot combine nullsafe operator with Closure creation", e.line());
                }
                expression(m.base());
                methodName(m.name());
                arguments(m.arguments());
            }
            case Expression.StaticCall c -> staticCall(c);
            case Expression.Closure c -> program.functions.closure(c, body);
            case Expression.ArrowFunction f -> program.functions.arrow(f, body);
        }
    }

    private void all(List<Expression> list) {
        list.forEach(this::expression);
    }

    private void className(Expression.ClassName c) {
        program.symbols.valid(c.name());
        program.symbols.special(c.name(), body);
    }

    private void methodName(Expression name) {
        if (name instanceof Expression.IntLiteral || name instanceof Expression.FloatLiteral) {
            throw report.fatal("Method name must be a string", name.line());
        }
        expression(name);
    }

    private void newObject(Expression.New n) {
        if (n.arguments().firstClass()) {
            throw report.fatal("Cannot create Closure for new expression", n.line());
        }
        if (n.classRef() instanceof Expression.AnonymousClass) {
            arguments(n.arguments());
            className(n.classRef());
            return;
        }
        expression(n.classRef());
        arguments(n.arguments());
    }

    /** What stands for a class: a constant other than a string cannot. */
    private void className(Expression e) {
        Expression plain = e;
        while (plain instanceof Expression.Parenthesized p) {
            plain = p.operand();
        }
        Known known = plain instanceof Expression.ClassName || plain instanceof Expression.AnonymousClass
                ? null
                : program.constants.known(plain);
        if (known != null && known != Known.STRING && known != Known.UNKNOWN) {
            throw report.fatal("Illegal class name", e.line());
        }
        expression(e);
    }

    private void staticCall(Expression.StaticCall c) {
        if (c.classRef() instanceof Expression.StaticProperty p
                && p.classRef() instanceof Expression.ClassName ref
                && ref.name().isSpecialClass()
                && ref.name().text().equalsIgnoreCase("parent")
                && p.name() instanceof Expression.StringLiteral property
                && c.name() instanceof Expression.StringLiteral hook
                && (hook.value().equalsIgnoreCase("get") || hook.value().equalsIgnoreCase("set"))) {
            parentHook(c, property.value(), hook.value());
            return;
        }
        className(c.classRef());
        methodName(c.name());
        arguments(c.arguments());
    }

    /** {@code parent::$property::get()}: only in the hook that it continues. */
    private void parentHook(Expression.StaticCall c, String property, String hook) {
        int line = c.line();
        if (body.owner == null) {
            throw report.fatal("Cannot use \"parent\" when no class scope is active", line);
        }
        if (body.hook == null) {
            throw report.fatal("Must not use parent::$" + property + "::" + hook + "() outside a property hook", line);
        }
        if (!body.property.equals(property)) {
            throw report.fatal(
                    "Must not use parent::$" + property + "::" + hook + "() in a different property ($" + body.property
                            + ")",
                    line);
        }
        if (!body.hook.equalsIgnoreCase(hook)) {
            throw report.fatal(
                    "Must not use parent::$" + property + "::" + hook + "() in a different property hook (" + body.hook
                            + ")",
                    line);
        }
        if (c.arguments().firstClass()) {
            throw report.fatal("Cannot create Closure for parent property hook call", line);
        }
        arguments(c.arguments());
    }

    private void arguments(Expression.Arguments arguments) {
        boolean unpacked = false;
        for (Argument a : arguments.list()) {
            if (a.spread()) {
                unpacked = true;
            } else if (unpacked && a.name() == null) {
                throw report.fatal("Cannot use positional argument after argument unpacking", a.line());
            }
            if (a.value() instanceof Expression.Index i && appends(i)) {
                // Passed by reference, perhaps.
                place(i);
            } else {
                expression(a.value());
            }
        }
    }

    /** Whether there is a {@code []} in a chain of elements. */
    static boolean appends(Expression e) {
        return e instanceof Expression.Index i && (i.index() == null || appends(i.base()))
                || e instanceof Expression.Property p && appends(p.base());
    }

    /** What a function returns by reference is a place. */
    void returned(Expression e) {
        if (body.byReference && appends(e)) {
            place(e);
        } else {
            expression(e);
        }
    }

    private void match(Expression.Match m) {
        expression(m.subject());
        boolean hasDefault = false;
        for (MatchArm arm : m.arms()) {
            if (arm.conditions() == null || arm.conditions().isEmpty()) {
                if (hasDefault) {
                    throw report.fatal("Match expressions may only contain one default arm", arm.line());
                }
                hasDefault = true;
            }
        }
        for (MatchArm arm : m.arms()) {
            if (arm.conditions() != null) {
                all(arm.conditions());
            }
        }
        for (MatchArm arm : m.arms()) {
            expression(arm.body());
        }
    }

    private void array(Expression.ArrayLiteral a) {
        if (a.syntax() == Expression.ArrayLiteral.Syntax.LIST) {
            throw report.fatal("Cannot use list() as standalone expression", a.line());
        }
        for (ArrayItem item : a.items()) {
            if (item == null) {
                throw report.fatal("Cannot use empty array elements in arrays", a.line());
            }
            expression(item.key());
            if (item.spread()) {
                ConstantExpressions.Known known = program.constants.known(item.value());
                if (known != ConstantExpressions.Known.UNKNOWN && known != ConstantExpressions.Known.ARRAY) {
                    throw report.fatal(PhpErrors.notUnpackable(report.languageLevel(), known.valueName()), a.line());
                }
            }
            if (item.byReference()) {
                if (isShortCircuited(item.value())) {
                    throw report.fatal("Cannot take reference of a nullsafe chain", a.line());
                }
                place(item.value());
            } else {
                expression(item.value());
            }
        }
    }

    // ---- places

    private static boolean isThis(Expression e) {
        return e instanceof Expression.Variable v && v.name().equals("this");
    }

    private static boolean isGlobals(Expression e) {
        return e instanceof Expression.Variable v && v.name().equals("GLOBALS");
    }

    /** Whether the chain has a {@code ?->} in it. */
    static boolean isShortCircuited(Expression e) {
        return switch (e) {
            case Expression.Property p -> p.nullsafe() || isShortCircuited(p.base());
            case Expression.MethodCall m -> m.nullsafe() || isShortCircuited(m.base());
            case Expression.Index i -> isShortCircuited(i.base());
            case Expression.StaticProperty p -> isShortCircuited(p.classRef());
            case Expression.StaticCall c -> isShortCircuited(c.classRef());
            case Expression.ClassConstant c -> isShortCircuited(c.classRef());
            case null, default -> false;
        };
    }

    private void ensureWritable(Expression target) {
        switch (target) {
            case Expression.Call c -> throw report.fatal("Can't use function return value in write context", c.line());
            case Expression.MethodCall c ->
                throw report.fatal("Can't use method return value in write context", c.line());
            case Expression.StaticCall c ->
                throw report.fatal("Can't use method return value in write context", c.line());
            default -> {}
        }
        if (isShortCircuited(target)) {
            throw report.fatal("Can't use nullsafe operator in write context", target.line());
        }
        if (isGlobals(target)) {
            throw report.fatal(
                    "$GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax", target.line());
        }
    }

    /** A place that is written to: its parts may append. */
    private void place(Expression e) {
        switch (e) {
            case Expression.Index i -> {
                if (i.index() == null && isGlobals(i.base())) {
                    throw report.fatal("Cannot append to $GLOBALS", e.line());
                }
                place(i.base());
                expression(i.index());
            }
            case Expression.Property p -> {
                place(p.base());
                expression(p.name());
            }
            case Expression.IntLiteral l -> throw temporary(l);
            case Expression.FloatLiteral l -> throw temporary(l);
            case Expression.ArrayLiteral l -> throw temporary(l);
            case Expression.Binary b -> throw temporary(b);
            case Expression.Call c -> {
                refuseCompiled(c);
                expression(c);
            }
            default -> expression(e);
        }
    }

    /** PHP compiles calls of these functions to instructions, whose result is no place. */
    private void refuseCompiled(Expression.Call c) {
        List<Argument> arguments = c.arguments().list();
        if (!(c.callee() instanceof Expression.FunctionName f)
                || f.name().hasGlobalFallback()
                || c.arguments().firstClass()
                || arguments.size() != 1
                || arguments.get(0).spread()
                || arguments.get(0).name() != null) {
            return;
        }
        String name = f.name().text().toLowerCase(Locale.ROOT);
        switch (name.startsWith("\\") ? name.substring(1) : name) {
            case "strlen",
                    "is_null",
                    "is_bool",
                    "is_int",
                    "is_integer",
                    "is_long",
                    "is_float",
                    "is_double",
                    "is_string",
                    "is_array",
                    "is_object",
                    "is_resource",
                    "is_scalar",
                    "boolval",
                    "intval",
                    "floatval",
                    "doubleval",
                    "strval",
                    "count",
                    "sizeof",
                    "get_class",
                    "gettype" ->
                throw report.fatal("Cannot use result of built-in function in write context", c.line());
            default -> {}
        }
    }

    private RuntimeException temporary(Expression e) {
        return report.fatal("Cannot use temporary expression in write context", e.line());
    }

    /** The target of a compound assignment, or of ++ and --. */
    private void written(Expression target) {
        if (isThis(target)) {
            throw report.fatal("Cannot re-assign $this", target.line());
        }
        ensureWritable(target);
        place(target);
    }

    /** A variable that foreach assigns to. */
    void assigned(Expression target, boolean byReference) {
        if (isThis(target)) {
            throw report.fatal("Cannot re-assign $this", target.line());
        }
        ensureWritable(target);
        place(target);
    }

    private void assign(Expression.Assign a) {
        if (isThis(a.target())) {
            throw report.fatal("Cannot re-assign $this", a.line());
        }
        ensureWritable(a.target());
        if (a.target() instanceof Expression.ArrayLiteral list) {
            if (hasReference(list)) {
                Expression value = a.value();
                while (value instanceof Expression.Parenthesized p) {
                    value = p.operand();
                }
                if (!isVariable(value) && !isCall(value)) {
                    throw report.fatal("Cannot assign reference to non referenceable value", a.line());
                }
                if (isShortCircuited(value)) {
                    throw report.fatal("Cannot take reference of a nullsafe chain", a.line());
                }
                if (isVariable(value)) {
                    place(value);
                } else {
                    expression(value);
                }
            } else {
                expression(a.value());
            }
            list(list);
            return;
        }
        place(a.target());
        expression(a.value());
    }

    private void assignReference(Expression.AssignReference a) {
        if (isThis(a.target())) {
            throw report.fatal("Cannot re-assign $this", a.line());
        }
        ensureWritable(a.target());
        if (isShortCircuited(a.source())) {
            throw report.fatal("Cannot take reference of a nullsafe chain", a.line());
        }
        if (isGlobals(a.source())) {
            throw report.fatal("Cannot acquire reference to $GLOBALS", a.line());
        }
        place(a.target());
        if (isVariable(a.source()) || a.source() instanceof Expression.Call) {
            place(a.source());
        } else {
            expression(a.source());
        }
    }

    static boolean isVariable(Expression e) {
        return e instanceof Expression.Variable
                || e instanceof Expression.VariableVariable
                || e instanceof Expression.Index
                || e instanceof Expression.Property
                || e instanceof Expression.StaticProperty;
    }

    private static boolean isCall(Expression e) {
        return e instanceof Expression.Call || e instanceof Expression.MethodCall || e instanceof Expression.StaticCall;
    }

    /** Whether a destructuring binds references. */
    static boolean hasReference(Expression.ArrayLiteral list) {
        for (ArrayItem item : list.items()) {
            if (item != null
                    && (item.byReference() || item.value() instanceof Expression.ArrayLiteral l && hasReference(l))) {
                return true;
            }
        }
        return false;
    }

    /** A destructuring. */
    void list(Expression.ArrayLiteral list) {
        boolean keyed = false;
        for (ArrayItem item : list.items()) {
            if (item != null) {
                keyed = item.key() != null;
                break;
            }
        }
        boolean some = false;
        for (ArrayItem item : list.items()) {
            if (item == null) {
                if (keyed) {
                    throw report.fatal("Cannot use empty array entries in keyed array assignment", list.line());
                }
                continue;
            }
            if (item.spread()) {
                throw report.fatal("Spread operator is not supported in assignments", list.line());
            }
            some = true;
            if (keyed != (item.key() != null)) {
                throw report.fatal("Cannot mix keyed and unkeyed array entries in assignments", list.line());
            }
            expression(item.key());
            target(item, list);
        }
        if (!some) {
            throw report.fatal("Cannot use empty list", list.line());
        }
    }

    private void target(ArrayItem item, Expression.ArrayLiteral list) {
        Expression target = item.value();
        if (target instanceof Expression.ArrayLiteral inner) {
            if (inner.syntax() == Expression.ArrayLiteral.Syntax.ARRAY) {
                throw report.fatal("Cannot assign to array(), use [] instead", list.line());
            }
            if (inner.syntax() != list.syntax()) {
                throw report.fatal("Cannot mix [] and list()", list.line());
            }
            list(inner);
            return;
        }
        Expression root = target;
        while (root instanceof Expression.Index || root instanceof Expression.Property) {
            root = root instanceof Expression.Index i ? i.base() : ((Expression.Property) root).base();
        }
        boolean writable = root instanceof Expression.Variable
                || root instanceof Expression.VariableVariable
                || root instanceof Expression.StaticProperty;
        if (!writable) {
            throw report.fatal("Assignments can only happen to writable values", list.line());
        }
        assigned(target, item.byReference());
    }

    private void isset(Expression e) {
        Expression target = e;
        if (!isVariable(target)) {
            throw report.fatal(
                    "Cannot use isset() on the result of an expression (you can use \"null !== expression\" instead)",
                    e.line());
        }
        expression(target);
    }

    void unset(Expression target) {
        ensureWritable(target);
        if (target instanceof Expression.Index i && i.index() == null) {
            throw report.fatal("Cannot use [] for unsetting", target.line());
        }
        if (isThis(target)) {
            throw report.fatal("Cannot unset $this", target.line());
        }
        place(target);
    }
}
