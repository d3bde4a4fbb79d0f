package dev.parade.tests.fuzz;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Parts of the library under Jazzer, which looks for inputs that reach new code. It runs in a process of its own. */
@Command(
        name = "jazzer",
        mixinStandardHelpOptions = true,
        description = "Looks for inputs that break a part of the library: unserialize, json, preg, date, pack.")
public final class FuzzJazzer implements Callable<Integer> {
    /** Jazzer warns of what a program may do with a hostile input; here the input is meant to be run. */
    private static final List<String> SANITIZERS = List.of(
            "ClojureLangHooks",
            "Deserialization",
            "ExpressionLanguageInjection",
            "FilePathTraversal",
            "LdapInjection",
            "NamingContextLookup",
            "OsCommandInjection",
            "ReflectiveCall",
            "RegexInjection",
            "RegexRoadblocks",
            "ScriptEngineInjection",
            "ServerSideRequestForgery",
            "SqlInjection",
            "TemplateInjection",
            "UnsafeSanitizer",
            "XPathInjection",
            "XmlParserSsrfGuidance");

    @Option(names = "--target", paramLabel = "NAME", description = "Only this one (default: all, one after the other).")
    private String target = "";

    @Option(names = "--seconds", paramLabel = "N", description = "Processor time for each (default 60).")
    private long seconds = 60;

    @Option(names = "--limit", paramLabel = "N", description = "Seconds that one input may take (default 10).")
    private int limit = 10;

    @Option(names = "--keep-going", paramLabel = "N", description = "Findings until it stops (default 1).")
    private int keepGoing = 1;

    @Option(names = "--most-bytes", paramLabel = "N", description = "The longest input (default 512).")
    private int mostBytes = 512;

    @Option(names = "--corpus", paramLabel = "DIR", description = "Where inputs are kept (default: .cache/fuzz).")
    private Path corpus;

    private final Path root =
            Path.of(System.getProperty("parade.root", ".")).toAbsolutePath().normalize();

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<String> names = target.isEmpty() ? LibraryTarget.names() : List.of(target);
        if (!LibraryTarget.names().containsAll(names)) {
            System.err.println("fuzz: no such target: " + target + " (there are " + LibraryTarget.names() + ")");
            return 2;
        }
        int failed = 0;
        for (String name : names) {
            failed += fuzz(name) ? 0 : 1;
        }
        return failed == 0 ? 0 : 1;
    }

    /** Whether nothing was found. */
    private boolean fuzz(String name) throws IOException, InterruptedException {
        Path kept = (corpus == null ? root.resolve(".cache/fuzz") : corpus).resolve(name);
        Path findings = kept.resolve("findings");
        Files.createDirectories(kept.resolve("inputs"));
        Files.createDirectories(findings);
        long before = count(findings);
        Process process = new ProcessBuilder(command(name, kept))
                .directory(kept.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        Thread watch = Thread.ofPlatform().daemon().start(() -> interruptWhenDue(process));
        String progress = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.ISO_8859_1))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    progress = line;
                } else if (isWorthReading(line)) {
                    System.out.println(line);
                }
            }
        }
        int code = process.waitFor();
        watch.interrupt();
        long found = count(findings) - before;
        System.out.println(name + ": " + progress.replaceAll("\\s+", " ") + "; "
                + (found == 0 && (code == 0 || code == INTERRUPTED)
                        ? "nothing found"
                        : found + " findings in " + findings + ", exit status " + code));
        return found == 0 && (code == 0 || code == INTERRUPTED);
    }

    /** LibFuzzer's status when it was told to stop. */
    private static final int INTERRUPTED = 72;

    /** The time of the wall is no measure on a machine that has other things to do. */
    private void interruptWhenDue(Process process) {
        try {
            while (process.isAlive()) {
                Duration used = process.info().totalCpuDuration().orElse(Duration.ZERO);
                if (used.toSeconds() >= seconds) {
                    new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                            .start()
                            .waitFor();
                    return;
                }
                Thread.sleep(200);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            process.destroyForcibly();
        }
    }

    private List<String> command(String name, Path kept) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-Xss16m",
                "-Xmx1g",
                "-XX:+UseSerialGC",
                "-XX:+EnableDynamicAgentLoading",
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "-Dparade.root=" + root,
                "-Dparade.fuzz=" + name,
                "-cp",
                classPath(),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerEntry.class.getName(),
                "--instrumentation_includes=dev.parade.library.**:dev.parade.interpreter.values.**",
                "--custom_hook_includes=dev.parade.library.**:dev.parade.interpreter.values.**",
                "--keep_going=" + keepGoing,
                "--reproducer_path=" + kept.resolve("findings")));
        SANITIZERS.forEach(one -> command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers." + one));
        command.addAll(List.of(
                "-timeout=" + limit,
                "-rss_limit_mb=0",
                "-max_len=" + mostBytes,
                "-print_final_stats=1",
                "-artifact_prefix=" + kept.resolve("findings") + "/",
                kept.resolve("inputs").toString(),
                LibraryTarget.home().resolve(name).resolve("seeds").toString()));
        Path failures = LibraryTarget.home().resolve(name).resolve("failures");
        if (Files.isDirectory(failures)) {
            command.add(failures.toString());
        }
        Path dictionary = LibraryTarget.home().resolve(name).resolve("words.dict");
        if (Files.exists(dictionary)) {
            command.add(command.indexOf(kept.resolve("inputs").toString()), "-dict=" + dictionary);
        }
        return command;
    }

    /** Jazzer starts from the class path, which is made of what the module path is made of. */
    private String classPath() throws IOException {
        List<String> path = new ArrayList<>();
        try (Stream<Path> modules = Files.list(root)) {
            modules.map(module -> module.resolve("target/classes"))
                    .filter(Files::isDirectory)
                    .forEach(folder -> path.add(folder.toString()));
        }
        for (String library : List.of("target/lib", "target/tests-lib", "target/fuzz-lib")) {
            try (Stream<Path> jars = Files.list(root.resolve(library))) {
                jars.filter(jar -> jar.toString().endsWith(".jar")).forEach(jar -> path.add(jar.toString()));
            }
        }
        return String.join(File.pathSeparator, path);
    }

    private static boolean isWorthReading(String line) {
        return !line.startsWith("INFO:") && !line.startsWith("MS:") && !line.startsWith("WARNING:") && !line.isBlank();
    }

    private static long count(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("(crash|timeout|oom|slow-unit)-.*"))
                    .count();
        }
    }
}
