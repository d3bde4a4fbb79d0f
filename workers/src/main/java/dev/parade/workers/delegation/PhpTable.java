package dev.parade.workers.delegation;

import dev.parade.workers.process.PhpBinary;
import dev.parade.workers.process.WorkerFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a PHP has: its extensions, and its functions, classes and constants as a table of the catalogue. PHP itself writes it
 * ({@code names.php}); it is kept in the user's folder for caches for as long as the program and its settings stay as they
 * are.
 *
 * @param version of PHP
 * @param extensions in the order in which the table numbers them
 * @param index the table
 */
record PhpTable(String version, List<Extension> extensions, byte[] index) {
    private static final int SECONDS = 20;

    /** An extension with its version. */
    record Extension(String name, String version) {}

    /** The table of a PHP, from the cache if it is there. */
    static PhpTable of(PhpBinary php) throws IOException {
        Path cached = cacheFile(php);
        if (cached != null && Files.isReadable(cached)) {
            byte[] bytes = Files.readAllBytes(cached);
            int stamps = lineEnd(bytes, 0);
            if (isCurrent(new String(bytes, 0, stamps, StandardCharsets.UTF_8))) {
                return parse(bytes, stamps + 1);
            }
        }
        Path made = Files.createTempFile("parade-names", ".txt");
        try {
            write(php, made);
            byte[] bytes = Files.readAllBytes(made);
            PhpTable table = parse(bytes, 0);
            keep(php, cached, bytes);
            return table;
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static void write(PhpBinary php, Path to) throws IOException {
        Path script = Files.createTempFile("parade-names", ".php");
        try (InputStream code = PhpTable.class.getResourceAsStream("/dev/parade/workers/names.php")) {
            Files.write(script, code.readAllBytes());
            ProcessBuilder builder = new ProcessBuilder(
                            php.path().toString(), "-d", "display_errors=stderr", script.toString(), to.toString())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put(PhpBinary.MARK, "1");
            Process process = builder.start();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new WorkerFailure(php + " did not say within " + SECONDS + " s what it has");
            }
            if (process.exitValue() != 0 || Files.size(to) == 0) {
                throw new WorkerFailure(php + " did not say what it has: it ended with status " + process.exitValue());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkerFailure(php + " did not say what it has", e);
        } finally {
            Files.deleteIfExists(script);
        }
    }

    private static PhpTable parse(byte[] bytes, int from) throws WorkerFailure {
        String version = "";
        List<Extension> extensions = new ArrayList<>();
        int at = from;
        while (at < bytes.length && bytes[at] == '#') {
            int end = lineEnd(bytes, at);
            String[] words = new String(bytes, at + 1, end - at - 1, StandardCharsets.ISO_8859_1).split(" ");
            if (words[0].equals("version")) {
                version = words[1];
            } else if (words[0].equals("extension")) {
                // Names may have spaces (Zend OPcache), versions have none.
                String[] name = java.util.Arrays.copyOfRange(words, 1, words.length - 1);
                extensions.add(new Extension(String.join(" ", name), words[words.length - 1]));
            }
            at = end + 1;
        }
        if (version.isEmpty()) {
            throw new WorkerFailure("what PHP has was said in an unknown form");
        }
        return new PhpTable(version, extensions, java.util.Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static int lineEnd(byte[] bytes, int from) {
        int end = from;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return end;
    }

    // ---- the cache ---------------------------------------------------------------------------------------------

    private static Path cacheFile(PhpBinary php) {
        String home = System.getenv("XDG_CACHE_HOME");
        Path folder = home != null && home.startsWith("/")
                ? Path.of(home)
                : Path.of(System.getProperty("user.home", "/nonexistent"), ".cache");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : List.of(
                    php.path().toString(),
                    String.valueOf(System.getenv("PHPRC")),
                    String.valueOf(System.getenv("PHP_INI_SCAN_DIR")))) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            try (InputStream code = PhpTable.class.getResourceAsStream("/dev/parade/workers/names.php")) {
                digest.update(code.readAllBytes());
            }
            String name = HexFormat.of().formatHex(digest.digest(), 0, 12);
            return folder.resolve("parade").resolve("php-" + name);
        } catch (NoSuchAlgorithmException | IOException e) {
            return null;
        }
    }

    /** Writes the bytes behind a line that says in which state the program and its settings are; a cache may fail. */
    private static void keep(PhpBinary php, Path cached, byte[] bytes) {
        if (cached == null) {
            return;
        }
        List<Path> files = new ArrayList<>(List.of(php.path()));
        int at = 0;
        while (at < bytes.length && bytes[at] == '#') {
            int end = lineEnd(bytes, at);
            String line = new String(bytes, at, end - at, StandardCharsets.UTF_8);
            if (line.startsWith("#settings ")) {
                Path file = Path.of(line.substring("#settings ".length()));
                files.add(file);
                // An extension is switched on by a new file in the folder.
                if (!files.contains(file.getParent())) {
                    files.add(file.getParent());
                }
            }
            at = end + 1;
        }
        StringBuilder stamps = new StringBuilder();
        try {
            for (Path file : files) {
                stamps.append(file)
                        .append('\t')
                        .append(Files.getLastModifiedTime(file).toMillis())
                        .append('\t');
            }
            Files.createDirectories(cached.getParent());
            Path part = Files.createTempFile(cached.getParent(), "part", "");
            byte[] head = (stamps + "\n").getBytes(StandardCharsets.UTF_8);
            byte[] all = java.util.Arrays.copyOf(head, head.length + bytes.length);
            System.arraycopy(bytes, 0, all, head.length, bytes.length);
            Files.write(part, all);
            Files.move(part, cached, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException notKept) {
            // Asked anew next time.
        }
    }

    private static boolean isCurrent(String stamps) {
        String[] fields = stamps.split("\t");
        if (fields.length < 2) {
            return false;
        }
        try {
            for (int i = 0; i + 1 < fields.length; i += 2) {
                long time = Files.getLastModifiedTime(Path.of(fields[i])).toMillis();
                if (time != Long.parseLong(fields[i + 1])) {
                    return false;
                }
            }
            return true;
        } catch (IOException | NumberFormatException e) {
            return false;
        }
    }
}
