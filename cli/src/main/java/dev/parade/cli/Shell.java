package dev.parade.cli;

import dev.parade.interpreter.RequestSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** {@code -a}: reads statements and runs them one by one in a request that stays open. */
final class Shell {
    private final PhpEngine engine;
    private final RequestSpec request;
    private final ConsoleOutput console;

    Shell(PhpEngine engine, RequestSpec request, ConsoleOutput console) {
        this.engine = engine;
        this.request = request;
        this.console = console;
    }

    /** Reads to the end of input, or until the program exits; answers the exit status. */
    int run() throws IOException {
        System.out.println("Interactive shell\n");
        System.out.flush();
        if (System.console() == null || !System.console().isTerminal()) {
            BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            return engine.converse(request, names -> fromPipe(input));
        }
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            Names names = new Names();
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .appName("parade")
                    .completer((any, line, candidates) -> names.complete(line, candidates))
                    .variable(LineReader.HISTORY_FILE, Path.of(System.getProperty("user.home"), ".parade_history"))
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            return engine.converse(request, known -> {
                names.known = known;
                console.flush();
                return fromTerminal(reader);
            });
        }
    }

    private static String fromPipe(BufferedReader input) {
        StringBuilder pending = new StringBuilder();
        try {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                pending.append(line).append('\n');
                if (PendingCode.open(pending.toString()) == PendingCode.Open.NOTHING) {
                    return pending.toString();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pending.isEmpty() ? null : pending.toString();
    }

    private static String fromTerminal(LineReader reader) {
        StringBuilder pending = new StringBuilder();
        while (true) {
            PendingCode.Open open = PendingCode.open(pending.toString());
            if (open == PendingCode.Open.NOTHING && !pending.isEmpty()) {
                return pending.toString();
            }
            try {
                pending.append(reader.readLine("php " + open.prompt() + " ")).append('\n');
            } catch (UserInterruptException givenUp) {
                pending.setLength(0);
            } catch (EndOfFileException end) {
                return null;
            }
        }
    }

    /** Completes the name that ends where the cursor is. */
    private static final class Names {
        private Supplier<List<String>> known = List::of;

        void complete(ParsedLine line, List<Candidate> candidates) {
            String word = line.word();
            int start = word.length();
            while (start > 0
                    && (Character.isJavaIdentifierPart(word.charAt(start - 1)) || word.charAt(start - 1) == '\\')) {
                start--;
            }
            String before = word.substring(0, start);
            String typed = word.substring(start);
            known.get().stream()
                    .filter(name -> name.startsWith(typed))
                    .distinct()
                    .forEach(name -> candidates.add(new Candidate(before + name, name, null, null, null, null, false)));
        }
    }
}
