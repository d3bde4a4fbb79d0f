package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * The state of exceptions and errors. {@code Exception} and {@code Error} declare the same properties in the same order, so
 * that they lie in the same slots of every throwable, whatever a subclass declares under their names.
 */
public final class ThrowableProperties {
    public static final int MESSAGE = 0;
    /** The text of the last conversion to string. */
    public static final int TEXT = 1;

    public static final int CODE = 2;
    public static final int FILE = 3;
    public static final int LINE = 4;
    public static final int TRACE = 5;
    public static final int PREVIOUS = 6;

    private ThrowableProperties() {}

    /** The value in one of the slots named here; PHP's null when it is unset. */
    public static Object get(PhpObject throwable, int slot) {
        Object value = PhpReference.deref(throwable.slots()[slot]);
        return value == null || value == PhpObject.UNINITIALIZED ? PhpNull.INSTANCE : value;
    }

    /** The throwable's trace as text. */
    @TruffleBoundary
    public static String traceText(Request request, PhpObject throwable) {
        return get(throwable, TRACE) instanceof PhpArray trace ? TraceText.of(request, trace, true) : "#0 {main}";
    }

    /** The throwable and those before it, as {@code __toString} shows them: the first one on top. */
    @TruffleBoundary
    public static PhpString text(Request request, PhpObject throwable) {
        String text = "";
        Set<PhpObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Object next = throwable;
        while (next instanceof PhpObject object && isThrowable(object) && seen.add(object)) {
            text = one(request, object) + (text.isEmpty() ? "" : "\n\nNext " + text);
            next = get(object, PREVIOUS);
        }
        PhpString result = PhpString.of(text);
        throwable.setSlot(TEXT, result);
        return result;
    }

    private static boolean isThrowable(PhpObject object) {
        return object.phpClass().isSubclassOfLower("throwable");
    }

    private static String one(Request request, PhpObject object) {
        String message = Conversions.toJavaString(get(object, MESSAGE));
        String file = Conversions.toJavaString(get(object, FILE));
        long line = Conversions.toLong(get(object, LINE));
        String name = object.phpClass().lowerName();
        if ((name.equals("typeerror") || name.equals("argumentcounterror")) && message.contains(", called in ")) {
            message += " and defined";
        }
        return object.phpClass().name() + (message.isEmpty() ? "" : ": " + message) + " in " + file + ":" + line
                + "\nStack trace:\n" + traceText(request, object);
    }
}
