package dev.parade.analyzer.program;

import dev.parade.parser.ast.ClassBody;
import dev.parade.parser.ast.Modifier;
import dev.parade.parser.ast.TypeNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A class, interface, trait or enum of the program. Keys of its maps: methods in lower case, properties as written. */
public final class ClassInfo {
    /** A method; unit null for an abstract one. */
    public record MethodInfo(String name, int modifiers, CodeUnit unit) {
        public boolean isFinal() {
            return (modifiers & (Modifier.FINAL | Modifier.PRIVATE)) != 0;
        }

        public boolean isStatic() {
            return (modifiers & Modifier.STATIC) != 0;
        }
    }

    /** A property; hooks null where absent. */
    public record PropertyInfo(String name, int modifiers, TypeNode type, CodeUnit getHook, CodeUnit setHook) {
        public boolean isStatic() {
            return (modifiers & Modifier.STATIC) != 0;
        }

        /** Whether no subclass can give it hooks. */
        public boolean isSealed() {
            return (modifiers & (Modifier.PRIVATE | Modifier.FINAL | Modifier.READONLY)) != 0;
        }
    }

    /** {@code alias} of a method of a trait; trait null for any. */
    public record Alias(String alias, String trait, String method) {}

    private final String name;
    private final SourceFile file;
    private final ClassBody body;
    boolean partial;
    final Map<String, MethodInfo> methods = new LinkedHashMap<>();
    final Map<String, PropertyInfo> properties = new LinkedHashMap<>();
    final List<String> traits = new ArrayList<>();
    final List<Alias> aliases = new ArrayList<>();
    final Map<String, List<String>> excluded = new LinkedHashMap<>();

    ClassInfo(String name, SourceFile file, ClassBody body) {
        this.name = name;
        this.file = file;
        this.body = body;
    }

    /** Full name; for an anonymous class {@code class@anonymous} with its place, which no other class has. */
    public String name() {
        return name;
    }

    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    public String displayName() {
        return isAnonymous() ? "class@anonymous" : name;
    }

    public boolean isAnonymous() {
        return body.fullName() == null;
    }

    public SourceFile file() {
        return file;
    }

    public ClassBody body() {
        return body;
    }

    /** Whether no subclass can exist. */
    public boolean isFinal() {
        return isAnonymous() || body.kind() == ClassBody.Kind.ENUM || (body.modifiers() & Modifier.FINAL) != 0;
    }

    /** Whether its methods are left out. */
    public boolean isPartial() {
        return partial;
    }

    public boolean isEnum() {
        return body.kind() == ClassBody.Kind.ENUM;
    }

    public boolean isTrait() {
        return body.kind() == ClassBody.Kind.TRAIT;
    }

    /** Null when it declares none itself. */
    public MethodInfo method(String lowerName) {
        return methods.get(lowerName);
    }

    public Map<String, MethodInfo> methods() {
        return methods;
    }

    /** Null when it declares none itself. */
    public PropertyInfo property(String propertyName) {
        return properties.get(propertyName);
    }

    public List<String> traits() {
        return traits;
    }

    /** The parent's full name, null without one. */
    public String parentName() {
        boolean single = body.kind() == ClassBody.Kind.CLASS && !body.parents().isEmpty();
        return single ? body.parents().get(0).resolved() : null;
    }

    /** Everything it extends or implements, traits aside. */
    public List<String> supertypes() {
        var names = new ArrayList<String>();
        body.parents().forEach(parent -> names.add(parent.resolved()));
        body.interfaces().forEach(parent -> names.add(parent.resolved()));
        return names;
    }
}
