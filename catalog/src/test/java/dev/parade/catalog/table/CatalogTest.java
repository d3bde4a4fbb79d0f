package dev.parade.catalog.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.parade.catalog.Effect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CatalogTest {
    private static FunctionEntry function(String name) {
        return new FunctionEntry(
                null,
                name,
                3,
                name.length(),
                true,
                Set.of(Effect.WARNS, Effect.OUTPUT),
                List.of("a", "b"),
                List.of(),
                "8.3",
                "",
                "8.4: \ttab \\ back\nslash",
                "",
                name + "(): void");
    }

    private static Catalog catalog(String... lines) {
        String text = String.join("\n", new TreeSet<>(List.of(lines))) + "\n";
        return new Catalog(text.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void findsEveryNameAndNoPrefix() {
        String[] names = {
            "a",
            "ab",
            "abc",
            "ab_c",
            "b",
            "name\\space",
            "name\\space\\x",
            "name\\spare",
            "names",
            "str_a",
            "strlen",
            "zz"
        };
        String[] lines = new String[names.length];
        for (int i = 0; i < names.length; i++) {
            lines[i] = function(names[i]).toLine();
        }
        Catalog catalog = catalog(lines);
        for (String name : names) {
            assertNotNull(catalog.function(name), name);
            assertEquals(name, catalog.function(name).name());
        }
        for (String absent :
                List.of("", "name", "name\\", "name\\spa", "aa", "abcd", "st", "strle", "strlenn", "zzz", "0")) {
            assertNull(catalog.function(absent), absent);
        }
        assertEquals(names.length, catalog.functions().size());
    }

    @Test
    void keepsEveryField() {
        FunctionEntry entry = function("F1");
        assertEquals(entry, catalog(entry.toLine()).function("f1"));
        var constants = List.of(
                new ConstantEntry("L", -5L, 0, 0, "", ""),
                new ConstantEntry("D", 1e-300, 0, 0, "8.4", "8.5"),
                new ConstantEntry("S", "a\tb\u00ff", 0, 0, "", ""),
                new ConstantEntry("B", false, 0, 0, "", ""),
                new ConstantEntry("X", null, 2, 7, "", ""));
        Catalog catalog = catalog(constants.stream().map(ConstantEntry::toLine).toArray(String[]::new));
        for (ConstantEntry constant : constants) {
            assertEquals(constant, catalog.constant(constant.name()));
        }
        assertNull(catalog.constant("l"));
    }

    @Test
    void givesAliasesTheirOwnNameInSignatures() {
        FunctionEntry entry = function("count");
        FunctionEntry alias = new FunctionEntry(
                null, "sizeof", 0, 0, false, Set.of(), List.of(), List.of(), "", "", "", "", entry.signatureText());
        assertEquals("sizeof", alias.signature().name());
        assertEquals("pure", alias.effectText());
    }
}
