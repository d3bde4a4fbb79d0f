package dev.parade.library.files;

import static dev.parade.catalog.Effect.OUTPUT;
import static dev.parade.catalog.Effect.PROCESS;
import static dev.parade.catalog.Effect.THROWS;
import static dev.parade.catalog.Effect.WARNS;
import static dev.parade.catalog.Effect.WRITES_FILE;

import dev.parade.catalog.PhpFunction;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.Resource;
import dev.parade.interpreter.Resources;
import dev.parade.interpreter.builtin.ArgumentErrors;
import dev.parade.interpreter.builtin.BuiltinCall;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.runtime.Conversions;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.interpreter.values.PhpReference;
import dev.parade.interpreter.values.PhpString;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Other programs. */
final class ProcessFunctions {
    /** A process that proc_open() started. */
    private record Running(Process process, String command, List<Stream> pipes) {}

    private ProcessFunctions() {}

    /** Runs a command of the shell; standard input and error are the process's. Null when it cannot be started. */
    private static byte[] run(Request request, BuiltinCall call, PhpString command, int[] status, boolean pass) {
        if (command.isEmpty()) {
            throw ArgumentErrors.valueError(call, 0, request.level() >= 84 ? "must not be empty" : "cannot be empty");
        }
        if (command.indexOf(0, 0) >= 0) {
            throw ArgumentErrors.valueError(call, 0, "must not contain any null bytes");
        }
        try {
            request.output().flushSink();
            Process process = ShellCommand.of(request, command.toString())
                    .redirectInput(Redirect.INHERIT)
                    .redirectError(Redirect.INHERIT)
                    .start();
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            try (InputStream in = process.getInputStream()) {
                byte[] buffer = new byte[8192];
                for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                    all.write(buffer, 0, n);
                    if (pass) {
                        request.output().write(buffer, 0, n);
                        request.output().flushSink();
                    }
                }
            }
            status[0] = ShellCommand.await(process);
            return all.toByteArray();
        } catch (IOException e) {
            request.warning(call.name() + "(): Unable to fork [" + command + "]");
            return null;
        }
    }

    private static String trimmed(String line) {
        int end = line.length();
        while (end > 0 && " \t\n\r\013\f".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    private static List<String> lines(byte[] bytes) {
        String text = PhpString.of(bytes).toString();
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines.add(trimmed(text.substring(start, end)));
            start = end + 1;
        }
        return lines;
    }

    private static PhpString last(List<String> lines) {
        return lines.isEmpty() ? PhpString.EMPTY : PhpString.of(lines.getLast());
    }

    @PhpFunction(
            sig = "exec(string $command, &$output = null, &$result_code = null): string|false",
            effect = {PROCESS, WARNS, THROWS},
            writes = {"output", "result_code"},
            doc = "Runs a command; the last line of its output.",
            examples =
                    "(function () { exec('echo a; echo b', $lines, $code); return [$lines, $code]; })() => [['a', 'b'], 0]")
    static Object exec(
            Request request, BuiltinCall call, PhpString command, PhpReference output, PhpReference resultCode) {
        int[] status = new int[1];
        byte[] bytes = run(request, call, command, status, false);
        if (bytes == null) {
            return false;
        }
        List<String> lines = lines(bytes);
        if (output != null) {
            PhpArray all = output.get() instanceof PhpArray before ? before.copy() : new PhpArray();
            lines.forEach(line -> all.append(PhpString.of(line)));
            output.set(all);
        }
        if (resultCode != null) {
            resultCode.set((long) status[0]);
        }
        return last(lines);
    }

    @PhpFunction(
            sig = "system(string $command, &$result_code = null): string|false",
            effect = {PROCESS, OUTPUT, WARNS, THROWS},
            writes = "result_code",
            doc = "Runs a command and prints its output; the last line of it.",
            examples =
                    "(function () { ob_start(); $last = system('echo a; echo b'); return [ob_get_clean(), $last]; })() => [\"a\\nb\\n\", 'b']")
    static Object system(Request request, BuiltinCall call, PhpString command, PhpReference resultCode) {
        int[] status = new int[1];
        byte[] bytes = run(request, call, command, status, true);
        if (resultCode != null && bytes != null) {
            resultCode.set((long) status[0]);
        }
        return bytes == null ? (Object) false : last(lines(bytes));
    }

    @PhpFunction(
            sig = "passthru(string $command, &$result_code = null): ?false",
            effect = {PROCESS, OUTPUT, WARNS, THROWS},
            writes = "result_code",
            doc = "Runs a command and prints its output.",
            examples = "(function () { ob_start(); passthru('echo a'); return ob_get_clean(); })() => \"a\\n\"")
    static Object passthru(Request request, BuiltinCall call, PhpString command, PhpReference resultCode) {
        int[] status = new int[1];
        byte[] bytes = run(request, call, command, status, true);
        if (resultCode != null && bytes != null) {
            resultCode.set((long) status[0]);
        }
        return bytes == null ? (Object) false : null;
    }

    @PhpFunction(
            sig = "shell_exec(string $command): string|false|null",
            effect = {PROCESS, WARNS, THROWS},
            doc = "Runs a command; its output, null for none.",
            examples = "shell_exec('echo a') => \"a\\n\"")
    static Object shellExec(Request request, BuiltinCall call, PhpString command) {
        byte[] bytes = run(request, call, command, new int[1], false);
        if (bytes == null) {
            return false;
        }
        return bytes.length == 0 ? null : PhpString.of(bytes);
    }

    @PhpFunction(
            sig = "escapeshellarg(string $arg): string",
            effect = THROWS,
            doc = "A string as one word of the shell.",
            examples = "escapeshellarg(\"it's\") => '\\'it\\'\\\\\\'\\'s\\''")
    static String escapeshellarg(BuiltinCall call, PhpString arg) {
        if (arg.indexOf(0, 0) >= 0) {
            throw ArgumentErrors.valueError(call, 0, "must not contain any null bytes");
        }
        return "'" + arg.toString().replace("'", "'\\''") + "'";
    }

    @PhpFunction(
            sig = "escapeshellcmd(string $command): string",
            effect = THROWS,
            doc = "A command without characters that the shell takes for its own.",
            examples = "escapeshellcmd('a|b') => 'a\\\\|b'")
    static String escapeshellcmd(BuiltinCall call, PhpString command) {
        if (command.indexOf(0, 0) >= 0) {
            throw ArgumentErrors.valueError(call, 0, "must not contain any null bytes");
        }
        return ShellCommand.escape(command.toString());
    }

    // ---- pipes -------------------------------------------------------------------------------------------------

    @PhpFunction(
            sig = "popen(path $command, string $mode): resource|false",
            effect = {PROCESS, WARNS},
            doc = "Runs a command with a pipe to or from it.",
            examples = "fgets(popen('echo a', 'r')) => \"a\\n\"")
    static Object popen(Request request, BuiltinCall call, PhpString command, PhpString mode) {
        String way = mode.toString().replace("b", "");
        if (!way.equals("r") && !way.equals("w")) {
            if (request.level() >= 80 && mode.length() > 2) {
                throw ArgumentErrors.valueError(call, 1, "must be one of \"r\", \"rb\", \"w\", or \"wb\"");
            }
            request.warning("popen(" + command + "," + mode + "): Invalid argument");
            return false;
        }
        try {
            request.output().flushSink();
            ProcessBuilder builder =
                    ShellCommand.of(request, command.toString()).redirectError(Redirect.INHERIT);
            boolean read = way.equals("r");
            if (read) {
                builder.redirectInput(Redirect.INHERIT);
            }
            Process process = builder.start();
            PipeStream stream = new PipeStream(
                    request,
                    read ? process.getInputStream() : null,
                    read ? null : process.getOutputStream(),
                    mode.toString(),
                    null);
            Running running = new Running(process, command.toString(), List.of(stream));
            if (!read) {
                copyOutput(request, running);
            } else {
                stream.onClose = () -> ShellCommand.await(process);
            }
            stream.process = process;
            stream.wrapperData = null;
            Processes.of(request).put(stream, process);
            return Streams.of(request).register(stream);
        } catch (IOException e) {
            request.warning("popen(" + command + "," + mode + "): " + FileErrors.text(e));
            return false;
        }
    }

    /** What a process prints to our standard output goes to the request's, when the process ends. */
    private static void copyOutput(Request request, Running running) {
        PipeStream pipe = (PipeStream) running.pipes().getFirst();
        pipe.onClose = () -> {
            try {
                byte[] all = running.process().getInputStream().readAllBytes();
                request.output().writeUnbuffered(all, 0, all.length);
            } catch (IOException e) {
                pipe.eof = true;
            }
            ShellCommand.await(running.process());
        };
    }

    @PhpFunction(
            sig = "pclose(resource $handle): int",
            effect = {PROCESS, THROWS},
            doc = "Closes a pipe; the exit status of the command.",
            examples = "pclose(popen('exit 3', 'r')) => 3")
    static long pclose(Request request, BuiltinCall call, Object handle) {
        Stream stream = Streams.stream(request, call, 0, handle);
        Process process = Processes.of(request).remove(stream);
        stream.close();
        return process == null ? -1 : ShellCommand.await(process);
    }

    /** Processes behind the pipes of popen(). */
    private static final class Processes {
        private final Map<Stream, Process> all = new java.util.IdentityHashMap<>();

        static Map<Stream, Process> of(Request request) {
            return request.extension(Processes.class, Processes::new).all;
        }
    }

    @PhpFunction(
            sig = "proc_open(array|string $command, array $descriptor_spec, &$pipes, ?path $cwd = null, "
                    + "?array $env_vars = null, ?array $options = null): resource|false",
            effect = {PROCESS, WRITES_FILE, WARNS, THROWS},
            writes = "pipes",
            doc = "Runs a command with pipes and files of one's choice.",
            partial = "descriptors above 2, pty and socket",
            examples =
                    "(function () { $p = proc_open('cat', [['pipe', 'r'], ['pipe', 'w']], $pipes); fwrite($pipes[0], 'abc'); fclose($pipes[0]); return stream_get_contents($pipes[1]) . proc_close($p); })() => 'abc0'")
    static Object procOpen(
            Request request,
            BuiltinCall call,
            Object command,
            PhpArray spec,
            PhpReference pipes,
            PhpString cwd,
            PhpArray env,
            PhpArray options) {
        List<String> words = new ArrayList<>();
        String shown;
        if (command instanceof PhpArray array) {
            if (array.isEmpty()) {
                throw ArgumentErrors.valueError(
                        call, 0, request.level() >= 84 ? "must not be empty" : "must have at least one element");
            }
            for (int p = array.skipHoles(0); p < array.end(); p = array.skipHoles(p + 1)) {
                String word = Conversions.toPhpString(array.valueAt(p)).toString();
                if (word.indexOf('\0') >= 0) {
                    throw ArgumentErrors.valueError(
                            call, 0, "argument #" + (words.size() + 1) + " contains a null byte");
                }
                words.add(ShellCommand.utf8(word));
            }
            if (words.getFirst().isEmpty()) {
                throw PhpErrors.valueError("First element must contain a non-empty program name");
            }
            shown = words.getFirst();
        } else {
            shown = command.toString();
            words.addAll(List.of("/bin/sh", "-c", ShellCommand.utf8(shown)));
        }
        ProcessBuilder builder = ShellCommand.ofWords(
                request, words, cwd == null ? null : cwd.toString(), env == null ? null : variables(env));
        Redirect[] redirects = {Redirect.INHERIT, Redirect.INHERIT, Redirect.INHERIT};
        boolean merge = false;
        List<Object[]> wanted = new ArrayList<>();
        for (int p = spec.skipHoles(0); p < spec.end(); p = spec.skipHoles(p + 1)) {
            if (spec.isStringKeyAt(p)) {
                throw ArgumentErrors.valueError(call, 1, "must be an integer indexed array only");
            }
            long number = spec.longKeyAt(p);
            Object what = spec.valueAt(p);
            if (number < 0 || number > 2) {
                continue;
            }
            if (what instanceof Resource) {
                Stream stream = Streams.stream(request, call, 1, what);
                redirects[(int) number] = stream instanceof FileStream file
                        ? number == 0 ? Redirect.from(file.path.toFile()) : Redirect.appendTo(file.path.toFile())
                        : Redirect.INHERIT;
                continue;
            }
            if (!(what instanceof PhpArray of)) {
                throw ArgumentErrors.valueError(call, 1, "must only contain arrays and streams");
            }
            if (of.get(0L) == null) {
                throw PhpErrors.valueError("Missing handle qualifier in array");
            }
            String kind = Conversions.toPhpString(of.get(0L)).toString();
            switch (kind) {
                case "pipe" -> {
                    if (of.get(1L) == null) {
                        throw PhpErrors.valueError("Missing mode parameter for 'pipe'");
                    }
                    redirects[(int) number] = Redirect.PIPE;
                    wanted.add(new Object[] {number, of.get(1L).toString()});
                }
                case "file" -> {
                    if (of.get(1L) == null) {
                        throw PhpErrors.valueError("Missing file name parameter for 'file'");
                    }
                    if (of.get(2L) == null) {
                        throw PhpErrors.valueError("Missing mode parameter for 'file'");
                    }
                    File file = request.files().resolve(of.get(1L).toString()).toFile();
                    String mode = of.get(2L).toString();
                    redirects[(int) number] = number == 0
                            ? Redirect.from(file)
                            : mode.startsWith("a") ? Redirect.appendTo(file) : Redirect.to(file);
                }
                case "null" ->
                    redirects[(int) number] = number == 0 ? Redirect.from(new File("/dev/null")) : Redirect.DISCARD;
                case "redirect" -> {
                    if (of.get(1L) == null) {
                        throw PhpErrors.valueError("Missing redirection target");
                    }
                    merge |= number == 2 && Long.valueOf(1).equals(of.get(1L));
                }
                default -> {
                    request.warning("proc_open(): " + kind + " is not a valid descriptor spec/mode");
                    return false;
                }
            }
        }
        builder.redirectInput(redirects[0]).redirectOutput(redirects[1]);
        if (merge) {
            builder.redirectErrorStream(true);
        } else {
            builder.redirectError(redirects[2]);
        }
        try {
            request.output().flushSink();
            Process process = builder.start();
            PhpArray result = new PhpArray();
            List<Stream> streams = new ArrayList<>();
            for (Object[] one : wanted) {
                int number = (int) (long) (Long) one[0];
                String mode = (String) one[1];
                PipeStream stream = switch (number) {
                    case 0 -> new PipeStream(request, null, process.getOutputStream(), "w", null);
                    case 1 -> new PipeStream(request, process.getInputStream(), null, "r", null);
                    default -> new PipeStream(request, process.getErrorStream(), null, "r", null);
                };
                stream.mode = mode.startsWith("r") ? "w" : "r";
                stream.process = process;
                streams.add(stream);
                result.put((long) number, Streams.of(request).register(stream));
            }
            pipes.set(result);
            return Resources.of(request).add("process", new Running(process, shown, streams));
        } catch (IOException e) {
            request.warning("proc_open(): " + (command instanceof PhpArray ? "Exec failed" : "Fork failed") + " - "
                    + FileErrors.text(e));
            return false;
        }
    }

    private static Map<String, String> variables(PhpArray env) {
        Map<String, String> result = new java.util.LinkedHashMap<>();
        for (int p = env.skipHoles(0); p < env.end(); p = env.skipHoles(p + 1)) {
            String value = Conversions.toPhpString(env.valueAt(p)).toString();
            if (env.isStringKeyAt(p)) {
                result.put(env.stringKeyAt(p).toString(), value);
            } else if (value.indexOf('=') > 0) {
                result.put(value.substring(0, value.indexOf('=')), value.substring(value.indexOf('=') + 1));
            }
        }
        return result;
    }

    private static Running running(BuiltinCall call, Object value) {
        if (!(value instanceof Resource resource)) {
            throw ArgumentErrors.typeError(
                    call, 0, "must be of type resource, " + PhpErrors.valueName(value) + " given");
        }
        if (resource.data() instanceof Running running) {
            return running;
        }
        throw PhpErrors.typeError(call.name() + "(): supplied resource is not a valid process resource");
    }

    @PhpFunction(
            sig = "proc_close(resource $process): int",
            effect = {PROCESS, THROWS},
            doc = "Waits for a process; its exit status.",
            examples = "proc_close(proc_open('exit 3', [], $pipes)) => 3")
    static long procClose(Request request, BuiltinCall call, Object value) {
        Running running = running(call, value);
        for (Stream pipe : running.pipes()) {
            if (pipe.isWritable()) {
                pipe.close();
            }
        }
        int status = ShellCommand.await(running.process());
        Resources.of(request).close((Resource) value);
        return status;
    }

    @PhpFunction(
            sig = "proc_get_status(resource $process): array",
            effect = {PROCESS, THROWS},
            doc = "What there is to know of a process.",
            examples =
                    "(function () { $p = proc_open('exit 3', [], $pipes); $command = proc_get_status($p)['command']; proc_close($p); return $command; })() => 'exit 3'")
    static PhpArray procGetStatus(Request request, BuiltinCall call, Object value) {
        Running running = running(call, value);
        boolean alive = running.process().isAlive();
        PhpArray result = new PhpArray();
        result.put("command", PhpString.of(running.command()));
        result.put("pid", running.process().pid());
        if (request.level() >= 83) {
            result.put("cached", false);
        }
        result.put("running", alive);
        int status = alive ? -1 : running.process().exitValue();
        boolean signaled = status > 128;
        result.put("signaled", signaled);
        result.put("stopped", false);
        result.put("exitcode", alive || signaled ? -1L : (long) status);
        result.put("termsig", signaled ? (long) status - 128 : 0L);
        result.put("stopsig", 0L);
        return result;
    }

    @PhpFunction(
            sig = "proc_terminate(resource $process, int $signal = 15): bool",
            effect = {PROCESS, THROWS},
            doc = "Sends a signal to a process.",
            partial = "signals other than 9 and 15 are sent by the kill command",
            examples =
                    "(function () { $p = proc_open('exec sleep 10', [], $pipes); $done = proc_terminate($p); proc_close($p); return $done; })() => true")
    static boolean procTerminate(Request request, BuiltinCall call, Object value, long signal) {
        Process process = running(call, value).process();
        if (signal == 15) {
            process.destroy();
            return true;
        }
        if (signal == 9) {
            process.destroyForcibly();
            return true;
        }
        try {
            return ShellCommand.await(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start())
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
