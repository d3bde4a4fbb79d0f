package dev.parade.tests.fuzz;

import dev.parade.tests.conformance.InProcessRunner;
import dev.parade.tests.conformance.ScriptResult;
import dev.parade.tests.conformance.ScriptRunner;
import dev.parade.tests.conformance.ScriptSpec;
import dev.parade.tests.conformance.ShellWords;
import dev.parade.tests.differential.RealPhp;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Random programs of the whole language; what differs is made as small as it can be while it differs. */
@Command(
        name = "language",
        mixinStandardHelpOptions = true,
        description = "Runs random programs made from the grammar here and on a real PHP, and shrinks what differs.")
public final class FuzzLanguage implements Callable<Integer> {
    private static final int MOST_SHRINKING_RUNS = 400;

    @Option(names = "--seed", paramLabel = "N", description = "First seed (default 1).")
    private long seed = 1;

    @Option(names = "--programs", paramLabel = "N", description = "How many programs (default 100).")
    private int programs = 100;

    @Option(names = "--against", paramLabel = "CMD", description = "The real PHP (default: the newest in PATH).")
    private String against = "";

    @Option(names = "--print", description = "Only print the programs.")
    private boolean print;

    private static final Map<String, String> SETTINGS = Map.of(
            "display_errors", "1",
            "html_errors", "0",
            "log_errors", "0",
            "memory_limit", "256M",
            "error_reporting", "32767",
            "zend.exception_ignore_args", "0",
            "zend.exception_string_param_max_len", "15",
            "short_open_tag", "0");

    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** Lines of an output that are shown before and behind the first that differs. */
    private static final int CONTEXT = 12;

    private PhpServer real;
    private ScriptRunner ours;

    /** One program and what both sides made of it. */
    private record Comparison(String program, ScriptResult there, ScriptResult here) {
        /** A program that PHP itself does not finish in time says nothing. */
        boolean isDifferent() {
            return there.ending() == ScriptResult.Ending.DONE
                    && !(here.ending() == ScriptResult.Ending.DONE
                            && there.output().equals(here.output()));
        }

        /** Whether there is a difference that no rule knows. The exit status follows from what is printed. */
        boolean differs() {
            return isDifferent()
                    && !(here.ending() == ScriptResult.Ending.DONE
                            && KnownDifferences.canonical(there.output(), program)
                                    .equals(KnownDifferences.canonical(here.output(), program)));
        }

        /** Leaving parts out made something that is no program any more: what is said of that is not what was found. */
        boolean isBroken() {
            return there.output().startsWith("\nParse error");
        }
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> php = against.isEmpty() ? RealPhp.find() : ShellWords.split(against);
        if (php.isEmpty() && !print) {
            System.err.println("fuzz: no real PHP found; install php-cli or name one with --against");
            return 2;
        }
        Path folder = Files.createTempDirectory("fuzz");
        Path file = folder.resolve("program.php");
        int different = 0;
        int known = 0;
        if (!print) {
            real = new PhpServer(php, SETTINGS, folder, LIMIT);
            ours = InProcessRunner.create(Integer.parseInt(RealPhp.level(php).replace(".", "")));
        }
        for (long s = seed; s < seed + programs; s++) {
            Piece program = new LanguageGenerator(s).program();
            if (print) {
                System.out.println(program.text());
                continue;
            }
            Comparison whole = run(program, file);
            if (whole.isDifferent() && !whole.differs()) {
                known++;
            } else if (whole.differs()) {
                different++;
                show(s, shrink(program, file), file);
            }
        }
        if (real != null) {
            real.close();
        }
        Files.deleteIfExists(file);
        Files.delete(folder);
        System.out.println(different + " of " + programs + " programs differ, " + known + " more in a known way");
        return different == 0 ? 0 : 1;
    }

    private void show(long s, Piece small, Path file) throws IOException, InterruptedException {
        Comparison smallest = run(small, file);
        ScriptResult here = smallest.here();
        String[] wanted = smallest.there().output().split("\n");
        String[] got = here.output().split("\n");
        int same = Arrays.mismatch(wanted, got);
        System.out.println("== seed " + s + "\n" + LanguageGenerator.withoutPrelude(small.text()));
        System.out.println("-- there:\n" + around(wanted, same));
        System.out.println("-- here (" + here.ending() + " " + here.detail() + "):\n" + around(got, same) + "\n");
    }

    private static String around(String[] lines, int line) {
        int from = Math.max(0, line - CONTEXT);
        int to = Math.min(lines.length, line + CONTEXT);
        return from >= to ? "" : String.join("\n", Arrays.asList(lines).subList(from, to));
    }

    /** Leaves out what can be left out; after each part that could, it goes on where that part was. */
    private Piece shrink(Piece program, Path file) throws IOException, InterruptedException {
        Piece smallest = program;
        int runs = 0;
        boolean found = true;
        while (found && runs < MOST_SHRINKING_RUNS) {
            found = false;
            List<Piece> candidates = smallest.smaller();
            int i = 0;
            while (i < candidates.size() && runs++ < MOST_SHRINKING_RUNS) {
                Comparison smaller = run(candidates.get(i), file);
                if (smaller.differs() && !smaller.isBroken()) {
                    smallest = candidates.get(i);
                    candidates = smallest.smaller();
                    found = true;
                } else {
                    i++;
                }
            }
        }
        return smallest;
    }

    private Comparison run(Piece program, Path file) throws IOException, InterruptedException {
        Files.writeString(file, program.text(), StandardCharsets.UTF_8);
        ScriptSpec script = new ScriptSpec(
                file,
                SETTINGS,
                List.of(),
                System.getenv(),
                null,
                false,
                file.getParent(),
                ScriptSpec.Streams.OUT,
                LIMIT);
        ScriptResult there = real.run(file.getFileName().toString());
        return new Comparison(program.text(), there, ours.run(script));
    }
}
