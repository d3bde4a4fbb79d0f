package dev.parade.parser.ast;

/** Modifier bits as written. */
public final class Modifier {
    public static final int PUBLIC = 1;
    public static final int PROTECTED = 2;
    public static final int PRIVATE = 4;
    public static final int STATIC = 8;
    public static final int FINAL = 16;
    public static final int ABSTRACT = 32;
    public static final int READONLY = 64;
    public static final int PROTECTED_SET = 128;
    public static final int PRIVATE_SET = 256;
    public static final int PUBLIC_SET = 512;
    /** {@code var}. */
    public static final int VAR = 1024;

    private Modifier() {}
}
