package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpResource;
import dev.parade.interpreter.values.PhpString;

/** The names of types that gettype() and get_debug_type() give. */
public final class TypeNames {
    private TypeNames() {}

    /** As gettype(): {@code integer}, {@code double}, {@code boolean}, {@code NULL}, {@code object}. */
    @TruffleBoundary
    public static String gettype(Object value) {
        return switch (value) {
            case PhpNull ignored -> "NULL";
            case Boolean ignored -> "boolean";
            case Long ignored -> "integer";
            case Double ignored -> "double";
            case PhpString ignored -> "string";
            case PhpArray ignored -> "array";
            case PhpObject ignored -> "object";
            case PhpResource resource -> resource.isOpen() ? "resource" : "resource (closed)";
            case null, default -> "unknown type";
        };
    }

    /** As get_debug_type(): {@code int}, {@code float}, the class, {@code resource (stream)}. */
    @TruffleBoundary
    public static String debugType(Object value) {
        if (value instanceof PhpResource resource) {
            return "resource (" + (resource.isOpen() ? resource.resourceType() : "closed") + ")";
        }
        if (value instanceof PhpObject object && object.phpClass().name().contains("@anonymous")) {
            return anonymous(object.phpClass());
        }
        return PhpErrors.typeName(value);
    }

    private static String anonymous(PhpClass c) {
        return c.name().substring(0, c.name().indexOf("@anonymous") + "@anonymous".length());
    }
}
