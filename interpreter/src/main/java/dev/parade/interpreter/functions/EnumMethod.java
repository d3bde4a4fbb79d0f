package dev.parade.interpreter.functions;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.ConstantInfo;
import dev.parade.interpreter.classes.PhpClass;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.Conversions;
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
        Object wanted = wanted(request, c, args[0], strictTypes);
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

    /** The argument as a case's value. Declared as {@code int|string}, it is an int first also where the values are strings. */
    private Object wanted(Request request, PhpClass c, Object given, boolean strictTypes) {
        TypeConstraint type = c.enumBackingType();
        boolean ofInts = (type.mask() & TypeConstraint.INT) != 0;
        Object argument = given;
        if (given == PhpNull.INSTANCE && !strictTypes) {
            request.deprecated(c.name() + "::" + name()
                    + "(): Passing null to parameter #1 ($value) of type string|int is deprecated");
            argument = 0L;
        } else if (!ofInts && given instanceof Double d && !strictTypes && d >= -0x1p63 && d < 0x1p63) {
            argument = Conversions.implicitToLong(d);
        } else if (!ofInts && given instanceof Boolean b && !strictTypes) {
            argument = b ? 1L : 0L;
        }
        if (!ofInts && argument instanceof Long number) {
            return PhpString.of(number.toString());
        }
        Object wanted = TypeCoercion.coerceParameter(request, type, argument, strictTypes, c);
        if (wanted == null) {
            throw PhpErrors.typeError(c.name() + "::" + name() + "(): Argument #1 ($value) must be of type "
                    + (ofInts ? "int" : "string|int") + ", " + PhpErrors.valueName(given) + " given");
        }
        return wanted;
    }

    private static Object value(Request request, PhpClass c, ConstantInfo k) {
        return request.engine().classOperations().constantQuietly(request, c, k.name());
    }
}
