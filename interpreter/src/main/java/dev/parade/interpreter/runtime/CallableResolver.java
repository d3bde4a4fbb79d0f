package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Delegate;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Finds what a callable value calls: function names, "A::b", [object or class, method], closures, invokable objects. */
public final class CallableResolver {
    /**
     * What is called.
     *
     * @param callee the closure, else null
     * @param self {@code $this} or the called class, else null
     * @param magicName for {@code __call} and {@code __callStatic}: the name that was asked for, else null
     */
    public record Resolved(PhpFunction function, Object callee, Object self, String magicName) {}

    private CallableResolver() {}

    /** For {@code $f()}: throws PHP's Error when it cannot be called. */
    @TruffleBoundary
    public static Resolved resolveForCall(Request request, Object f, PhpClass scope) {
        switch (f) {
            case PhpString name -> {
                String text = name.toString();
                int colons = text.indexOf("::");
                if (colons >= 0) {
                    PhpClass c = classOrThrow(request, text.substring(0, colons));
                    return method(request, c, null, text.substring(colons + 2), scope);
                }
                PhpFunction found = request.findFunction(text);
                if (found == null) {
                    throw PhpErrors.undefinedFunction(text.startsWith("\\") ? text.substring(1) : text);
                }
                return new Resolved(found, null, null, null);
            }
            case PhpArray array -> {
                if (array.size() != 2) {
                    throw PhpErrors.error("Array callback must have exactly two elements");
                }
                if (array.get(0) == null || array.get(1) == null) {
                    throw PhpErrors.error("Array callback has to contain indices 0 and 1");
                }
                Object target = array.get(0);
                if (!(target instanceof PhpObject || target instanceof PhpString)) {
                    throw PhpErrors.error("First array member is not a valid class name or object");
                }
                if (!(array.get(1) instanceof PhpString method)) {
                    throw PhpErrors.error("Second array member is not a valid method");
                }
                String name = method.toString();
                if (target instanceof PhpObject o) {
                    return method(request, o.phpClass(), o, name, scope);
                }
                return method(request, classOrThrow(request, target.toString()), null, name, scope);
            }
            case PhpClosure closure -> {
                return new Resolved(closure.function(), closure, closure.self(), closure.magicName());
            }
            case PhpObject o -> {
                MethodInfo invoke = o.phpClass().method("__invoke");
                if (invoke == null) {
                    throw PhpErrors.error("Object of type " + o.phpClass().name() + " is not callable");
                }
                return new Resolved(invoke.function(), null, o, null);
            }
            default -> throw PhpErrors.error("Value of type " + PhpErrors.typeName(f) + " is not callable");
        }
    }

    private static PhpClass classOrThrow(Request request, String name) {
        PhpClass c = special(request, name);
        if (c == null) {
            throw PhpErrors.error("Class \"" + name + "\" not found" + Delegate.hintFor(request, name));
        }
        return c;
    }

    private static PhpClass special(Request request, String name) {
        return request.findClass(name, true);
    }

    private static Resolved method(Request request, PhpClass c, PhpObject o, String name, PhpClass scope) {
        String lower = PhpClass.lower(name);
        if (o instanceof PhpClosure closure && lower.equals("__invoke")) {
            return ofClosure(closure);
        }
        MethodInfo m = Methods.find(c, lower, scope);
        if (m != null && Methods.isVisible(m, scope)) {
            if (m.isStatic()) {
                return new Resolved(m.function(), null, o != null ? o.phpClass() : c, null);
            }
            if (o == null) {
                throw PhpErrors.error("Non-static method " + m.declaringClass().name() + "::" + m.name()
                        + "() cannot be called statically");
            }
            return new Resolved(m.function(), null, o, null);
        }
        if (o != null && c.caller() != null) {
            return new Resolved(c.caller().function(), null, o, name);
        }
        if (o == null && c.caller() != null && objectOf(c, scope) != null) {
            throw PhpErrors.error("Non-static method " + c.name() + "::" + name + "() cannot be called statically");
        }
        if (o == null && c.staticCaller() != null) {
            return new Resolved(c.staticCaller().function(), null, c, name);
        }
        throw undefined(c, name, m, scope);
    }

