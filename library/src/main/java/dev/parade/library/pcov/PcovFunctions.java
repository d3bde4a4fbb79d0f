package dev.parade.library.pcov;

import static dev.parade.catalog.Effect.READS_GLOBAL;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WRITES_GLOBAL;

import dev.parade.catalog.PhpConstant;
import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.LineCoverage;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestFiles;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The functions of pcov. As there, they do nothing and answer null unless {@code pcov.enabled} is on. A line counts as one to be
 * run when a statement begins on it.
 */
public final class PcovFunctions {
    /** The version of pcov whose functions these are. */
    public static final String VERSION = "1.0.12";

    @PhpConstant(name = "pcov\\all")
    static final long ALL = 0;

    @PhpConstant(name = "pcov\\inclusive")
    static final long INCLUSIVE = 1;

    @PhpConstant(name = "pcov\\exclusive")
    static final long EXCLUSIVE = 2;

    @PhpConstant(name = "pcov\\version")
    static final String VERSION_CONSTANT = VERSION;

    private static final long COVERED = 1;
    private static final long NOT_COVERED = -1;

    /** Folders that pcov takes for a project's code, the first that there is, if pcov.directory says nothing. */
    private static final List<String> CODE_FOLDERS = List.of("src", "lib", "app");

    private PcovFunctions() {}

    /** Whether coverage is switched on: only then the extension is there. */
    public static boolean isEnabled(Request request) {
        return request.ini().exists("pcov.enabled") && request.ini().flag("pcov.enabled");
    }

    private static LineCoverage coverage(Request request) {
        return request.extension(LineCoverage.class, () -> {
            String folder = folder(request);
            return new LineCoverage(request, file -> file.startsWith(folder));
        });
    }

    private static String folder(Request request) {
        String given = request.ini().exists("pcov.directory") ? request.ini().get("pcov.directory") : null;
        Path base = RequestFiles.toPath(request.files().workingDirectory());
        Path folder = base;
        if (given != null && !given.isEmpty() && !given.equals("auto")) {
            folder = base.resolve(RequestFiles.toPath(given)).normalize();
        } else {
            for (String name : CODE_FOLDERS) {
                if (Files.isDirectory(base.resolve(name))) {
                    folder = base.resolve(name);
                    break;
                }
            }
        }
        String path = RequestFiles.ofPath(folder);
        return path.endsWith("/") ? path : path + "/";
    }

    @PhpFunction(
            sig = "pcov\\start(): void",
            effect = WRITES_GLOBAL,
            doc = "Records from now on which lines run.",
            partial = "pcov.exclude",
            examples = "pcov\\start() => null")
    static void start(Request request) {
        if (isEnabled(request)) {
            coverage(request).start();
        }
    }

    @PhpFunction(
            sig = "pcov\\stop(): void",
            effect = WRITES_GLOBAL,
            doc = "Records no more until the next start.",
            examples = "pcov\\stop() => null")
    static void stop(Request request) {
        if (isEnabled(request)) {
            coverage(request).stop();
        }
    }

    @PhpFunction(
            sig = "pcov\\clear(bool $files = false): void",
            effect = WRITES_GLOBAL,
            doc = "Forgets what has been recorded.",
            examples = "pcov\\clear() => null")
    static void clear(Request request, @SuppressWarnings("unused") boolean files) {
        if (isEnabled(request)) {
            coverage(request).clear();
        }
    }

    @PhpFunction(
            sig = "pcov\\waiting(): ?array",
            effect = READS_GLOBAL,
            doc = "The files of which something has run since they were last forgotten; null when coverage is off.",
            examples = "pcov\\waiting() => null")
    static PhpArray waiting(Request request) {
        if (!isEnabled(request)) {
            return null;
        }
        PhpArray names = new PhpArray();
        coverage(request).touched().forEach(name -> names.append(PhpString.of(name)));
        return names;
    }

    @PhpFunction(
            sig = "pcov\\memory(): ?int",
            effect = READS_GLOBAL,
            doc = "Bytes that the records take; null when coverage is off.",
            examples = "pcov\\memory() => null")
    static Long memory(Request request) {
        return isEnabled(request) ? coverage(request).memory() : null;
    }

    @PhpFunction(
            sig = "pcov\\collect(int $type = 0, array $filter = []): ?array",
            effect = {READS_GLOBAL, THROWS},
            doc =
                    "For each file of which something has run, its lines with statements: 1 for those that ran, -1 for the others."
                            + " $type: all files, those in $filter, or those that are not; null when coverage is off.",
            examples = "pcov\\collect() => null")
    static PhpArray collect(Request request, BuiltinCall call, long type, PhpArray filter) {
        if (!isEnabled(request)) {
            return null;
        }
        if (type < ALL || type > EXCLUSIVE) {
            throw ArgumentErrors.valueError(
                    call, 0, "must be one of \\pcov\\inclusive, \\pcov\\exclusive, or \\pcov\\all");
        }
        Set<String> named = new HashSet<>();
        for (int p = filter.skipHoles(0); p < filter.end(); p = filter.skipHoles(p + 1)) {
            named.add(PhpReference.deref(filter.valueAt(p)).toString());
        }
        PhpArray result = new PhpArray();
        LineCoverage coverage = coverage(request);
        for (String file : coverage.touched()) {
            if (type == ALL || named.contains(file) == (type == INCLUSIVE)) {
                PhpArray lines = new PhpArray();
                coverage.lines(file).forEach((line, ran) -> lines.put((long) line, ran ? COVERED : NOT_COVERED));
                result.putKey(PhpString.of(file), lines);
            }
        }
        return result;
    }
}
