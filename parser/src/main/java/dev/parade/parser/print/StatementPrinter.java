package dev.parade.parser.print;

import dev.parade.parser.ast.CatchClause;
import dev.parade.parser.ast.DeclareDirective;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.StaticVariable;
import dev.parade.parser.ast.SwitchCase;
import dev.parade.parser.ast.UseItem;
import java.util.List;

/**
 * Prints statements.
 *
 * <p>Inline HTML follows a closing tag, and a closing tag is a semicolon: it must be the one that ends the statement before,
 * or there would be an empty statement more. That is what the terminator is for.
 */
public final class StatementPrinter {
    private static final String SEMICOLON = ";";
    private static final String CLOSING_TAG = " ?>\n";

    private final Output out;
    private final DeclarationPrinter declarations;
    private final ExpressionPrinter expressions;

    /** Prints source. */
    public StatementPrinter() {
        this(false);
    }

    /** Prints source, or the text of a message. */
    public StatementPrinter(boolean isMessage) {
        out = new Output(isMessage);
        declarations = new DeclarationPrinter(out, this);
        expressions = declarations.expressions();
    }

    /** What was printed so far. */
    public String text() {
        return out.toString();
    }

    /** A file: it starts outside of {@code <?php}. */
    public void program(List<Statement> list) {
        if (list.isEmpty() || !(list.get(0) instanceof Statement.InlineHtml)) {
            out.append("<?php");
            out.newLine();
        }
        statements(list);
    }

    /** An expression by itself. */
    public void expression(Expression expression) {
        expressions.print(expression);
    }

    /** Statements, one after the other. */
    public void statements(List<Statement> list) {
        if (out.isMessage) {
            list.forEach(this::messageStatement);
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            boolean html = i + 1 < list.size() && list.get(i + 1) instanceof Statement.InlineHtml;
            statement(list.get(i), html ? CLOSING_TAG : SEMICOLON);
            if (!html) {
                out.newLine();
            }
        }
    }

    // PHP's tree has lists where the source has blocks, and one statement for each variable.
    private void messageStatement(Statement statement) {
        switch (statement) {
            case Statement.Nothing s -> {}
            case Statement.Block s -> statements(s.statements());
            case Statement.Echo s
            when s.operands().size() > 1 ->
                s.operands().forEach(o -> messageStatement(new Statement.Echo(List.of(o), s.position())));
            case Statement.Global s
            when s.variables().size() > 1 ->
                s.variables().forEach(v -> messageStatement(new Statement.Global(List.of(v), s.position())));
            case Statement.StaticVariables s
            when s.variables().size() > 1 ->
                s.variables().forEach(v -> messageStatement(new Statement.StaticVariables(List.of(v), s.position())));
            default -> {
                statement(statement, SEMICOLON);
                out.newLine();
                if (statement instanceof Statement.FunctionDeclaration
                        || statement instanceof Statement.ClassDeclaration) {
                    out.newLine();
                }
            }
        }
    }

    void block(List<Statement> list) {
        out.append("{");
        out.newLine();
        out.indent();
        statements(list);
        out.outdent();
        out.append("}");
    }

    private void end(String terminator) {
        if (terminator.equals(SEMICOLON)) {
            out.append(terminator);
        } else {
            out.raw(terminator);
        }
    }

    private void statement(Statement statement, String terminator) {
        switch (statement) {
            case Statement.InlineHtml s -> {
                out.raw(s.text()).raw("<?php");
                if (!terminator.equals(SEMICOLON)) {
                    out.raw(terminator);
                }
            }
            case Statement.Echo s -> {
                out.append("echo ");
                expressions.list(s.operands());
                end(terminator);
            }
            case Statement.ExpressionStatement s -> {
                expressions.print(s.expression());
                end(terminator);
            }
            case Statement.Block s -> block(s.statements());
            case Statement.Nothing s -> end(terminator);
            case Statement.If s -> ifStatement(s, terminator);
            case Statement.While s -> {
                out.append("while (");
                expressions.print(s.condition());
                out.append(")");
                body(s.body(), "endwhile", terminator);
            }
            case Statement.DoWhile s -> {
                out.append("do");
                body(s.body(), "", SEMICOLON);
                out.append(" while (");
                expressions.print(s.condition());
                out.append(")");
                end(terminator);
            }
            case Statement.For s -> {
                out.append("for (");
                expressions.list(s.init());
                out.append("; ");
                expressions.list(s.conditions());
                out.append("; ");
                expressions.list(s.updates());
                out.append(")");
                body(s.body(), "endfor", terminator);
            }
            case Statement.Foreach s -> foreach(s, terminator);
            case Statement.Switch s -> switchStatement(s, terminator);
            case Statement.Break s -> simple("break", s.levels() == 1 ? null : String.valueOf(s.levels()), terminator);
            case Statement.Continue s ->
                simple("continue", s.levels() == 1 ? null : String.valueOf(s.levels()), terminator);
            case Statement.Return s -> {
                out.append("return");
                if (s.operand() != null) {
                    out.append(" ");
                    expressions.print(s.operand());
                }
                end(terminator);
            }
            case Statement.Try s -> tryStatement(s);
            case Statement.Goto s -> simple("goto", s.label(), terminator);
            case Statement.Label s -> out.append(s.name() + ":");
            case Statement.Global s -> {
                out.append("global ");
                expressions.list(s.variables());
                end(terminator);
            }
            case Statement.StaticVariables s -> staticVariables(s, terminator);
            case Statement.Unset s -> {
                out.append("unset(");
                expressions.list(s.targets());
                out.append(")");
                end(terminator);
            }
            case Statement.Declare s -> declare(s, terminator);
            case Statement.Namespace s -> namespace(s, terminator);
            case Statement.Use s -> use(s, terminator);
            case Statement.Constants s -> {
                declarations.doc(s.items().get(0).docComment());
                declarations.attributes(s.attributes(), true);
                out.append("const ");
                declarations.constantItems(s.items());
                end(terminator);
            }
            case Statement.FunctionDeclaration s -> declarations.function(s);
            case Statement.ClassDeclaration s -> declarations.classBody(s.body(), null);
            case Statement.HaltCompiler s -> out.append("__halt_compiler();");
        }
    }

