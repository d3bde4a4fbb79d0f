package dev.parade.catalog;

import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.ClassEntry;
import dev.parade.catalog.table.FunctionEntry;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The committed catalogue: one line per builtin with its effects, so that a reviewer sees a changed effect as one line.
 *
 * <p>{@code CatalogueFile --write FILE} writes it, {@code --check FILE} exits with 1 when it is stale. The builtins are
 * those on the class path, or with {@code --from INDEX} those of a table file.
 */
public final class CatalogueFile {
    private CatalogueFile() {}

    /** Exit status 0: written or current, 1: stale, 2: wrong usage. */
    public static void main(String[] args) throws IOException {
        int status = run(args, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(String[] args, PrintStream err) throws IOException {
        boolean from = args.length == 4 && args[2].equals("--from");
        boolean write = args.length > 0 && args[0].equals("--write");
        if ((args.length != 2 && !from) || !(write || args[0].equals("--check"))) {
            err.println("usage: CatalogueFile --check|--write FILE [--from INDEX]");
            return 2;
        }
        String text = text(from ? List.of(new Catalog(Files.readAllBytes(Path.of(args[3])))) : Catalog.all());
        Path file = Path.of(args[1]);
        if (write) {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Files.writeString(file, text, StandardCharsets.UTF_8);
            return 0;
        }
        if (Files.exists(file) && Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
            return 0;
        }
        err.println(file + " is stale: run ./dev generate and look at the difference");
        return 1;
    }

    /** The catalogue's text: functions by name, then classes with their methods. */
    static String text(List<Catalog> catalogs) {
        var lines = new ArrayList<String>();
        catalogs.stream()
                .flatMap(catalog -> catalog.functions().stream())
                .sorted(Comparator.comparing(entry -> entry.name().toLowerCase(Locale.ROOT)))
                .forEach(entry -> lines.add(line(entry)));
        for (Catalog catalog : catalogs) {
            for (ClassEntry owner : catalog.classes()) {
                lines.add(owner.signatureText() + (owner.partial().isEmpty() ? "" : "  partial: " + owner.partial()));
                catalog.methods(owner.name()).forEach(method -> lines.add("    " + line(method)));
            }
        }
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private static String line(FunctionEntry entry) {
        var line = new StringBuilder(entry.signature().toString());
        line.append("  [").append(entry.effectText()).append(']');
        if (!entry.calls().isEmpty()) {
            line.append(" calls ").append(String.join(", ", entry.calls()));
        }
        if (!entry.writes().isEmpty()) {
            line.append(" writes ").append(String.join(", ", entry.writes()));
        }
        if (!entry.partial().isEmpty()) {
            line.append("  partial: ").append(entry.partial());
        }
        return line.toString();
    }
}
