package dev.parade.library.standard.variables;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;

/**
 * Functions on the variables and arguments of their caller. Where they are called by name the translator puts nodes in
 * their place; what is here runs when they are called as callbacks, which PHP refuses.
 */
final class ScopeFunctions {
    private static final String PARTIAL = "named arguments and unpacking";

    private ScopeFunctions() {}

    private static RuntimeException refused(BuiltinCall call) {
        return PhpErrors.error("Cannot call " + call.name() + "() dynamically");
    }

    @PhpFunction(
            sig = "compact($var_name, ...$var_names): array",
            effect = {UNKNOWN, THROWS},
            partial = PARTIAL,
            doc = "The named variables of the caller as an array.",
            examples = "(function () { $a = 1; $b = [2]; return compact('a', ['b']); })() => ['a' => 1, 'b' => [2]]")
    static PhpArray compact(BuiltinCall call, Object name, Object[] names) {
        throw refused(call);
    }

    @PhpFunction(
            sig = "extract(array &?$array, int $flags = EXTR_OVERWRITE, string $prefix = ''): int",
            effect = {UNKNOWN, THROWS},
            partial = PARTIAL,
            doc = "Makes the elements of an array variables of the caller.",
            examples = "(function () { extract(['a' => 1, 'b' => 2]); return $a + $b; })() => 3")
    static long extract(BuiltinCall call, Object array, long flags, dev.parade.interpreter.values.PhpString prefix) {
        throw refused(call);
    }

    @PhpFunction(
            sig = "get_defined_vars(): array",
            effect = {UNKNOWN, THROWS},
            doc = "The variables of the caller.",
            examples = "(function () { $a = 1; return get_defined_vars(); })() => ['a' => 1]")
    static PhpArray getDefinedVars(BuiltinCall call) {
        throw refused(call);
    }

    @PhpFunction(
            sig = "func_get_args(): array",
            effect = {UNKNOWN, THROWS},
            doc = "The arguments of the caller.",
            examples = "(function () { return func_get_args(); })('a', 'b') => ['a', 'b']")
    static PhpArray funcGetArgs(BuiltinCall call) {
        throw refused(call);
    }

    @PhpFunction(
            sig = "func_num_args(): int",
            effect = {UNKNOWN, THROWS},
            doc = "How many arguments the caller got.",
            examples = "(function () { return func_num_args(); })('a', 'b') => 2")
    static long funcNumArgs(BuiltinCall call) {
        throw refused(call);
    }

    @PhpFunction(
            sig = "func_get_arg(int $position): mixed",
            effect = {UNKNOWN, THROWS},
            partial = PARTIAL,
            doc = "An argument of the caller.",
            examples = "(function () { return func_get_arg(1); })('a', 'b') => 'b'")
    static Object funcGetArg(BuiltinCall call, long position) {
        throw refused(call);
    }
}
