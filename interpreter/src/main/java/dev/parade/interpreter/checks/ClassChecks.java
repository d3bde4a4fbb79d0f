package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.checks.ConstantExpressions.Known;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.ConstantItem;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.TraitAdaptation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Class declarations: names, bases, constants, cases, methods, traits. What inheritance forbids is found when linking. */
final class ClassChecks {
    private final ProgramChecks program;
    private final Report report;
    private final PropertyChecks properties;

    ClassChecks(ProgramChecks program) {
        this.program = program;
        this.report = program.report;
        this.properties = new PropertyChecks(program);
    }

    PropertyChecks properties() {
        return properties;
    }

    /** Checks a class; {@code around} is the class whose method declares it, null for none. */
    void check(ClassBody c, ClassScope around, CodeBody outer) {
        ClassScope scope = new ClassScope(c);
        int line = c.line();
        if (c.name() == null) {
            if ((c.modifiers() & Modifier.ABSTRACT) != 0) {
                throw report.fatal("Cannot use the abstract modifier on an anonymous class", line);
            }
            if ((c.modifiers() & Modifier.FINAL) != 0) {
                throw report.fatal("Cannot use the final modifier on an anonymous class", line);
            }
        }
        if (c.name() != null) {
            String what = switch (c.kind()) {
                case CLASS -> "a class name";
                case INTERFACE -> report.languageLevel() >= 84 ? "an interface name" : "a class name";
                case TRAIT -> report.languageLevel() >= 84 ? "a trait name" : "a class name";
                case ENUM -> report.languageLevel() >= 84 ? "an enum name" : "a class name";
            };
            program.symbols.validClassName(c.name(), what, line);
            program.symbols.declare(Statement.Use.Kind.CLASS, c.name(), c.fullName(), line);
        }
        if (c.kind() != ClassBody.Kind.INTERFACE) {
            c.parents().forEach(n -> program.symbols.base(n, "class name"));
        }
        // Constant expressions of members belong to the file's code, but to this class.
        CodeBody body = new CodeBody(CodeBody.Kind.METHOD, scope, null, false, false);
        body.closurePrefix = outer.closurePrefix;
        ExpressionChecks code = new ExpressionChecks(program, body);
        program.attributes.check(c.attributes(), AttributeChecks.CLASS, 0, scope, body, code, line);
        if (c.kind() == ClassBody.Kind.INTERFACE) {
            c.parents().forEach(n -> program.symbols.base(n, "interface name"));
        }
        c.interfaces().forEach(n -> program.symbols.base(n, "interface name"));
        if (c.backingType() != null) {
            TypeConstraint backing = program.types.check(c.backingType(), body);
            if (backing.classes().length > 0
                    || backing.mask() != TypeConstraint.INT && backing.mask() != TypeConstraint.STRING) {
                throw report.fatal("Enum backing type must be int or string, " + backing + " given", line);
            }
        }
        for (Member m : c.members()) {
            switch (m) {
                case Member.Constants k -> constants(k, scope, body, code);
                case Member.Properties p -> properties.check(p, scope, body, code);
                case Member.Method method -> method(method, scope);
                case Member.EnumCase e -> enumCase(e, scope, body, code);
                case Member.TraitUse use -> traitUse(use, scope);
            }
        }
        declaredAbstract(scope);
    }

    private void constants(Member.Constants k, ClassScope scope, CodeBody body, ExpressionChecks code) {
        int line = k.line();
        modifier(k.modifiers(), Modifier.STATIC, "static", line);
        modifier(k.modifiers(), Modifier.ABSTRACT, "abstract", line);
        modifier(k.modifiers(), Modifier.READONLY, "readonly", line);
        for (ConstantItem item : k.items()) {
            String label = scope.name() + "::" + item.name();
            TypeConstraint type = program.types.check(k.type(), body);
            if (type != null
                    && !type.isMixed()
                    && (type.mask() & (TypeConstraint.CALLABLE | TypeConstraint.VOID | TypeConstraint.NEVER)) != 0) {
                throw report.fatal("Class constant " + label + " cannot have type " + type, item.line());
            }
            int both = Modifier.PRIVATE | Modifier.FINAL;
            if ((k.modifiers() & both) == both) {
                throw report.fatal(
                        "Private constant " + label + " cannot be final as it is not visible to other classes",
                        item.line());
            }
            program.constants.check(item.value(), false, body, code);
            Known value = program.constants.known(item.value());
            if (type != null && value != Known.UNKNOWN && !value.fits(type)) {
                throw report.fatal(
                        "Cannot use " + value.typeName() + " as value for class constant " + label + " of type " + type,
                        item.line());
            }
            if (scope.isInterface() && (k.modifiers() & (Modifier.PRIVATE | Modifier.PROTECTED)) != 0) {
                throw report.fatal("Access type for interface constant " + label + " must be public", item.line());
            }
            constantName(item.name(), scope, item.line());
            program.attributes.check(k.attributes(), AttributeChecks.CLASS_CONSTANT, 0, scope, body, code, item.line());
        }
    }

