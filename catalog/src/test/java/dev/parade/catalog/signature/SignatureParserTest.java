package dev.parade.catalog.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.catalog.signature.Parameter.Passing;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureParserTest {
    @Test
    void readsTypesDefaultsAndPassing() {
        Signature signature = SignatureParser.signature(
                "preg_match(string $pattern, array|string &$matches = null, int $flags = A | 2, mixed ...$rest): int|false");
        assertEquals("preg_match", signature.name());
        assertEquals(1, signature.minArgs());
        assertEquals(Integer.MAX_VALUE, signature.maxArgs());
        Parameter matches = signature.parameters().get(1);
        assertEquals(Passing.REFERENCE, matches.passing());
        assertEquals("array|string|null", matches.type().text());
        assertEquals(7L, signature.parameters().get(2).defaultValue().evaluate(Map.of("A", 5L)::get));
        assertTrue(signature.parameters().get(3).variadic());
        assertEquals("int|false", signature.returnType().text());
        assertEquals(signature.parameters().get(3), signature.parameterAt(9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "array_multisort(&?$array, &?...$rest): bool",
                "public static function from(string $s, ?DateTimeZone $zone = null): DateTime|false",
                "f(): void",
                "f($a, &$b, ...$c)",
                "protected final function &g(A&B $x, self $y = [], int $z = -1): static",
            })
    void printsWhatItRead(String text) {
        Signature signature = SignatureParser.signature(text);
        assertEquals(signature, SignatureParser.signature(signature.toString()));
    }

    @ParameterizedTest
    @CsvSource({
        "int|string, string|int",
        "null|int, ?int",
        "?string, ?string",
        "callable|null, ?callable",
        "float|int|null, int|float|null",
        "iterable, Traversable|array",
        "Countable|array, Countable|array",
        "true|false, bool",
        "false|array, array|false",
        "\\Foo\\Bar|null, ?Foo\\Bar",
        "(A&B)|null, (A&B)|null",
        "A&B, A&B",
        "mixed, mixed",
        "path, string",
        "string|object, object|string",
    })
    void printsTypesAsPhpDoes(String written, String printed) {
        assertEquals(printed, SignatureParser.type(written).text());
    }

    @Test
    void makesParametersWithNullDefaultNullable() {
        Parameter parameter =
                SignatureParser.signature("f(int $x = null)").parameters().get(0);
        assertEquals("?int", parameter.type().text());
    }

    @Test
    void evaluatesDefaults() {
        assertEquals(" \n\u0000'$", evaluate("\" \\n\\x00'\\$\""));
        assertEquals("a\\n'", evaluate("'a\\n\\''"));
        assertEquals(-5L, evaluate("-5"));
        assertEquals(0x1fL, evaluate("0x1F"));
        assertEquals(1.5e-3, evaluate("1.5e-3"));
        assertEquals(16L, evaluate("1 << 4"));
        assertEquals(-3L, evaluate("~2"));
        assertEquals(false, evaluate("FALSE"));
        assertNull(evaluate("null"));
        assertEquals(9.3e18, (double) evaluate("9300000000000000000"), 1e3);
        var array = (ConstantExpression.ArrayValue) evaluate("['a' => 1, 2]");
        assertEquals(
                List.of(new ConstantExpression.EntryValue("a", 1L), new ConstantExpression.EntryValue(null, 2L)),
                array.entries());
    }

    private static Object evaluate(String text) {
        return SignatureParser.expression(text).evaluate(_ -> null);
    }

    @Test
    void readsClassesPropertiesAndConstants() {
        ClassSignature head =
                SignatureParser.classHead("final class A extends \\B implements Countable, IteratorAggregate");
        assertEquals(Set.of(Modifier.FINAL), head.modifiers());
        assertEquals("B", head.parent());
        assertEquals(List.of("Countable", "IteratorAggregate"), head.interfaces());
        assertEquals(
                ClassSignature.Kind.INTERFACE,
                SignatureParser.classHead("interface I extends J").kind());
        assertEquals(
                "string", SignatureParser.classHead("enum E: string").backing().text());

        PropertySignature property = SignatureParser.property("protected ?string $message = ''");
        assertEquals("?string", property.type().text());
        assertEquals("message", property.name());
        assertFalse(property.modifiers().contains(Modifier.STATIC));

        assertEquals("LIMIT", SignatureParser.constant("LIMIT = 1").name());
        PropertySignature typed = SignatureParser.constant("final protected const int|string LIMIT = 1");
        assertEquals("LIMIT", typed.name());
        assertEquals("string|int", typed.type().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"f(", "f(int)", "f($a $b)", "f($a): ", "f($a = )", "f($a)x", "f(int|$a)", "f($a = 'x)"})
    void rejects(String text) {
        var error = assertThrows(SignatureSyntaxException.class, () -> SignatureParser.signature(text));
        assertTrue(error.getMessage().contains("column"), error.getMessage());
    }
}
