package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Calls the methods by which objects have a say in dumps and serialisation. */
final class MethodCalls {
    private MethodCalls() {}

    static Object call(Request request, PhpObject object, MethodInfo method, Object... args) {
        return call(request, object, method.name(), args);
    }

    static Object call(Request request, PhpObject object, String name, Object... args) {
        return Callables.call(request, PhpArray.ofList(object, PhpString.of(name)), args);
    }
}
