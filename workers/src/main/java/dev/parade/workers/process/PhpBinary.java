package dev.parade.workers.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A real PHP on this machine.
 *
 * @param path the program, links followed
 */
public record PhpBinary(Path path) {
    /** Environment variable that names the program; empty for none at all. */
    public static final String VARIABLE = "PARADE_PHP";

    /** Set in the environment of every PHP that is started from here: a Parade that is called php does not delegate then. */
    public static final String MARK = "PARADE_DELEGATED";

    private static final List<String> NAMES = List.of("php", "php8.5", "php8.4", "php8.3", "php8.2");

    /**
     * Looks for one.
     *
     * @param wanted the program, null for the one that the environment names, else the first in its PATH
     */
    public static Optional<PhpBinary> find(Path wanted) {
        if (wanted != null) {
            return real(wanted);
        }
        String named = System.getenv(VARIABLE);
        if (named != null) {
            return named.isEmpty() ? Optional.empty() : real(Path.of(named));
        }
        for (Path candidate : candidates()) {
            Optional<PhpBinary> found = real(candidate);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static List<Path> candidates() {
        String path = System.getenv("PATH");
        List<Path> candidates = new ArrayList<>();
        for (String name : NAMES) {
            for (String folder : path == null ? new String[0] : path.split(File.pathSeparator)) {
                if (!folder.isEmpty()) {
                    candidates.add(Path.of(folder, name));
                }
            }
        }
        return candidates;
    }

    private static Optional<PhpBinary> real(Path candidate) {
        if (!Files.isRegularFile(candidate) || !Files.isExecutable(candidate)) {
            return Optional.empty();
        }
        try {
            Path real = candidate.toRealPath();
            String own = System.getProperty("parade.binary", "");
            boolean isParade = !own.isEmpty()
                    && Files.exists(Path.of(own))
                    && real.equals(Path.of(own).toRealPath());
            return isParade ? Optional.empty() : Optional.of(new PhpBinary(real));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
