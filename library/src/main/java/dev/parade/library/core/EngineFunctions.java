package dev.parade.library.core;

import static dev.parade.catalog.Effect.ENVIRONMENT;
import static dev.parade.catalog.Effect.PROCESS;
import static dev.parade.catalog.Effect.READS_FILE;
import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.UNKNOWN;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Delegate;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestConstants;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpNull;
import dev.parade.interpreter.values.PhpString;
import dev.parade.library.pcov.PcovFunctions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The engine, its extensions, its memory and the process. */
final class EngineFunctions {
    /** Extensions that are there, by lower-case name, in the order in which PHP lists them. */
    static final List<String> EXTENSIONS = List.of(
            "core",
            "bcmath",
            "date",
            "ctype",
            "dom",
            "filter",
            "hash",
            "iconv",
            "json",
            "libxml",
            "mbstring",
            "openssl",
            "pcre",
            "random",
            "reflection",
            "simplexml",
            "spl",
            "standard",
            "tokenizer",
            "xml",
            "xmlreader",
            "xmlwriter",
            "zlib");

    private static final Map<String, String> PROPER_NAMES =
            Map.of("core", "Core", "reflection", "Reflection", "simplexml", "SimpleXML", "spl", "SPL");

    /** What getenv() and putenv() work on. */
    private static final class Environment {
        private final Map<String, String> values = new java.util.LinkedHashMap<>();
    }

    private EngineFunctions() {}

    // ---- versions and extensions -------------------------------------------------------------------------------

    @PhpFunction(
            sig = "phpversion(?string $extension = null): string|false",
            effect = READS_GLOBAL,
            doc = "The version of PHP that is followed; of an extension.",
            examples = {"phpversion() === PHP_VERSION => true", "phpversion('no such extension') => false"})
    static Object phpversion(Request request, PhpString extension) {
        if (extension != null && lower(extension).equals("pcov") && PcovFunctions.isEnabled(request)) {
            return PhpString.of(PcovFunctions.VERSION);
        }
        if (extension == null || EXTENSIONS.contains(lower(extension))) {
            return PhpString.of(RequestConstants.version(request.level()));
        }
        String delegated = Delegate.findExtension(request, lower(extension));
        return delegated == null ? (Object) false : PhpString.of(delegated);
    }

    @PhpFunction(
            sig = "zend_version(): string",
            effect = READS_GLOBAL,
            doc = "The version of the Zend engine.",
            examples = "version_compare(zend_version(), '4.2', '>=') => true")
    static String zendVersion(Request request) {
        return "4." + request.level() % 10 + ".0";
    }

    @PhpFunction(
            sig = "php_sapi_name(): string|false",
            effect = READS_GLOBAL,
            doc = "How PHP was called: cli.",
            examples = "php_sapi_name() => 'cli'")
    static PhpString phpSapiName(Request request) {
        return PhpString.of(request.spec().sapi());
    }

    @PhpFunction(
            sig = "php_uname(string $mode = 'a'): string",
            effect = ENVIRONMENT,
            doc = "The operating system: s name, n host, r release, v version, m machine, a all.",
            examples = "php_uname('s') => PHP_OS")
    static PhpString phpUname(Request request, BuiltinCall call, PhpString mode) {
        if (mode.length() != 1) {
            if (request.level() >= 83 || mode.isEmpty()) {
                if (request.level() >= 83) {
                    throw ArgumentErrors.valueError(call, 0, "must be a single character");
                }
            }
        }
        String system = System.getProperty("os.name");
        String release = System.getProperty("os.version");
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        String version = readLine("/proc/sys/kernel/version");
        char kind = mode.isEmpty() ? 'a' : (char) mode.at(0);
        return PhpString.ofUtf8(
                switch (kind) {
                    case 's' -> system;
                    case 'n' -> host();
                    case 'r' -> release;
                    case 'v' -> version;
                    case 'm' -> machine;
                    case 'a' -> system + " " + host() + " " + release + " " + version + " " + machine;
                    default -> {
                        if (request.level() >= 83) {
                            throw ArgumentErrors.valueError(
                                    call, 0, "must be one of \"a\", \"m\", \"n\", \"r\", \"s\", or \"v\"");
                        }
                        yield system + " " + host() + " " + release + " " + version + " " + machine;
                    }
                });
    }

