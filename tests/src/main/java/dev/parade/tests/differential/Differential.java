package dev.parade.tests.differential;

import dev.parade.tests.conformance.CommandRunner;
import dev.parade.tests.conformance.ScriptResult;
import dev.parade.tests.conformance.ScriptRunner;
import dev.parade.tests.conformance.ScriptSpec;
import dev.parade.tests.conformance.ShellWords;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Runs scripts here and on a real PHP and compares standard output and exit status byte by byte. Standard error is left
 * out: the two streams of one process reach a reader in no fixed order.
 */
@Command(
        name = "differential",
        mixinStandardHelpOptions = true,
        description = "Runs scripts here and on a real PHP and compares byte by byte.")
public final class Differential implements Callable<Integer> {
    private static final int CONTEXT_BYTES = 160;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "PHP scripts.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--against",
            paramLabel = "CMD",
            description = "The real PHP (default: the first of php8.5 … php8.2, php).")
    private String against = "";

    @Option(names = "--runner", paramLabel = "CMD", description = "This side (default: ./parade).")
    private String runner = "";

    private static final Pattern SINCE = Pattern.compile("// since PHP (8\\.\\d)");

    @Option(names = "-d", paramLabel = "KEY=VALUE", description = "Setting for both sides.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--timeout", paramLabel = "SECONDS", description = "For each run (default 60).")
    private int timeout = 60;

    public static void main(String[] arguments) {
        int code = new CommandLine(new Differential()).execute(arguments);
        System.out.flush();
        Runtime.getRuntime().halt(code);
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.ISO_8859_1);
        List<String> real = against.isEmpty() ? RealPhp.find() : ShellWords.split(against);
        if (real.isEmpty()) {
            System.err.println("differential: no real PHP found; install php-cli or name one with --against");
            return 2;
        }
        String level = RealPhp.level(real);
        List<String> ours = runner.isEmpty() ? RealPhp.parade(level) : ShellWords.split(runner);
        int different = 0;
        try (ScriptRunner left = new CommandRunner(real, List.of());
                ScriptRunner right = new CommandRunner(ours, List.of())) {
            for (Path file : files) {
                if (!Files.isRegularFile(file)) {
                    System.err.println("differential: no such file: " + file);
                    return 2;
                }
                if (needsNewer(file, level)) {
                    out.println("skipped    " + file + " (needs a newer PHP than " + level + ")");
                } else if (!same(file, left, right, out)) {
                    different++;
                }
            }
        }
        out.printf(
                "%d the same, %d different (against %s)%n",
                files.size() - different, different, String.join(" ", real));
        return different == 0 ? 0 : 1;
    }

    private boolean same(Path file, ScriptRunner real, ScriptRunner ours, PrintStream out) throws InterruptedException {
        ScriptSpec script = spec(file.toAbsolutePath().normalize());
        ScriptResult wanted = real.run(script);
        ScriptResult got = ours.run(script);
        if (wanted.output().equals(got.output())
                && wanted.exitCode() == got.exitCode()
                && wanted.ending() == got.ending()) {
            out.println("same       " + file);
            return true;
        }
        out.println("DIFFERENT  " + file);
        if (wanted.ending() != got.ending() || wanted.exitCode() != got.exitCode()) {
            out.println("  ended " + wanted.ending() + " with " + wanted.exitCode() + " there, " + got.ending()
                    + " with " + got.exitCode() + " here " + got.detail());
        }
        int at = firstDifference(wanted.output(), got.output());
        if (at >= 0) {
            long line = wanted.output()
                            .substring(0, at)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            out.println("  output differs at byte " + at + ", line " + line);
            out.println("  there: " + around(wanted.output(), at));
            out.println("  here:  " + around(got.output(), at));
        }
        return false;
    }

    /** A script in a folder {@code php85}, or with {@code // since PHP 8.4} in its first line, is for that version on. */
    private static boolean needsNewer(Path file, String level) throws IOException {
        Path folder = file.toAbsolutePath().getParent().getFileName();
        String name = folder == null ? "" : folder.toString();
        if (name.matches("php8[0-9]") && name.compareTo("php" + level.replace(".", "")) > 0) {
            return true;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            String first = lines.readLine();
            Matcher since = SINCE.matcher(first == null ? "" : first);
            return since.find() && since.group(1).compareTo(level) > 0;
        }
    }

    private ScriptSpec spec(Path file) {
        Map<String, String> ini = new LinkedHashMap<>();
        ini.put("display_errors", "1");
        ini.put("error_reporting", "32767");
        ini.put("html_errors", "0");
        ini.put("log_errors", "0");
        ini.put("zend.assertions", "1");
        ini.put("zend.exception_ignore_args", "0");
        ini.put("date.timezone", "UTC");
        ini.putAll(settings);
        return new ScriptSpec(
                file,
                ini,
                List.of(),
                System.getenv(),
                null,
                false,
                file.getParent(),
                ScriptSpec.Streams.OUT,
                Duration.ofSeconds(timeout));
    }

    /** The offset of the first byte that differs, -1 if none does. */
    static int firstDifference(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return i;
            }
        }
        return one.length() == other.length() ? -1 : length;
    }

    private static String around(String text, int at) {
        int start = Math.max(text.lastIndexOf('\n', Math.max(0, at - 1)) + 1, at - CONTEXT_BYTES / 2);
        String shown = text.substring(Math.min(start, text.length()), Math.min(text.length(), at + CONTEXT_BYTES / 2));
        return shown.replace("\n", "\\n").replace("\r", "\\r");
    }
}
