package dev.parade.library.standard.variables;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpString;

/** What dumps show of a closure: its name and place, what it captured, its parameters. */
final class ClosureDescription {
    private static final PhpString REQUIRED = PhpString.of("<required>");
    private static final PhpString OPTIONAL = PhpString.of("<optional>");

    private ClosureDescription() {}

    static PhpArray of(Request request, PhpClosure closure) {
        PhpArray shown = new PhpArray();
        PhpFunction function = closure.function();
        if (function instanceof UserFunction user && user.isClosure()) {
            if (request.level() >= 84) {
                shown.put("name", PhpString.of(user.displayName()));
                shown.put("file", PhpString.of(user.unit().file()));
                shown.put("line", (long) user.line());
            }
            PhpArray captured = captured(user, closure);
            if (!captured.isEmpty()) {
                shown.put("static", captured);
            }
        } else if (closure.magicName() != null) {
            String caller = Traces.functionName(function);
            String scope = caller.substring(0, caller.lastIndexOf(':') + 1);
            shown.put("function", PhpString.of(scope + closure.magicName()));
        } else {
            shown.put("function", PhpString.of(Traces.functionName(function)));
        }
        if (closure.boundThis() != null) {
            shown.put("this", closure.boundThis());
        }
        int parameters = closure.magicName() != null ? 0 : function.parameterCount();
        if (parameters > 0) {
            PhpArray list = new PhpArray();
            for (int i = 0; i < parameters; i++) {
                String name = (function.isByReference(i) ? "&$" : "$") + function.parameterName(i);
                list.put(name, i < function.requiredParameterCount() ? REQUIRED : OPTIONAL);
            }
            shown.put("parameter", list);
        }
        return shown;
    }

    private static PhpArray captured(UserFunction function, PhpClosure closure) {
        PhpArray captured = new PhpArray();
        Object[] values = closure.captured();
        for (int i = 0; i < function.uses().size() && values != null && i < values.length; i++) {
            if (values[i] != null) {
                captured.putRaw(PhpString.of(function.uses().get(i).name()), values[i]);
            }
        }
        return captured;
    }
}
