package dev.parade.library.standard.variables;

import ch.randelshofer.fastdoubleparser.JavaDoubleParser;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.standard.strings.NameTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads values in PHP's serialisation format. What a value is read into is its {@link Place}. */
final class Unserializer {
    /** What the serialisations that nest share: places by number, and calls to make at the end. */
    static final class Context {
        final List<Place> places = new ArrayList<>();
        final List<Delayed> delayed = new ArrayList<>();
        /** Names in lower case of the classes that may be made; null for all. */
        Set<String> allowedClasses;

        long maxDepth;
        long depth;
    }

    /** A call to {@code __wakeup}, or with data to {@code __unserialize}. */
    private record Delayed(PhpObject object, PhpArray data) {}

    private final Request request;
    private final Context context;
    private final byte[] bytes;
    private final int end;
    /** Whether some text may refer to the values of this one by number. */
    private final boolean numbered;

    private final NameTable names = new NameTable();
    private int at;

    /** @param nested whether the text is part of another one, which may refer to its values */
    Unserializer(Request request, Context context, PhpString text, boolean nested) {
        this.request = request;
        this.context = context;
        this.bytes = text.bytes();
        this.end = text.length();
        this.numbered = nested || mayRefer();
    }

    /** Whether there may be a reference in the text, or one in a text within it. */
    private boolean mayRefer() {
        for (int i = 1; i < end; i++) {
            if (bytes[i] == ':' && ((bytes[i - 1] | 0x20) == 'r' || bytes[i - 1] == 'C')) {
                return true;
            }
        }
        return false;
    }

    /** Where reading stopped. */
    int position() {
        return at;
    }

    /** Reads one value into a place; false for malformed text. */
    boolean read(Place place) {
        int before = context.places.size();
        boolean good = value(place);
        if (!good) {
            // Nothing of it may be referred to by other calls of the same context.
            for (int i = before; i < context.places.size(); i++) {
                context.places.set(i, null);
            }
        }
        return good;
    }

    /** Makes the calls that had to wait until everything was read. */
    static void finish(Request request, Context context) {
        boolean failed = false;
        for (int i = 0; i < context.delayed.size(); i++) {
            Delayed call = context.delayed.get(i);
            if (failed) {
                call.object().setDestructed();
                continue;
            }
            failed = true;
            try {
                SerializeState.of(request)
                        .apart(() -> call.data() == null
                                ? Methods.call(request, call.object(), "__wakeup")
                                : Methods.call(request, call.object(), "__unserialize", call.data()));
                failed = false;
            } finally {
                if (failed) {
                    for (Delayed rest : context.delayed.subList(i, context.delayed.size())) {
                        rest.object().setDestructed();
                    }
                }
            }
        }
    }

    // ---- scanning

    /** So many digits fit in 63 bits, whatever they are. */
    private static final int SAFE_DIGITS = 18;

    private int byteAt(int i) {
        return i < end ? bytes[i] & 0xff : 0;
    }

    /** Position after the digits from {@code i} on. */
    private int digits(int i) {
        int j = i;
        while (j < end && bytes[j] >= '0' && bytes[j] <= '9') {
            j++;
        }
        return j;
    }

    private long unsigned(int from, int to) {
        long n = 0;
        for (int i = from; i < to; i++) {
            n = n * 10 + (bytes[i] - '0');
        }
        return n;
    }

