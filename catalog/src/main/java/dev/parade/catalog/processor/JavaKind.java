package dev.parade.catalog.processor;

import dev.parade.catalog.signature.Type;
import java.util.HashMap;
import java.util.Map;

/** The Java types that implementations may use, and which PHP types each can carry. */
enum JavaKind {
    LONG("long", Type.INT, "integer"),
    DOUBLE("double", Type.FLOAT, "floating"),
    BOOLEAN("boolean", Type.BOOL, "bool"),
    BOXED_LONG("java.lang.Long", Type.INT, "integer"),
    BOXED_DOUBLE("java.lang.Double", Type.FLOAT, "floating"),
    BOXED_BOOLEAN("java.lang.Boolean", Type.BOOL, "bool"),
    STRING(Names.VALUES + ".PhpString", Type.STRING | Type.PATH, "string"),
    ARRAY(Names.VALUES + ".PhpArray", Type.ARRAY, "array"),
    OBJECT(Names.VALUES + ".PhpObject", Type.OBJECT | Type.STATIC, "object"),
    CALLABLE(Names.BUILTIN + ".PhpCallable", Type.CALLABLE, "callable"),
    ANY("java.lang.Object", ~0, ""),
    REFERENCE(Names.VALUES + ".PhpReference", ~0, ""),
    REST("java.lang.Object[]", ~0, "rest"),
    REST_STRINGS(Names.VALUES + ".PhpString[]", Type.STRING, "restStrings"),
    REST_ARRAYS(Names.VALUES + ".PhpArray[]", Type.ARRAY, "restArrays"),
    REST_REFERENCES(Names.VALUES + ".PhpReference[]", ~0, "restReferences"),
    /** Only results: bytes as Latin-1 characters. */
    JAVA_STRING("java.lang.String", Type.STRING, ""),
    VOID("void", Type.VOID | Type.NULL | Type.NEVER, ""),
    REQUEST(Names.INTERPRETER + ".Request", 0, ""),
    CALL(Names.BUILTIN + ".BuiltinCall", 0, ""),
    CLASS(Names.INTERPRETER + ".classes.PhpClass", 0, "");

    private static final Map<String, JavaKind> BY_NAME = new HashMap<>();

    static {
        for (JavaKind kind : values()) {
            BY_NAME.put(kind.javaName, kind);
        }
    }

    final String javaName;
    /** Bits of {@link Type} that the Java type can carry. */
    final int carries;
    /** Method of Arguments that coerces to it. */
    final String coercion;

    JavaKind(String javaName, int carries, String coercion) {
        this.javaName = javaName;
        this.carries = carries;
        this.coercion = coercion;
    }

    /** The kind of a Java type; null for one that implementations may not use. */
    static JavaKind of(String javaName) {
        return BY_NAME.get(javaName);
    }

    boolean primitive() {
        return this == LONG || this == DOUBLE || this == BOOLEAN;
    }

    boolean rest() {
        return this == REST || this == REST_STRINGS || this == REST_ARRAYS || this == REST_REFERENCES;
    }

    boolean injected() {
        return this == REQUEST || this == CALL;
    }

    /** What is wrong with this Java type for a parameter of the PHP type; null when nothing is. */
    String mismatch(Type type) {
        if (this == ANY || this == REST) {
            return null;
        }
        if (this == JAVA_STRING || this == VOID || this == CLASS) {
            return javaName + " cannot be a parameter";
        }
        if (rest()) {
            return fits(type.mask(), type) ? null : javaName + " cannot carry " + type;
        }
        if (type.nullable() && primitive()) {
            return javaName + " cannot carry null of " + type;
        }
        return fits(type.mask() & ~Type.NULL, type) ? null : javaName + " cannot carry " + type;
    }

    /** What is wrong with this Java type as the result of the PHP type; null when nothing is. */
    String resultMismatch(Type type) {
        if (this == ANY || type == null || type.isMixed() || this == VOID) {
            return this == VOID && type != null && !type.has(carries) ? "void cannot be " + type : null;
        }
        boolean some = type.has(carries) || (this == OBJECT && !type.classes().isEmpty());
        return some && !rest() && !injected() && this != REFERENCE && this != CALLABLE
                ? null
                : javaName + " is not one of " + type;
    }

    private boolean fits(int mask, Type type) {
        if (this == OBJECT) {
            return (mask & ~carries) == 0 && (mask != 0 || !type.classes().isEmpty());
        }
        return type.classes().isEmpty() && (mask & ~carries) == 0 && mask != 0;
    }

    /** Packages that generated code refers to. */
    static final class Names {
        static final String INTERPRETER = "dev.parade.interpreter";
        static final String VALUES = INTERPRETER + ".values";
        static final String BUILTIN = INTERPRETER + ".builtin";

        private Names() {}
    }
}
