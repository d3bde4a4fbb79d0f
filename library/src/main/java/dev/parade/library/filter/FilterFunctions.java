package dev.parade.library.filter;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.LinkedHashMap;
import java.util.Map;

/** The functions of ext/filter. */
final class FilterFunctions {
    private static final Map<String, Long> FILTERS = new LinkedHashMap<>();

    static {
        FILTERS.put("int", FilterConstants.VALIDATE_INT);
        FILTERS.put("boolean", FilterConstants.VALIDATE_BOOL);
        FILTERS.put("bool", FilterConstants.VALIDATE_BOOL);
        FILTERS.put("float", FilterConstants.VALIDATE_FLOAT);
        FILTERS.put("validate_regexp", FilterConstants.VALIDATE_REGEXP);
        FILTERS.put("validate_domain", FilterConstants.VALIDATE_DOMAIN);
        FILTERS.put("validate_url", FilterConstants.VALIDATE_URL);
        FILTERS.put("validate_email", FilterConstants.VALIDATE_EMAIL);
        FILTERS.put("validate_ip", FilterConstants.VALIDATE_IP);
        FILTERS.put("validate_mac", FilterConstants.VALIDATE_MAC);
        FILTERS.put("string", FilterConstants.SANITIZE_STRING);
        FILTERS.put("stripped", FilterConstants.SANITIZE_STRING);
        FILTERS.put("encoded", FilterConstants.SANITIZE_ENCODED);
        FILTERS.put("special_chars", FilterConstants.SANITIZE_SPECIAL_CHARS);
        FILTERS.put("full_special_chars", FilterConstants.SANITIZE_FULL_SPECIAL_CHARS);
        FILTERS.put("unsafe_raw", FilterConstants.UNSAFE_RAW);
        FILTERS.put("email", FilterConstants.SANITIZE_EMAIL);
        FILTERS.put("url", FilterConstants.SANITIZE_URL);
        FILTERS.put("number_int", FilterConstants.SANITIZE_NUMBER_INT);
        FILTERS.put("number_float", FilterConstants.SANITIZE_NUMBER_FLOAT);
        FILTERS.put("add_slashes", FilterConstants.SANITIZE_ADD_SLASHES);
        FILTERS.put("callback", FilterConstants.CALLBACK);
    }

    private FilterFunctions() {}

    private static boolean exists(long filter) {
        return filter >= 0x201 && filter <= 0x20b && filter != 0x209
                || filter >= 0x101 && filter <= 0x115 && (filter <= 0x103 || filter >= 0x110)
                || filter == FilterConstants.CALLBACK;
    }

    /** One call of a filter: what is filtered how. */
    private record Filtering(Request request, String function, long filter, long flags, Object options) {
        PhpArray table() {
            return options instanceof PhpArray array ? array : null;
        }

        /** What a value that fails becomes; {@code why} is PHP's reason for an exception. */
        Object failure(String why) {
            if ((flags & FilterConstants.THROW_ON_FAILURE) != 0 && request.level() >= 85) {
                throw PhpErrors.of("Filter\\FilterFailedException", "filter validation failed: " + why);
            }
            Object fallback = table() == null ? null : table().get("default");
            if (fallback != null) {
                return fallback;
            }
            return (flags & FilterConstants.NULL_ON_FAILURE) != 0 ? PhpNull.INSTANCE : (Object) false;
        }

        Object all(Object value) {
            if (value instanceof PhpArray array) {
                PhpArray result = new PhpArray();
                for (int i = array.skipHoles(0); i < array.end(); i = array.skipHoles(i + 1)) {
                    result.putKey(array.keyAt(i), all(array.valueAt(i)));
                }
                return result;
            }
            return one(value);
        }

        private String unsatisfied(PhpString text) {
            String name = FILTERS.entrySet().stream()
                    .filter(e -> e.getValue() == filter)
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElse("");
            // PHP formats it as a C string.
            return "filter " + name + " not satisfied by '" + text.toString().split("\0", 2)[0] + "'";
        }

