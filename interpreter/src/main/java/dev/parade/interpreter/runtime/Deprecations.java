package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.BuiltinRegistry;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.ErrorLevel;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.SourceUnit;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.Traces.Location;
import dev.parade.parser.ast.Argument;
import dev.parade.parser.ast.Attribute;
import dev.parade.parser.ast.AttributeGroup;
import dev.parade.parser.ast.Expression;
import java.util.List;

/** {@code #[Deprecated]}: what using a function or class constant that has it says, from PHP 8.4 on. */
public final class Deprecations {
    private static final List<String> PARAMETERS = List.of("message", "since");

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
        boolean internal = f.unit().isInternal();
        boolean method = f.scope() != null && !f.isClosure();
        String what = (method ? "Method " : "Function ") + PhpErrors.visible(Traces.functionName(f))
                + "() is deprecated" + details(request, attribute, f.unit(), f.scope());
        int level = internal ? ErrorLevel.DEPRECATED : ErrorLevel.USER_DEPRECATED;
        Location place = Traces.callingCode();
        if (place == null) {
            request.raise(level, what);
        } else {
            request.errors().raiseAt(level, what, place.file(), place.line());
        }
    }

    /** The level from which on a function is deprecated, 0 for never: for bundled ones their attribute says it. */
    @TruffleBoundary
    public static int since(UserFunction f) {
        Attribute attribute = find(f.signature().attributes(), "Deprecated");
        if (attribute == null || !f.unit().isInternal()) {
            return attribute == null ? 0 : 84;
        }
        for (Argument a : attribute.arguments().list()) {
            if ("since".equals(a.name()) && a.value() instanceof Expression.StringLiteral version) {
                return BuiltinRegistry.level(version.value());
            }
        }
        throw new IllegalStateException(f.name() + " does not say since when it is deprecated");
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

    /** Says that a constant outside of classes is deprecated. */
    static void used(Request request, String constant, Attribute attribute, SourceUnit unit) {
        request.raise(
                ErrorLevel.USER_DEPRECATED,
                "Constant " + constant + " is deprecated" + details(request, attribute, unit, null));
    }

    /** Says that a class uses a deprecated trait, from PHP 8.5 on. */
    @TruffleBoundary
    public static void used(Request request, PhpClass trait, String user, String file, int line) {
        Attribute attribute = request.level() < 85 || trait.declaration() == null
                ? null
                : find(trait.declaration().attributes(), "Deprecated");
        if (attribute != null) {
            request.errors()
                    .raiseAt(
                            ErrorLevel.USER_DEPRECATED,
                            "Trait " + trait.name() + " used by " + PhpErrors.visible(user) + " is deprecated"
                                    + details(request, attribute, trait.unit(), trait),
                            file,
                            line);
        }
    }

    private static String details(Request request, Attribute attribute, SourceUnit unit, PhpClass scope) {
        String[] texts = AttributeTexts.of(request, attribute, "Deprecated", PARAMETERS, unit, scope);
        String message = texts[0];
        return (texts[1] == null ? "" : " since " + texts[1])
                + (message == null || message.isEmpty() ? "" : ", " + message);
    }
}