    private void modifier(int modifiers, int bit, String word, int line) {
        if ((modifiers & bit) != 0) {
            throw report.fatal(
                    report.languageLevel() < 83
                            ? "Cannot use '" + word + "' as constant modifier"
                            : "Cannot use the " + word + " modifier on a class constant",
                    line);
        }
    }

    private void constantName(String name, ClassScope scope, int line) {
        if (name.equalsIgnoreCase("class")) {
            throw report.fatal(
                    "A class constant must not be called 'class'; it is reserved for class name fetching", line);
        }
        if (!scope.constants.add(name)) {
            throw report.fatal("Cannot redefine class constant " + scope.name() + "::" + name, line);
        }
    }

    private void enumCase(Member.EnumCase e, ClassScope scope, CodeBody body, ExpressionChecks code) {
        if (!scope.isEnum()) {
            throw report.fatal("Case can only be used in enums", e.line());
        }
        boolean backed = scope.body().backingType() != null;
        if (backed && e.value() == null) {
            throw report.fatal("Case " + e.name() + " of backed enum " + scope.name() + " must have a value", e.line());
        }
        if (!backed && e.value() != null) {
            throw report.fatal(
                    "Case " + e.name() + " of non-backed enum " + scope.name() + " must not have a value", e.line());
        }
        program.constants.check(e.value(), false, body, code);
        constantName(e.name(), scope, e.line());
        program.attributes.check(e.attributes(), AttributeChecks.CLASS_CONSTANT, 0, scope, body, code, e.line());
    }

    private void method(Member.Method m, ClassScope scope) {
        int modifiers = m.modifiers();
        int line = m.line();
        String label = scope.name() + "::" + m.name() + "()";
        if ((modifiers & Modifier.READONLY) != 0) {
            throw report.fatal(
                    report.languageLevel() < 83
                            ? "Cannot use 'readonly' as method modifier"
                            : "Cannot use the readonly modifier on a method",
                    line);
        }
        int set = Modifier.PUBLIC_SET | Modifier.PROTECTED_SET | Modifier.PRIVATE_SET;
        if ((modifiers & set) != 0) {
            String word = (modifiers & Modifier.PUBLIC_SET) != 0
                    ? "public(set)"
                    : (modifiers & Modifier.PROTECTED_SET) != 0 ? "protected(set)" : "private(set)";
            throw report.fatal("Cannot use the " + word + " modifier on a method", line);
        }
        boolean isFinal = (modifiers & Modifier.FINAL) != 0;
        boolean isAbstract = (modifiers & Modifier.ABSTRACT) != 0;
        if (isFinal && isAbstract) {
            String member = report.languageLevel() < 83 ? "class member" : "method";
            throw new PhpCompileError("Cannot use the final modifier on an abstract " + member, line, true);
        }
        if ((modifiers & Modifier.PRIVATE) != 0 && isFinal && !m.name().equalsIgnoreCase("__construct")) {
            report.compileWarning(
                    "Private methods cannot be final as they are never overridden by other classes", line);
        }
        if (scope.isInterface()) {
            if ((modifiers & (Modifier.PRIVATE | Modifier.PROTECTED)) != 0) {
                throw report.fatal("Access type for interface method " + label + " must be public", line);
            }
            if (isFinal) {
                throw report.fatal("Interface method " + label + " must not be final", line);
            }
            if (isAbstract) {
                throw report.fatal("Interface method " + label + " must not be abstract", line);
            }
            if (m.body() != null) {
                throw report.fatal("Interface function " + label + " cannot contain body", line);
            }
        } else if (isAbstract) {
            if ((modifiers & Modifier.PRIVATE) != 0 && !scope.isTrait()) {
                throw report.fatal("Abstract function " + label + " cannot be declared private", line);
            }
            if (m.body() != null) {
                throw report.fatal("Abstract function " + label + " cannot contain body", line);
            }
        } else if (m.body() == null) {
            throw report.fatal("Non-abstract method " + label + " must contain body", line);
        }
        if (!scope.addMethod(m.name())) {
            throw report.fatal("Cannot redeclare " + label, line);
        }
        if (scope.isEnum()) {
            switch (m.name().toLowerCase(Locale.ROOT)) {
                case "cases" -> throw report.fatal("Cannot redeclare " + label, line);
                case "from", "tryfrom" -> {
                    if (scope.body().backingType() != null) {
                        throw report.fatal("Cannot redeclare " + label, line);
                    }
                }
                default -> {}
            }
        }
        program.functions.method(m, scope);
        new MagicMethodChecks(report).check(m, scope);
    }