        Object one(Object value) {
            if (filter == FilterConstants.CALLBACK) {
                return callback(value);
            }
            if (value instanceof PhpObject object && object.phpClass().stringifier() == null) {
                return failure("object of type " + object.phpClass().name() + " has no __toString() method");
            }
            PhpString text = Conversions.toPhpString(value);
            Object result = exists(filter) ? apply(text) : Sanitizing.raw(text, flags);
            if (result == null) {
                return filter >= FilterConstants.SANITIZE_STRING ? PhpNull.INSTANCE : failure(unsatisfied(text));
            }
            return result;
        }

        private Object callback(Object value) {
            Object callable = options;
            boolean callableThere =
                    callable != null && Callables.call(request, PhpString.of("is_callable"), callable) == Boolean.TRUE;
            if (!callableThere) {
                throw PhpErrors.typeError(function + "(): Option must be a valid callback");
            }
            return Callables.call(request, callable, Conversions.toPhpString(value));
        }

        private Object apply(PhpString text) {
            return switch ((int) filter) {
                case 0x101 -> Validation.integer(text, flags, table());
                case 0x102 -> Validation.bool(text);
                case 0x103 -> Validation.floating(function, text, flags, table());
                case 0x110 -> regexp(text);
                case 0x111 -> Validation.url(request, text, flags) ? text : null;
                case 0x112 ->
                    Validation.email(request, text, (flags & FilterConstants.FLAG_EMAIL_UNICODE) != 0) ? text : null;
                case 0x113 -> Validation.ip(text, flags) ? text : null;
                case 0x114 -> Validation.mac(function, text, table()) ? text : null;
                case 0x115 ->
                    Validation.domain(text.toString(), (flags & FilterConstants.FLAG_HOSTNAME) != 0) ? text : null;
                case 0x201 -> Sanitizing.string(request, text, flags);
                case 0x202 -> Sanitizing.encoded(text, flags);
                case 0x203 -> Sanitizing.specialChars(text, flags);
                case 0x205 -> Sanitizing.email(text);
                case 0x206 -> Sanitizing.url(text);
                case 0x207 -> Sanitizing.integer(text);
                case 0x208 -> Sanitizing.floating(text, flags);
                case 0x20a -> Sanitizing.fullSpecialChars(request, text, flags);
                case 0x20b -> Callables.call(request, PhpString.of("addslashes"), text);
                default -> Sanitizing.raw(text, flags);
            };
        }

        private Object regexp(PhpString text) {
            if (!(Validation.option(table(), "regexp") instanceof PhpString pattern)) {
                throw PhpErrors.valueError(function + "(): \"regexp\" option is missing");
            }
            boolean found =
                    Callables.call(request, PhpString.of("preg_match"), pattern, text) instanceof Long n && n > 0;
            return found ? text : null;
        }
    }

