package dev.parade.library.json;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** The functions of ext/json. */
final class JsonFunctions {
    private static final PhpString JSON_SERIALIZE = PhpString.of("jsonSerialize");

    private JsonFunctions() {}

    /** What a request remembers of its last call. */
    private static final class State {
        private JsonError last = JsonError.NONE;
        private final Set<Object> serializing = Collections.newSetFromMap(new IdentityHashMap<>());

        static State of(Request request) {
            return request.extension(State.class, State::new);
        }
    }

    @PhpFunction(
            sig = "json_encode(mixed $value, int $flags = 0, int $depth = 512): string|false",
            effect = {THROWS, WRITES_GLOBAL},
            doc = "The JSON text of a value.",
            partial = "property hooks, properties that builtin classes make up",
            examples = {
                "json_encode(['a' => 1, 'b' => [1.5, true, null], 'c' => 'x/\"'])"
                        + " => '{\"a\":1,\"b\":[1.5,true,null],\"c\":\"x\\\\/\\\\\"\"}'",
                "json_encode([1 => 'a', 2 => 'b']) => '{\"1\":\"a\",\"2\":\"b\"}'",
                "json_encode([10.0, 0.1, 1e25]) => '[10,0.1,1.0e+25]'",
                "json_encode(10.0, JSON_PRESERVE_ZERO_FRACTION) => '10.0'"
            })
    static Object jsonEncode(Request request, Object value, long flags, long depth) {
        JsonEncoder encoder = new JsonEncoder(
                flags,
                (int) depth,
                request.ini().serializePrecision(),
                object -> Callables.call(request, PhpArray.ofList(object, JSON_SERIALIZE)),
                State.of(request).serializing);
        PhpString text = encoder.encode(value);
        JsonError error = encoder.error();
        boolean partial = (flags & JsonFlags.PARTIAL_OUTPUT_ON_ERROR) != 0;
        if ((flags & JsonFlags.THROW_ON_ERROR) != 0 && !partial) {
            if (error != JsonError.NONE) {
                throw PhpErrors.of("JsonException", error.message(), error.ordinal());
            }
            return text;
        }
        State.of(request).last = error;
        return error == JsonError.NONE || partial ? text : false;
    }

    @PhpFunction(
            sig = "json_decode(string $json, ?bool $associative = null, int $depth = 512, int $flags = 0): mixed",
            effect = {THROWS, WRITES_GLOBAL},
            doc = "The value of a JSON text, null when it is not one.",
            examples = {
                "json_decode('[1,2.0,\"x\",{\"a\":null}]', true)"
                        + " => array (0 => 1, 1 => 2.0, 2 => 'x', 3 => array ('a' => NULL))",
                "json_decode('{\"a\":{\"b\":1}}')->a->b => 1",
                "json_decode('[1') => NULL"
            })
    static Object jsonDecode(
            Request request, BuiltinCall call, PhpString json, Boolean associative, long depth, long flags) {
        boolean throwing = (flags & JsonFlags.THROW_ON_ERROR) != 0;
        if (!throwing) {
            State.of(request).last = JsonError.NONE;
        }
        if (json.isEmpty()) {
            return failed(request, JsonError.SYNTAX, throwing);
        }
        checkDepth(call, 2, depth);
        boolean arrays = associative == null ? (flags & JsonFlags.OBJECT_AS_ARRAY) != 0 : associative;
        JsonParser parser = JsonParser.of(json, flags, depth, arrays ? null : new StandardObjects(request));
        Object value = parser.parse();
        return value == null ? failed(request, parser.error(), throwing) : value;
    }

    private static Object failed(Request request, JsonError error, boolean throwing) {
        if (throwing) {
            throw PhpErrors.of("JsonException", error.message(), error.ordinal());
        }
        State.of(request).last = error;
        return null;
    }

    private static void checkDepth(BuiltinCall call, int position, long depth) {
        if (depth <= 0) {
            throw ArgumentErrors.valueError(call, position, "must be greater than 0");
        }
        if (depth > Integer.MAX_VALUE) {
            throw ArgumentErrors.valueError(call, position, "must be less than " + Integer.MAX_VALUE);
        }
    }

    /** Objects of class stdClass. */
    private static final class StandardObjects implements JsonParser.Objects {
        private final Request request;
        private final PhpClass standardClass;

        StandardObjects(Request request) {
            this.request = request;
            this.standardClass = request.builtinClass("stdClass");
        }

        @Override
        public Object create() {
            return request.instantiate(standardClass);
        }

        @Override
        public void put(Object object, PhpString name, Object value) {
            ((PhpObject) object).dynamicForWrite().put(name, value);
        }
    }

    @PhpFunction(
            sig = "json_validate(string $json, int $depth = 512, int $flags = 0): bool",
            effect = {THROWS, WRITES_GLOBAL},
            doc = "Whether a text is JSON.",
            since = "8.3",
            examples = {"json_validate('[1]') => true", "json_validate('[1') => false"})
    static boolean jsonValidate(Request request, BuiltinCall call, PhpString json, long depth, long flags) {
        if (flags != 0 && flags != JsonFlags.INVALID_UTF8_IGNORE) {
            throw ArgumentErrors.valueError(call, 2, "must be a valid flag (allowed flags: JSON_INVALID_UTF8_IGNORE)");
        }
        State state = State.of(request);
        if (json.isEmpty()) {
            state.last = JsonError.SYNTAX;
            return false;
        }
        state.last = JsonError.NONE;
        checkDepth(call, 1, depth);
        JsonParser parser = JsonParser.validating(json, flags, depth);
        parser.parse();
        state.last = parser.error();
        return parser.error() == JsonError.NONE;
    }

    @PhpFunction(
            sig = "json_last_error(): int",
            effect = READS_GLOBAL,
            doc = "The JSON_ERROR_ constant of the last call.",
            examples = "json_last_error() => 0")
    static long jsonLastError(Request request) {
        return State.of(request).last.ordinal();
    }

    @PhpFunction(
            sig = "json_last_error_msg(): string",
            effect = READS_GLOBAL,
            doc = "What went wrong in the last call, in words.",
            examples = "json_last_error_msg() => 'No error'")
    static String jsonLastErrorMsg(Request request) {
        return State.of(request).last.message();
    }
}
