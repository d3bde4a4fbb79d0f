package dev.parade.interpreter.translate;

import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.PhpCompileError;
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
                    refuseNullable(nullable, inner);
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
                        int known = classes.size();
                        String text = add(t);
                        refuseDuplicate(t, text, m, known);
                        if (t instanceof TypeNode.Intersection) {
                            texts.add("(" + text + ")");
                        } else if (mask == m) {
                            texts.add(text);
                        }
                    }
                    String builtins = builtins(mask);
                    if ((mask & TypeConstraint.OBJECT) != 0
                            && !classes.isEmpty()
                            && (mask & TypeConstraint.MIXED) != TypeConstraint.MIXED) {
                        throw new PhpCompileError(
                                "Type " + String.join("|", texts) + "|" + builtins
                                        + " contains both object and a class type, which is redundant",
                                union.line());
                    }
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

        private static void refuseNullable(TypeNode.Nullable nullable, String inner) {
            String message = switch (inner) {
                case "mixed" -> "Type mixed cannot be marked as nullable since mixed already includes null";
                case "void" -> "Void type cannot be nullable";
                case "never" -> "Type never cannot be nullable";
                case "null" -> "null cannot be marked as nullable";
                default -> null;
            };
            if (message != null) {
                throw new PhpCompileError(message, nullable.line());
            }
        }

        /** Members of a union that say what another says already, or that must stand alone. */
        private void refuseDuplicate(TypeNode t, String text, int before, int known) {
            if (!(t instanceof TypeNode.Named)) {
                return;
            }
            switch (text) {
                case "mixed" -> throw new PhpCompileError("Type mixed can only be used as a standalone type", t.line());
                case "void" -> throw new PhpCompileError("Void can only be used as a standalone type", t.line());
                case "never" -> throw new PhpCompileError("never can only be used as a standalone type", t.line());
                default -> {}
            }
            int own = of((TypeNode.Named) t);
            if (own == 0) {
                for (int i = 0; i < known; i++) {
                    if (classes.get(i).length == 1 && classes.get(i)[0].equalsIgnoreCase(text)) {
                        throw new PhpCompileError("Duplicate type " + text + " is redundant", t.line());
                    }
                }
                return;
            }
            if ((own == TypeConstraint.TRUE && (before & TypeConstraint.BOOL) == TypeConstraint.FALSE)
                    || (own == TypeConstraint.FALSE && (before & TypeConstraint.BOOL) == TypeConstraint.TRUE)) {
                throw new PhpCompileError("Type contains both true and false, bool must be used instead", t.line());
            }
            int twice = before & own;
            if (twice != 0) {
                String what = own == TypeConstraint.BOOL && twice != TypeConstraint.BOOL
                        ? (twice == TypeConstraint.FALSE ? "false" : "true")
                        : text.equals("Traversable|array") ? "iterable" : text;
                throw new PhpCompileError("Duplicate type " + what + " is redundant", t.line());
            }
            if (own == TypeConstraint.ARRAY && (before & TypeConstraint.ITERABLE) != 0
                    || own == TypeConstraint.ITERABLE && (before & TypeConstraint.ARRAY) != 0) {
                throw new PhpCompileError("Duplicate type array is redundant", t.line());
            }
        }

        private static int of(TypeNode.Named named) {
            Collector c = new Collector(null, null);
            c.addNamed(named);
            return c.mask;
        }

        private static String simplify(String text) {
            int bar = text.indexOf('|');
            if (bar > 0 && text.endsWith("|null") && text.indexOf('|', bar + 1) < 0 && !text.startsWith("(")) {
                return "?" + text.substring(0, bar);
            }
            return text;
        }

        private static String builtins(int mask) {
            List<String> all = new ArrayList<>();
            if ((mask & TypeConstraint.STATIC) != 0) {
                all.add("static");
            }
            if ((mask & TypeConstraint.ITERABLE) != 0) {
                all.add("Traversable|array");
            }
            if ((mask & TypeConstraint.ARRAY) != 0 && (mask & TypeConstraint.ITERABLE) == 0) {
                all.add("array");
            }
            if ((mask & TypeConstraint.STRING) != 0) {
                all.add("string");
            }
            if ((mask & TypeConstraint.INT) != 0) {
                all.add("int");
            }
            if ((mask & TypeConstraint.FLOAT) != 0) {
                all.add("float");
            }
            if ((mask & TypeConstraint.OBJECT) != 0) {
                all.add("object");
            }
            if ((mask & TypeConstraint.CALLABLE) != 0) {
                all.add("callable");
            }
            if ((mask & TypeConstraint.BOOL) == TypeConstraint.BOOL) {
                all.add("bool");
            } else if ((mask & TypeConstraint.FALSE) != 0) {
                all.add("false");
            } else if ((mask & TypeConstraint.TRUE) != 0) {
                all.add("true");
            }
            if ((mask & TypeConstraint.VOID) != 0) {
                all.add("void");
            }
            if ((mask & TypeConstraint.NEVER) != 0) {
                all.add("never");
            }
            if ((mask & TypeConstraint.NULL) != 0) {
                all.add("null");
            }
            return String.join("|", all);
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