    /** Filters a value by an argument of flags or an array of filter, options and flags. */
    private static Object filter(
            Request request, BuiltinCall call, Object value, long filter, Object argument, long defaultFlags) {
        long used = filter;
        long flags = defaultFlags;
        Object options = null;
        if (argument instanceof PhpArray table) {
            Object given = table.get("filter");
            used = given == null ? used : Conversions.toLong(given);
            Object option = table.get("options");
            if (option != null && used == FilterConstants.CALLBACK) {
                options = option;
                flags = 0;
            } else if (option instanceof PhpArray) {
                options = option;
            }
            Object flag = table.get("flags");
            if (flag != null) {
                flags = scalarUnlessArray(Conversions.toLong(flag));
            }
        } else if (filter != -1) {
            flags = scalarUnlessArray(Conversions.toLong(argument));
        } else {
            used = Conversions.toLong(argument);
        }
        if (used == -1) {
            used = FilterConstants.DEFAULT;
        }
        if ((flags & FilterConstants.THROW_ON_FAILURE) != 0
                && (flags & FilterConstants.NULL_ON_FAILURE) != 0
                && request.level() >= 85) {
            throw ArgumentErrors.valueError(
                    call,
                    call.name().equals("filter_var") ? 2 : call.name().equals("filter_input") ? 3 : 1,
                    "cannot use both FILTER_NULL_ON_FAILURE and FILTER_THROW_ON_FAILURE");
        }
        Filtering filtering = new Filtering(request, call.name(), used, flags, options);
        boolean isArray = value instanceof PhpArray;
        if (isArray && (flags & FilterConstants.REQUIRE_SCALAR) != 0
                || !isArray && (flags & FilterConstants.REQUIRE_ARRAY) != 0) {
            if ((flags & FilterConstants.THROW_ON_FAILURE) != 0) {
                return filtering.failure(
                        isArray
                                ? "not a scalar value (got an array)"
                                : "not an array (got " + PhpErrors.typeName(value) + ")");
            }
            return (flags & FilterConstants.NULL_ON_FAILURE) != 0 ? PhpNull.INSTANCE : (Object) false;
        }
        Object result = filtering.all(value);
        return !isArray && (flags & FilterConstants.FORCE_ARRAY) != 0 ? PhpArray.ofList(result) : result;
    }

    private static long scalarUnlessArray(long flags) {
        boolean array = (flags & (FilterConstants.REQUIRE_ARRAY | FilterConstants.FORCE_ARRAY)) != 0;
        return array ? flags : flags | FilterConstants.REQUIRE_SCALAR;
    }

    private static boolean known(Request request, BuiltinCall call, long filter) {
        if (exists(filter)) {
            return true;
        }
        request.warning(call.name() + "(): Unknown filter with ID " + filter);
        return false;
    }

    @PhpFunction(
            sig = "filter_var(mixed $value, int $filter = FILTER_DEFAULT, array|int $options = 0): mixed",
            effect = {THROWS, WARNS, UNKNOWN},
            doc = "A value checked or cleaned by a filter.",
            examples = {
                "filter_var('12', FILTER_VALIDATE_INT) => 12",
                "filter_var('x', FILTER_VALIDATE_INT) => false",
                "filter_var('yes', FILTER_VALIDATE_BOOL) => true",
                "filter_var('a@b.example', FILTER_VALIDATE_EMAIL) => 'a@b.example'"
            })
    static Object filterVar(Request request, BuiltinCall call, Object value, long filter, Object options) {
        return known(request, call, filter)
                ? filter(request, call, value, filter, options, FilterConstants.REQUIRE_SCALAR)
                : false;
    }

    @PhpFunction(
            sig = "filter_var_array(array $array, array|int $options = FILTER_DEFAULT, bool $add_empty = true):"
                    + " array|false|null",
            effect = {THROWS, WARNS, UNKNOWN},
            doc = "The values of an array checked or cleaned by filters.",
            examples = "filter_var_array(['a' => '1'], ['a' => FILTER_VALIDATE_INT]) => array ('a' => 1)")
    static Object filterVarArray(Request request, BuiltinCall call, PhpArray array, Object options, boolean addEmpty) {
        return filterArray(request, call, array, options, addEmpty);
    }

    private static Object filterArray(
            Request request, BuiltinCall call, PhpArray input, Object options, boolean addEmpty) {
        if (!(options instanceof PhpArray table)) {
            long filter = Conversions.toLong(options);
            return known(request, call, filter)
                    ? filter(request, call, input, -1, options, FilterConstants.REQUIRE_ARRAY)
                    : false;
        }
        PhpArray result = new PhpArray();
        for (int i = table.skipHoles(0); i < table.end(); i = table.skipHoles(i + 1)) {
            if (!table.isStringKeyAt(i)) {
                throw ArgumentErrors.typeError(call, 1, "must contain only string keys");
            }
            PhpString key = table.stringKeyAt(i);
            if (key.isEmpty()) {
                throw ArgumentErrors.valueError(call, 1, "cannot contain empty keys");
            }
            Object value = input.get(key);
            if (value != null) {
                result.put(key, filter(request, call, value, -1, table.valueAt(i), FilterConstants.REQUIRE_SCALAR));
            } else if (addEmpty) {
                result.put(key, PhpNull.INSTANCE);
            }
        }
        return result;
    }

