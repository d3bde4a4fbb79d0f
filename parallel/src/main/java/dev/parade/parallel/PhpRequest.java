package dev.parade.parallel;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What to run and what it sees of the world. Immutable: every method with an argument answers a changed copy.
 *
 * <p>Values of {@code $_GET}, {@code $_POST} and {@code $_COOKIE} are strings or nested maps; texts are UTF-8.
 */
public final class PhpRequest {
    private Path script;
    private byte[] source;
    private Map<String, Map<String, Object>> superglobals = Map.of();
    private Map<String, String> ini = Map.of();
    private Map<String, String> environment;
    private List<String> arguments = List.of();
    private Path workingDirectory;
    private byte[] stdin = {};
    private Duration timeout;

    private PhpRequest() {}

    /** Runs a file. */
    public static PhpRequest ofScript(Path script) {
        PhpRequest request = new PhpRequest();
        request.script = script;
        return request;
    }

    /** Runs code: the text of a file, so PHP starts at {@code <?php}. */
    public static PhpRequest ofSource(String source) {
        PhpRequest request = new PhpRequest();
        request.source = source.getBytes(StandardCharsets.UTF_8);
        return request;
    }

    private PhpRequest copy() {
        PhpRequest copy = new PhpRequest();
        copy.script = script;
        copy.source = source;
        copy.superglobals = superglobals;
        copy.ini = ini;
        copy.environment = environment;
        copy.arguments = arguments;
        copy.workingDirectory = workingDirectory;
        copy.stdin = stdin;
        copy.timeout = timeout;
        return copy;
    }

    private PhpRequest with(String superglobal, String name, Object value) {
        PhpRequest copy = copy();
        copy.superglobals = new LinkedHashMap<>(superglobals);
        copy.superglobals.put(superglobal, added(superglobals.getOrDefault(superglobal, Map.of()), name, value));
        return copy;
    }

    private static <T> Map<String, T> added(Map<String, T> map, String name, T value) {
        Map<String, T> more = new LinkedHashMap<>(map);
        more.put(name, value);
        return more;
    }

    /** An element of {@code $_GET}. */
    public PhpRequest get(String name, Object value) {
        return with("_GET", name, value);
    }

    /** An element of {@code $_POST}. */
    public PhpRequest post(String name, Object value) {
        return with("_POST", name, value);
    }

    /** An element of {@code $_COOKIE}. */
    public PhpRequest cookie(String name, Object value) {
        return with("_COOKIE", name, value);
    }

    /** An element of {@code $_SERVER}. */
    public PhpRequest server(String name, Object value) {
        return with("_SERVER", name, value);
    }

    /** A setting that differs from php.ini's default. */
    public PhpRequest ini(String name, String value) {
        PhpRequest copy = copy();
        copy.ini = added(ini, name, value);
        return copy;
    }

    /** The whole environment; without this call the request sees the process's. */
    public PhpRequest environment(Map<String, String> variables) {
        PhpRequest copy = copy();
        copy.environment = Map.copyOf(variables);
        return copy;
    }

    /** {@code $argv} after the script. */
    public PhpRequest arguments(String... values) {
        PhpRequest copy = copy();
        copy.arguments = List.of(values);
        return copy;
    }

    /** Where the request works at first; without this call where the process does. */
    public PhpRequest workingDirectory(Path directory) {
        PhpRequest copy = copy();
        copy.workingDirectory = directory;
        return copy;
    }

    /** What {@code php://input} and {@code php://stdin} give. */
    public PhpRequest stdin(byte[] bytes) {
        PhpRequest copy = copy();
        copy.stdin = bytes.clone();
        return copy;
    }

    /** How long it may run on the clock, instead of the executor's own limit. */
    public PhpRequest timeout(Duration most) {
        PhpRequest copy = copy();
        copy.timeout = most;
        return copy;
    }

    Path script() {
        return script;
    }

    byte[] source() {
        return source;
    }

    Map<String, Map<String, Object>> superglobals() {
        return superglobals;
    }

    Map<String, String> ini() {
        return ini;
    }

    Map<String, String> environment() {
        return environment;
    }

    List<String> arguments() {
        return arguments;
    }

    Path workingDirectory() {
        return workingDirectory;
    }

    byte[] stdin() {
        return stdin;
    }

    Duration timeout() {
        return timeout;
    }
}
