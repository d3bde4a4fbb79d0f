package dev.parade.tests.generate;

import dev.parade.catalog.table.Catalog;
import dev.parade.catalog.table.ClassEntry;
import dev.parade.catalog.table.FunctionEntry;
import dev.parade.interpreter.Engine;
import dev.parade.interpreter.RequestSpec;
import dev.parade.workers.ByCall;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * How much of PHP's library is here, by extension, against the names that real PHPs have. The running engine is asked what
 * there is, and the catalogue for declared gaps. A class that lacks some of its methods is partial; what is missing and can
 * be called in a real PHP's process is delegated.
 */
@Command(
        name = "coverage",
        mixinStandardHelpOptions = true,
        description = "What of PHP is there, what is partial, delegated to a real PHP, or missing, by extension.")
public final class Coverage implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "EXTENSION", description = "Only these.")
    private List<String> extensions = new ArrayList<>();

    @Option(names = "--missing", description = "Name what is missing, and what is delegated.")
    private boolean missing;

    @Option(names = "--gaps", description = "Name what is partial, and why.")
    private boolean gaps;

    private final Map<String, String> partial = new TreeMap<>();
    private final Map<String, Counts> byExtension = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    private static final int STATES = 4;
    private static final int DELEGATED = 2;
    private static final int MISSING = 3;

    /** Functions and classes of an extension, each by state. */
    private static final class Counts {
        private final int[][] counts = new int[2][STATES];
        private final List<String> delegated = new ArrayList<>();
        private final List<String> missing = new ArrayList<>();
        private final List<String> gaps = new ArrayList<>();
    }

    public static void main(String[] arguments) {
        int code = new CommandLine(new Coverage()).execute(arguments);
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    @Override
    public Integer call() throws IOException {
        List<PhpNames> names =
                PhpNames.read(Path.of(System.getProperty("parade.root", ".")).resolve("tests/lists"));
        declaredGaps();
        Set<String> there = new HashSet<>();
        try (Engine engine = Engine.create()) {
            for (int level : new int[] {82, 85}) {
                there.addAll(present(engine, names, level));
            }
        }
        for (PhpNames name : names) {
            count(name, names, there);
        }
        print();
        return 0;
    }

    private void declaredGaps() {
        for (Catalog catalog : Catalog.all()) {
            catalog.functions().forEach(this::gap);
            for (ClassEntry owner : catalog.classes()) {
                if (!owner.partial().isEmpty()) {
                    partial.merge(owner.name().toLowerCase(Locale.ROOT), owner.partial(), (a, b) -> a + "; " + b);
                }
                catalog.methods(owner.name()).forEach(this::gap);
            }
        }
    }

    private void gap(FunctionEntry entry) {
        if (!entry.partial().isEmpty()) {
            String owner = entry.className() == null ? entry.name() : entry.className();
            String text = entry.className() == null ? entry.partial() : entry.name() + "(): " + entry.partial();
            partial.merge(owner.toLowerCase(Locale.ROOT), text, (a, b) -> a + "; " + b);
        }
    }

    /** Asks the engine itself: classes may be written in Java or in PHP. */
    private static Set<String> present(Engine engine, List<PhpNames> names, int level) {
        StringBuilder program = new StringBuilder("<?php\n");
        for (PhpNames name : names) {
            if (name.level() == level) {
                String quoted = "'" + name.name().replace("\\", "\\\\") + "'";
                String test = switch (name.kind()) {
                    case FUNCTION -> "function_exists(" + quoted + ")";
                    case CLASS ->
                        "class_exists(" + quoted + ") || interface_exists(" + quoted + ") || enum_exists(" + quoted
                                + ")";
                    case METHOD -> "method_exists(" + quoted.replaceFirst("::", "', '") + ")";
                };
                program.append("if (")
                        .append(test)
                        .append(") echo ")
                        .append(quoted)
                        .append(", \"\\n\";\n");
            }
        }
        byte[] output = engine.output(new RequestSpec(
                null,
                program.toString().getBytes(StandardCharsets.UTF_8),
                "coverage.php",
                List.of(),
                Map.of(),
                Map.of(),
                null,
                null,
                (bytes, offset, length) -> {},
                (bytes, offset, length) -> {},
                level,
                Map.of(),
                "cli",
                "off"));
        return new String(output, StandardCharsets.UTF_8).lines().collect(Collectors.toSet());
    }

    private void count(PhpNames name, List<PhpNames> names, Set<String> there) {
        if (name.kind() == PhpNames.Kind.METHOD) {
            return;
        }
        boolean isClass = name.kind() == PhpNames.Kind.CLASS;
        Counts counts = byExtension.computeIfAbsent(name.extension(), extension -> new Counts());
        if (!there.contains(name.name())) {
            boolean delegated =
                    isClass ? ByCall.classes(name.extension()) : ByCall.function(name.extension(), name.name());
            counts.counts[isClass ? 1 : 0][delegated ? DELEGATED : MISSING]++;
            (delegated ? counts.delegated : counts.missing).add(isClass ? name.name() : name.name() + "()");
            return;
        }
        String gap = partial.getOrDefault(name.name().toLowerCase(Locale.ROOT), "");
        if (isClass) {
            String lacks = names.stream()
                    .filter(one -> one.kind() == PhpNames.Kind.METHOD
                            && one.level() == name.level()
                            && one.name().startsWith(name.name() + "::")
                            && !there.contains(one.name()))
                    .map(one -> one.name().substring(name.name().length() + 2) + "()")
                    .collect(Collectors.joining(", "));
            gap = lacks.isEmpty() ? gap : "lacks " + lacks + (gap.isEmpty() ? "" : "; " + gap);
        }
        counts.counts[isClass ? 1 : 0][gap.isEmpty() ? 0 : 1]++;
        if (!gap.isEmpty()) {
            counts.gaps.add(name.name() + ": " + gap);
        }
    }

    private void print() {
        System.out.printf("%-14s %31s   %31s%n", "", "functions", "classes");
        String columns = "%-14s %5s %7s %9s %7s   %5s %7s %9s %7s%n";
        System.out.printf(
                columns,
                "extension",
                "there",
                "partial",
                "delegated",
                "missing",
                "there",
                "partial",
                "delegated",
                "missing");
        int[][] all = new int[2][STATES];
        byExtension.forEach((extension, counts) -> {
            if (extensions.isEmpty() || extensions.stream().anyMatch(extension::equalsIgnoreCase)) {
                line(columns, extension, counts.counts);
                for (int kind = 0; kind < 2; kind++) {
                    for (int state = 0; state < STATES; state++) {
                        all[kind][state] += counts.counts[kind][state];
                    }
                }
                if (missing && !counts.delegated.isEmpty()) {
                    System.out.println("  delegated: " + String.join(", ", counts.delegated));
                }
                if (missing && !counts.missing.isEmpty()) {
                    System.out.println("  missing: " + String.join(", ", counts.missing));
                }
                if (gaps) {
                    counts.gaps.forEach(gap -> System.out.println("  partial: " + gap));
                }
            }
        });
        line(columns, "all", all);
        System.out.println("Delegated: runs on a real PHP, where one is installed that has it (--delegate auto).");
    }

    private static void line(String columns, String name, int[][] counts) {
        System.out.printf(
                columns,
                name,
                counts[0][0],
                counts[0][1],
                counts[0][2],
                counts[0][3],
                counts[1][0],
                counts[1][1],
                counts[1][2],
                counts[1][3]);
    }
}
