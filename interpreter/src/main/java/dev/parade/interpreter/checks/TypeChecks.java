package dev.parade.interpreter.checks;

import dev.parade.interpreter.checks.CompileFindings.Report;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.translate.Types;
import dev.parade.parser.ast.Name;
import dev.parade.parser.ast.TypeNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Declared types that say something twice, or something that cannot be. */
final class TypeChecks {
    private final Report report;
    private final SymbolChecks symbols;

    TypeChecks(Report report, SymbolChecks symbols) {
        this.report = report;
        this.symbols = symbols;
    }

    /** The type, checked; null for none. */
    TypeConstraint check(TypeNode type, CodeBody body) {
        if (type == null) {
            return null;
        }
        switch (type) {
            case TypeNode.Union union -> union(union, body);
            case TypeNode.Intersection intersection -> intersection(intersection, body);
            case TypeNode.Nullable nullable -> {
                TypeConstraint inner = check(nullable.type(), body);
                if (inner.isMixed()) {
                    throw report.fatal(
                            "Type mixed cannot be marked as nullable since mixed already includes null", type.line());
                }
                if (inner.allowsNull()) {
                    throw report.fatal("null cannot be marked as nullable", type.line());
                }
                standalone(inner.mask() | TypeConstraint.NULL, false, type.line());
            }
            case TypeNode.Named named -> single(named, body);
        }
        return Types.of(type, null, null);
    }

    private void standalone(int mask, boolean complex, int line) {
        if ((mask & TypeConstraint.VOID) != 0 && (complex || mask != TypeConstraint.VOID)) {
            throw report.fatal("Void can only be used as a standalone type", line);
        }
        if ((mask & TypeConstraint.NEVER) != 0 && (complex || mask != TypeConstraint.NEVER)) {
            throw report.fatal("never can only be used as a standalone type", line);
        }
    }

    private TypeConstraint single(TypeNode.Named named, CodeBody body) {
        Name name = named.name();
        if (name.kind() == Name.Kind.FULLY_QUALIFIED || name.kind() == Name.Kind.RELATIVE) {
            String text = name.text().toLowerCase(Locale.ROOT);
            if (Types.isBuiltin(text)) {
                throw report.fatal("Type declaration '" + text + "' must be unqualified", named.line());
            }
            symbols.valid(name);
        }
        TypeConstraint type = Types.of(named, null, null);
        if (type.mask() != 0) {
            if (type.mask() == TypeConstraint.STATIC && body.owner == null && body.isScopeKnown()) {
                throw report.fatal("Cannot use \"static\" when no class scope is active", named.line());
            }
            return type;
        }
        if (name.isSpecialClass()) {
            symbols.special(name, body);
            return type;
        }
        String last = name.text().substring(name.text().lastIndexOf('\\') + 1).toLowerCase(Locale.ROOT);
        if (name.kind() != Name.Kind.UNQUALIFIED
                && Types.isBuiltin(last)
                && name.resolved().indexOf('\\') < 0) {
            throw report.fatal("Type declaration '" + last + "' must be unqualified", named.line());
        }
        symbols.validClassName(name.resolved(), "a type name", named.line());
        if (name.kind() == Name.Kind.UNQUALIFIED) {
            confusable(name);
        }
        return type;
    }

    private void confusable(Name name) {
        String meant = switch (name.text()) {
            case "boolean" -> "bool";
            case "integer" -> "int";
            case "double" -> "float";
            case "resource" -> "";
            default -> null;
        };
        if (meant == null || symbols.isImported(name.text())) {
            return;
        }
        String extra = symbols.inNamespace() ? " or import the class with \"use\"" : "";
        String hint = "Write \"\\" + name.resolved() + "\"" + extra + " to suppress this warning";
        report.compileWarning(
                meant.isEmpty()
                        ? "\"" + name.text()
                                + "\" is not a supported builtin type and will be interpreted as a class name. " + hint
                        : "\"" + name.text() + "\" will be interpreted as a class name. Did you mean \"" + meant
                                + "\"? " + hint,
                name.line());
    }

