package dev.parade.workers.process;

import java.io.IOException;
import java.io.InputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A PHP process that runs {@code worker.php --sock PATH} and answers messages. It gets a Unix socket of its own (mode 0600, in
 * a folder of mode 0700) on which it is greeted with {@code NARYA1} and says {@code OK}; then both send {@link Frames}. What
 * it prints beside that is kept for error messages. Ends with this process at the latest.
 */
public final class WorkerProcess implements AutoCloseable {
    private static final byte[] GREETING = "NARYA1".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ANSWER = "OK".getBytes(StandardCharsets.US_ASCII);
    private static final Duration START = Duration.ofSeconds(15);
    private static final Duration FAREWELL = Duration.ofSeconds(2);
    private static final int PRINTED = 4096;

    /** In the queue of messages: nothing comes any more. */
    private static final byte[] END = {};

    /** Those that run, for the end of this process. */
    private static final class Running {
        static final Set<Process> ALL = ConcurrentHashMap.newKeySet();

        static {
            Runtime.getRuntime()
                    .addShutdownHook(new Thread(() -> ALL.forEach(Process::destroyForcibly), "end of workers"));
        }
    }

    private final Process process;
    private final SocketChannel channel;
    private final Frames frames;
    private final BlockingQueue<byte[]> received = new LinkedBlockingQueue<>();
    private final StringBuilder printed;

    private WorkerProcess(Process process, SocketChannel channel, Frames frames, StringBuilder printed) {
        this.printed = printed;
        this.process = process;
        this.channel = channel;
        this.frames = frames;
        Thread.ofVirtual().name("answers of worker " + process.pid()).start(this::receiveAll);
    }

    /**
     * Starts one and waits until it has said that it is there.
     *
     * @param options of the PHP program, before the script
     * @param script the worker's code
     * @param environment variables to set beside those of this process; null values are removed
     * @param folder where it runs, null for this process's
     * @throws WorkerFailure if it does not come up
     * @throws InterruptedException if this thread was interrupted meanwhile; there is no process then
     */
    public static WorkerProcess start(
            PhpBinary php,
            List<String> options,
            byte[] script,
            Map<String, String> environment,
            Path folder,
            Frames frames)
            throws WorkerFailure, InterruptedException {
        Path home = null;
        try {
            home = Files.createTempDirectory(
                    "parade", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            return start(php, options, script, environment, folder, frames, home);
        } catch (ClosedByInterruptException e) {
            boolean unused = Thread.interrupted();
            throw new InterruptedException();
        } catch (IOException e) {
            throw e instanceof WorkerFailure failure
                    ? failure
                    : new WorkerFailure("Failed to start worker: " + php + ": " + e.getMessage(), e);
        } finally {
            delete(home);
        }
    }

    private static WorkerProcess start(
            PhpBinary php,
            List<String> options,
            byte[] script,
            Map<String, String> environment,
            Path folder,
            Frames frames,
            Path home)
            throws IOException {
        Path code = Files.write(home.resolve("worker.php"), script);
        Path socket = home.resolve("socket");
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket));
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
            List<String> command = new ArrayList<>();
            command.add(php.path().toString());
            command.addAll(options);
            command.addAll(List.of(code.toString(), "--sock", socket.toString()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectErrorStream(true);
            if (folder != null) {
                builder.directory(folder.toFile());
            }
            environment.forEach((name, value) -> {
                if (value == null) {
                    builder.environment().remove(name);
                } else {
                    builder.environment().put(name, value);
                }
            });
            builder.environment().put(PhpBinary.MARK, "1");
            Process process = builder.start();
            Running.ALL.add(process);
            StringBuilder printed = new StringBuilder();
            Thread drain = Thread.ofVirtual().start(() -> drain(process.getInputStream(), printed));
            SocketChannel channel = null;
            try {
                channel = accept(server, process);
                greet(channel);
                return new WorkerProcess(process, channel, frames, printed);
            } catch (IOException e) {
                end(process);
                if (channel != null) {
                    channel.close();
                }
                if (e instanceof ClosedByInterruptException) {
                    throw e;
                }
                join(drain);
                String said;
                synchronized (printed) {
                    said = printed.toString().strip();
                }
                throw new WorkerFailure(
                        "Failed to start worker: " + php + ": " + e.getMessage() + (said.isEmpty() ? "" : ": " + said),
                        e);
            }
        }
    }

