package dev.parade.tests.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which module may use which. What a module may use, it may also use through another. */
class ModuleArrowsTest {
    private static final Map<String, Set<String>> ARROWS = new TreeMap<>(Map.ofEntries(
            Map.entry("catalog", Set.of()),
            Map.entry("grammar", Set.of()),
            Map.entry("parser", Set.of("grammar")),
            Map.entry("analyzer", Set.of("parser", "catalog")),
            Map.entry("interpreter", Set.of("parser", "catalog")),
            Map.entry("library", Set.of("interpreter")),
            Map.entry("parallel", Set.of("interpreter", "analyzer")),
            Map.entry("workers", Set.of("interpreter")),
            Map.entry("server", Set.of("parallel", "workers")),
            Map.entry("cli", Set.of("server", "parallel", "workers", "library", "analyzer")),
            Map.entry("tests", Set.of("cli"))));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.parade");

    static Set<String> modules() {
        return ARROWS.keySet();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void moduleUsesOnlyWhatItMay(String module) {
        rule(module).check(CLASSES);
    }

    @Test
    void everyPackageBelongsToAModule() {
        Set<String> strange = new TreeSet<>();
        CLASSES.forEach(type -> {
            String[] parts = type.getPackageName().split("\\.");
            if (parts.length < 3 || !ARROWS.containsKey(parts[2])) {
                strange.add(type.getPackageName());
            }
        });
        assertEquals(Set.of(), strange);
        assertTrue(CLASSES.size() > 10, "the project's classes are on the class path");
    }

    /** The rule itself, seen to fail: the tests use their own classes, which no module below may. */
    @Test
    void aForbiddenArrowIsNoticed() {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(packageOf("tests"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packageOf("tests"));
        assertThrows(AssertionError.class, () -> rule.check(CLASSES));
    }

    private static ArchRule rule(String module) {
        Set<String> forbidden = new TreeSet<>(ARROWS.keySet());
        forbidden.remove(module);
        forbidden.removeAll(reachable(module));
        List<String> packages =
                forbidden.stream().map(ModuleArrowsTest::packageOf).toList();
        return noClasses()
                .that()
                .resideInAPackage(packageOf(module))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages.toArray(String[]::new))
                .allowEmptyShould(true);
    }

    private static Set<String> reachable(String module) {
        Set<String> all = new TreeSet<>();
        for (String used : ARROWS.get(module)) {
            all.add(used);
            all.addAll(reachable(used));
        }
        return all;
    }

    private static String packageOf(String module) {
        return "dev.parade." + module + "..";
    }
}