    private void simple(String word, String operand, String terminator) {
        out.append(operand == null ? word : word + " " + operand);
        end(terminator);
    }

    // The body of a loop or branch. A block that HTML follows takes the alternative syntax, which ends with a
    // terminator.
    private void body(Statement body, String endWord, String terminator) {
        if (out.isMessage) {
            out.append(" ");
            block(List.of(body));
        } else if (body instanceof Statement.Block block && !terminator.equals(SEMICOLON)) {
            alternative(block.statements());
            out.append(endWord);
            end(terminator);
        } else {
            out.append(" ");
            statement(body, terminator);
        }
    }

    private void alternative(List<Statement> list) {
        out.append(":");
        out.newLine();
        out.indent();
        statements(list);
        out.outdent();
    }

    private void ifStatement(Statement.If s, String terminator) {
        Statement last = s;
        boolean blocks = true;
        while (last instanceof Statement.If branch) {
            blocks &= branch.then() instanceof Statement.Block;
            last = branch.otherwise() == null ? branch.then() : branch.otherwise();
            if (branch.otherwise() == null) {
                break;
            }
        }
        if (!terminator.equals(SEMICOLON) && blocks && last instanceof Statement.Block) {
            alternativeIf(s, terminator);
            return;
        }
        out.append("if (");
        expressions.print(s.condition());
        out.append(")");
        if (out.isMessage) {
            messageBranches(s);
            return;
        }
        out.append(" ");
        if (s.otherwise() == null) {
            statement(s.then(), terminator);
            return;
        }
        if (endsWithOpenIf(s.then())) {
            block(List.of(s.then()));
        } else {
            statement(s.then(), SEMICOLON);
        }
        if (s.otherwise() instanceof Statement.If) {
            out.append(" else");
            ifStatement((Statement.If) s.otherwise(), terminator);
        } else {
            out.append(" else ");
            statement(s.otherwise(), terminator);
        }
    }

    private void messageBranches(Statement.If s) {
        body(s.then(), "", SEMICOLON);
        if (s.otherwise() instanceof Statement.If next) {
            // The tree does not tell elseif from else if, but from the one to the condition is farther.
            int distance = next.condition().position().start() - next.position().start();
            out.append(distance > "elseif".length() ? " else" : " else ");
            ifStatement(next, SEMICOLON);
        } else if (s.otherwise() != null) {
            out.append(" else");
            body(s.otherwise(), "", SEMICOLON);
        }
    }

    private void alternativeIf(Statement.If s, String terminator) {
        String word = "if (";
        Statement at = s;
        while (at instanceof Statement.If branch) {
            out.append(word);
            expressions.print(branch.condition());
            out.append(")");
            alternative(guarded(((Statement.Block) branch.then()).statements(), branch.otherwise() != null));
            word = "elseif (";
            at = branch.otherwise();
        }
        if (at instanceof Statement.Block block) {
            out.append("else");
            alternative(block.statements());
        }
        out.append("endif");
        end(terminator);
    }

    // An if without else before an else of the alternative syntax would take it: braces end it.
    private static List<Statement> guarded(List<Statement> list, boolean elseFollows) {
        if (!elseFollows || list.isEmpty() || !endsWithOpenIf(list.get(list.size() - 1))) {
            return list;
        }
        List<Statement> copy = new java.util.ArrayList<>(list);
        Statement last = copy.remove(copy.size() - 1);
        copy.add(new Statement.Block(List.of(last), last.position()));
        return copy;
    }

