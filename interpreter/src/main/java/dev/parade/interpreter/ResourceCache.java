package dev.parade.interpreter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where Truffle unpacks its native library. Its own choice is the user's cache folder; a user without a home that can be
 * written (a web server's, or nobody) would lose the optimizing runtime for that.
 */
final class ResourceCache {
    private static final String PROPERTY = "polyglot.engine.userResourceCache";

    private ResourceCache() {}

    /** Chooses a folder below the temporary one where the user's cache cannot be written. To be called before all else. */
    static void prepare() {
        if (System.getProperty(PROPERTY) != null
                || System.getProperty("polyglot.engine.resourcePath") != null
                || System.getenv("XDG_CACHE_HOME") != null
                || isUsable(Path.of(System.getProperty("user.home"), ".cache"))) {
            return;
        }
        try {
            System.setProperty(PROPERTY, own().toString());
        } catch (IOException | UnsupportedOperationException e) {
            // Then there is no place at all: Truffle says what that means.
        }
    }

    private static boolean isUsable(Path folder) {
        for (Path p = folder; p != null; p = p.getParent()) {
            if (Files.exists(p)) {
                return Files.isDirectory(p) && Files.isWritable(p);
            }
        }
        return false;
    }

    /** A folder that nobody else can write, since code is loaded from it. */
    private static Path own() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        Path folder = temporary.resolve("parade-" + System.getProperty("user.name"));
        var mine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
        Path probe = Files.createTempFile(temporary, "parade", null);
        try {
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                return Files.createDirectory(folder, mine);
            }
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    && Files.getOwner(folder).equals(Files.getOwner(probe))
                    && PosixFilePermissions.toString(Files.getPosixFilePermissions(folder))
                            .equals("rwx------")) {
                return folder;
            }
            return Files.createTempDirectory(temporary, "parade", mine);
        } finally {
            Files.delete(probe);
        }
    }
}
