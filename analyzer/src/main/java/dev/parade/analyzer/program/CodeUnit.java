package dev.parade.analyzer.program;

import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.TypeNode;
import java.util.List;

/** A piece of code that runs as one activation: a function, method, closure, property hook, or a file's own code. */
public final class CodeUnit {
    /** What it is. */
    public enum Kind {
        MAIN,
        FUNCTION,
        METHOD,
        CLOSURE,
        ARROW,
        HOOK
    }

    private final Kind kind;
    private final String name;
    private final SourceFile file;
    private final Node node;
    private final ClassInfo owner;
    private final CodeUnit parent;
    private final boolean isStatic;
    private final List<Parameter> parameters;
    private final FunctionSignature signature;
    private final List<Statement> body;
    private final Expression result;

    CodeUnit(
            Kind kind,
            String name,
            SourceFile file,
            Node node,
            ClassInfo owner,
            CodeUnit parent,
            boolean isStatic,
            List<Parameter> parameters,
            FunctionSignature signature,
            List<Statement> body,
            Expression result) {
        this.kind = kind;
        this.name = name;
        this.file = file;
        this.node = node;
        this.owner = owner;
        this.parent = parent;
        this.isStatic = isStatic;
        this.parameters = parameters;
        this.signature = signature;
        this.body = body;
        this.result = result;
    }

    public Kind kind() {
        return kind;
    }

    /** As reports say it. */
    public String name() {
        return name;
    }

    public SourceFile file() {
        return file;
    }

    public Node node() {
        return node;
    }

    public int line() {
        return kind == Kind.MAIN ? 1 : node.line();
    }

    /** The class whose scope it runs in; null outside of classes. */
    public ClassInfo owner() {
        return owner;
    }

    /** For closures the code that creates them, else null. */
    public CodeUnit parent() {
        return parent;
    }

    /** Whether there is a {@code $this}. */
    public boolean hasThis() {
        return owner != null && !isStatic && kind != Kind.FUNCTION && kind != Kind.MAIN;
    }

    public boolean isStatic() {
        return isStatic;
    }

    public List<Parameter> parameters() {
        return parameters;
    }

    /** Null for a file's own code and for hooks. */
    public FunctionSignature signature() {
        return signature;
    }

    public boolean isGenerator() {
        return signature != null && signature.isGenerator();
    }

    /** Declared return type, null without one. */
    public TypeNode returnType() {
        return signature == null ? null : signature.returnType();
    }

    /** Statements; empty when {@link #result} is there. */
    public List<Statement> body() {
        return body;
    }

    /** What an arrow function or a short hook evaluates, else null. */
    public Expression result() {
        return result;
    }

    /** Position of the parameter of this name, -1 when there is none. */
    public int parameterIndex(String parameterName) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(parameterName)) {
                return i;
            }
        }
        return -1;
    }

    /** The parameter that the argument at this position goes to; -1 when there are too many. */
    public int parameterAt(int position) {
        if (position < parameters.size()) {
            return position;
        }
        int last = parameters.size() - 1;
        return last >= 0 && parameters.get(last).variadic() ? last : -1;
    }

    @Override
    public String toString() {
        return name + " (" + file.path() + ":" + line() + ")";
    }
}
