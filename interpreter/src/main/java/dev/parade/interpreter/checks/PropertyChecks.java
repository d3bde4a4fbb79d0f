package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.checks.ConstantExpressions.Known;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.PhpCompileError;
import dev.parade.interpreter.translate.HookBodies;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.PropertyHook;
import dev.parade.parser.ast.PropertyItem;
import dev.parade.parser.ast.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Properties and their hooks. */
final class PropertyChecks {
    private static final int SET = Modifier.PUBLIC_SET | Modifier.PROTECTED_SET | Modifier.PRIVATE_SET;

    private final ProgramChecks program;
    private final Report report;

    PropertyChecks(ProgramChecks program) {
        this.program = program;
        this.report = program.report;
    }

    void check(Member.Properties p, ClassScope scope, CodeBody body, ExpressionChecks code) {
        int line = p.items().get(0).line();
        int flags = p.modifiers();
        boolean isFinal = (flags & Modifier.FINAL) != 0;
        if (isFinal && (flags & Modifier.ABSTRACT) != 0) {
            throw new PhpCompileError("Cannot use the final modifier on an abstract property", line, true);
        }
        if (report.languageLevel() < 84 && (isFinal || (flags & Modifier.ABSTRACT) != 0)) {
            throw report.fatal(
                    isFinal
                            ? "Cannot declare property " + scope.name() + "::$"
                                    + p.items().get(0).name()
                                    + " final, the final modifier is allowed only for methods, classes, and class constants"
                            : "Properties cannot be declared abstract",
                    line);
        }
        if (scope.isEnum()) {
            throw report.fatal("Enum " + scope.name() + " cannot include properties", line);
        }
        if (isFinal && (flags & Modifier.PRIVATE) != 0) {
            throw report.fatal("Property cannot be both final and private", line);
        }
        if ((flags & Modifier.STATIC) != 0 && (flags & SET) != 0 && report.languageLevel() < 85) {
            throw report.fatal("Static property may not have asymmetric visibility", line);
        }
        if (scope.isInterface()) {
            inInterface(p, line);
        }
        for (PropertyItem item : p.items()) {
            item(item, p, scope, body, code);
        }
    }

    private void inInterface(Member.Properties p, int line) {
        if (report.languageLevel() < 84) {
            throw report.fatal("Interfaces may not include properties", line);
        }
        if ((p.modifiers() & Modifier.FINAL) != 0) {
            throw report.fatal("Property in interface cannot be final", line);
        }
        if ((p.modifiers() & (Modifier.PROTECTED | Modifier.PRIVATE)) != 0) {
            throw report.fatal("Property in interface cannot be protected or private", line);
        }
        if ((p.modifiers() & Modifier.ABSTRACT) != 0) {
            throw report.fatal(
                    "Property in interface cannot be explicitly abstract. All interface members are implicitly abstract",
                    line);
        }
    }

    private void item(PropertyItem item, Member.Properties p, ClassScope scope, CodeBody body, ExpressionChecks code) {
        int line = item.line();
        int flags = p.modifiers();
        String label = scope.name() + "::$" + item.name();
        if (p.hooks().isEmpty()) {
            if (scope.isInterface()) {
                throw report.fatal("Interfaces may only include hooked properties", line);
            }
            if ((flags & Modifier.ABSTRACT) != 0) {
                throw report.fatal("Only hooked properties may be declared abstract", line);
            }
        }
        TypeConstraint type = program.types.check(p.type(), body);
        refuseType(type, label, line);
        if (!scope.properties.add(item.name())) {
            throw report.fatal("Cannot redeclare " + label, line);
        }
        if (item.value() != null) {
            program.constants.check(item.value(), false, body, code);
            Known value = program.constants.known(item.value());
            if (type != null && value != Known.UNKNOWN && !value.fits(type)) {
                if (value == Known.NULL
                        && !(type.mask() == 0 && type.classes().length == 1 && type.classes()[0].length > 1)) {
                    throw report.fatal(
                            "Default value for property of type " + type
                                    + " may not be null. Use the nullable type " + type.orNull()
                                    + " to allow null default value",
                            line);
                }
                throw report.fatal(
                        "Cannot use " + value.valueName() + " as default value for property " + label + " of type "
                                + type,
                        line);
            }
        }
        boolean readonly = (flags & Modifier.READONLY) != 0 || scope.isReadonly();
        if (readonly) {
            if (type == null) {
                throw report.fatal("Readonly property " + label + " must have type", line);
            }
            if (item.value() != null) {
                throw report.fatal("Readonly property " + label + " cannot have default value", line);
            }
            if ((flags & Modifier.STATIC) != 0) {
                throw report.fatal("Static property " + label + " cannot be readonly", line);
            }
        }
        asymmetric(flags, type, label, line);
        boolean virtual = isVirtual(scope, item.name(), p.hooks());
        if (!p.hooks().isEmpty()) {
            hooks(p.hooks(), item.name(), flags, readonly, virtual, p.type() != null, scope);
            if (!scope.hasParent()) {
                complete(item.name(), item.value() != null, p.hooks(), flags, virtual, scope, line);
            }
        }
        program.attributes.check(
                p.attributes(),
                AttributeChecks.PROPERTY,
                0,
                scope,
                body,
                code,
                p.type() == null ? line : p.type().line());
    }

