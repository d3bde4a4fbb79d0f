package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.IndirectCallNode;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.builtin.Builtin;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.functions.EnumMethod;
import dev.parade.interpreter.functions.PhpFunction;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.ArgumentBinding;
import dev.parade.interpreter.runtime.CallableResolver.Resolved;
import dev.parade.interpreter.runtime.UnusedResults;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** Calls functions whose arguments are at hand already. By-reference positions hold cells. */
public final class Invoker {
    private Invoker() {}

    /** Calls from PHP code; the result may be a cell. */
    static Object call(
            VirtualFrame frame, PhpFunction function, Object callee, Object self, Object[] args, boolean strictTypes) {
        Request request = Frames.request(frame);
        if (function instanceof UserFunction user) {
            return callFromJava(user, Frames.arguments(request, callee, self, args));
        }
        if (function instanceof EnumMethod method) {
            frame.setObject(Frames.BUILTIN, new Frames.BuiltinFrame(method, classOf(self), args, false));
            Object result = method.call(request, classOf(self), args, strictTypes);
            frame.setObject(Frames.BUILTIN, null);
            return result;
        }
        Builtin builtin = (Builtin) function;
        frame.setObject(Frames.BUILTIN, new Frames.BuiltinFrame(builtin, self, args, false));
        Object result = callBuiltin(request, builtin, self, args, strictTypes);
        frame.setObject(Frames.BUILTIN, null);
        return result;
    }

    /** Calls {@code __call} or {@code __callStatic} with the site's arguments in an array. */
    static Object callMagic(VirtualFrame frame, CallNode site, Resolved r) {
        PhpArray args = site.evaluateAll(frame);
        if (site.isUnused()) {
            UnusedResults.tellOfMagic(Frames.request(frame), r);
        }
        return call(
                frame,
                r.function(),
                null,
                r.self(),
                new Object[] {PhpString.of(r.magicName()), args},
                site.strictTypes());
    }

    /** Calls what was resolved, from Java. */
    public static Object call(Request request, Resolved r, Object... args) {
        if (r.magicName() != null) {
            PhpArray list = MagicArgumentsNode.array(args);
            return call(request, r.function(), null, r.self(), PhpString.of(r.magicName()), list);
        }
        return call(request, r.function(), r.callee(), r.self(), args);
    }

    private static Object callBuiltin(
            Request request, Builtin builtin, Object self, Object[] args, boolean strictTypes) {
        BuiltinCall site = new BuiltinCall(builtin, strictTypes);
        return builtin.isMethod()
                ? builtin.callMethodBoundary(request, site, self, args)
                : builtin.callBoundary(request, site, args);
    }

    /** Calls from Java, as builtins do; the result may be a cell. */
    public static Object call(Request request, PhpFunction function, Object callee, Object self, Object... args) {
        Object[] bound = ArgumentBinding.bind(function, args);
        if (function instanceof UserFunction user) {
            return callFromJava(user, Frames.arguments(request, callee, self, bound));
        }
        if (function instanceof EnumMethod method) {
            return method.call(request, classOf(self), bound, false);
        }
        return callBuiltin(request, (Builtin) function, self, bound, false);
    }

    private static final IndirectCallNode FROM_JAVA = IndirectCallNode.create();

    /**
     * An indirect call: a direct one from Java would check the types of the arguments against a profile every time, which
     * costs more than the profile gives. The node belongs to no tree: the one that Truffle has for such calls notes in a
     * variable of the thread where it is, which costs a quarter of a sort with a comparator.
     */
    private static Object callFromJava(UserFunction function, Object[] arguments) {
        return FROM_JAVA.call(function.callTarget(), arguments);
    }

    private static PhpClass classOf(Object self) {
        return self instanceof PhpObject o ? o.phpClass() : (PhpClass) self;
    }
}
