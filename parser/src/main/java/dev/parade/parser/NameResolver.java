package dev.parade.parser;

import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What names mean in a namespace with its imports. */
public final class NameResolver {
    private String namespace = "";
    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, String> functions = new HashMap<>();
    private final Map<String, String> constants = new HashMap<>();

    /** Begins a namespace (empty: the global one), which has no imports yet. */
    public void enter(String name) {
        namespace = name;
        classes.clear();
        functions.clear();
        constants.clear();
    }

    /** The current namespace, empty for the global one. */
    public String namespace() {
        return namespace;
    }

    /** Adds an import; false when the alias is taken. */
    public boolean add(Statement.Use.Kind kind, String alias, String fullName) {
        return switch (kind) {
            case CLASS -> classes.putIfAbsent(lower(alias), fullName) == null;
            case FUNCTION -> functions.putIfAbsent(lower(alias), fullName) == null;
            case CONSTANT -> constants.putIfAbsent(alias, fullName) == null;
        };
    }

    /** The full name of something declared here. */
    public String declared(String name) {
        return namespace.isEmpty() ? name : namespace + '\\' + name;
    }

    /** The full name of a class; self, parent and static stay as they are. */
    public String classNamed(Name.Kind kind, String text) {
        if (kind == Name.Kind.UNQUALIFIED) {
            if (isSpecialClass(text)) {
                return text;
            }
            String imported = classes.isEmpty() ? null : classes.get(lower(text));
            return imported != null ? imported : declared(text);
        }
        return qualified(kind, text);
    }

    /** The full name of a function; an unqualified one falls back to the global one. */
    public String functionNamed(Name.Kind kind, String text) {
        if (kind == Name.Kind.UNQUALIFIED) {
            String imported = functions.isEmpty() ? null : functions.get(lower(text));
            return imported != null ? imported : declared(text);
        }
        return qualified(kind, text);
    }

    /** The full name of a constant; an unqualified one falls back to the global one. */
    public String constantNamed(Name.Kind kind, String text) {
        if (kind == Name.Kind.UNQUALIFIED) {
            if (isLiteral(text)) {
                return text;
            }
            String imported = constants.isEmpty() ? null : constants.get(text);
            return imported != null ? imported : declared(text);
        }
        return qualified(kind, text);
    }

    private String qualified(Name.Kind kind, String text) {
        if (kind == Name.Kind.FULLY_QUALIFIED) {
            return text;
        }
        if (kind == Name.Kind.QUALIFIED && !classes.isEmpty()) {
            int slash = text.indexOf('\\');
            String imported = classes.get(lower(text.substring(0, slash)));
            if (imported != null) {
                return imported + text.substring(slash);
            }
        }
        return declared(text);
    }

    private static boolean isSpecialClass(String text) {
        return switch (text.length()) {
            case 4 -> text.equalsIgnoreCase("self");
            case 6 -> text.equalsIgnoreCase("parent") || text.equalsIgnoreCase("static");
            default -> false;
        };
    }

    private static boolean isLiteral(String text) {
        return switch (text.length()) {
            case 4 -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("null");
            case 5 -> text.equalsIgnoreCase("false");
            default -> false;
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
