package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ClassOperations;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.nodes.PhpNode;
import dev.parade.interpreter.values.Owned;
import dev.parade.interpreter.values.PhpObject;

/** Makes objects of the class seen first without asking anybody, if its defaults are constants. */
public final class InstantiateNode extends PhpNode {
    @CompilationFinal
    private PhpClass cachedClass;

    /** The values of all slots where they are the same for every request. */
    @CompilationFinal(dimensions = 1)
    private Object[] defaults;

    /** True when making an object is no more than filling its slots. */
    @CompilationFinal
    private boolean simple;

    @CompilationFinal
    private boolean anyOwned;

    /** A new object, constructor not called. */
    public PhpObject execute(Request request, PhpClass c) {
        if (c == cachedClass) {
            if (defaults != null) {
                Object[] slots = defaults.clone();
                if (anyOwned) {
                    retainAll(slots);
                }
                return request.born(new PhpObject(c, slots, request.objectIds().take()));
            }
            if (simple) {
                Object[] ofRequest = request.classDefaults(c);
                if (ofRequest != null) {
                    Object[] slots = ofRequest.clone();
                    retainAll(slots);
                    return request.born(
                            new PhpObject(c, slots, request.objectIds().take()));
                }
            }
        } else if (cachedClass == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            cache(request, c);
        }
        return request.instantiate(c);
    }

    private synchronized void cache(Request request, PhpClass c) {
        if (cachedClass != null) {
            return;
        }
        ClassOperations operations = request.engine().classOperations();
        simple = operations.isSimple(c);
        defaults = simple ? operations.constantDefaults(request, c) : null;
        if (defaults != null) {
            for (Object v : defaults) {
                anyOwned |= v instanceof Owned;
            }
        }
        cachedClass = c;
    }

    private static void retainAll(Object[] slots) {
        for (Object v : slots) {
            Owned.retain(v);
        }
    }
}
