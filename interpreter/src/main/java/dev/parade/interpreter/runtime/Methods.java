package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.nodes.call.Invoker;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** Calls methods from Java, and finds the method that a call means. */
public final class Methods {
    private Methods() {}

    /** Calls a method by name in lower case; visibility is not checked. */
    @TruffleBoundary
    public static Object call(Request request, PhpObject object, String lowerName, Object... args) {
        MethodInfo method = object.phpClass().method(lowerName);
        if (method == null) {
            throw new IllegalStateException(object.phpClass().name() + " has no method " + lowerName);
        }
        return call(request, object, method, args);
    }

    /** Calls a method. */
    @TruffleBoundary
    public static Object call(Request request, PhpObject object, MethodInfo method, Object... args) {
        return PhpReference.deref(Invoker.call(request, method.function(), null, object, args));
    }

    /**
     * The method that {@code object->name()} means in code of a scope.
     *
     * @return null when there is none, or none that the scope may call: see {@link #isVisible}
     */
    @TruffleBoundary
    public static MethodInfo find(PhpClass c, String lowerName, PhpClass scope) {
        MethodInfo method = c.method(lowerName);
        if (scope != null && scope != c && (method == null || method.declaringClass() != scope)) {
            // A private method of the calling class goes before what subclasses have under its name.
            MethodInfo own = scope.method(lowerName);
            if (own != null && own.isPrivate() && own.declaringClass() == scope && c.isSubclassOf(scope)) {
                return own;
            }
        }
        return method;
    }

    /** Whether it depends on the calling code what {@code object->name()} means, and whether it may call that. */
    public static boolean dependsOnScope(PhpClass c, String lowerName) {
        MethodInfo method = c.method(lowerName);
        boolean depends = method == null || !method.isPublic();
        for (PhpClass above = c.parent(); above != null && !depends; above = above.parent()) {
            MethodInfo hidden = above.method(lowerName);
            depends = hidden != null && hidden.isPrivate();
        }
        return depends;
    }

    /** True if code of a scope may call the method. */
    @TruffleBoundary
    public static boolean isVisible(MethodInfo method, PhpClass scope) {
        if (method.isPublic()) {
            return true;
        }
        if (scope == null) {
            return false;
        }
        if (method.isPrivate()) {
            return method.declaringClass() == scope;
        }
        return isProtectedVisible(method.prototypeClass(), scope);
    }

    /** True if a protected member that {@code declaring} was the first to declare is open to code of a scope. */
    @TruffleBoundary
    public static boolean isProtectedVisible(PhpClass declaring, PhpClass scope) {
        return scope != null && (scope.isSubclassOf(declaring) || declaring.isSubclassOf(scope));
    }
}
