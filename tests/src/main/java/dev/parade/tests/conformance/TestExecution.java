package dev.parade.tests.conformance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Runs one test from its first section to its last, in run-tests.php's order, and judges it. */
final class TestExecution {
    private static final Pattern ENV_IN_INI = Pattern.compile("\\{ENV:(\\S+)}");

    private final ScriptRunner runner;
    private final Path sources;
    private final Duration timeout;
    private final String level;
    private final TestEnvironment environment;
    private final Map<String, String> skips = new ConcurrentHashMap<>();
    private volatile Set<String> extensions;

    /**
     * @param sources PHP's source folder, or a copy of the part of it that is run; tests write into it
     * @param level the PHP version whose tests these are, such as 8.4
     * @param timeout for each script of a test
     */
    TestExecution(ScriptRunner runner, Path sources, String level, Duration timeout) {
        this.runner = runner;
        this.sources = sources;
        this.timeout = timeout;
        this.level = level;
        this.environment = new TestEnvironment(sources, runner.executable(), "");
    }

    TestResult run(String name) throws InterruptedException {
        long start = System.nanoTime();
        TestResult result;
        try {
            result = run(PhptFile.read(sources, name));
        } catch (MalformedPhptException e) {
            result = TestResult.without(name, Status.FAIL, "borked: " + e.getMessage(), 0);
        } catch (IOException e) {
            result = TestResult.without(name, Status.FAIL, "unreadable: " + e, 0);
        }
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new TestResult(
                result.name(), result.status(), result.reason(), result.expected(), result.actual(), millis);
    }

    private TestResult run(PhptFile test) throws IOException, InterruptedException {
        if (test.has("PHPDBG") || test.has("REDIRECTTEST") || test.has("GZIP_POST") || test.has("DEFLATE_POST")) {
            return skip(test, "needs phpdbg, a redirect or a packed request");
        }
        String missing = missingExtensions(test);
        if (!missing.isEmpty()) {
            return skip(test, "required extension missing: " + missing);
        }
        Map<String, String> ini = RunTestsIni.ofTests(level);
        String unset = addIni(test, ini);
        if (unset != null) {
            return skip(test, "environment variable " + unset + " is not set");
        }
        String verdict = test.hasText("SKIPIF") ? skipVerdict(test) : "";
        if (startsWith(verdict, "skip")) {
            return skip(test, PhpText.trim(verdict.substring(4)));
        }
        boolean expectedToFail = test.has("XFAIL") || startsWith(verdict, "xfail");
        if (!verdict.isEmpty() && !isKnownVerdict(verdict)) {
            return TestResult.without(test.name(), Status.FAIL, "SKIPIF: " + firstLine(verdict), 0);
        }
        ScriptResult result = runScript(test, ini);
        if (test.hasText("CLEAN")) {
            runPart(test, "clean.php", PhpText.trim(test.text("CLEAN")));
        }
        return judge(test, result, expectedToFail);
    }

    private static TestResult skip(PhptFile test, String reason) {
        return TestResult.without(test.name(), Status.SKIP, reason, 0);
    }

    private static boolean isKnownVerdict(String verdict) {
        return startsWith(verdict, "info")
                || startsWith(verdict, "warn")
                || startsWith(verdict, "xfail")
                || startsWith(verdict, "xleak")
                || startsWith(verdict, "flaky")
                || startsWith(verdict, "nocache");
    }

