package dev.parade.analyzer.effects;

import dev.parade.analyzer.program.CodeUnit;

/** What a callable value calls. */
public sealed interface CallTarget {
    /** A closure; {@code foreign}: made by another activation, bound to an object and variables of that one. */
    record OfUnit(CodeUnit unit, boolean foreign) implements CallTarget {}

    /** A function by name; {@code fallback} is tried when there is no {@code name}, null for none. */
    record OfFunction(String name, String fallback) implements CallTarget {}

    /** A method of an object; the value holds what is known about the object. */
    record OfMethod(Value receiver, String method) implements CallTarget {}

    /** A method of a class: {@code receiver} is the object it would run on when it is not static, null for none. */
    record OfStatic(String className, boolean exact, String method, Value receiver) implements CallTarget {}
}
