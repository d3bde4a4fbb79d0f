package dev.parade.library.standard.variables;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.Resources;
import dev.parade.interpreter.runtime.NumericStrings;
import dev.parade.interpreter.runtime.TypeNames;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpResource;
import dev.parade.interpreter.values.PhpString;

/** Functions that tell types apart. */
final class TypeFunctions {
    private TypeFunctions() {}

    @PhpFunction(
            sig = "gettype(mixed $value): string",
            effect = {},
            doc = "The type by its long name.",
            examples = {"gettype(1) => 'integer'", "gettype(null) => 'NULL'", "gettype(1.5) => 'double'"})
    static String gettype(Object value) {
        return TypeNames.gettype(value);
    }

    @PhpFunction(
            sig = "get_debug_type(mixed $value): string",
            effect = {},
            doc = "The type or class as declarations name it.",
            examples = {"get_debug_type(1) => 'int'", "get_debug_type(null) => 'null'"})
    static String debugType(Object value) {
        return TypeNames.debugType(value);
    }

    @PhpFunction(
            sig = "is_null(mixed $value): bool",
            effect = {},
            inline = true,
            doc = "Whether it is null.",
            examples = {"is_null(null) => true", "is_null(0) => false"})
    static boolean isNull(Object value) {
        return value == PhpNull.INSTANCE;
    }

    @PhpFunction(
            sig = "is_bool(mixed $value): bool",
            effect = {},
            inline = true,
            doc = "Whether it is true or false.",
            examples = "is_bool(false) => true")
    static boolean isBool(Object value) {
        return value instanceof Boolean;
    }

    @PhpFunction(
            sig = "is_int(mixed $value): bool",
            aliases = {"is_integer", "is_long"},
            effect = {},
            inline = true,
            doc = "Whether it is an int.",
            examples = {"is_int(1) => true", "is_int('1') => false"})
    static boolean isInt(Object value) {
        return value instanceof Long;
    }

    @PhpFunction(
            sig = "is_float(mixed $value): bool",
            aliases = "is_double",
            effect = {},
            inline = true,
            doc = "Whether it is a float.",
            examples = "is_float(1.0) => true")
    static boolean isFloat(Object value) {
        return value instanceof Double;
    }

    @PhpFunction(
            sig = "is_string(mixed $value): bool",
            effect = {},
            inline = true,
            doc = "Whether it is a string.",
            examples = "is_string('') => true")
    static boolean isString(Object value) {
        return value instanceof PhpString;
    }

    @PhpFunction(
            sig = "is_array(mixed $value): bool",
            effect = {},
            inline = true,
            doc = "Whether it is an array.",
            examples = "is_array([]) => true")
    static boolean isArray(Object value) {
        return value instanceof PhpArray;
    }

    @PhpFunction(
            sig = "is_object(mixed $value): bool",
            effect = {},
            inline = true,
            doc = "Whether it is an object.",
            examples = "is_object(1) => false")
    static boolean isObject(Object value) {
        return value instanceof PhpObject;
    }

    @PhpFunction(
            sig = "is_resource(mixed $value): bool",
            effect = {},
            doc = "Whether it is an open resource.",
            examples = "is_resource(1) => false")
    static boolean isResource(Object value) {
        return value instanceof PhpResource resource && resource.isOpen();
    }

    @PhpFunction(
            sig = "is_scalar(mixed $value): bool",
            effect = {},
            inline = true,
            doc = "Whether it is an int, float, string or bool.",
            examples = {"is_scalar('a') => true", "is_scalar(null) => false"})
    static boolean isScalar(Object value) {
        return value instanceof Long
                || value instanceof PhpString
                || value instanceof Double
                || value instanceof Boolean;
    }

    @PhpFunction(
            sig = "is_numeric(mixed $value): bool",
            effect = {},
            doc = "Whether it is an int, a float or a numeric string.",
            examples = {"is_numeric('1e5') => true", "is_numeric('1x') => false", "is_numeric(' 1 ') => true"})
    static boolean isNumeric(Object value) {
        return value instanceof Long
                || value instanceof Double
                || value instanceof PhpString s && NumericStrings.isNumeric(s);
    }

    @PhpFunction(
            sig = "is_iterable(mixed $value): bool",
            effect = {},
            doc = "Whether it is an array or Traversable.",
            examples = "is_iterable([]) => true")
    static boolean isIterable(Object value) {
        return value instanceof PhpArray
                || value instanceof PhpObject object && object.phpClass().isSubclassOfLower("traversable");
    }

    @PhpFunction(
            sig = "is_countable(mixed $value): bool",
            effect = {},
            doc = "Whether it is an array or Countable.",
            examples = "is_countable(1) => false")
    static boolean isCountable(Object value) {
        return value instanceof PhpArray
                || value instanceof PhpObject object && object.phpClass().isSubclassOfLower("countable");
    }

    @PhpFunction(
            sig = "get_resource_type(resource $resource): string",
            effect = THROWS,
            doc = "What a resource is a handle to.",
            examples = "get_resource_type(fopen('example.txt', 'r')) => 'stream'")
    static String resourceType(Object resource) {
        PhpResource r = (PhpResource) resource;
        return r.isOpen() ? r.resourceType() : "Unknown";
    }

    @PhpFunction(
            sig = "get_resources(?string $type = null): array",
            effect = READS_GLOBAL,
            doc = "The open resources by number, those of one type only.",
            examples = "is_array(get_resources('stream')) => true")
    static PhpArray resources(Request request, PhpString type) {
        PhpArray found = new PhpArray();
        for (Resource resource : Resources.of(request).all()) {
            if (type == null || type.toString().equals(resource.resourceType())) {
                found.put(resource.id(), resource);
            }
        }
        return found;
    }

    @PhpFunction(
            sig = "get_resource_id(resource $resource): int",
            effect = THROWS,
            doc = "The number of a resource.",
            examples = "get_resource_id(STDIN) => 1")
    static long resourceId(Object resource) {
        return ((PhpResource) resource).id();
    }
}
