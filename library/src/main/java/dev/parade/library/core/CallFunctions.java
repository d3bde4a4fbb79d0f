package dev.parade.library.core;

import static dev.parade.catalog.Effect.INCLUDES;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.WRITES_ARGUMENT;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.catalog.table.FunctionEntry;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.ShutdownFunctions;
import dev.parade.interpreter.TickFunctions;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.builtin.CallableResolution;
import dev.parade.interpreter.builtin.PhpCallable;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Functions by name, and calls of callables. */
final class CallFunctions {
    private CallFunctions() {}

    @PhpFunction(
            sig = "function_exists(string $function): bool",
            effect = READS_GLOBAL,
            doc = "Whether there is a function.",
            examples = {"function_exists('strlen') => true", "function_exists('no_such') => false"})
    static boolean functionExists(Request request, PhpString function) {
        return request.findFunction(function.toString()) != null;
    }

    @PhpFunction(
            sig = "get_defined_functions(bool $exclude_disabled = true): array",
            effect = READS_GLOBAL,
            doc = "The names of all functions, those of the program apart.",
            partial = "does not say since 8.5 that the parameter is deprecated",
            examples = "in_array('strlen', get_defined_functions()['internal']) => true")
    static PhpArray getDefinedFunctions(Request request, boolean excludeDisabled) {
        PhpArray internal = new PhpArray();
        for (FunctionEntry entry : BuiltinRegistry.shared().functions(request.level())) {
            internal.append(PhpString.of(entry.name()));
        }
        PhpArray user = new PhpArray();
        request.functions().all().forEach((name, function) -> {
            if (!(function instanceof Builtin)) {
                user.append(PhpString.of(name));
            }
        });
        PhpArray result = new PhpArray();
        result.put("internal", internal);
        result.put("user", user);
        return result;
    }

    @PhpFunction(
            sig = "call_user_func(callable $callback, mixed ...$args): mixed",
            effect = {},
            calls = "callback",
            doc = "What a callable answers to the arguments.",
            examples = "call_user_func('strlen', 'abc') => 3")
    static Object callUserFunc(PhpCallable callback, Object[] args) {
        return callback.call(args);
    }

    @PhpFunction(
            sig = "call_user_func_array(callable $callback, array $args): mixed",
            effect = {},
            calls = "callback",
            doc = "What a callable answers to the elements of an array; string keys name parameters.",
            examples = "call_user_func_array('str_repeat', ['ab', 2]) => 'abab'")
    static Object callUserFuncArray(Request request, PhpCallable callback, PhpArray args) {
        return request.engine().callables().callWithArray(request, callback, args);
    }

    @PhpFunction(
            sig = "forward_static_call(callable $callback, mixed ...$args): mixed",
            effect = {},
            calls = "callback",
            doc = "Calls with the called class of the calling method.",
            partial = "the called class is not forwarded",
            examples = "(new class { static function f() { return forward_static_call('max', 1, 2); } })::f() => 2")
    static Object forwardStaticCall(PhpCallable callback, Object[] args) {
        return callback.call(args);
    }

    @PhpFunction(
            sig = "forward_static_call_array(callable $callback, array $args): mixed",
            effect = {},
            calls = "callback",
            doc = "Calls with the called class of the calling method and the elements of an array.",
            partial = "the called class is not forwarded",
            examples =
                    "(new class { static function f() { return forward_static_call_array('max', [1, 2]); } })::f() => 2")
    static Object forwardStaticCallArray(Request request, PhpCallable callback, PhpArray args) {
        return request.engine().callables().callWithArray(request, callback, args);
    }

    @PhpFunction(
            sig = "is_callable(mixed $value, bool $syntax_only = false, &$callable_name = null): bool",
            effect = {READS_GLOBAL, INCLUDES, WRITES_ARGUMENT},
            writes = "callable_name",
            doc = "Whether a value can be called here.",
            examples = {"is_callable('strlen') => true", "is_callable('no_such') => false"})
    static boolean isCallable(Request request, Object value, boolean syntaxOnly, PhpReference name) {
        if (name != null) {
            name.set(PhpString.of(CallableNames.of(value)));
        }
        if (syntaxOnly) {
            return value instanceof PhpString
                    || value instanceof PhpClosure
                    || (value instanceof PhpArray pair
                            && pair.size() == 2
                            && (pair.get(0) instanceof PhpString || pair.get(0) instanceof PhpObject)
                            && pair.get(1) instanceof PhpString)
                    || (value instanceof PhpObject object && object.phpClass().method("__invoke") != null);
        }
        if (!(value instanceof PhpString || value instanceof PhpArray || value instanceof PhpObject)) {
            return false;
        }
        CallableResolution resolution = request.engine().callables().resolve(request, value);
        return resolution.callable() != null;
    }

    @PhpFunction(
            sig = "register_tick_function(callable $callback, mixed ...$args): bool",
            effect = {WRITES_GLOBAL},
            doc = "Has a function called at every tick: after statements under declare(ticks).",
            examples = "register_tick_function(function () {}) => true")
    static boolean registerTickFunction(Request request, PhpCallable callback, Object[] args) {
        TickFunctions.of(request).register(callback, args);
        return true;
    }

    @PhpFunction(
            sig = "unregister_tick_function(callable $callback): void",
            effect = {WRITES_GLOBAL},
            doc = "Has a function not called at ticks any more.",
            examples = "unregister_tick_function('strlen') => null")
    static void unregisterTickFunction(Request request, PhpCallable callback) {
        TickFunctions.of(request).unregister(callback);
    }

    @PhpFunction(
            sig = "register_shutdown_function(callable $callback, mixed ...$args): void",
            effect = {WRITES_GLOBAL},
            doc = "Has a function called at the end of the request.",
            examples = "register_shutdown_function(function () {}) => null")
    static void registerShutdownFunction(Request request, PhpCallable callback, Object[] args) {
        ShutdownFunctions.of(request).register(callback, args);
    }
}
