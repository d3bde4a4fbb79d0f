package dev.parade.library.core.fibers;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.SUSPENDS;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WRITES_OBJECT;

import dev.parade.catalog.PhpClass;
import dev.parade.catalog.PhpMethod;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.fibers.FiberThread;
import dev.parade.interpreter.fibers.FiberThread.State;
import dev.parade.interpreter.fibers.Fibers;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;

/** Functions with a stack of their own that can be suspended anywhere. */
@PhpClass(
        sig = "final class Fiber",
        doc = "Functions with a stack of their own that can be suspended anywhere.",
        attributes = {"StrictProperties", "Uncloneable", "NotSerializable"})
final class FiberClass {
    private FiberClass() {}

    private static FiberThread fiber(PhpObject self) {
        if (self.nativeData() instanceof FiberThread fiber) {
            return fiber;
        }
        throw PhpErrors.of("FiberError", "Cannot start a fiber that has not been constructed");
    }

    @PhpMethod(
            sig = "public function __construct(callable $callback)",
            effect = {WRITES_OBJECT, THROWS},
            doc = "A fiber that will run the callback.")
    static void construct(PhpObject self, Request request, PhpCallable callback) {
        if (self.nativeData() instanceof FiberThread) {
            throw PhpErrors.of("FiberError", "Cannot call constructor twice");
        }
        self.setNativeData(new FiberThread(request, self, callback));
    }

    @PhpMethod(
            sig = "public function start(mixed ...$args): mixed",
            effect = UNKNOWN,
            doc = "Runs to the first suspend.")
    static Object start(PhpObject self, Object[] args) {
        return fiber(self).start(args);
    }

    @PhpMethod(
            sig = "public function resume(mixed $value = null): mixed",
            effect = UNKNOWN,
            doc = "Goes on; the suspend is worth the value.")
    static Object resume(PhpObject self, Object value) {
        return fiber(self).resume(value);
    }

    @PhpMethod(
            sig = "public function throw(Throwable $exception): mixed",
            effect = UNKNOWN,
            doc = "Goes on; the suspend throws.")
    static Object throwInto(PhpObject self, PhpObject exception) {
        return fiber(self).resumeThrowing(new PhpThrow(exception, null));
    }

    @PhpMethod(
            sig = "public function getReturn(): mixed",
            effect = {READS_GLOBAL, THROWS},
            doc = "What the callback returned.")
    static Object getReturn(PhpObject self) {
        FiberThread fiber = fiber(self);
        if (fiber.state() == State.TERMINATED && fiber.result() != null) {
            return fiber.result();
        }
        String why = switch (fiber.state()) {
            case INIT -> "The fiber has not been started";
            case TERMINATED -> "The fiber threw an exception";
            default -> "The fiber has not returned";
        };
        throw PhpErrors.of("FiberError", "Cannot get fiber return value: " + why);
    }

    @PhpMethod(sig = "public function isStarted(): bool", effect = READS_GLOBAL, doc = "Whether it has been started.")
    static boolean isStarted(PhpObject self) {
        return fiber(self).state() != State.INIT;
    }

    @PhpMethod(sig = "public function isSuspended(): bool", effect = READS_GLOBAL, doc = "Whether it waits.")
    static boolean isSuspended(PhpObject self) {
        return fiber(self).state() == State.SUSPENDED;
    }

    @PhpMethod(sig = "public function isRunning(): bool", effect = READS_GLOBAL, doc = "Whether it runs.")
    static boolean isRunning(PhpObject self) {
        return fiber(self).state() == State.RUNNING;
    }

    @PhpMethod(sig = "public function isTerminated(): bool", effect = READS_GLOBAL, doc = "Whether it has ended.")
    static boolean isTerminated(PhpObject self) {
        return fiber(self).state() == State.TERMINATED;
    }

    @PhpMethod(
            sig = "public static function suspend(mixed $value = null): mixed",
            effect = SUSPENDS,
            doc = "Gives a value to whoever runs the fiber and waits to be resumed.")
    static Object suspend(
            @SuppressWarnings("unused") dev.parade.interpreter.classes.PhpClass called, Request request, Object value) {
        FiberThread current = Fibers.of(request).current();
        if (current == null) {
            throw PhpErrors.of("FiberError", "Cannot suspend outside of a fiber");
        }
        return current.suspend(value);
    }

    @PhpMethod(
            sig = "public static function getCurrent(): ?Fiber",
            effect = READS_GLOBAL,
            doc = "The fiber that runs, null outside of fibers.")
    static Object getCurrent(
            @SuppressWarnings("unused") dev.parade.interpreter.classes.PhpClass called, Request request) {
        FiberThread current = Fibers.of(request).current();
        return current == null ? PhpNull.INSTANCE : current.object();
    }
}
