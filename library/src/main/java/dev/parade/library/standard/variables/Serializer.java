package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass.Purpose;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.FloatFormat;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.ByteBuilder;
import dev.parade.library.standard.variables.ShownProperties.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a value in PHP's serialisation format. */
final class Serializer {
    /** The numbers of values, by which later ones refer to them. */
    static final class Numbers {
        private static final int FAILED = -1;

        private final Map<Object, Integer> known = new IdentityHashMap<>();
        private int count;

        /** Number of the value if it was written before, else 0 and the value gets the next number. */
        int add(Object raw) {
            count++;
            boolean shared = raw instanceof PhpReference;
            Object identity = shared && ((PhpReference) raw).get() instanceof PhpObject o ? o : raw;
            if (!shared && !(raw instanceof PhpObject)) {
                return 0;
            }
            Integer number = known.get(identity);
            if (number == null) {
                known.put(identity, count);
                return 0;
            }
            if (shared && number != FAILED) {
                count--;
            }
            return number;
        }
    }

    private final Request request;
    private final Numbers numbers;
    private final ByteBuilder out = new ByteBuilder(256);
    /** The arrays that are being written, from outside in: one that comes again holds itself. */
    private PhpArray[] open = new PhpArray[8];

    private int depth;

    private Serializer(Request request, Numbers numbers) {
        this.request = request;
        this.numbers = numbers;
    }

    /** The text of a value. */
    static PhpString serialize(Request request, Object value) {
        SerializeState state = SerializeState.of(request);
        boolean isOuter = state.writing == null;
        if (isOuter) {
            state.writing = new Numbers();
        }
        try {
            Serializer serializer = new Serializer(request, state.writing);
            serializer.write(value);
            return serializer.out.finish();
        } finally {
            if (isOuter) {
                state.writing = null;
            }
        }
    }

    /** What an array or object holds; a reference that nothing shares is its value. */
    private static Object plain(Object raw) {
        return raw instanceof PhpReference cell && cell.owners() == 1 ? cell.get() : raw;
    }

    private void write(Object given) {
        Object raw = plain(given);
        int number = numbers.add(raw);
        if (number == Numbers.FAILED) {
            out.add("N;");
            return;
        }
        if (number > 0) {
            out.add(raw instanceof PhpReference ? "R:" : "r:")
                    .addDecimal(number)
                    .add(';');
            return;
        }
        switch (PhpReference.deref(raw)) {
            case PhpNull ignored -> out.add("N;");
            case Boolean b -> out.add(b ? "b:1;" : "b:0;");
            case Long l -> integer(l);
            case Double d ->
                out.add("d:")
                        .add(FloatFormat.format(d, request.ini().serializePrecision()))
                        .add(';');
            case PhpString s -> string(s);
            case PhpArray array -> array(array);
            case PhpObject object -> object(object);
            default -> out.add("i:0;");
        }
    }

    private void string(PhpString s) {
        out.add('s')
                .add(':')
                .addDecimal(s.length())
                .add(':')
                .add('"')
                .add(s)
                .add('"')
                .add(';');
    }

    private void integer(long number) {
        out.add('i').add(':').addDecimal(number).add(';');
    }

    private void key(Object key) {
        if (key instanceof PhpString s) {
            string(s);
        } else {
            integer((Long) key);
        }
    }

    private void array(PhpArray array) {
        out.add("a:");
        elements(array);
    }

