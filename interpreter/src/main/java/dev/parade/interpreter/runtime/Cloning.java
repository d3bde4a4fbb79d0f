package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** {@code clone} with other values for some of the properties. */
public final class Cloning {
    private Cloning() {}

    /**
     * A copy of an object.
     *
     * @param properties what is assigned to the copy, as code of the scope would do it, but never with strict types, since a
     *     builtin assigns; readonly properties may be written
     */
    @TruffleBoundary
    public static PhpObject copy(Request request, PhpObject object, PhpArray properties, PhpClass scope) {
        PhpObject copy = request.engine().classOperations().copy(request, object, scope);
        copy.openReadonly(true);
        try {
            for (int p = properties.skipHoles(0); p < properties.end(); p = properties.skipHoles(p + 1)) {
                if (properties.rawAt(p) instanceof PhpReference r && r.owners() > 1) {
                    throw PhpErrors.error("Cannot assign by reference when cloning with updated properties");
                }
                String name = properties.keyAt(p).toString();
                Properties.write(request, copy, name, properties.valueAt(p), scope, false);
            }
        } finally {
            copy.openReadonly(false);
        }
        return copy;
    }
}
