package dev.parade.library.reflection;

import dev.parade.interpreter.classes.Modifiers;
import java.util.ArrayList;
import java.util.List;

/** Modifier bits as reflection numbers them. */
final class ReflectionModifiers {
    static final int STATIC = 16;
    static final int FINAL = 32;
    static final int ABSTRACT = 64;
    static final int READONLY = 128;
    static final int VIRTUAL = 512;
    static final int PROTECTED_SET = 2048;
    static final int PRIVATE_SET = 4096;
    static final int READONLY_CLASS = 65536;

    private ReflectionModifiers() {}

    /** Bits of a member from those of {@link Modifiers}. */
    static long ofMember(int flags) {
        int visibility = flags & (Modifiers.PUBLIC | Modifiers.PROTECTED | Modifiers.PRIVATE);
        int bits = visibility == 0 ? Modifiers.PUBLIC : visibility;
        bits |= (flags & Modifiers.STATIC) != 0 ? STATIC : 0;
        bits |= (flags & Modifiers.FINAL) != 0 ? FINAL : 0;
        bits |= (flags & Modifiers.ABSTRACT) != 0 ? ABSTRACT : 0;
        bits |= (flags & Modifiers.READONLY) != 0 ? READONLY : 0;
        bits |= (flags & Modifiers.VIRTUAL) != 0 ? VIRTUAL : 0;
        bits |= (flags & Modifiers.PROTECTED_SET) != 0 ? PROTECTED_SET : 0;
        bits |= (flags & Modifiers.PRIVATE_SET) != 0 ? PRIVATE_SET : 0;
        return bits;
    }

    /** Whether a member passes a filter of getMethods() and the like; null passes all. */
    static boolean passes(int flags, Long filter) {
        return filter == null || (ofMember(flags) & filter) != 0;
    }

    /** What the bits are called, in PHP's order. */
    static List<String> names(long bits, int level) {
        List<String> names = new ArrayList<>();
        if ((bits & ABSTRACT) != 0) {
            names.add("abstract");
        }
        if ((bits & FINAL) != 0) {
            names.add("final");
        }
        if ((bits & VIRTUAL) != 0) {
            names.add("virtual");
        }
        if ((bits & Modifiers.PUBLIC) != 0) {
            names.add("public");
        } else if ((bits & Modifiers.PRIVATE) != 0) {
            names.add("private");
        } else if ((bits & Modifiers.PROTECTED) != 0) {
            names.add("protected");
        }
        if (level >= 85 && (bits & PRIVATE_SET) != 0) {
            names.add("private(set)");
        } else if (level >= 85 && (bits & PROTECTED_SET) != 0) {
            names.add("protected(set)");
        }
        if ((bits & STATIC) != 0) {
            names.add("static");
        }
        if ((bits & (READONLY | READONLY_CLASS)) != 0) {
            names.add("readonly");
        }
        return names;
    }
}
