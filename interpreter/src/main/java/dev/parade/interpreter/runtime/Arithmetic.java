package dev.parade.interpreter.runtime;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.classes.BuiltinClass;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.Lifetimes;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpObject;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;

/** PHP's arithmetic operators on values of any type. Ints that overflow become floats. */
public final class Arithmetic {
    private Arithmetic() {}

    // ---- operands ----------------------------------------------------------------------------------------------

    private static RuntimeException unsupported(String operator, Object a, Object b) {
        return PhpErrors.typeError(
                "Unsupported operand types: " + PhpErrors.typeName(a) + " " + operator + " " + PhpErrors.typeName(b));
    }

    /** Long or Double; {@code a operator b} is what the error names. */
    private static Object operand(Object value, String operator, Object a, Object b) {
        return switch (value) {
            case Long l -> l;
            case Double d -> d;
            case PhpNull ignored -> 0L;
            case Boolean x -> x ? 1L : 0L;
            case PhpString s -> {
                Object number = NumericStrings.parse(s);
                if (number == null) {
                    number = NumericStrings.parsePrefix(s);
                    if (number == null) {
                        throw unsupported(operator, a, b);
                    }
                    Request.current().warning("A non-numeric value encountered");
                }
                yield number;
            }
            case PhpReference r -> operand(r.get(), operator, a, b);
            case PhpObject o when ownNumber(o) instanceof Number n -> n;
            case null -> 0L;
            default -> throw unsupported(operator, a, b);
        };
    }

    private static Object ownNumber(PhpObject object) {
        BuiltinClass builtin = object.phpClass().builtin();
        return builtin == null ? null : builtin.cast(object, BuiltinClass.Cast.NUMBER);
    }

    private static long integer(Object value, String operator, Object a, Object b) {
        return switch (value) {
            case Long l -> l;
            case Double d -> Conversions.implicitToLong(d);
            case PhpString s -> {
                Object number = operand(s, operator, a, b);
                if (number instanceof Long l) {
                    yield l;
                }
                double d = (Double) number;
                long l = Conversions.saturateToLong(d);
                if (l != d) {
                    Request.current()
                            .deprecated("Implicit conversion from float-string \"" + s + "\" to int loses precision");
                }
                yield l;
            }
            case null, default ->
                operand(value, operator, a, b) instanceof Double d ? (long) (double) d : number(value);
        };
    }

    private static long number(Object value) {
        return value instanceof PhpObject o && ownNumber(o) instanceof Long l ? l : Conversions.toLong(value);
    }

    /** What a builtin class makes of the operator; Java null when neither operand's class defines it. */
    private static Object overloaded(String operator, Object a, Object b) {
        Object result = null;
        if (a instanceof PhpObject o && o.phpClass().builtin() != null) {
            result = o.phpClass().builtin().operate(operator, a, b);
        }
        if (result == null && b instanceof PhpObject o && o.phpClass().builtin() != null) {
            result = o.phpClass().builtin().operate(operator, a, b);
        }
        return result;
    }

    // ---- + - * / % ** ------------------------------------------------------------------------------------------

    /** {@code a + b}; of arrays, the union. */
    @TruffleBoundary
    public static Object add(Object a, Object b) {
        if (a instanceof PhpArray x && b instanceof PhpArray y) {
            return union(x, y);
        }
        Object own = overloaded("+", a, b);
        if (own != null) {
            return own;
        }
        Object x = operand(a, "+", a, b);
        Object y = operand(b, "+", a, b);
        if (x instanceof Long l && y instanceof Long m) {
            return addLongs(l, m);
        }
        return ((Number) x).doubleValue() + ((Number) y).doubleValue();
    }

    private static Object addLongs(long a, long b) {
        long sum = a + b;
        if (((a ^ sum) & (b ^ sum)) < 0) {
            return (double) a + (double) b;
        }
        return sum;
    }

    /** The elements of {@code a} and those of {@code b} whose keys {@code a} has not; no owner yet. */
    @TruffleBoundary
    public static PhpArray union(PhpArray a, PhpArray b) {
        if (b.isEmpty() || a == b) {
            return a;
        }
        if (a.isEmpty() && a.nextKey() == 0) {
            return b;
        }
        PhpArray result = null;
        for (int p = b.skipHoles(0); p < b.end(); p = b.skipHoles(p + 1)) {
            Object key = b.keyAt(p);
            if (a.findKey(key) < 0) {
                if (result == null) {
                    result = a.copy();
                }
                Object value = b.rawAt(p);
                result.putKey(key, value instanceof PhpReference r && r.owners() == 1 ? r.get() : value);
            }
        }
        if (result == null) {
            return a;
        }
        if (Lifetimes.isActive()) {
            Request.current().lifetimes().watchElements(result);
        }
        return result;
    }

    /** {@code a - b}. */
    @TruffleBoundary
    public static Object subtract(Object a, Object b) {
        Object own = overloaded("-", a, b);
        if (own != null) {
            return own;
        }
        Object x = operand(a, "-", a, b);
        Object y = operand(b, "-", a, b);
        if (x instanceof Long l && y instanceof Long m) {
            return subtractLongs(l, m);
        }
        return ((Number) x).doubleValue() - ((Number) y).doubleValue();
    }

