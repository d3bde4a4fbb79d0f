package dev.parade.interpreter.functions;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.RootCallTarget;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A function template: PHP code with a scope, immutable and shared by all requests. Its tree of nodes is made at the first
 * call. What the code keeps between calls (static variables) lies in the request, at {@link #index}.
 */
public final class UserFunction extends PhpFunction {
    /** Makes call targets; the translator. */
    public interface Compiler {
        /** Translates. */
        RootCallTarget compile(UserFunction function);

        /** A number for the function's static variables. */
        int nextFunctionIndex();
    }

    /** What sort of function. */
    public enum Kind {
        FUNCTION,
        METHOD,
        CLOSURE,
        ARROW
    }

    private final String name;
    private final Kind kind;
    private final SourceUnit unit;
    private final FunctionSignature signature;
    private final List<Statement> body;
    private final Expression arrowBody;
    private final List<ClosureUse> uses;
    private final PhpClass scope;
    private final boolean isStatic;
    private final int line;
    private final int endLine;
    private final Compiler compiler;
    private final int index;

    @CompilationFinal(dimensions = 1)
    private final ParameterInfo[] parameters;

    private final TypeConstraint returnType;
    private final int required;
    private final boolean anyReference;
    private final Map<PhpClass, UserFunction> rescoped = new ConcurrentHashMap<>();
    private UserFunction unscoped;

    @CompilationFinal
    private RootCallTarget callTarget;

    /** Text for messages: the enclosing function of a closure, as {@code {closure:…}} shows it. */
    private final String displayName;

    /**
     * A template.
     *
     * @param body null for abstract methods and arrow functions
     * @param arrowBody expression of an arrow function, else null
     * @param uses captures of a closure, else empty
     * @param scope class whose private members the code may use, null for none
     */
    public UserFunction(
            String name,
            String displayName,
            Kind kind,
            SourceUnit unit,
            FunctionSignature signature,
            List<Statement> body,
            Expression arrowBody,
            List<ClosureUse> uses,
            PhpClass scope,
            boolean isStatic,
            int line,
            int endLine,
            ParameterInfo[] parameters,
            TypeConstraint returnType,
            Compiler compiler) {
        this.name = name;
        this.displayName = displayName;
        this.kind = kind;
        this.unit = unit;
        this.signature = signature;
        this.body = body;
        this.arrowBody = arrowBody;
        this.uses = uses;
        this.scope = scope;
        this.isStatic = isStatic;
        this.line = line;
        this.endLine = endLine;
        this.parameters = parameters;
        this.returnType = returnType;
        this.compiler = compiler;
        this.index = compiler.nextFunctionIndex();
        int needed = 0;
        boolean refs = false;
        for (int i = 0; i < parameters.length; i++) {
            if (!parameters[i].optional()) {
                needed = i + 1;
            }
            refs |= parameters[i].byReference();
        }
        this.required = needed;
        this.anyReference = refs;
    }

    @Override
    public String name() {
        return name;
    }

    /** The name of a closure since 8.4: with the place where it is declared. Of other functions the name. */
    public String displayName() {
        return displayName;
    }

    /** As a level shows it. */
    public String displayName(int level) {
        return isClosure() && level < 84 ? name : displayName;
    }

    public Kind kind() {
        return kind;
    }

    /** True for closures and arrow functions. */
    public boolean isClosure() {
        return kind == Kind.CLOSURE || kind == Kind.ARROW;
    }

    public SourceUnit unit() {
        return unit;
    }

    public FunctionSignature signature() {
        return signature;
    }

    public List<Statement> body() {
        return body;
    }

    public Expression arrowBody() {
        return arrowBody;
    }

    public List<ClosureUse> uses() {
        return uses;
    }

    /** The class whose private members the code may use, null for none. */
    public PhpClass scope() {
        return scope;
    }

    /** True for static methods and static closures. */
    public boolean isStatic() {
        return isStatic;
    }

    public boolean isGenerator() {
        return signature.isGenerator();
    }

    public int line() {
        return line;
    }

    public int endLine() {
        return endLine;
    }

    private String traitName;

    /** For a method that came from a trait: the trait; else null. */
    public String traitName() {
        return traitName;
    }

    private String originalName;

    /** The name in the source: a method of a trait may have another one in the class that uses it. */
    public String originalName() {
        return originalName == null ? name : originalName;
    }

    /** Notes the trait that a method came from and its name there, before its first call. */
    public UserFunction fromTrait(String trait, String nameThere) {
        traitName = trait;
        originalName = nameThere;
        return this;
    }

    /** Number of the function in tables of requests. */
    public int index() {
        return index;
    }

    public ParameterInfo[] parameters() {
        return parameters;
    }

    /** Null for none. */
    public TypeConstraint returnType() {
        return returnType;
    }

    /** The code, translated at the first call. */
    public RootCallTarget callTarget() {
        if (callTarget == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            synchronized (this) {
                if (callTarget == null) {
                    callTarget = compile();
                }
            }
        }
        return callTarget;
    }

    /** Whether the code has been translated: whether the function has been called. */
    public boolean isTranslated() {
        return callTarget != null;
    }

    private RootCallTarget compile() {
        try {
            return compiler.compile(this);
        } catch (PhpCompileError e) {
            Request.current().errors().raiseAt(ErrorLevel.COMPILE_ERROR, e.getMessage(), unit.file(), e.line());
            throw e;
        }
    }

    /** The same code with another scope, for bound closures. */
    public UserFunction withScope(PhpClass newScope) {
        CompilerDirectives.transferToInterpreter();
        if (newScope == scope) {
            return this;
        }
        if (newScope == null) {
            synchronized (this) {
                if (unscoped == null) {
                    unscoped = copy(null);
                }
                return unscoped;
            }
        }
        return rescoped.computeIfAbsent(newScope, this::copy);
    }

    private UserFunction copy(PhpClass newScope) {
        return new UserFunction(
                name,
                displayName,
                kind,
                unit,
                signature,
                body,
                arrowBody,
                uses,
                newScope,
                isStatic,
                line,
                endLine,
                parameters,
                returnType,
                compiler);
    }

    @Override
    public int parameterCount() {
        return parameters.length;
    }

    @Override
    public String parameterName(int i) {
        return parameters[i].name();
    }

    @Override
    public boolean isByReference(int i) {
        if (i < parameters.length) {
            return parameters[i].byReference();
        }
        return parameters.length > 0
                && parameters[parameters.length - 1].variadic()
                && parameters[parameters.length - 1].byReference();
    }

    @Override
    public boolean isVariadic() {
        return parameters.length > 0 && parameters[parameters.length - 1].variadic();
    }

    @Override
    public int requiredParameterCount() {
        return required;
    }

    @Override
    public boolean returnsReference() {
        return signature.byReference();
    }

    @Override
    public boolean takesNoReferences() {
        return !anyReference;
    }

    @Override
    public String toString() {
        return scope == null || isClosure() ? name : scope.name() + "::" + name;
    }
}
