package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.AttributeGroup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A constant that {@code const} has declared outside of classes, as far as it is more than its value. */
public final class DeclaredConstant {
    private final String name;
    private final Object value;
    private final List<AttributeGroup> attributes;
    private final SourceUnit unit;
    private boolean speaking;

    private DeclaredConstant(String name, Object value, List<AttributeGroup> attributes, SourceUnit unit) {
        this.name = name;
        this.value = value;
        this.attributes = attributes;
        this.unit = unit;
    }

    private static final class All {
        final Map<String, DeclaredConstant> byKey = new HashMap<>();
    }

    /** Remembers a declaration; a deprecated constant is found as one by the nodes that read it. */
    @TruffleBoundary
    static void add(Request request, String name, Object value, List<AttributeGroup> attributes, SourceUnit unit) {
        String key = Constants.key(name);
        DeclaredConstant declared = new DeclaredConstant(name, value, attributes, unit);
        request.extension(All.class, All::new).byKey.put(key, declared);
        if (request.level() >= 85 && declared.deprecation() != null) {
            request.constants().mark(key, declared);
        }
    }

    /** The declaration of a constant, null when it is not one of the program's {@code const} statements. */
    @TruffleBoundary
    public static DeclaredConstant find(Request request, String name) {
        All all = request.existing(All.class);
        return all == null ? null : all.byKey.get(Constants.key(name));
    }

    public List<AttributeGroup> attributes() {
        return attributes;
    }

    public SourceUnit unit() {
        return unit;
    }

    /** The attribute that deprecates it, null for none. */
    public Attribute deprecation() {
        return Deprecations.find(attributes, "Deprecated");
    }

    /** The value for code that uses it, which is told that it is deprecated. */
    @TruffleBoundary
    public Object use(Request request) {
        // Its attribute may name the constant itself.
        if (!speaking) {
            speaking = true;
            try {
                Deprecations.used(request, name, deprecation(), unit);
            } finally {
                speaking = false;
            }
        }
        return value;
    }
}
