package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.MethodInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.call.CallNode;
import dev.parade.interpreter.runtime.Methods;
import dev.parade.interpreter.values.PhpObject;

/** {@code new C(...)}. */
public final class NewNode extends ExpressionNode {
    @Child
    private ClassRefNode classRef;

    @Child
    private CallNode call;

    /** A constructor that is not public and may be called here. */
    @CompilationFinal
    private MethodInfo visible;

    @Child
    private InstantiateNode instantiate = new InstantiateNode();

    public NewNode(ClassRefNode classRef, CallNode call) {
        this.classRef = classRef;
        this.call = call;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        PhpClass c = classRef.execute(frame);
        frame.setInt(Frames.LINE, line());
        PhpObject object = instantiate.execute(Frames.request(frame), c);
        MethodInfo constructor = c.constructor();
        if (constructor != null) {
            if (!constructor.isPublic() && constructor != visible) {
                CompilerDirectives.transferToInterpreter();
                checkVisible(c, constructor, phpRoot().scope());
                CompilerDirectives.transferToInterpreterAndInvalidate();
                visible = constructor;
            }
            object.retain();
            try {
                call.callRaw(frame, constructor.function(), null, object);
            } catch (Throwable t) {
                // An object whose constructor failed is never destructed.
                object.setDestructed();
                throw t;
            }
            object.releaseInFlight();
        } else if (call.argumentCount() > 0) {
            call.evaluateForEffect(frame);
        }
        return object;
    }

    @TruffleBoundary
    private static void checkVisible(PhpClass c, MethodInfo constructor, PhpClass scope) {
        if (!Methods.isVisible(constructor, scope)) {
            throw PhpErrors.error("Call to " + (constructor.isPrivate() ? "private" : "protected") + " "
                    + constructor.declaringClass().name() + "::__construct() from "
                    + (scope == null ? "global scope" : "scope " + scope.name()));
        }
    }

    /** For builtin code. */
    @TruffleBoundary
    public static PhpObject create(Request request, PhpClass c) {
        return request.instantiate(c);
    }

    @Override
    public boolean isAssignmentLike() {
        return true;
    }
}
