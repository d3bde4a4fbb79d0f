package dev.parade.interpreter.translate;

import dev.parade.interpreter.Delegate;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassTemplate;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.LinkedClass;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyDeclaration;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.Deprecations;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.ConstantItem;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.FunctionSignature;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.Position;
import dev.parade.parser.ast.PropertyHook;
import dev.parade.parser.ast.PropertyItem;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.TypeNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes linked classes of declarations: inheritance, interfaces, traits, members, and the checks that go with them. */
final class ClassLinker {
    private final Translator translator;
    private final AtomicInteger nextIndex;

    ClassLinker(Translator translator, AtomicInteger nextIndex) {
        this.translator = translator;
        this.nextIndex = nextIndex;
    }

    /** What a class builds on, found in a request. */
    record Bases(PhpClass parent, List<PhpClass> interfaces, List<PhpClass> traits) {}

    /** Finds (and loads) what the class builds on. */
    Bases bases(Request request, ClassTemplate template) {
        ClassBody body = template.body();
        PhpClass parent = null;
        List<PhpClass> interfaces = new ArrayList<>();
        if (body.kind() == ClassBody.Kind.INTERFACE) {
            for (Name n : body.parents()) {
                PhpClass i = required(request, template, n, "Interface");
                if (i.kind() != PhpClass.Kind.INTERFACE) {
                    throw fatal(
                            request,
                            template,
                            template.name() + " cannot implement " + i.name() + " - it is not an interface");
                }
                interfaces.add(i);
            }
        } else if (!body.parents().isEmpty()) {
            parent = required(request, template, body.parents().get(0), "Class");
            checkParent(request, template, parent);
        }
        List<PhpClass> traits = new ArrayList<>();
        for (Member m : body.members()) {
            if (m instanceof Member.TraitUse use) {
                for (Name n : use.traits()) {
                    PhpClass t = request.findClass(n.resolved(), true);
                    if (t == null) {
                        // Not to be caught, other than a missing parent or interface.
                        throw fatal(request, template, "Trait \"" + n.resolved() + "\" not found");
                    }
                    if (t.kind() != PhpClass.Kind.TRAIT) {
                        throw fatal(
                                request,
                                template,
                                template.name() + " cannot use " + t.name() + " - it is not a trait");
                    }
                    Deprecations.used(
                            request, t, template.name(), template.unit().file(), body.line());
                    if (!traits.contains(t)) {
                        traits.add(t);
                    }
                }
            }
        }
        for (Name n : body.interfaces()) {
            PhpClass i = required(request, template, n, "Interface");
            if (i.kind() != PhpClass.Kind.INTERFACE) {
                throw fatal(
                        request,
                        template,
                        template.name() + " cannot implement " + i.name() + " - it is not an interface");
            }
            interfaces.add(i);
        }
        return new Bases(parent, interfaces, traits);
    }

    private static PhpClass required(Request request, ClassTemplate template, Name name, String kind) {
        PhpClass c = request.findClass(name.resolved(), true);
        if (c == null) {
            throw PhpErrors.error(
                    kind + " \"" + name.resolved() + "\" not found" + Delegate.hintFor(request, name.resolved()));
        }
        return c;
    }

    static RuntimeException fatal(Request request, ClassTemplate template, String message) {
        return fatal(request, template, message, template.body().line());
    }

    static RuntimeException fatal(Request request, ClassTemplate template, String message, int line) {
        request.errors()
                .raiseAt(ErrorLevel.COMPILE_ERROR, message, template.unit().file(), line);
        return new IllegalStateException(message);
    }

    private static void checkParent(Request request, ClassTemplate template, PhpClass parent) {
        switch (parent.kind()) {
            case INTERFACE ->
                throw fatal(
                        request, template, "Class " + template.name() + " cannot extend interface " + parent.name());
            case TRAIT ->
                throw fatal(request, template, "Class " + template.name() + " cannot extend trait " + parent.name());
            default -> {}
        }
        if (parent.isFinal()) {
            String kind = parent.kind() == PhpClass.Kind.ENUM && request.level() >= 85 ? "enum " : "final class ";
            throw fatal(request, template, "Class " + template.name() + " cannot extend " + kind + parent.name());
        }
        boolean readonly = (template.body().modifiers() & Modifier.READONLY) != 0;
        boolean parentReadonly = (parent.flags() & Modifiers.READONLY) != 0;
        if (readonly != parentReadonly) {
            throw fatal(
                    request,
                    template,
                    (readonly ? "Readonly class " : "Non-readonly class ") + template.name() + " cannot extend "
                            + (parentReadonly ? "readonly class " : "non-readonly class ") + parent.name());
        }
    }

