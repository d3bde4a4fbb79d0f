package dev.parade.interpreter;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import dev.parade.catalog.Effect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Files as a request sees them: its working directory, include path and the files included so far. File names are byte
 * strings; the file system takes them as UTF-8.
 */
public final class RequestFiles {
    private final Request request;
    private final Set<String> included = new LinkedHashSet<>();
    private String workingDirectory;
    private String includePath;

    RequestFiles(Request request) {
        this.request = request;
        Path dir = request.spec().workingDirectory();
        workingDirectory = ofPath(dir == null ? Path.of("").toAbsolutePath() : dir.toAbsolutePath());
    }

    /** A byte-string file name as a Java path, not resolved. */
    @TruffleBoundary
    public static Path toPath(String name) {
        return Path.of(new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
    }

    /** A Java path as a byte-string file name. */
    @TruffleBoundary
    public static String ofPath(Path path) {
        return new String(path.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** The working directory. */
    public String workingDirectory() {
        request.observe(Effect.READS_GLOBAL);
        return workingDirectory;
    }

    /** Changes the working directory. */
    public void setWorkingDirectory(String directory) {
        request.observe(Effect.WRITES_GLOBAL);
        workingDirectory = directory;
    }

    /** The include path, as set or by ini. */
    public String includePath() {
        return includePath != null ? includePath : request.ini().get("include_path");
    }

    /** Sets the include path. */
    public void setIncludePath(String path) {
        request.observe(Effect.WRITES_GLOBAL);
        includePath = path;
    }

    /** The path of a name relative to the working directory, normalised. */
    @TruffleBoundary
    public Path resolve(String name) {
        request.observe(Effect.READS_FILE);
        Path path = toPath(name);
        return path.isAbsolute()
                ? path.normalize()
                : toPath(workingDirectory).resolve(path).normalize();
    }

    /** Files included so far, the script first. */
    public Set<String> included() {
        return included;
    }

    /**
     * Finds a file to include: as PHP does, relative to the include path and then to the including file, except for
     * absolute names and names that start with ./ or ../.
     *
     * @return the real path, or null when there is none
     */
    @TruffleBoundary
    public Path findInclude(String name, String includingFile) {
        request.observe(Effect.READS_FILE);
        if (name.startsWith("/")) {
            return existing(resolve(name));
        }
        if (name.startsWith("./") || name.startsWith("../")) {
            return existing(resolve(name));
        }
        for (String dir : includePath().split(":")) {
            Path base =
                    dir.startsWith("/") ? toPath(dir) : toPath(workingDirectory).resolve(toPath(dir));
            Path found = existing(base.resolve(toPath(name)).normalize());
            if (found != null) {
                return found;
            }
        }
        Path including = includingFile == null ? null : toPath(includingFile).getParent();
        return including == null
                ? null
                : existing(including.resolve(toPath(name)).normalize());
    }

    private static Path existing(Path path) {
        if (!Files.exists(path)) {
            return null;
        }
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
