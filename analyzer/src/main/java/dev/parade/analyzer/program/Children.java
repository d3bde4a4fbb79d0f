package dev.parade.analyzer.program;

import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.ArrayItem;
import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.CatchClause;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.ConstantItem;
import dev.parade.parser.ast.DeclareDirective;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.MatchArm;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.PropertyHook;
import dev.parade.parser.ast.PropertyItem;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.StaticVariable;
import dev.parade.parser.ast.SwitchCase;
import dev.parade.parser.ast.TraitAdaptation;
import dev.parade.parser.ast.TypeNode;
import dev.parade.parser.ast.UseItem;
import java.util.List;
import java.util.function.Consumer;

/** The nodes directly below a node, in source order; names and types are left out, they hold no code. */
public final class Children {
    private final Consumer<Node> action;

    private Children(Consumer<Node> action) {
        this.action = action;
    }

    /** Calls the action for each. */
    public static void forEach(Node node, Consumer<Node> action) {
        new Children(action).of(node);
    }

    private void of(Node node) {
        switch (node) {
            case Program program -> all(program.statements());
            case Statement statement -> statement(statement);
            case Expression expression -> expression(expression);
            case Member member -> member(member);
            case ClassBody body -> {
                all(body.attributes());
                all(body.members());
            }
            case Parameter parameter -> {
                all(parameter.attributes());
                one(parameter.defaultValue());
                all(parameter.hooks());
            }
            case FunctionSignature signature -> {
                all(signature.attributes());
                all(signature.parameters());
            }
            case PropertyHook hook -> {
                all(hook.attributes());
                all(hook.parameters());
                all(hook.body());
                one(hook.expression());
            }
            case Argument argument -> one(argument.value());
            case ArrayItem item -> {
                one(item.key());
                one(item.value());
            }
            case Attribute attribute -> arguments(attribute.arguments());
            case AttributeGroup group -> all(group.attributes());
            case MatchArm arm -> {
                all(arm.conditions());
                one(arm.body());
            }
            case SwitchCase branch -> {
                one(branch.condition());
                all(branch.body());
            }
            case CatchClause clause -> all(clause.body());
            case ConstantItem item -> one(item.value());
            case PropertyItem item -> one(item.value());
            case StaticVariable variable -> one(variable.value());
            case DeclareDirective directive -> one(directive.value());
            case Name name -> {}
            case TypeNode type -> {}
            case ClosureUse use -> {}
            case UseItem use -> {}
            case TraitAdaptation adaptation -> {}
        }
    }

    private void statement(Statement statement) {
        switch (statement) {
            case Statement.Echo echo -> all(echo.operands());
            case Statement.ExpressionStatement it -> one(it.expression());
            case Statement.Block block -> all(block.statements());
            case Statement.If it -> {
                one(it.condition());
                one(it.then());
                one(it.otherwise());
            }
            case Statement.While it -> {
                one(it.condition());
                one(it.body());
            }
            case Statement.DoWhile it -> {
                one(it.body());
                one(it.condition());
            }
            case Statement.For it -> {
                all(it.init());
                all(it.conditions());
                all(it.updates());
                one(it.body());
            }
            case Statement.Foreach it -> {
                one(it.subject());
                one(it.key());
                one(it.value());
                one(it.body());
            }
            case Statement.Switch it -> {
                one(it.subject());
                all(it.cases());
            }
            case Statement.Return it -> one(it.operand());
            case Statement.Try it -> {
                all(it.body());
                all(it.catches());
                all(it.finallyBody());
            }
            case Statement.Global it -> all(it.variables());
            case Statement.StaticVariables it -> all(it.variables());
            case Statement.Unset it -> all(it.targets());
            case Statement.Declare it -> {
                all(it.directives());
                one(it.body());
            }
            case Statement.Namespace it -> all(it.statements());
            case Statement.Constants it -> {
                all(it.attributes());
                all(it.items());
            }
            case Statement.FunctionDeclaration it -> {
                one(it.signature());
                all(it.body());
            }
            case Statement.ClassDeclaration it -> one(it.body());
            default -> {}
        }
    }

