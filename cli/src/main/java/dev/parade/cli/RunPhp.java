package dev.parade.cli;

import dev.parade.interpreter.Delegation;
import dev.parade.interpreter.RequestSpec;
import dev.parade.workers.WholeScript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** Does what PHP's command line asks for, and answers the exit status. */
final class RunPhp {
    private static final int FAILED = 1;
    private static final String STDIN_NAME = "Standard input code";
    private static final String CODE_NAME = "Command line code";

    private final PhpArguments arguments;
    private final PhpEngine engine;
    private final ConsoleOutput console;

    RunPhp(PhpArguments arguments, PhpEngine engine, ConsoleOutput console) {
        this.arguments = arguments;
        this.engine = engine;
        this.console = console;
    }

    int run() throws IOException {
        int status = switch (arguments.mode()) {
            case SCRIPT -> arguments.file() == null ? runSource(input(), STDIN_NAME) : runFile();
            case CODE -> runCode(arguments.code(), CODE_NAME);
            case LINES -> runLines();
            case LINT -> lint();
            case HIGHLIGHT -> withFile("highlight_file($argv[1]);");
            case STRIP -> withFile("echo php_strip_whitespace($argv[1]);");
            case SHELL -> new Shell(engine, spec(null, new byte[0], "php shell code", List.of()), console).run();
            case INFO -> runCode("phpinfo();", CODE_NAME);
            case MODULES ->
                runCode(
                        "$m = get_loaded_extensions(); natcasesort($m);"
                                + " echo \"[PHP Modules]\\n\", implode(\"\\n\", $m), \"\\n\\n[Zend Modules]\\n\\n\";",
                        CODE_NAME);
            case VERSION ->
                print("PHP " + engine.version(level()) + " (cli) (Parade "
                        + Main.class.getModule().getDescriptor().rawVersion().orElse("0.1.0")
                        + ")\nParade runs PHP on the JVM; https://www.apache.org/licenses/LICENSE-2.0\n");
            case USAGE -> print(usage());
            case SETTINGS ->
                print("Configuration File (php.ini) Path: (none)\n"
                        + "Loaded Configuration File:         " + Objects.toString(settingsFile(), "(none)") + "\n"
                        + "Scan for additional .ini files in: (none)\n"
                        + "Additional .ini files parsed:      (none)\n");
            case REFLECT_FUNCTION -> reflect("new ReflectionFunction($argv[1])");
            case REFLECT_CLASS -> reflect("new ReflectionClass($argv[1])");
            case REFLECT_EXTENSION -> reflect("new ReflectionExtension($argv[1])");
            case EXTENSION_SETTINGS -> runCode("""
                        if (!extension_loaded($argv[1])) { echo "Extension '$argv[1]' not present.\\n"; exit(1); }
                        echo "\\n$argv[1]\\n\\nPHP Version => ", phpversion($argv[1]), "\\n\\n";
                        $shown = fn($value) => $value === null || $value === '' ? 'no value' : $value;
                        $all = ini_get_all($argv[1]);
                        if ($all) echo "Directive => Local Value => Master Value\\n";
                        foreach ($all as $name => $setting)
                            echo "$name => {$shown($setting['local_value'])} => {$shown($setting['global_value'])}\\n";
                        if ($all) echo "\\n";
                        """, CODE_NAME, List.of(arguments.code()));
        };
        console.flush();
        if (arguments.extra().report()) {
            System.err.print(engine.parallelReport());
        }
        if (arguments.extra().delegateReport()) {
            System.err.print(engine.delegateReport());
        }
        return status;
    }

