package dev.parade.tests.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps the known failures: {@code tag}, {@code untag}, {@code next}. */
@Command(
        name = "tags",
        mixinStandardHelpOptions = true,
        description = "Keeps the known failures of the conformance tests.")
public final class TagCommands {
    @Option(
            names = "--tags",
            paramLabel = "DIR",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Where they are kept (default: tests/tags).")
    private Path folder = Path.of("tests/tags");

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TagCommands()).execute(arguments));
    }

    @Command(description = "Tags tests as known failures.")
    int tag(
            @Option(names = "--reason", paramLabel = "TEXT", defaultValue = "", description = "Why they fail.")
                    String reason,
            @Option(
                            names = "--from",
                            paramLabel = "FILE",
                            description = "Take tests and causes from a --failures file.")
                    Path from,
            @Parameters(arity = "0..*", paramLabel = "TEST", description = "Paths such as Zend/tests/001.phpt.")
                    List<String> tests)
            throws IOException {
        Tags tags = Tags.read(folder);
        List<String> named = tests == null ? List.of() : tests;
        if (!named.isEmpty() && reason.isEmpty()) {
            System.err.println("tag: a known failure needs a --reason");
            return 2;
        }
        named.forEach(test -> tags.put(test, reason));
        int count = named.size();
        if (from != null) {
            for (String line : Files.readAllLines(from, StandardCharsets.UTF_8)) {
                String[] parts = line.split("\t", 3);
                if (parts.length == 3 && !tags.has(parts[0])) {
                    tags.put(parts[0], reason.isEmpty() ? parts[2] : reason);
                    count++;
                }
            }
        }
        tags.write();
        System.out.println(count + " tagged, " + tags.tests().size() + " in all");
        return 0;
    }

    @Command(description = "Removes tags, of tests that pass now.")
    int untag(
            @Option(
                            names = "--passed-in",
                            paramLabel = "JSON",
                            description = "Untag all that passed in this --json report.")
                    Path report,
            @Parameters(arity = "0..*", paramLabel = "TEST") List<String> tests)
            throws IOException {
        Tags tags = Tags.read(folder);
        List<String> passed = new ArrayList<>(tests == null ? List.of() : tests);
        if (report != null) {
            passed.addAll(JsonReport.passed(report));
        }
        long count = passed.stream().filter(tags::remove).count();
        tags.write();
        System.out.println(count + " untagged, " + tags.tests().size() + " left");
        return 0;
    }

    @Command(description = "Names a known failure to take next: one of the most frequent cause.")
    int next(
            @Option(names = "--suite", paramLabel = "NAME", defaultValue = "", description = "Only of this suite.")
                    String suite)
            throws IOException {
        Tags tags = Tags.read(folder);
        List<String> open =
                tags.tests().stream().filter(test -> test.startsWith(suite)).toList();
        if (open.isEmpty()) {
            System.out.println("no known failure left");
            return 0;
        }
        String cause = open.stream()
                .map(tags::reason)
                .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        List<String> same =
                open.stream().filter(test -> tags.reason(test).equals(cause)).toList();
        System.out.println(same.getFirst());
        System.out.println("  " + cause + " (" + same.size() + " tests)");
        System.out.println("  run it: ./dev conformance --show --filter " + same.getFirst());
        return 0;
    }
}
