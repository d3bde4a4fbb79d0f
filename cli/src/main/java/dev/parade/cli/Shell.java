package dev.parade.cli;

import dev.parade.interpreter.RequestSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
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
        PhpEngine.Session session = engine.open(request);
        try (session) {
            if (System.console() != null && System.console().isTerminal()) {
                fromTerminal(session);
            } else {
                fromPipe(session);
            }
        }
        console.flush();
        return session.exitStatus();
    }

    private void fromPipe(PhpEngine.Session session) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        StringBuilder pending = new StringBuilder();
        for (String line = input.readLine(); line != null; line = input.readLine()) {
            pending.append(line).append('\n');
            if (PendingCode.open(pending.toString()) == PendingCode.Open.NOTHING) {
                if (!session.run(pending.toString())) {
                    return;
                }
                pending.setLength(0);
            }
        }
        if (!pending.isEmpty()) {
            session.run(pending.toString());
        }
    }

    private void fromTerminal(PhpEngine.Session session) throws IOException {
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            LineReader reader = LineReaderBuilder.builder()
                    .terminal(terminal)
                    .appName("parade")
                    .completer(names(session))
                    .variable(LineReader.HISTORY_FILE, history())
                    .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                    .build();
            StringBuilder pending = new StringBuilder();
            while (true) {
                PendingCode.Open open = PendingCode.open(pending.toString());
                try {
                    pending.append(reader.readLine("php " + open.prompt() + " "))
                            .append('\n');
                } catch (UserInterruptException givenUp) {
                    pending.setLength(0);
                    continue;
                } catch (EndOfFileException end) {
                    return;
                }
                if (PendingCode.open(pending.toString()) == PendingCode.Open.NOTHING) {
                    if (!session.run(pending.toString())) {
                        return;
                    }
                    console.flush();
                    terminal.flush();
                    pending.setLength(0);
                }
            }
        }
    }

    private static Path history() {
        return Path.of(System.getProperty("user.home"), ".parade_history");
    }

    private static Completer names(PhpEngine.Session session) {
        return (reader, line, candidates) -> {
            String word = line.word();
            int start = word.length();
            while (start > 0
                    && (Character.isJavaIdentifierPart(word.charAt(start - 1)) || word.charAt(start - 1) == '\\')) {
                start--;
            }
            String before = word.substring(0, start);
            String typed = word.substring(start);
            for (String name : session.names()) {
                if (name.startsWith(typed)) {
                    candidates.add(new Candidate(before + name, name, null, null, null, null, false));
                }
            }
        };
    }
}
