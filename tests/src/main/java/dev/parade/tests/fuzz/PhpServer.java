package dev.parade.tests.fuzz;

import dev.parade.tests.conformance.ScriptResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real PHP that stays: its own web server, in which a program takes 2 ms where a process takes 40. A program's output is what
 * {@code php FILE} prints; its exit status is not to be had, and 0 here.
 */
final class PhpServer implements AutoCloseable {
    private final List<String> command;
    private final Path folder;
    private final Duration limit;
    private Process process;
    private int port;

    /** A server that runs the programs of a folder with these settings, and is started when it is asked. */
    PhpServer(List<String> php, Map<String, String> settings, Path folder, Duration limit) {
        this.folder = folder;
        this.limit = limit;
        command = new ArrayList<>(php);
        settings.forEach((name, value) -> command.addAll(List.of("-d", name + "=" + value)));
        // What only the command line sets by itself. A cache would keep the program that the file held before.
        for (String setting : List.of("opcache.enable=0", "max_execution_time=0", "expose_php=0")) {
            command.addAll(List.of("-d", setting));
        }
    }

    /** Runs a program of the folder; one that takes too long, or takes the server down, ends as that. */
    ScriptResult run(String name) throws IOException, InterruptedException {
        if (process == null || !process.isAlive()) {
            start();
        }
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout((int) limit.toMillis());
            OutputStream out = socket.getOutputStream();
            out.write(("GET /" + name + " HTTP/1.0\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            socket.getInputStream().transferTo(answer);
        } catch (SocketTimeoutException late) {
            close();
            return new ScriptResult(ScriptResult.Ending.TIMEOUT, "", Map.of(), 255, "no answer");
        } catch (IOException gone) {
            close();
            return new ScriptResult(ScriptResult.Ending.CRASH, "", Map.of(), 255, gone.toString());
        }
        String text = answer.toString(StandardCharsets.ISO_8859_1);
        int body = text.indexOf("\r\n\r\n");
        if (body < 0) {
            close();
            return new ScriptResult(ScriptResult.Ending.CRASH, text, Map.of(), 255, "no answer");
        }
        return new ScriptResult(ScriptResult.Ending.DONE, text.substring(body + 4), Map.of(), 0, "");
    }

    private void start() throws IOException, InterruptedException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of("-S", "127.0.0.1:" + port, "-t", folder.toString()));
        process = new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        for (int i = 0; i < 200; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                    InputStream in = socket.getInputStream()) {
                socket.getOutputStream().write("GET /none HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                if (in.read() >= 0) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(50);
            }
        }
        close();
        throw new IOException("real PHP's web server does not answer: " + String.join(" ", whole));
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
            process = null;
        }
    }
}
