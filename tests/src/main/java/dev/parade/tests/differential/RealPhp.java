package dev.parade.tests.differential;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two sides of a comparison, as commands. */
public final class RealPhp {
    private RealPhp() {}

    /** The newest PHP in PATH; empty if there is none. */
    public static List<String> find() {
        for (String name : List.of("php8.5", "php8.4", "php8.3", "php8.2", "php")) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return List.of(Path.of(folder, name).toString());
                }
            }
        }
        return List.of();
    }

    /** This project's program. */
    public static List<String> parade() {
        Path program = Path.of(System.getProperty("parade.root", "."), "parade");
        return List.of(program.toAbsolutePath().normalize().toString());
    }
}