    private void refuseType(TypeConstraint type, String label, int line) {
        int refused = TypeConstraint.VOID | TypeConstraint.NEVER | TypeConstraint.CALLABLE;
        if (type != null && (type.mask() & refused) != 0) {
            throw report.fatal("Property " + label + " cannot have type " + type, line);
        }
    }

    private static int rank(int flags, int protectedBit, int privateBit) {
        return (flags & privateBit) != 0 ? 2 : (flags & protectedBit) != 0 ? 1 : 0;
    }

    private void asymmetric(int flags, TypeConstraint type, String label, int line) {
        if ((flags & SET) == 0) {
            return;
        }
        if (type == null) {
            throw report.fatal("Property with asymmetric visibility " + label + " must have type", line);
        }
        if (rank(flags, Modifier.PROTECTED, Modifier.PRIVATE)
                > rank(flags, Modifier.PROTECTED_SET, Modifier.PRIVATE_SET)) {
            throw report.fatal("Visibility of property " + label + " must not be weaker than set visibility", line);
        }
    }

    /** A promoted parameter as a property. */
    void promoted(Parameter p, ClassScope scope) {
        String label = scope.name() + "::$" + p.name();
        int line = p.line();
        if (!scope.properties.add(p.name())) {
            throw report.fatal("Cannot redeclare " + label, line);
        }
        TypeConstraint type = p.type() == null ? null : program.functions.type(p.type(), scope);
        if (type != null && (type.mask() & TypeConstraint.CALLABLE) != 0) {
            throw report.fatal("Property " + label + " cannot have type " + type, line);
        }
        boolean readonly = (p.modifiers() & Modifier.READONLY) != 0 || scope.isReadonly();
        if (readonly && type == null) {
            throw report.fatal("Readonly property " + label + " must have type", line);
        }
        asymmetric(p.modifiers(), type, label, line);
        if (!p.hooks().isEmpty()) {
            boolean virtual = isVirtual(scope, p.name(), p.hooks());
            hooks(p.hooks(), p.name(), p.modifiers(), readonly, virtual, p.type() != null, scope);
            if (!scope.hasParent()) {
                complete(p.name(), false, p.hooks(), p.modifiers(), virtual, scope, line);
            }
        }
    }

    /** Whether no hook uses the property itself, so that it has no slot. */
    private static boolean isVirtual(ClassScope scope, String name, List<PropertyHook> hooks) {
        if (hooks.isEmpty()) {
            return false;
        }
        for (PropertyHook h : hooks) {
            if (h.name().equalsIgnoreCase("set") && h.expression() != null || HookBodies.mentions(h, name)) {
                return false;
            }
        }
        return true;
    }

    // ---- hooks

    private void hooks(
            List<PropertyHook> hooks,
            String property,
            int flags,
            boolean readonly,
            boolean virtual,
            boolean typed,
            ClassScope scope) {
        if (readonly) {
            throw report.fatal(
                    "Hooked properties cannot be readonly", hooks.get(0).line());
        }
        String label = scope.name() + "::$" + property;
        Set<String> seen = new HashSet<>();
        for (PropertyHook h : hooks) {
            hook(h, property, label, flags, typed, scope);
            if (!seen.add(h.name().toLowerCase(Locale.ROOT))) {
                throw report.fatal("Cannot redeclare property hook \"" + h.name() + "\"", h.line());
            }
        }
    }

