package dev.parade.tests.full;

import dev.parade.tests.conformance.Conformance;
import dev.parade.tests.corpus.Corpus;
import dev.parade.tests.differential.Differential;
import dev.parade.tests.differential.RealPhp;
import dev.parade.tests.fuzz.Fuzz;
import dev.parade.tests.fuzz.FuzzLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Everything that takes long or needs a real PHP, in shards. A finished shard leaves a file in {@code .cache/full}; a run
 * that was stopped goes on where it was. When all are done, the result is written with its date.
 */
@Command(
        name = "full",
        mixinStandardHelpOptions = true,
        description = "Oracles, soaks and fuzzing, in resumable shards.")
public final class FullTest implements Callable<Integer> {
    private static final List<String> SUITES = List.of(
            "Zend",
            "tests/lang",
            "tests/classes",
            "tests/func",
            "ext/standard",
            "ext/spl",
            "ext/json",
            "ext/pcre",
            "ext/ctype",
            "ext/date",
            "ext/reflection",
            "ext/hash",
            "ext/random",
            "ext/mbstring",
            "ext/filter",
            "ext/iconv",
            "ext/bcmath",
            "ext/zlib",
            "ext/simplexml",
            "ext/tokenizer");
    /** Those whose tests of PHP 8.4 also run at the default level. */
    private static final List<String> AT_DEFAULT_LEVEL =
            List.of("Zend", "tests/lang", "tests/classes", "tests/func", "ext/spl", "ext/reflection", "ext/tokenizer");

    private static final int ZEND_SHARDS = 4;
    private static final String APPLICATION = "application-";

    @Option(names = "--shard", paramLabel = "K/N", description = "Only the shards with number mod N = K.")
    private String shard = "0/1";

    @Option(names = "--restart", description = "Forget what an earlier run has finished.")
    private boolean restart;

    @Option(
            names = "--result",
            paramLabel = "FILE",
            description = "Where the dated result goes (default: docs/full-test.md).")
    private Path result;

    @Option(
            names = "--green",
            description = "Leave out the shards that tests/lists/shards-that-fail.txt names: what CI asks for.")
    private boolean green;

    private final Path root =
            Path.of(System.getProperty("parade.root", ".")).toAbsolutePath().normalize();

    /** A piece of work with a name of its own. */
    private record Shard(String name, CommandLine command, List<String> arguments, boolean needsPhp) {}

