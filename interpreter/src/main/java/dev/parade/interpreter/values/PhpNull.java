package dev.parade.interpreter.values;

import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** PHP's null. Java's null is never a PHP value: it stands for "undefined" in slots, cells and elements. */
@ExportLibrary(InteropLibrary.class)
public final class PhpNull implements TruffleObject {
    /** The only null. */
    public static final PhpNull INSTANCE = new PhpNull();

    private PhpNull() {}

    @ExportMessage
    boolean isNull() {
        return true;
    }

    @ExportMessage
    Object toDisplayString(@SuppressWarnings("unused") boolean allowSideEffects) {
        return "NULL";
    }

    @Override
    public String toString() {
        return "NULL";
    }
}
