package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.function.Consumer;

/** A class of the program's that opens streams and answers for files under a scheme. */
final class UserWrapper {
    final PhpClass phpClass;
    final String scheme;
    final boolean isUrl;
    private boolean opening;

    UserWrapper(PhpClass phpClass, String scheme, boolean isUrl) {
        this.phpClass = phpClass;
        this.scheme = scheme;
        this.isUrl = isUrl;
    }

    /** A new object of the class, with its context. */
    PhpObject instance(Request request, Resource context) {
        PhpObject object = request.instantiate(phpClass);
        object.retain();
        object.setProperty("context", context == null ? PhpNull.INSTANCE : context);
        if (phpClass.constructor() != null) {
            call(request, object, "__construct");
        }
        return object;
    }

    static boolean has(PhpObject object, String method) {
        return object.phpClass().method(method) != null || object.phpClass().caller() != null;
    }

    static Object call(Request request, PhpObject object, String method, Object... arguments) {
        return Callables.call(request, PhpArray.ofList(object, PhpString.of(method)), arguments);
    }

    Stream open(
            Request request,
            BuiltinCall site,
            String name,
            String mode,
            int options,
            Resource context,
            Consumer<String> problem) {
        if (opening && scheme.equals("file")) {
            problem.accept("infinite recursion prevented");
            return null;
        }
        opening = true;
        try {
            PhpObject object = instance(request, context);
            if (!has(object, "stream_open")) {
                request.warning(site.name() + "(): " + phpClass.name() + "::stream_open is not implemented!");
                problem.accept("\"" + phpClass.name() + "::stream_open\" is not implemented!");
                return null;
            }
            PhpReference opened = new PhpReference(PhpNull.INSTANCE);
            Object answer = call(
                    request, object, "stream_open", PhpString.of(name), PhpString.of(mode), (long) options, opened);
            if (!Conversions.toBoolean(answer)) {
                problem.accept("\"" + phpClass.name() + "::stream_open\" call failed");
                object.release();
                return null;
            }
            UserStream stream = new UserStream(request, object);
            stream.mode = mode;
            stream.uri = name;
            return stream;
        } finally {
            opening = false;
        }
    }

    /** Calls an operation on a name; null when the class lacks it, which was warned of. */
    Object operate(Request request, BuiltinCall site, Resource context, String method, Object... arguments) {
        PhpObject object = instance(request, context);
        try {
            if (!has(object, method)) {
                request.warning(site.name() + "(): " + phpClass.name() + "::" + method + " is not implemented!");
                return null;
            }
            return call(request, object, method, arguments);
        } finally {
            object.release();
        }
    }

    /** The status of a name; null when there is none. */
    FileStatus stat(Request request, BuiltinCall site, String name, int flags) {
        PhpObject object = instance(request, Streams.of(request).defaultContext());
        try {
            if (!has(object, "url_stat")) {
                request.warning(site.name() + "(): " + phpClass.name() + "::url_stat is not implemented!");
                return null;
            }
            Object answer = call(request, object, "url_stat", PhpString.of(name), (long) flags);
            return answer instanceof PhpArray array ? FileStatus.ofArray(array) : null;
        } finally {
            object.release();
        }
    }
}
