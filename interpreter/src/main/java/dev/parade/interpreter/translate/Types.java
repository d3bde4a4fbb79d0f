package dev.parade.interpreter.translate;

import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.parser.ast.TypeNode;
import java.util.ArrayList;
import java.util.List;

/** Declared types as constraints. */
public final class Types {
    private Types() {}

    /**
     * The constraint of a type, null for null.
     *
     * @param scope what {@code self} and {@code parent} mean, null outside of classes
     */
    public static TypeConstraint of(TypeNode type, PhpClass scope) {
        return of(
                type,
                scope == null ? null : scope.name(),
                scope == null || scope.parent() == null ? null : scope.parent().name());
    }

    /** The same by names, while the class is being linked. */
    public static TypeConstraint of(TypeNode type, String self, String parent) {
        if (type == null) {
            return null;
        }
        Collector c = new Collector(self, parent);
        String text = c.add(type);
        return new TypeConstraint(c.mask, c.classes.toArray(String[][]::new), text);
    }

    /** True for the name of a built-in type that is no keyword of the language, in lower case. */
    public static boolean isBuiltin(String lowerName) {
        return switch (lowerName) {
            case "null",
                    "true",
                    "false",
                    "int",
                    "float",
                    "string",
                    "bool",
                    "void",
                    "never",
                    "iterable",
                    "object",
                    "mixed" -> true;
            default -> false;
        };
    }

    private static final int[] ORDER = {
        TypeConstraint.STATIC,
        TypeConstraint.ITERABLE,
        TypeConstraint.CALLABLE,
        TypeConstraint.OBJECT,
        TypeConstraint.ARRAY,
        TypeConstraint.STRING,
        TypeConstraint.INT,
        TypeConstraint.FLOAT,
        TypeConstraint.BOOL,
        TypeConstraint.FALSE,
        TypeConstraint.TRUE,
        TypeConstraint.VOID,
        TypeConstraint.NEVER,
        TypeConstraint.NULL
    };

    private static final String[] NAMES = {
        "static",
        "Traversable|array",
        "callable",
        "object",
        "array",
        "string",
        "int",
        "float",
        "bool",
        "false",
        "true",
        "void",
        "never",
        "null"
    };

    /** Built-in types as messages list them. */
    public static String builtins(int mask) {
        List<String> all = new ArrayList<>();
        int rest = mask;
        for (int i = 0; i < ORDER.length; i++) {
            if ((rest & ORDER[i]) == ORDER[i]) {
                all.add(NAMES[i]);
                rest &= ~ORDER[i];
                if (ORDER[i] == TypeConstraint.ITERABLE) {
                    rest &= ~TypeConstraint.ARRAY;
                }
            }
        }
        return String.join("|", all);
    }

    private static final class Collector {
        private final String self;
        private final String parent;
        private int mask;
        private final List<String[]> classes = new ArrayList<>();

        Collector(String self, String parent) {
            this.self = self;
            this.parent = parent;
        }

        /** Adds and answers the text. */
        String add(TypeNode type) {
            return switch (type) {
                case TypeNode.Named named -> addNamed(named);
                case TypeNode.Nullable nullable -> {
                    String inner = add(nullable.type());
                    mask |= TypeConstraint.NULL;
                    yield "?" + inner;
                }
                case TypeNode.Union union -> {
                    // PHP lists classes first, then the built-in types in an order of its own.
                    List<String> texts = new ArrayList<>();
                    int before = mask;
                    mask = 0;
                    for (TypeNode t : union.types()) {
                        int m = mask;
                        String text = add(t);
                        if (t instanceof TypeNode.Intersection) {
                            texts.add("(" + text + ")");
                        } else if (mask == m) {
                            texts.add(text);
                        }
                    }
                    String builtins = builtins(mask);
                    mask |= before;
                    if (!builtins.isEmpty()) {
                        if (texts.size() == 1
                                && builtins.equals("null")
                                && !texts.get(0).startsWith("(")) {
                            yield "?" + texts.get(0);
                        }
                        texts.add(builtins);
                    }
                    yield simplify(String.join("|", texts));
                }
                case TypeNode.Intersection intersection -> {
                    List<String> names = new ArrayList<>();
                    for (TypeNode t : intersection.types()) {
                        names.add(resolve(((TypeNode.Named) t).name().resolved()));
                    }
                    classes.add(names.toArray(String[]::new));
                    yield String.join("&", names);
                }
            };
        }

        private static String simplify(String text) {
            int bar = text.indexOf('|');
            if (bar > 0 && text.endsWith("|null") && text.indexOf('|', bar + 1) < 0 && !text.startsWith("(")) {
                return "?" + text.substring(0, bar);
            }
            return text;
        }

        private String resolve(String name) {
            if (name.equalsIgnoreCase("self") && self != null) {
                return self;
            }
            if (name.equalsIgnoreCase("parent") && parent != null) {
                return parent;
            }
            return name;
        }

        private String addNamed(TypeNode.Named named) {
            String name = named.name().resolved();
            int bits = switch (PhpClass.lower(name)) {
                case "null" -> TypeConstraint.NULL;
                case "bool" -> TypeConstraint.BOOL;
                case "false" -> TypeConstraint.FALSE;
                case "true" -> TypeConstraint.TRUE;
                case "int" -> TypeConstraint.INT;
                case "float" -> TypeConstraint.FLOAT;
                case "string" -> TypeConstraint.STRING;
                case "array" -> TypeConstraint.ARRAY;
                case "object" -> TypeConstraint.OBJECT;
                case "callable" -> TypeConstraint.CALLABLE;
                case "iterable" -> TypeConstraint.ITERABLE;
                case "void" -> TypeConstraint.VOID;
                case "never" -> TypeConstraint.NEVER;
                case "static" -> TypeConstraint.STATIC;
                case "mixed" -> TypeConstraint.MIXED;
                default -> 0;
            };
            if (bits == 0) {
                String resolved = resolve(name);
                classes.add(new String[] {resolved});
                return resolved.equals(name)
                        ? name
                        : name.equalsIgnoreCase("self") || name.equalsIgnoreCase("parent") ? name : resolved;
            }
            mask |= bits;
            return bits == TypeConstraint.ITERABLE ? "Traversable|array" : PhpClass.lower(name);
        }
    }
}
