package dev.parade.library.files;

import dev.parade.interpreter.Request;
import dev.parade.interpreter.values.PhpArray;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Bytes that come or go one way: standard input and output, php://input, the pipes of a process. */
final class PipeStream extends Stream {
    private final InputStream in;
    private final OutputStream out;
    /** The process behind it, null for none. */
    Process process;
    /** What close() waits for, null for nothing. */
    Runnable onClose;

    PipeStream(Request request, InputStream in, OutputStream out, String mode, String uri) {
        super(request);
        this.in = in;
        this.out = out;
        this.mode = mode;
        this.uri = uri;
    }

    @Override
    boolean isReadable() {
        return in != null;
    }

    @Override
    boolean isWritable() {
        return out != null;
    }

    @Override
    int readRaw(byte[] bytes, int offset, int length) {
        if (in == null) {
            request.notice(Streams.functionName(request) + "(): Read of " + length
                    + " bytes failed with errno=9 Bad file descriptor");
            return -1;
        }
        try {
            if (!blocking && in.available() == 0 && !isEnded()) {
                return 0;
            }
            int n = in.read(bytes, offset, length);
            if (n <= 0) {
                eof = true;
                return 0;
            }
            return n;
        } catch (IOException e) {
            eof = true;
            return 0;
        }
    }

    @Override
    int writeRaw(byte[] bytes, int offset, int length) {
        if (out == null) {
            request.notice(Streams.functionName(request) + "(): Write of " + length
                    + " bytes failed with errno=9 Bad file descriptor");
            return -1;
        }
        try {
            out.write(bytes, offset, length);
            out.flush();
            return length;
        } catch (IOException e) {
            request.notice(Streams.functionName(request) + "(): Write of " + length + " bytes failed with errno="
                    + "32 Broken pipe");
            return -1;
        }
    }

    @Override
    PhpArray stat() {
        return FileStatus.array(0, 0, 0010600, 1, 0, 0, 0, 0, 0, 0, 0, 4096, 0);
    }

    @Override
    boolean hasInput(boolean waitingForEver) {
        if (in == null) {
            return false;
        }
        try {
            // Nothing tells of the end of standard input; who waits for ever can as well wait in the read.
            return eof || in.available() > 0 || isEnded() || process == null && waitingForEver;
        } catch (IOException e) {
            return true;
        }
    }

    /** True when nothing more can come: the next read finds the end, without waiting. */
    private boolean isEnded() {
        return process != null && !process.isAlive();
    }

    @Override
    void closeRaw() {
        try {
            if (in != null && in != System.in) {
                in.close();
            }
            if (out != null) {
                out.close();
            }
        } catch (IOException e) {
            eof = true;
        }
        if (onClose != null) {
            onClose.run();
        }
    }
}