    private static Object subtractLongs(long a, long b) {
        long difference = a - b;
        if (((a ^ b) & (a ^ difference)) < 0) {
            return (double) a - (double) b;
        }
        return difference;
    }

    /** {@code a * b}. */
    @TruffleBoundary
    public static Object multiply(Object a, Object b) {
        Object own = overloaded("*", a, b);
        if (own != null) {
            return own;
        }
        Object x = operand(a, "*", a, b);
        Object y = operand(b, "*", a, b);
        if (x instanceof Long l && y instanceof Long m) {
            return multiplyLongs(l, m);
        }
        return ((Number) x).doubleValue() * ((Number) y).doubleValue();
    }

    private static Object multiplyLongs(long a, long b) {
        long product = a * b;
        if (Math.multiplyHigh(a, b) != product >> 63) {
            return (double) a * (double) b;
        }
        return product;
    }

    /** {@code a / b}: an int when both are ints and it goes without remainder. */
    @TruffleBoundary
    public static Object divide(Object a, Object b) {
        Object own = overloaded("/", a, b);
        if (own != null) {
            return own;
        }
        Object x = operand(a, "/", a, b);
        Object y = operand(b, "/", a, b);
        if (((Number) y).doubleValue() == 0) {
            throw PhpErrors.divisionByZero("Division by zero");
        }
        if (x instanceof Long l && y instanceof Long m && !(m == -1 && l == Long.MIN_VALUE) && l % m == 0) {
            return l / m;
        }
        return ((Number) x).doubleValue() / ((Number) y).doubleValue();
    }

    /** {@code a % b}, of ints. */
    @TruffleBoundary
    public static Object modulo(Object a, Object b) {
        Object own = overloaded("%", a, b);
        if (own != null) {
            return own;
        }
        long x = integer(a, "%", a, b);
        long y = integer(b, "%", a, b);
        if (y == 0) {
            throw PhpErrors.divisionByZero("Modulo by zero");
        }
        return y == -1 ? 0L : x % y;
    }

    /** {@code a ** b}. */
    @TruffleBoundary
    public static Object power(Object a, Object b) {
        Object own = overloaded("**", a, b);
        if (own != null) {
            return own;
        }
        Object x = operand(a, "**", a, b);
        Object y = operand(b, "**", a, b);
        if (x instanceof Long l && y instanceof Long m && m >= 0) {
            return powerOfLongs(l, m);
        }
        double base = ((Number) x).doubleValue();
        double exponent = ((Number) y).doubleValue();
        if (base == 0 && exponent < 0 && Request.current().level() >= 84) {
            Request.current().deprecated("Power of base 0 and negative exponent is deprecated");
        }
        return pow(base, exponent);
    }

    /** C's pow(), which knows an answer in two cases where Java says NAN. */
    public static double pow(double base, double exponent) {
        if (base == 1 || (base == -1 && Double.isInfinite(exponent))) {
            return 1;
        }
        return Math.pow(base, exponent);
    }

    private static Object powerOfLongs(long base, long exponent) {
        long result = 1;
        long square = base;
        long left = exponent;
        if (left == 0) {
            return 1L;
        }
        if (base == 0) {
            return 0L;
        }
        while (left >= 1) {
            if ((left & 1) != 0) {
                left--;
                if (!(multiplyLongs(result, square) instanceof Long product)) {
                    return (double) result * (double) square * pow(square, left);
                }
                result = product;
            } else {
                left >>= 1;
                if (!(multiplyLongs(square, square) instanceof Long product)) {
                    return (double) result * pow((double) square * (double) square, left);
                }
                square = product;
            }
        }
        return result;
    }

    /** {@code -a}. */
    @TruffleBoundary
    public static Object negate(Object a) {
        return switch (a) {
            case Long l when l != Long.MIN_VALUE -> -l;
            case Double d -> -d;
            case null, default -> multiply(a, -1L);
        };
    }

    /** {@code +a}. */
    @TruffleBoundary
    public static Object plus(Object a) {
        return multiply(a, 1L);
    }

    // ---- bits --------------------------------------------------------------------------------------------------

    /** {@code a & b}; of strings, byte by byte. */
    @TruffleBoundary
    public static Object bitAnd(Object a, Object b) {
        if (a instanceof PhpString s && b instanceof PhpString t) {
            byte[] result = new byte[Math.min(s.length(), t.length())];
            for (int i = 0; i < result.length; i++) {
                result[i] = (byte) (s.at(i) & t.at(i));
            }
            return PhpString.of(result);
        }
        Object own = overloaded("&", a, b);
        return own != null ? own : (Object) (integer(a, "&", a, b) & integer(b, "&", a, b));
    }