    private static boolean endsWithOpenIf(Statement statement) {
        return switch (statement) {
            case Statement.If s -> s.otherwise() == null || endsWithOpenIf(s.otherwise());
            case Statement.While s -> endsWithOpenIf(s.body());
            case Statement.For s -> endsWithOpenIf(s.body());
            case Statement.Foreach s -> endsWithOpenIf(s.body());
            case Statement.Declare s -> s.body() != null && endsWithOpenIf(s.body());
            default -> false;
        };
    }

    private void foreach(Statement.Foreach s, String terminator) {
        out.append("foreach (");
        expressions.print(s.subject());
        out.append(" as ");
        if (s.key() != null) {
            expressions.print(s.key());
            out.append(" => ");
        }
        out.append(s.byReference() ? "&" : "");
        expressions.print(s.value());
        out.append(")");
        body(s.body(), "endforeach", terminator);
    }

    private void switchStatement(Statement.Switch s, String terminator) {
        boolean alternative = !terminator.equals(SEMICOLON);
        out.append("switch (");
        expressions.print(s.subject());
        out.append(alternative ? "):" : ") {");
        out.newLine();
        out.indent();
        for (SwitchCase arm : s.cases()) {
            if (arm.condition() == null) {
                out.append("default");
            } else {
                out.append("case ");
                expressions.print(arm.condition());
            }
            if (!arm.body().isEmpty() && arm.body().get(0) instanceof Statement.InlineHtml) {
                out.raw(CLOSING_TAG);
            } else {
                out.append(":");
                out.newLine();
            }
            out.indent();
            statements(arm.body());
            out.outdent();
        }
        out.outdent();
        if (alternative) {
            out.append("endswitch");
            end(terminator);
        } else {
            out.append("}");
        }
    }

    private void tryStatement(Statement.Try s) {
        out.append("try ");
        block(s.body());
        for (CatchClause clause : s.catches()) {
            out.append(" catch (");
            String separator = "";
            for (Name type : clause.types()) {
                out.append(separator);
                expressions.name(type);
                separator = out.isMessage ? "|" : " | ";
            }
            out.append(clause.variable() == null ? ") " : " $" + clause.variable() + ") ");
            block(clause.body());
        }
        if (s.finallyBody() != null) {
            out.append(" finally ");
            block(s.finallyBody());
        }
    }

    private void staticVariables(Statement.StaticVariables s, String terminator) {
        String separator = "static ";
        for (StaticVariable variable : s.variables()) {
            out.append(separator + "$" + variable.name());
            if (variable.value() != null) {
                out.append(" = ");
                expressions.print(variable.value());
            }
            separator = ", ";
        }
        end(terminator);
    }

    private void declare(Statement.Declare s, String terminator) {
        String separator = "declare(";
        for (DeclareDirective directive : s.directives()) {
            out.append(separator + directive.name());
            out.append("=", " = ");
            expressions.print(directive.value());
            separator = ", ";
        }
        out.append(")");
        if (s.body() == null) {
            end(terminator);
        } else {
            body(s.body(), "enddeclare", terminator);
        }
    }

    private void namespace(Statement.Namespace s, String terminator) {
        out.append(s.name().isEmpty() ? "namespace" : "namespace " + s.name());
        if (s.braced()) {
            out.append(" ");
            block(s.statements());
            return;
        }
        boolean html = !s.statements().isEmpty() && s.statements().get(0) instanceof Statement.InlineHtml;
        end(html ? CLOSING_TAG : SEMICOLON);
        if (!html) {
            out.newLine();
        }
        statements(s.statements());
    }

    private void use(Statement.Use s, String terminator) {
        List<UseItem> items = s.items();
        Statement.Use.Kind kind = items.get(0).kind();
        boolean mixed = items.stream().anyMatch(item -> item.kind() != kind);
        String prefix = mixed ? commonNamespace(items) : "";
        out.append(mixed ? "use " + prefix + "{" : "use " + word(kind));
        String separator = "";
        for (UseItem item : items) {
            String name = item.name().text().substring(prefix.length());
            out.append(separator + (mixed ? word(item.kind()) : "") + name);
            out.append(item.alias() == null ? "" : " as " + item.alias());
            separator = ", ";
        }
        out.append(mixed ? "}" : "");
        end(terminator);
    }

    private static String word(Statement.Use.Kind kind) {
        return switch (kind) {
            case CLASS -> "";
            case FUNCTION -> "function ";
            case CONSTANT -> "const ";
        };
    }

    private static String commonNamespace(List<UseItem> items) {
        String first = items.get(0).name().text();
        String prefix = first.substring(0, first.lastIndexOf('\\') + 1);
        for (UseItem item : items) {
            while (!item.name().text().startsWith(prefix)) {
                prefix = prefix.substring(0, prefix.lastIndexOf('\\', prefix.length() - 2) + 1);
            }
        }
        return prefix;
    }
}
