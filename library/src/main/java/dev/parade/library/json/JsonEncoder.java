package dev.parade.library.json;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.classes.Modifiers;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.PropertyInfo;
import dev.parade.interpreter.runtime.LazyObjects;
import dev.parade.interpreter.runtime.NumericStrings;
import dev.parade.interpreter.runtime.PropertyTable;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/** Writes one value. */
final class JsonEncoder {
    /** Runs PHP code for the encoder. */
    interface Serializer {
        /** The result of the object's jsonSerialize(). */
        Object serialize(PhpObject object);
    }

    /** The text cannot be finished; {@link #error} says why. */
    private static final class Abort extends RuntimeException {
        private static final long serialVersionUID = 1L;
        static final Abort INSTANCE = new Abort();

        Abort() {
            super(null, null, false, false);
        }
    }

    /** Deeper values would use up the Java stack. */
    private static final int MAX_NESTING = 10_000;

    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'};
    private static final byte[] INDENT = new byte[256];
    /** 0 for bytes that every option leaves as they are. */
    private static final byte[] SPECIAL = new byte[256];

    static {
        Arrays.fill(INDENT, (byte) ' ');
        Arrays.fill(SPECIAL, 0, 0x20, (byte) 1);
        Arrays.fill(SPECIAL, 0x80, 0x100, (byte) 1);
        for (char c : "\"\\/<>&'".toCharArray()) {
            SPECIAL[c] = 1;
        }
    }

    private final JsonBuffer out = new JsonBuffer(256);
    private final int flags;
    private final long maxDepth;
    private final int precision;
    private final Serializer serializer;
    private final boolean partial;
    private final boolean pretty;
    private final Set<Object> open = Collections.newSetFromMap(new IdentityHashMap<>());
    /** Objects whose jsonSerialize() runs, in this call and those around it. */
    private final Set<Object> serializing;

    private int depth;
    private JsonError error = JsonError.NONE;

    /** {@code precision} is the ini setting serialize_precision. */
    JsonEncoder(long flags, long maxDepth, int precision, Serializer serializer, Set<Object> serializing) {
        this.serializing = serializing;
        this.flags = (int) flags;
        this.maxDepth = maxDepth;
        this.precision = precision;
        this.serializer = serializer;
        this.partial = (flags & JsonFlags.PARTIAL_OUTPUT_ON_ERROR) != 0;
        this.pretty = (flags & JsonFlags.PRETTY_PRINT) != 0;
    }

    /** The last error; look before using the text. */
    JsonError error() {
        return error;
    }

    /** The text of a value, as far as it got. */
    PhpString encode(Object value) {
        try {
            write(value);
        } catch (Abort stopped) {
            // the error is recorded
        }
        return out.finish();
    }

    private void fail(JsonError why) {
        error = why;
        if (!partial) {
            throw Abort.INSTANCE;
        }
    }

    private void write(Object value) {
        switch (value) {
            case PhpString text -> string(text, flags);
            case Long number -> out.put((long) number);
            case Double number -> real(number);
            case Boolean truth -> out.put(truth ? "true" : "false");
            case PhpArray array -> array(array);
            case PhpNull _ -> out.put("null");
            case PhpObject object -> object(object);
            case PhpReference reference -> write(reference.get());
            default -> {
                out.put("null");
                fail(JsonError.UNSUPPORTED_TYPE);
            }
        }
    }

    /** An infinite float is an error that does not stop the rest. */
    private void real(double value) {
        if (Double.isInfinite(value) || Double.isNaN(value)) {
            error = JsonError.INF_OR_NAN;
            out.put('0');
            return;
        }
        if (precision < 0 && value == (long) value && Math.abs(value) < 1e15 && (value != 0 || 1 / value > 0)) {
            out.put((long) value);
            if ((flags & JsonFlags.PRESERVE_ZERO_FRACTION) != 0) {
                out.put(".0");
            }
            return;
        }
        String text = JsonFloat.text(value, precision);
        out.put(text);
        if ((flags & JsonFlags.PRESERVE_ZERO_FRACTION) != 0 && text.indexOf('.') < 0) {
            out.put(".0");
        }
    }

    private void object(PhpObject object) {
        if (object.phpClass().isSubclassOfLower("jsonserializable")) {
            serializable(object);
        } else if (object.phpClass().kind() == PhpClass.Kind.ENUM) {
            Object value = object.phpClass().enumBackingType() == null ? null : object.property("value");
            if (value == null) {
                out.put('0');
                fail(JsonError.NON_BACKED_ENUM);
            } else {
                write(value);
            }
        } else {
            properties(object);
        }
    }

