package dev.parade.interpreter.nodes.object;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Deprecations;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** {@code C::NAME}, {@code C::{expr}}, {@code $o::class}. */
public final class ClassConstantNode extends ExpressionNode {
    @Child
    private ClassRefNode classRef;

    private final String name;

    @Child
    private ExpressionNode nameExpression;

    private static final int OTHER = 1;
    private static final int SLOW = 2;

    @CompilationFinal
    private PhpClass cachedClass;

    /** The value seen first: requests mostly agree on it, and compiled code can compute with it. */
    @CompilationFinal
    private Object expected;

    @CompilationFinal
    private ConstantInfo cachedInfo;

    /** The class as written, in a constant expression; null elsewhere. */
    private final String written;

    public ClassConstantNode(ClassRefNode classRef, String name, ExpressionNode nameExpression, String written) {
        this.written = written;
        this.classRef = classRef;
        this.name = name;
        this.nameExpression = nameExpression;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Request request = Frames.request(frame);
        if (name != null && name.equalsIgnoreCase("class") && classRef instanceof ClassRefNode.Computed computed) {
            Object v = computed.value(frame);
            if (v instanceof PhpObject o) {
                return PhpString.of(o.phpClass().name());
            }
            String what = request.level() < 83 ? "value of type " : "";
            throw PhpErrors.typeError("Cannot use \"::class\" on " + what + PhpErrors.typeName(v));
        }
        PhpClass c = classRef.execute(frame);
        if (name == null) {
            return byName(request, c, nameExpression.execute(frame));
        }
        if (c == cachedClass && cachedInfo != null) {
            Object[] statics = request.classStatics(cachedInfo.declaringClass().index());
            Object v = statics == null ? null : statics[cachedInfo.index()];
            if (v != null && v == expected) {
                return expected;
            }
            take(OTHER);
            if (v != null && v.getClass() != Object.class) {
                if (expected == null && isPlain(v)) {
                    CompilerDirectives.transferToInterpreterAndInvalidate();
                    expected = v;
                }
                return v;
            }
        } else if (cachedClass == null) {
            CompilerDirectives.transferToInterpreterAndInvalidate();
            ConstantInfo found = c.constant(name);
            // A deprecated one says so each time.
            cachedInfo = found == null || Deprecations.find(found.attributes(), "Deprecated") != null ? null : found;
            cachedClass = c;
        }
        take(SLOW);
        return slow(request, c);
    }

    private static boolean isPlain(Object v) {
        return v instanceof Long || v instanceof Double || v instanceof Boolean || v instanceof PhpString;
    }

    @TruffleBoundary
    private Object byName(Request request, PhpClass c, Object n) {
        if (!(n instanceof PhpString s)) {
            throw PhpErrors.typeError("Cannot use value of type " + PhpErrors.typeName(n) + " as class constant name");
        }
        if (s.toString().equalsIgnoreCase("class")) {
            return PhpString.of(c.name());
        }
        return request.engine()
                .classOperations()
                .constantValue(
                        request,
                        c,
                        Conversions.toPhpString(n).toString(),
                        phpRoot().scope());
    }

    @TruffleBoundary
    private Object slow(Request request, PhpClass c) {
        if (name.equalsIgnoreCase("class")) {
            return PhpString.of(c.name());
        }
        PhpClass scope = phpRoot() == null ? null : phpRoot().scope();
        return written != null
                ? request.engine().classOperations().constantInConstant(request, c, name, scope, written)
                : request.engine().classOperations().constantValue(request, c, name, scope);
    }

    @Override
    public boolean isHarmless() {
        return name != null;
    }
}