    private void member(Member member) {
        switch (member) {
            case Member.Constants it -> {
                all(it.attributes());
                all(it.items());
            }
            case Member.Properties it -> {
                all(it.attributes());
                all(it.items());
                all(it.hooks());
            }
            case Member.Method it -> {
                one(it.signature());
                all(it.body());
            }
            case Member.EnumCase it -> {
                all(it.attributes());
                one(it.value());
            }
            case Member.TraitUse it -> {}
        }
    }

    private void expression(Expression expression) {
        switch (expression) {
            case Expression.Interpolated it -> all(it.parts());
            case Expression.ShellExec it -> all(it.parts());
            case Expression.ArrayLiteral it -> all(it.items());
            case Expression.VariableVariable it -> one(it.name());
            case Expression.Index it -> two(it.base(), it.index());
            case Expression.Property it -> two(it.base(), it.name());
            case Expression.StaticProperty it -> two(it.classRef(), it.name());
            case Expression.ClassConstant it -> two(it.classRef(), it.name());
            case Expression.Binary it -> two(it.left(), it.right());
            case Expression.Unary it -> one(it.operand());
            case Expression.IncDec it -> one(it.target());
            case Expression.Assign it -> two(it.target(), it.value());
            case Expression.AssignReference it -> two(it.target(), it.source());
            case Expression.CompoundAssign it -> two(it.target(), it.value());
            case Expression.Ternary it -> {
                two(it.condition(), it.whenTrue());
                one(it.whenFalse());
            }
            case Expression.Cast it -> one(it.operand());
            case Expression.Silence it -> one(it.operand());
            case Expression.InstanceOf it -> two(it.operand(), it.classRef());
            case Expression.Isset it -> all(it.targets());
            case Expression.Empty it -> one(it.operand());
            case Expression.Print it -> one(it.operand());
            case Expression.Exit it -> one(it.operand());
            case Expression.Include it -> one(it.operand());
            case Expression.Eval it -> one(it.operand());
            case Expression.Clone it -> two(it.operand(), it.withProperties());
            case Expression.Throw it -> one(it.operand());
            case Expression.Yield it -> two(it.key(), it.value());
            case Expression.YieldFrom it -> one(it.operand());
            case Expression.Match it -> {
                one(it.subject());
                all(it.arms());
            }
            case Expression.Parenthesized it -> one(it.operand());
            case Expression.Call it -> {
                one(it.callee());
                arguments(it.arguments());
            }
            case Expression.New it -> {
                one(it.classRef());
                arguments(it.arguments());
            }
            case Expression.AnonymousClass it -> one(it.body());
            case Expression.MethodCall it -> {
                two(it.base(), it.name());
                arguments(it.arguments());
            }
            case Expression.StaticCall it -> {
                two(it.classRef(), it.name());
                arguments(it.arguments());
            }
            case Expression.Closure it -> {
                one(it.signature());
                all(it.body());
            }
            case Expression.ArrowFunction it -> two(it.signature(), it.body());
            case Expression.IntLiteral it -> {}
            case Expression.FloatLiteral it -> {}
            case Expression.StringLiteral it -> {}
            case Expression.MagicConstant it -> {}
            case Expression.Variable it -> {}
            case Expression.ClassName it -> {}
            case Expression.Constant it -> {}
            case Expression.FunctionName it -> {}
        }
    }

    private void arguments(Expression.Arguments arguments) {
        if (arguments != null) {
            all(arguments.list());
        }
    }

    private void one(Node node) {
        if (node != null) {
            action.accept(node);
        }
    }

    private void two(Node first, Node second) {
        one(first);
        one(second);
    }

    private void all(List<? extends Node> nodes) {
        if (nodes != null) {
            nodes.forEach(this::one);
        }
    }
}
