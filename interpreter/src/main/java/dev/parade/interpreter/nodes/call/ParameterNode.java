package dev.parade.interpreter.nodes.call;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.functions.NamedExtras;
import dev.parade.interpreter.functions.ParameterInfo;
import dev.parade.interpreter.functions.UserFunction;
import dev.parade.interpreter.nodes.ExpressionNode;
import dev.parade.interpreter.nodes.Frames;
import dev.parade.interpreter.nodes.StatementNode;
import dev.parade.interpreter.nodes.local.LocalVariableNode;
import dev.parade.interpreter.runtime.Traces;
import dev.parade.interpreter.runtime.TypeCoercion;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** Takes one argument into its variable: default, type check, by reference, variadic rest. */
public final class ParameterNode extends StatementNode {
    // Ways: what the argument was.
    private static final int MISSING = 1;
    private static final int INT = 2;
    private static final int FLOAT = 4;
    private static final int OBJECT = 8;
    private static final int CELL = 16;
    private static final int COERCED = 32;

    private final UserFunction function;
    private final int position;
    private final ParameterInfo info;
    private final TypeConstraint type;

    @Child
    private LocalVariableNode target;

    @Child
    private ExpressionNode defaultValue;

    /**
     * A parameter.
     *
     * @param defaultValue null for none
     */
    public ParameterNode(UserFunction function, int position, LocalVariableNode target, ExpressionNode defaultValue) {
        this.function = function;
        this.position = position;
        this.info = function.parameters()[position];
        this.type = info.type() == null || info.type().isMixed() ? null : info.type();
        this.target = target;
        this.defaultValue = defaultValue;
    }

    @Override
    public int execute(VirtualFrame frame) {
        Object[] args = frame.getArguments();
        int at = Frames.FIRST + position;
        if (info.variadic()) {
            target.assign(frame, rest(Frames.request(frame), args, at, staticClass(frame)));
            return NORMAL;
        }
        Object value = at < args.length ? args[at] : null;
        if (value == null || value instanceof NamedExtras) {
            take(MISSING);
            value = missing(frame);
            if (info.byReference()) {
                target.bind(frame, new PhpReference(value));
                return NORMAL;
            }
        } else if (info.byReference()) {
            PhpReference cell = value instanceof PhpReference r ? r : new PhpReference(value);
            if (type != null && !type.accepts(cell.get(), staticClass(frame))) {
                cell.set(coerce(Frames.request(frame), position, cell.get(), staticClass(frame)));
            }
            target.bind(frame, cell);
            return NORMAL;
        }
        if (type == null || (type.mask() & (TypeConstraint.INT | TypeConstraint.FLOAT)) != 0) {
            if (value instanceof Long l) {
                take(INT);
                if (type == null || (type.mask() & TypeConstraint.INT) != 0) {
                    target.writeLong(frame, l);
                } else {
                    // An int is taken as a float, with strict types too.
                    target.writeDouble(frame, l);
                }
                return NORMAL;
            }
            if (value instanceof Double d && (type == null || (type.mask() & TypeConstraint.FLOAT) != 0)) {
                take(FLOAT);
                target.writeDouble(frame, d);
                return NORMAL;
            }
        }
        if (value instanceof PhpReference r) {
            take(CELL);
            value = r.get();
        }
        if (type != null && !type.accepts(value, staticClass(frame))) {
            take(COERCED);
            value = coerce(Frames.request(frame), position, value, staticClass(frame));
            target.assign(frame, value);
            return NORMAL;
        }
        take(OBJECT);
        if (type == null || (type.mask() & (TypeConstraint.INT | TypeConstraint.FLOAT)) != 0) {
            target.assign(frame, value);
        } else {
            target.assignObject(frame, value);
        }
        return NORMAL;
    }

    /** Whether the rest of the arguments comes together here, by reference. */
    public boolean collectsReferences() {
        return info.variadic() && info.byReference();
    }

    /** The variable's slot. */
    public int slot() {
        return target.slot();
    }

    private PhpClass staticClass(VirtualFrame frame) {
        return function.scope() == null ? null : Frames.staticClass(frame);
    }

    private Object missing(VirtualFrame frame) {
        if (defaultValue != null) {
            return defaultValue.execute(frame);
        }
        throw tooFew(passed(frame.getArguments()));
    }

