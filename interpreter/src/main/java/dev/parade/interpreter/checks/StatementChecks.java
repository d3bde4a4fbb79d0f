package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CodeBody.Finally;
import dev.parade.interpreter.checks.CodeBody.Jump;
import dev.parade.interpreter.checks.CodeBody.Loop;
import dev.parade.interpreter.checks.CodeBody.Place;
import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.parser.ast.CatchClause;
import dev.parade.parser.ast.ConstantItem;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.StaticVariable;
import dev.parade.parser.ast.SwitchCase;
import java.util.List;
import java.util.Locale;

/** Statements of one body of code. */
final class StatementChecks {
    private final ProgramChecks program;
    private final Report report;
    private final CodeBody body;
    private final ExpressionChecks expressions;

    StatementChecks(ProgramChecks program, CodeBody body) {
        this.program = program;
        this.report = program.report;
        this.body = body;
        this.expressions = new ExpressionChecks(program, body);
    }

    ExpressionChecks expressions() {
        return expressions;
    }

    void all(List<Statement> statements) {
        for (Statement s : statements) {
            if (body.kind == CodeBody.Kind.FILE) {
                program.outsideNamespace(s);
            }
            statement(s);
            if (s instanceof Statement.HaltCompiler) {
                break;
            }
        }
    }

    private void nested(Statement s) {
        if (s != null) {
            statement(s);
        }
    }

    private void expr(Expression e) {
        if (e != null) {
            expressions.expression(e);
        }
    }

    private void statement(Statement s) {
        switch (s) {
            case Statement.InlineHtml ignored -> {}
            case Statement.Nothing ignored -> {}
            case Statement.Echo e -> e.operands().forEach(this::expr);
            case Statement.ExpressionStatement e -> expr(e.expression());
            case Statement.Block b -> b.statements().forEach(this::statement);
            case Statement.If i -> {
                expr(i.condition());
                nested(i.then());
                nested(i.otherwise());
            }
            case Statement.While w -> {
                expr(w.condition());
                loop(w.body(), false);
            }
            case Statement.DoWhile w -> {
                loop(w.body(), false);
                expr(w.condition());
            }
            case Statement.For f -> {
                f.init().forEach(this::expr);
                loop(f.body(), false);
                f.updates().forEach(this::expr);
                f.conditions().forEach(this::expr);
            }
            case Statement.Foreach f -> foreach(f);
            case Statement.Switch w -> switchStatement(w);
            case Statement.Break b -> leave("break", b.levels(), b.line());
            case Statement.Continue c -> leave("continue", c.levels(), c.line());
            case Statement.Return r -> returnStatement(r);
            case Statement.Try t -> tryStatement(t);
            case Statement.Goto g -> body.jumps.add(new Jump(g.label(), body.here(), g.line()));
            case Statement.Label l -> {
                if (body.labels.putIfAbsent(l.name(), body.here()) != null) {
                    throw report.fatal("Label '" + l.name() + "' already defined", l.line());
                }
            }
            case Statement.Global g -> g.variables().forEach(this::global);
            case Statement.StaticVariables v -> v.variables().forEach(this::staticVariable);
            case Statement.Unset u -> u.targets().forEach(expressions::unset);
            case Statement.Declare d -> {
                program.declare(d);
                nested(d.body());
            }
            case Statement.Namespace n -> program.namespace(n, this);
            case Statement.Use u -> u.items().forEach(program.symbols::use);
            case Statement.Constants c -> {
                if (c.items().size() > 1 && !c.attributes().isEmpty()) {
                    throw report.fatal(
                            "Cannot apply attributes to multiple constants at once",
                            c.items().get(0).line());
                }
                c.items().forEach(this::constant);
                program.attributes.check(
                        c.attributes(),
                        AttributeChecks.CONSTANT,
                        0,
                        null,
                        body,
                        expressions,
                        c.items().get(0).line());
            }
            case Statement.FunctionDeclaration f -> program.functions.declared(f);
            case Statement.ClassDeclaration c -> {
                if (body.owner != null) {
                    throw report.fatal("Class declarations may not be nested", c.line());
                }
                program.classes.check(c.body(), null, body);
            }
            case Statement.HaltCompiler h -> program.haltCompiler(h);
        }
    }

    private void loop(Statement inner, boolean isSwitch) {
        Loop outer = body.loop;
        body.loop = new Loop(outer, isSwitch, body.within);
        nested(inner);
        body.loop = outer;
    }

    private void foreach(Statement.Foreach f) {
        expr(f.subject());
        boolean byReference = f.byReference();
        if (f.value() instanceof Expression.ArrayLiteral list) {
            expressions.list(list);
            byReference |= ExpressionChecks.hasReference(list);
        } else {
            expressions.assigned(f.value(), byReference);
        }
        if (f.key() != null) {
            expressions.assigned(f.key(), false);
        }
        loop(f.body(), false);
    }

    private void switchStatement(Statement.Switch w) {
        expr(w.subject());
        boolean hasDefault = false;
        for (SwitchCase c : w.cases()) {
            if (c.condition() == null) {
                if (hasDefault) {
                    throw report.fatal("Switch statements may only contain one default clause", c.line());
                }
                hasDefault = true;
            } else {
                expr(c.condition());
            }
        }
        Loop outer = body.loop;
        body.loop = new Loop(outer, true, body.within);
        for (SwitchCase c : w.cases()) {
            c.body().forEach(this::statement);
        }
        body.loop = outer;
    }

