package dev.parade.interpreter.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.parade.catalog.signature.SignatureParser;
import dev.parade.catalog.table.FunctionEntry;
import dev.parade.interpreter.runtime.FloatFormat;
import dev.parade.interpreter.runtime.NumericStrings;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversions that neither warn nor fail; what does needs a whole request. */
class ArgumentsTest {
    private static BuiltinCall site(String type, boolean strict) {
        String sig = "f(" + type + " $x)";
        var entry = new FunctionEntry(null, "f", 0, 0, false, Set.of(), List.of(), List.of(), "", "", "", "", sig);
        return new BuiltinCall(new Builtin(entry, null), strict);
    }

    private static Object union(String type, Object value) {
        int mask = SignatureParser.type(type).mask();
        return Arguments.union(null, site(type, false), 0, value, mask);
    }

    private static PhpString text(String text) {
        return PhpString.of(text);
    }

    @Test
    void convertsScalarsInWeakMode() {
        BuiltinCall site = site("int", false);
        assertEquals(65L, Arguments.integer(null, site, 0, text(" 65\n")));
        assertEquals(65L, Arguments.integer(null, site, 0, 65.0));
        assertEquals(100L, Arguments.integer(null, site, 0, text("1e2")));
        assertEquals(1L, Arguments.integer(null, site, 0, true));
        assertEquals(12.5, Arguments.floating(null, site, 0, text("12.5")));
        assertEquals(3.0, Arguments.floating(null, site, 0, 3L));
        assertEquals(false, Arguments.bool(null, site, 0, text("0")));
        assertEquals(true, Arguments.bool(null, site, 0, text("0.0")));
        assertEquals(text("12"), Arguments.string(null, site, 0, 12L));
        assertEquals(text("1"), Arguments.string(null, site, 0, true));
        assertNull(Arguments.nullableString(null, site, 0, PhpNull.INSTANCE));
    }

    @Test
    void widensIntToFloatEvenInStrictMode() {
        assertEquals(3.0, Arguments.floating(null, site("float", true), 0, 3L));
        assertEquals(
                3.0,
                Arguments.union(
                        null,
                        site("float|string", true),
                        0,
                        3L,
                        SignatureParser.type("float|string").mask()));
    }

    @Test
    void convertsToTheFirstFittingMemberOfAUnion() {
        assertEquals(7L, union("int|float", text("7")));
        assertEquals(7.5, union("int|float", text("7.5")));
        assertEquals(1L, union("int|float", true));
        assertEquals(text("7"), union("array|string", 7L));
        assertEquals(5L, union("int|string", 5.0));
        assertEquals(text("x"), union("int|string", text("x")));
        assertEquals(PhpNull.INSTANCE, union("int|null", PhpNull.INSTANCE));
        assertEquals(true, union("array|bool", 5L));
    }

    @Test
    void takesReferencesOfTheDeclaredType() {
        var reference = new PhpReference(new PhpArray());
        int mask = SignatureParser.type("array").mask();
        assertSame(reference, Arguments.reference(null, site("array", false), 0, reference, mask));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'12', 12",
                "' 12 ', 12",
                "'+12', 12",
                "'-0', 0",
                "'1.', 1.0",
                "'.5', 0.5",
                "'1e3', 1000.0",
                "'12abc', -",
                "'', -",
                "' ', -",
                "'.', -",
                "'1e', -",
                "'0x1A', -",
                "'1 2', -",
                "'--1', -",
                "'9223372036854775807', 9223372036854775807",
                "'9223372036854775808', 9.223372036854776E18",
            })
    void readsNumericStrings(String string, String expected) {
        Object number = NumericStrings.parse(text(string));
        assertEquals(expected, number == null ? null : number.toString());
    }

    /** Expectations from PHP's echo with the precision set. */
    @ParameterizedTest
    @CsvSource({
        "1.5, 14, 1.5",
        "1e15, 14, 1.0E+15",
        "1e15, -1, 1000000000000000",
        "1e17, -1, 1.0E+17",
        "1e14, 14, 1.0E+14",
        "123456789012345.678, 14, 1.2345678901235E+14",
        "0.0001, 14, 0.0001",
        "0.00001, 14, 1.0E-5",
        "-0.0, 14, -0",
        "0.3333333333333333, -1, 0.3333333333333333",
        "0.3333333333333333, 14, 0.33333333333333",
        "100000, 14, 100000",
        "-2.5e-5, 14, -2.5E-5",
        "NaN, 14, NAN",
        "-Infinity, 14, -INF",
    })
    void printsFloats(double number, int precision, String expected) {
        assertEquals(text(expected), FloatFormat.format(number, precision));
    }
}
