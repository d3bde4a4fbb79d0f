package dev.parade.library.standard.arrays;

import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Values of any type as keys, the way {@code $array[$value]} reads them. */
final class ArrayKeys {
    private ArrayKeys() {}

    /** A Long or PhpString; throws the TypeError for arrays and objects. */
    static Object of(Object value) {
        return switch (value) {
            case Long number -> number;
            case PhpString text -> text;
            case PhpNull none -> PhpString.EMPTY;
            case Boolean bool -> bool ? 1L : 0L;
            case PhpArray array -> throw PhpErrors.typeError("Cannot access offset of type array on array");
            case PhpObject object ->
                throw PhpErrors.typeError(
                        "Cannot access offset of type " + object.phpClass().name() + " on array");
            default -> Conversions.toLong(value);
        };
    }
}
