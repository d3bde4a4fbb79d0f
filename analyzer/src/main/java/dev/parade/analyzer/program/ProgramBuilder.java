package dev.parade.analyzer.program;

import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Member;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Parameter;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.PropertyHook;
import dev.parade.parser.ast.PropertyItem;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.TraitAdaptation;
import dev.parade.parser.ast.TypeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects everything that files declare: one unit per function, method, closure, hook and file. */
public final class ProgramBuilder {
    private final ProgramIndex index = new ProgramIndex();

    /** Where the walk is. */
    private record Place(SourceFile file, ClassInfo owner, CodeUnit unit, boolean isStatic) {}

    /** Adds a parsed file. */
    public void add(String path, Program program, boolean reported) {
        SourceFile file = new SourceFile(path, isStrict(program.statements()), reported);
        CodeUnit main = new CodeUnit(
                CodeUnit.Kind.MAIN,
                "{main}",
                file,
                program,
                null,
                null,
                true,
                List.of(),
                null,
                program.statements(),
                null);
        if (!onlyDeclares(program.statements())) {
            index.add(main);
        }
        Place place = new Place(file, null, main, true);
        program.statements().forEach(statement -> walk(statement, place));
    }

    /** Adds one function-like node by itself, with what its class says about types; gives its unit. */
    public CodeUnit addAlone(Node function, ClassBody enclosing, boolean strict) {
        SourceFile file = new SourceFile("", strict, true);
        ClassInfo owner = enclosing == null ? null : describe(enclosing, file);
        if (function instanceof Member.Method method) {
            CodeUnit unit = method(method, new Place(file, owner, null, true));
            index.add(unit);
            return unit;
        }
        boolean isStatic = owner == null;
        int before = index.units().size();
        walk(function, new Place(file, owner, null, isStatic));
        return index.units().get(before);
    }

    /** The whole program. The builder is spent. */
    public ProgramIndex build() {
        index.link();
        return index;
    }

    private static boolean isStrict(List<Statement> statements) {
        return !statements.isEmpty()
                && statements.get(0) instanceof Statement.Declare declare
                && declare.directives().stream()
                        .anyMatch(directive -> directive.name().equalsIgnoreCase("strict_types")
                                && directive.value() instanceof Expression.IntLiteral value
                                && value.value() == 1);
    }

    private static boolean onlyDeclares(List<Statement> statements) {
        return statements.stream().allMatch(statement -> switch (statement) {
            case Statement.FunctionDeclaration it -> true;
            case Statement.ClassDeclaration it -> true;
            case Statement.Use it -> true;
            case Statement.Nothing it -> true;
            case Statement.HaltCompiler it -> true;
            case Statement.Declare it -> it.body() == null;
            case Statement.Namespace it -> onlyDeclares(it.statements());
            default -> false;
        });
    }

    private void walk(Node node, Place place) {
        switch (node) {
            case Statement.FunctionDeclaration declaration -> {
                CodeUnit unit = new CodeUnit(
                        CodeUnit.Kind.FUNCTION,
                        declaration.fullName(),
                        place.file,
                        declaration,
                        null,
                        null,
                        true,
                        declaration.signature().parameters(),
                        declaration.signature(),
                        declaration.body(),
                        null);
                index.addFunction(unit);
                below(declaration, new Place(place.file, null, unit, true));
            }
            case ClassBody body -> classBody(body, place);
            case Expression.Closure closure -> {
                boolean isStatic = closure.isStatic() || place.isStatic;
                CodeUnit unit = new CodeUnit(
                        CodeUnit.Kind.CLOSURE,
                        "{closure}",
                        place.file,
                        closure,
                        place.owner,
                        place.unit,
                        isStatic,
                        closure.signature().parameters(),
                        closure.signature(),
                        closure.body(),
                        null);
                index.add(unit);
                below(closure, new Place(place.file, place.owner, unit, isStatic));
            }
            case Expression.ArrowFunction arrow -> {
                boolean isStatic = arrow.isStatic() || place.isStatic;
                CodeUnit unit = new CodeUnit(
                        CodeUnit.Kind.ARROW,
                        "{closure}",
                        place.file,
                        arrow,
                        place.owner,
                        place.unit,
                        isStatic,
                        arrow.signature().parameters(),
                        arrow.signature(),
                        List.of(),
                        arrow.body());
                index.add(unit);
                below(arrow, new Place(place.file, place.owner, unit, isStatic));
            }
            default -> below(node, place);
        }
    }

    private void below(Node node, Place place) {
        Children.forEach(node, child -> walk(child, place));
    }

