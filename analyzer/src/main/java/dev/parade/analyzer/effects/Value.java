package dev.parade.analyzer.effects;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What an expression can evaluate to. Arrays are transparent: classes, roots, strings and callables of their elements are
 * those of the array itself; only {@link #bits} and {@link #elements} are told apart.
 *
 * @param bits what it can be, bits of this class
 * @param elements what its elements can be when it is an array, at any depth
 * @param classes of objects, where the bits say {@link #OBJECT}
 * @param roots where its objects and callables come from
 * @param strings the constant strings it can be
 * @param callables what it calls when called, as far as known
 */
public record Value(
        int bits,
        int elements,
        Set<ClassType> classes,
        Set<Subject> roots,
        Set<String> strings,
        Set<CallTarget> callables) {
    /** null, bool, int, float, resource. */
    public static final int SCALAR = 1;

    public static final int STRING = 2;
    public static final int ARRAY = 4;
    /** An object of one of the classes. */
    public static final int OBJECT = 8;
    /** An object of any class. */
    public static final int ANY_OBJECT = 16;
    /** A string or array made at run time: calling it can reach anything. */
    public static final int OPAQUE = 32;

    public static final int OBJECTS = OBJECT | ANY_OBJECT;
    public static final int ANY = SCALAR | STRING | ARRAY | ANY_OBJECT;

    private static final int LIMIT = 12;

    /** No value: code that does not finish, variables never assigned. */
    public static final Value NOTHING = new Value(0, 0, Set.of(), Set.of(), Set.of(), Set.of());

    public static final Value SCALARS = of(SCALAR);
    /** A string made at run time. */
    public static final Value STRINGS = of(STRING | OPAQUE);

    /** Anything from anywhere. */
    public static final Value UNKNOWN =
            new Value(ANY | OPAQUE, ANY | OPAQUE, Set.of(), Set.of(Subject.OTHER), Set.of(), Set.of());

    private static Value of(int bits) {
        return new Value(bits, 0, Set.of(), Set.of(), Set.of(), Set.of());
    }

    /** Anything that this subject brought. */
    public static Value anyFrom(Subject root) {
        return new Value(ANY, ANY, Set.of(), Set.of(root), Set.of(), Set.of());
    }

    public static Value object(ClassType type, Subject root) {
        return new Value(OBJECT, 0, Set.of(type), Set.of(root), Set.of(), Set.of());
    }

    public static Value string(String constant) {
        return new Value(STRING, 0, Set.of(), Set.of(), Set.of(constant), Set.of());
    }

    /** A closure object, or a string or array that names a callable. */
    public static Value callable(CallTarget target) {
        return new Value(
                OBJECT, 0, Set.of(new ClassType("Closure", true)), Set.of(Subject.FRESH), Set.of(), Set.of(target));
    }

    /** One that can be this or the other. */
    public Value join(Value other) {
        if (this == other || other == NOTHING) {
            return this;
        }
        if (this == NOTHING) {
            return other;
        }
        int allBits = bits | other.bits;
        int allElements = elements | other.elements;
        Set<ClassType> allClasses = union(classes, other.classes);
        Set<String> allStrings = union(strings, other.strings);
        Set<CallTarget> allCallables = union(callables, other.callables);
        Set<Subject> allRoots = union(roots, other.roots);
        if (allClasses.size() > LIMIT) {
            allBits |= (allBits & OBJECT) != 0 ? ANY_OBJECT : 0;
            allElements |= (allElements & OBJECT) != 0 ? ANY_OBJECT : 0;
            allBits &= ~OBJECT;
            allElements &= ~OBJECT;
            allClasses = Set.of();
        }
        if (allStrings.size() > LIMIT) {
            allBits |= OPAQUE;
            allStrings = Set.of();
        }
        if (allCallables.size() > LIMIT) {
            allBits |= OPAQUE;
            allElements |= OPAQUE;
            allCallables = Set.of();
        }
        return new Value(allBits, allElements, allClasses, allRoots, allStrings, allCallables);
    }

    private static <T> Set<T> union(Set<T> a, Set<T> b) {
        if (b.isEmpty() || a == b) {
            return a;
        }
        if (a.isEmpty()) {
            return b;
        }
        if (a.containsAll(b)) {
            return a;
        }
        var all = new LinkedHashSet<>(a);
        all.addAll(b);
        return Collections.unmodifiableSet(all);
    }

    /** What an element of it can be. */
    public Value element() {
        int bitsOfElement = elements == 0 ? SCALAR : elements | SCALAR;
        if ((bits & STRING) != 0) {
            bitsOfElement |= STRING | OPAQUE;
        }
        return new Value(bitsOfElement, elements, classes, roots, strings, callables);
    }

    /** An array that holds it. */
    public Value inArray() {
        return new Value(ARRAY, bits | elements, classes, roots, strings, callables);
    }

    /** The same from elsewhere. */
    public Value from(Set<Subject> newRoots) {
        return new Value(bits, elements, classes, newRoots, strings, callables);
    }

    /** The same with other bits. */
    public Value as(int newBits) {
        return new Value(newBits, elements, classes, roots, strings, callables);
    }

    public boolean can(int mask) {
        return (bits & mask) != 0;
    }

    /** Whether it, or what it holds as an array, can be an object. */
    public boolean holdsObjects() {
        return ((bits | elements) & OBJECTS) != 0;
    }

    /** Whether every object in it was made by the activation. */
    public boolean isFresh() {
        return !roots.isEmpty() && roots.stream().allMatch(root -> root.kind() == Subject.Kind.FRESH);
    }
}
