package dev.parade.interpreter.translate;

import com.oracle.truffle.api.RootCallTarget;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.frame.FrameDescriptor;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.functions.ParameterInfo;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.FileRootNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.FunctionRootNode;
import dev.parade.interpreter.nodes.InitializerRootNode;
import dev.parade.interpreter.nodes.OutlineRootNode;
import dev.parade.interpreter.nodes.ReturnCheckNode;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.call.ArgumentLimitNode;
import dev.parade.interpreter.nodes.call.CaptureNode;
import dev.parade.interpreter.nodes.call.DeprecatedNode;
import dev.parade.interpreter.nodes.call.ParameterNode;
import dev.parade.interpreter.nodes.call.PromoteNode;
import dev.parade.interpreter.nodes.control.AbstractBodyNode;
import dev.parade.interpreter.nodes.control.BlockNode;
import dev.parade.interpreter.nodes.control.CompletionNode;
import dev.parade.interpreter.nodes.control.ReturnNode;
import dev.parade.interpreter.nodes.misc.HoistNode;
import dev.parade.interpreter.runtime.Deprecations;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes trees of nodes of syntax trees: a function at its first call, a file's own code when it is included. */
public final class Translator implements UserFunction.Compiler {
    private final TruffleLanguage<?> language;
    private final AtomicInteger functions = new AtomicInteger();

    public Translator(TruffleLanguage<?> language) {
        this.language = language;
    }

    @Override
    public int nextFunctionIndex() {
        return functions.getAndIncrement();
    }

    @Override
    public RootCallTarget compile(UserFunction function) {
        if (function.isGenerator()) {
            return GeneratorTranslator.compile(this, language, function);
        }
        CodeScope scope = new CodeScope(function.unit(), function, function.scope());
        StatementTranslator statements = new StatementTranslator(this, scope);
        StatementNode[] prologue = prologue(function, scope, statements);
        StatementNode body = body(function, statements);
        int[] owned = scope.ownedSlots();
        FrameDescriptor descriptor = scope.descriptor();
        return new FunctionRootNode(
                        language,
                        descriptor,
                        function,
                        prologue,
                        body,
                        function.returnType() == null ? null : new ReturnCheckNode(function.returnType(), function),
                        owned)
                .getCallTarget();
    }

    StatementNode body(UserFunction function, StatementTranslator statements) {
        if (function.arrowBody() != null) {
            Expression e = function.arrowBody();
            ExpressionNode value = function.returnsReference()
                    ? statements.expressions().returnedReference(e)
                    : statements.expressions().expression(e);
            StatementNode ret = new ReturnNode(value).at(e.line());
            return new BlockNode(List.of(ret.asStatement())).asCode();
        }
        return function.body() == null
                ? new AbstractBodyNode(function)
                : statements.block(function.body()).asCode();
    }

    StatementNode[] prologue(UserFunction function, CodeScope scope, StatementTranslator statements) {
        List<StatementNode> prologue = new ArrayList<>();
        List<Parameter> parameters = function.signature().parameters();
        Attribute deprecated = Deprecations.find(function.signature().attributes(), "Deprecated");
        if (deprecated != null) {
            prologue.add(new DeprecatedNode(function, deprecated));
        }
        if (function.unit().isInternal() && function.kind() == UserFunction.Kind.METHOD && !function.isVariadic()) {
            prologue.add(new ArgumentLimitNode(function));
        }
        for (int i = 0; i < parameters.size(); i++) {
            Parameter p = parameters.get(i);
            ExpressionNode defaultValue =
                    p.defaultValue() == null ? null : statements.expressions().expression(p.defaultValue());
            prologue.add(new ParameterNode(function, i, scope.variable(p.name()), defaultValue).at(p.line()));
        }
        for (Parameter p : parameters) {
            if (p.modifiers() != 0 || !p.hooks().isEmpty()) {
                prologue.add(new PromoteNode(scope.variable(p.name()), p.name(), p.byReference()));
            }
        }
        if (function.kind() == UserFunction.Kind.CLOSURE) {
            int i = 0;
            for (ClosureUse use : function.uses()) {
                prologue.add(new CaptureNode(scope.variable(use.name()), i++, use.byReference()));
            }
        } else if (function.kind() == UserFunction.Kind.ARROW) {
            int i = 0;
            for (String name : ArrowCaptures.of(function)) {
                prologue.add(new CaptureNode(scope.variable(name), i++, false));
            }
        }
        return prologue.toArray(StatementNode[]::new);
    }

    /** What a file declares before its code runs. */
    public HoistNode declarations(SourceUnit unit) {
        return declarations(new StatementTranslator(this, new CodeScope(unit, null, null)), unit);
    }

    private static HoistNode declarations(StatementTranslator statements, SourceUnit unit) {
        List<UserFunction> functions = new ArrayList<>();
        List<ClassTemplate> classes = new ArrayList<>();
        for (Statement s : flat(unit.program().statements())) {
            if (s instanceof Statement.FunctionDeclaration f) {
                functions.add(statements.function(f));
            } else if (s instanceof Statement.ClassDeclaration c) {
                classes.add(statements.classTemplate(c.body()));
            }
        }
        return new HoistNode(functions, classes);
    }

