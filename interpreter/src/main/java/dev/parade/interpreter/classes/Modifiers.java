package dev.parade.interpreter.classes;

/** Modifier bits of classes and members. */
public final class Modifiers {
    public static final int PUBLIC = 1;
    public static final int PROTECTED = 2;
    public static final int PRIVATE = 4;
    public static final int STATIC = 8;
    public static final int FINAL = 16;
    public static final int ABSTRACT = 32;
    public static final int READONLY = 64;
    public static final int PROTECTED_SET = 128;
    public static final int PRIVATE_SET = 256;
    /** A property with hooks. */
    public static final int HOOKED = 512;
    /** A hooked property without a slot of its own. */
    public static final int VIRTUAL = 1024;
    /** A promoted constructor parameter. */
    public static final int PROMOTED = 2048;
    /** Declared by {@code var} or without visibility. */
    public static final int IMPLICIT_PUBLIC = 4096;

    /** Written from everywhere although what is readonly is not: {@code public(set)}. */
    public static final int PUBLIC_SET = 8192;

    private Modifiers() {}
}
