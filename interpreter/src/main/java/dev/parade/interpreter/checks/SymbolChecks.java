package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import dev.parade.parser.ast.UseItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of a file: what is imported, what is declared, and which names cannot be had. */
final class SymbolChecks {
    private static final Set<String> RESERVED = Set.of(
            "bool",
            "false",
            "float",
            "int",
            "null",
            "parent",
            "self",
            "static",
            "string",
            "true",
            "void",
            "never",
            "iterable",
            "object",
            "mixed");
    static final Set<String> AUTO_GLOBALS =
            Set.of("GLOBALS", "_GET", "_POST", "_COOKIE", "_SERVER", "_ENV", "_REQUEST", "_FILES", "_SESSION");

    private final Report report;
    private String namespace = "";
    private final Map<Statement.Use.Kind, Map<String, String>> imports = new HashMap<>();
    private final Map<Statement.Use.Kind, Set<String>> declared = new HashMap<>();

    SymbolChecks(Report report) {
        this.report = report;
        for (Statement.Use.Kind kind : Statement.Use.Kind.values()) {
            imports.put(kind, new HashMap<>());
            declared.put(kind, new HashSet<>());
        }
    }

    void enterNamespace(String name) {
        declared.values().forEach(Set::clear);
        namespace = name;
        imports.values().forEach(Map::clear);
    }

    boolean inNamespace() {
        return !namespace.isEmpty();
    }

    boolean isImported(String className) {
        return imports.get(Statement.Use.Kind.CLASS).containsKey(className.toLowerCase(Locale.ROOT));
    }

    private static String key(Statement.Use.Kind kind, String name) {
        return kind == Statement.Use.Kind.CONSTANT ? name : name.toLowerCase(Locale.ROOT);
    }

    private static String declaredKey(Statement.Use.Kind kind, String full) {
        int slash = full.lastIndexOf('\\');
        return kind != Statement.Use.Kind.CONSTANT
                ? full.toLowerCase(Locale.ROOT)
                : full.substring(0, slash + 1).toLowerCase(Locale.ROOT) + full.substring(slash + 1);
    }

    /** {@code use}. */
    void use(UseItem item) {
        String full = item.name().resolved();
        String alias = item.alias() != null ? item.alias() : full.substring(full.lastIndexOf('\\') + 1);
        int line = item.line();
        if (item.alias() == null && full.indexOf('\\') < 0 && namespace.isEmpty()) {
            report.warning("The use statement with non-compound name '" + alias + "' has no effect", line);
        }
        if (item.kind() == Statement.Use.Kind.CLASS && isReserved(alias)) {
            throw report.fatal(
                    "Cannot use " + full + " as " + alias + " because '" + alias + "' is a special class name", line);
        }
        String own = declaredKey(item.kind(), namespace.isEmpty() ? alias : namespace + "\\" + alias);
        boolean taken = declared.get(item.kind()).contains(own) && !full.equalsIgnoreCase(own);
        if (taken || imports.get(item.kind()).putIfAbsent(key(item.kind(), alias), full) != null) {
            String what = switch (item.kind()) {
                case CLASS -> "";
                case FUNCTION -> " function";
                case CONSTANT -> " const";
            };
            throw report.fatal(
                    "Cannot use" + what + " " + full + " as " + alias + " because the name is already in use", line);
        }
    }

    /** A declaration of the file's own. */
    void declare(Statement.Use.Kind kind, String name, String full, int line) {
        String imported = imports.get(kind).get(key(kind, name));
        boolean same = imported != null
                && (kind == Statement.Use.Kind.CONSTANT ? imported.equals(full) : imported.equalsIgnoreCase(full));
        if (imported != null && !same && report.languageLevel() < 84) {
            String what = switch (kind) {
                case CLASS -> "class ";
                case FUNCTION -> "function ";
                case CONSTANT -> "const ";
            };
            throw report.fatal("Cannot declare " + what + full + " because the name is already in use", line);
        }
        if (imported != null && !same) {
            throw report.fatal(
                    switch (kind) {
                        case CLASS -> "Cannot redeclare class " + full + " (previously declared as local import)";
                        case FUNCTION ->
                            "Cannot redeclare function " + full + "() (previously declared as local import)";
                        case CONSTANT -> "Cannot declare const " + full + " because the name is already in use";
                    },
                    line);
        }
        declared.get(kind).add(declaredKey(kind, full));
    }

    static boolean isReserved(String name) {
        return RESERVED.contains(name.substring(name.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT));
    }

    void validClassName(String name, String what, int line) {
        if (isReserved(name)) {
            String kind = report.languageLevel() < 84 ? "class name" : what;
            throw report.fatal("Cannot use " + report.quoted(name) + " as " + kind + " as it is reserved", line);
        }
        if (name.equals("_") && report.languageLevel() >= 84) {
            report.deprecated("Using \"_\" as " + what + " is deprecated since 8.4", line);
        }
    }

    /** A base that a class names; self, parent and static are none. */
    void base(Name name, String what) {
        if (name.isSpecialClass()) {
            throw report.fatal(
                    "Cannot use " + report.quoted(name.text()) + " as " + what + ", as it is reserved", name.line());
        }
        valid(name);
    }

    /** Refuses {@code \self} and {@code namespace\self}. */
    void valid(Name name) {
        boolean full = name.kind() == Name.Kind.FULLY_QUALIFIED;
        if (!full && name.kind() != Name.Kind.RELATIVE) {
            return;
        }
        String text = name.text();
        String last = text.substring(text.lastIndexOf('\\') + 1);
        String start = text.substring(0, text.lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
        if (!start.equals("\\") && !start.equals("namespace\\") && !start.isEmpty()) {
            return;
        }
        switch (last.toLowerCase(Locale.ROOT)) {
            case "self", "parent", "static" ->
                throw report.fatal(
                        "'" + (full ? "\\" : "namespace\\") + last + "' is an invalid class name", name.line());
            default -> {}
        }
    }

    /** Refuses self, parent and static where there is no such class. */
    void special(Name name, CodeBody body) {
        if (!name.isSpecialClass() || !body.isScopeKnown()) {
            return;
        }
        String which = name.text().toLowerCase(Locale.ROOT);
        if (body.owner == null) {
            throw report.fatal("Cannot use \"" + which + "\" when no class scope is active", name.line());
        }
        if (which.equals("parent") && !body.owner.hasParent()) {
            throw report.fatal("Cannot use \"parent\" when current class scope has no parent", name.line());
        }
    }
}