    private void leave(String word, int levels, int line) {
        if (body.loop == null) {
            throw report.fatal("'" + word + "' not in the 'loop' or 'switch' context", line);
        }
        Loop target = body.loop;
        for (int i = 1; i < levels && target != null; i++) {
            target = target.parent();
        }
        if (target == null) {
            throw report.fatal("Cannot '" + word + "' " + levels + " level" + (levels == 1 ? "" : "s"), line);
        }
        if (!Finally.encloses(body.within, target.within())) {
            throw report.fatal("jump out of a finally block is disallowed", line);
        }
        if (word.equals("continue") && target.isSwitch()) {
            String count = levels == 1 ? "" : " " + levels;
            String message = "\"continue" + count + "\" targeting switch is equivalent to \"break" + count + "\"";
            if (target.parent() != null) {
                message += ". Did you mean to use \"continue " + (levels + 1) + "\"?";
            }
            report.warning(message, line);
        }
    }

    /** Looks for the labels of all gotos, once the body has been seen. */
    void resolveJumps() {
        for (Jump jump : body.jumps) {
            Place to = body.labels.get(jump.label());
            if (to == null) {
                throw report.fatal("'goto' to undefined label '" + jump.label() + "'", jump.line());
            }
            Loop at = jump.from().loop();
            while (at != to.loop()) {
                if (at == null) {
                    throw report.fatal("'goto' into loop or switch statement is disallowed", jump.line());
                }
                at = at.parent();
            }
            if (!Finally.encloses(to.within(), jump.from().within())) {
                throw report.fatal("jump into a finally block is disallowed", jump.line());
            }
            if (!Finally.encloses(jump.from().within(), to.within())) {
                throw report.fatal("jump out of a finally block is disallowed", jump.line());
            }
        }
    }

    private void returnStatement(Statement.Return r) {
        Expression value = r.operand();
        if (value != null) {
            expressions.returned(value);
            if (body.byReference && !body.generator && ExpressionChecks.isShortCircuited(value)) {
                throw report.fatal("Cannot take reference of a nullsafe chain", r.line());
            }
        }
        if (body.generator || body.returns == null) {
            return;
        }
        TypeConstraint type = body.returns;
        String what = body.owner != null ? "method" : "function";
        if ((type.mask() & TypeConstraint.VOID) != 0) {
            if (value == null) {
                return;
            }
            boolean isNull = program.constants.known(value) == ConstantExpressions.Known.NULL;
            throw report.fatal(
                    "A void " + what + " must not return a value"
                            + (isNull ? " (did you mean \"return;\" instead of \"return null;\"?)" : ""),
                    r.line());
        }
        if ((type.mask() & TypeConstraint.NEVER) != 0) {
            throw report.fatal("A never-returning " + what + " must not return", r.line());
        }
        if (value == null) {
            throw report.fatal(
                    "A " + what + " with return type must return a value"
                            + (type.allowsNull() ? " (did you mean \"return null;\" instead of \"return;\"?)" : ""),
                    r.line());
        }
    }

    private void tryStatement(Statement.Try t) {
        if (t.catches().isEmpty() && t.finallyBody() == null) {
            throw report.fatal("Cannot use try without catch or finally", t.line());
        }
        t.body().forEach(this::statement);
        for (CatchClause c : t.catches()) {
            for (Name name : c.types()) {
                if (name.isSpecialClass()) {
                    throw report.fatal("Bad class name in the catch statement", name.line());
                }
            }
            if ("this".equals(c.variable())) {
                throw report.fatal("Cannot re-assign $this", c.line());
            }
            c.body().forEach(this::statement);
        }
        if (t.finallyBody() != null) {
            Finally outer = body.within;
            Loop outerLoop = body.loop;
            body.within = new Finally(outer);
            t.finallyBody().forEach(this::statement);
            body.within = outer;
            body.loop = outerLoop;
        }
    }

    private void global(Expression e) {
        if (e instanceof Expression.Variable v) {
            if (v.name().equals("this")) {
                throw report.fatal("Cannot use $this as global variable", e.line());
            }
            if (SymbolChecks.AUTO_GLOBALS.contains(v.name())) {
                throw report.fatal("Cannot use auto-global as global variable", e.line());
            }
        } else if (e instanceof Expression.VariableVariable v) {
            expr(v.name());
        }
    }

    private void staticVariable(StaticVariable v) {
        if (v.name().equals("this")) {
            throw report.fatal("Cannot use $this as static variable", v.line());
        }
        if (report.languageLevel() >= 83) {
            if (!body.statics.add(v.name())) {
                throw report.fatal("Duplicate declaration of static variable $" + v.name(), v.line());
            }
            expr(v.value());
        } else {
            program.constants.check(v.value(), true, body, expressions);
        }
    }

    private void constant(ConstantItem c) {
        program.constants.check(c.value(), true, body, expressions);
        String full = c.fullName().resolved();
        switch (c.name().toLowerCase(Locale.ROOT)) {
            case "true", "false", "null" ->
                throw report.fatal("Cannot redeclare constant '" + c.name() + "'", c.line());
            default -> {}
        }
        if (c.name().equals("__COMPILER_HALT_OFFSET__")) {
            throw report.fatal("Cannot redeclare constant '" + c.name() + "'", c.line());
        }
        program.symbols.declare(Statement.Use.Kind.CONSTANT, c.name(), full, c.line());
    }
}
