package dev.parade.library.reflection;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Finds parameters. */
final class ParameterLookup {
    private ParameterLookup() {}

    static ReflectedParameter find(Request request, BuiltinCall call, Object function, Object parameter) {
        ReflectedFunction f = function(request, call, function);
        if (parameter instanceof Long position) {
            if (position < 0) {
                throw ArgumentErrors.valueError(call, 1, "must be greater than or equal to 0");
            }
            if (position >= f.function().parameterCount()) {
                throw Reflectors.exception("The parameter specified by its offset could not be found");
            }
            return new ReflectedParameter(f, position.intValue());
        }
        int at = f.function().indexOfParameter(parameter.toString());
        if (at < 0) {
            throw Reflectors.exception("The parameter specified by its name could not be found");
        }
        return new ReflectedParameter(f, at);
    }

    private static ReflectedFunction function(Request request, BuiltinCall call, Object function) {
        switch (function) {
            case PhpString name -> {
                PhpFunction found = request.findFunction(name.toString());
                if (found == null) {
                    throw Reflectors.exception("Function " + name + "() does not exist");
                }
                return new ReflectedFunction(found, null, null, null);
            }
            case PhpArray pair -> {
                Object owner = pair.get(0);
                Object name = pair.get(1);
                if (owner == null || name == null) {
                    throw Reflectors.exception("Expected array($object, $method) or array($classname, $method)");
                }
                PhpClass c = Reflectors.classOf(request, owner);
                ReflectedFunction found =
                        new ReflectedClass(c, owner instanceof PhpObject o ? o : null).method(name.toString());
                if (found == null) {
                    throw Reflectors.exception("Method " + c.name() + "::" + name + "() does not exist");
                }
                return found;
            }
            case PhpClosure closure -> {
                return new ReflectedFunction(closure.function(), null, null, closure);
            }
            case PhpObject object -> {
                ReflectedFunction found = new ReflectedClass(object.phpClass(), object).method("__invoke");
                if (found == null) {
                    throw Reflectors.exception("Method " + object.phpClass().name() + "::__invoke() does not exist");
                }
                return found;
            }
            default ->
                throw Reflectors.exception(call.name()
                        + "(): Argument #1 ($function) must be a string, an array(class, method), or a callable object, "
                        + dev.parade.interpreter.errors.PhpErrors.valueName(function) + " given");
        }
    }

    /** The class that is a parameter's type; Java null for other types. */
    static PhpObject typeClass(Request request, ReflectedParameter p) {
        if (!(p.type() instanceof ReflectedType.Named named) || named.isBuiltin()) {
            return null;
        }
        PhpClass scope = p.owner().scope();
        if (named.name().equalsIgnoreCase("self") && scope != null) {
            return Reflectors.ofClass(request, scope);
        }
        if (named.name().equalsIgnoreCase("parent") && scope != null && scope.parent() != null) {
            return Reflectors.ofClass(request, scope.parent());
        }
        PhpClass c = request.findClass(named.name(), true);
        if (c == null) {
            throw Reflectors.exception("Class \"" + named.name() + "\" does not exist");
        }
        return Reflectors.ofClass(request, c);
    }
}