    private void serializable(PhpObject object) {
        if (!serializing.add(object)) {
            if (partial) {
                out.put("null");
            }
            fail(JsonError.RECURSION);
            return;
        }
        try {
            Object made = PhpReference.deref(serializer.serialize(object));
            if (made == object) {
                serializing.remove(object);
                properties(object);
            } else {
                write(made);
            }
        } finally {
            serializing.remove(object);
        }
    }

    private void properties(PhpObject object) {
        if (enter(object)) {
            try {
                members(object);
            } finally {
                open.remove(object);
            }
        }
    }

    private void array(PhpArray array) {
        boolean list = array.isList() && (flags & JsonFlags.FORCE_OBJECT) == 0;
        // only through a reference can an array hold itself
        boolean guarded = array.mayHoldReferences() || depth > MAX_NESTING;
        if (guarded && !enter(array)) {
            return;
        }
        try {
            if (list) {
                list(array);
            } else {
                map(array);
            }
        } finally {
            if (guarded) {
                open.remove(array);
            }
        }
    }

    private boolean enter(Object container) {
        if (depth > MAX_NESTING) {
            out.put("null");
            fail(JsonError.DEPTH);
            return false;
        }
        if (open.add(container)) {
            return true;
        }
        out.put("null");
        fail(JsonError.RECURSION);
        return false;
    }