    private void union(TypeNode.Union union, CodeBody body) {
        int mask = 0;
        boolean onlyIterable = true;
        List<List<String>> seen = new ArrayList<>();
        for (TypeNode t : union.types()) {
            if (t instanceof TypeNode.Intersection intersection) {
                onlyIterable = false;
                List<String> names = intersection(intersection, body);
                for (List<String> other : seen) {
                    redundant(names, other, t.line());
                }
                seen.add(names);
                continue;
            }
            TypeConstraint one = single((TypeNode.Named) t, body);
            if (one.isMixed()) {
                throw report.fatal("Type mixed can only be used as a standalone type", t.line());
            }
            boolean iterable = one.mask() == TypeConstraint.ITERABLE;
            int m = iterable ? TypeConstraint.ARRAY : one.mask();
            if ((mask & m) != 0) {
                throw report.fatal("Duplicate type " + Types.builtins(mask & m) + " is redundant", t.line());
            }
            if (m == TypeConstraint.FALSE && (mask & TypeConstraint.TRUE) != 0
                    || m == TypeConstraint.TRUE && (mask & TypeConstraint.FALSE) != 0) {
                String must = report.languageLevel() < 83 ? "should" : "must";
                throw report.fatal("Type contains both true and false, bool " + must + " be used instead", t.line());
            }
            mask |= m;
            String name = iterable ? "Traversable" : one.classes().length == 1 ? one.classes()[0][0] : null;
            if (name == null) {
                continue;
            }
            onlyIterable &= iterable;
            List<String> self = List.of(name);
            for (List<String> other : seen) {
                if (other.size() > 1) {
                    if (contains(other, name)) {
                        throw report.fatal(
                                "Type " + String.join("&", other) + " is redundant as it is more restrictive than type "
                                        + name,
                                t.line());
                    }
                } else if (contains(other, name)) {
                    throw report.fatal("Duplicate type " + name + " is redundant", t.line());
                }
            }
            seen.add(self);
        }
        if ((mask & TypeConstraint.OBJECT) != 0
                && (!onlyIterable && !seen.isEmpty() || (mask & TypeConstraint.STATIC) != 0)) {
            List<String> texts = new ArrayList<>();
            for (List<String> names : seen) {
                texts.add(names.size() > 1 ? "(" + String.join("&", names) + ")" : names.get(0));
            }
            texts.add(Types.builtins(mask));
            throw report.fatal(
                    "Type " + String.join("|", texts) + " contains both object and a class type, which is redundant",
                    union.line());
        }
        standalone(mask, !seen.isEmpty(), union.line());
    }

    private static boolean contains(List<String> names, String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** Refuses an intersection that adds nothing to another member of the union. */
    private void redundant(List<String> left, List<String> right, int line) {
        if (right.size() == 1) {
            if (contains(left, right.get(0))) {
                throw report.fatal(
                        "Type " + String.join("&", left) + " is redundant as it is more restrictive than type "
                                + right.get(0),
                        line);
            }
            return;
        }
        boolean flipped = right.size() < left.size();
        List<String> smaller = flipped ? right : left;
        List<String> larger = flipped ? left : right;
        if (!smaller.stream().allMatch(n -> contains(larger, n))) {
            return;
        }
        String s = String.join("&", smaller);
        String l = String.join("&", larger);
        throw report.fatal(
                smaller.size() == larger.size()
                        ? "Type " + s + " is redundant with type " + l
                        : "Type " + l + " is redundant as it is more restrictive than type " + s,
                line);
    }

    private List<String> intersection(TypeNode.Intersection intersection, CodeBody body) {
        List<String> names = new ArrayList<>();
        for (TypeNode t : intersection.types()) {
            TypeConstraint one = single((TypeNode.Named) t, body);
            String text = one.mask() == TypeConstraint.ITERABLE ? "Traversable|array" : one.toString();
            if (one.mask() != 0 || text.equalsIgnoreCase("self") || text.equalsIgnoreCase("parent")) {
                throw report.fatal("Type " + text + " cannot be part of an intersection type", t.line());
            }
            if (contains(names, text)) {
                throw report.fatal("Duplicate type " + text + " is redundant", t.line());
            }
            names.add(text);
        }
        return names;
    }
}
