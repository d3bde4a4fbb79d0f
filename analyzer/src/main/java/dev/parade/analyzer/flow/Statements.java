package dev.parade.analyzer.flow;

import dev.parade.analyzer.effects.Fact;
import dev.parade.analyzer.effects.Subject;
import dev.parade.analyzer.effects.Value;
import dev.parade.analyzer.program.CodeUnit;
import dev.parade.catalog.Effect;
import dev.parade.parser.ast.CatchClause;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.StaticVariable;
import dev.parade.parser.ast.SwitchCase;
import java.util.List;

/** What statements do. */
final class Statements {
    private final UnitScan scan;
    private int depth;

    Statements(UnitScan scan) {
        this.scan = scan;
    }

    void all(List<Statement> statements) {
        if (statements != null) {
            statements.forEach(this::one);
        }
    }

    private void nested(Statement statement) {
        if (statement != null) {
            depth++;
            one(statement);
            depth--;
        }
    }

    private void nested(List<Statement> statements) {
        depth++;
        all(statements);
        depth--;
    }

    private void values(List<Expression> expressions) {
        expressions.forEach(this::value);
    }

    private Value value(Expression expression) {
        return expression == null ? Value.NOTHING : scan.expressions().value(expression);
    }

    private void one(Statement statement) {
        int line = statement.line();
        switch (statement) {
            case Statement.InlineHtml it -> scan.effect(Effect.OUTPUT, line, "inline HTML");
            case Statement.Echo it -> {
                for (Expression operand : it.operands()) {
                    scan.protocols().string(value(operand), line);
                }
                scan.effect(Effect.OUTPUT, line, "echo");
            }
            case Statement.ExpressionStatement it -> value(it.expression());
            case Statement.Block it -> nested(it.statements());
            case Statement.If it -> {
                value(it.condition());
                nested(it.then());
                nested(it.otherwise());
            }
            case Statement.While it -> {
                value(it.condition());
                nested(it.body());
            }
            case Statement.DoWhile it -> {
                nested(it.body());
                value(it.condition());
            }
            case Statement.For it -> {
                values(it.init());
                values(it.conditions());
                values(it.updates());
                nested(it.body());
            }
            case Statement.Foreach it -> foreach(it);
            case Statement.Switch it -> {
                Value subject = value(it.subject());
                for (SwitchCase branch : it.cases()) {
                    if (branch.condition() != null) {
                        scan.protocols().looseComparison(subject, value(branch.condition()), branch.line());
                    }
                    nested(branch.body());
                }
            }
            case Statement.Return it -> {
                if (it.operand() != null) {
                    scan.returned(value(it.operand()));
                    if (scan.unit().signature() != null
                            && scan.unit().signature().byReference()) {
                        // The caller can write through what it gets.
                        scan.places()
                                .written(it.operand())
                                .forEach(fact -> scan.fact(fact, line, "returns a reference"));
                    }
                }
            }
            case Statement.Try it -> {
                nested(it.body());
                for (CatchClause clause : it.catches()) {
                    caught(clause);
                    nested(clause.body());
                }
                nested(it.finallyBody());
            }
            case Statement.Global it -> {
                for (Expression variable : it.variables()) {
                    global(variable, line);
                }
            }
            case Statement.StaticVariables it -> it.variables().forEach(this::staticVariable);
            case Statement.Unset it ->
                it.targets().forEach(target -> scan.places().unset(target, line));
            case Statement.Declare it -> {
                if (it.directives().stream()
                        .anyMatch(directive -> directive.name().equalsIgnoreCase("ticks"))) {
                    scan.owe(line, "no tick function is registered");
                }
                nested(it.body());
            }
            case Statement.Namespace it -> all(it.statements());
            case Statement.Constants it -> {
                it.items().forEach(item -> value(item.value()));
                scan.effect(Effect.WRITES_GLOBAL, line, "defines a constant");
            }
            case Statement.FunctionDeclaration it -> declares("function " + it.fullName() + "()", line);
            case Statement.ClassDeclaration it -> declares("class " + it.body().fullName(), line);
            case Statement.Break it -> {}
            case Statement.Continue it -> {}
            case Statement.Goto it -> {}
            case Statement.Label it -> {}
            case Statement.Use it -> {}
            case Statement.Nothing it -> {}
            case Statement.HaltCompiler it -> {}
        }
    }

    /** What a file declares at its top level is there before its code runs; elsewhere it is declared when it is reached. */
    private void declares(String what, int line) {
        if (scan.unit().kind() != CodeUnit.Kind.MAIN || depth > 0) {
            scan.effect(Effect.WRITES_GLOBAL, line, "declares " + what);
        }
    }

    private void foreach(Statement.Foreach it) {
        Value subject = value(it.subject());
        Value element = scan.protocols().iterate(subject, it.subject().line());
        if (it.byReference()) {
            scan.places().referenceToElement(it.value(), it.subject(), it.line());
        } else {
            scan.places().write(it.value(), element, it.line());
        }
        if (it.key() != null) {
            scan.places().write(it.key(), Value.SCALARS.join(Value.STRINGS), it.line());
        }
        nested(it.body());
    }

    private void caught(CatchClause clause) {
        if (clause.variable() != null) {
            Value caught = Value.NOTHING;
            for (Name type : clause.types()) {
                caught = caught.join(scan.context().types().instance(type.resolved(), Subject.OTHER));
            }
            scan.places().write(new Expression.Variable(clause.variable(), clause.position()), caught, clause.line());
        }
    }

    private void global(Expression variable, int line) {
        if (variable instanceof Expression.Variable plain) {
            scan.effect(Effect.READS_GLOBAL, line, "global $" + plain.name());
            scan.scope().assign(plain.name(), Value.UNKNOWN);
            scan.scope().share(plain.name(), Fact.of(Effect.WRITES_GLOBAL));
        } else {
            value(variable);
            scan.scope().assignAny();
            scan.effect(Effect.READS_GLOBAL, line, "global of a name made at run time");
            scan.effect(Effect.WRITES_GLOBAL, line, "global of a name made at run time");
        }
    }

    private void staticVariable(StaticVariable variable) {
        String name = variable.name();
        scan.effect(Effect.READS_STATIC, variable.line(), "static $" + name);
        scan.effect(Effect.WRITES_STATIC, variable.line(), "static $" + name + " is kept between calls");
        value(variable.value());
        scan.scope().assign(name, Value.UNKNOWN);
        scan.scope().share(name, Fact.of(Effect.WRITES_STATIC));
    }
}
