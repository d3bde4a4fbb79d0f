package dev.parade.interpreter.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.TypeCoercion;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;

/** cases(), from() and tryFrom() of enums. */
public final class EnumMethod extends PhpFunction {
    /** Which. */
    public enum Kind {
        CASES,
        FROM,
        TRY_FROM
    }

    private final Kind kind;

    public EnumMethod(Kind kind) {
        this.kind = kind;
    }

    @Override
    public String name() {
        return switch (kind) {
            case CASES -> "cases";
            case FROM -> "from";
            case TRY_FROM -> "tryFrom";
        };
    }

    @Override
    public int parameterCount() {
        return kind == Kind.CASES ? 0 : 1;
    }

    @Override
    public String parameterName(int index) {
        return "value";
    }

    @Override
    public boolean isByReference(int index) {
        return false;
    }

    @Override
    public boolean isVariadic() {
        return false;
    }

    @Override
    public int requiredParameterCount() {
        return parameterCount();
    }

    @Override
    public boolean returnsReference() {
        return false;
    }

    /** Runs. */
    @TruffleBoundary
    public Object call(Request request, PhpClass c, Object[] args, boolean strictTypes) {
        if (args.length != parameterCount()) {
            int n = parameterCount();
            throw PhpErrors.argumentCountError(c.name() + "::" + name() + "() expects exactly " + n + " argument"
                    + (n == 1 ? "" : "s") + ", " + args.length + " given");
        }
        if (kind == Kind.CASES) {
            PhpArray cases = new PhpArray();
            for (ConstantInfo k : c.enumCases()) {
                cases.append(value(request, c, k));
            }
            return cases;
        }
        TypeConstraint type = c.enumBackingType();
        Object wanted = TypeCoercion.coerceParameter(request, type, args[0], strictTypes, c);
        if (wanted == null) {
            throw PhpErrors.typeError(c.name() + "::" + name() + "(): Argument #1 ($value) must be of type " + type
                    + ", " + PhpErrors.valueName(args[0]) + " given");
        }
        for (ConstantInfo k : c.enumCases()) {
            PhpObject object = (PhpObject) value(request, c, k);
            if (Compare.strictEquals(object.property("value"), wanted)) {
                return object;
            }
        }
        if (kind == Kind.TRY_FROM) {
            return PhpNull.INSTANCE;
        }
        String text = wanted instanceof PhpString s ? "\"" + s + "\"" : wanted.toString();
        throw PhpErrors.valueError(text + " is not a valid backing value for enum " + c.name());
    }

    private static Object value(Request request, PhpClass c, ConstantInfo k) {
        return request.engine().classOperations().constantQuietly(request, c, k.name());
    }
}
