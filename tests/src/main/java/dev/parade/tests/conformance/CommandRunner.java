package dev.parade.tests.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The black box: a process per script, php's own command line or one like it. */
public final class CommandRunner implements ScriptRunner {
    private static final byte[] NOTHING = {};

    private final List<String> command;
    private final List<String> cgiCommand;

    /**
     * @param command the program and its first arguments
     * @param cgiCommand the same for web requests; empty if there is none, then they end as CRASH
     */
    public CommandRunner(List<String> command, List<String> cgiCommand) {
        this.command = List.copyOf(command);
        this.cgiCommand = List.copyOf(cgiCommand);
    }

    @Override
    public String executable() {
        String program = command.getFirst();
        if (!program.contains("/")) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
                if (Files.isExecutable(Path.of(folder, program))) {
                    return Path.of(folder, program).toString();
                }
            }
        }
        return program;
    }

    @Override
    public ScriptResult run(ScriptSpec script) throws InterruptedException {
        if (script.cgi() && cgiCommand.isEmpty()) {
            return ScriptResult.broken(ScriptResult.Ending.CRASH, "", "no CGI command to run this with");
        }
        ProcessBuilder builder = new ProcessBuilder(arguments(script));
        builder.directory(script.directory().toFile());
        builder.environment().clear();
        script.environment().forEach((name, value) -> builder.environment().put(name, systemText(value)));
        switch (script.streams()) {
            case BOTH -> builder.redirectErrorStream(true);
            case OUT -> builder.redirectError(ProcessBuilder.Redirect.DISCARD);
            case ERR -> builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
        }
        try {
            Process process = builder.start();
            return await(process, script);
        } catch (IOException e) {
            return ScriptResult.broken(ScriptResult.Ending.CRASH, "", e.toString());
        }
    }

    private List<String> arguments(ScriptSpec script) {
        List<String> arguments = new ArrayList<>(script.cgi() ? cgiCommand : command);
        script.ini().forEach((name, value) -> {
            arguments.add("-d");
            arguments.add(name + "=" + value);
        });
        arguments.replaceAll(CommandRunner::systemText);
        arguments.add("-f");
        arguments.add(script.file().toString());
        if (!script.arguments().isEmpty()) {
            arguments.add("--");
            script.arguments().forEach(argument -> arguments.add(systemText(argument)));
        }
        return arguments;
    }

    /** Byte string to what ProcessBuilder turns into the same bytes, given that the system's encoding is UTF-8. */
    private static String systemText(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static ScriptResult await(Process process, ScriptSpec script) throws InterruptedException {
        InputStream stream =
                script.streams() == ScriptSpec.Streams.ERR ? process.getErrorStream() : process.getInputStream();
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Thread reader = Thread.ofVirtual().start(() -> drain(stream, output));
        Thread writer = Thread.ofVirtual().start(() -> feed(process, script.stdin()));
        boolean ended = process.waitFor(script.timeout().toMillis(), TimeUnit.MILLISECONDS);
        if (!ended) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly().waitFor();
        }
        // A grandchild may hold the pipe open; what it prints late is not waited for.
        reader.join(2000);
        writer.interrupt();
        String text;
        synchronized (output) {
            text = output.toString(StandardCharsets.ISO_8859_1);
        }
        if (!ended) {
            return ScriptResult.broken(
                    ScriptResult.Ending.TIMEOUT,
                    text,
                    "killed after " + script.timeout().toSeconds() + " s");
        }
        int code = process.exitValue();
        if (code > 128 && code < 160) {
            return ScriptResult.broken(ScriptResult.Ending.CRASH, text, "signal " + (code - 128));
        }
        return script.cgi()
                ? splitHeaders(text, code)
                : new ScriptResult(ScriptResult.Ending.DONE, text, Map.of(), code, "");
    }

    private static void drain(InputStream stream, ByteArrayOutputStream output) {
        byte[] buffer = new byte[8192];
        try (stream) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                synchronized (output) {
                    output.write(buffer, 0, read);
                }
            }
        } catch (IOException closed) {
            // The process is gone; what it printed is in the buffer.
        }
    }

    private static void feed(Process process, byte[] stdin) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(stdin == null ? NOTHING : stdin);
        } catch (IOException closed) {
            // A script that does not read its input is no error.
        }
    }

    private static ScriptResult splitHeaders(String text, int code) {
        int unix = text.indexOf("\n\n");
        int dos = text.indexOf("\r\n\r\n");
        boolean isDos = dos >= 0 && (unix < 0 || dos < unix);
        int end = isDos ? dos : unix;
        if (end < 0) {
            return new ScriptResult(ScriptResult.Ending.DONE, text, Map.of(), code, "");
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : text.substring(0, end).split("[\r\n]+")) {
            int colon = line.indexOf(':');
            if (colon >= 0) {
                headers.put(PhpText.trim(line.substring(0, colon)), PhpText.trim(line.substring(colon + 1)));
            }
        }
        return new ScriptResult(ScriptResult.Ending.DONE, text.substring(end + (isDos ? 4 : 2)), headers, code, "");
    }
}
