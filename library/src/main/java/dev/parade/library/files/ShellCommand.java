package dev.parade.library.files;

import static dev.parade.catalog.Effect.PROCESS;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.RequestFiles;
import dev.parade.library.core.EnvironmentVariables;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Programs that a request starts. */
public final class ShellCommand {
    private ShellCommand() {}

    /** A byte string as the Java string that the system turns into the same bytes. */
    static String utf8(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    /** What the shell is to run, in the working directory and the environment of the request. */
    public static ProcessBuilder of(Request request, String command) {
        return ofWords(request, List.of("/bin/sh", "-c", utf8(command)), null, null);
    }

    /** A program and its arguments; the request's working directory and environment where none are given. */
    static ProcessBuilder ofWords(
            Request request, List<String> command, String directory, Map<String, String> environment) {
        request.observe(PROCESS);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(
                RequestFiles.toPath(directory == null ? request.files().workingDirectory() : directory)
                        .toFile());
        builder.environment().clear();
        Map<String, String> variables = environment != null ? environment : EnvironmentVariables.of(request);
        variables.forEach((name, value) -> {
            if (!name.isEmpty() && name.indexOf('=') < 0 && name.indexOf('\0') < 0 && value.indexOf('\0') < 0) {
                builder.environment().put(utf8(name), utf8(value));
            }
        });
        if (startsParade(command)) {
            builder.environment().putIfAbsent("PARADE_LEVEL", request.level() / 10 + "." + request.level() % 10);
        }
        return builder;
    }

    /** True for a command with PHP_BINARY in it: the PHP it starts is to be of the same version as this one. */
    private static boolean startsParade(List<String> command) {
        String binary = System.getProperty("parade.binary", "");
        return !binary.isEmpty() && command.stream().anyMatch(part -> part.contains(binary));
    }

    /** Waits for the end of a process; its exit status. */
    public static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** A command with a backslash before what the shell takes for its own, quotes in pairs excepted. */
    public static String escape(String text) {
        StringBuilder result = new StringBuilder();
        int partner = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '"') {
                if (partner < 0 && text.indexOf(c, i + 1) >= 0) {
                    partner = text.indexOf(c, i + 1);
                } else if (partner == i) {
                    partner = -1;
                } else {
                    result.append('\\');
                }
                result.append(c);
                continue;
            }
            if ("#&;`|*?~<>^()[]{}$\\\n\u00ff".indexOf(c) >= 0) {
                result.append('\\');
            }
            result.append(c);
        }
        return result.toString();
    }
}
