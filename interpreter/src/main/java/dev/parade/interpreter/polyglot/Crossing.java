package dev.parade.interpreter.polyglot;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.function.Supplier;

/**
 * Values on their way out of PHP and in. Out: scalars as they are, arrays and objects as views that work on the PHP value
 * itself. In: scalars and null as PHP's, views as what they show, foreign lists and maps as PHP arrays, copied.
 */
public final class Crossing {
    private static final InteropLibrary INTEROP = InteropLibrary.getUncached();

    private Crossing() {}

    /** A PHP value for others. */
    @TruffleBoundary
    public static Object out(Request request, Object value) {
        return switch (PhpReference.deref(value)) {
            case null -> PhpNull.INSTANCE;
            case PhpArray array -> new ArrayView(request, array);
            case PhpObject object -> new ObjectView(request, object);
            case Object scalar -> scalar;
        };
    }

    /** Somebody else's value for PHP. */
    @TruffleBoundary
    public static Object in(Object value) {
        try {
            return switch (value) {
                case ArrayView view -> view.array();
                case ObjectView view -> view.object();
                case Inspected inspected -> inspected.value();
                case PhpString string -> string;
                case Boolean flag -> flag;
                case Object other when INTEROP.isNull(other) -> PhpNull.INSTANCE;
                case Object other when INTEROP.isBoolean(other) -> INTEROP.asBoolean(other);
                case Object other when INTEROP.isString(other) -> PhpString.ofUtf8(INTEROP.asString(other));
                case Object other when INTEROP.fitsInLong(other) -> INTEROP.asLong(other);
                case Object other when INTEROP.fitsInDouble(other) -> INTEROP.asDouble(other);
                case Object other when INTEROP.hasArrayElements(other) -> list(other);
                case Object other when INTEROP.hasHashEntries(other) -> map(other);
                default ->
                    throw PhpErrors.typeError("A foreign object cannot become a PHP value: "
                            + INTEROP.asString(INTEROP.toDisplayString(value, false)));
            };
        } catch (InteropException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PhpArray list(Object foreign) throws InteropException {
        PhpArray array = new PhpArray();
        for (long i = 0; i < INTEROP.getArraySize(foreign); i++) {
            array.append(in(INTEROP.readArrayElement(foreign, i)));
        }
        return array;
    }

    private static PhpArray map(Object foreign) throws InteropException {
        PhpArray array = new PhpArray();
        Object entries = INTEROP.getHashEntriesIterator(foreign);
        while (INTEROP.hasIteratorNextElement(entries)) {
            Object entry = INTEROP.getIteratorNextElement(entries);
            Object key = in(INTEROP.readArrayElement(entry, 0));
            array.putKey(
                    key instanceof Long || key instanceof PhpString ? key : PhpString.of(key.toString()),
                    in(INTEROP.readArrayElement(entry, 1)));
        }
        return array;
    }

    /** Runs what a message asks for in the request that the value belongs to. */
    @TruffleBoundary
    static <T> T inside(Request request, Supplier<T> work) {
        if (Request.current() == request) {
            return work.get();
        }
        Request before = Request.enter(request);
        try {
            T result = work.get();
            request.output().flushSink();
            return result;
        } finally {
            Request.enter(before);
        }
    }
}
