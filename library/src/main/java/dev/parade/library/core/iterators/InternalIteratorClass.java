package dev.parade.library.core.iterators;

import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpObject;

/** What getIterator() of classes made in Java returns. */
@PhpClass(
        sig = "final class InternalIterator implements Iterator",
        doc = "What getIterator() of classes made in Java returns.",
        attributes = {"Uncloneable", "NotSerializable"})
public final class InternalIteratorClass {
    private InternalIteratorClass() {}

    /** An iterator object for a walk. */
    public static PhpObject of(Request request, InternalIteration walk) {
        PhpObject object = request.instantiate(request.builtinClass("InternalIterator"));
        object.setNativeData(new State(walk));
        return object;
    }

    private static final class State {
        final InternalIteration walk;
        boolean started;

        State(InternalIteration walk) {
            this.walk = walk;
        }
    }

    private static State state(PhpObject self) {
        if (self.nativeData() instanceof State state) {
            return state;
        }
        throw PhpErrors.error("The InternalIterator object has not been properly initialized");
    }

    /** The walk, at its first element if nobody has rewound it. */
    private static InternalIteration walk(PhpObject self) {
        State state = state(self);
        if (!state.started) {
            state.started = true;
            state.walk.rewind();
        }
        return state.walk;
    }

    @PhpMethod(
            sig = "private function __construct()",
            effect = {},
            doc = "Never called.")
    static void construct(@SuppressWarnings("unused") PhpObject self) {}

    @PhpMethod(
            sig = "public function current(): mixed",
            effect = {},
            doc = "The current value.")
    static Object current(PhpObject self) {
        InternalIteration walk = walk(self);
        return walk.valid() ? walk.current() : null;
    }

    @PhpMethod(
            sig = "public function key(): mixed",
            effect = {},
            doc = "The current key.")
    static Object key(PhpObject self) {
        InternalIteration walk = walk(self);
        return walk.valid() ? walk.key() : null;
    }

    @PhpMethod(sig = "public function next(): void", effect = WRITES_OBJECT, doc = "Goes to the next element.")
    static void next(PhpObject self) {
        walk(self).next();
    }

    @PhpMethod(
            sig = "public function valid(): bool",
            effect = {},
            doc = "Whether there is a current element.")
    static boolean valid(PhpObject self) {
        return walk(self).valid();
    }

    @PhpMethod(sig = "public function rewind(): void", effect = WRITES_OBJECT, doc = "Goes to the first element.")
    static void rewind(PhpObject self) {
        State state = state(self);
        state.started = true;
        state.walk.rewind();
    }
}