    /** A linked class, and what it still owes. */
    record Linked(PhpClass phpClass, Obligations obligations) {}

    /**
     * Links.
     *
     * @param early the class is declared before its file runs; {@link Obligations.TooEarly} when that cannot be
     */
    Linked link(Request request, ClassTemplate template, Bases bases, boolean early) {
        ClassBody body = template.body();
        Set<PhpClass> interfaces = new LinkedHashSet<>();
        if (bases.parent() != null) {
            interfaces.addAll(bases.parent().interfaces());
        }
        interfaces.addAll(bases.interfaces());
        for (PhpClass i : bases.interfaces()) {
            interfaces.addAll(i.interfaces());
        }
        PhpClass.Kind kind = switch (body.kind()) {
            case CLASS -> PhpClass.Kind.CLASS;
            case INTERFACE -> PhpClass.Kind.INTERFACE;
            case TRAIT -> PhpClass.Kind.TRAIT;
            case ENUM -> PhpClass.Kind.ENUM;
        };
        if (kind == PhpClass.Kind.ENUM) {
            interfaces.add(request.builtinClass("UnitEnum"));
            if (body.backingType() != null) {
                interfaces.add(request.builtinClass("BackedEnum"));
            }
        }
        if (body.kind() != ClassBody.Kind.TRAIT
                && (declaresToString(body) || declaresToString(bases))
                && !template.name().equalsIgnoreCase("Stringable")) {
            interfaces.add(request.builtinClass("Stringable"));
        }
        int flags = classFlags(body);
        LinkedClass.Builder b = new LinkedClass.Builder(
                template.name(),
                kind,
                flags,
                bases.parent(),
                List.copyOf(interfaces),
                bases.traits(),
                nextIndex.getAndIncrement(),
                template.unit().isInternal() ? null : template.unit().file(),
                body);
        b.unit(template.unit());
        PhpClass c = b.phpClass();
        b.inherit();
        for (PhpClass i : interfaces) {
            b.inheritInterface(i);
        }
        new MemberLinker(request, template, c, b).link();
        Obligations obligations = new Obligations(request, template, c, early);
        InheritanceChecks checks = new InheritanceChecks(obligations);
        boolean checked = !template.unit().isInternal();
        if (checked) {
            checks.parent();
        }
        TraitLinker traits = null;
        if (!bases.traits().isEmpty()) {
            traits = new TraitLinker(request, template, c, b, this, checks);
            traits.link();
        }
        if (body.kind() == ClassBody.Kind.ENUM) {
            b.enumBacking(body.backingType() == null ? null : Types.of(body.backingType(), c));
            EnumMembers.add(b, body.backingType() != null);
        }
        b.finish(hasAttribute(body.attributes(), "AllowDynamicProperties"));
        if (traits != null) {
            traits.compareValues();
        }
        if (checked) {
            if (kind != PhpClass.Kind.TRAIT) {
                checks.interfaces(template, bases.interfaces());
            }
            LinkChecks.interfaces(request, template, c, obligations);
            ClassChecks.check(request, template, c);
            LinkChecks.enumeration(request, template, c);
            checks.setHooks();
            LinkChecks.overrides(request, template, c);
        }
        return new Linked(c, obligations);
    }

    private static boolean declaresToString(Bases bases) {
        return bases.traits().stream().anyMatch(t -> t.method("__tostring") != null);
    }

    private static boolean declaresToString(ClassBody body) {
        return body.members().stream()
                .anyMatch(
                        m -> m instanceof Member.Method method && method.name().equalsIgnoreCase("__toString"));
    }

    static boolean hasAttribute(List<AttributeGroup> groups, String name) {
        return groups.stream()
                .flatMap(g -> g.attributes().stream())
                .anyMatch(a -> a.name().resolved().equalsIgnoreCase(name));
    }

