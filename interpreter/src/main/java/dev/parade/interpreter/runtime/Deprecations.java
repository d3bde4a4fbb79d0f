package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.Traces.Location;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.AttributeGroup;
import java.util.List;

/** {@code #[Deprecated]}: what using a function or class constant that has it says, from PHP 8.4 on. */
public final class Deprecations {
    private Deprecations() {}

    /** The attribute of a name among those of a declaration, null for none. */
    public static Attribute find(List<AttributeGroup> groups, String name) {
        for (AttributeGroup g : groups) {
            for (Attribute a : g.attributes()) {
                if (a.name().resolved().equalsIgnoreCase(name)) {
                    return a;
                }
            }
        }
        return null;
    }

    /** Says that the function being called is deprecated, at the place of the call. */
    @TruffleBoundary
    public static void called(Request request, UserFunction f, Attribute attribute) {
        if (request.level() < 84) {
            return;
        }
        boolean method = f.scope() != null && !f.isClosure();
        String what = (method ? "Method " : "Function ") + Traces.functionName(f) + "() is deprecated"
                + details(request, attribute, f.unit(), f.scope());
        Location place = Traces.caller(request);
        if (place == null) {
            request.raise(ErrorLevel.USER_DEPRECATED, what);
        } else {
            request.errors().raiseAt(ErrorLevel.USER_DEPRECATED, what, place.file(), place.line());
        }
    }

    /** Says that a class constant is deprecated. */
    @TruffleBoundary
    public static void used(Request request, PhpClass c, ConstantInfo k, Attribute attribute) {
        PhpClass owner = k.declaringClass();
        request.raise(
                ErrorLevel.USER_DEPRECATED,
                (k.enumCase() ? "Enum case " : "Constant ") + c.name() + "::" + k.name() + " is deprecated"
                        + details(request, attribute, owner.unit(), owner));
    }

    private static String details(Request request, Attribute attribute, SourceUnit unit, PhpClass scope) {
        String message = text(request, attribute, "message", 0, unit, scope);
        String since = text(request, attribute, "since", 1, unit, scope);
        return (since == null ? "" : " since " + since) + (message == null || message.isEmpty() ? "" : ", " + message);
    }

    private static String text(
            Request request, Attribute attribute, String name, int position, SourceUnit unit, PhpClass scope) {
        if (attribute.arguments() == null) {
            return null;
        }
        int i = 0;
        for (Argument a : attribute.arguments().list()) {
            if (a.name() == null ? i == position : a.name().equals(name)) {
                Object v = request.engine().translator().evaluate(request, a.value(), unit, scope);
                if (v == PhpNull.INSTANCE) {
                    return null;
                }
                if (v instanceof PhpString s) {
                    return s.toString();
                }
                if (v instanceof Long || v instanceof Double || v instanceof Boolean) {
                    if (!unit.strictTypes()) {
                        return Conversions.toPhpString(v).toString();
                    }
                }
                throw PhpErrors.typeError("Deprecated::__construct(): Argument #" + (position + 1) + " ($" + name
                        + ") must be of type ?string, " + PhpErrors.typeName(v) + " given");
            }
            i++;
        }
        return null;
    }
}