    /** How many arguments there are before those that have names of their own. */
    private static int passed(Object[] arguments) {
        int n = arguments.length;
        if (n > Frames.FIRST && arguments[n - 1] instanceof NamedExtras) {
            n--;
            while (n > Frames.FIRST && arguments[n - 1] == null) {
                n--;
            }
        }
        return n - Frames.FIRST;
    }

    @TruffleBoundary
    private RuntimeException tooFew(int passed) {
        Traces.Location caller = Traces.caller(Request.current());
        int required = function.requiredParameterCount();
        if (function.unit().isInternal()) {
            return ArgumentLimitNode.wrongCount(function, passed);
        }
        int positional = function.parameterCount() - (function.isVariadic() ? 1 : 0);
        String how = required == positional ? "exactly" : "at least";
        String where = caller == null ? "" : " in " + caller.file() + " on line " + caller.line();
        return PhpErrors.argumentCountError("Too few arguments to function " + Traces.functionName(function) + "(), "
                + passed + " passed" + where + " and " + how + " " + required + " expected");
    }

    @TruffleBoundary
    private PhpArray rest(Request request, Object[] args, int from, PhpClass staticClass) {
        PhpArray array = new PhpArray();
        for (int i = from; i < args.length; i++) {
            if (args[i] instanceof NamedExtras extras) {
                PhpArray named = extras.values();
                for (int p = named.skipHoles(0); p < named.end(); p = named.skipHoles(p + 1)) {
                    if (info.byReference() && named.rawAt(p) instanceof PhpReference cell) {
                        array.putRaw(named.keyAt(p), cell);
                    } else {
                        array.putKey(named.keyAt(p), checked(request, i - Frames.FIRST, named.valueAt(p), staticClass));
                    }
                }
                continue;
            }
            Object v = args[i];
            if (info.byReference()) {
                array.append(v instanceof PhpReference ? v : new PhpReference(v));
            } else {
                array.append(checked(request, i - Frames.FIRST, PhpReference.deref(v), staticClass));
            }
        }
        return array;
    }

    private Object checked(Request request, int index, Object value, PhpClass staticClass) {
        return type == null || type.accepts(value, staticClass) ? value : coerce(request, index, value, staticClass);
    }

    @TruffleBoundary
    private Object coerce(Request request, int index, Object value, PhpClass staticClass) {
        boolean strict = request.engine().loader().anyStrictTypes() && Traces.callerIsStrict(request);
        Object coerced = TypeCoercion.coerceParameter(request, type, value, strict, staticClass);
        if (coerced != null) {
            return coerced;
        }
        if (value == PhpNull.INSTANCE && defaultValue == null && type.allowsNull()) {
            return value;
        }
        if (function.unit().isInternal()) {
            return ofInternal(request, index, value, strict);
        }
        Traces.Location caller = Traces.caller(request);
        String where = caller == null ? "" : ", called in " + caller.file() + " on line " + caller.line();
        throw PhpErrors.typeError(Traces.functionName(function) + "(): Argument #" + (index + 1)
                + (info.variadic() ? "" : " ($" + info.name() + ")") + " must be of type "
                + type.text(function.scope(), staticClass) + ", " + PhpErrors.valueName(value) + " given" + where);
    }

    /** As builtins do: null becomes the empty value of a scalar type, with a deprecation. */
    private Object ofInternal(Request request, int index, Object value, boolean strict) {
        String argument = Traces.functionName(function) + "(): ";
        if (value == PhpNull.INSTANCE && !strict) {
            int mask = type.mask();
            Object empty = (mask & TypeConstraint.STRING) != 0
                    ? PhpString.EMPTY
                    : (mask & TypeConstraint.INT) != 0
                            ? (Object) 0L
                            : (mask & TypeConstraint.FLOAT) != 0
                                    ? (Object) 0.0
                                    : (mask & TypeConstraint.FALSE) != 0 ? (Object) false : null;
            if (empty != null) {
                request.deprecated(argument + "Passing null to parameter #" + (index + 1) + " ($" + info.name()
                        + ") of type " + type + " is deprecated");
                return empty;
            }
        }
        throw PhpErrors.typeError(argument + "Argument #" + (index + 1) + " ($" + info.name() + ") must be of type "
                + type + ", " + PhpErrors.valueName(value) + " given");
    }
}