    /** The error for a method that is not there or not visible. */
    @TruffleBoundary
    public static RuntimeException undefined(PhpClass c, String name, MethodInfo hidden, PhpClass scope) {
        if (hidden == null) {
            return PhpErrors.error("Call to undefined method " + c.name() + "::" + name + "()");
        }
        return PhpErrors.error("Call to " + (hidden.isPrivate() ? "private" : "protected") + " method "
                + hidden.declaringClass().name() + "::" + hidden.name() + "() from "
                + (scope == null ? "global scope" : "scope " + scope.name()));
    }

    /** What became of a callable: exactly one of the two is null. */
    public record Attempt(Resolved resolved, String problem) {}

    /** For callable parameters and is_callable: the problem in PHP's words instead of an exception. */
    @TruffleBoundary
    public static Attempt attempt(Request request, Object f, PhpClass scope, boolean autoload) {
        switch (f) {
            case PhpClosure closure -> {
                return new Attempt(
                        new Resolved(closure.function(), closure, closure.self(), closure.magicName()), null);
            }
            case PhpString name -> {
                String text = name.toString();
                int colons = text.indexOf("::");
                if (colons > 0) {
                    String className = text.substring(0, colons);
                    PhpClass c = named(request, className, scope, autoload);
                    if (c == null) {
                        return failed(classProblem(className, scope));
                    }
                    useSpecial(request, className);
                    PhpClass called = calledClass(className, c, scope);
                    return attemptMethod(c, objectOf(c, scope), text.substring(colons + 2), scope, called, true);
                }
                PhpFunction found = request.findFunction(text);
                return found == null
                        ? failed("function \"" + text + "\" not found or invalid function name")
                        : new Attempt(new Resolved(found, null, null, null), null);
            }
            case PhpArray array -> {
                if (array.size() != 2) {
                    return failed("array callback must have exactly two members");
                }
                Object target = array.get(0);
                if (!(array.get(1) instanceof PhpString method)
                        || !(target instanceof PhpObject || target instanceof PhpString)) {
                    return failed(
                            target instanceof PhpObject || target instanceof PhpString || target == null
                                    ? "second array member is not a valid method"
                                    : "first array member is not a valid class name or object");
                }
                String name = method.toString();
                PhpObject object = target instanceof PhpObject o ? o : null;
                String className = object != null ? object.phpClass().name() : target.toString();
                PhpClass c = object != null ? object.phpClass() : named(request, className, scope, autoload);
                if (c == null) {
                    return failed(classProblem(className, scope));
                }
                PhpClass called = c;
                if (object == null) {
                    useSpecial(request, className);
                    called = calledClass(className, c, scope);
                    object = objectOf(c, scope);
                }
                int colons = name.indexOf("::");
                if (colons > 0) {
                    String prefix = name.substring(0, colons);
                    PhpClass other = prefix.equalsIgnoreCase("parent")
                            ? c.parent()
                            : prefix.equalsIgnoreCase("self") ? c : named(request, prefix, scope, autoload);
                    if (other == null) {
                        return failed("class \"" + prefix + "\" not found");
                    }
                    if (!c.isSubclassOf(other)) {
                        return failed("class " + c.name() + " is not a subclass of " + other.name());
                    }
                    request.deprecated("Callables of the form [\"" + c.name() + "\", \"" + name + "\"] are deprecated");
                    PhpClass own = object == null && called == c ? other : called;
                    boolean named = !(target instanceof PhpObject) || other != c;
                    return attemptMethod(other, object, name.substring(colons + 2), scope, own, named);
                }
                return attemptMethod(c, object, name, scope, called, !(target instanceof PhpObject));
            }
            case PhpObject o -> {
                MethodInfo invoke = o.phpClass().method("__invoke");
                return invoke == null
                        ? failed("no array or string given")
                        : new Attempt(new Resolved(invoke.function(), null, o, null), null);
            }
            case null, default -> {
                return failed("no array or string given");
            }
        }
    }

    private static String classProblem(String name, PhpClass scope) {
        return switch (PhpClass.lower(name)) {
            case "self", "static", "parent" ->
                "cannot access \"" + PhpClass.lower(name) + "\" when "
                        + (scope == null ? "no class scope is active" : "current class scope has no parent");
            default -> "class \"" + name + "\" not found";
        };
    }