    // ---- input

    private static PhpArray source(Request request, BuiltinCall call, long type) {
        String name = switch ((int) type) {
            case 0 -> "_POST";
            case 1 -> "_GET";
            case 2 -> "_COOKIE";
            case 4 -> "_ENV";
            case 5 -> "_SERVER";
            default -> throw ArgumentErrors.valueError(call, 0, "must be an INPUT_* constant");
        };
        Object value = request.global(name).get();
        return value instanceof PhpArray array && (!array.isEmpty() || type >= 4) ? array : null;
    }

    @PhpFunction(
            sig = "filter_has_var(int $input_type, string $var_name): bool",
            effect = {READS_GLOBAL, THROWS},
            doc = "Whether the request's input has a variable.",
            examples = "filter_has_var(INPUT_GET, 'nothing') => false")
    static boolean filterHasVar(Request request, BuiltinCall call, long type, PhpString name) {
        PhpArray source = source(request, call, type);
        return source != null && source.get(name) != null;
    }

    @PhpFunction(
            sig = "filter_input(int $type, string $var_name, int $filter = FILTER_DEFAULT, array|int $options = 0):"
                    + " mixed",
            effect = {READS_GLOBAL, THROWS, WARNS, UNKNOWN},
            doc = "A variable of the request's input, checked or cleaned.",
            examples = "filter_input(INPUT_GET, 'nothing') => NULL")
    static Object filterInput(
            Request request, BuiltinCall call, long type, PhpString name, long filter, Object options) {
        if (!known(request, call, filter)) {
            return false;
        }
        PhpArray source = source(request, call, type);
        Object value = source == null ? null : source.get(name);
        if (value != null) {
            return filter(request, call, value, filter, options, FilterConstants.REQUIRE_SCALAR);
        }
        long flags = 0;
        if (options instanceof PhpArray table) {
            Object flag = table.get("flags");
            flags = flag == null ? 0 : Conversions.toLong(flag);
            if (table.get("options") instanceof PhpArray more && more.get("default") != null) {
                return more.get("default");
            }
        } else {
            flags = Conversions.toLong(options);
        }
        return (flags & FilterConstants.NULL_ON_FAILURE) != 0 ? (Object) false : PhpNull.INSTANCE;
    }

    @PhpFunction(
            sig = "filter_input_array(int $type, array|int $options = FILTER_DEFAULT, bool $add_empty = true):"
                    + " array|false|null",
            effect = {READS_GLOBAL, THROWS, WARNS, UNKNOWN},
            doc = "The variables of the request's input, checked or cleaned.",
            examples = "filter_input_array(INPUT_GET) => NULL")
    static Object filterInputArray(Request request, BuiltinCall call, long type, Object options, boolean addEmpty) {
        if (!(options instanceof PhpArray) && !known(request, call, Conversions.toLong(options))) {
            return false;
        }
        PhpArray source = source(request, call, type);
        return source == null ? null : filterArray(request, call, source, options, addEmpty);
    }

    @PhpFunction(
            sig = "filter_list(): array",
            effect = {},
            doc = "The names of all filters.",
            examples = "filter_list()[0] => 'int'")
    static PhpArray filterList(Request request) {
        PhpArray names = new PhpArray();
        for (String name : FILTERS.keySet()) {
            names.append(PhpString.of(name));
        }
        return names;
    }

    @PhpFunction(
            sig = "filter_id(string $name): int|false",
            effect = {},
            doc = "The number of a filter.",
            examples = {"filter_id('int') => 257", "filter_id('nothing') => false"})
    static Object filterId(PhpString name) {
        Long id = FILTERS.get(name.toString());
        return id == null ? false : (Object) id;
    }
}