    /** The operating system, as {@code php_uname()} names it. */
    static String system() {
        String machine = System.getProperty("os.arch").equals("amd64") ? "x86_64" : System.getProperty("os.arch");
        return System.getProperty("os.name") + " " + host() + " " + System.getProperty("os.version") + " "
                + readLine("/proc/sys/kernel/version") + " " + machine;
    }

    /** The extensions in PHP's spelling. */
    static Stream<String> extensionNames() {
        return EXTENSIONS.stream().map(name -> PROPER_NAMES.getOrDefault(name, name));
    }

    private static String readLine(String file) {
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            return "";
        }
    }

    private static String host() {
        String name = readLine("/proc/sys/kernel/hostname");
        if (!name.isEmpty()) {
            return name;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    @PhpFunction(
            sig = "gethostname(): string|false",
            effect = ENVIRONMENT,
            doc = "Name of this machine.",
            examples = "is_string(gethostname()) => true")
    static PhpString gethostname() {
        return PhpString.ofUtf8(host());
    }

    @PhpFunction(
            sig = "extension_loaded(string $extension): bool",
            effect = READS_GLOBAL,
            doc = "Whether an extension is there, or in a real PHP that does its work.",
            examples = "extension_loaded('json') => true")
    static boolean extensionLoaded(Request request, PhpString extension) {
        return EXTENSIONS.contains(lower(extension))
                || lower(extension).equals("pcov") && PcovFunctions.isEnabled(request)
                || Delegate.findExtension(request, lower(extension)) != null;
    }

    private static String lower(PhpString name) {
        return name.toString().toLowerCase(Locale.ROOT);
    }

    @PhpFunction(
            sig = "get_loaded_extensions(bool $zend_extensions = false): array",
            effect = READS_GLOBAL,
            doc = "The extensions that are there.",
            examples = "in_array('standard', get_loaded_extensions()) => true")
    static PhpArray getLoadedExtensions(Request request, boolean zendExtensions) {
        PhpArray result = new PhpArray();
        if (!zendExtensions) {
            for (String name : EXTENSIONS) {
                result.append(PhpString.of(PROPER_NAMES.getOrDefault(name, name)));
            }
            if (PcovFunctions.isEnabled(request)) {
                result.append(PhpString.of("pcov"));
            }
        }
        return result;
    }

    @PhpFunction(
            sig = "version_compare(string $version1, string $version2, ?string $operator = null): int|bool",
            effect = {},
            doc = "Compares two version numbers.",
            examples = {
                "version_compare('8.2.0', '8.10.0') => -1",
                "version_compare('1.0rc1', '1.0', 'lt') => true",
                "version_compare('5.2', '5.2', '>=') => true"
            })
    static Object versionCompare(BuiltinCall call, PhpString first, PhpString second, PhpString operator) {
        int order = VersionOrder.compare(first.toString(), second.toString());
        if (operator == null) {
            return (long) order;
        }
        return switch (operator.toString()) {
            case "<", "lt" -> order < 0;
            case "<=", "le" -> order <= 0;
            case ">", "gt" -> order > 0;
            case ">=", "ge" -> order >= 0;
            case "==", "=", "eq" -> order == 0;
            case "!=", "<>", "ne" -> order != 0;
            default -> throw ArgumentErrors.valueError(call, 2, "must be a valid comparison operator");
        };
    }

    @PhpFunction(
            sig = "php_ini_loaded_file(): string|false",
            effect = READS_GLOBAL,
            doc = "The php.ini that was read.",
            partial = "always false",
            examples = "php_ini_loaded_file() => false")
    static boolean phpIniLoadedFile() {
        return false;
    }

    @PhpFunction(
            sig = "php_ini_scanned_files(): string|false",
            effect = READS_GLOBAL,
            doc = "Further settings files that were read; there are none.",
            examples = "php_ini_scanned_files() => false")
    static boolean phpIniScannedFiles() {
        return false;
    }

    // ---- memory and garbage ------------------------------------------------------------------------------------

    @PhpFunction(
            sig = "memory_get_usage(bool $real_usage = false): int",
            effect = READS_GLOBAL,
            doc = "Bytes of the heap in use.",
            partial = "the process's, not the request's",
            examples = "memory_get_usage() > 0 => true")
    static long memoryGetUsage(boolean realUsage) {
        Runtime runtime = Runtime.getRuntime();
        return realUsage ? runtime.totalMemory() : runtime.totalMemory() - runtime.freeMemory();
    }

    @PhpFunction(
            sig = "memory_get_peak_usage(bool $real_usage = false): int",
            effect = READS_GLOBAL,
            doc = "Most bytes of the heap in use so far.",
            partial = "the size of the heap",
            examples = "memory_get_peak_usage() > 0 => true")
    static long memoryGetPeakUsage(boolean realUsage) {
        return Runtime.getRuntime().totalMemory();
    }

    @PhpFunction(
            sig = "memory_reset_peak_usage(): void",
            effect = WRITES_GLOBAL,
            doc = "Forgets the peak.",
            examples = "memory_reset_peak_usage() => null")
    static void memoryResetPeakUsage() {}

    @PhpFunction(
            sig = "gc_collect_cycles(): int",
            effect = UNKNOWN,
            doc = "Looks for unreachable cycles of values; answers how many it freed.",
            partial = "cycles through generators and the Java state of builtin classes are not found",
            examples = "gc_collect_cycles() => 0")
    static long gcCollectCycles(Request request) {
        var cycles = request.lifetimes().cycles();
        return cycles == null ? 0 : cycles.collect();
    }

    @PhpFunction(
            sig = "gc_enabled(): bool",
            effect = {READS_GLOBAL, ENVIRONMENT},
            doc = "Whether cycles are looked for.",
            examples = "gc_enabled() => true")
    static boolean gcEnabled(Request request) {
        return request.ini().flag("zend.enable_gc");
    }

    @PhpFunction(
            sig = "gc_enable(): void",
            effect = {WRITES_GLOBAL, ENVIRONMENT},
            doc = "Has cycles looked for.",
            examples = "(function () { gc_enable(); return gc_enabled(); })() => true")
    static void gcEnable(Request request) {
        request.ini().set("zend.enable_gc", "1");
    }

    @PhpFunction(
            sig = "gc_disable(): void",
            effect = {WRITES_GLOBAL, ENVIRONMENT},
            doc = "Has cycles no longer looked for.",
            examples = "(function () { gc_disable(); return gc_enabled(); })() => false")
    static void gcDisable(Request request) {
        request.ini().set("zend.enable_gc", "0");
    }

    @PhpFunction(
            sig = "gc_mem_caches(): int",
            effect = WRITES_GLOBAL,
            doc = "Frees caches of the allocator; none here.",
            examples = "is_int(gc_mem_caches()) => true")
    static long gcMemCaches() {
        return 0;
    }

    @PhpFunction(
            sig = "gc_status(): array",
            effect = READS_GLOBAL,
            doc = "What the search for cycles did so far.",
            partial = "the times are 0: memory is the virtual machine's affair",
            examples = "gc_status()['runs'] => 0")
    static PhpArray gcStatus(Request request) {
        PhpArray result = new PhpArray();
        var cycles = request.lifetimes().cycles();
        if (request.level() >= 83) {
            result.put("running", cycles != null && cycles.isRunning());
            result.put("protected", false);
            result.put("full", false);
        }
        result.put("runs", cycles == null ? 0L : cycles.runs());
        result.put("collected", cycles == null ? 0L : cycles.collected());
        result.put("threshold", cycles == null ? 10001L : (long) cycles.threshold());
        if (request.level() >= 83) {
            result.put("buffer_size", 16384L);
        }
        result.put("roots", cycles == null ? 0L : (long) cycles.roots());
        if (request.level() >= 83) {
            result.put("application_time", 0.0);
            result.put("collector_time", 0.0);
            result.put("destructor_time", 0.0);
            result.put("free_time", 0.0);
        }
        return result;
    }

    // ---- environment and process -------------------------------------------------------------------------------

    private static Map<String, String> environment(Request request) {
        return request.extension(Environment.class, () -> {
                    Environment environment = new Environment();
                    Map<String, String> given = request.spec().environment();
                    if (given != null) {
                        environment.values.putAll(given);
                    } else {
                        System.getenv().forEach((name, value) -> environment.values.put(latin1(name), latin1(value)));
                    }
                    return environment;
                })
                .values;
    }

    /** The environment of the request, as putenv() left it: byte strings. */
    static Map<String, String> currentEnvironment(Request request) {
        return environment(request);
    }

    private static String latin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    @PhpFunction(
            sig = "getenv(?string $name = null, bool $local_only = false): array|string|false",
            effect = {READS_GLOBAL, ENVIRONMENT},
            doc = "A variable of the environment, or all of them.",
            examples = {"getenv('EXAMPLE') => 'value'", "getenv('NO_SUCH_VARIABLE') => false"})
    static Object getenv(Request request, PhpString name, boolean localOnly) {
        Map<String, String> values = environment(request);
        if (name == null) {
            PhpArray all = new PhpArray();
            values.forEach((key, value) -> all.put(key, PhpString.of(value)));
            return all;
        }
        String value = values.get(name.toString());
        return value == null ? false : PhpString.of(value);
    }

    @PhpFunction(
            sig = "putenv(string $assignment): bool",
            effect = {WRITES_GLOBAL, ENVIRONMENT},
            doc = "Sets (NAME=value) or removes (NAME) a variable of the environment.",
            examples = "(function () { putenv('A=b'); return getenv('A'); })() => 'b'")
    static boolean putenv(Request request, BuiltinCall call, PhpString assignment) {
        String text = assignment.toString();
        if (text.isEmpty() || text.charAt(0) == '=') {
            throw ArgumentErrors.valueError(call, 0, "must have a valid syntax");
        }
        int equals = text.indexOf('=');
        if (equals < 0) {
            environment(request).remove(text);
        } else {
            environment(request).put(text.substring(0, equals), text.substring(equals + 1));
        }
        return true;
    }

    @PhpFunction(
            sig = "getmypid(): int|false",
            effect = PROCESS,
            doc = "Number of this process.",
            examples = "getmypid() > 0 => true")
    static long getmypid() {
        return ProcessHandle.current().pid();
    }

    @PhpFunction(
            sig = "getmyuid(): int|false",
            effect = {READS_FILE, PROCESS},
            doc = "Number of the owner of the script.",
            examples = "is_int(getmyuid()) => true")
    static Object getmyuid(Request request) {
        return ofScript(request, "unix:uid", PROCESS_ITSELF);
    }

    @PhpFunction(
            sig = "getmygid(): int|false",
            effect = {READS_FILE, PROCESS},
            doc = "Number of the group of the script.",
            examples = "is_int(getmygid()) => true")
    static Object getmygid(Request request) {
        return ofScript(request, "unix:gid", PROCESS_ITSELF);
    }

    @PhpFunction(
            sig = "getmyinode(): int|false",
            effect = READS_FILE,
            doc = "Inode of the script.",
            examples = "getmyinode() => false")
    static Object getmyinode(Request request) {
        return ofScript(request, "unix:ino", null);
    }

    @PhpFunction(
            sig = "getlastmod(): int|false",
            effect = READS_FILE,
            doc = "When the script was changed.",
            examples = "getlastmod() => false")
    static Object getlastmod(Request request) {
        Path script = request.spec().script();
        try {
            return script == null
                    ? (Object) false
                    : Files.getLastModifiedTime(script).toMillis() / 1000;
        } catch (IOException e) {
            return false;
        }
    }

    /** Belongs to the process's user. */
    private static final Path PROCESS_ITSELF = Path.of("/proc/self/stat");

    private static Object ofScript(Request request, String attribute, Path otherwise) {
        Path script = request.spec().script() != null ? request.spec().script() : otherwise;
        try {
            return script == null
                    ? (Object) false
                    : ((Number) Files.getAttribute(script, attribute, LinkOption.NOFOLLOW_LINKS)).longValue();
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    @PhpFunction(
            sig = "get_current_user(): string",
            effect = {PROCESS, ENVIRONMENT},
            doc = "Owner of the process.",
            examples = "is_string(get_current_user()) => true")
    static PhpString getCurrentUser() {
        return PhpString.ofUtf8(System.getProperty("user.name", ""));
    }

    @PhpFunction(
            sig = "sys_getloadavg(): array|false",
            effect = PROCESS,
            doc = "Load of the last 1, 5 and 15 minutes.",
            examples = "count(sys_getloadavg()) => 3")
    static Object sysGetloadavg() {
        String[] fields = readLine("/proc/loadavg").split(" ");
        PhpArray result = new PhpArray();
        for (int i = 0; i < 3; i++) {
            try {
                result.append(Double.parseDouble(fields[i]));
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                result.append(0.0);
            }
        }
        return result;
    }

    @PhpFunction(
            sig = "getrusage(int $mode = 0): array|false",
            effect = PROCESS,
            doc = "Resources that the process used.",
            partial = "user time alone",
            examples = "isset(getrusage()['ru_utime.tv_sec']) => true")
    static PhpArray getrusage(long mode) {
        long nanos = ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(java.time.Duration::toNanos)
                .orElse(0L);
        PhpArray result = new PhpArray();
        for (String name : List.of(
                "ru_oublock",
                "ru_inblock",
                "ru_msgsnd",
                "ru_msgrcv",
                "ru_maxrss",
                "ru_ixrss",
                "ru_idrss",
                "ru_minflt",
                "ru_majflt",
                "ru_nsignals",
                "ru_nvcsw",
                "ru_nivcsw",
                "ru_nswap")) {
            result.put(name, 0L);
        }
        result.put("ru_utime.tv_usec", nanos / 1000 % 1_000_000);
        result.put("ru_utime.tv_sec", nanos / 1_000_000_000);
        result.put("ru_stime.tv_usec", 0L);
        result.put("ru_stime.tv_sec", 0L);
        return result;
    }

    @PhpFunction(
            sig = "connection_status(): int",
            effect = READS_GLOBAL,
            doc = "Whether the client is there: 0 if so.",
            examples = "connection_status() => CONNECTION_NORMAL")
    static long connectionStatus() {
        return 0;
    }

    @PhpFunction(
            sig = "connection_aborted(): int",
            effect = READS_GLOBAL,
            doc = "Whether the client left.",
            examples = "connection_aborted() => 0")
    static long connectionAborted() {
        return 0;
    }

    @PhpFunction(
            sig = "getopt(string $short_options, array $long_options = [], &$rest_index = null): array|false",
            effect = READS_GLOBAL,
            writes = "rest_index",
            doc = "Options of the command line.",
            examples = "getopt('ab:', ['long']) => []")
    static Object getopt(
            Request request,
            PhpString shortOptions,
            PhpArray longOptions,
            dev.parade.interpreter.values.PhpReference restIndex) {
        Object argv = request.global("argv").get();
        CommandOptions options = CommandOptions.of(shortOptions.toString(), longOptions);
        if (argv == PhpNull.INSTANCE || !(argv instanceof PhpArray arguments)) {
            return false;
        }
        PhpArray found = options.parse(arguments);
        if (restIndex != null) {
            restIndex.set((long) options.rest());
        }
        return found;
    }
}
