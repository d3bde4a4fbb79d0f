package dev.parade.tests.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parade.catalog.Effect;
import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.FunctionEntry;
import dev.parade.tests.rules.ProjectRoot;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Examples in declarations are true, and what running them shows is declared. */
class DeclaredExamplesTest {
    @Test
    void examplesGiveWhatTheySayAndShowNoUndeclaredEffect() throws IOException {
        assertEquals(List.of(), Examples.problems(Set.of()));
    }

    @Test
    void everyFunctionHasOneOrIsListed() throws IOException {
        assertEquals(List.of(), Examples.listProblems(ProjectRoot.PATH));
    }

    @Test
    void fiveHundredFunctionsAreDeclaredWithAnExample() {
        int declared = Catalog.all().stream()
                .mapToInt(catalog -> catalog.functions().size())
                .sum();
        assertTrue(declared - Examples.withoutExample().size() >= 500, "of " + declared + " functions");
    }

    @Test
    void aWrongResultIsFound() throws IOException {
        assertEquals(List.of("gives 3"), run("strlen('abc') => 4"));
    }

    @Test
    void anUndeclaredEffectIsFound() throws IOException {
        FunctionEntry strlen = Catalog.all().stream()
                .map(catalog -> catalog.function("strlen"))
                .filter(entry -> entry != null)
                .findFirst()
                .orElseThrow();
        for (Effect effect : Effect.values()) {
            assertFalse(EffectCheck.mayShow(strlen, effect), effect::name);
        }
    }

    @Test
    void everyKindOfEffectThatIsRecordedShows() throws IOException {
        assertEquals(Set.of(Effect.CLOCK), observed("time()"));
        assertEquals(Set.of(Effect.RANDOM), observed("random_int(1, 6)"));
        assertEquals(Set.of(Effect.ENVIRONMENT), observed("ini_get('precision')"));
        assertTrue(observed("is_file('example.txt')").contains(Effect.READS_FILE));
        assertTrue(observed("unlink('example.txt')").contains(Effect.WRITES_FILE));
        assertTrue(observed("shell_exec('true')").contains(Effect.PROCESS));
        assertTrue(observed("chop([] . 'a')").isEmpty());
        assertTrue(observed("@unserialize('x')").contains(Effect.WARNS));
        assertTrue(observed("json_last_error()").contains(Effect.READS_GLOBAL));
        assertEquals(Set.of(), observed("strrev('abc')"));
    }

    private static Set<Effect> observed(String expression) throws IOException {
        try (ExampleRunner runner = new ExampleRunner()) {
            return runner.observed(new Example("F none", expression, "null"));
        }
    }

    private static List<String> run(String example) throws IOException {
        try (ExampleRunner runner = new ExampleRunner()) {
            return runner.run(Example.of("F strlen", example));
        }
    }
}
