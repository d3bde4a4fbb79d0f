package dev.parade.library.standard.url;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Arrays and objects as query strings. */
final class QueryStringFunctions {
    @PhpConstant(name = "PHP_QUERY_RFC1738")
    static final long RFC1738 = 1;

    @PhpConstant(name = "PHP_QUERY_RFC3986")
    static final long RFC3986 = 2;

    private QueryStringFunctions() {}

    @PhpFunction(
            sig = "http_build_query(array|object $data, string $numeric_prefix = '', ?string $arg_separator = null, "
                    + "int $encoding_type = PHP_QUERY_RFC1738): string",
            effect = {ENVIRONMENT, THROWS},
            doc = "The query string of an array or of an object's public properties.",
            partial = "properties that the calling scope alone may see",
            examples = {
                "http_build_query(['a' => 1, 'b' => [true, 'x y'], 'c' => null]) => 'a=1&b%5B0%5D=1&b%5B1%5D=x+y'",
                "http_build_query([7, 8], 'n_', '&amp;') => 'n_0=7&amp;n_1=8'"
            })
    static PhpString httpBuildQuery(
            Request request,
            BuiltinCall call,
            Object data,
            PhpString numericPrefix,
            PhpString argSeparator,
            long encodingType) {
        if (data instanceof PhpObject object && isEnum(object)) {
            throw ArgumentErrors.typeError(call, 0, "must not be an enum, " + PhpErrors.valueName(data) + " given");
        }
        String separator =
                argSeparator != null ? argSeparator.toString() : request.ini().get("arg_separator.output");
        Writer writer = new Writer(
                request, separator == null || separator.isEmpty() ? "&" : separator, encodingType == RFC3986);
        writer.container(data, numericPrefix.toString(), null);
        return PhpString.of(writer.out.toString());
    }

    private static boolean isEnum(PhpObject object) {
        return object.phpClass().kind() == PhpClass.Kind.ENUM;
    }

    private static final class Writer {
        private final Request request;
        private final String separator;
        private final boolean raw;
        private final StringBuilder out = new StringBuilder();
        private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());

        Writer(Request request, String separator, boolean raw) {
            this.request = request;
            this.separator = separator;
            this.raw = raw;
        }

        /** The entries of an array or object; {@code outer} is what precedes their keys, null at the top. */
        void container(Object container, String numericPrefix, String outer) {
            if (!open.add(container)) {
                return;
            }
            if (container instanceof PhpObject object) {
                entries(PropertyTable.readable(request, object, null), "", outer);
            } else {
                entries((PhpArray) container, numericPrefix, outer);
            }
            open.remove(container);
        }

        private void entries(PhpArray array, String numericPrefix, String outer) {
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                String key =
                        array.isStringKeyAt(p) ? encoded(array.stringKeyAt(p)) : numericPrefix + array.longKeyAt(p);
                entry(key, array.valueAt(p), outer);
            }
        }

        private String encoded(PhpString text) {
            return Percent.encode(text, raw).toString();
        }

        private void entry(String key, Object value, String outer) {
            String name = outer == null ? key : outer + key + "%5D";
            switch (value) {
                case PhpArray array -> container(array, "", name + "%5B");
                case PhpObject object when !isEnum(object) -> container(object, "", name + "%5B");
                case Boolean truth -> scalar(name, truth ? "1" : "0");
                case Long number -> scalar(name, number.toString());
                case PhpString text -> scalar(name, encoded(text));
                case Double number -> scalar(name, encoded(Conversions.toPhpString(number)));
                case PhpObject enumCase -> {
                    if (enumCase.phpClass().enumBackingType() == null) {
                        throw PhpErrors.valueError(
                                "Unbacked enum " + enumCase.phpClass().name() + " cannot be converted to a string");
                    }
                    entry(key, enumCase.property("value"), outer);
                }
                default -> {
                    // null and resources are left out
                }
            }
        }

        private void scalar(String name, String value) {
            if (!out.isEmpty()) {
                out.append(separator);
            }
            out.append(name).append('=').append(value);
        }
    }
}
