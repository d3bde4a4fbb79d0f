package dev.parade.library.standard.strings;

import dev.parade.catalog.Effect;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;

/** str_getcsv(), and the arguments that it shares with fgetcsv() and fputcsv(). */
public final class CsvFunctions {
    private CsvFunctions() {}

    @PhpFunction(
            sig =
                    "str_getcsv(string $string, string $separator = ',', string $enclosure = '\"', string $escape = UNKNOWN): array",
            effect = {Effect.THROWS, Effect.WARNS},
            doc = "The fields of a line of comma-separated values.",
            examples =
                    "str_getcsv('a,\"b \"\"c\"\"\",d', ',', '\"', '') => array ( 0 => 'a', 1 => 'b \"c\"', 2 => 'd', )")
    static PhpArray strGetcsv(
            Request request,
            BuiltinCall call,
            PhpString string,
            PhpString separator,
            PhpString enclosure,
            PhpString escape) {
        int delimiter = character(call, 1, separator);
        int quote = character(call, 2, enclosure);
        PhpArray fields = CsvLine.parse(string, delimiter, quote, escape(request, call, 3, escape), () -> null);
        return fields == null ? PhpArray.ofList(PhpNull.INSTANCE) : fields;
    }

    /** The byte of an argument that must be one; position from 0. */
    public static int character(BuiltinCall call, int position, PhpString argument) {
        if (argument.length() != 1) {
            throw ArgumentErrors.valueError(call, position, "must be a single character");
        }
        return argument.at(0);
    }

    /** The escape byte of an argument, Java null for one left out; position from 0. */
    public static int escape(Request request, BuiltinCall call, int position, PhpString argument) {
        if (argument == null) {
            if (request.level() >= 84) {
                request.deprecated(
                        call.name() + "(): the $escape parameter must be provided as its default value will change");
            }
            return '\\';
        }
        if (argument.length() > 1) {
            throw ArgumentErrors.valueError(call, position, "must be empty or a single character");
        }
        return argument.isEmpty() ? CsvLine.NO_ESCAPE : argument.at(0);
    }
}
