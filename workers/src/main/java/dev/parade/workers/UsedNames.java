package dev.parade.workers;

import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.Expression;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Node;
import dev.parade.parser.ast.Program;
import dev.parade.parser.ast.Statement;
import java.lang.reflect.RecordComponent;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Functions and classes that a file names: calls, {@code new}, static access, parents. */
final class UsedNames {
    /** Questions after which a name may be missing. */
    private static final Set<String> QUESTIONS =
            Set.of("function_exists", "class_exists", "interface_exists", "is_callable", "method_exists");

    /**
     * A use.
     *
     * @param name in lower case
     * @param extended whether a class of the file extends or implements it
     */
    record Use(String name, boolean isClass, boolean extended, int line) {
        String key() {
            return (isClass ? "class " : "function ") + name;
        }
    }

    private final Path file;
    private final List<Use> uses = new ArrayList<>();
    private final Set<String> declared = new HashSet<>();
    private final Set<String> tested = new HashSet<>();
    private final List<Path> included = new ArrayList<>();

    private UsedNames(Path file) {
        this.file = file;
    }

    static UsedNames in(Program program, Path file) {
        UsedNames names = new UsedNames(file);
        names.walk(program);
        return names;
    }

    Path file() {
        return file;
    }

    List<Use> uses() {
        return uses;
    }

    /** What the file declares, as {@link Use#key} says it. */
    Set<String> declared() {
        return declared;
    }

    /** Names, in lower case, that the file asks for before it uses them. */
    Set<String> tested() {
        return tested;
    }

    /** Files that it includes by a constant path. */
    List<Path> included() {
        return included;
    }

    private void walk(Node node) {
        switch (node) {
            case Statement.FunctionDeclaration f ->
                declared.add("function " + f.fullName().toLowerCase(Locale.ROOT));
            case ClassBody c -> ofClass(c);
            case Expression.Call c when c.callee() instanceof Expression.FunctionName f -> ofCall(c, f.name());
            case Expression.New n -> use(n.classRef());
            case Expression.StaticCall s -> use(s.classRef());
            case Expression.ClassConstant c -> use(c.classRef());
            case Expression.StaticProperty p -> use(p.classRef());
            case Expression.Include i -> include(i.operand());
            default -> {}
        }
        children(node);
    }

    /** All nodes are records: what they hold is found by reflection, which is quick enough for a check before the start. */
    private void children(Object holder) {
        switch (holder) {
            case null -> {}
            case List<?> list -> list.forEach(this::child);
            case Record parts -> {
                for (RecordComponent part : parts.getClass().getRecordComponents()) {
                    try {
                        child(part.getAccessor().invoke(parts));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException("a node that cannot be read: " + parts.getClass(), e);
                    }
                }
            }
            default -> {}
        }
    }

    private void child(Object part) {
        if (part instanceof Node node) {
            walk(node);
        } else if (part instanceof List<?> || part instanceof Record) {
            children(part);
        }
    }

    private void ofClass(ClassBody c) {
        if (c.fullName() != null) {
            declared.add("class " + c.fullName().toLowerCase(Locale.ROOT));
        }
        for (List<Name> names : List.of(c.parents(), c.interfaces())) {
            names.forEach(name -> use(name, true));
        }
    }

    private void ofCall(Expression.Call call, Name name) {
        String lower = name.text().toLowerCase(Locale.ROOT);
        List<dev.parade.parser.ast.Argument> arguments = call.arguments().list();
        if (QUESTIONS.contains(lower)
                && !arguments.isEmpty()
                && arguments.getFirst().value() instanceof Expression.StringLiteral text) {
            String asked = text.value().toLowerCase(Locale.ROOT);
            tested.add(asked.startsWith("\\") ? asked.substring(1) : asked);
        }
        boolean global = name.hasGlobalFallback() || name.resolved().indexOf('\\') < 0;
        if (global && !declared.contains("function " + name.resolved().toLowerCase(Locale.ROOT))) {
            String plain = name.hasGlobalFallback() ? lower : name.resolved().toLowerCase(Locale.ROOT);
            uses.add(new Use(plain, false, false, name.position().line()));
        }
    }

    private void use(Expression classRef) {
        if (classRef instanceof Expression.ClassName c) {
            use(c.name(), false);
        }
    }

    private void use(Name name, boolean extended) {
        if (!name.isSpecialClass()) {
            uses.add(new Use(
                    name.resolved().toLowerCase(Locale.ROOT),
                    true,
                    extended,
                    name.position().line()));
        }
    }

    private void include(Expression operand) {
        String path = path(operand);
        if (path != null) {
            try {
                Path target = Path.of(path);
                included.add((target.isAbsolute() ? target : file.resolveSibling(target)).normalize());
            } catch (InvalidPathException notAPath) {
                // Fails when it runs.
            }
        }
    }

    /** A constant path, null for any other. */
    private String path(Expression e) {
        return switch (e) {
            case Expression.StringLiteral s -> s.value();
            case Expression.Parenthesized p -> path(p.operand());
            case Expression.MagicConstant m
            when m.kind() == Expression.MagicConstant.Kind.DIR ->
                file.getParent().toString();
            case Expression.Binary b
            when b.operator() == dev.parade.parser.ast.BinaryOperator.CONCAT -> {
                String left = path(b.left());
                String right = path(b.right());
                yield left == null || right == null ? null : left + right;
            }
            case Expression.Call c
            when c.callee() instanceof Expression.FunctionName f
                    && f.name().text().equalsIgnoreCase("dirname")
                    && c.arguments().list().size() == 1 -> {
                String of = path(c.arguments().list().getFirst().value());
                Path parent = of == null ? null : Path.of(of).getParent();
                yield parent == null ? null : parent.toString();
            }
            default -> null;
        };
    }
}
