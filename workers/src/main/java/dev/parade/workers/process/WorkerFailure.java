package dev.parade.workers.process;

import java.io.IOException;

/** A worker that did not start, ended, or says what it must not. The message is for people. */
public final class WorkerFailure extends IOException {
    private static final long serialVersionUID = 1;

    public WorkerFailure(String message) {
        super(message);
    }

    public WorkerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
