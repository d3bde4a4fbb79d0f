package dev.parade.tests.fuzz;

import dev.parade.tests.conformance.CommandRunner;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Random programs, here against a real PHP. */
@Command(
        name = "fuzz",
        mixinStandardHelpOptions = true,
        subcommands = {FuzzLanguage.class, FuzzJazzer.class},
        description = "Runs random programs here and on a real PHP.")
public final class Fuzz implements Callable<Integer> {
    private static final Pattern SWAPPED = Pattern.compile("(?:  warning: (?:Implicit conversion from float .*"
            + "|A non-numeric value encountered)\\n)*  TypeError: Unsupported operand types: (\\w+) ([*|&^]) (\\w+)");
    private static final Pattern IMPLICIT = Pattern.compile("(?:  warning: Implicit conversion from float .*\\n){2,}");
    private static final Pattern REPEATED = Pattern.compile("(  warning: Array to string conversion\\n)\\1+");

    @Option(names = "--seed", paramLabel = "N", description = "First seed (default 1).")
    private long seed = 1;

    @Option(names = "--programs", paramLabel = "N", description = "How many programs (default 5).")
    private int programs = 5;

    @Option(names = "--cases", paramLabel = "N", description = "Cases in each program (default 300).")
    private int cases = 300;

    @Option(names = "--against", paramLabel = "CMD", description = "The real PHP (default: the newest in PATH).")
    private String against = "";

    @Option(names = "--runner", paramLabel = "CMD", description = "This side (default: ./parade).")
    private String runner = "";

    public static void main(String[] arguments) {
        int code = new CommandLine(new Fuzz()).execute(arguments);
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> real = against.isEmpty() ? RealPhp.find() : ShellWords.split(against);
        if (real.isEmpty()) {
            System.err.println("fuzz: no real PHP found; install php-cli or name one with --against");
            return 2;
        }
        List<String> ours = runner.isEmpty() ? RealPhp.parade(RealPhp.level(real)) : ShellWords.split(runner);
        int different = 0;
        for (long s = seed; s < seed + programs; s++) {
            different += compare(s, new CommandRunner(real, List.of()), new CommandRunner(ours, List.of()));
        }
        System.out.println(different + " of " + (long) programs * cases + " cases differ");
        return different == 0 ? 0 : 1;
    }

    private int compare(long programSeed, ScriptRunner real, ScriptRunner ours)
            throws IOException, InterruptedException {
        String program = new ProgramGenerator(programSeed).program(cases);
        Path file = Files.createTempFile("fuzz", ".php");
        Files.writeString(file, program, StandardCharsets.UTF_8);
        try {
            ScriptSpec script = new ScriptSpec(
                    file,
                    Map.of("display_errors", "1", "html_errors", "0", "memory_limit", "512M"),
                    List.of(),
                    System.getenv(),
                    null,
                    false,
                    file.getParent(),
                    ScriptSpec.Streams.BOTH,
                    Duration.ofSeconds(60));
            Map<String, String> wanted = split(real.run(script));
            Map<String, String> got = split(ours.run(script));
            int different = 0;
            for (Map.Entry<String, String> one : wanted.entrySet()) {
                String here = got.getOrDefault(one.getKey(), "  (nothing)\n");
                if (!canonical(one.getValue()).equals(canonical(here))) {
                    different++;
                    System.out.println(
                            "seed " + programSeed + " " + one.getKey() + ": " + source(program, one.getKey()));
                    System.out.print("  there:\n" + one.getValue() + "  here:\n" + here);
                }
            }
            return different;
        } finally {
            Files.delete(file);
        }
    }

    /** Output without the differences that are known and meant to stay. */
    private static String canonical(String output) {
        // PHP swaps the operands of commutative operators by the kind of place they lie in, which shows in errors.
        String text = SWAPPED.matcher(output).replaceAll(m -> {
            boolean ordered = m.group(1).compareTo(m.group(3)) <= 0;
            return "Unsupported operand types: " + (ordered ? m.group(1) : m.group(3)) + " " + m.group(2) + " "
                    + (ordered ? m.group(3) : m.group(1));
        });
        // PHP 8.2 turns the argument into a float before it looks for an int; the later way is taken at every level.
        text = text.replace("($num) of type int|float", "($num) of type float")
                .replace("($num) must be of type int|float", "($num) must be of type float");
        text = IMPLICIT.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group().lines().sorted().collect(Collectors.joining("\n", "", "\n"))));
        // How often set functions turn an array into a string depends on how the sort inside goes.
        return REPEATED.matcher(text).replaceAll("$1");
    }

    /** Output by case; what comes behind the last case (a fatal error) belongs to it. */
    private static Map<String, String> split(ScriptResult result) {
        Map<String, String> outputs = new LinkedHashMap<>();
        String key = "start";
        for (String line : result.output().split("\n", -1)) {
            if (line.matches("case \\d+")) {
                key = line;
                outputs.put(key, "");
            } else {
                outputs.merge(key, line + "\n", String::concat);
            }
        }
        return outputs;
    }

    private static String source(String program, String key) {
        String head = "show(" + key.substring(key.indexOf(' ') + 1) + ", ";
        return program.lines().filter(line -> line.startsWith(head)).findFirst().orElse("");
    }
}
