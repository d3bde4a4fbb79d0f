package dev.parade.catalog.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A PHP type: a union of built-in types (a bit mask) and of class types, each an intersection of one or more names.
 *
 * @param mask the built-in members, bits of this class
 * @param classes the class members as written, without a leading backslash; the inner list is an intersection
 */
public record Type(int mask, List<List<String>> classes) {
    public static final int NULL = 1;
    public static final int FALSE = 1 << 1;
    public static final int TRUE = 1 << 2;
    public static final int BOOL = FALSE | TRUE;
    public static final int INT = 1 << 3;
    public static final int FLOAT = 1 << 4;
    public static final int STRING = 1 << 5;
    public static final int ARRAY = 1 << 6;
    public static final int OBJECT = 1 << 7;
    public static final int CALLABLE = 1 << 8;
    public static final int VOID = 1 << 9;
    public static final int NEVER = 1 << 10;
    public static final int STATIC = 1 << 11;
    /** Not writable in PHP code; checked and named in errors as PHP's own functions do. */
    public static final int RESOURCE = 1 << 12;
    /** Not writable in PHP code; a string without null bytes. Always together with {@link #STRING}. */
    public static final int PATH = 1 << 13;

    public static final int MIXED = NULL | BOOL | INT | FLOAT | STRING | ARRAY | OBJECT | RESOURCE;

    /** What a parameter without a type accepts. */
    public static final Type ANY = new Type(MIXED, List.of());

    public Type {
        classes = List.copyOf(classes);
    }

    /** Whether every value is accepted. */
    public boolean isMixed() {
        return (mask & MIXED) == MIXED;
    }

    /** Whether one of the bits is a member. */
    public boolean has(int bits) {
        return (mask & bits) != 0;
    }

    /** Whether exactly these built-in types are the members, null aside. */
    public boolean isOnly(int bits) {
        return classes.isEmpty() && (mask & ~NULL) == bits;
    }

    public boolean nullable() {
        return has(NULL);
    }

    /** The same type and null. */
    public Type orNull() {
        return new Type(mask | NULL, classes);
    }

    /** The bit of a built-in type's lower-case name, 0 for anything else. */
    static int bit(String lowerName) {
        return switch (lowerName) {
            case "null" -> NULL;
            case "false" -> FALSE;
            case "true" -> TRUE;
            case "bool" -> BOOL;
            case "int" -> INT;
            case "float" -> FLOAT;
            case "string" -> STRING;
            case "array" -> ARRAY;
            case "object" -> OBJECT;
            case "callable" -> CALLABLE;
            case "void" -> VOID;
            case "never" -> NEVER;
            case "static" -> STATIC;
            case "mixed" -> MIXED;
            case "resource" -> RESOURCE;
            case "path" -> STRING | PATH;
            default -> 0;
        };
    }

    /**
     * The type as PHP prints it in errors and reflection: classes first, then built-in types in PHP's fixed order,
     * {@code ?T} for a single nullable type.
     */
    public String text() {
        if (isMixed()) {
            return "mixed";
        }
        var members = new ArrayList<String>();
        boolean manyParts = classes.size() > 1 || (classes.size() == 1 && mask != 0 && mask != NULL);
        for (List<String> names : classes) {
            String joined = String.join("&", names);
            members.add(names.size() > 1 && (manyParts || nullable()) ? "(" + joined + ")" : joined);
        }
        add(members, STATIC, "static");
        add(members, CALLABLE, "callable");
        add(members, RESOURCE, "resource");
        add(members, OBJECT, "object");
        add(members, ARRAY, "array");
        add(members, STRING, "string");
        add(members, INT, "int");
        add(members, FLOAT, "float");
        if ((mask & BOOL) == BOOL) {
            members.add("bool");
        } else {
            add(members, FALSE, "false");
            add(members, TRUE, "true");
        }
        add(members, VOID, "void");
        add(members, NEVER, "never");
        if (nullable()) {
            if (members.size() == 1 && members.get(0).indexOf('&') < 0) {
                return "?" + members.get(0);
            }
            members.add("null");
        }
        return String.join("|", members);
    }

    private void add(List<String> members, int bit, String name) {
        if (has(bit)) {
            members.add(name);
        }
    }

    /** Whether the name denotes a built-in type, {@code iterable} and the relative class names included. */
    public static boolean isBuiltin(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return bit(lower) != 0 || lower.equals("iterable") || lower.equals("self") || lower.equals("parent");
    }

    @Override
    public String toString() {
        return text();
    }
}