    private static SocketChannel accept(ServerSocketChannel server, Process process) throws IOException {
        server.configureBlocking(false);
        try (Selector selector = Selector.open()) {
            server.register(selector, SelectionKey.OP_ACCEPT);
            long deadline = System.nanoTime() + START.toNanos();
            while (System.nanoTime() < deadline) {
                selector.select(50);
                if (Thread.currentThread().isInterrupted()) {
                    throw new ClosedByInterruptException();
                }
                SocketChannel channel = server.accept();
                if (channel != null) {
                    return channel;
                }
                if (!process.isAlive()) {
                    throw new WorkerFailure("it ended at once, " + ending(process));
                }
            }
        }
        throw new WorkerFailure("no connection within " + START.toSeconds() + " s");
    }

    private static void greet(SocketChannel channel) throws IOException {
        channel.configureBlocking(true);
        ByteBuffer greeting = ByteBuffer.wrap(GREETING);
        while (greeting.hasRemaining()) {
            channel.write(greeting);
        }
        ByteBuffer answer = ByteBuffer.allocate(ANSWER.length);
        while (answer.hasRemaining()) {
            if (channel.read(answer) < 0) {
                throw new WorkerFailure("it ended before it said " + new String(ANSWER, StandardCharsets.US_ASCII));
            }
        }
        if (!ByteBuffer.wrap(ANSWER).equals(answer.flip())) {
            throw new WorkerFailure("it answered the greeting with something else");
        }
    }

    /** Its number in the system. */
    public long pid() {
        return process.pid();
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** How it ended, such as {@code with status 255}; waits a moment for that. */
    public String ending() {
        try {
            process.waitFor(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ending(process);
    }

    private static String ending(Process process) {
        if (process.isAlive()) {
            return "without an end";
        }
        int status = process.exitValue();
        return status > 128 ? "by signal " + (status - 128) : "with status " + status;
    }

    /** Sends a message. */
    public void send(ByteBuffer message) throws WorkerFailure {
        try {
            frames.write(channel, message);
        } catch (WorkerFailure e) {
            throw e;
        } catch (IOException e) {
            throw new WorkerFailure("the worker does not listen any more: " + e.getMessage(), e);
        }
    }

    /**
     * The next message.
     *
     * @return null when the time is up
     * @throws WorkerFailure when the process has ended and no more comes
     */
    public byte[] receive(long nanoseconds) throws WorkerFailure, InterruptedException {
        byte[] message = received.poll(nanoseconds, TimeUnit.NANOSECONDS);
        if (message == END) {
            received.add(END);
            throw new WorkerFailure("the worker ended " + ending() + printed());
        }
        return message;
    }

    private String printed() {
        synchronized (printed) {
            return printed.isEmpty() ? "" : ": " + printed.toString().strip();
        }
    }

    private void receiveAll() {
        try {
            for (byte[] message = frames.read(channel); message != null; message = frames.read(channel)) {
                received.add(message);
            }
        } catch (IOException e) {
            if (e instanceof WorkerFailure) {
                synchronized (printed) {
                    printed.append(e.getMessage());
                }
            }
        } finally {
            received.add(END);
        }
    }

    private static void drain(InputStream from, StringBuilder into) {
        byte[] buffer = new byte[1024];
        try {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                synchronized (into) {
                    into.append(new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                    if (into.length() > PRINTED) {
                        into.delete(0, into.length() - PRINTED);
                    }
                }
            }
        } catch (IOException closed) {
            // The process is gone.
        }
    }

    /** Ends the process at once. */
    public void kill() {
        end(process);
        closeChannel();
    }

    /** Closes the connection, upon which the process ends by itself; if it does not soon, it is ended. */
    @Override
    public void close() {
        closeChannel();
        try {
            if (process.waitFor(FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                Running.ALL.remove(process);
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        end(process);
    }

    private void closeChannel() {
        try {
            channel.close();
        } catch (IOException alreadyClosed) {
            // That is what is wanted.
        }
    }

    private static void end(Process process) {
        process.destroyForcibly();
        Running.ALL.remove(process);
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void delete(Path home) {
        if (home != null) {
            try {
                Files.deleteIfExists(home.resolve("worker.php"));
                Files.deleteIfExists(home.resolve("socket"));
                Files.deleteIfExists(home);
            } catch (IOException stays) {
                // In the folder for temporary files, which is emptied one day.
            }
        }
    }
}
