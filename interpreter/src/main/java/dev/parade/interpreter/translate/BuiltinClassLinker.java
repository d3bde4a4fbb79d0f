package dev.parade.interpreter.translate;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.catalog.signature.ClassSignature;
import dev.parade.catalog.signature.ConstantExpression;
import dev.parade.catalog.signature.Modifier;
import dev.parade.catalog.signature.PropertySignature;
import dev.parade.catalog.signature.Signature;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.AbstractBuiltin;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinClassSource;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.LinkedClass;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyDeclaration;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes linked classes of the catalog's declarations. One linked class serves all requests of a level, unless what it
 * builds on differs.
 */
public final class BuiltinClassLinker {
    /** What makes two linked classes the same. */
    private record LinkKey(BuiltinClassSource source, int level, PhpClass parent, List<PhpClass> interfaces) {
        @Override
        public boolean equals(Object other) {
            return other instanceof LinkKey key
                    && key.source == source
                    && key.level == level
                    && key.parent == parent
                    && key.interfaces.equals(interfaces);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(source) * 31 + level;
        }
    }

    private final Map<LinkKey, PhpClass> linked = new ConcurrentHashMap<>();

    /**
     * The linked class.
     *
     * @param index the class's number if it is not linked yet
     */
    @TruffleBoundary
    public PhpClass link(Request request, BuiltinClassSource source, int index) {
        ClassSignature head = source.entry().signature();
        PhpClass parent = head.parent() == null ? null : required(request, head, head.parent());
        List<PhpClass> interfaces = new ArrayList<>();
        for (String name : head.interfaces()) {
            interfaces.add(required(request, head, name));
        }
        LinkKey key = new LinkKey(source, request.level(), parent, List.copyOf(interfaces));
        PhpClass known = linked.get(key);
        if (known != null) {
            return known;
        }
        PhpClass made = make(request.level(), source, head, parent, interfaces, index);
        PhpClass first = linked.putIfAbsent(key, made);
        return first == null ? made : first;
    }

    private static PhpClass required(Request request, ClassSignature head, String name) {
        PhpClass c = request.findClass(name, false);
        if (c == null) {
            throw new IllegalStateException(head.name() + " builds on " + name + ", which is missing");
        }
        return c;
    }

    private static PhpClass make(
            int level,
            BuiltinClassSource source,
            ClassSignature head,
            PhpClass parent,
            List<PhpClass> declared,
            int index) {
        Set<PhpClass> interfaces = new LinkedHashSet<>();
        if (parent != null) {
            interfaces.addAll(parent.interfaces());
        }
        for (PhpClass i : declared) {
            interfaces.addAll(i.interfaces());
            interfaces.add(i);
        }
        PhpClass.Kind kind = switch (head.kind()) {
            case CLASS -> PhpClass.Kind.CLASS;
            case INTERFACE -> PhpClass.Kind.INTERFACE;
            case TRAIT -> PhpClass.Kind.TRAIT;
            case ENUM -> PhpClass.Kind.ENUM;
        };
        int flags = flags(head.modifiers()) & ~(Modifiers.PUBLIC | Modifiers.IMPLICIT_PUBLIC);
        if (kind == PhpClass.Kind.ENUM) {
            flags |= Modifiers.FINAL;
        }
        var b = new LinkedClass.Builder(
                head.name(), kind, flags, parent, List.copyOf(interfaces), List.of(), index, null, null);
        b.inherit();
        for (PhpClass i : interfaces) {
            b.inheritInterface(i);
        }
        addMembers(b, level, source, head);
        if (source.hooks() != BuiltinClass.PLAIN) {
            b.builtin(source.hooks());
        }
        List<String> attributes = source.entry().attributes();
        if (attributes.contains("StrictProperties")) {
            b.forbidDynamicProperties();
        }
        if (attributes.contains("Uncloneable")) {
            b.forbidClone();
        }
        if (attributes.contains("NotSerializable")) {
            b.forbidSerialization();
        }
        if (kind == PhpClass.Kind.ENUM) {
            b.enumBacking(BuiltinTypes.of(head.backing(), b.phpClass()));
            EnumMembers.add(b, head.backing() != null);
        }
        return b.finish(attributes.contains("AllowDynamicProperties"));
    }

