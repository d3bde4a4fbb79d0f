package dev.parade.library.standard.variables;

import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;

/** Functions that show values to people. */
final class DumpFunctions {
    private DumpFunctions() {}

    @PhpFunction(
            sig = "var_dump(mixed $value, mixed ...$values): void",
            effect = {OUTPUT, UNKNOWN, THROWS},
            doc = "Writes values with their types.",
            examples =
                    "(function () { ob_start(); var_dump([1, 'a' => true]); return ob_get_clean(); })() => \"array(2) {\\n  [0]=>\\n  int(1)\\n  [\\\"a\\\"]=>\\n  bool(true)\\n}\\n\"")
    static void varDump(Request request, Object value, Object[] values) {
        new VariableDump(request, false).dump(value);
        for (Object more : values) {
            new VariableDump(request, false).dump(more);
        }
    }

    @PhpFunction(
            sig = "debug_zval_dump(mixed $value, mixed ...$values): void",
            effect = {OUTPUT, UNKNOWN, THROWS},
            partial = "counts of strings and constants",
            doc = "Writes values with their types and how many owners they have.",
            examples =
                    "(function () { ob_start(); debug_zval_dump(1.5); return ob_get_clean(); })() => \"float(1.5)\\n\"")
    static void debugDump(Request request, Object value, Object[] values) {
        new VariableDump(request, true).dump(value);
        for (Object more : values) {
            new VariableDump(request, true).dump(more);
        }
    }

    @PhpFunction(
            sig = "print_r(mixed $value, bool $return = false): string|true",
            effect = {OUTPUT, UNKNOWN, WARNS, THROWS},
            doc = "Writes a value for people to read, or returns that text.",
            examples = {
                "print_r([1, 'a' => null], true) => \"Array\\n(\\n    [0] => 1\\n    [a] => \\n)\\n\"",
                "print_r(1.0, true) => '1'"
            })
    static Object printR(Request request, Object value, boolean isReturned) {
        PhpString text = new ReadablePrint(request).print(value);
        if (isReturned) {
            return text;
        }
        request.output().write(text);
        return true;
    }

    @PhpFunction(
            sig = "var_export(mixed $value, bool $return = false): ?string",
            effect = {OUTPUT, UNKNOWN, WARNS, THROWS},
            doc = "Writes a value as PHP code, or returns that code.",
            examples = {
                "var_export(1.0, true) => '1.0'",
                "var_export([true, null], true) => \"array (\\n  0 => true,\\n  1 => NULL,\\n)\""
            })
    static Object varExport(Request request, Object value, boolean isReturned) {
        PhpString text = new VariableExport(request).export(value);
        if (isReturned) {
            return text;
        }
        request.output().write(text);
        return PhpNull.INSTANCE;
    }
}
