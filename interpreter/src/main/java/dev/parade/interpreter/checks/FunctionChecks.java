package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.checks.ConstantExpressions.Known;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.runtime.Deprecations;
import dev.parade.parser.ast.ClosureUse;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.TypeNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Functions, methods, closures and hooks: parameters, return types, bodies. */
final class FunctionChecks {
    private final ProgramChecks program;
    private final Report report;

    FunctionChecks(ProgramChecks program) {
        this.program = program;
        this.report = program.report;
    }

    void declared(Statement.FunctionDeclaration f) {
        program.symbols.declare(Statement.Use.Kind.FUNCTION, f.name(), f.fullName(), f.line());
        if (f.fullName().equalsIgnoreCase("__autoload")) {
            throw report.fatal("__autoload() is no longer supported, use spl_autoload_register() instead", f.line());
        }
        if (f.name().equalsIgnoreCase("assert")) {
            throw report.fatal(
                    "Defining a custom assert() function is not allowed, as the function has special semantics",
                    f.line());
        }
        CodeBody body = body(CodeBody.Kind.FUNCTION, null, f.signature(), f.fullName() + "()");
        attributes(f.signature(), AttributeChecks.FUNCTION, body, f.line());
        parameters(f.signature(), body, f.fullName(), false);
        noDiscard(f.signature(), body, f.line());
        run(body, f.body());
    }

    void method(Member.Method m, ClassScope owner) {
        CodeBody body = body(CodeBody.Kind.METHOD, owner, m.signature(), owner.name() + "::" + m.name() + "()");
        attributes(m.signature(), AttributeChecks.METHOD, body, m.line());
        boolean isAbstract = m.body() == null;
        boolean constructor = m.name().equalsIgnoreCase("__construct");
        parameters(m.signature(), body, owner.name() + "::" + m.name(), constructor);
        noDiscard(m.signature(), body, m.line());
        if (isAbstract && constructor) {
            refusePromotion(m.signature());
        }
        run(body, m.body());
    }

    private void refusePromotion(FunctionSignature signature) {
        for (Parameter p : signature.parameters()) {
            if (isPromoted(p)) {
                throw report.fatal("Cannot declare promoted property in an abstract constructor", p.line());
            }
        }
    }

    private String closureName(CodeBody outer, int line) {
        return report.languageLevel() < 84
                ? "{closure}"
                : "{closure:" + (outer.closurePrefix == null ? program.file : outer.closurePrefix) + ":" + line + "}";
    }

    void closure(Expression.Closure c, CodeBody outer) {
        CodeBody body = body(CodeBody.Kind.CLOSURE, outer.owner, c.signature(), closureName(outer, c.line()));
        Set<String> used = new HashSet<>();
        for (ClosureUse use : c.uses()) {
            if (use.name().equals("this")) {
                throw report.fatal("Cannot use $this as lexical variable", use.line());
            }
            if (SymbolChecks.AUTO_GLOBALS.contains(use.name())) {
                throw report.fatal("Cannot use auto-global as lexical variable", use.line());
            }
            if (!used.add(use.name())) {
                throw report.fatal("Cannot use variable $" + use.name() + " twice", use.line());
            }
        }
        attributes(c.signature(), AttributeChecks.FUNCTION, body, c.line());
        parameters(c.signature(), body, body.closurePrefix, false);
        noDiscard(c.signature(), body, c.line());
        for (Parameter p : c.signature().parameters()) {
            if (used.contains(p.name())) {
                throw report.fatal("Cannot use lexical variable $" + p.name() + " as a parameter name", c.line());
            }
        }
        run(body, c.body());
    }

    void arrow(Expression.ArrowFunction f, CodeBody outer) {
        CodeBody body = body(CodeBody.Kind.CLOSURE, outer.owner, f.signature(), closureName(outer, f.line()));
        attributes(f.signature(), AttributeChecks.FUNCTION, body, f.line());
        parameters(f.signature(), body, body.closurePrefix, false);
        noDiscard(f.signature(), body, f.line());
        boolean never = body.returns != null && (body.returns.mask() & TypeConstraint.NEVER) != 0;
        Statement.ExpressionStatement value = new Statement.ExpressionStatement(f.body(), f.position());
        run(body, List.of(never ? value : new Statement.Return(f.body(), f.position())));
    }

