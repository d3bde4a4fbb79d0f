package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
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
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;

/** {@code C::name(...)}. */
public final class StaticCallNode extends ExpressionNode implements ReferenceSource {
    @Child
    private ClassRefNode classRef;

    private final String name;

    /** Null when the name is known. */
    @Child
    private ExpressionNode nameExpression;

    @Child
    private CallNode call;

    @CompilationFinal
    private PhpClass cachedClass;

    @CompilationFinal
    private MethodInfo cachedMethod;

    @CompilationFinal
    private PhpClass receiver;

    @CompilationFinal
    private boolean generic;

    public StaticCallNode(ClassRefNode classRef, String name, ExpressionNode nameExpression, CallNode call) {
        this.classRef = classRef;
        this.name = name;
        this.nameExpression = nameExpression;
        this.call = call;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        return PhpReference.deref(executeRaw(frame));
    }

    @Override
    public Object executeRaw(VirtualFrame frame) {
        PhpClass c = classRef.execute(frame);
        if (name == null) {
            Object n = nameExpression.execute(frame);
            if (n instanceof PhpClosure closure) {
                return call.callRaw(frame, closure.function(), closure, closure.self());
            }
            return invoke(frame, c, null, Conversions.toPhpString(n).toString());
        }
        if (c == cachedClass) {
            return invoke(frame, c, cachedMethod, name);
        }
        if (!generic) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            if (cachedClass == null) {
                MethodInfo m = find(c, name);
                if (m != null && m.declaringClass().kind() != PhpClass.Kind.TRAIT) {
                    cachedMethod = m;
                    cachedClass = c;
                }
            } else {
                generic = true;
                cachedClass = null;
                cachedMethod = null;
            }
        }
        return invoke(frame, c, null, name);
    }

    @TruffleBoundary
    private MethodInfo find(PhpClass c, String text) {
        PhpClass scope = phpRoot().scope();
        MethodInfo m = Methods.find(c, PhpClass.lower(text), scope);
        return m == null || m.isAbstract() || !Methods.isVisible(m, scope) ? null : m;
    }

    private Object invoke(VirtualFrame frame, PhpClass c, MethodInfo known, String text) {
        frame.setInt(Frames.LINE, line());
        MethodInfo m = known != null ? known : find(c, text);
        Object self = frame.getArguments()[Frames.SELF];
        if (m == null) {
            return magic(frame, c, self, text);
        }
        if (m.isStatic()) {
            if (known == null && m.declaringClass().kind() == PhpClass.Kind.TRAIT) {
                Frames.request(frame)
                        .deprecated("Calling static trait method "
                                + m.declaringClass().name() + "::" + m.name()
                                + " is deprecated, it should only be called on a class using the trait");
            }
            Object called = c;
            if (classRef.forwards()) {
                PhpClass late = Frames.staticClass(frame);
                called = late != null && late.isSubclassOf(c) ? late : c;
            }
            return call.callRaw(frame, m.function(), null, called);
        }
        if (self instanceof PhpObject o && isReceiver(o.phpClass(), m)) {
            return call.callRaw(frame, m.function(), null, o);
        }
        throw nonStatic(m);
    }

    /** Whether objects of a class have the method; the first class that does is remembered. */
    private boolean isReceiver(PhpClass c, MethodInfo m) {
        if (m == cachedMethod && c == receiver) {
            return true;
        }
        boolean is = c.isSubclassOf(m.declaringClass());
        if (is && receiver == null && m == cachedMethod) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            receiver = c;
        }
        return is;
    }

    @TruffleBoundary
    private static RuntimeException nonStatic(MethodInfo m) {
        return PhpErrors.error(
                "Non-static method " + m.declaringClass().name() + "::" + m.name() + "() cannot be called statically");
    }

    private Object magic(VirtualFrame frame, PhpClass c, Object self, String text) {
        PhpClass scope = phpRoot().scope();
        MethodInfo hidden = Methods.find(c, PhpClass.lower(text), scope);
        if (hidden != null && hidden.isAbstract() && Methods.isVisible(hidden, scope)) {
            throw PhpErrors.error(
                    "Cannot call abstract method " + hidden.declaringClass().name() + "::" + hidden.name() + "()");
        }
        if (self instanceof PhpObject o && o.phpClass().isSubclassOf(c) && c.caller() != null) {
            return call.callMagic(frame, new Resolved(c.caller().function(), null, o, text));
        }
        if (c.staticCaller() != null) {
            return call.callMagic(frame, new Resolved(c.staticCaller().function(), null, c, text));
        }
        if (PhpClass.lower(text).equals("__construct") && hidden == null) {
            throw PhpErrors.error("Cannot call constructor");
        }
        throw CallableResolver.undefined(c, text, hidden, scope);
    }

    @Override
    public boolean isAssignmentLike() {
        return true;
    }
}
