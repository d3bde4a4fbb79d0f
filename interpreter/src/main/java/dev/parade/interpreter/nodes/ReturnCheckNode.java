package dev.parade.interpreter.nodes;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.errors.PhpThrow;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.runtime.Exceptions;
import dev.parade.interpreter.runtime.TypeCoercion;
import dev.parade.interpreter.values.PhpReference;

/** Checks a function's result against its return type. */
public final class ReturnCheckNode extends PhpNode {
    private final TypeConstraint type;
    private final boolean isVoid;
    private final UserFunction function;

    public ReturnCheckNode(TypeConstraint type, UserFunction function) {
        this.type = type;
        this.isVoid = (type.mask() & TypeConstraint.VOID) != 0;
        this.function = function;
    }

    boolean isVoid() {
        return isVoid;
    }

    /** The result, perhaps converted; {@code returned} is false when the body ended without return. */
    public Object check(VirtualFrame frame, Object result, boolean returned) {
        if (isVoid || returned && type.isMixed()) {
            return result;
        }
        PhpClass staticClass = function.scope() == null ? null : Frames.staticClass(frame);
        if (returned && type.accepts(PhpReference.deref(result), staticClass)) {
            return result;
        }
        return slow(Frames.request(frame), result, returned, staticClass);
    }

    @TruffleBoundary
    private Object slow(Request request, Object result, boolean returned, PhpClass staticClass) {
        if ((type.mask() & TypeConstraint.NEVER) != 0) {
            throw PhpErrors.typeError(name() + "(): never-returning "
                    + (function.scope() == null ? "function" : "method") + " must not implicitly return");
        }
        Object value = PhpReference.deref(result);
        Object coerced = null;
        PhpThrow earlier = null;
        try {
            coerced = returned
                    ? TypeCoercion.coerceParameter(
                            request, type, value, function.unit().strictTypes(), staticClass)
                    : null;
        } catch (PhpThrow fromToString) {
            earlier = fromToString;
        }
        if (coerced == null) {
            PhpThrow wrong = PhpErrors.typeError(name() + "(): Return value must be of type "
                    + type.text(function.scope(), staticClass) + ", "
                    + (returned ? PhpErrors.valueName(value) : "none") + " returned");
            if (earlier != null) {
                Exceptions.chain(wrong.object(), earlier.object());
            }
            throw wrong;
        }
        if (result instanceof PhpReference cell) {
            cell.set(coerced);
            return cell;
        }
        return coerced;
    }

    private String name() {
        return function.scope() == null || function.isClosure()
                ? function.displayName(Request.current().level())
                : function.scope().name() + "::" + function.name();
    }
}
