package dev.parade.interpreter.classes;

import dev.parade.interpreter.runtime.Iteration;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** The Java side of a builtin class: hooks where the object's behaviour is not that of PHP code. */
public interface BuiltinClass {
    /** Of classes whose objects are like any other. */
    BuiltinClass PLAIN = new BuiltinClass() {};

    /** What a list of properties is for. */
    enum Purpose {
        DEBUG,
        ARRAY_CAST,
        SERIALIZE,
        VAR_EXPORT,
        JSON
    }

    /** What an object is turned into. */
    enum Cast {
        BOOL,
        INT,
        FLOAT,
        /** Long or Double, for arithmetic. */
        NUMBER
    }

    /** Called for every new object of the class or a subclass, before its constructor. */
    default void initialize(PhpObject object) {}

    /** Called on the copy after clone, before {@code __clone}: native state must be copied here. */
    default void cloned(PhpObject original, PhpObject copy) {}

    /** A static method of the class is about to be called on an object: in PHP some load into the object then. */
    default void calledStatically(PhpObject object) {}

    /** The properties to show where they are not those in the slots, under mangled names; Java null for the ordinary. */
    default PhpArray properties(PhpObject object, Purpose purpose) {
        return null;
    }

    /**
     * Compares two values of which at least one is an object of the class.
     *
     * @return below, at or above zero; {@code Compare.UNCOMPARABLE}; Java null to compare as other objects are
     */
    default Integer compare(Object left, Object right) {
        return null;
    }

    /** The object as a scalar; Java null to convert as other objects are. */
    default Object cast(PhpObject object, Cast target) {
        return null;
    }

    /**
     * An arithmetic operator on two values of which at least one is an object of the class.
     *
     * @param operator as PHP writes it: {@code +}, {@code **}, {@code ~}
     * @param right Java null for a unary operator
     * @return Java null when the class does not define it
     */
    default Object operate(String operator, Object left, Object right) {
        return null;
    }

    /**
     * The cell of an element, for writes into it and references to it: {@code $object[$key][] = 1}.
     *
     * @param key Java null for {@code []}
     * @return Java null where elements are not in cells; reading goes through {@code offsetGet} then
     */
    default PhpReference element(PhpObject object, Object key) {
        return null;
    }

    /**
     * The walk of foreach over an object of the class, without going through its methods.
     *
     * @return Java null to walk as {@code Iterator} and {@code IteratorAggregate} say
     */
    default Iteration iterate(PhpObject object, boolean byReference) {
        return null;
    }

    /** Properties and elements that the class computes; Java null for none. */
    default ComputedMembers members() {
        return null;
    }
}