    private static void addMembers(LinkedClass.Builder b, int level, BuiltinClassSource source, ClassSignature head) {
        PhpClass c = b.phpClass();
        List<PropertySignature> constants = source.entry().constants();
        boolean isEnum = head.kind() == ClassSignature.Kind.ENUM;
        for (PropertySignature k : constants) {
            // An enum's cases stand among the constants; those without a value are cases of a pure enum.
            boolean isCase = isEnum && (k.value() == null || head.backing() != null && k.type() == null);
            b.constant(new ConstantInfo(
                    k.name(),
                    c,
                    flags(k.modifiers()),
                    b.nextStatic(),
                    isCase,
                    BuiltinTypes.of(k.type(), c),
                    k.value() == null ? null : new BuiltinValue(value(k.value(), constants, c, level)),
                    List.of(),
                    null));
        }
        for (PropertySignature p : source.entry().properties()) {
            BuiltinValue initial = p.value() == null ? null : new BuiltinValue(value(p.value(), constants, c, level));
            b.property(
                    p.name(),
                    flags(p.modifiers()) | c.flags() & Modifiers.READONLY,
                    BuiltinTypes.of(p.type(), c),
                    new PropertyDeclaration(initial, null, null, List.of(), null, 0));
        }
        for (Signature s : source.entry().abstracts()) {
            b.method(s.name(), flags(s.modifiers()) | Modifiers.ABSTRACT, new AbstractBuiltin(c.name(), s));
        }
        for (Builtin method : source.methods()) {
            if (method.availableAt(level)) {
                b.method(method.name(), flags(method.signature().modifiers()), method);
            }
        }
    }

    private static int flags(Set<Modifier> modifiers) {
        int flags = 0;
        for (Modifier m : modifiers) {
            flags |= switch (m) {
                case PUBLIC -> Modifiers.PUBLIC;
                case PROTECTED -> Modifiers.PROTECTED;
                case PRIVATE -> Modifiers.PRIVATE;
                case STATIC -> Modifiers.STATIC;
                case ABSTRACT -> Modifiers.ABSTRACT;
                case FINAL -> Modifiers.FINAL;
                case READONLY -> Modifiers.READONLY;
            };
        }
        if ((flags & (Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE)) == 0) {
            flags |= Modifiers.PUBLIC | Modifiers.IMPLICIT_PUBLIC;
        }
        return flags;
    }

    private static Object value(
            ConstantExpression expression, List<PropertySignature> constants, PhpClass c, int level) {
        Object value = BuiltinRegistry.phpValue(expression.evaluate(name -> constant(name, constants, c, level)));
        if (value instanceof PhpArray array) {
            array.freeze();
        }
        return value;
    }

    private static Object constant(String name, List<PropertySignature> constants, PhpClass c, int level) {
        int colons = name.indexOf("::");
        if (colons >= 0) {
            String owner = name.substring(0, colons);
            if (!owner.equalsIgnoreCase("self") && !owner.equalsIgnoreCase(c.name())) {
                throw new IllegalStateException(c.name() + " uses " + name + ", which only its own class may");
            }
            for (PropertySignature k : constants) {
                if (k.name().equals(name.substring(colons + 2))) {
                    return k.value().evaluate(other -> constant(other, constants, c, level));
                }
            }
            throw new IllegalStateException(c.name() + " has no constant " + name);
        }
        Object value = BuiltinRegistry.shared().constant(name, level);
        return switch (value) {
            case null -> throw new IllegalStateException(c.name() + " uses " + name + ", which is missing");
            case PhpNull ignored -> null;
            case PhpString text -> text.toString();
            default -> value;
        };
    }
}