    /** The object of the method that runs, when it is one of the named class: what a static call of a method would use. */
    private static PhpObject objectOf(PhpClass c, PhpClass scope) {
        if (scope == null || !scope.isSubclassOf(c)) {
            return null;
        }
        for (Traces.Activation a : Traces.activations(4)) {
            if (!a.isBuiltin()) {
                return a.self() instanceof PhpObject o && o.phpClass().isSubclassOf(scope) ? o : null;
            }
        }
        return null;
    }

    private static PhpClass named(Request request, String name, PhpClass scope, boolean autoload) {
        if (name.equalsIgnoreCase("self")) {
            return scope;
        }
        if (name.equalsIgnoreCase("parent")) {
            return scope == null ? null : scope.parent();
        }
        if (name.equalsIgnoreCase("static")) {
            PhpClass running = runningClass();
            return running != null && scope != null && running.isSubclassOf(scope) ? running : scope;
        }
        return request.findClass(name, autoload);
    }

    private static boolean isSpecial(String className) {
        return switch (PhpClass.lower(className)) {
            case "self", "parent", "static" -> true;
            default -> false;
        };
    }

    private static void useSpecial(Request request, String className) {
        if (isSpecial(className)) {
            request.deprecated("Use of \"" + PhpClass.lower(className) + "\" in callables is deprecated");
        }
    }

    /** What {@code static} is in the method: self, parent and static pass on what it is in the code that runs. */
    private static PhpClass calledClass(String className, PhpClass c, PhpClass scope) {
        PhpClass running = isSpecial(className) ? runningClass() : null;
        return running != null && scope != null && running.isSubclassOf(scope) ? running : c;
    }

    /** What {@code static} is in the code that runs, null for nothing. */
    private static PhpClass runningClass() {
        for (Traces.Activation a : Traces.activations(4)) {
            if (!a.isBuiltin()) {
                return a.self() instanceof PhpObject o ? o.phpClass() : a.self() instanceof PhpClass c ? c : null;
            }
        }
        return null;
    }

    /**
     * Looks for a method.
     *
     * @param named whether the class is named rather than the object's own: only then {@code __callStatic} answers
     */
    private static Attempt attemptMethod(
            PhpClass c, PhpObject o, String name, PhpClass scope, PhpClass called, boolean named) {
        String lower = PhpClass.lower(name);
        if (o instanceof PhpClosure closure && lower.equals("__invoke")) {
            return new Attempt(ofClosure(closure), null);
        }
        MethodInfo m = Methods.find(c, lower, scope);
        if (m != null && Methods.isVisible(m, scope)) {
            if (m.isStatic() && m.isAbstract()) {
                return failed(
                        "cannot call abstract method " + m.declaringClass().name() + "::" + m.name() + "()");
            }
            if (m.isStatic()) {
                return new Attempt(new Resolved(m.function(), null, o != null ? o.phpClass() : called, null), null);
            }
            if (o == null) {
                return failed("non-static method " + m.declaringClass().name() + "::" + m.name()
                        + "() cannot be called statically");
            }
            if (m.isAbstract()) {
                return failed(
                        "cannot call abstract method " + m.declaringClass().name() + "::" + m.name() + "()");
            }
            return new Attempt(new Resolved(m.function(), null, o, null), null);
        }
        if (o != null && c.caller() != null) {
            return new Attempt(new Resolved(c.caller().function(), null, o, name), null);
        }
        if (named && c.staticCaller() != null) {
            return new Attempt(new Resolved(c.staticCaller().function(), null, called, name), null);
        }
        if (m != null) {
            return failed("cannot access " + (m.isPrivate() ? "private" : "protected") + " method " + c.name() + "::"
                    + m.name() + "()");
        }
        return failed("class " + c.name() + " does not have a method \"" + name + "\"");
    }

    private static Resolved ofClosure(PhpClosure closure) {
        return new Resolved(closure.function(), closure, closure.self(), closure.magicName());
    }

    private static Attempt failed(String problem) {
        return new Attempt(null, problem);
    }
}