    private void classBody(ClassBody body, Place outer) {
        ClassInfo info = new ClassInfo(className(body, outer.file), outer.file, body);
        index.addClass(info, body);
        Place place = new Place(outer.file, info, outer.unit, true);
        body.attributes().forEach(group -> walk(group, place));
        for (Member member : body.members()) {
            switch (member) {
                case Member.Method method -> {
                    CodeUnit unit = method(method, place);
                    info.methods.put(
                            method.name().toLowerCase(Locale.ROOT),
                            new ClassInfo.MethodInfo(
                                    method.name(), method.modifiers(), method.body() == null ? null : unit));
                    if (method.body() != null) {
                        index.add(unit);
                    }
                    promoted(method.signature().parameters(), info, place);
                    below(method, new Place(place.file, info, unit, unit.isStatic()));
                }
                case Member.Properties properties -> {
                    properties(properties, info, place);
                    below(properties, place);
                }
                case Member.TraitUse use -> traitUse(use, info);
                case Member.Constants it -> below(it, place);
                case Member.EnumCase it -> below(it, place);
            }
        }
    }

    private static String className(ClassBody body, SourceFile file) {
        return body.fullName() != null
                ? body.fullName()
                : "class@anonymous " + file.path() + ":" + body.position().start();
    }

    /** What a class says about itself, without the code of its methods. */
    private ClassInfo describe(ClassBody body, SourceFile file) {
        ClassInfo info = new ClassInfo(className(body, file), file, body);
        info.partial = true;
        index.addClass(info, body);
        for (Member member : body.members()) {
            if (member instanceof Member.Properties properties) {
                for (PropertyItem item : properties.items()) {
                    if (properties.hooks() == null || properties.hooks().isEmpty()) {
                        info.properties.put(
                                item.name(),
                                new ClassInfo.PropertyInfo(
                                        item.name(), properties.modifiers(), properties.type(), null, null));
                    }
                }
            } else if (member instanceof Member.Method method && method.name().equalsIgnoreCase("__construct")) {
                promoted(method.signature().parameters(), info, new Place(file, info, null, true));
            }
        }
        return info;
    }

    private CodeUnit method(Member.Method method, Place place) {
        boolean isStatic = (method.modifiers() & Modifier.STATIC) != 0;
        String prefix = place.owner == null ? "" : place.owner.displayName() + "::";
        return new CodeUnit(
                CodeUnit.Kind.METHOD,
                prefix + method.name(),
                place.file,
                method,
                place.owner,
                null,
                isStatic,
                method.signature().parameters(),
                method.signature(),
                method.body() == null ? List.of() : method.body(),
                null);
    }

    private void promoted(List<Parameter> parameters, ClassInfo info, Place place) {
        for (Parameter parameter : parameters) {
            if (parameter.modifiers() != 0) {
                property(parameter.name(), parameter.modifiers(), parameter.type(), parameter.hooks(), info, place);
            }
        }
    }

    private void properties(Member.Properties properties, ClassInfo info, Place place) {
        for (PropertyItem item : properties.items()) {
            property(item.name(), properties.modifiers(), properties.type(), properties.hooks(), info, place);
        }
    }

    private void property(
            String name, int modifiers, TypeNode type, List<PropertyHook> hooks, ClassInfo info, Place place) {
        CodeUnit get = null;
        CodeUnit set = null;
        for (PropertyHook hook : hooks == null ? List.<PropertyHook>of() : hooks) {
            if (hook.body() == null && hook.expression() == null) {
                continue;
            }
            CodeUnit unit = new CodeUnit(
                    CodeUnit.Kind.HOOK,
                    info.displayName() + "::$" + name + "::" + hook.name(),
                    place.file,
                    hook,
                    info,
                    null,
                    false,
                    hook.parameters() == null ? List.of() : hook.parameters(),
                    null,
                    hook.body() == null ? List.of() : hook.body(),
                    hook.expression());
            index.add(unit);
            if (hook.name().equalsIgnoreCase("get")) {
                get = unit;
            } else {
                set = unit;
            }
        }
        int own = info.body().kind() == ClassBody.Kind.CLASS ? info.body().modifiers() & Modifier.READONLY : 0;
        info.properties.put(name, new ClassInfo.PropertyInfo(name, modifiers | own, type, get, set));
    }

    private static void traitUse(Member.TraitUse use, ClassInfo info) {
        use.traits().forEach(trait -> info.traits.add(trait.resolved()));
        for (TraitAdaptation adaptation : use.adaptations()) {
            switch (adaptation) {
                case TraitAdaptation.Alias alias -> {
                    if (alias.alias() != null) {
                        String trait =
                                alias.trait() == null ? null : alias.trait().resolved();
                        info.aliases.add(new ClassInfo.Alias(
                                alias.alias().toLowerCase(Locale.ROOT),
                                trait,
                                alias.method().toLowerCase(Locale.ROOT)));
                    }
                }
                case TraitAdaptation.InsteadOf rule ->
                    rule.excluded()
                            .forEach(trait -> info.excluded
                                    .computeIfAbsent(rule.method().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                                    .add(trait.resolved().toLowerCase(Locale.ROOT)));
            }
        }
    }
}
