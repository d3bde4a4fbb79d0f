package dev.parade.tests.differential;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    /** The version that the command runs, such as 8.2; the newest known one if it does not say. */
    public static String level(List<String> command) {
        List<String> ask = new ArrayList<>(command);
        ask.add("-r");
        ask.add("echo PHP_MAJOR_VERSION, '.', PHP_MINOR_VERSION;");
        try {
            Process process = new ProcessBuilder(ask)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return answer.matches("8\\.[2-5]") ? answer : "8.5";
        } catch (IOException e) {
            return "8.5";
        }
    }

    /** This project's program, behaving as that version. */
    public static List<String> parade(String level) {
        Path program = Path.of(System.getProperty("parade.root", "."), "parade");
        return List.of(program.toAbsolutePath().normalize().toString(), "--level", level);
    }
}