    private void list(PhpArray array) {
        out.put('[');
        depth++;
        boolean first = true;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            separate(first);
            first = false;
            if (array.isLongs()) {
                out.put(array.longAt(p));
            } else if (array.isDoubles()) {
                real(array.doubleAt(p));
            } else {
                write(array.valueAt(p));
            }
        }
        leave(first, ']');
    }

    /** The public properties: the declared ones in the order of their slots, then the others. */
    private void members(PhpObject object) {
        out.put('{');
        depth++;
        boolean first = true;
        PhpObject behind = LazyObjects.initialize(Request.current(), object);
        BuiltinClass builtin = behind.phpClass().builtin();
        PhpArray own = builtin == null ? null : builtin.properties(behind, BuiltinClass.Purpose.JSON);
        if (own != null) {
            leave(entries(visible(own), true), '}');
            return;
        }
        Object[] values = behind.slots();
        for (PropertyInfo property : behind.phpClass().slots()) {
            if (!property.isPublic()) {
                continue;
            }
            Object value = (property.flags() & Modifiers.HOOKED) != 0
                    ? PropertyTable.hooked(Request.current(), behind, property)
                    : PhpReference.deref(values[property.slot()]);
            if (value == null || value == PhpObject.UNINITIALIZED) {
                continue;
            }
            separate(first);
            first = false;
            name(PhpString.of(property.name()));
            colon();
            write(value);
        }
        PhpArray dynamic = behind.dynamic();
        if (dynamic != null) {
            first = entries(dynamic, first);
        }
        leave(first, '}');
    }

    /** Properties without those that are not public, whose names start with a null byte. */
    private static PhpArray visible(PhpArray properties) {
        PhpArray visible = properties;
        for (int p = properties.skipHoles(0); p < properties.end(); p = properties.skipHoles(p + 1)) {
            if (properties.isStringKeyAt(p)
                    && !properties.stringKeyAt(p).isEmpty()
                    && properties.stringKeyAt(p).at(0) == 0) {
                visible = visible == properties ? properties.copy() : visible;
                visible.removeKey(properties.stringKeyAt(p));
            }
        }
        return visible;
    }

    private void map(PhpArray array) {
        out.put('{');
        depth++;
        leave(entries(array, true), '}');
    }

    /** Writes the entries after others or none before; answers whether there were none at all. */
    private boolean entries(PhpArray array, boolean noneBefore) {
        boolean first = noneBefore;
        for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
            separate(first);
            first = false;
            if (array.isStringKeyAt(p)) {
                name(array.stringKeyAt(p));
            } else {
                out.put('"');
                out.put(array.longKeyAt(p));
                out.put('"');
            }
            colon();
            write(array.valueAt(p));
        }
        return first;
    }

    private void colon() {
        out.put(':');
        if (pretty) {
            out.put(' ');
        }
    }

    private void name(PhpString name) {
        int before = out.length();
        JsonError earlier = error;
        error = JsonError.NONE;
        string(name, flags & ~JsonFlags.NUMERIC_CHECK);
        if (error == JsonError.NONE) {
            error = earlier;
        } else {
            // only partial output gets here: a name that cannot be written is empty
            out.truncate(before);
            out.put("\"\"");
        }
    }

    private void separate(boolean first) {
        if (!first) {
            out.put(',');
        }
        if (pretty) {
            newLine();
        }
    }

    private void newLine() {
        out.put('\n');
        for (int spaces = 4 * depth; spaces > 0; spaces -= INDENT.length) {
            out.put(INDENT, 0, Math.min(spaces, INDENT.length));
        }
    }

    private void leave(boolean empty, char bracket) {
        if (depth > maxDepth) {
            fail(JsonError.DEPTH);
        }
        depth--;
        if (!empty && pretty) {
            newLine();
        }
        out.put(bracket);
    }

    private void string(PhpString text, int options) {
        int length = text.length();
        if ((options & JsonFlags.NUMERIC_CHECK) != 0 && length > 0) {
            Object number = NumericStrings.parse(text);
            if (number instanceof Long value) {
                out.put((long) value);
                return;
            }
            if (number instanceof Double value && !value.isInfinite() && !value.isNaN()) {
                real(value);
                return;
            }
        }
        byte[] bytes = text.bytes();
        int before = out.length();
        out.put('"');
        int from = 0;
        int i = 0;
        while (true) {
            while (i < length && SPECIAL[bytes[i] & 0xff] == 0) {
                i++;
            }
            out.put(bytes, from, i - from);
            if (i >= length) {
                break;
            }
            if (bytes[i] >= 0) {
                escape(bytes[i], options);
                i++;
            } else {
                int decoded = Utf8Sequence.decode(bytes, i, length);
                if (decoded < 0) {
                    if (!replaceInvalid(options)) {
                        out.truncate(before);
                        if (partial) {
                            out.put("null");
                        }
                        fail(JsonError.UTF8);
                        return;
                    }
                    i -= decoded;
                } else {
                    character(bytes, i, decoded, options);
                    i += decoded & 7;
                }
            }
            from = i;
        }
        out.put('"');
    }

    private boolean replaceInvalid(int options) {
        if ((options & JsonFlags.INVALID_UTF8_IGNORE) != 0) {
            return true;
        }
        if ((options & JsonFlags.INVALID_UTF8_SUBSTITUTE) == 0) {
            return false;
        }
        if ((options & JsonFlags.UNESCAPED_UNICODE) != 0) {
            out.putCodePoint(0xfffd);
        } else {
            unicode(0xfffd);
        }
        return true;
    }

    /** Line separators stay escaped unless both options say otherwise: JavaScript takes them for line ends. */
    private void character(byte[] bytes, int at, int decoded, int options) {
        int point = decoded >> 3;
        boolean separator = point == 0x2028 || point == 0x2029;
        if ((options & JsonFlags.UNESCAPED_UNICODE) != 0
                && (!separator || (options & JsonFlags.UNESCAPED_LINE_TERMINATORS) != 0)) {
            out.put(bytes, at, decoded & 7);
        } else if (point >= 0x10000) {
            unicode(Character.highSurrogate(point));
            unicode(Character.lowSurrogate(point));
        } else {
            unicode(point);
        }
    }

    private void unicode(int unit) {
        out.put("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.put(HEX[unit >> shift & 15]);
        }
    }

    private void escape(byte b, int options) {
        switch (b) {
            case '"' -> out.put((options & JsonFlags.HEX_QUOT) != 0 ? "\\u0022" : "\\\"");
            case '\\' -> out.put("\\\\");
            case '/' -> out.put((options & JsonFlags.UNESCAPED_SLASHES) != 0 ? "/" : "\\/");
            case '\b' -> out.put("\\b");
            case '\f' -> out.put("\\f");
            case '\n' -> out.put("\\n");
            case '\r' -> out.put("\\r");
            case '\t' -> out.put("\\t");
            case '<' -> out.put((options & JsonFlags.HEX_TAG) != 0 ? "\\u003C" : "<");
            case '>' -> out.put((options & JsonFlags.HEX_TAG) != 0 ? "\\u003E" : ">");
            case '&' -> out.put((options & JsonFlags.HEX_AMP) != 0 ? "\\u0026" : "&");
            case '\'' -> out.put((options & JsonFlags.HEX_APOS) != 0 ? "\\u0027" : "'");
            default -> unicode(b);
        }
    }
}