    static String usage() throws IOException {
        try (InputStream text = RunPhp.class.getResourceAsStream("usage.txt")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private int print(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        console.write(bytes, 0, bytes.length);
        return 0;
    }

    private static InputStream input() {
        return System.in;
    }

    private int level() {
        return arguments.extra().levelNumber();
    }

    private int runFile() throws IOException {
        Path file = readable(arguments.file());
        if (file == null) {
            return FAILED;
        }
        if (arguments.extra().delegate() == RunOptions.Delegate.SCRIPT) {
            OptionalInt delegated = onRealPhp(file);
            if (delegated.isPresent()) {
                return delegated.getAsInt();
            }
        }
        return engine.run(spec(file, null, arguments.file(), arguments.arguments()));
    }

    /** Runs a script on a real PHP if it uses what cannot be delegated by call; empty if it does not. */
    private OptionalInt onRealPhp(Path file) throws IOException {
        Delegation delegation = arguments.extra().delegation();
        if (!delegation.byCall()) {
            return OptionalInt.empty();
        }
        WholeScript scripts = new WholeScript(level(), delegation);
        Optional<WholeScript.Reason> reason = scripts.reason(file);
        if (reason.isEmpty()) {
            return OptionalInt.empty();
        }
        long began = System.nanoTime();
        int status = scripts.run(file, arguments.arguments(), arguments.settings());
        if (arguments.extra().delegateReport()) {
            System.err.printf(
                    Locale.ROOT,
                    "%s ran whole on a real PHP in %.1f ms: it uses %s%n",
                    file,
                    (System.nanoTime() - began) / 1e6,
                    reason.get());
        }
        return OptionalInt.of(status);
    }

    private int runSource(InputStream source, String name) throws IOException {
        return engine.run(spec(null, source.readAllBytes(), name, arguments.arguments()));
    }

    private int runCode(String code, String name) throws IOException {
        return runCode(code, name, arguments.arguments());
    }

    private int runCode(String code, String name, List<String> scriptArguments) throws IOException {
        byte[] source = ("<?php " + code).getBytes(StandardCharsets.UTF_8);
        // Without a script's name the engine says "Standard input code" in $argv and "Command line code" in messages.
        return engine.run(spec(null, source, name.equals(CODE_NAME) ? null : name, scriptArguments));
    }

    /** -R and -F are a loop around the code, written in PHP. */
    private int runLines() throws IOException {
        if (arguments.code() == null && arguments.file() != null && readable(arguments.file()) == null) {
            return FAILED;
        }
        String body = arguments.code() != null
                ? "eval(" + quoted(arguments.code()) + ");"
                : arguments.file() != null ? "include " + quoted(arguments.file()) + ";" : "";
        return runCode(
                evaluated(arguments.beginCode())
                        + "$argi = 0; while (($argn = fgets(STDIN)) !== false) { $argn = rtrim($argn, \"\\r\\n\"); $argi++; "
                        + body + "}" + evaluated(arguments.endCode()),
                arguments.code() == null && arguments.file() != null ? arguments.file() : CODE_NAME);
    }

    private static String evaluated(String code) {
        return code == null ? "" : "eval(" + quoted(code) + "); ";
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private int reflect(String expression) throws IOException {
        return runCode(
                "try { echo " + expression + ", \"\\n\"; } catch (ReflectionException $e) {"
                        + " echo 'Exception: ', $e->getMessage(), \"\\n\"; exit(1); }",
                CODE_NAME,
                List.of(arguments.code()));
    }

    private int withFile(String code) throws IOException {
        if (arguments.file() == null) {
            return print(""); // as PHP: nothing comes of an empty input
        }
        return readable(arguments.file()) == null ? FAILED : runCode(code, CODE_NAME, List.of(arguments.file()));
    }

    private int lint() throws IOException {
        String name = arguments.file();
        byte[] source;
        if (name == null) {
            name = STDIN_NAME;
            source = input().readAllBytes();
        } else {
            Path file = readable(name);
            if (file == null) {
                return FAILED;
            }
            try {
                source = Files.readAllBytes(file);
            } catch (IOException e) {
                return unreadable(name);
            }
        }
        int status = engine.compile(spec(null, source, name, List.of()));
        print((status == 0 ? "No syntax errors detected in " : "Errors parsing ") + name + "\n");
        return status;
    }

    /** The file if it can be read; otherwise says so, in PHP's words, and answers null. */
    private static Path readable(String name) {
        try {
            Path file = Path.of(name);
            // Not only regular files: /dev/fd/63 is a script too.
            if (!name.isEmpty() && Files.exists(file) && !Files.isDirectory(file) && Files.isReadable(file)) {
                return file;
            }
        } catch (InvalidPathException neverAFile) {
            // Falls through to the message.
        }
        unreadable(name);
        return null;
    }

    private static int unreadable(String name) {
        System.err.println("Could not open input file: " + name);
        return FAILED;
    }

    /** The settings file, null if none is named or the one named is not there, as PHP has it. */
    private Path settingsFile() {
        String path = arguments.settingsFile();
        return path == null || path.isEmpty() ? null : SettingsFile.find(path);
    }

    private RequestSpec spec(Path file, byte[] source, String name, List<String> scriptArguments) throws IOException {
        Path settings = settingsFile();
        RunOptions extra = arguments.extra();
        Map<String, String> ini =
                new HashMap<>(settings == null ? Map.of() : SettingsFile.read(settings, extra.levelNumber()));
        ini.putAll(arguments.settings());
        return new RequestSpec(
                file,
                source,
                name,
                scriptArguments,
                ini,
                null,
                null,
                input(),
                console,
                console.errors(),
                level(),
                Map.of(),
                "cli",
                extra.parallel().name().toLowerCase(Locale.ROOT),
                extra.delegation());
    }
}
