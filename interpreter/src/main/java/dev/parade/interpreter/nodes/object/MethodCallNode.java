package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.nodes.ExplodeLoop;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.PhpClosure;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.call.CallNode;
import dev.parade.interpreter.nodes.call.ReferenceSource;
import dev.parade.interpreter.runtime.CallableResolver;
import dev.parade.interpreter.runtime.CallableResolver.Resolved;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.Arrays;

/** {@code base->name(...)}: the method is cached per class of the base. */
public final class MethodCallNode extends ExpressionNode implements ReferenceSource {
    private static final int LIMIT = 8;

    @Child
    private ExpressionNode base;

    private final String name;
    private final String lowerName;

    /** Null when the name is known. */
    @Child
    private ExpressionNode nameExpression;

    private final boolean nullsafe;

    @Child
    private CallNode call;

    /** Set when the frame keeps the object alive as long as the call runs: for {@code $this}. */
    private final boolean ownedByFrame;

    /** Set when nothing holds the object but this call. */
    private final boolean temporary;

    // Ways.
    private static final int WATCHED = 8;
    private static final int SLOW = 1;
    private static final int STATIC = 2;
    private static final int NO_OBJECT = 4;

    @CompilationFinal(dimensions = 1)
    private PhpClass[] classes = {};

    @CompilationFinal(dimensions = 1)
    private MethodInfo[] methods = {};

    /** A call; one of {@code name} and {@code nameExpression} is null. */
    public MethodCallNode(
            ExpressionNode base,
            String name,
            ExpressionNode nameExpression,
            boolean nullsafe,
            CallNode call,
            boolean temporary) {
        this.temporary = temporary;
        this.base = base;
        this.name = name;
        this.lowerName = name == null ? null : PhpClass.lower(name);
        this.nameExpression = nameExpression;
        this.nullsafe = nullsafe;
        this.call = call;
        this.ownedByFrame = base instanceof ThisNode;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return execute(frame, false);
    }

    @Override
    public Object executeRaw(VirtualFrame frame) {
        return execute(frame, true);
    }

    private Object execute(VirtualFrame frame, boolean raw) {
        Object b = base.execute(frame);
        if (b instanceof PhpObject o) {
            if (name != null) {
                MethodInfo m = lookup(o.phpClass());
                if (m != null) {
                    if (ownedByFrame) {
                        return callMethod(frame, m, o, raw);
                    }
                    // The object is owned while its method runs.
                    o.retain();
                    Object result = callMethod(frame, m, o, raw);
                    if (temporary && Lifetimes.isActive()) {
                        take(WATCHED);
                        o.releaseInFlight();
                        Frames.request(frame).lifetimes().consumed(o, result);
                    } else {
                        o.release();
                    }
                    return result;
                }
                take(SLOW);
                return plain(slow(frame, o, name, lowerName), raw);
            }
            take(SLOW);
            Object n = nameExpression.execute(frame);
            if (n instanceof PhpClosure closure) {
                return plain(call.callRaw(frame, closure.function(), closure, closure.self()), raw);
            }
            String text = methodName(n);
            return plain(slow(frame, o, text, PhpClass.lower(text)), raw);
        }
        take(NO_OBJECT);
        if (nullsafe && b == PhpNull.INSTANCE) {
            throw NullsafeShortcut.INSTANCE;
        }
        frame.setInt(Frames.LINE, line());
        throw notAnObject(name != null ? name : methodName(nameExpression.execute(frame)), b);
    }

    private static Object plain(Object result, boolean raw) {
        return raw ? result : PhpReference.deref(result);
    }

    private Object callMethod(VirtualFrame frame, MethodInfo m, PhpObject o, boolean raw) {
        Object self = o;
        if (m.isStatic()) {
            take(STATIC);
            self = o.phpClass();
            if (o.phpClass().builtin() != null) {
                calledStatically(o);
            }
        }
        return raw ? call.callRaw(frame, m.function(), null, self) : call.call(frame, m.function(), null, self);
    }

    @TruffleBoundary
    private static void calledStatically(PhpObject o) {
        o.phpClass().builtin().calledStatically(o);
    }

    @TruffleBoundary
    private static String methodName(Object n) {
        if (n instanceof PhpString s) {
            return s.toString();
        }
        throw PhpErrors.error("Method name must be a string");
    }

    @TruffleBoundary
    private static RuntimeException notAnObject(String method, Object b) {
        return PhpErrors.error("Call to a member function " + method + "() on " + PhpErrors.valueName(b));
    }

    @ExplodeLoop
    private MethodInfo lookup(PhpClass c) {
        for (int i = 0; i < classes.length; i++) {
            if (classes[i] == c) {
                return methods[i];
            }
        }
        if (classes.length >= LIMIT) {
            return findAgain(c);
        }
        CompilerDirectives.transferToInterpreterAndInvalidate();
        return remember(c);
    }

    private synchronized MethodInfo remember(PhpClass c) {
        MethodInfo m = find(c);
        if (m != null && classes.length < LIMIT) {
            MethodInfo[] ms = Arrays.copyOf(methods, methods.length + 1);
            ms[methods.length] = m;
            methods = ms;
            PhpClass[] cs = Arrays.copyOf(classes, classes.length + 1);
            cs[classes.length] = c;
            classes = cs;
        }
        return m;
    }

    @TruffleBoundary
    private MethodInfo findAgain(PhpClass c) {
        return find(c);
    }

    private MethodInfo find(PhpClass c) {
        PhpClass scope = phpRoot().scope();
        MethodInfo m = Methods.find(c, lowerName, scope);
        return m == null || m.isAbstract() || !Methods.isVisible(m, scope) ? null : m;
    }

    /** Closures' own methods, magic calls, errors. */
    private Object slow(VirtualFrame frame, PhpObject o, String text, String lower) {
        frame.setInt(Frames.LINE, line());
        PhpClass scope = phpRoot().scope();
        if (o instanceof PhpClosure closure && lower.equals("__invoke")) {
            return call.callRaw(frame, closure.function(), closure, closure.self());
        }
        MethodInfo m = Methods.find(o.phpClass(), lower, scope);
        if (m != null && Methods.isVisible(m, scope)) {
            if (m.isAbstract()) {
                throw PhpErrors.error(
                        "Cannot call abstract method " + m.declaringClass().name() + "::" + m.name() + "()");
            }
            return call.callRaw(frame, m.function(), null, m.isStatic() ? o.phpClass() : o);
        }
        MethodInfo caller = o.phpClass().caller();
        if (caller == null) {
            throw CallableResolver.undefined(o.phpClass(), text, m, scope);
        }
        return call.callMagic(frame, new Resolved(caller.function(), null, o, text));
    }

    /** For {@code $o->name(...)}, the first-class callable. */
    public static Object firstClass(Request request, Object b, String text, PhpClass scope) {
        if (!(b instanceof PhpObject o)) {
            throw notAnObject(text, b);
        }
        return ClosureNode.ofMethod(request, o.phpClass(), o, text, scope, false);
    }

    @Override
    public boolean isAssignmentLike() {
        return true;
    }
}