    /** {@code a | b}; of strings, byte by byte. */
    @TruffleBoundary
    public static Object bitOr(Object a, Object b) {
        if (a instanceof PhpString s && b instanceof PhpString t) {
            PhpString longer = s.length() >= t.length() ? s : t;
            PhpString shorter = longer == s ? t : s;
            byte[] result = longer.copyBytes();
            for (int i = 0; i < shorter.length(); i++) {
                result[i] |= (byte) shorter.at(i);
            }
            return PhpString.of(result);
        }
        Object own = overloaded("|", a, b);
        return own != null ? own : (Object) (integer(a, "|", a, b) | integer(b, "|", a, b));
    }

    /** {@code a ^ b}; of strings, byte by byte. */
    @TruffleBoundary
    public static Object bitXor(Object a, Object b) {
        if (a instanceof PhpString s && b instanceof PhpString t) {
            byte[] result = new byte[Math.min(s.length(), t.length())];
            for (int i = 0; i < result.length; i++) {
                result[i] = (byte) (s.at(i) ^ t.at(i));
            }
            return PhpString.of(result);
        }
        Object own = overloaded("^", a, b);
        return own != null ? own : (Object) (integer(a, "^", a, b) ^ integer(b, "^", a, b));
    }

    /** {@code ~a}; of a string, byte by byte. */
    @TruffleBoundary
    public static Object bitNot(Object a) {
        return switch (a) {
            case Long l -> ~l;
            case Double d -> ~Conversions.implicitToLong(d);
            case PhpString s -> {
                byte[] result = s.copyBytes();
                for (int i = 0; i < result.length; i++) {
                    result[i] = (byte) ~result[i];
                }
                yield PhpString.of(result);
            }
            case PhpReference r -> bitNot(r.get());
            case null, default -> {
                Object own = overloaded("~", a, null);
                if (own == null) {
                    String type = Request.current().level() >= 83 ? PhpErrors.valueName(a) : PhpErrors.typeName(a);
                    throw PhpErrors.typeError("Cannot perform bitwise not on " + type);
                }
                yield own;
            }
        };
    }

    /** {@code a << b}. */
    @TruffleBoundary
    public static Object shiftLeft(Object a, Object b) {
        Object own = overloaded("<<", a, b);
        if (own != null) {
            return own;
        }
        long x = integer(a, "<<", a, b);
        long y = integer(b, "<<", a, b);
        if (y < 0) {
            throw PhpErrors.arithmeticError("Bit shift by negative number");
        }
        return y >= 64 ? 0L : x << y;
    }

    /** {@code a >> b}. */
    @TruffleBoundary
    public static Object shiftRight(Object a, Object b) {
        Object own = overloaded(">>", a, b);
        if (own != null) {
            return own;
        }
        long x = integer(a, ">>", a, b);
        long y = integer(b, ">>", a, b);
        if (y < 0) {
            throw PhpErrors.arithmeticError("Bit shift by negative number");
        }
        return x >> Math.min(y, 63);
    }

    // ---- . -----------------------------------------------------------------------------------------------------

    /** {@code a . b}. */
    public static PhpString concat(Object a, Object b) {
        PhpString left = Conversions.toPhpString(a);
        return left.concat(Conversions.toPhpString(b));
    }

    // ---- ++ and -- ---------------------------------------------------------------------------------------------

    /** The value after {@code ++}. */
    @TruffleBoundary
    public static Object increment(Object value) {
        return switch (value) {
            case Long l -> l == Long.MAX_VALUE ? (Object) (l + 1.0) : (Object) (l + 1);
            case Double d -> d + 1;
            case null -> 1L;
            case PhpNull ignored -> 1L;
            case Boolean b -> {
                noEffect("Increment", "bool");
                yield b;
            }
            case PhpString s -> StringIncrement.increment(s);
            case PhpReference r -> increment(r.get());
            default -> step(value, "+", "increment");
        };
    }

    /** The value after {@code --}. */
    @TruffleBoundary
    public static Object decrement(Object value) {
        return switch (value) {
            case Long l -> l == Long.MIN_VALUE ? (Object) (l - 1.0) : (Object) (l - 1);
            case Double d -> d - 1;
            case null -> decrement(PhpNull.INSTANCE);
            case PhpNull n -> {
                noEffect("Decrement", "null");
                yield n;
            }
            case Boolean b -> {
                noEffect("Decrement", "bool");
                yield b;
            }
            case PhpString s -> StringIncrement.decrement(s);
            case PhpReference r -> decrement(r.get());
            default -> step(value, "-", "decrement");
        };
    }

    private static void noEffect(String what, String type) {
        Request request = Request.current();
        if (request.level() >= 83) {
            request.warning(
                    what + " on type " + type + " has no effect, this will change in the next major version of PHP");
        }
    }

    private static Object step(Object value, String operator, String what) {
        Object own = overloaded(operator, value, 1L);
        if (own == null && value instanceof PhpObject o && ownNumber(o) instanceof Number n) {
            own = operator.equals("+") ? add(n, 1L) : subtract(n, 1L);
        }
        if (own == null) {
            throw PhpErrors.typeError("Cannot " + what + " " + PhpErrors.typeName(value));
        }
        return own;
    }
}
