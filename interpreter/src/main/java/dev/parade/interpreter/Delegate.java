package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinClassSource;
import java.util.ServiceLoader;

/**
 * Runs on a real PHP what is missing here. Found by the service loader; without one nothing is delegated. Only asked for
 * names that nothing else here has, in lower case, by requests whose {@link Delegation} allows it.
 */
public interface Delegate {
    /** The function, null when real PHP has none that can be called from here. */
    Builtin function(Request request, String lowerName);

    /** The class, null when real PHP has none that can be used from here. */
    BuiltinClassSource classSource(Request request, String lowerName);

    /** The value of a constant of exactly this name, null for none. */
    Object constant(Request request, String name);

    /** The version of an extension, null when real PHP has none whose functions could be called from here. */
    String extension(Request request, String lowerName);

    /** What a message about a missing function or class may add, such as where it would be; empty for nothing. */
    String hint(Request request, String lowerName);

    /** What was delegated so far by this process, for people; empty for nothing. */
    String report();

    /** The one that is installed, null for none. */
    static Delegate installed() {
        return Installed.ONE;
    }

    /** {@link #function} where the request allows it. */
    @TruffleBoundary
    static Builtin findFunction(Request request, String lowerName) {
        return allows(request) ? installed().function(request, lowerName) : null;
    }

    /** {@link #classSource} where the request allows it. */
    @TruffleBoundary
    static BuiltinClassSource findClass(Request request, String lowerName) {
        return allows(request) ? installed().classSource(request, lowerName) : null;
    }

    /** {@link #constant} where the request allows it. */
    @TruffleBoundary
    static Object findConstant(Request request, String name) {
        return allows(request) ? installed().constant(request, name) : null;
    }

    /** {@link #extension} where the request allows it. */
    @TruffleBoundary
    static String findExtension(Request request, String lowerName) {
        return allows(request) ? installed().extension(request, lowerName) : null;
    }

    /** {@link #hint}, with a space before it. */
    @TruffleBoundary
    static String hintFor(Request request, String name) {
        if (installed() == null) {
            return "";
        }
        // Whoever watches effects or runs in parallel asks again, sequentially.
        request.guard("a missing name");
        String hint = installed().hint(request, name.toLowerCase(java.util.Locale.ROOT));
        return hint.isEmpty() ? "" : " " + hint;
    }

    private static boolean allows(Request request) {
        if (!request.spec().delegation().byCall() || installed() == null) {
            return false;
        }
        request.guard("a look at what a real PHP has");
        return true;
    }

    /** Found when first needed. */
    final class Installed {
        private static final Delegate ONE =
                ServiceLoader.load(Delegate.class).findFirst().orElse(null);

        private Installed() {}
    }
}
