package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestConstants;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.parser.ast.AttributeGroup;
import java.util.List;

/** Constants of a request: the program's and the builtin ones. */
public final class Constants {
    private Constants() {}

    /** The form under which a constant is kept: the namespace does not distinguish case, the name does. */
    @TruffleBoundary
    public static String key(String name) {
        int slash = name.lastIndexOf('\\');
        if (slash < 0) {
            return name;
        }
        String n = name.startsWith("\\") ? name.substring(1) : name;
        int s = n.lastIndexOf('\\');
        return s < 0 ? n : PhpClass.lower(n.substring(0, s)) + n.substring(s);
    }

    /** The value, Java null if there is none. */
    @TruffleBoundary
    public static Object find(Request request, String name) {
        String key = key(name);
        Object v = request.constants().get(key);
        if (v == null) {
            // A real PHP is not asked for names in namespaces: most of them are meant for the global constant.
            v = key.indexOf('\\') < 0
                    ? RequestConstants.find(request, key)
                    : BuiltinRegistry.shared().constant(key, request.level());
            if (v == null && (key.equalsIgnoreCase("true") || key.equalsIgnoreCase("false"))) {
                v = key.equalsIgnoreCase("true");
            }
            if (v != null && !request.isWorker()) {
                request.constants().put(key, v);
            }
        }
        return v;
    }

    /** Says that a builtin constant is deprecated, if it is in the request's level. */
    @TruffleBoundary
    public static void deprecated(Request request, String name, int since) {
        if (since != 0 && request.level() >= since) {
            request.deprecated("Constant " + name + " is deprecated"
                    + (request.level() >= 85 ? BuiltinRegistry.shared().constantDeprecation(name) : ""));
        }
    }

    /** The value of a constant for code that uses it, which is told when it is deprecated; Java null if there is none. */
    @TruffleBoundary
    public static Object use(Request request, String name) {
        Object v = find(request, name);
        return v != null
                        && request.constants().atSlot(request.constants().slotOf(key(name)))
                                instanceof DeclaredConstant d
                ? d.use(request)
                : v;
    }

    /** Defines a constant as {@code const} does; false if there is one of that name. */
    @TruffleBoundary
    public static boolean declare(
            Request request, String name, Object value, List<AttributeGroup> attributes, SourceUnit unit) {
        if (!define(request, name, value)) {
            return false;
        }
        DeclaredConstant.add(request, name, value, attributes, unit);
        return true;
    }

    /** Warns that a constant has a value already. */
    @TruffleBoundary
    public static void redefined(Request request, String name) {
        request.warning("Constant " + name + " already defined"
                + (request.level() >= 85 ? ", this will be an error in PHP 9" : ""));
    }

    /** Defines a constant; false if there is one of that name. */
    @TruffleBoundary
    public static boolean define(Request request, String name, Object value) {
        if (find(request, name) != null) {
            return false;
        }
        if (value instanceof PhpArray a) {
            a.freeze();
        }
        request.constants().put(key(name), value);
        return true;
    }
}
