package dev.parade.workers.delegation;

import com.oracle.truffle.api.TruffleSafepoint;
import dev.parade.catalog.Effect;
import dev.parade.interpreter.Request;
import dev.parade.interpreter.errors.PhpErrors;
import dev.parade.interpreter.values.PhpArray;
import dev.parade.workers.process.Frames;
import dev.parade.workers.process.WorkerFailure;
import dev.parade.workers.process.WorkerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The line to a request's PHP process, which comes up with the first message and ends with the request. A process that ends
 * early, or that is ended because it did not answer, takes its objects with it; the next message gets a new one.
 */
final class Line {
    /** Images and archives come whole. */
    private static final Frames FRAMES = new Frames(1 << 30);

    /** Settings of ours: the worker tells everything itself. */
    private static final List<String> SETTINGS = List.of(
            "display_errors=0",
            "display_startup_errors=0",
            "log_errors=0",
            "html_errors=0",
            "error_reporting=-1",
            "max_execution_time=0",
            "output_buffering=0",
            "auto_prepend_file=",
            "auto_append_file=",
            "ignore_user_abort=1");

    private final Request request;
    private final Conversation conversation;
    private WorkerProcess process;
    /** Where the process works, as it was told last. */
    private String folder;
    /** What ended a function of the program that the process had called. */
    private Throwable pending;

    Line(Request request, Conversation conversation) {
        this.request = request;
        this.conversation = conversation;
    }

    /** The process that runs now, null for none. */
    WorkerProcess process() {
        return process;
    }

    void close() {
        if (process != null) {
            process.close();
            process = null;
        }
    }

    /** The process, started if there is none. */
    private WorkerProcess running(String what) {
        if (process != null && !process.isAlive()) {
            // It ended between two calls.
            process.kill();
            process = null;
        }
        if (process == null) {
            DelegatedIndex index = RealPhp.index(request);
            long began = System.nanoTime();
            folder = request.files().workingDirectory();
            conversation.forget();
            WorkerFailure[] failure = new WorkerFailure[1];
            // A time limit may end the request meanwhile.
            TruffleSafepoint.setBlockedThreadInterruptible(
                    null,
                    line -> {
                        try {
                            line.process = WorkerProcess.start(
                                    index.php(), options(), code(), environment(), Path.of(folder), FRAMES);
                        } catch (WorkerFailure e) {
                            failure[0] = e;
                        }
                    },
                    this);
            if (failure[0] != null) {
                throw PhpErrors.error(what + " cannot be delegated to a real PHP: " + failure[0].getMessage());
            }
            CallReport.started(index.php().toString(), index.version(), System.nanoTime() - began);
        }
        return process;
    }

