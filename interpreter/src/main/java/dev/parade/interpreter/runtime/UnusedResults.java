package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;
import dev.parade.parser.ast.Attribute;
import java.util.List;
import java.util.regex.Pattern;

/** {@code #[NoDiscard]}: what a call says whose result nothing uses, from PHP 8.5 on. */
public final class UnusedResults {
    private static final List<String> PARAMETERS = List.of("message");
    private static final Pattern RELATIVE = Pattern.compile("^(self|parent|static)::", Pattern.CASE_INSENSITIVE);

    private UnusedResults() {}

    /** Whether a function wants its result to be used, in some level. */
    @TruffleBoundary
    public static boolean matter(PhpFunction f) {
        return f instanceof UserFunction user
                ? Deprecations.find(user.signature().attributes(), "NoDiscard") != null
                : f instanceof Builtin builtin && !builtin.entry().noDiscard().isEmpty();
    }

    /** Says so, if the function wants its result to be used. */
    @TruffleBoundary
    public static void tell(Request request, PhpFunction f) {
        tell(request, f, null);
    }

    /** The same for a call of {@code __call} or {@code __callStatic} under the name that was asked for. */
    @TruffleBoundary
    public static void tellOfMagic(Request request, CallableResolver.Resolved magic) {
        tell(request, magic.function(), magic.magicName());
    }

    private static void tell(Request request, PhpFunction f, String magicName) {
        if (request.level() < 85) {
            return;
        }
        if (f instanceof UserFunction user) {
            Attribute attribute = Deprecations.find(user.signature().attributes(), "NoDiscard");
            if (attribute != null) {
                String[] texts =
                        AttributeTexts.of(request, attribute, "NoDiscard", PARAMETERS, user.unit(), user.scope());
                String name = magicName == null
                        ? Traces.functionName(f)
                        : user.scope().name() + "::" + magicName;
                raise(request, name, user.scope() != null, texts[0]);
            }
        } else if (f instanceof Builtin builtin && !builtin.entry().noDiscard().isEmpty()) {
            raise(
                    request,
                    Traces.functionName(f),
                    builtin.isMethod(),
                    builtin.entry().noDiscard());
        }
    }

    /** The same for the function that {@code call_user_func} and its kin are about to call. */
    @TruffleBoundary
    public static void tellOfCallable(Request request, Object callable, PhpClass scope) {
        // What resolving would complain about, and loading a class, is left to the call.
        if (request.level() >= 85 && !isRelative(callable)) {
            CallableResolver.Resolved r =
                    CallableResolver.attempt(request, callable, scope, false).resolved();
            if (r != null) {
                tell(request, r.function(), r.magicName());
            }
        }
    }

    /** Whether a callable names its class by self, parent or static. */
    private static boolean isRelative(Object callable) {
        if (callable instanceof PhpArray a && a.size() == 2) {
            return isRelative(a.get(0) + "::" + a.get(1))
                    || String.valueOf(a.get(1)).contains("::");
        }
        return callable instanceof PhpString s && isRelative(s.toString());
    }

    private static boolean isRelative(String name) {
        return RELATIVE.matcher(name).find();
    }

    private static void raise(Request request, String name, boolean method, String text) {
        request.raise(
                ErrorLevel.USER_WARNING,
                "The return value of " + (method ? "method " : "function ") + name
                        + "() should either be used or intentionally ignored by casting it as (void)"
                        + (text == null || text.isEmpty() ? "" : ", " + text));
    }
}
