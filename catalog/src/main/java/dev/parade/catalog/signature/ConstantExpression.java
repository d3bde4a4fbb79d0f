package dev.parade.catalog.signature;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A default value as signatures write it: literals, constants, array literals and the few operators that PHP's own
 * signatures use.
 */
public sealed interface ConstantExpression {
    /** A Long, Double, Boolean, String of bytes, or Java null for PHP's null. */
    record Literal(Object value) implements ConstantExpression {}

    /** A global constant, or {@code Class::NAME}. */
    record Constant(String name) implements ConstantExpression {}

    /** One of {@code - + ~}. */
    record Unary(char operator, ConstantExpression operand) implements ConstantExpression {}

    /** One of {@code | & + - *} or {@code <} for a left shift. */
    record Binary(char operator, ConstantExpression left, ConstantExpression right) implements ConstantExpression {}

    /** An array literal; a null key means the next index. */
    record ArrayLiteral(List<Entry> entries) implements ConstantExpression {
        public ArrayLiteral {
            entries = List.copyOf(entries);
        }
    }

    /** One element of an array literal. */
    record Entry(ConstantExpression key, ConstantExpression value) {}

    /** The value of an array literal: entries with evaluated keys (null for the next index) and values. */
    record ArrayValue(List<EntryValue> entries) {}

    /** See {@link ArrayValue}. */
    record EntryValue(Object key, Object value) {}

    /**
     * The value: Long, Double, Boolean, String, {@link ArrayValue}, or null for PHP's null.
     *
     * @param constants gives a constant's value in the same representation
     * @throws IllegalArgumentException for operands that the operators do not take
     */
    default Object evaluate(Function<String, Object> constants) {
        return switch (this) {
            case Literal literal -> literal.value();
            case Constant constant -> constants.apply(constant.name());
            case Unary unary -> unary(unary.operator(), unary.operand().evaluate(constants));
            case Binary binary ->
                binary(
                        binary.operator(),
                        binary.left().evaluate(constants),
                        binary.right().evaluate(constants));
            case ArrayLiteral array -> {
                var values = new ArrayList<EntryValue>();
                for (Entry entry : array.entries()) {
                    Object key = entry.key() == null ? null : entry.key().evaluate(constants);
                    values.add(new EntryValue(key, entry.value().evaluate(constants)));
                }
                yield new ArrayValue(List.copyOf(values));
            }
        };
    }

    private static Object unary(char operator, Object value) {
        return switch (operator) {
            case '+' -> value;
            case '-' -> value instanceof Double number ? (Object) (-number) : (Object) (-integer(value));
            default -> ~integer(value);
        };
    }

    private static Object binary(char operator, Object left, Object right) {
        long a = integer(left);
        long b = integer(right);
        return switch (operator) {
            case '|' -> a | b;
            case '&' -> a & b;
            case '+' -> a + b;
            case '-' -> a - b;
            case '*' -> a * b;
            default -> a << b;
        };
    }

    private static long integer(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        throw new IllegalArgumentException("not an integer: " + value);
    }
}