    private static byte[] code() {
        try (InputStream in = Line.class.getResourceAsStream("/dev/parade/workers/worker.php")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> options() {
        List<String> options = new ArrayList<>();
        request.spec().ini().forEach((name, value) -> options.addAll(List.of("-d", name + "=" + quoted(value))));
        SETTINGS.forEach(setting -> options.addAll(List.of("-d", setting)));
        return options;
    }

    /** In the syntax of php.ini. */
    private static String quoted(String value) {
        return value.matches("[A-Za-z0-9_./:-]*") ? value : '"' + value.replace("\"", "\\\"") + '"';
    }

    private Map<String, String> environment() {
        Map<String, String> given = request.spec().environment();
        Map<String, String> environment = new HashMap<>();
        if (given != null) {
            System.getenv().keySet().forEach(name -> environment.put(name, null));
            environment.putAll(given);
        }
        return environment;
    }

    /**
     * Sends a message and waits for the answer; functions of the program that the process calls meanwhile run.
     *
     * @param what is wanted, for error messages
     */
    Incoming.Message exchange(String what, Map<String, Object> message) {
        request.guard("a call on a real PHP");
        request.observe(Effect.PROCESS);
        WorkerProcess asked = running(what);
        String here = request.files().workingDirectory();
        if (!here.equals(folder)) {
            message.put("cwd", here);
            folder = here;
        }
        long began = System.nanoTime();
        int[] bytes = new int[2];
        boolean inStep = false;
        boolean failed = true;
        try {
            ByteBuffer question = Outgoing.message(conversation, message);
            bytes[0] = question.remaining();
            asked.send(question);
            Incoming.Message answer = await(asked, bytes);
            if (answer.fields().get("fatal") != null) {
                throw new WorkerFailure(answer.fields().get("fatal").toString());
            }
            inStep = true;
            if (answer.fields().get("interrupted") != null) {
                throw rethrown();
            }
            failed = answer.fields().get("throw") != null;
            return answer;
        } catch (CannotTravel problem) {
            inStep = true;
            throw PhpErrors.error(
                    what + " is delegated to a PHP process, to which " + problem.getMessage() + " cannot travel");
        } catch (WorkerFailure problem) {
            throw PhpErrors.error(what + " was delegated to a PHP process, which failed in the middle of the call: "
                    + problem.getMessage());
        } finally {
            CallReport.called(what, System.nanoTime() - began, bytes[0], bytes[1], failed);
            if (!inStep) {
                asked.kill();
                process = process == asked ? null : process;
            }
        }
    }

    private Incoming.Message await(WorkerProcess asked, int[] bytes) throws WorkerFailure {
        while (true) {
            byte[] received = receive(asked);
            bytes[1] += received.length;
            Incoming.Message message = Incoming.message(conversation, received);
            if (message.fields().get("callback") == null) {
                return message;
            }
            ByteBuffer answer = callBack(message);
            bytes[0] += answer.remaining();
            asked.send(answer);
        }
    }

    /** Calls a function of the program; what ends it waits here until PHP's own code has been left. */
    private ByteBuffer callBack(Incoming.Message message) {
        try {
            conversation.replay(message.fields());
            if (message.lost() != null) {
                throw PhpErrors.error("A function is called by a PHP process, from which " + message.lost()
                        + " cannot come as an argument");
            }
            Object callable =
                    conversation.callable((int) (long) (Long) message.fields().get("callback"));
            PhpArray arguments = (PhpArray) message.fields().get("args");
            Object[] list = new Object[arguments.size()];
            for (int i = 0; i < list.length; i++) {
                list[i] = arguments.get(i);
            }
            Object value = request.engine().callables().call(request, callable, list);
            try {
                return Outgoing.message(conversation, Map.of("op", "return", "value", value));
            } catch (CannotTravel problem) {
                throw PhpErrors.error(
                        "A function is called by a PHP process, to which " + problem.getMessage() + " cannot go back");
            }
        } catch (RuntimeException | Error e) {
            pending = e;
            return Outgoing.message(conversation, Map.of("op", "throw"));
        }
    }

    private RuntimeException rethrown() {
        Throwable thrown = pending;
        pending = null;
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }

    /** The next message; wakes up for what the request's thread has to do meanwhile, as to end at its time limit. */
    private byte[] receive(WorkerProcess asked) throws WorkerFailure {
        Duration most = request.spec().delegation().timeout();
        long deadline = System.nanoTime() + most.toNanos();
        byte[][] message = new byte[1][];
        WorkerFailure[] failure = new WorkerFailure[1];
        TruffleSafepoint.setBlockedThreadInterruptible(
                null,
                worker -> {
                    try {
                        message[0] = worker.receive(Math.max(0, deadline - System.nanoTime()));
                    } catch (WorkerFailure e) {
                        failure[0] = e;
                    }
                },
                asked);
        if (failure[0] != null) {
            throw failure[0];
        }
        if (message[0] == null) {
            throw new WorkerFailure("no answer within " + seconds(most) + " s");
        }
        return message[0];
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? String.valueOf(time.toSeconds()) : String.valueOf(time.toMillis() / 1e3);
    }
}
