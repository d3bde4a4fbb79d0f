package dev.parade.library.files;

import dev.parade.interpreter.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The permissions that umask() keeps from new files. A process has one mask; this one is the request's. */
final class FileMask {
    private static final int PROCESS = 0022;

    private int mask = PROCESS;
    private boolean changed;

    static FileMask of(Request request) {
        return request.extension(FileMask.class, FileMask::new);
    }

    int mask() {
        return mask;
    }

    void set(int newMask) {
        mask = newMask & 0777;
        changed = true;
    }

    /** Gives a new file its permissions, where the process's mask has not done so already. */
    void applyTo(Path path, int permissions) {
        boolean usual = !changed && (permissions == 0666 || permissions == 0777);
        if (usual) {
            return;
        }
        try {
            Files.setAttribute(path, "unix:mode", permissions & ~mask);
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            changed = true;
        }
    }
}
