package dev.parade.tests.generate;

import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.ClassEntry;
import dev.parade.catalog.table.FunctionEntry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code ./dev coverage [LIST]}: how much of PHP's library is declared here, with the declared gaps.
 *
 * <p>A LIST has one function name per line, first field of tab-separated ones; those without a declaration are printed
 * in its order.
 */
public final class Coverage {
    private Coverage() {}

    public static void main(String[] args) throws IOException {
        List<Catalog> catalogs = Catalog.all();
        List<FunctionEntry> functions = new ArrayList<>();
        List<FunctionEntry> methods = new ArrayList<>();
        List<ClassEntry> classes = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            functions.addAll(catalog.functions());
            classes.addAll(catalog.classes());
            catalog.classes().forEach(owner -> methods.addAll(catalog.methods(owner.name())));
        }
        System.out.println(functions.size() + " functions, " + classes.size() + " classes in Java with "
                + methods.size() + " methods");
        printGaps(functions);
        printGaps(methods);
        for (ClassEntry owner : classes) {
            if (!owner.partial().isEmpty()) {
                System.out.println("partial " + owner.name() + ": " + owner.partial());
            }
        }
        if (args.length > 0) {
            printMissing(catalogs, Path.of(args[0]));
        }
    }

    private static void printGaps(List<FunctionEntry> entries) {
        for (FunctionEntry entry : entries) {
            if (!entry.partial().isEmpty()) {
                System.out.println("partial " + entry.displayName() + ": " + entry.partial());
            }
        }
    }

    private static void printMissing(List<Catalog> catalogs, Path list) throws IOException {
        for (String line : Files.readAllLines(list)) {
            String name = line.strip().split("\t", 2)[0];
            boolean wanted = !name.isEmpty() && !name.startsWith("#");
            if (wanted && catalogs.stream().allMatch(catalog -> catalog.function(name) == null)) {
                System.out.println("missing " + line.strip());
            }
        }
    }
}
