package dev.parade.library.standard.variables;

import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WARNS;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.HashSet;
import java.util.Set;

/** The functions serialize() and unserialize(). */
final class SerializeFunctions {
    private SerializeFunctions() {}

    @PhpFunction(
            sig = "serialize(mixed $value): string",
            effect = {UNKNOWN, WARNS, THROWS},
            doc = "A text from which unserialize() makes the value again.",
            examples = {"serialize([1, 'a' => true]) => 'a:2:{i:0;i:1;s:1:\"a\";b:1;}'", "serialize(0.1) => 'd:0.1;'"})
    static PhpString serialize(Request request, Object value) {
        return Serializer.serialize(request, value);
    }

    @PhpFunction(
            sig = "unserialize(string $data, array $options = []): mixed",
            effect = {UNKNOWN, WARNS, THROWS},
            doc = "The value that a text of serialize() stands for, false for malformed text.",
            examples = {"unserialize('a:1:{i:0;b:1;}') => array (0 => true)", "unserialize('N;') => null"})
    static Object unserialize(Request request, PhpString data, PhpArray options) {
        if (data.isEmpty()) {
            return false;
        }
        SerializeState state = SerializeState.of(request);
        boolean isOuter = state.reading == null;
        if (isOuter) {
            state.reading = new Unserializer.Context();
            state.reading.maxDepth = request.ini().number("unserialize_max_depth");
        }
        Unserializer.Context context = state.reading;
        Set<String> classesBefore = context.allowedClasses;
        long maxDepthBefore = context.maxDepth;
        long depthBefore = context.depth;
        try {
            apply(options, context);
            Place.Root root = new Place.Root();
            Unserializer reader = new Unserializer(request, context, data, !isOuter);
            Object result;
            if (reader.read(root)) {
                result = PhpReference.deref(root.raw());
                if (reader.position() < data.length() && request.level() >= 83) {
                    request.warning("unserialize(): Extra data starting at offset " + reader.position() + " of "
                            + data.length() + " bytes");
                }
            } else {
                String message =
                        "unserialize(): Error at offset " + reader.position() + " of " + data.length() + " bytes";
                if (request.level() >= 83) {
                    request.warning(message);
                } else {
                    request.notice(message);
                }
                result = false;
            }
            if (isOuter) {
                state.reading = null;
                Unserializer.finish(request, context);
            }
            return result;
        } finally {
            if (isOuter) {
                state.reading = null;
            } else {
                context.allowedClasses = classesBefore;
                context.maxDepth = maxDepthBefore;
                context.depth = depthBefore;
            }
        }
    }

    private static void apply(PhpArray options, Unserializer.Context context) {
        Object classes = options.get("allowed_classes");
        if (classes != null) {
            context.allowedClasses = allowed(classes);
        }
        Object maxDepth = options.get("max_depth");
        if (maxDepth != null) {
            if (!(maxDepth instanceof Long depth)) {
                throw PhpErrors.typeError("unserialize(): Option \"max_depth\" must be of type int, "
                        + PhpErrors.valueName(maxDepth) + " given");
            }
            if (depth < 0) {
                throw PhpErrors.valueError("unserialize(): Option \"max_depth\" must be greater than or equal to 0");
            }
            context.maxDepth = depth;
            context.depth = 0;
        }
    }

    /** Names in lower case, null for all classes. */
    private static Set<String> allowed(Object classes) {
        if (classes instanceof Boolean all) {
            return all ? null : Set.of();
        }
        if (!(classes instanceof PhpArray names)) {
            throw PhpErrors.typeError("unserialize(): Option \"allowed_classes\" must be of type array|bool, "
                    + PhpErrors.valueName(classes) + " given");
        }
        Set<String> allowed = new HashSet<>();
        for (int p = names.skipHoles(0); p < names.end(); p = names.skipHoles(p + 1)) {
            Object name = names.valueAt(p);
            if (!(name instanceof PhpString) && !(name instanceof PhpObject)) {
                throw PhpErrors.typeError("unserialize(): Option \"allowed_classes\" must be an array of class names, "
                        + PhpErrors.valueName(name) + " given");
            }
            String text = Conversions.toPhpString(name).toString();
            if (!Unserializer.isClassName(text)) {
                throw PhpErrors.valueError(
                        "unserialize(): Option \"allowed_classes\" must be an array of class names, \"" + text
                                + "\" given");
            }
            allowed.add(PhpClass.lower(text));
        }
        return allowed;
    }
}
