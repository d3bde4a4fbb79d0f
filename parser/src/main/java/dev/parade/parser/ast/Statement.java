package dev.parade.parser.ast;

import java.util.List;

/** A statement. Alternative syntax ({@code if: … endif;}) gives the same tree. Optional parts are Java null. */
public sealed interface Statement extends Node {
    /** Text outside of {@code <?php … ?>}. */
    record InlineHtml(String text, Position position) implements Statement {}

    /** {@code echo a, b} and {@code <?= a ?>}. */
    record Echo(List<Expression> operands, Position position) implements Statement {}

    /** An expression for its effect. */
    record ExpressionStatement(Expression expression, Position position) implements Statement {}

    /** {@code { … }}. */
    record Block(List<Statement> statements, Position position) implements Statement {}

    /** {@code ;}. */
    record Nothing(Position position) implements Statement {}

    /** {@code elseif} is an If in {@code otherwise}. */
    record If(Expression condition, Statement then, Statement otherwise, Position position) implements Statement {}

    /** {@code while}. */
    record While(Expression condition, Statement body, Position position) implements Statement {}

    /** {@code do … while}. */
    record DoWhile(Statement body, Expression condition, Position position) implements Statement {}

    /** {@code for}. */
    record For(
            List<Expression> init,
            List<Expression> conditions,
            List<Expression> updates,
            Statement body,
            Position position)
            implements Statement {}

    /** {@code foreach}; key may be null; value may be an ArrayLiteral. */
    record Foreach(
            Expression subject,
            Expression key,
            Expression value,
            boolean byReference,
            Statement body,
            Position position)
            implements Statement {}

    /** {@code switch}. */
    record Switch(Expression subject, List<SwitchCase> cases, Position position) implements Statement {}

    /** {@code break n}. */
    record Break(int levels, Position position) implements Statement {}

    /** {@code continue n}. */
    record Continue(int levels, Position position) implements Statement {}

    /** {@code return}; operand may be null. */
    record Return(Expression operand, Position position) implements Statement {}

    /** {@code try}; finallyBody may be null. */
    record Try(List<Statement> body, List<CatchClause> catches, List<Statement> finallyBody, Position position)
            implements Statement {}

    /** {@code goto}. */
    record Goto(String label, Position position) implements Statement {}

    /** {@code label:}. */
    record Label(String name, Position position) implements Statement {}

    /** {@code global $a}; names are Variables or VariableVariables. */
    record Global(List<Expression> variables, Position position) implements Statement {}

    /** {@code static $a = 1}. */
    record StaticVariables(List<StaticVariable> variables, Position position) implements Statement {}

    /** {@code unset(a, b)}. */
    record Unset(List<Expression> targets, Position position) implements Statement {}

    /** {@code declare(...)}; body null for the form that ends with a semicolon. */
    record Declare(List<DeclareDirective> directives, Statement body, Position position) implements Statement {}

    /** A namespace; name empty for {@code namespace {…}}; statements are those up to the next one. */
    record Namespace(String name, boolean braced, List<Statement> statements, Position position) implements Statement {}

    /** Imports. */
    record Use(List<UseItem> items, Position position) implements Statement {
        /** What is imported. */
        public enum Kind {
            CLASS,
            FUNCTION,
            CONSTANT
        }
    }

    /** {@code const A = 1} outside of classes. */
    record Constants(List<ConstantItem> items, List<AttributeGroup> attributes, Position position)
            implements Statement {}

    /** A named function. */
    record FunctionDeclaration(
            String name, String fullName, FunctionSignature signature, List<Statement> body, Position position)
            implements Statement {}

    /** A named class, interface, trait or enum. */
    record ClassDeclaration(ClassBody body, Position position) implements Statement {}

    /** {@code __halt_compiler();}. */
    record HaltCompiler(Position position) implements Statement {}
}
