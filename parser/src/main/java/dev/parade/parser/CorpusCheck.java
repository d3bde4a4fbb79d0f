package dev.parade.parser;

import dev.parade.parser.ast.Program;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parses every .php file of the given folders, prints the trees, parses what was printed and compares.
 *
 * <p>{@code --parse-only} leaves out printing; {@code --dump} prints the tree of each file.
 */
public final class CorpusCheck {
    private final PrintStream out;
    private final boolean parseOnly;
    private final boolean dump;
    private long bytes;
    private long nanos;
    private int files;
    private int failures;

    private CorpusCheck(PrintStream out, boolean parseOnly, boolean dump) {
        this.out = out;
        this.parseOnly = parseOnly;
        this.dump = dump;
    }

    private static final long STACK = 1L << 30;

    public static void main(String[] args) throws InterruptedException {
        // Printing and comparing recurse as deep as the program nests.
        Thread thread = new Thread(null, () -> run(args), "corpus-check", STACK);
        thread.start();
        thread.join();
    }

    private static void run(String[] args) {
        List<Path> roots = new ArrayList<>();
        boolean parseOnly = false;
        boolean dump = false;
        for (String arg : args) {
            switch (arg) {
                case "--parse-only" -> parseOnly = true;
                case "--dump" -> dump = true;
                default -> roots.add(Path.of(arg));
            }
        }
        CorpusCheck check = new CorpusCheck(System.out, parseOnly, dump);
        try {
            check.checkAll(roots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        check.report();
        if (check.failures > 0) {
            System.exit(1);
        }
    }

    private void checkAll(List<Path> roots) throws IOException {
        for (Path root : roots) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)
                        .filter(path -> roots.contains(path) || path.toString().endsWith(".php"))
                        .sorted()::iterator) {
                    check(file);
                }
            }
        }
    }

    private void check(Path file) throws IOException {
        SourceText source = SourceText.read(file);
        files++;
        bytes += source.text().length();
        long start = System.nanoTime();
        Program program;
        try {
            program = PhpParser.parse(source);
        } catch (PhpSyntaxException e) {
            fail(file, e.kind() + " " + e.getMessage() + " on line " + e.line());
            return;
        } catch (RuntimeException e) {
            fail(file, "internal error " + e + " at " + (e.getStackTrace().length > 0 ? e.getStackTrace()[0] : ""));
            return;
        } finally {
            nanos += System.nanoTime() - start;
        }
        if (dump) {
            out.print(TreeDump.of(program, true));
        }
        if (!parseOnly) {
            printAndCompare(file, source, program);
        }
    }

    private void printAndCompare(Path file, SourceText source, Program program) {
        try {
            String printed = PhpPrinter.print(program);
            Program again = PhpParser.parse(new SourceText(source.name(), printed));
            if (!again.statements().equals(program.statements())) {
                fail(file, "the printed program is another: " + firstDifference(program, again));
            }
        } catch (PhpSyntaxException e) {
            fail(file, "the printed program is rejected: " + e.getMessage() + " on line " + e.line());
        }
    }

    private static String firstDifference(Program program, Program again) {
        String one = withoutPositions(program);
        String two = withoutPositions(again);
        int at = 0;
        while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
            at++;
        }
        int from = Math.max(0, at - 60);
        return one.substring(from, Math.min(one.length(), at + 100)) + " <> "
                + two.substring(from, Math.min(two.length(), at + 100));
    }

    private static String withoutPositions(Program program) {
        return program.toString().replaceAll("(, )?position=Position\\[[^]]*]", "");
    }

    private void fail(Path file, String what) {
        failures++;
        out.println(file + ": " + what);
    }

    private void report() {
        double seconds = nanos / 1e9;
        out.printf(
                "%d files, %.1f MB, %d failures; parsed in %.2f s, %.2f MB/s%n",
                files, bytes / 1e6, failures, seconds, bytes / 1e6 / seconds);
    }
}
