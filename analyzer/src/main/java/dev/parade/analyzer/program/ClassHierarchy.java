package dev.parade.analyzer.program;

import dev.parade.analyzer.builtins.BuiltinEffects;
import dev.parade.analyzer.builtins.BuiltinFunction;
import dev.parade.catalog.signature.ClassSignature;
import dev.parade.catalog.signature.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Which code a method, property or magic method of a class can mean, over the program's and the builtin classes. */
public final class ClassHierarchy {
    /**
     * What a method name can mean.
     *
     * @param units bodies in the program
     * @param builtins builtin implementations
     * @param open a body outside of the program is possible: an ancestor is not known, or a subclass could override
     * @param unknownAncestor name of an ancestor that is not known, else null
     * @param declared something declares it, perhaps without a body
     */
    public record Methods(
            Set<CodeUnit> units,
            List<BuiltinFunction> builtins,
            boolean open,
            String unknownAncestor,
            boolean declared) {}

    private final ProgramIndex index;
    private final BuiltinEffects builtins;
    private final boolean closedWorld;
    private final Map<String, Methods> memo = new HashMap<>();

    public ClassHierarchy(ProgramIndex index, BuiltinEffects builtins, boolean closedWorld) {
        this.index = index;
        this.builtins = builtins;
        this.closedWorld = closedWorld;
    }

    /** Whether the program or the builtins have this class. */
    public boolean isKnown(String className) {
        return !index.classes(className).isEmpty() || builtins.classHead(className) != null;
    }

    /** Whether an object of this declared class can be of no other class. */
    public boolean isFinal(String className) {
        List<ClassInfo> own = index.classes(className);
        if (!own.isEmpty()) {
            return own.stream().allMatch(ClassInfo::isFinal);
        }
        ClassSignature head = builtins.classHead(className);
        return head != null && (head.modifiers().contains(Modifier.FINAL) || head.kind() == ClassSignature.Kind.ENUM);
    }

    /** The method of this name on an object of this class, of exactly this class or of any subclass. */
    public Methods methods(String className, String methodName, boolean exact) {
        String key =
                className.toLowerCase(Locale.ROOT) + "::" + methodName.toLowerCase(Locale.ROOT) + (exact ? "" : "+");
        Methods known = memo.get(key);
        if (known == null) {
            known = find(className, methodName.toLowerCase(Locale.ROOT), exact);
            memo.put(key, known);
        }
        return known;
    }

    private Methods find(String className, String method, boolean exact) {
        Search search = new Search(method);
        search.in(className);
        boolean fixed = exact || isFinal(className) || search.fixed;
        if (!fixed) {
            // Each one: what it inherits may come from a class that is not below this one.
            index.descendants(className).forEach(below -> search.in(below.name()));
        }
        boolean open = search.unknown != null || (!fixed && !closedWorld);
        return new Methods(search.units, search.builtin, open, search.unknown, search.declared);
    }

    /** A lookup from a class upwards. */
    private final class Search {
        final String method;
        final Set<CodeUnit> units = new LinkedHashSet<>();
        final List<BuiltinFunction> builtin = new ArrayList<>();
        final Map<String, Boolean> found = new HashMap<>();
        String unknown;
        boolean declared;
        boolean fixed;

        Search(String method) {
            this.method = method;
        }

        /** Whether a body was found at or above the class. */
        boolean in(String className) {
            String key = className.toLowerCase(Locale.ROOT);
            Boolean known = found.putIfAbsent(key, false);
            if (known != null) {
                return known;
            }
            List<ClassInfo> own = index.classes(className);
            // A class can be declared by the program where the builtins lack it, and the other way round.
            boolean any = (own.isEmpty() || builtins.classHead(className) != null) && inBuiltin(className);
            for (ClassInfo info : own) {
                any |= inClass(info);
            }
            found.put(key, any);
            return any;
        }