    /** A hook whose parameters and body are as the compiler completes them. */
    void hook(
            ClassScope owner,
            String property,
            String hook,
            FunctionSignature signature,
            boolean returns,
            List<Statement> statements) {
        CodeBody body = new CodeBody(CodeBody.Kind.HOOK, owner, null, signature.isGenerator(), signature.byReference());
        body.property = property;
        body.hook = hook.toLowerCase(Locale.ROOT);
        body.closurePrefix = owner.name() + "::$" + property + "::" + body.hook + "()";
        attributes(signature, AttributeChecks.METHOD, body, signature.line());
        parameters(signature, body, body.closurePrefix, false);
        noDiscard(signature, body, signature.line());
        run(body, statements);
    }

    private CodeBody body(CodeBody.Kind kind, ClassScope owner, FunctionSignature signature, String closurePrefix) {
        CodeBody untyped = new CodeBody(kind, owner, null, false, false);
        TypeConstraint returns = program.types.check(signature.returnType(), untyped);
        if (signature.byReference() && returns != null && returns.mask() == TypeConstraint.VOID) {
            report.deprecated(
                    (report.languageLevel() < 84
                                    ? ""
                                    : (kind == CodeBody.Kind.CLOSURE ? "{closure}()" : closurePrefix) + ": ")
                            + "Returning by reference from a void function is deprecated",
                    signature.line());
        }
        CodeBody body = new CodeBody(kind, owner, returns, signature.isGenerator(), signature.byReference());
        body.closurePrefix = closurePrefix;
        return body;
    }

    private void attributes(FunctionSignature signature, int target, CodeBody body, int line) {
        program.attributes.check(
                signature.attributes(), target, 0, body.owner, body, new ExpressionChecks(program, body), line);
    }

    /** {@code #[NoDiscard]} wants a result that can be used. */
    private void noDiscard(FunctionSignature signature, CodeBody body, int start) {
        if (report.languageLevel() < 85 || Deprecations.find(signature.attributes(), "NoDiscard") == null) {
            return;
        }
        if (body.hook != null) {
            throw report.fatal("#[\\NoDiscard] is not supported for property hooks", start);
        }
        List<Parameter> parameters = signature.parameters();
        int line = parameters.isEmpty() ? start : parameterLine(parameters.getLast());
        int mask = body.returns == null ? 0 : body.returns.mask();
        if ((mask & (TypeConstraint.VOID | TypeConstraint.NEVER)) != 0) {
            throw report.fatal(
                    "A " + ((mask & TypeConstraint.VOID) != 0 ? "void " : "never returning ")
                            + (body.owner == null ? "function" : "method")
                            + " does not return a value, but #[\\NoDiscard] requires a return value",
                    line);
        }
    }

    private void run(CodeBody body, List<Statement> statements) {
        if (body.generator && body.returns != null) {
            generator(body.returns, statements);
        }
        if (statements == null) {
            return;
        }
        StatementChecks checks = new StatementChecks(program, body);
        checks.all(statements);
        checks.resolveJumps();
    }

    private void generator(TypeConstraint returns, List<Statement> statements) {
        if ((returns.mask() & (TypeConstraint.OBJECT | TypeConstraint.ITERABLE)) != 0) {
            return;
        }
        for (String[] names : returns.classes()) {
            if (names.length == 1) {
                switch (names[0].toLowerCase(Locale.ROOT)) {
                    case "generator", "iterator", "traversable" -> {
                        return;
                    }
                    default -> {}
                }
            }
        }
        throw report.fatal(
                "Generator return type must be a supertype of Generator, "
                        + (report.languageLevel() >= 84
                                ? returns + " given"
                                : "Iterator, Traversable, or iterable, " + returns + " is not permitted"),
                statements == null || statements.isEmpty()
                        ? 0
                        : statements.get(0).line());
    }

    // ---- parameters

    /** Where PHP sees a parameter: at its type, or at its name. */
    private static int parameterLine(Parameter p) {
        return p.type() == null ? p.line() : p.type().line();
    }