    private static boolean startsWith(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private String missingExtensions(PhptFile test) throws IOException, InterruptedException {
        if (!test.hasText("EXTENSIONS")) {
            return "";
        }
        Set<String> loaded = loadedExtensions();
        return Arrays.stream(PhpText.trim(test.text("EXTENSIONS")).split("[\n\r]+"))
                .map(name -> name.trim().toLowerCase(Locale.ROOT))
                .filter(name -> !loaded.contains(name))
                .collect(Collectors.joining(", "));
    }

    private Set<String> loadedExtensions() throws IOException, InterruptedException {
        Set<String> known = extensions;
        if (known == null) {
            Path script = Files.createTempFile("extensions", ".php");
            Files.writeString(script, "<?php echo implode(',', get_loaded_extensions());");
            ScriptResult result = runner.run(new ScriptSpec(
                    script,
                    RunTestsIni.ofTests(level),
                    List.of(),
                    System.getenv(),
                    null,
                    false,
                    sources,
                    ScriptSpec.Streams.OUT,
                    Duration.ofSeconds(60)));
            Files.delete(script);
            known = Arrays.stream(PhpText.trim(result.output()).split(","))
                    .map(name -> name.equals("Zend OPcache") ? "opcache" : name.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
            extensions = known;
        }
        return known;
    }

    /** Adds --INI--; answers the name of an environment variable that it wants and that is not set, or null. */
    private static String addIni(PhptFile test, Map<String, String> ini) {
        String text = test.text("INI")
                .replace("{PWD}", test.path().getParent().toString())
                .replace("{TMP}", System.getProperty("java.io.tmpdir"))
                .replaceAll("\\{MAIL:(\\S+)}", "tee $1 >/dev/null");
        Matcher variable = ENV_IN_INI.matcher(text);
        StringBuilder expanded = new StringBuilder();
        while (variable.find()) {
            String value = System.getenv(variable.group(1));
            if (value == null) {
                return variable.group(1);
            }
            variable.appendReplacement(expanded, Matcher.quoteReplacement(value));
        }
        RunTestsIni.add(variable.appendTail(expanded).toString(), ini);
        return null;
    }

    /** What --SKIPIF-- printed. The same check in the same folder is run once. */
    private String skipVerdict(PhptFile test) throws IOException, InterruptedException {
        String key = test.path().getParent() + (test.isCgi() ? "?" : ":") + test.text("SKIPIF");
        String known = skips.get(key);
        if (known == null) {
            ScriptResult result = runPart(test, "skip.php", test.text("SKIPIF"));
            known = result.ending() == ScriptResult.Ending.DONE
                    ? PhpText.trim(result.output())
                    : result.ending() + " " + result.detail();
            if (known.startsWith("nocache")) {
                return "";
            }
            skips.put(key, known);
        }
        return known;
    }

    private ScriptResult runPart(PhptFile test, String extension, String code)
            throws IOException, InterruptedException {
        Path file = sibling(test, extension);
        write(file, code);
        try {
            Map<String, String> ini = RunTestsIni.ofTests(level);
            ini.put("display_startup_errors", "0");
            return runner.run(new ScriptSpec(
                    file,
                    ini,
                    List.of(),
                    environment.forChecks(test),
                    null,
                    false,
                    sources,
                    ScriptSpec.Streams.OUT,
                    timeout));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private ScriptResult runScript(PhptFile test, Map<String, String> ini) throws IOException, InterruptedException {
        Path file = sibling(test, "php");
        write(file, test.text("FILE"));
        try {
            TestEnvironment.Request request = environment.forScript(test, file);
            return runner.run(new ScriptSpec(
                    file,
                    ini,
                    ShellWords.split(test.text("ARGS")),
                    new LinkedHashMap<>(request.environment()),
                    request.body(),
                    test.isCgi(),
                    sources,
                    streams(test),
                    timeout));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static ScriptSpec.Streams streams(PhptFile test) {
        if (!test.has("CAPTURE_STDIO")) {
            return ScriptSpec.Streams.BOTH;
        }
        String captured = test.text("CAPTURE_STDIO").toUpperCase(Locale.ROOT);
        boolean out = captured.contains("STDOUT");
        boolean err = captured.contains("STDERR");
        return out && err ? ScriptSpec.Streams.BOTH : out ? ScriptSpec.Streams.OUT : ScriptSpec.Streams.ERR;
    }

    private static Path sibling(PhptFile test, String extension) {
        String name = test.path().getFileName().toString();
        return test.path().resolveSibling(name.substring(0, name.length() - "phpt".length()) + extension);
    }

    private static void write(Path file, String code) throws IOException {
        Files.write(file, code.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static TestResult judge(PhptFile test, ScriptResult result, boolean expectedToFail) {
        String output = PhpText.comparable(result.output());
        ExpectedOutput expected = ExpectedOutput.of(test);
        Status failure = expectedToFail ? Status.XFAIL : Status.FAIL;
        if (result.ending() == ScriptResult.Ending.TIMEOUT) {
            return new TestResult(test.name(), Status.TIMEOUT, result.detail(), expected, output, 0);
        }
        if (result.ending() == ScriptResult.Ending.CRASH) {
            return new TestResult(test.name(), Status.CRASH, result.detail(), expected, output, 0);
        }
        if (!expected.matches(output)) {
            return new TestResult(test.name(), failure, "", expected, output, 0);
        }
        String header = wrongHeader(test, result.headers());
        if (header != null) {
            return new TestResult(test.name(), failure, "header " + header, expected, output, 0);
        }
        // Without the texts, which nobody asks for and thousands of tests would keep.
        return TestResult.without(test.name(), Status.PASS, "", 0);
    }

    private static String wrongHeader(PhptFile test, Map<String, String> headers) {
        for (String line : test.text("EXPECTHEADERS").split("[\n\r]+")) {
            int colon = line.indexOf(':');
            if (colon >= 0) {
                String name = PhpText.trim(line.substring(0, colon));
                String value = PhpText.trim(line.substring(colon + 1));
                if (!value.equals(headers.get(name))) {
                    return name + ": expected " + value + ", got " + headers.get(name);
                }
            }
        }
        return null;
    }
}
