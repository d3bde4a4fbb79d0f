package dev.parade.tests.corpus;

import dev.parade.parser.PhpParser;
import dev.parade.parser.PhpPrinter;
import dev.parade.parser.PhpSyntaxException;
import dev.parade.parser.SourceText;
import dev.parade.parser.ast.Program;
import dev.parade.tests.conformance.ShellWords;
import dev.parade.tests.differential.RealPhp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The parser against the .php files of Debian's applications: what PHP accepts parses, and parses to the same tree after
 * printing; what PHP rejects is rejected.
 */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        description = "Holds the parser against the files of large applications, and measures its speed.")
public final class Corpus implements Callable<Integer> {
    /** Debian's packages that make the corpus. */
    private static final List<String> PACKAGES =
            List.of("wordpress", "mediawiki", "phpmyadmin", "php-symfony*", "php-twig", "composer", "phpunit");

    /** 20 MB of it, for measuring. */
    private static final List<String> MEASURED = List.of("usr/share/wordpress", "usr/share/phpmyadmin");

    private static final int ENOUGH = 10_000;

    /** Printing and comparing recurse as deep as a program nests. */
    private static final long STACK = 1L << 30;

    @Parameters(arity = "0..*", paramLabel = "DIR", description = "Other folders (default: the fetched packages).")
    private List<Path> folders = new ArrayList<>();

    @Option(names = "--against", paramLabel = "CMD", description = "The real PHP (default: the newest in PATH).")
    private String against = "";

    @Option(names = "--speed", description = "Measure a fresh JVM on one core instead of checking.")
    private boolean speed;

    @Option(
            names = "--mutate",
            paramLabel = "N",
            description = "Instead, break N of the files at random and compare what both parsers say.")
    private int mutate;

    @Option(names = "--seed", paramLabel = "N", description = "Of the random changes (default 1).")
    private long seed = 1;

    private final Path root =
            Path.of(System.getProperty("parade.root", ".")).toAbsolutePath().normalize();
    private final Map<Path, String> rejectedHere = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private long bytes;

    public static void main(String[] arguments) {
        int code = new CommandLine(new Corpus()).execute(arguments);
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        boolean own = folders.isEmpty();
        Path fetched = root.resolve(".cache/corpus/apps");
        if (own && !Files.exists(fetched.resolve("complete")) && !fetch()) {
            return 2;
        }
        if (speed) {
            List<Path> measured = own ? MEASURED.stream().map(fetched::resolve).toList() : folders;
            for (Path file : files(measured)) {
                bytes += Files.size(file);
            }
            return ParserSpeed.measure(measured, bytes, System.out) ? 0 : 1;
        }
        List<Path> files = files(own ? List.of(fetched) : folders);
        if (own && files.size() < ENOUGH) {
            problems.add("only " + files.size() + " files, which prove too little");
        }
        if (mutate > 0) {
            return mutate(files);
        }
        parseAll(files);
        compareWithPhp(files);
        problems.forEach(System.out::println);
        System.out.printf(
                "%d files, %.1f MB: %d parsed and printed to the same tree, %d rejected, %d problems%n",
                files.size(), bytes / 1e6, files.size() - rejectedHere.size(), rejectedHere.size(), problems.size());
        return problems.isEmpty() ? 0 : 1;
    }

    /** PHP's own files are all good; these are not, and must be rejected where PHP rejects them. */
    private int mutate(List<Path> files) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("mutants");
        try {
            List<Path> mutants = Mutants.write(files, mutate, seed, folder);
            parseAll(mutants);
            compareWithPhp(mutants);
            problems.forEach(System.out::println);
            System.out.printf(
                    "%d broken files: %d rejected, %d problems%n",
                    mutants.size(), rejectedHere.size(), problems.size());
        } finally {
            if (problems.isEmpty()) {
                for (Path mutant : files(List.of(folder))) {
                    Files.delete(mutant);
                }
                Files.delete(folder);
            }
        }
        return problems.isEmpty() ? 0 : 1;
    }

    private boolean fetch() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(root.resolve("tests/scripts/fetch-applications.sh").toString());
        command.add(root.resolve(".cache/corpus").toString());
        command.addAll(PACKAGES);
        return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    }

    /** Regular files: packages share some through links. */
    private static List<Path> files(List<Path> folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> all = Files.walk(folder)) {
                all.filter(file -> file.toString().endsWith(".php") && Files.isRegularFile(file))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }

    private void parseAll(List<Path> files) throws InterruptedException {
        Thread thread = new Thread(null, () -> files.forEach(this::parse), "corpus", STACK);
        thread.start();
        thread.join();
    }

    private void parse(Path file) {
        Program program;
        SourceText source;
        try {
            source = SourceText.read(file);
            bytes += source.text().length();
            program = PhpParser.parse(source);
        } catch (PhpSyntaxException rejected) {
            rejectedHere.put(file, rejected.kind() + " " + rejected.getMessage() + " on line " + rejected.line());
            return;
        } catch (IOException | RuntimeException bug) {
            problems.add(file + ": " + bug);
            return;
        }
        try {
            String printed = PhpPrinter.print(program);
            Program again = PhpParser.parse(new SourceText(source.name(), printed));
            if (!again.statements().equals(program.statements())) {
                problems.add(file + ": the printed program is another one");
            }
        } catch (PhpSyntaxException rejected) {
            problems.add(file + ": the printed program is rejected: " + rejected.getMessage() + " on line "
                    + rejected.line());
        } catch (RuntimeException bug) {
            problems.add(file + ": printing: " + bug);
        }
    }

    private void compareWithPhp(List<Path> files) throws IOException, InterruptedException {
        List<String> php = against.isEmpty() ? RealPhp.find() : ShellWords.split(against);
        if (php.isEmpty()) {
            problems.add("no real PHP to compare with: install php-cli or name one with --against");
            return;
        }
        RealParser real = new RealParser(php);
        Map<Path, String> rejectedThere = real.rejected(files);
        for (Map.Entry<Path, String> one : rejectedHere.entrySet()) {
            if (!rejectedThere.containsKey(one.getKey()) && real.accepts(one.getKey())) {
                problems.add(one.getKey() + ": PHP accepts it; here: " + one.getValue());
            }
        }
        for (Map.Entry<Path, String> one : rejectedThere.entrySet()) {
            if (!rejectedHere.containsKey(one.getKey())) {
                problems.add(one.getKey() + ": accepted; PHP says: " + one.getValue());
            }
        }
    }
}