    private long signed(int from, int to) {
        boolean negative = bytes[from] == '-';
        int digits = negative || bytes[from] == '+' ? from + 1 : from;
        if (to - digits <= SAFE_DIGITS) {
            return negative ? -unsigned(digits, to) : unsigned(digits, to);
        }
        try {
            String text = new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1);
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            request.warning("unserialize(): Numerical result out of range");
            return bytes[from] == '-' ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    // ---- values

    /** @param place null for a key, which {@link #key} reads */
    private boolean value(Place place) {
        if (at >= end) {
            return false;
        }
        int kind = bytes[at];
        if (numbered && kind != 'R') {
            context.places.add(place);
        }
        return switch (kind) {
            case 'N', 'b', 'i', 'd', 's', 'S' -> {
                Object scalar = scalar(false);
                if (scalar == null) {
                    yield false;
                }
                place.set(scalar);
                yield true;
            }
            case 'R', 'r' -> reference(place, kind == 'R');
            case 'a' -> array(place);
            case 'O', 'C' -> new UnserializedObject(place, kind == 'C').read();
            case 'E' -> enumCase(place);
            case '}' -> {
                request.warning("unserialize(): Unexpected end of serialized data");
                yield false;
            }
            default -> false;
        };
    }

    /**
     * A null, bool, int, float or string; Java null, and {@link #at} where PHP reports it, for malformed text.
     *
     * @param name whether it is a key, which is likely to come again
     */
    private Object scalar(boolean name) {
        if (end - at < 2) {
            return null;
        }
        if (bytes[at] == 'N' && bytes[at + 1] == ';') {
            at += 2;
            return PhpNull.INSTANCE;
        }
        if (bytes[at + 1] != ':') {
            return null;
        }
        return switch (bytes[at]) {
            case 'b' -> bool();
            case 'i' -> integer();
            case 'd' -> number();
            case 's', 'S' -> string(name);
            default -> null;
        };
    }

    private Object bool() {
        int digit = byteAt(at + 2);
        if (digit != '0' && digit != '1' || byteAt(at + 3) != ';') {
            return null;
        }
        at += 4;
        return digit == '1';
    }

    private Object integer() {
        int start = at;
        int sign = byteAt(at + 2) == '-' || byteAt(at + 2) == '+' ? 1 : 0;
        int to = digits(at + 2 + sign);
        if (to == at + 2 + sign || byteAt(to) != ';') {
            return null;
        }
        at = to + 1;
        return signed(start + 2, to);
    }

    private Object number() {
        int from = at + 2;
        int to = from;
        while (to < end && bytes[to] != ';') {
            to++;
        }
        if (to >= end) {
            return null;
        }
        Object number = null;
        if (isFloat(from, to)) {
            number = JavaDoubleParser.parseDouble(bytes, from, to - from);
        } else if (to - from <= 4) {
            number = switch (new String(bytes, from, to - from, java.nio.charset.StandardCharsets.ISO_8859_1)) {
                case "NAN" -> Double.NaN;
                case "INF" -> Double.POSITIVE_INFINITY;
                case "-INF" -> Double.NEGATIVE_INFINITY;
                default -> null;
            };
        }
        if (number != null) {
            at = to + 1;
        }
        return number;
    }

    /** Digits with or without a point among or beside them, an exponent perhaps. */
    private boolean isFloat(int from, int to) {
        int start = bytes[from] == '-' || bytes[from] == '+' ? from + 1 : from;
        int point = digits(start);
        int i = point < to && bytes[point] == '.' ? digits(point + 1) : point;
        if (i == start || i == start + 1 && bytes[start] == '.') {
            return false;
        }
        if (i < to && (bytes[i] | 0x20) == 'e') {
            int exponent = byteAt(i + 1) == '-' || byteAt(i + 1) == '+' ? i + 2 : i + 1;
            i = digits(exponent);
            if (i == exponent) {
                return false;
            }
        }
        return i == to;
    }

    private PhpString string(boolean name) {
        int start = at;
        int colon = digits(at + 2);
        if (colon == at + 2 || byteAt(colon) != ':' || byteAt(colon + 1) != '"') {
            return null;
        }
        long length = unsigned(at + 2, colon);
        int from = colon + 2;
        if (length < 0 || end - from < length || colon - at > 20) {
            at = start + 2;
            return null;
        }
        PhpString result;
        int to;
        if (bytes[start] == 'S') {
            byte[] decoded = new byte[(int) length];
            to = from;
            for (int i = 0; i < length; i++) {
                if (to >= end) {
                    return null;
                }
                if (bytes[to] == '\\') {
                    int high = Character.digit(byteAt(to + 1), 16);
                    int low = Character.digit(byteAt(to + 2), 16);
                    if (high < 0 || low < 0) {
                        return null;
                    }
                    decoded[i] = (byte) (high << 4 | low);
                    to += 3;
                } else {
                    decoded[i] = bytes[to++];
                }
            }
            result = PhpString.of(decoded);
        } else {
            to = from + (int) length;
            result = name ? names.get(bytes, from, (int) length) : PhpString.copyOf(bytes, from, (int) length);
        }
        if (byteAt(to) != '"' || to >= end) {
            at = to;
            return null;
        }
        if (byteAt(to + 1) != ';') {
            at = to + 1;
            return null;
        }
        at = to + 2;
        if (bytes[start] == 'S' && request.level() >= 84) {
            request.deprecated("unserialize(): Unserializing the 'S' format is deprecated");
        }
        return result;
    }

    private boolean reference(Place place, boolean shared) {
        int to = digits(at + 2);
        if (byteAt(at + 1) != ':' || to == at + 2 || byteAt(to) != ';') {
            return false;
        }
        long number = unsigned(at + 2, to) - 1;
        at = to + 1;
        if (number < 0 || number >= context.places.size() || context.places.get((int) number) == null) {
            return false;
        }
        Place other = context.places.get((int) number);
        if (other == place) {
            return false;
        }
        if (shared) {
            place.bind(other.cell());
            return true;
        }
        if (!(PhpReference.deref(other.raw()) instanceof PhpObject object)) {
            return false;
        }
        place.set(object);
        return true;
    }

    private boolean array(Place place) {
        int to = digits(at + 2);
        if (byteAt(at + 1) != ':' || to == at + 2 || byteAt(to) != ':' || byteAt(to + 1) != '{') {
            return false;
        }
        int start = at;
        at = to + 2;
        long elements = signed(start + 2, to);
        if (elements > end - at) {
            return false;
        }
        PhpArray array = new PhpArray();
        place.set(array);
        return elements(array, elements) && close();
    }

    private boolean close() {
        if (at >= end || bytes[at] != '}') {
            return false;
        }
        at++;
        return true;
    }

    private boolean enter() {
        if (context.maxDepth > 0 && context.depth >= context.maxDepth) {
            request.warning("unserialize(): Maximum depth of " + context.maxDepth
                    + " exceeded. The depth limit can be changed using the max_depth unserialize() option or the"
                    + " unserialize_max_depth ini setting");
            return false;
        }
        context.depth++;
        return true;
    }

    private boolean elements(PhpArray array, long count) {
        if (!enter()) {
            return false;
        }
        try {
            for (long left = count; left > 0; left--) {
                Object key = key();
                if (key == null) {
                    return false;
                }
                if (key instanceof PhpString s && s.isIntegerKey()) {
                    key = s.integerKey();
                }
                if (!element(array, key) || !isSeparated(left)) {
                    return false;
                }
            }
            return true;
        } finally {
            context.depth--;
        }
    }

    private boolean element(PhpArray array, Object key) {
        if (!numbered && at < end && isScalar(bytes[at])) {
            Object scalar = scalar(false);
            if (scalar == null) {
                return false;
            }
            array.putRaw(key, scalar);
            return true;
        }
        return value(new Place.Element(array, key));
    }

    private static boolean isScalar(byte kind) {
        return switch (kind) {
            case 'N', 'b', 'i', 'd', 's', 'S' -> true;
            default -> false;
        };
    }

    private boolean isSeparated(long left) {
        if (left > 1 && bytes[at - 1] != ';' && bytes[at - 1] != '}') {
            at--;
            return false;
        }
        return true;
    }

    /** An int or string, Java null for anything else. */
    private Object key() {
        if (at >= end) {
            return null;
        }
        if (bytes[at] == '}') {
            request.warning("unserialize(): Unexpected end of serialized data");
            return null;
        }
        Object key = scalar(true);
        return key instanceof Long || key instanceof PhpString ? key : null;
    }

    private boolean enumCase(Place place) {
        int colon = digits(at + 2);
        if (byteAt(at + 1) != ':' || colon == at + 2 || byteAt(colon) != ':' || byteAt(colon + 1) != '"') {
            return false;
        }
        long length = unsigned(at + 2, colon);
        int from = colon + 2;
        if (length <= 0 || end - from < length) {
            at += 2;
            return false;
        }
        int to = from + (int) length;
        if (byteAt(to) != '"') {
            at = to;
            return false;
        }
        if (byteAt(to + 1) != ';') {
            at = to + 1;
            return false;
        }
        String text = PhpString.copyOf(bytes, from, (int) length).toString();
        int split = text.indexOf(':');
        if (split < 0) {
            request.warning("unserialize(): Invalid enum name '" + text + "' (missing colon)");
            return false;
        }
        String className = text.substring(0, split);
        String caseName = text.substring(split + 1);
        if (!isClassName(className)) {
            return false;
        }
        PhpClass type = request.findClass(className, true);
        if (type == null) {
            request.warning("unserialize(): Class '" + className + "' not found");
            return false;
        }
        if (type.kind() != PhpClass.Kind.ENUM) {
            request.warning("unserialize(): Class '" + type.name() + "' is not an enum");
            return false;
        }
        at = to + 2;
        ConstantInfo constant = type.constant(caseName);
        if (constant == null) {
            request.warning("unserialize(): Undefined constant " + className + "::" + caseName);
            return false;
        }
        if (!constant.enumCase()) {
            request.warning("unserialize(): " + className + "::" + caseName + " is not an enum case");
            return false;
        }
        place.set(request.engine().classOperations().constantValue(request, type, caseName, type));
        return true;
    }

    static boolean isClassName(String name) {
        return name.matches("[A-Za-z0-9_\\\\\u0080-\u00ff]+");
    }

    /** An object under way. */
    private final class UnserializedObject {
        private final Place place;
        private final boolean custom;
        private boolean incomplete;

        UnserializedObject(Place place, boolean custom) {
            this.place = place;
            this.custom = custom;
        }

        boolean read() {
            int colon = digits(at + 2);
            if (byteAt(at + 1) != ':' || colon == at + 2 || byteAt(colon) != ':' || byteAt(colon + 1) != '"') {
                return false;
            }
            long length = unsigned(at + 2, colon);
            int from = colon + 2;
            if (length <= 0 || end - from < length) {
                at += 2;
                return false;
            }
            int to = from + (int) length;
            if (byteAt(to) != '"') {
                at = to;
                return false;
            }
            if (byteAt(to + 1) != ':') {
                at = to + 1;
                return false;
            }
            if (bytes[from] == 0 || bytes[from] == '\\') {
                return false;
            }
            String name = PhpString.copyOf(bytes, from, (int) length).toString();
            PhpClass type = findClass(name);
            if (type == null) {
                return false;
            }
            at = to + 1;
            if (!SerializableClasses.allows(type)) {
                throw PhpErrors.of(
                        "Exception", "Unserialization of '" + VariableDump.printable(type.name()) + "' is not allowed");
            }
            return custom ? custom(type, name) : ordinary(type, name);
        }

        /** The class, that of incomplete objects when it is missing, Java null for a malformed name. */
        private PhpClass findClass(String name) {
            if (context.allowedClasses != null && !context.allowedClasses.contains(PhpClass.lower(name))) {
                return isClassName(name) ? missing() : null;
            }
            if (!isClassName(name)) {
                return null;
            }
            SerializeState state = SerializeState.of(request);
            PhpClass type = state.apart(() -> request.findClass(name, true));
            if (type != null) {
                return type;
            }
            String callback = request.ini().get("unserialize_callback_func");
            if (callback == null || callback.isEmpty()) {
                return missing();
            }
            state.apart(() -> Callables.call(request, PhpString.of(callback), PhpString.of(name)));
            type = state.apart(() -> request.findClass(name, true));
            if (type == null) {
                request.warning(
                        "unserialize(): Function " + callback + "() hasn't defined the class it was called for");
                return missing();
            }
            return type;
        }

        private PhpClass missing() {
            incomplete = true;
            return request.builtinClass(IncompleteObjects.CLASS);
        }

        private void rememberName(PhpObject object, String name) {
            if (incomplete) {
                object.dynamicForWrite().put(IncompleteObjects.NAME, PhpString.of(name));
            }
        }

        /** The length or count after the colon at {@link #at}. */
        private boolean count(long[] result) {
            int sign = byteAt(at + 1) == '-' || byteAt(at + 1) == '+' ? 1 : 0;
            int to = digits(at + 1 + sign);
            if (to > at + 1 + sign) {
                result[0] = signed(at + 1, to);
            }
            at = to;
            return result[0] >= 0;
        }

        private boolean custom(PhpClass type, String name) {
            long[] count = new long[1];
            boolean positive = count(count);
            long length = count[0];
            if (end - at < 2 || bytes[at] != ':') {
                return false;
            }
            if (bytes[at + 1] != '{') {
                at++;
                return false;
            }
            at += 2;
            if (!positive || end - at <= length) {
                request.warning(
                        "Insufficient data for unserializing - " + length + " required, " + (end - at) + " present");
                return false;
            }
            if (bytes[at + (int) length] != '}') {
                at += (int) length;
                return false;
            }
            MethodInfo method = type.isSubclassOfLower("serializable") ? type.method("unserialize") : null;
            PhpObject object = request.instantiate(type);
            place.set(object);
            if (method == null) {
                request.warning("Class " + type.name() + " has no unserializer");
            } else {
                Methods.call(request, object, method, PhpString.copyOf(bytes, at, (int) length));
            }
            at += (int) length + 1;
            rememberName(object, name);
            return true;
        }

        private boolean ordinary(PhpClass type, String name) {
            if (at >= end - 2) {
                request.warning("Bad unserialize data");
                return false;
            }
            int start = at;
            long[] count = new long[1];
            if (!count(count) || count[0] > end - start) {
                return false;
            }
            if (byteAt(at) != ':') {
                return false;
            }
            if (byteAt(at + 1) != '{') {
                at++;
                return false;
            }
            at += 2;
            boolean hasUnserialize = !incomplete && type.method("__unserialize") != null;
            if (!hasUnserialize && type.isSubclassOfLower("serializable")) {
                request.warning("Erroneous data format for unserializing '" + type.name() + "'");
                return false;
            }
            if (type.kind() == PhpClass.Kind.ENUM) {
                throw PhpErrors.of("Exception", "Unserialization of '" + type.name() + "' is not allowed");
            }
            if (type.kind() != PhpClass.Kind.CLASS || type.isAbstract()) {
                String kind = type.kind() == PhpClass.Kind.CLASS ? "abstract class" : type.kindName();
                throw PhpErrors.error("Cannot instantiate " + kind + " " + type.name());
            }
            PhpObject object = request.instantiate(type);
            rememberName(object, name);
            place.set(object);
            if (hasUnserialize) {
                PhpArray data = new PhpArray();
                if (!elements(data, count[0])) {
                    object.setDestructed();
                    return false;
                }
                context.delayed.add(new Delayed(object, data));
                return close();
            }
            boolean wakes = !incomplete && type.method("__wakeup") != null;
            if (!properties(object, count[0])) {
                if (wakes) {
                    object.setDestructed();
                }
                return false;
            }
            if (wakes) {
                context.delayed.add(new Delayed(object, null));
            }
            return close();
        }

        private boolean properties(PhpObject object, long count) {
            if (!enter()) {
                return false;
            }
            try {
                for (long left = count; left > 0; left--) {
                    Object key = key();
                    if (key == null) {
                        return false;
                    }
                    Place.Property property = Place.Property.of(request, object, PhpString.of(key.toString()));
                    if (property == null || !value(property)) {
                        return false;
                    }
                    property.check(request);
                    if (!isSeparated(left)) {
                        return false;
                    }
                }
                return true;
            } finally {
                context.depth--;
            }
        }
    }
}
