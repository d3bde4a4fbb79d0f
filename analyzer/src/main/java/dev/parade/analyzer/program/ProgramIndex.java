package dev.parade.analyzer.program;

import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The symbol tables of a program. A name can be declared more than once (conditionally, or in several files). */
public final class ProgramIndex {
    private final List<CodeUnit> units = new ArrayList<>();
    private final Map<Node, CodeUnit> byNode = new IdentityHashMap<>();
    private final Map<String, List<CodeUnit>> functions = new HashMap<>();
    private final Map<String, List<ClassInfo>> classes = new HashMap<>();
    private final List<ClassInfo> all = new ArrayList<>();
    private final Map<ClassBody, ClassInfo> byBody = new IdentityHashMap<>();
    private final Map<String, List<ClassInfo>> children = new HashMap<>();
    private final Map<String, Set<ClassInfo>> descendants = new HashMap<>();

    ProgramIndex() {}

    void add(CodeUnit unit) {
        units.add(unit);
        byNode.put(unit.node(), unit);
    }

    void addFunction(CodeUnit unit) {
        add(unit);
        functions
                .computeIfAbsent(unit.name().toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .add(unit);
    }

    void addClass(ClassInfo info, ClassBody body) {
        classes.computeIfAbsent(info.key(), any -> new ArrayList<>()).add(info);
        byBody.put(body, info);
        all.add(info);
    }

    void link() {
        for (ClassInfo info : all) {
            for (String parent : info.supertypes()) {
                child(parent, info);
            }
            // A trait's code runs in the classes that use it: they are its subclasses as far as $this is concerned.
            info.traits().forEach(trait -> child(trait, info));
        }
    }

    private void child(String parent, ClassInfo info) {
        children.computeIfAbsent(parent.toLowerCase(Locale.ROOT), any -> new ArrayList<>())
                .add(info);
    }

    /** In the order of files and positions. */
    public List<CodeUnit> units() {
        return units;
    }

    /** The unit that this node declares; null when none. */
    public CodeUnit unit(Node node) {
        return byNode.get(node);
    }

    /** Functions of this full name; empty when there are none. */
    public List<CodeUnit> functions(String name) {
        return functions.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** Classes of this full name; empty when there are none. */
    public List<ClassInfo> classes(String name) {
        return classes.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    }

    /** The class that this body declares. */
    public ClassInfo classOf(ClassBody body) {
        return byBody.get(body);
    }

    /** All known classes below this one, users of a trait included, itself left out. */
    public Set<ClassInfo> descendants(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        Set<ClassInfo> known = descendants.get(key);
        if (known != null) {
            return known;
        }
        var found = new LinkedHashSet<ClassInfo>();
        var waiting = new ArrayList<>(children.getOrDefault(key, List.of()));
        while (!waiting.isEmpty()) {
            ClassInfo next = waiting.remove(waiting.size() - 1);
            if (found.add(next)) {
                waiting.addAll(children.getOrDefault(next.key(), List.of()));
            }
        }
        descendants.put(key, found);
        return found;
    }
}
