package dev.parade.interpreter.classes;

import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.parser.ast.ClassBody;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A linked class, interface, trait or enum: immutable once linked and shared by all requests of an engine whose code is the
 * same. What a request may change (static properties, constants' values) lives in the request, at {@link #index}.
 */
public final class PhpClass {
    /** What sort of class it is. */
    public enum Kind {
        CLASS,
        INTERFACE,
        TRAIT,
        ENUM
    }

    private final String name;
    private final String lowerName;
    private final Kind kind;
    private final int flags;
    private final PhpClass parent;
    private final List<PhpClass> interfaces;
    private final List<PhpClass> traits;
    private final int index;
    private final Set<String> ancestors = new HashSet<>();

    /** Where it was declared, null for a builtin. */
    private final String file;

    private final ClassBody declaration;

    final Map<String, PropertyInfo> properties = new LinkedHashMap<>();
    final Map<String, PropertyInfo> staticProperties = new LinkedHashMap<>();
    final Map<String, MethodInfo> methods = new LinkedHashMap<>();
    final Map<String, ConstantInfo> constants = new LinkedHashMap<>();

    /** All instance slots, inherited private ones included. */
    @CompilationFinal(dimensions = 1)
    PropertyInfo[] slots = {};

    /** Number of values a request keeps for this class: constants' values and own static properties. */
    int staticsCount;

    TypeConstraint enumBackingType;

    /** Magic methods, null where there is none. */
    @CompilationFinal
    MethodInfo constructor;

    @CompilationFinal
    MethodInfo destructor;

    @CompilationFinal
    MethodInfo cloneMethod;

    @CompilationFinal
    MethodInfo getter;

    @CompilationFinal
    MethodInfo setter;

    @CompilationFinal
    MethodInfo issetter;

    @CompilationFinal
    MethodInfo unsetter;

    @CompilationFinal
    MethodInfo caller;

    @CompilationFinal
    MethodInfo staticCaller;

    @CompilationFinal
    MethodInfo stringifier;

    @CompilationFinal
    MethodInfo invoker;

    /** For classes made in Java: makes the native state of a new object. */
    @CompilationFinal
    BuiltinClass builtin;

    /**
     * A class about to be linked.
     *
     * @param interfaces all of them, inherited ones included
     * @param index engine-wide number, the place of its per-request state
     */
    public PhpClass(
            String name,
            Kind kind,
            int flags,
            PhpClass parent,
            List<PhpClass> interfaces,
            List<PhpClass> traits,
            int index,
            String file,
            ClassBody declaration) {
        this.name = name;
        this.lowerName = lower(name);
        this.kind = kind;
        this.flags = flags;
        this.parent = parent;
        this.interfaces = List.copyOf(interfaces);
        this.traits = List.copyOf(traits);
        this.index = index;
        this.file = file;
        this.declaration = declaration;
        ancestors.add(lowerName);
        if (parent != null) {
            ancestors.addAll(parent.ancestors);
        }
        for (PhpClass i : interfaces) {
            ancestors.addAll(i.ancestors);
        }
    }

    /** ASCII lower case, as PHP compares the names of classes, functions and methods. */
    @TruffleBoundary
    public static String lower(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                StringBuilder b = new StringBuilder(name);
                for (; i < b.length(); i++) {
                    char d = b.charAt(i);
                    if (d >= 'A' && d <= 'Z') {
                        b.setCharAt(i, (char) (d + 32));
                    }
                }
                return b.toString();
            }
        }
        return name;
    }

    /** Full name as declared. */
    public String name() {
        return name;
    }

    /** Full name in lower case. */
    public String lowerName() {
        return lowerName;
    }

    /** Name without namespace. */
    public String shortName() {
        return name.substring(name.lastIndexOf('\\') + 1);
    }

    /** Class, interface, trait or enum. */
    public Kind kind() {
        return kind;
    }

    /** "class", "interface", "trait" or "enum". */
    public String kindName() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** Bits of {@link Modifiers}. */
    public int flags() {
        return flags;
    }

    /** True when it cannot be instantiated because of abstract methods or by declaration. */
    public boolean isAbstract() {
        return (flags & Modifiers.ABSTRACT) != 0;
    }

    /** True when it cannot be extended. */
    public boolean isFinal() {
        return (flags & Modifiers.FINAL) != 0;
    }

    /** True for {@code class} (not interface, trait or enum) without abstract. */
    public boolean isInstantiable() {
        return kind == Kind.CLASS && !isAbstract();
    }

    /** The class it extends, null for none. */
    public PhpClass parent() {
        return parent;
    }

    /** All interfaces, inherited ones included. */
    public List<PhpClass> interfaces() {
        return interfaces;
    }

    /** Traits used by the class itself. */
    public List<PhpClass> traits() {
        return traits;
    }

    /** Engine-wide number. */
    public int index() {
        return index;
    }

    /** File of the declaration, null for a builtin. */
    public String file() {
        return file;
    }

    /** Syntax of the declaration, null for a class made in Java. */
    public ClassBody declaration() {
        return declaration;
    }

    SourceUnit unit;

    /** The file it was declared in, null for a class made in Java. */
    public SourceUnit unit() {
        return unit;
    }

    /** True when PHP calls it internal: not declared by the program. */
    public boolean isInternal() {
        return file == null;
    }

    /** Line of the declaration, 0 for a builtin. */
    public int line() {
        return declaration == null ? 0 : declaration.line();
    }

    /** True for this class, its subclasses and implementors. */
    public boolean isSubclassOf(PhpClass other) {
        return this == other || parent == other || isDistantSubclassOf(other);
    }

    @TruffleBoundary
    private boolean isDistantSubclassOf(PhpClass other) {
        for (PhpClass c = parent; c != null; c = c.parent) {
            if (c == other) {
                return true;
            }
        }
        return ancestors.contains(other.lowerName);
    }

    /** True if this class or an ancestor has that name in lower case. */
    @TruffleBoundary
    public boolean isSubclassOfLower(String lower) {
        return ancestors.contains(lower);
    }

    /** A declared instance property by name as this class's own code sees it, null if there is none. */
    @TruffleBoundary
    public PropertyInfo property(String propertyName) {
        return properties.get(propertyName);
    }

    /** A static property by name, null if there is none. */
    @TruffleBoundary
    public PropertyInfo staticProperty(String propertyName) {
        return staticProperties.get(propertyName);
    }

    /** A method by name in lower case, null if there is none. */
    @TruffleBoundary
    public MethodInfo method(String lowerMethodName) {
        return methods.get(lowerMethodName);
    }

    /** A constant or enum case by name, null if there is none. */
    @TruffleBoundary
    public ConstantInfo constant(String constantName) {
        return constants.get(constantName);
    }

    /** Instance properties visible to the class itself, in order. */
    public Collection<PropertyInfo> properties() {
        return properties.values();
    }

    /** Static properties, in order. */
    public Collection<PropertyInfo> staticProperties() {
        return staticProperties.values();
    }

    /** Methods, in order. */
    public Collection<MethodInfo> methods() {
        return methods.values();
    }

    /** Constants and cases, in order. */
    public Collection<ConstantInfo> constants() {
        return constants.values();
    }

    /** Cases of an enum, in order. */
    public List<ConstantInfo> enumCases() {
        List<ConstantInfo> cases = new ArrayList<>();
        for (ConstantInfo c : constants.values()) {
            if (c.enumCase()) {
                cases.add(c);
            }
        }
        return cases;
    }

    /** All instance slots, inherited private ones included. */
    public PropertyInfo[] slots() {
        return slots;
    }

    /** Number of values a request keeps for this class. */
    public int staticsCount() {
        return staticsCount;
    }

    boolean allowsDynamic;
    boolean forbidsDynamic;

    /** True with {@code #[AllowDynamicProperties]} on the class or a parent, and for stdClass. */
    public boolean allowsDynamicProperties() {
        return allowsDynamic;
    }

    /** True for builtin classes whose objects take no further properties at all. */
    public boolean forbidsDynamicProperties() {
        return forbidsDynamic;
    }

    boolean uncloneable;
    boolean unserializable;

    /** True when its objects cannot be cloned: throwables, generators and other state of the engine. */
    public boolean isUncloneable() {
        return uncloneable;
    }

    /** True when its objects cannot be serialized. */
    public boolean isUnserializable() {
        return unserializable;
    }

    /** int or string for a backed enum, else null. */
    public TypeConstraint enumBackingType() {
        return enumBackingType;
    }

    public MethodInfo constructor() {
        return constructor;
    }

    public MethodInfo destructor() {
        return destructor;
    }

    public MethodInfo cloneMethod() {
        return cloneMethod;
    }

    /** {@code __get}. */
    public MethodInfo getter() {
        return getter;
    }

    /** {@code __set}. */
    public MethodInfo setter() {
        return setter;
    }

    /** {@code __isset}. */
    public MethodInfo issetter() {
        return issetter;
    }

    /** {@code __unset}. */
    public MethodInfo unsetter() {
        return unsetter;
    }

    /** {@code __call}. */
    public MethodInfo caller() {
        return caller;
    }

    /** {@code __callStatic}. */
    public MethodInfo staticCaller() {
        return staticCaller;
    }

    /** {@code __toString}. */
    public MethodInfo stringifier() {
        return stringifier;
    }

    /** {@code __invoke}. */
    public MethodInfo invoker() {
        return invoker;
    }

    /** The Java side of a builtin class or of its nearest builtin ancestor, null for none. */
    public BuiltinClass builtin() {
        return builtin;
    }

    /** What objects of the class compute when they are asked; null for nothing. */
    public ComputedMembers computedMembers() {
        return builtin == null ? null : builtin.members();
    }

    @Override
    public String toString() {
        return name;
    }
}
