package dev.parade.interpreter.polyglot;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.interop.InvalidArrayIndexException;
import com.oracle.truffle.api.interop.StopIterationException;
import com.oracle.truffle.api.interop.TruffleObject;
import com.oracle.truffle.api.interop.UnknownKeyException;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** A PHP array from outside: a map always, a list too when its keys are 0, 1, 2, … */
@ExportLibrary(InteropLibrary.class)
@SuppressWarnings("static-method")
final class ArrayView implements TruffleObject {
    private final Request request;
    private final PhpArray array;

    ArrayView(Request request, PhpArray array) {
        this.request = request;
        this.array = array;
        array.retain();
    }

    PhpArray array() {
        return array;
    }

    @ExportMessage
    @TruffleBoundary
    boolean hasArrayElements() {
        long next = 0;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (!(array.keyAt(p) instanceof Long key) || key != next++) {
                return false;
            }
        }
        return true;
    }

    @ExportMessage
    long getArraySize() {
        return array.size();
    }

    @ExportMessage
    @TruffleBoundary
    boolean isArrayElementReadable(long index) {
        return array.find(index) >= 0;
    }

    @ExportMessage
    @TruffleBoundary
    Object readArrayElement(long index) throws InvalidArrayIndexException {
        Object value = array.get(index);
        if (value == null) {
            throw InvalidArrayIndexException.create(index);
        }
        return Crossing.out(request, value);
    }

    @ExportMessage
    boolean hasHashEntries() {
        return true;
    }

    @ExportMessage
    long getHashSize() {
        return array.size();
    }

    private int find(Object foreign) {
        Object key = Crossing.in(foreign);
        return key instanceof Long || key instanceof PhpString ? array.findKey(key) : -1;
    }

    @ExportMessage
    @TruffleBoundary
    boolean isHashEntryReadable(Object key) {
        return find(key) >= 0;
    }

    @ExportMessage
    @TruffleBoundary
    Object readHashValue(Object key) throws UnknownKeyException {
        int p = find(key);
        if (p < 0) {
            throw UnknownKeyException.create(key);
        }
        return Crossing.out(request, array.valueAt(p));
    }

    @ExportMessage
    Object getHashEntriesIterator() {
        return new Entries(request, array);
    }

    /** Walks keys and values. */
    @ExportLibrary(InteropLibrary.class)
    static final class Entries implements TruffleObject {
        private final Request request;
        private final PhpArray array;
        private int position;

        Entries(Request request, PhpArray array) {
            this.request = request;
            this.array = array;
            this.position = array.skipHoles(0);
        }

        @ExportMessage
        boolean isIterator() {
            return true;
        }

        @ExportMessage
        @TruffleBoundary
        boolean hasIteratorNextElement() {
            return position < array.end();
        }

        @ExportMessage
        @TruffleBoundary
        Object getIteratorNextElement() throws StopIterationException {
            if (position >= array.end()) {
                throw StopIterationException.create();
            }
            PhpArray entry = new PhpArray();
            entry.append(array.keyAt(position));
            entry.append(array.valueAt(position));
            position = array.skipHoles(position + 1);
            return new ArrayView(request, entry);
        }
    }
}
