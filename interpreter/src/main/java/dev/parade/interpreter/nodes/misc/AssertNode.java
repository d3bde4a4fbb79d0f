package dev.parade.interpreter.nodes.misc;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.runtime.Callables;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** {@code assert(condition, description)}: nothing is evaluated when assertions are off. */
public final class AssertNode extends ExpressionNode {
    @Child
    private ExpressionNode condition;

    /** Null for none. */
    @Child
    private ExpressionNode description;

    /** The call as PHP prints it. */
    private final String text;

    public AssertNode(ExpressionNode condition, ExpressionNode description, String text) {
        this.condition = condition;
        this.description = description;
        this.text = text;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Request request = Frames.request(frame);
        if (request.ini().number("zend.assertions") != 1 || !request.ini().flag("assert.active")) {
            return true;
        }
        if (condition.evaluateCondition(frame)) {
            return true;
        }
        frame.setInt(Frames.LINE, line());
        return failed(request, description == null ? null : description.execute(frame));
    }

    @TruffleBoundary
    private Object failed(Request request, Object given) {
        String callback = request.ini().get("assert.callback");
        if (callback != null && !callback.isEmpty()) {
            Traces.Location here = Traces.here(request);
            Callables.call(
                    request,
                    PhpString.of(callback),
                    PhpString.of(here.file()),
                    (long) here.line(),
                    PhpNull.INSTANCE,
                    given == null ? PhpString.of(text) : given);
        }
        if (request.ini().flag("assert.exception")) {
            if (given instanceof PhpObject o && o.phpClass().isSubclassOfLower("throwable")) {
                throw new PhpThrow(o, this);
            }
            String message = given == null || given == PhpNull.INSTANCE
                    ? text
                    : Conversions.toPhpString(given).toString();
            throw PhpErrors.of("AssertionError", message, 1);
        }
        if (request.ini().flag("assert.warning")) {
            String what = given == null || given == PhpNull.INSTANCE
                    ? text + " failed"
                    : Conversions.toPhpString(given) + " failed";
            request.warning("assert(): " + what);
        }
        return false;
    }
}