        private boolean inClass(ClassInfo info) {
            if (info.isPartial()) {
                unknown = info.displayName();
            }
            ClassInfo.MethodInfo own = info.method(method);
            if (own != null) {
                declared = true;
                fixed |= own.isFinal() && !info.isTrait();
                if (own.unit() != null) {
                    units.add(own.unit());
                    return true;
                }
            }
            boolean found = false;
            for (String trait : info.traits()) {
                if (!excluded(info, trait)) {
                    found |= in(trait);
                }
            }
            for (ClassInfo.Alias alias : info.aliases) {
                if (alias.alias().equals(method)) {
                    found |= alias(info, alias);
                }
            }
            if (found) {
                return true;
            }
            for (String parent : info.supertypes()) {
                found |= in(parent);
            }
            return found;
        }

        private boolean alias(ClassInfo info, ClassInfo.Alias alias) {
            boolean found = false;
            for (String trait : alias.trait() == null ? info.traits() : List.of(alias.trait())) {
                Methods aliased = methods(trait, alias.method(), true);
                units.addAll(aliased.units());
                declared |= aliased.declared();
                unknown = unknown == null ? aliased.unknownAncestor() : unknown;
                found |= !aliased.units().isEmpty();
            }
            return found;
        }

        private boolean excluded(ClassInfo info, String trait) {
            return info.excluded.getOrDefault(method, List.of()).contains(trait.toLowerCase(Locale.ROOT));
        }

        private boolean inBuiltin(String className) {
            ClassSignature head = builtins.classHead(className);
            if (head == null) {
                unknown = className;
                return false;
            }
            BuiltinFunction own = builtins.method(className, method);
            if (own != null) {
                declared = true;
                if (!builtins.isAbstract(className, method)) {
                    builtin.add(own);
                    fixed |= own.signature().modifiers().contains(Modifier.FINAL);
                    return true;
                }
            }
            boolean found = false;
            if (head.parent() != null) {
                found |= in(head.parent());
            }
            for (String parent : head.interfaces()) {
                found |= in(parent);
            }
            return found;
        }
    }

    /** The property as this class or an ancestor declares it; null when none does. */
    public ClassInfo.PropertyInfo property(String className, String property) {
        return property(className, property, new LinkedHashSet<>());
    }

    private ClassInfo.PropertyInfo property(String className, String property, Set<String> seen) {
        if (!seen.add(className.toLowerCase(Locale.ROOT))) {
            return null;
        }
        for (ClassInfo info : index.classes(className)) {
            ClassInfo.PropertyInfo own = info.property(property);
            if (own != null) {
                return own;
            }
            var above = new ArrayList<>(info.traits());
            above.addAll(info.supertypes());
            for (String parent : above) {
                ClassInfo.PropertyInfo inherited = property(parent, property, seen);
                if (inherited != null) {
                    return inherited;
                }
            }
        }
        return null;
    }

    /** Hooks that known subclasses give a property; the property's own are left out. */
    public List<CodeUnit> hooksBelow(String className, String property, boolean get) {
        var hooks = new ArrayList<CodeUnit>();
        for (ClassInfo below : index.descendants(className)) {
            ClassInfo.PropertyInfo own = below.property(property);
            CodeUnit hook = own == null ? null : get ? own.getHook() : own.setHook();
            if (hook != null) {
                hooks.add(hook);
            }
        }
        return hooks;
    }

    /** Whether the class is this one or below it; false also when that cannot be known. */
    public boolean isSubclass(String className, String ancestor) {
        return isSubclass(className, ancestor, new LinkedHashSet<>());
    }

    private boolean isSubclass(String className, String ancestor, Set<String> seen) {
        if (className.equalsIgnoreCase(ancestor)) {
            return true;
        }
        if (!seen.add(className.toLowerCase(Locale.ROOT))) {
            return false;
        }
        for (ClassInfo info : index.classes(className)) {
            for (String parent : info.supertypes()) {
                if (isSubclass(parent, ancestor, seen)) {
                    return true;
                }
            }
        }
        ClassSignature head = index.classes(className).isEmpty() ? builtins.classHead(className) : null;
        if (head == null) {
            return false;
        }
        return (head.parent() != null && isSubclass(head.parent(), ancestor, seen))
                || head.interfaces().stream().anyMatch(parent -> isSubclass(parent, ancestor, seen));
    }
}
