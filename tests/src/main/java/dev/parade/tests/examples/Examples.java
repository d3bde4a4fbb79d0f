package dev.parade.tests.examples;

import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.FunctionEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code ./dev examples [NAME...]}: runs the examples in the declarations, of all functions or of those named. */
public final class Examples {
    /** Functions that have no example; it may only get shorter. */
    static final Path WITHOUT = Path.of("tests/lists/functions-without-example.txt");

    private Examples() {}

    /** Exit status 1 when an example fails, or when a function that is not on the list has none. */
    public static void main(String[] names) throws IOException {
        List<String> problems = problems(Set.of(names));
        problems.forEach(System.out::println);
        if (names.length == 0) {
            List<String> list = listProblems(Path.of(System.getProperty("parade.root", ".")));
            list.forEach(System.out::println);
            problems.addAll(list);
            System.out.println(Example.all().size() + " examples, " + problems.size() + " problems; "
                    + withoutExample().size() + " functions have none");
        }
        System.out.flush();
        Runtime.getRuntime().halt(problems.isEmpty() ? 0 : 1);
    }

    /** What is wrong with the examples of these functions, of all when none is named. */
    static List<String> problems(Set<String> names) throws IOException {
        List<String> problems = new ArrayList<>();
        try (ExampleRunner runner = new ExampleRunner()) {
            for (Example example : Example.all()) {
                if (names.isEmpty() || names.contains(example.key().substring(2))) {
                    runner.run(example).forEach(problem -> problems.add(example + "\n    " + problem));
                }
            }
        }
        return problems;
    }

    /** Functions without an example that the list does not know, and what is on the list for no reason. */
    static List<String> listProblems(Path root) throws IOException {
        Set<String> listed = new TreeSet<>(Files.readAllLines(root.resolve(WITHOUT)));
        Set<String> without = withoutExample();
        List<String> problems = new ArrayList<>();
        for (String name : without) {
            if (!listed.contains(name)) {
                problems.add(name + "() declares no example (examples = \"" + name + "(…) => …\")");
            }
        }
        for (String name : listed) {
            if (!without.contains(name)) {
                problems.add(name + " has an example or is no function: take it off " + WITHOUT);
            }
        }
        return problems;
    }

    /** An alias shares the declaration, and so the example, of the function that it names. */
    static Set<String> withoutExample() {
        Set<String> without = new TreeSet<>();
        for (Catalog catalog : Catalog.all()) {
            Set<String> implementations = new HashSet<>();
            catalog.docs("F ").stream()
                    .filter(entry -> !entry.examples().isEmpty())
                    .forEach(entry -> implementations.add(implementation(catalog, entry.key())));
            for (FunctionEntry entry : catalog.functions()) {
                if (!implementations.contains(entry.group() + "/" + entry.id())) {
                    without.add(entry.name());
                }
            }
        }
        return without;
    }

    private static String implementation(Catalog catalog, String key) {
        FunctionEntry entry = catalog.function(key.substring(2));
        return entry.group() + "/" + entry.id();
    }
}