    private static int classFlags(ClassBody body) {
        int flags = 0;
        if ((body.modifiers() & Modifier.ABSTRACT) != 0) {
            flags |= Modifiers.ABSTRACT;
        }
        if ((body.modifiers() & Modifier.FINAL) != 0 || body.kind() == ClassBody.Kind.ENUM) {
            flags |= Modifiers.FINAL;
        }
        if ((body.modifiers() & Modifier.READONLY) != 0) {
            flags |= Modifiers.READONLY;
        }
        return flags;
    }

    static int memberFlags(int modifiers) {
        int flags = modifiers
                & (Modifier.PUBLIC
                        | Modifier.PROTECTED
                        | Modifier.PRIVATE
                        | Modifier.STATIC
                        | Modifier.FINAL
                        | Modifier.ABSTRACT
                        | Modifier.READONLY
                        | Modifier.PROTECTED_SET
                        | Modifier.PRIVATE_SET);
        if ((flags & (Modifier.PUBLIC | Modifier.PROTECTED | Modifier.PRIVATE)) == 0) {
            flags |= Modifiers.PUBLIC | Modifiers.IMPLICIT_PUBLIC;
        }
        if ((modifiers & Modifier.PUBLIC_SET) != 0) {
            flags |= Modifiers.PUBLIC_SET;
        }
        return flags;
    }

    /** The template of a method in a class. */
    UserFunction method(Member.Method m, ClassTemplate template, PhpClass c) {
        return translator.template(
                m.name(),
                m.name(),
                UserFunction.Kind.METHOD,
                template.unit(),
                m.signature(),
                m.body(),
                null,
                List.of(),
                c,
                c.name(),
                c.parent() == null ? null : c.parent().name(),
                (m.modifiers() & Modifier.STATIC) != 0,
                m.line(),
                m.position().endLine());
    }

    /** A trait's method as a method of the class that uses it. */
    UserFunction rescope(UserFunction m, String name, PhpClass c) {
        return translator.template(
                name,
                name,
                UserFunction.Kind.METHOD,
                m.unit(),
                m.signature(),
                m.body(),
                null,
                List.of(),
                c,
                c.name(),
                c.parent() == null ? null : c.parent().name(),
                m.isStatic(),
                m.line(),
                m.endLine());
    }

    /** The initial value of a member, null for none. */
    DeferredInitializer initializer(Expression e, ClassTemplate template) {
        return e == null ? null : new DeferredInitializer(translator, e, template.unit());
    }

    /** Adds the members that a class body declares itself. */
    final class MemberLinker {
        private final Request request;
        private final ClassTemplate template;
        private final PhpClass c;
        private final LinkedClass.Builder b;

        MemberLinker(Request request, ClassTemplate template, PhpClass c, LinkedClass.Builder b) {
            this.request = request;
            this.template = template;
            this.c = c;
            this.b = b;
        }

        void link() {
            for (Member m : template.body().members()) {
                switch (m) {
                    case Member.Constants k -> constants(k);
                    case Member.Properties p -> properties(p);
                    case Member.Method method -> method(method);
                    case Member.EnumCase e ->
                        b.constant(new ConstantInfo(
                                e.name(),
                                c,
                                Modifiers.PUBLIC,
                                b.nextStatic(),
                                true,
                                null,
                                initializer(e.value(), template),
                                e.attributes(),
                                e.docComment()));
                    case Member.TraitUse ignored -> {}
                }
            }
        }

        private void constants(Member.Constants k) {
            for (ConstantItem item : k.items()) {
                b.constant(new ConstantInfo(
                        item.name(),
                        c,
                        memberFlags(k.modifiers()),
                        b.nextStatic(),
                        false,
                        Types.of(k.type(), c),
                        initializer(item.value(), template),
                        k.attributes(),
                        item == k.items().get(0) ? k.docComment() : item.docComment()));
            }
        }