    public static void main(String[] arguments) {
        int code = new CommandLine(new FullTest()).execute(arguments);
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    @Override
    public Integer call() throws IOException {
        Path folder = root.resolve(".cache/full");
        Files.createDirectories(folder);
        String[] part = shard.split("/");
        int of = Integer.parseInt(part[1]);
        int number = Integer.parseInt(part[0]) % of;
        boolean hasPhp = !RealPhp.find().isEmpty();
        List<Shard> shards = green ? withoutKnownFailures(shards(folder)) : shards(folder);
        int failed = 0;
        for (int i = 0; i < shards.size(); i++) {
            Shard one = shards.get(i);
            Path done = folder.resolve(one.name() + ".done");
            if (i % of != number || (!restart && passed(done))) {
                continue;
            }
            if (one.needsPhp() && !hasPhp) {
                System.err.println("full: skipped " + one.name() + ": no real PHP in PATH");
                continue;
            }
            if (one.name().startsWith(APPLICATION) && !hasApplications()) {
                System.err.println("full: skipped " + one.name() + ": the applications could not be fetched");
                continue;
            }
            System.err.println("full: " + one.name());
            int code = one.command().execute(one.arguments().toArray(String[]::new));
            Files.writeString(done, (code == 0 ? "passed" : "failed, exit status " + code) + "\n");
            failed += code == 0 ? 0 : 1;
        }
        report(shards, folder);
        return failed == 0 ? 0 : 1;
    }

    /** A line per shard that is known to fail: its name, or the start of it and a star, a tab, the reason. */
    private List<Shard> withoutKnownFailures(List<Shard> all) throws IOException {
        List<String> known = Files.readAllLines(root.resolve("tests/lists/shards-that-fail.txt"));
        known.forEach(line -> System.err.println("full: left out, known to fail: " + line.replace("\t", ": ")));
        return all.stream()
                .filter(shard -> known.stream()
                        .map(line -> line.split("\t")[0])
                        .noneMatch(name -> name.endsWith("*")
                                ? shard.name().startsWith(name.substring(0, name.length() - 1))
                                : shard.name().equals(name)))
                .toList();
    }

    private static boolean passed(Path done) throws IOException {
        return Files.exists(done) && Files.readString(done).startsWith("passed");
    }

    /** A suite in as many pieces as it takes. */
    private List<Shard> conformance(Path folder, String suite, String prefix, List<String> more) {
        List<Shard> shards = new ArrayList<>();
        int pieces = suite.equals("Zend") || suite.equals("ext/standard") ? ZEND_SHARDS : 1;
        for (int piece = 0; piece < pieces; piece++) {
            String name = prefix + suite.replace('/', '-') + (pieces == 1 ? "" : "-" + piece);
            List<String> arguments = new ArrayList<>(List.of(
                    "--suite",
                    suite,
                    "--list",
                    root.resolve("tests/lists/php-8.4.24-passes.txt").toString(),
                    "--tags",
                    root.resolve("tests/tags").toString(),
                    "--improved-is-fine",
                    "--json",
                    folder.resolve(name + ".json").toString()));
            if (pieces > 1) {
                arguments.addAll(List.of("--piece", piece + "/" + pieces));
            }
            arguments.addAll(more);
            shards.add(new Shard(name, new CommandLine(new Conformance()), arguments, false));
        }
        return shards;
    }

    private List<Shard> shards(Path folder) throws IOException {
        List<Shard> shards = new ArrayList<>();
        for (String suite : SUITES) {
            shards.addAll(conformance(folder, suite, "conformance-", List.of()));
        }
        List<String> newer = List.of(
                "--level",
                "8.5",
                "--differences",
                root.resolve("tests/lists/php-8.4-tests-at-8.5.txt").toString());
        for (String suite : AT_DEFAULT_LEVEL) {
            shards.addAll(conformance(folder, suite, "conformance-8.5-", newer));
        }
        try (Stream<Path> scripts = Files.walk(root.resolve("tests/src/test/resources/scripts"))) {
            List<String> files = scripts.filter(file -> file.toString().endsWith(".php"))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            shards.add(new Shard("differential", new CommandLine(new Differential()), files, true));
        }
        try (Stream<Path> drivers = Files.list(root.resolve("tests/applications"))) {
            drivers.filter(file -> file.toString().endsWith(".php"))
                    .sorted()
                    .forEach(file -> shards.add(new Shard(
                            APPLICATION + file.getFileName().toString().replace(".php", ""),
                            new CommandLine(new Differential()),
                            List.of("--timeout", "300", file.toString()),
                            true)));
        }
        shards.add(new Shard("corpus", new CommandLine(new Corpus()), List.of(), true));
        shards.add(new Shard("corpus-speed", new CommandLine(new Corpus()), List.of("--speed"), false));
        shards.add(new Shard(
                "reprint",
                new CommandLine(new Conformance()),
                List.of(
                        "--reprint",
                        "--suite",
                        "Zend",
                        "--suite",
                        "tests/lang",
                        "--suite",
                        "tests/classes",
                        "--list",
                        root.resolve("tests/lists/reprinted.txt").toString(),
                        "--tags",
                        root.resolve("tests/tags").toString()),
                false));
        shards.add(new Shard(
                "fuzz-language",
                new CommandLine(new FuzzLanguage()),
                List.of("--seed", "600001", "--programs", "1000"),
                true));
        for (int seed = 1; seed <= 8; seed++) {
            shards.add(new Shard(
                    "fuzz-" + seed,
                    new CommandLine(new Fuzz()),
                    List.of("--seed", Integer.toString(seed * 1000), "--programs", "10"),
                    true));
        }
        return shards;
    }

    /** Real programs that must give what real PHP gives; where there is no Debian they are left out, and said so. */
    private boolean hasApplications() throws IOException {
        if (Files.exists(root.resolve(".cache/apps/complete"))) {
            return true;
        }
        try {
            int code = new ProcessBuilder(
                            root.resolve("tests/scripts/fetch-applications.sh").toString(),
                            root.resolve(".cache").toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            return code == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void report(List<Shard> shards, Path folder) throws IOException {
        StringBuilder text = new StringBuilder("# The last full test\n\n");
        text.append(LocalDate.now(ZoneOffset.UTC)).append(", `./dev test --full`\n\n| shard | result |\n|---|---|\n");
        int open = 0;
        for (Shard one : shards) {
            Path done = folder.resolve(one.name() + ".done");
            boolean finished = Files.exists(done);
            open += passed(done) ? 0 : 1;
            text.append("| ")
                    .append(one.name())
                    .append(" | ")
                    .append(
                            finished
                                    ? Files.readString(done, StandardCharsets.UTF_8)
                                            .strip()
                                    : "not run")
                    .append(" |\n");
        }
        if (open == 0 || result != null) {
            Path file = result == null ? root.resolve("docs/full-test.md") : result;
            Files.writeString(file, text.toString());
            System.err.println("full: wrote " + file);
        } else {
            System.err.println("full: " + open + " of " + shards.size() + " shards are still to run");
        }
    }
}
