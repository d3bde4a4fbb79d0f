package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpResource;
import dev.parade.interpreter.values.PhpString;

/** A stack trace as lines of text: {@code #0 file(line): Class->method(arguments)}. Texts are byte strings. */
public final class TraceText {
    private static final PhpString FILE = PhpString.of("file");
    private static final PhpString LINE = PhpString.of("line");
    private static final PhpString ARGS = PhpString.of("args");
    private static final PhpString[] CALLED = {
        PhpString.of("class"), PhpString.of("type"), PhpString.of("function"),
    };
    private static final String HEX = "0123456789ABCDEF";

    private TraceText() {}

    /** The lines, {@code #n {main}} at the end if {@code withMain}. Warns about elements that are no frames. */
    @TruffleBoundary
    public static String of(Request request, PhpArray trace, boolean withMain) {
        int longest = request.ini().number("zend.exception_string_param_max_len");
        StringBuilder out = new StringBuilder();
        int number = 0;
        for (int p = trace.skipHoles(0); p < trace.end(); p = trace.skipHoles(p + 1)) {
            if (trace.valueAt(p) instanceof PhpArray frame) {
                out.append('#').append(number++).append(' ');
                frame(request, out, frame, longest);
            } else {
                long index = trace.keyAt(p) instanceof Long key ? key : 0;
                request.warning("Expected array for frame " + index);
            }
        }
        if (withMain) {
            out.append('#').append(number).append(" {main}");
        }
        return out.toString();
    }

    private static void frame(Request request, StringBuilder out, PhpArray frame, int longest) {
        place(request, out, frame);
        for (PhpString key : CALLED) {
            Object part = frame.get(key);
            if (part instanceof PhpString text) {
                out.append(untilNul(text.toString()));
            } else if (part != null) {
                request.warning("Value for " + key + " is not a string");
                out.append("[unknown]");
            }
        }
        out.append('(');
        Object args = frame.get(ARGS);
        if (args instanceof PhpArray list) {
            String separator = "";
            for (int p = list.skipHoles(0); p < list.end(); p = list.skipHoles(p + 1)) {
                out.append(separator);
                if (list.keyAt(p) instanceof PhpString name) {
                    out.append(name).append(": ");
                }
                argument(request, out, list.valueAt(p), longest);
                separator = ", ";
            }
        } else if (args != null) {
            request.warning("args element is not an array");
        }
        out.append(")\n");
    }

    private static void place(Request request, StringBuilder out, PhpArray frame) {
        Object file = frame.get(FILE);
        if (file == null) {
            out.append("[internal function]: ");
        } else if (file instanceof PhpString name) {
            Object line = frame.get(LINE);
            if (line != null && !(line instanceof Long)) {
                request.warning("Line is not an int");
            }
            out.append(name)
                    .append("(")
                    .append(line instanceof Long number ? number.longValue() : 0L)
                    .append("): ");
        } else {
            request.warning("File name is not a string");
            out.append("[unknown file]: ");
        }
    }

    /** An argument as traces show it: scalars as literals, strings cut after {@code longest} bytes. */
    private static void argument(Request request, StringBuilder out, Object argument, int longest) {
        Object value = PhpReference.deref(argument);
        switch (value) {
            case null -> out.append("NULL");
            case PhpNull ignored -> out.append("NULL");
            case Boolean b -> out.append(b ? "true" : "false");
            case Long number -> out.append(number.longValue());
            case Double number -> {
                String text =
                        FloatFormat.format(number, request.ini().precision()).toString();
                out.append(text);
                if (isDigits(text)) {
                    out.append(".0");
                }
            }
            case PhpString text -> {
                out.append('\'');
                escape(out, text, longest);
                out.append('\'');
            }
            case PhpArray ignored -> out.append("Array");
            case PhpObject object
            when object.phpClass().kind() == PhpClass.Kind.ENUM && request.level() >= 83 ->
                out.append(object.phpClass().name()).append("::").append(object.property("name"));
            case PhpObject object ->
                out.append("Object(").append(untilNul(object.phpClass().name())).append(')');
            case PhpResource resource -> out.append("Resource id #").append(resource.id());
            default -> {}
        }
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && !(i == 0 && c == '-')) {
                return false;
            }
        }
        return true;
    }

    /** Appends at most {@code longest} bytes with control characters and what is not ASCII escaped; "..." if it was cut. */
    private static void escape(StringBuilder out, PhpString text, int longest) {
        int end = Math.min(text.length(), Math.max(0, longest));
        for (int i = 0; i < end; i++) {
            int c = text.at(i) & 0xff;
            if (c >= 32 && c != '\\' && c <= 126) {
                out.append((char) c);
                continue;
            }
            out.append('\\');
            switch (c) {
                case '\n' -> out.append('n');
                case '\r' -> out.append('r');
                case '\t' -> out.append('t');
                case '\f' -> out.append('f');
                case 0x0b -> out.append('v');
                case '\\' -> out.append('\\');
                case 0x1b -> out.append('e');
                default -> out.append('x').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        if (end < text.length()) {
            out.append("...");
        }
    }

    /** Names of anonymous classes end where the made-up part begins. */
    private static String untilNul(String name) {
        int nul = name.indexOf('\0');
        return nul < 0 ? name : name.substring(0, nul);
    }
}
