package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpObject;

/** Makes objects of the class seen first without asking anybody, if its defaults are constants. */
public final class InstantiateNode extends PhpNode {
    @CompilationFinal
    private PhpClass cachedClass;

    @CompilationFinal(dimensions = 1)
    private Object[] defaults;

    private boolean anyOwned;

    /** A new object, constructor not called. */
    public PhpObject execute(Request request, PhpClass c) {
        if (c == cachedClass) {
            if (defaults != null) {
                Object[] slots = defaults.clone();
                if (anyOwned) {
                    for (Object v : slots) {
                        Owned.retain(v);
                    }
                }
                return request.born(new PhpObject(c, slots, request.objectIds().take()));
            }
        } else if (cachedClass == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            cachedClass = c;
            defaults = request.engine().classOperations().constantDefaults(request, c);
            if (defaults != null) {
                for (Object v : defaults) {
                    anyOwned |= v instanceof Owned;
                }
            }
        }
        return request.instantiate(c);
    }
}