    private void elements(PhpArray array) {
        out.addDecimal(array.size()).add(":{");
        if (depth == open.length) {
            open = Arrays.copyOf(open, 2 * depth);
        }
        open[depth++] = array;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            if (array.isStringKeyAt(p)) {
                string(array.stringKeyAt(p));
            } else {
                integer(array.longKeyAt(p));
            }
            Object raw = array.rawAt(p);
            if (raw instanceof PhpReference && plain(raw) instanceof PhpArray inner && isOpen(inner)) {
                numbers.add(inner);
                out.add("N;");
            } else {
                write(raw);
            }
        }
        open[--depth] = null;
        out.add('}');
    }

    /** Whether an array holds itself, which takes a reference. */
    private boolean isOpen(PhpArray array) {
        for (int i = 0; i < depth; i++) {
            if (open[i] == array) {
                return true;
            }
        }
        return false;
    }

    private void className(String name) {
        out.add("O:").addDecimal(name.length()).add(":\"").add(name).add("\":");
    }

    private void object(PhpObject object) {
        PhpClass type = object.phpClass();
        if (!SerializableClasses.allows(type)) {
            throw PhpErrors.of(
                    "Exception", "Serialization of '" + VariableDump.printable(type.name()) + "' is not allowed");
        }
        if (type.kind() == PhpClass.Kind.ENUM) {
            String name = type.name() + ":" + object.property("name");
            out.add("E:").addDecimal(name.length()).add(":\"").add(name).add("\";");
            return;
        }
        MethodInfo serialize = type.method("__serialize");
        if (serialize != null) {
            magic(object, serialize);
            return;
        }
        if (type.isSubclassOfLower("serializable") && type.method("serialize") != null) {
            custom(object);
            return;
        }
        MethodInfo sleep = type.method("__sleep");
        if (sleep != null) {
            asleep(object, sleep);
            return;
        }
        plain(object);
    }

    private void magic(PhpObject object, MethodInfo serialize) {
        Object data = SerializeState.of(request).apart(() -> Methods.call(request, object, serialize));
        if (!(data instanceof PhpArray array)) {
            throw PhpErrors.typeError(object.phpClass().name() + "::__serialize() must return an array");
        }
        className(object.phpClass().name());
        elements(array);
    }

    private void custom(PhpObject object) {
        String name = object.phpClass().name();
        Object data = Methods.call(request, object, "serialize");
        if (data instanceof PhpString text) {
            out.add("C:").addDecimal(name.length()).add(":\"").add(name).add("\":");
            out.addDecimal(text.length()).add(":{").add(text).add('}');
        } else if (data == PhpNull.INSTANCE) {
            numbers.known.put(object, Numbers.FAILED);
            out.add("N;");
        } else {
            throw PhpErrors.of("Exception", name + "::serialize() must return a string or NULL");
        }
    }

    private void asleep(PhpObject object, MethodInfo sleep) {
        String name = object.phpClass().name();
        String wrong = "serialize(): " + name
                + "::__sleep() should return an array only containing the names of instance-variables to serialize";
        Object answer = SerializeState.of(request).apart(() -> Methods.call(request, object, sleep));
        if (!(answer instanceof PhpArray names)) {
            request.warning(wrong);
            out.add("N;");
            return;
        }
        Map<PhpString, Object> properties = new LinkedHashMap<>();
        for (Shown property : ShownProperties.forPurpose(object, Purpose.SERIALIZE)) {
            properties.put(PhpString.of(property.key().toString()), property);
        }
        Map<PhpString, Object> chosen = new LinkedHashMap<>();
        for (int p = names.skipHoles(0); p < names.end(); p = names.skipHoles(p + 1)) {
            if (!(names.valueAt(p) instanceof PhpString)) {
                request.warning(wrong);
            }
            choose(name, Conversions.toPhpString(names.valueAt(p)), properties, chosen);
        }
        className(name);
        out.addDecimal(chosen.size()).add(":{");
        chosen.forEach((key, value) -> {
            string(key);
            write(value);
        });
        out.add('}');
    }

    private void choose(
            String className, PhpString name, Map<PhpString, Object> properties, Map<PhpString, Object> chosen) {
        for (String prefix : List.of("", "\0" + className + "\0", "\0*\0")) {
            PhpString key = PhpString.of(prefix + name);
            if (properties.get(key) instanceof Shown shown) {
                if (shown.value() == null) {
                    return;
                }
                if (chosen.putIfAbsent(key, shown.value()) != null) {
                    request.warning("serialize(): \"" + name + "\" is returned from __sleep() multiple times");
                }
                return;
            }
        }
        request.warning("serialize(): \"" + name + "\" returned as member variable from __sleep() but does not exist");
    }

    private void plain(PhpObject object) {
        String name = object.phpClass().name();
        List<Shown> properties = new ArrayList<>();
        for (Shown property : ShownProperties.forPurpose(object, Purpose.SERIALIZE)) {
            if (property.value() == null) {
                continue;
            }
            if (IncompleteObjects.isNameProperty(object, property.key())) {
                name = PhpReference.deref(property.value()).toString();
            } else {
                properties.add(property);
            }
        }
        className(name);
        out.addDecimal(properties.size()).add(":{");
        for (Shown property : properties) {
            key(property.key());
            write(property.value());
        }
        out.add('}');
    }
}