    private void hook(PropertyHook h, String property, String label, int flags, boolean typed, ClassScope scope) {
        int line = h.line();
        boolean hasBody = h.body() != null || h.expression() != null;
        boolean isPrivate = (flags & Modifier.PRIVATE) != 0;
        boolean isFinal = (h.modifiers() & Modifier.FINAL) != 0;
        refuseModifiers(h);
        if ((flags & Modifier.STATIC) != 0) {
            throw report.fatal("Cannot declare hooks for static property", line);
        }
        if (isFinal && isPrivate) {
            throw report.fatal("Property hook cannot be both final and private", line);
        }
        if (scope.isInterface() || (flags & Modifier.ABSTRACT) != 0 && !hasBody) {
            if (hasBody) {
                throw report.fatal("Abstract property hook cannot have body", line);
            }
            if (isPrivate) {
                throw report.fatal("Property hook cannot be both abstract and private", line);
            }
            if (isFinal) {
                throw report.fatal("Property hook cannot be both abstract and final", line);
            }
        } else if (!hasBody) {
            throw report.fatal("Non-abstract property hook must have a body", line);
        }
        boolean isGet = h.name().equalsIgnoreCase("get");
        if (!isGet && !h.name().equalsIgnoreCase("set")) {
            throw report.fatal(
                    "Unknown hook \"" + h.name() + "\" for property " + label + ", expected \"get\" or \"set\"", line);
        }
        List<Parameter> parameters = h.parameters();
        if (isGet && parameters != null) {
            throw report.fatal("get hook of property " + label + " must not have a parameter list", line);
        }
        if (!isGet && parameters != null) {
            setter(h, label, typed);
        }
        List<Parameter> own = parameters != null
                ? parameters
                : isGet
                        ? List.of()
                        : List.of(new Parameter(
                                "value", null, null, false, false, 0, List.of(), List.of(), null, h.position()));
        List<Statement> statements = h.expression() != null
                ? List.of(
                        isGet
                                ? new Statement.Return(h.expression(), h.position())
                                : new Statement.ExpressionStatement(h.expression(), h.position()))
                : h.body();
        FunctionSignature signature =
                new FunctionSignature(own, null, h.byReference(), false, h.attributes(), h.docComment(), h.position());
        program.functions.hook(scope, property, h.name(), signature, isGet, statements);
    }

    private void refuseModifiers(PropertyHook h) {
        int others = h.modifiers() & ~Modifier.FINAL;
        if (others == 0) {
            return;
        }
        String word = (others & Modifier.PUBLIC) != 0
                ? "public"
                : (others & Modifier.PROTECTED) != 0
                        ? "protected"
                        : (others & Modifier.PRIVATE) != 0
                                ? "private"
                                : (others & Modifier.STATIC) != 0
                                        ? "static"
                                        : (others & Modifier.ABSTRACT) != 0 ? "abstract" : "readonly";
        throw report.fatal("Cannot use the " + word + " modifier on a property hook", h.line());
    }

    private void setter(PropertyHook h, String label, boolean typed) {
        int line = h.line();
        if (h.parameters().size() != 1) {
            throw report.fatal(h.name() + " hook of property " + label + " must accept exactly one parameters", line);
        }
        Parameter p = h.parameters().get(0);
        String start = "Parameter $" + p.name() + " of " + h.name() + " hook " + label + " must not ";
        if (p.byReference()) {
            throw report.fatal(start + "be pass-by-reference", line);
        }
        if (p.variadic()) {
            throw report.fatal(start + "be variadic", line);
        }
        if (p.defaultValue() != null) {
            throw report.fatal(start + "have a default value", line);
        }
        if (typed != (p.type() != null)) {
            throw report.fatal(
                    "Type of parameter $" + p.name() + " of hook " + label
                            + "::set must be compatible with property type",
                    line);
        }
    }

    /** What a hooked property must be as a whole. */
    private void complete(
            String name,
            boolean hasDefault,
            List<PropertyHook> hooks,
            int flags,
            boolean virtual,
            ClassScope scope,
            int line) {
        String label = scope.name() + "::$" + name;
        if (virtual && hasDefault) {
            throw report.fatal("Cannot specify default value for virtual hooked property " + label, line);
        }
        boolean get = false;
        boolean set = false;
        boolean byReference = false;
        boolean someAbstract = false;
        for (PropertyHook h : hooks) {
            boolean isGet = h.name().equalsIgnoreCase("get");
            get |= isGet;
            set |= !isGet;
            byReference |= isGet && h.byReference();
            someAbstract |= h.body() == null && h.expression() == null;
        }
        if (get && set && byReference && !virtual) {
            throw report.fatal(
                    "Get hook of backed property " + scope.name() + "::" + name
                            + " with set hook may not return by reference",
                    line);
        }
        if ((flags & Modifier.ABSTRACT) != 0 && !someAbstract) {
            throw report.fatal("Abstract property " + label + " must specify at least one abstract hook", line);
        }
        if (virtual && (flags & SET) != 0 && !(get && set)) {
            throw report.fatal(
                    (get ? "Read-only" : "Write-only") + " virtual property " + label
                            + " must not specify asymmetric visibility",
                    line);
        }
    }
}
