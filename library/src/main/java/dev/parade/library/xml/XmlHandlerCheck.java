package dev.parade.library.xml;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.util.Locale;

/** What PHP 8.4 says of handlers that cannot be called: older versions take anything. */
final class XmlHandlerCheck {
    private XmlHandlerCheck() {}

    private static boolean isMethodName(Request request, Object handler) {
        return handler instanceof PhpString name
                && (name.isEmpty()
                        || request.engine()
                                        .callables()
                                        .resolve(request, handler)
                                        .callable()
                                == null);
    }

    /**
     * Checks handlers that are arguments one after the other.
     *
     * @param object whose methods names mean, null for none
     * @param position of the first, from 0
     */
    static void check(Request request, BuiltinCall call, Object object, int position, Object... handlers) {
        if (request.level() < 84) {
            return;
        }
        boolean names = false;
        for (int i = 0; i < handlers.length; i++) {
            Object handler = handlers[i];
            boolean none = handler == null || handler == PhpNull.INSTANCE;
            if (!none
                    && !(handler instanceof PhpString)
                    && request.engine().callables().resolve(request, handler).callable() == null) {
                throw ArgumentErrors.typeError(call, position + i, "must be of type callable|string|null");
            }
            names |= isMethodName(request, handler);
        }
        if (!names) {
            return;
        }
        request.deprecated(call.name() + "(): Passing non-callable strings is deprecated since 8.4");
        for (int i = 0; i < handlers.length; i++) {
            if (isMethodName(request, handlers[i]) && handlers[i] instanceof PhpString name && !name.isEmpty()) {
                checkMethod(call, object, position + i, name);
            }
        }
    }

    private static void checkMethod(BuiltinCall call, Object object, int position, PhpString name) {
        if (!(object instanceof PhpObject target)) {
            throw ArgumentErrors.valueError(
                    call, position, "an object must be set via xml_set_object() to be able to lookup method");
        }
        if (target.phpClass().method(name.toString().toLowerCase(Locale.ROOT)) == null) {
            throw ArgumentErrors.valueError(
                    call, position, "method " + target.phpClass().name() + "::" + name + "() does not exist");
        }
    }
}
