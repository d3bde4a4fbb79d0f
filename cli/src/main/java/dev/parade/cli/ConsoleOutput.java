package dev.parade.cli;

import dev.parade.interpreter.output.OutputSink;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.concurrent.locks.LockSupport;

/**
 * The process's standard output. PHP writes every echo at once; a write per echo costs more than all else in small
 * programs, so small writes wait here for a few milliseconds at most, and never past a flush.
 */
final class ConsoleOutput implements OutputSink {
    private static final int CAPACITY = 1 << 14;
    private static final long DELAY_NANOSECONDS = 10_000_000;

    private final FileOutputStream stream = new FileOutputStream(FileDescriptor.out);
    private final byte[] held = new byte[CAPACITY];
    private int size;
    private boolean broken;
    private Thread flusher;

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        if (length > CAPACITY - size) {
            flush();
        }
        if (length >= CAPACITY) {
            send(bytes, offset, length);
            return;
        }
        System.arraycopy(bytes, offset, held, size, length);
        boolean first = size == 0 && length > 0;
        size += length;
        if (first) {
            wakeFlusher();
        }
    }

    @Override
    public boolean collects() {
        return true;
    }

    @Override
    public synchronized void flush() {
        if (size > 0) {
            int count = size;
            size = 0;
            send(held, 0, count);
        }
    }

    private void send(byte[] bytes, int offset, int length) {
        if (broken) {
            return;
        }
        try {
            stream.write(bytes, offset, length);
        } catch (IOException readerIsGone) {
            // As PHP does: the script runs on, its output goes nowhere.
            broken = true;
        }
    }

    private void wakeFlusher() {
        if (flusher == null) {
            flusher = Thread.ofPlatform().daemon().name("output").start(this::flushNowAndThen);
        } else {
            LockSupport.unpark(flusher);
        }
    }

    private void flushNowAndThen() {
        while (true) {
            LockSupport.parkNanos(DELAY_NANOSECONDS);
            boolean idle;
            synchronized (this) {
                flush();
                idle = size == 0;
            }
            if (idle) {
                LockSupport.park(this);
            }
        }
    }

    /** Standard error: what was written to standard output before comes out before. */
    OutputSink errors() {
        FileOutputStream errors = new FileOutputStream(FileDescriptor.err);
        return (bytes, offset, length) -> {
            flush();
            try {
                errors.write(bytes, offset, length);
            } catch (IOException readerIsGone) {
                // Nobody listens.
            }
        };
    }
}