    /**
     * A file's own code.
     *
     * @param classScope class in whose method an include or eval runs, null for none
     */
    public RootCallTarget file(
            SourceUnit unit, PhpClass classScope, FileRootNode.Kind kind, String includeKind, boolean inFunction) {
        CodeScope scope = new CodeScope(unit, null, classScope);
        StatementTranslator statements = new StatementTranslator(this, scope);
        List<StatementNode> all = new ArrayList<>();
        HoistNode declarations = declarations(statements, unit);
        if (!declarations.isEmpty()) {
            all.add(declarations);
        }
        for (Statement s : unit.program().statements()) {
            StatementNode node = statements.topLevel(s);
            if (node != null) {
                all.add(node);
            }
            if (s instanceof Statement.HaltCompiler) {
                break;
            }
        }
        StatementNode body =
                statements.withLabels(all, unit.program().statements()).asCode();
        int replacements = scope.counter();
        String[] names = scope.variables().keySet().toArray(String[]::new);
        int[] slots =
                scope.variables().values().stream().mapToInt(Integer::intValue).toArray();
        return new FileRootNode(
                        language,
                        scope.descriptor(),
                        unit,
                        names,
                        slots,
                        replacements,
                        body,
                        classScope,
                        kind,
                        includeKind,
                        inFunction)
                .getCallTarget();
    }

    /**
     * Tells instruments where a file has statements: its functions' own trees are made when they are first called. They know
     * of it for as long as somebody refers to what this gives.
     */
    public RootCallTarget outline(SourceUnit unit) {
        List<StatementNode> lines = new ArrayList<>();
        for (int line : StatementLines.of(unit.program())) {
            lines.add(new CompletionNode(StatementNode.NORMAL)
                    .<StatementNode>at(line)
                    .asStatement());
        }
        StatementNode code = new BlockNode(lines).asCode();
        return new OutlineRootNode(language, unit, code).getCallTarget();
    }

    /** Statements of a file with namespaces and blocks opened. */
    private static List<Statement> flat(List<Statement> statements) {
        List<Statement> all = new ArrayList<>();
        for (Statement s : statements) {
            switch (s) {
                case Statement.Namespace n -> all.addAll(flat(n.statements()));
                case Statement.Declare d when d.body() instanceof Statement.Block b -> all.addAll(flat(b.statements()));
                default -> all.add(s);
            }
        }
        return all;
    }

    /** A template. */
    public UserFunction template(
            String name,
            String displayName,
            UserFunction.Kind kind,
            SourceUnit unit,
            FunctionSignature signature,
            List<Statement> body,
            Expression arrowBody,
            List<ClosureUse> uses,
            PhpClass scope,
            String selfName,
            String parentName,
            boolean isStatic,
            int line,
            int endLine) {
        List<Parameter> parameters = signature.parameters();
        ParameterInfo[] infos = new ParameterInfo[parameters.size()];
        for (int i = 0; i < infos.length; i++) {
            Parameter p = parameters.get(i);
            TypeConstraint type = Types.of(p.type(), selfName, parentName);
            if (type != null
                    && p.defaultValue() instanceof Expression.Constant c
                    && c.name().text().equalsIgnoreCase("null")) {
                type = type.orNull();
            }
            infos[i] = new ParameterInfo(
                    p.name(), type, p.byReference(), p.variadic(), p.defaultValue() != null || p.variadic(), p);
        }
        return new UserFunction(
                name,
                displayName,
                kind,
                unit,
                signature,
                body,
                arrowBody,
                uses,
                scope,
                isStatic,
                line,
                endLine,
                infos,
                returnType(kind, name, signature, selfName, parentName),
                this);
    }

    /** The declared type; {@code __toString} returns a string in any case. */
    private static TypeConstraint returnType(
            UserFunction.Kind kind, String name, FunctionSignature signature, String selfName, String parentName) {
        TypeConstraint declared = Types.of(signature.returnType(), selfName, parentName);
        return declared == null && kind == UserFunction.Kind.METHOD && name.equalsIgnoreCase("__toString")
                ? new TypeConstraint(TypeConstraint.STRING, new String[0][], "string")
                : declared;
    }

    /** The value of a constant expression in a class (null: outside of classes); translated anew each time. */
    public Object evaluate(Request request, Expression e, SourceUnit unit, PhpClass c) {
        return PhpReference.deref(initializer(e, unit, c).call(Frames.arguments(request, null, c, new Object[0])));
    }

    /** A constant expression in a class (null: outside of classes). */
    RootCallTarget initializer(Expression e, SourceUnit unit, PhpClass c) {
        CodeScope scope = new CodeScope(unit, null, c).ofConstantExpression();
        ExpressionNode value =
                new StatementTranslator(this, scope).expressions().expression(e);
        return new InitializerRootNode(language, scope.descriptor(), unit, c, value, e.line()).getCallTarget();
    }

    /** The expression if it is a literal (also a constant array), whatever the class. */
    ExpressionNode literal(Expression e, SourceUnit unit) {
        return LiteralCheck.isLiteral(e)
                ? new StatementTranslator(this, new CodeScope(unit, null, null))
                        .expressions()
                        .expression(e)
                : null;
    }
}