    static boolean isPromoted(Parameter p) {
        int visible = Modifier.PUBLIC
                | Modifier.PROTECTED
                | Modifier.PRIVATE
                | Modifier.READONLY
                | Modifier.PUBLIC_SET
                | Modifier.PROTECTED_SET
                | Modifier.PRIVATE_SET;
        return (p.modifiers() & (visible | Modifier.FINAL)) != 0 || !p.hooks().isEmpty();
    }

    private void parameters(FunctionSignature signature, CodeBody body, String name, boolean constructor) {
        List<Parameter> parameters = signature.parameters();
        ExpressionChecks code = new ExpressionChecks(program, body);
        int lastRequired = -1;
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).defaultValue() == null && !parameters.get(i).variadic()) {
                lastRequired = i;
            }
        }
        Set<String> seen = new HashSet<>();
        boolean variadic = false;
        for (int i = 0; i < parameters.size(); i++) {
            Parameter p = parameters.get(i);
            if (SymbolChecks.AUTO_GLOBALS.contains(p.name())) {
                throw report.fatal("Cannot re-assign auto-global variable " + p.name(), p.line());
            }
            if (!seen.add(p.name())) {
                throw report.fatal("Redefinition of parameter $" + p.name(), p.line());
            }
            if (p.name().equals("this")) {
                throw report.fatal("Cannot use $this as parameter", p.line());
            }
            if (variadic) {
                throw report.fatal("Only the last parameter can be variadic", p.line());
            }
            variadic = p.variadic();
            program.constants.check(p.defaultValue(), true, body, code);
            program.attributes.check(
                    p.attributes(),
                    AttributeChecks.PARAMETER,
                    isPromoted(p) ? AttributeChecks.PROPERTY : 0,
                    body.owner,
                    body,
                    code,
                    parameterLine(p));
            boolean forcedNull = type(p, body, name);
            if (i < lastRequired && p.defaultValue() != null && !forcedNull) {
                report.deprecated(
                        (report.languageLevel() < 84 ? "" : name + "(): ") + "Optional parameter $" + p.name()
                                + " declared before required parameter $"
                                + parameters.get(lastRequired).name()
                                + " is implicitly treated as a required parameter",
                        p.line());
            }
            if (isPromoted(p)) {
                promoted(p, body, constructor);
            }
        }
    }

    /** Checks a parameter's type; answers whether its default makes it nullable. */
    private boolean type(Parameter p, CodeBody body, String name) {
        TypeConstraint type = program.types.check(p.type(), body);
        if (type == null) {
            return false;
        }
        Known value = p.defaultValue() == null ? Known.UNKNOWN : program.constants.known(p.defaultValue());
        boolean nullDefault = value == Known.NULL && !isPromoted(p);
        boolean forced = nullDefault && !type.allowsNull();
        if (forced && (type.mask() & (TypeConstraint.VOID | TypeConstraint.NEVER)) == 0) {
            if (report.languageLevel() >= 84) {
                report.deprecated(
                        name + "(): Implicitly marking parameter $" + p.name()
                                + " as nullable is deprecated, the explicit nullable type must be used instead",
                        p.line());
            }
        }
        if ((type.mask() & TypeConstraint.VOID) != 0) {
            throw report.fatal("void cannot be used as a parameter type", p.line());
        }
        if ((type.mask() & TypeConstraint.NEVER) != 0) {
            throw report.fatal("never cannot be used as a parameter type", p.line());
        }
        if (value != Known.UNKNOWN && !nullDefault && !value.fits(type)) {
            throw report.fatal(
                    "Cannot use " + value.typeName() + " as default value for parameter $" + p.name() + " of type "
                            + type,
                    p.line());
        }
        return forced;
    }

    private void promoted(Parameter p, CodeBody body, boolean constructor) {
        if (!constructor) {
            throw report.fatal("Cannot declare promoted property outside a constructor", p.line());
        }
        if (body.owner.isInterface()) {
            throw report.fatal("Cannot declare promoted property in an abstract constructor", p.line());
        }
        if (p.variadic()) {
            throw report.fatal("Cannot declare variadic promoted property", p.line());
        }
        program.classes.properties().promoted(p, body.owner);
    }

    /** The type of a hook's own parameter, null for none. */
    TypeConstraint type(TypeNode type, ClassScope owner) {
        return program.types.check(type, new CodeBody(CodeBody.Kind.METHOD, owner, null, false, false));
    }
}
