package dev.parade.workers.delegation;

import dev.parade.catalog.signature.Parameter;
import dev.parade.catalog.signature.Signature;
import dev.parade.catalog.signature.Type;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Arguments;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The arguments of a call as they travel: by position, by name behind one that was left out. Conversions and checks are
 * the real PHP's, except those that need objects or functions of the program.
 */
final class CallArguments {
    private final Map<Object, Object> values = new LinkedHashMap<>();
    private final Map<Object, PhpReference> cells = new LinkedHashMap<>();

    CallArguments(Request request, BuiltinCall site, Object[] args) {
        Signature signature = site.builtin().signature();
        boolean holes = false;
        for (int i = 0; i < args.length; i++) {
            if (args[i] == null) {
                holes = true;
                continue;
            }
            Parameter parameter = signature.parameterAt(i);
            Object key = holes ? (Object) parameter.name() : (Integer) i;
            if (args[i] instanceof PhpReference cell) {
                cells.put(key, cell);
                values.put(key, cell.get());
            } else {
                values.put(key, parameter == null ? args[i] : value(request, site, i, parameter.type(), args[i]));
            }
        }
    }

    private static Object value(Request request, BuiltinCall site, int position, Type type, Object value) {
        if (type.has(Type.CALLABLE) && value != PhpNull.INSTANCE && !(type.has(Type.STRING) || type.has(Type.ARRAY))) {
            Object callable = Arguments.callable(request, site, position, value).value();
            return new Outgoing.Callback(callable);
        }
        if (value instanceof PhpObject object && !(value instanceof PhpClosure) && !takes(type, object.phpClass())) {
            // As a string, if it can be one; otherwise PHP's error.
            return Arguments.union(request, site, position, value, type.mask());
        }
        return value;
    }

    private static boolean takes(Type type, PhpClass c) {
        if (type.has(Type.OBJECT)) {
            return true;
        }
        for (List<String> names : type.classes()) {
            if (names.stream().allMatch(name -> c.isSubclassOfLower(name.toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }

    /** By number or name. */
    Map<Object, Object> values() {
        return values;
    }

    /** Those by reference, by the same keys. */
    Map<Object, PhpReference> cells() {
        return cells;
    }
}
