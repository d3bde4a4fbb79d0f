package dev.parade.library.bcmath;

import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Compare;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpString;
import java.math.BigDecimal;

/** Operators, comparisons and copies of BcMath\Number. */
public final class NumberHooks implements BuiltinClass {
    @Override
    public void cloned(PhpObject original, PhpObject copy) {
        copy.setNativeData(original.nativeData());
    }

    @Override
    public Object cast(PhpObject object, Cast target) {
        return target == Cast.BOOL && object.nativeData() instanceof Decimal number
                ? (Object) (number.value().signum() != 0)
                : null;
    }

    /** What a value is as a number; null for what cannot be one, {@link #MALFORMED} for a string that is none. */
    private static Decimal operand(Object value) {
        return switch (value) {
            case PhpObject object -> object.nativeData() instanceof Decimal number ? number : null;
            case Long l -> new Decimal(BigDecimal.valueOf(l), 0);
            case Boolean b -> new Decimal(b ? BigDecimal.ONE : BigDecimal.ZERO, 0);
            case Double d ->
                Conversions.fitsLong(d) ? new Decimal(BigDecimal.valueOf(Conversions.implicitToLong(d)), 0) : null;
            case PhpString text -> {
                BigDecimal number = Decimals.parse(text);
                yield number == null ? MALFORMED : new Decimal(number, Decimals.scale(text));
            }
            case null, default -> null;
        };
    }

    private static final Decimal MALFORMED = new Decimal(BigDecimal.ZERO, 0);

    @Override
    public Object operate(String operator, Object left, Object right) {
        if (right == null || !"+-*/%**".contains(operator)) {
            return null;
        }
        Decimal a = operand(left);
        Decimal b = a == null ? null : operand(right);
        if (a == null || b == null) {
            return null;
        }
        if (a == MALFORMED || b == MALFORMED) {
            throw PhpErrors.valueError(
                    (a == MALFORMED ? "Left" : "Right") + " string operand cannot be converted to BcMath\\Number");
        }
        return NumberClass.object(calculate(operator, a, b));
    }

    private static Decimal calculate(String operator, Decimal a, Decimal b) {
        return switch (operator) {
            case "+" -> a.add(b, null);
            case "-" -> a.subtract(b, null);
            case "*" -> a.multiply(b, null);
            case "/" -> a.divide(b, null);
            case "%" -> a.modulo(b, null);
            default -> {
                if (b.value().scale() != 0) {
                    throw PhpErrors.valueError("exponent cannot have a fractional part");
                }
                if (Decimals.isTooLarge(b.value())) {
                    throw PhpErrors.valueError("exponent is too large");
                }
                yield a.power(b, null);
            }
        };
    }

    @Override
    public Integer compare(Object left, Object right) {
        Decimal a = operand(left);
        Decimal b = a == null ? null : operand(right);
        return a == null || b == null || a == MALFORMED || b == MALFORMED
                ? Compare.UNCOMPARABLE
                : a.value().compareTo(b.value());
    }
}