    private void traitUse(Member.TraitUse use, ClassScope scope) {
        for (Name t : use.traits()) {
            if (scope.isInterface()) {
                throw report.fatal(
                        "Cannot use traits inside of interfaces. " + t.resolved() + " is used in " + scope.name(),
                        use.line());
            }
            program.symbols.base(t, "trait name");
        }
        for (TraitAdaptation a : use.adaptations()) {
            switch (a) {
                case TraitAdaptation.InsteadOf i -> {
                    program.symbols.base(i.trait(), "class name");
                    i.excluded().forEach(n -> program.symbols.base(n, "trait name"));
                }
                case TraitAdaptation.Alias alias -> {
                    for (Object[] refused : new Object[][] {
                        {Modifier.STATIC, "static"}, {Modifier.ABSTRACT, "abstract"}, {Modifier.FINAL, "final"}
                    }) {
                        boolean since83 = refused[1].equals("final") && report.languageLevel() >= 83;
                        if ((alias.modifiers() & (Integer) refused[0]) != 0 && !since83) {
                            throw report.fatal(
                                    "Cannot use " + report.quoted(refused[1].toString()) + " as method modifier"
                                            + (report.languageLevel() < 84 ? "" : " in trait alias"),
                                    a.line());
                        }
                    }
                }
            }
        }
    }

    /** A class that declares abstract members itself must say that it is abstract. */
    private void declaredAbstract(ClassScope scope) {
        if (scope.isInterface() || scope.isTrait() || scope.isAbstract()) {
            return;
        }
        List<String> missing = new ArrayList<>();
        String own = null;
        int ownLine = 0;
        for (Member m : scope.body().members()) {
            if (m instanceof Member.Method method && (method.modifiers() & Modifier.ABSTRACT) != 0) {
                ownLine = own == null ? method.line() : ownLine;
                own = own == null ? method.name() + "()" : own;
                missing.add(scope.name() + "::" + method.name());
            } else if (m instanceof Member.Properties p && (p.modifiers() & Modifier.ABSTRACT) != 0) {
                p.hooks().stream()
                        .filter(h -> h.body() == null && h.expression() == null)
                        .forEach(h -> missing.add(
                                scope.name() + "::$" + p.items().get(0).name() + "::" + h.name()));
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        int n = missing.size();
        int line = scope.body().line();
        if (report.languageLevel() >= 85 && !scope.isEnum() && own != null) {
            throw report.fatal(
                    "Class " + scope.name() + " declares abstract method " + own
                            + " and must therefore be declared abstract",
                    ownLine);
        }
        String list = String.join(", ", missing.subList(0, Math.min(3, n))) + (n > 3 ? ", ..." : "");
        throw report.fatal(
                scope.isEnum()
                        ? "Enum " + scope.name() + " must implement " + n + " abstract private method"
                                + (n == 1 ? "" : "s") + " (" + list + ")"
                        : "Class " + scope.name() + " contains " + n + " abstract method" + (n == 1 ? "" : "s")
                                + " and must therefore be declared abstract or implement the remaining method"
                                + (n == 1 && report.languageLevel() >= 85 ? "" : "s") + " (" + list + ")",
                line);
    }
}
