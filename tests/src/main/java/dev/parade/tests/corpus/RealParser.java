package dev.parade.tests.corpus;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a real PHP thinks of files: one process parses many, and {@code php -l} decides where compiling matters. */
final class RealParser {
    /** Answers a line per file: nothing, or the message. A fatal error ends the process; the file after it starts a new one. */
    private static final String PROGRAM = """
            while (($file = fgets(STDIN)) !== false) {
                try {
                    @token_get_all(file_get_contents(rtrim($file, "\\n")), TOKEN_PARSE);
                    echo "\\n";
                } catch (Error $e) {
                    echo strtr($e->getMessage(), "\\n", ' ') . ' on line ' . $e->getLine() . "\\n";
                }
            }
            """;

    private final List<String> php;

    RealParser(List<String> php) {
        this.php = php;
    }

    /** Messages of the files that PHP does not parse. */
    Map<Path, String> rejected(List<Path> files) throws IOException {
        Map<Path, String> rejected = new HashMap<>();
        int next = 0;
        while (next < files.size()) {
            List<String> command = new ArrayList<>(php);
            command.addAll(List.of(
                    "-n",
                    "-d",
                    "display_errors=0",
                    "-d",
                    "memory_limit=-1",
                    "-d",
                    "short_open_tag=0",
                    "-d",
                    "extension=tokenizer.so",
                    "-r",
                    PROGRAM));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            int first = next;
            try (BufferedWriter names = process.outputWriter(StandardCharsets.UTF_8);
                    BufferedReader answers = process.inputReader(StandardCharsets.ISO_8859_1)) {
                String answer = "";
                while (next < files.size() && answer != null) {
                    names.write(files.get(next) + "\n");
                    names.flush();
                    answer = answers.readLine();
                    if (answer == null || !answer.isEmpty()) {
                        rejected.put(files.get(next), answer == null ? "a fatal error" : answer);
                    }
                    next++;
                }
            } catch (IOException broken) {
                if (next == first) {
                    throw new IOException("no PHP that parses: " + String.join(" ", command), broken);
                }
            }
        }
        return rejected;
    }

    /** Whether PHP compiles the file. */
    boolean accepts(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(php);
        command.addAll(List.of("-n", "-d", "short_open_tag=0", "-l", file.toString()));
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
