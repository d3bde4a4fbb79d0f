package dev.parade.interpreter.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestFixture;
import dev.parade.interpreter.classes.TypeConstraint;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conversions and operators against what PHP 8.2 answered; operators.php made the table. */
class OperatorsTest {
    private static final Object REFUSED = "refused";

    @BeforeEach
    void enter() {
        RequestFixture.enter(82, Map.of("precision", "14"));
    }

    @AfterEach
    void leave() {
        RequestFixture.leave();
    }

    private static Object decode(String text) {
        return switch (text.charAt(0)) {
            case 'n' -> PhpNull.INSTANCE;
            case 't' -> true;
            case 'f' -> false;
            case 'r' -> REFUSED;
            case 'i' -> Long.parseLong(text.substring(2));
            case 'd' -> Double.longBitsToDouble(Long.parseUnsignedLong(text.substring(2), 16));
            default -> PhpString.of(HexFormat.of().parseHex(text.substring(2)));
        };
    }

    private static String show(Object value) {
        return switch (value) {
            case Double d when Double.isNaN(d) -> "NAN";
            case Double d -> d + "d";
            case PhpString s -> "\"" + s + "\"";
            default -> value.toString();
        };
    }

    private static Object apply(String operation, List<Object> args) {
        Object a = args.getFirst();
        Object b = args.size() > 1 ? args.get(1) : null;
        return switch (operation) {
            case "add" -> Arithmetic.add(a, b);
            case "subtract" -> Arithmetic.subtract(a, b);
            case "multiply" -> Arithmetic.multiply(a, b);
            case "divide" -> Arithmetic.divide(a, b);
            case "modulo" -> Arithmetic.modulo(a, b);
            case "power" -> Arithmetic.power(a, b);
            case "bitAnd" -> Arithmetic.bitAnd(a, b);
            case "bitOr" -> Arithmetic.bitOr(a, b);
            case "bitXor" -> Arithmetic.bitXor(a, b);
            case "bitNot" -> Arithmetic.bitNot(a);
            case "shiftLeft" -> Arithmetic.shiftLeft(a, b);
            case "shiftRight" -> Arithmetic.shiftRight(a, b);
            case "concat" -> Arithmetic.concat(a, b);
            case "negate" -> Arithmetic.negate(a);
            case "plus" -> Arithmetic.plus(a);
            case "increment" -> Arithmetic.increment(a);
            case "decrement" -> Arithmetic.decrement(a);
            case "looseEquals" -> Compare.looseEquals(a, b);
            case "strictEquals" -> Compare.strictEquals(a, b);
            case "compare" -> (long) Compare.compare(a, b);
            case "less" -> Compare.compare(a, b) < 0;
            case "lessEqual" -> Compare.compare(a, b) <= 0;
            case "toBoolean" -> Conversions.toBoolean(a);
            case "toLong" -> Conversions.toLong(a);
            case "toDouble" -> Conversions.toDouble(a);
            case "toPhpString" -> Conversions.toPhpString(a);
            case "isNumeric" -> a instanceof PhpString s && NumericStrings.isNumeric(s);
            case "key" -> key(a);
            case "parse" -> NumericStrings.parse((PhpString) a);
            case "repr" -> FloatFormat.repr((Double) a);
            default ->
                operation.startsWith("format")
                        ? FloatFormat.format((Double) a, Integer.parseInt(operation.substring("format".length())))
                        : coerce(operation, a);
        };
    }

    private static Object coerce(String operation, Object value) {
        int colon = operation.indexOf(':');
        boolean strict = operation.startsWith("strict");
        Object result = TypeCoercion.coerceParameter(
                Request.current(), type(operation.substring(colon + 1)), value, strict, null);
        return result == null ? REFUSED : result;
    }

    private static TypeConstraint type(String text) {
        int mask = 0;
        for (String name : text.replace("?", "null|").split("\\|")) {
            mask |= switch (name) {
                case "int" -> TypeConstraint.INT;
                case "float" -> TypeConstraint.FLOAT;
                case "string" -> TypeConstraint.STRING;
                case "bool" -> TypeConstraint.BOOL;
                case "false" -> TypeConstraint.FALSE;
                case "null" -> TypeConstraint.NULL;
                case "array" -> TypeConstraint.ARRAY;
                case "object" -> TypeConstraint.OBJECT;
                case "iterable" -> TypeConstraint.ITERABLE;
                case "mixed" -> TypeConstraint.MIXED;
                default -> throw new IllegalArgumentException(name);
            };
        }
        return new TypeConstraint(mask, new String[0][], text);
    }

    private static Object key(Object value) {
        PhpArray array = new PhpArray();
        array.putKey(Conversions.toKey(value), 1L);
        return array.keyAt(0);
    }

    @Test
    void answersWhatPhpAnswers() throws IOException {
        List<String> wrong = new ArrayList<>();
        int rows = 0;
        try (var reader = new BufferedReader(new InputStreamReader(
                OperatorsTest.class.getResourceAsStream("operators.tsv"), StandardCharsets.US_ASCII))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String[] cells = line.split("\t");
                List<Object> args = new ArrayList<>();
                for (int i = 1; i < cells.length - 1; i++) {
                    args.add(decode(cells[i]));
                }
                String expected = show(decode(cells[cells.length - 1]));
                String actual;
                try {
                    actual = show(apply(cells[0], args));
                } catch (RuntimeException e) {
                    actual = e.toString();
                }
                rows++;
                if (!expected.equals(actual)) {
                    wrong.add(cells[0] + args.stream().map(OperatorsTest::show).toList() + " is " + expected + ", not "
                            + actual);
                }
            }
        }
        assertTrue(rows > 5000, "rows: " + rows);
        assertEquals(List.of(), wrong);
    }

    @Test
    void comparesArraysByKeysAndTellsTheirOrderOnlyWhenIdentical() {
        PhpArray a = new PhpArray();
        a.put("x", 1L);
        a.put("y", 2L);
        PhpArray b = new PhpArray();
        b.put("y", PhpString.of("2"));
        b.put("x", 1.0);
        assertTrue(Compare.looseEquals(a, b));
        assertEquals(false, Compare.strictEquals(a, b));
        PhpArray longer = a.copy();
        longer.append(3L);
        assertEquals(-1, Compare.compare(b, longer));
        assertEquals(1, Compare.compare(longer, b));
        PhpArray otherKeys = PhpArray.ofList(1L, 2L);
        assertEquals(1, Compare.compare(a, otherKeys));
        assertEquals(1, Compare.compare(otherKeys, a));
        assertTrue(Compare.strictEquals(a, a.copy()));
    }

    @Test
    void unitesArraysByTheLeftOnesKeys() {
        PhpArray a = PhpArray.ofList(1L, 2L);
        PhpArray b = PhpArray.ofList(7L, 8L, 9L);
        PhpArray union = (PhpArray) Arithmetic.add(a, b);
        assertEquals(3, union.size());
        assertEquals(1L, union.get(0));
        assertEquals(9L, union.get(2));
        assertEquals(2, a.size());
    }
}