        void properties(Member.Properties p) {
            int flags = memberFlags(p.modifiers());
            if ((c.flags() & Modifiers.READONLY) != 0 && (flags & Modifiers.STATIC) == 0) {
                flags |= Modifiers.READONLY;
            }
            for (PropertyItem item : p.items()) {
                property(
                        item.name(),
                        flags,
                        Types.of(p.type(), c),
                        p.type(),
                        initializer(item.value(), template),
                        p.hooks(),
                        p.attributes(),
                        item == p.items().get(0) ? p.docComment() : null,
                        item.line());
            }
        }

        private void property(
                String name,
                int declared,
                TypeConstraint type,
                TypeNode written,
                DeferredInitializer value,
                List<PropertyHook> hooks,
                List<AttributeGroup> attributes,
                String doc,
                int line) {
            int flags = declared;
            MethodInfo get = null;
            MethodInfo set = null;
            if (!hooks.isEmpty()) {
                flags |= Modifiers.HOOKED;
                boolean backed = value != null;
                for (PropertyHook h : hooks) {
                    MethodInfo info = hook(name, written, h);
                    if (h.name().equalsIgnoreCase("get")) {
                        get = info;
                    } else {
                        set = info;
                        backed |= h.expression() != null;
                    }
                    backed |= HookBodies.mentions(h, name);
                }
                if (!backed) {
                    flags |= Modifiers.VIRTUAL;
                }
            }
            b.property(name, flags, type, new PropertyDeclaration(value, get, set, attributes, doc, line));
        }

        private MethodInfo hook(String property, TypeNode type, PropertyHook h) {
            boolean isGet = h.name().equalsIgnoreCase("get");
            List<Parameter> parameters = h.parameters() != null
                    ? h.parameters()
                    : isGet
                            ? List.of()
                            : List.of(new Parameter(
                                    "value", null, null, false, false, 0, List.of(), List.of(), null, h.position()));
            List<Statement> body = h.body();
            if (h.expression() != null) {
                Position at = h.position();
                body = isGet
                        ? List.of(new Statement.Return(h.expression(), at))
                        : List.of(new Statement.ExpressionStatement(
                                new Expression.Assign(
                                        new Expression.Property(
                                                new Expression.Variable("this", at),
                                                new Expression.StringLiteral(property, at),
                                                false,
                                                at),
                                        h.expression(),
                                        at),
                                at));
            }
            FunctionSignature signature = new FunctionSignature(
                    parameters,
                    isGet ? type : null,
                    h.byReference(),
                    Yields.in(body),
                    h.attributes(),
                    h.docComment(),
                    h.position());
            String name = "$" + property + "::" + (isGet ? "get" : "set");
            UserFunction function = translator.template(
                    name,
                    name,
                    UserFunction.Kind.METHOD,
                    template.unit(),
                    signature,
                    body,
                    null,
                    List.of(),
                    c,
                    c.name(),
                    c.parent() == null ? null : c.parent().name(),
                    false,
                    h.line(),
                    h.position().endLine());
            int flags = Modifiers.PUBLIC | (body == null ? Modifiers.ABSTRACT : 0) | (h.modifiers() & Modifiers.FINAL);
            return new MethodInfo(name, c, c, flags, function);
        }

        private void method(Member.Method m) {
            int flags = memberFlags(m.modifiers());
            if (c.kind() == PhpClass.Kind.INTERFACE) {
                flags |= Modifiers.ABSTRACT;
            }
            UserFunction f = ClassLinker.this.method(m, template, c);
            b.method(m.name(), flags, f);
            if (m.name().equalsIgnoreCase("__construct")) {
                for (Parameter p : m.signature().parameters()) {
                    if (p.modifiers() != 0 || !p.hooks().isEmpty()) {
                        promote(p);
                    }
                }
            }
        }

        private void promote(Parameter p) {
            int flags = memberFlags(p.modifiers()) | Modifiers.PROMOTED;
            if ((c.flags() & Modifiers.READONLY) != 0) {
                flags |= Modifiers.READONLY;
            }
            TypeConstraint type = Types.of(p.type(), c);
            if (type != null
                    && p.defaultValue() instanceof Expression.Constant k
                    && k.name().text().equalsIgnoreCase("null")) {
                type = type.orNull();
            }
            property(p.name(), flags, type, p.type(), null, p.hooks(), p.attributes(), p.docComment(), p.line());
        }
    }
}
