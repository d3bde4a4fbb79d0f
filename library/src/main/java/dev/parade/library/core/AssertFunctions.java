package dev.parade.library.core;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.runtime.AssertCallback;
import dev.parade.interpreter.runtime.Assertions;
import dev.parade.interpreter.runtime.Conversions;

/** assert() where it is called like any other function (calls by name are compiled), and the options of assertions. */
final class AssertFunctions {
    private AssertFunctions() {}

    @PhpFunction(
            sig = "assert(mixed $assertion, Throwable|string|null $description = null): bool",
            effect = {READS_GLOBAL, THROWS, UNKNOWN},
            doc = "Fails unless the assertion holds, where assertions are active.",
            examples = "call_user_func('assert', true) => true")
    static boolean assertion(Request request, Object assertion, Object description) {
        return !Assertions.areActive(request)
                || Conversions.toBoolean(assertion)
                || Assertions.fail(request, description);
    }

    @PhpFunction(
            sig = "assert_options(int $option, mixed $value = UNKNOWN): mixed",
            effect = {READS_GLOBAL, WRITES_GLOBAL, ENVIRONMENT, WARNS, THROWS},
            deprecated = "8.3",
            doc = "An option of assertions as it was, and sets it.",
            examples = "@assert_options(@ASSERT_WARNING) => 1")
    static Object assertOptions(Request request, BuiltinCall call, long option, Object value) {
        if (option == AssertConstants.ASSERT_CALLBACK) {
            Object before = AssertCallback.get(request);
            if (value != null) {
                AssertCallback.set(request, value);
            }
            return before;
        }
        String setting = switch ((int) option) {
            case (int) AssertConstants.ASSERT_ACTIVE -> "assert.active";
            case (int) AssertConstants.ASSERT_BAIL -> "assert.bail";
            case (int) AssertConstants.ASSERT_WARNING -> "assert.warning";
            case (int) AssertConstants.ASSERT_EXCEPTION -> "assert.exception";
            default -> throw ArgumentErrors.valueError(call, 0, "must be an ASSERT_* constant");
        };
        boolean before = request.ini().flag(setting);
        if (value != null) {
            request.ini().set(setting, Conversions.toPhpString(value).toString());
        }
        return before ? 1L : 0L;
    }
}
