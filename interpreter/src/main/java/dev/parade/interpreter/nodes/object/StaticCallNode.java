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
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

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
            return invoke(frame, c, null, methodName(n));
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
    private static String methodName(Object n) {
        if (n instanceof PhpString s) {
            return s.toString();
        }
        throw PhpErrors.error("Method name must be a string");
    }

    /** A private method of the calling class does not come before one of the class that is named. */
    private static MethodInfo method(PhpClass c, String text, PhpClass scope) {
        MethodInfo m = c.method(PhpClass.lower(text));
        return m != null && Methods.isVisible(m, scope) ? m : Methods.find(c, PhpClass.lower(text), scope);
    }

    @TruffleBoundary
    private MethodInfo find(PhpClass c, String text) {
        PhpClass scope = phpRoot().scope();
        MethodInfo m = method(c, text, scope);
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
                deprecated(frame, m.declaringClass(), m.name());
            }
            return call.callRaw(frame, m.function(), null, called(frame, c));
        }
        if (self instanceof PhpObject o && isReceiver(o.phpClass(), m)) {
            return call.callRaw(frame, m.function(), null, o);
        }
        throw nonStatic(m);
    }

    /** What {@code static} means in the method. */
    private PhpClass called(VirtualFrame frame, PhpClass c) {
        if (!classRef.forwards()) {
            return c;
        }
        PhpClass late = Frames.staticClass(frame);
        return late != null && late.isSubclassOf(c) ? late : c;
    }

    private static void deprecated(VirtualFrame frame, PhpClass trait, String method) {
        Frames.request(frame)
                .deprecated("Calling static trait method " + trait.name() + "::" + method
                        + " is deprecated, it should only be called on a class using the trait");
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
        MethodInfo hidden = method(c, text, scope);
        if (name != null && hidden == null && PhpClass.lower(text).equals("__construct")) {
            throw PhpErrors.error("Cannot call constructor");
        }
        if (hidden != null && hidden.isAbstract() && Methods.isVisible(hidden, scope)) {
            throw PhpErrors.error(
                    "Cannot call abstract method " + hidden.declaringClass().name() + "::" + hidden.name() + "()");
        }
        if (self instanceof PhpObject o && o.phpClass().isSubclassOf(c) && c.caller() != null) {
            return call.callMagic(frame, new Resolved(c.caller().function(), null, o, text));
        }
        if (c.staticCaller() != null) {
            if (c.staticCaller().isAbstract()) {
                throw PhpErrors.error("Cannot call abstract method " + c.name() + "::" + text + "()");
            }
            if (c.kind() == PhpClass.Kind.TRAIT) {
                deprecated(frame, c, text);
            }
            return call.callMagic(frame, new Resolved(c.staticCaller().function(), null, called(frame, c), text));
        }
        throw CallableResolver.undefined(c, text, hidden, scope);
    }

    @Override
    public boolean isAssignmentLike() {
        return true;
    }
}
